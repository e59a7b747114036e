"""Files that are dropped: as their reader shows them."""

import pytest

from kiln_models_gui.probes.pasted_file import text_of

QUOTED = (
    b"From: sam@example.com\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n"
    b"Content-Transfer-Encoding: quoted-printable\r\n\r\nAddress: https://llm.example/v=\r\n1\r\nGr=C3=BC=C3=9Fe\r\n"
)
HTML = (
    b"From: sam@example.com\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
    b"<style>p {}</style><p>Address: https://llm.example/v1</p><p>A &amp; B</p>\r\n"
)
ODD = b"From: a\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=x-nobody\r\n\r\nhello\r\n"


@pytest.mark.parametrize(
    ("data", "name", "told", "never"),
    [
        pytest.param(QUOTED, "Mail.EML", "https://llm.example/v1\nGrüße", "=C3", id="mail"),
        pytest.param(HTML, "mail.eml", "https://llm.example/v1\nA & B", "<", id="mail in HTML"),
        pytest.param(ODD, "mail.eml", "hello", "Traceback", id="a character set of nobody's"),
        pytest.param(b"\xef\xbb\xbfKEY=1", ".env", "KEY=1", "\ufeff", id="with a byte order mark"),
        pytest.param(b"\xffKEY=1", ".env", "KEY=1", "Traceback", id="not UTF-8"),
    ],
)
def test_a_file_is_read_as_people_read_it(data: bytes, name: str, told: str, never: str) -> None:
    text = text_of(data, name).replace("\r\n", "\n")
    assert told in text
    assert never not in text

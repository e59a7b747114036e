import json
import time
from urllib.parse import quote, quote_plus

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiln_models_gui.redaction import HIDDEN, mask, redact

SECRET = 'pa55 wörd/+"\\&=\n•end'


@pytest.mark.parametrize(
    "spell",
    [
        str,
        quote,
        quote_plus,
        lambda secret: quote(secret, safe="").lower(),
        lambda secret: json.dumps(secret)[1:-1],
        lambda secret: json.dumps(secret, ensure_ascii=False)[1:-1],
        lambda secret: repr(secret)[1:-1],
        lambda secret: repr(secret.encode())[2:-1],
        lambda secret: f"https://x.example/?key={quote(secret)}",
    ],
)
def test_a_known_secret_goes_in_every_spelling(spell: object) -> None:
    text = f"before {spell(SECRET)} after"  # type: ignore[operator]  # pyright: ignore[reportCallIssue]
    clean = redact(text, [SECRET])
    assert HIDDEN in clean
    assert "pa55" not in clean
    assert "end" not in clean
    assert clean.startswith("before ")


@given(st.text(min_size=4).filter(lambda text: len(text.strip()) > 3), st.text(), st.text())
def test_no_known_secret_survives(secret: str, before: str, after: str) -> None:
    assert secret.strip() not in redact(f"{before} {secret} {after}", [secret]).replace(HIDDEN, "\x00")


@pytest.mark.parametrize(
    ("text", "gone", "kept"),
    [
        ("Incorrect API key provided: sk-abcd1234efgh", "abcd1234", "Incorrect API key provided"),
        ("sk-ant-api03-ABCDEFG_hij-klm", "ABCDEFG", ""),
        ("gsk_0123456789abcdef fw_0123456789 hf_abcdefghij", "abcdef", ""),
        ("AIzaSyA1234567890abcdef", "SyA123", ""),
        ("xai-12345678 pplx-12345678", "12345678", ""),
        ("AKIAIOSFODNN7EXAMPLE", "IOSFODNN", ""),
        ("Authorization: Bearer tok.en-1234", "tok.en", "Authorization"),
        ("authorization: Basic dXNlcjpwYXNz", "dXNlcjpwYXNz", ""),
        ('{"Authorization": "Bearer tokentoken", "x": 1}', "tokentoken", '"x": 1'),
        ("(b'authorization', b'Bearer tokentoken')", "tokentoken", ""),
        ("api-key: 0123abcd4567", "0123abcd", "api-key"),
        ("x-api-key=0123abcd4567", "0123abcd", ""),
        ('{"open_ai_api_key": "0123abcd4567"}', "0123abcd", "open_ai_api_key"),
        ("https://me:s3cret@host.example/v1", "s3cret", "host.example/v1"),
        ("GET https://h.example/models?key=0123abcd&page=2", "0123abcd", "page=2"),
    ],
)
def test_what_looks_like_a_key_goes(text: str, gone: str, kept: str) -> None:
    clean = redact(text)
    assert gone not in clean
    assert kept in clean
    assert HIDDEN in clean


@pytest.mark.parametrize(
    "text",
    ["The task-list model 'gpt-5' does not exist.", "risk-based", "the key was not found", "https://a.example/v1"],
)
def test_plain_words_stay(text: str) -> None:
    assert redact(text) == text


def test_a_short_secret_is_hidden_only_where_it_stands_alone() -> None:
    assert redact("NA is no NAME", ["NA"]) == f"{HIDDEN} is no NAME"
    assert redact("nothing", ["", "  "]) == "nothing"


@pytest.mark.parametrize(
    ("secret", "shown"),
    [
        ("sk-0123456789abcdef4f2a", "sk-…4f2a"),
        ("sk-ant-0123456789abcdef4f2a", "sk-ant-…4f2a"),
        ("0123456789abcdef4f2a", "…4f2a"),
        ("sk-0123456789", "…"),
        ("short", "…"),
        ("", "…"),
    ],
)
def test_a_mask_shows_a_fraction_at_most(secret: str, shown: str) -> None:
    assert mask(secret) == shown


@pytest.mark.parametrize(
    "piece", ["a", "api-", "api-key", "x://", "sk-", "\\", "bearer ", "1-", "AKIA", "?key=", "token "]
)
def test_a_long_hostile_text_takes_no_more_than_its_share_of_time(piece: str) -> None:
    text = piece * (100_000 // len(piece))
    start = time.process_time()
    redact(text + "key", ["\\\\\\\\secret"])
    assert time.process_time() - start < 1  # what backtracks takes minutes

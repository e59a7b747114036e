import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiln_models_gui.probes.endpoint import (
    Address,
    AddressChange,
    AddressFault,
    is_loopback,
    is_nearby,
    normalise_address,
)

C = AddressChange


@pytest.mark.parametrize(
    ("typed", "url", "changes"),
    [
        ("https://api.example.com/v1", "https://api.example.com/v1", ()),
        ("api.example.com/v1", "https://api.example.com/v1", (C.SCHEME_ADDED,)),
        ("localhost:11434/v1", "http://localhost:11434/v1", (C.SCHEME_ADDED,)),
        ("127.0.0.1:8080/v1", "http://127.0.0.1:8080/v1", (C.SCHEME_ADDED,)),
        ("[::1]:8080/v1", "http://[::1]:8080/v1", (C.SCHEME_ADDED,)),
        ("gpu-box:8000/v1", "http://gpu-box:8000/v1", (C.SCHEME_ADDED,)),
        ("192.168.1.5:8000/v1", "http://192.168.1.5:8000/v1", (C.SCHEME_ADDED,)),
        ("gateway.acme.internal:8443/v1", "https://gateway.acme.internal:8443/v1", (C.SCHEME_ADDED,)),
        ("HTTPS://API.Example.com/V1/", "https://api.example.com/V1", (C.SLASH_REMOVED,)),
        (' "https://a.example/v1" ', "https://a.example/v1", (C.TRIMMED,)),
        ("https://a.example/v1/chat/completions", "https://a.example/v1", (C.TAIL_REMOVED,)),
        ("https://a.example/v1/models/", "https://a.example/v1", (C.TAIL_REMOVED,)),
        ("https://a.example/v1/messages", "https://a.example/v1", (C.TAIL_REMOVED,)),
        ("https://g.example/v1beta/models/gem-3:generateContent", "https://g.example/v1beta", (C.TAIL_REMOVED,)),
        ("https://a.example/v1?api-version=1#top", "https://a.example/v1", (C.QUERY_REMOVED, C.FRAGMENT_REMOVED)),
        ("https://me:secret@a.example:8443/v1", "https://a.example:8443/v1", (C.PASSWORD_REMOVED,)),
        ("https://a.example//v1", "https://a.example/v1", ()),
        ("https://bücher.example/v1", "https://bücher.example/v1", ()),
    ],
)
def test_an_address_is_made_usable_and_the_change_is_told(typed: str, url: str, changes: tuple[C, ...]) -> None:
    address = normalise_address(typed)
    assert isinstance(address, Address)
    assert (address.url, address.changes) == (url, changes)
    assert address.had_password == (C.PASSWORD_REMOVED in changes)
    assert "secret" not in repr(address)


@pytest.mark.parametrize(
    ("typed", "fault"),
    [
        ("", AddressFault.EMPTY),
        ("  \n", AddressFault.EMPTY),
        ("https://a b.example", AddressFault.SPACES),
        ("https://a.example/\nv1", AddressFault.SPACES),
        ("ftp://a.example", AddressFault.BAD_SCHEME),
        ("htp://a.example", AddressFault.BAD_SCHEME),
        ("http:/a.example", AddressFault.BAD_SCHEME),
        ("https://", AddressFault.NO_HOST),
        ("https:///v1", AddressFault.NO_HOST),
        ("https://a..b/v1", AddressFault.NO_HOST),
        ("https://[::1/v1", AddressFault.NO_HOST),
        ("https://a.example:99999", AddressFault.BAD_PORT),
        ("a.example:eighty", AddressFault.BAD_PORT),
        ("https://a.example:0", AddressFault.BAD_PORT),
    ],
)
def test_what_is_no_address_says_why(typed: str, fault: AddressFault) -> None:
    assert normalise_address(typed) is fault


@pytest.mark.parametrize(
    ("typed", "lacks", "doubled"),
    [
        ("https://a.example", True, False),
        ("https://a.example/v1", False, False),
        ("https://a.example/v1beta/openai", False, False),
        ("https://a.example/api/paas/v4", False, False),
        ("https://a.example/v1/v1", False, True),
        ("https://a.example/voice", True, False),
    ],
)
def test_a_missing_or_doubled_version_is_reported_and_not_repaired(typed: str, lacks: bool, doubled: bool) -> None:
    address = normalise_address(typed)
    assert isinstance(address, Address)
    assert (address.url, address.lacks_version, address.doubled_version) == (typed, lacks, doubled)


@given(st.text())
def test_any_text_is_an_address_or_a_fault(typed: str) -> None:
    address = normalise_address(typed)
    if isinstance(address, Address):
        again = normalise_address(address.url)
        assert isinstance(again, Address)


@pytest.mark.parametrize(
    ("host", "loopback", "nearby"),
    [
        ("localhost", True, True),
        ("127.8.8.8", True, True),
        ("::1", True, True),
        ("gpu-box", False, True),
        ("nas.local", False, True),
        ("10.0.0.2", False, True),
        ("api.example.com", False, False),
        ("8.8.8.8", False, False),
    ],
)
def test_what_is_near(host: str, loopback: bool, nearby: bool) -> None:
    assert (is_loopback(host), is_nearby(host)) == (loopback, nearby)

"""Which computers an organisation's patterns mean."""

import pytest

from kiln_models_gui.registry.policy import Policy, PolicyError

ALLOWED = Policy(endpoints=("gateway.example.com", "*.ai.example.org", "10.0.0.7:8443", "[fd00::1]"))


@pytest.mark.parametrize(
    "url",
    [
        "https://gateway.example.com/v1",
        "https://GATEWAY.example.com./v1",
        "gateway.example.com",
        "https://gateway.example.com:9000",
        "https://a.b.ai.example.org",
        "https://10.0.0.7:8443/v1",
        "http://[fd00::1]:8000",
        "http://localhost:11434",
        "http://127.0.0.1:8080/v1",
        "http://[::1]:8080/v1",
        "",
    ],
)
def test_what_the_patterns_name_and_this_computer_may_be_asked(url: str) -> None:
    assert ALLOWED.refused_host(url) == ""


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("https://api.openai.com/v1", "api.openai.com"),
        ("https://ai.example.org", "ai.example.org"),
        ("https://evilai.example.org", "evilai.example.org"),
        ("https://gateway.example.com.evil.net", "gateway.example.com.evil.net"),
        ("https://gateway.example.com@evil.net/", "evil.net"),
        ("https://evil.net/https://gateway.example.com", "evil.net"),
        ("https://evil.net#@gateway.example.com", "evil.net"),
        ("https://10.0.0.7/v1", "10.0.0.7"),
        ("http://127.evil.net", "127.evil.net"),
        ("https://localhost.evil.net", "localhost.evil.net"),
    ],
)
def test_anything_else_is_named_and_refused(url: str, host: str) -> None:
    assert ALLOWED.refused_host(url) == host
    with pytest.raises(PolicyError) as refused:
        ALLOWED.require_url(url)
    assert refused.value.detail == host


def test_without_the_setting_everybody_may_be_asked() -> None:
    assert Policy().refused_host("https://api.openai.com/v1") == ""


def test_an_empty_list_leaves_this_computer_only() -> None:
    nobody = Policy(endpoints=())
    assert nobody.refused_host("https://gateway.example.com") == "gateway.example.com"
    assert nobody.refused_host("http://localhost:1") == ""


def test_a_star_alone_is_everybody() -> None:
    assert Policy(endpoints=("*",)).refused_host("https://api.openai.com/v1") == ""

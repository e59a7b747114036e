import pytest

from kiln_models_gui.registry.pack.dangers import Danger, DangerKind, dangers_of_address, dangers_of_name
from kiln_models_gui.registry.pack.hosts import known_hosts
from kiln_models_gui.registry.pack.texts import is_address, is_https, is_plain_setting, is_sound, is_sound_id

KNOWN = known_hosts(["https://models.acme.example/v1"])


def kinds(dangers: tuple[Danger, ...]) -> set[str]:
    return {danger.kind.value for danger in dangers}


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("https://api.openai.com/v1", set[str]()),
        ("https://eu.api.openai.com/v1", set[str]()),
        ("https://team.openai.azure.com", set[str]()),
        ("https://openai.gateway.example.org/v1", set[str]()),
        ("https://groq.com", set[str]()),
        ("https://together.ai/v1", set[str]()),
        ("http://localhost:1234/v1", set[str]()),
        ("http://127.8.9.1:1", set[str]()),
        ("http://[::1]:8000/v1", set[str]()),
        ("https://api.openai.com.evil.example/v1", {"looks_like"}),
        ("https://openai.com.evil.example", {"looks_like"}),
        ("https://api.0penai.com", {"looks_like"}),
        ("https://api.opnai.com", {"looks_like"}),
        ("https://api.openia.com", {"looks_like"}),
        ("https://api.openaii.com", {"looks_like"}),
        ("https://api-openai.com", {"looks_like"}),
        ("https://openai-login.com", {"looks_like"}),
        ("https://api.openai.co", {"looks_like"}),
        ("https://api.anthr\u03bfpic.com", {"looks_like", "mixed_scripts"}),
        ("https://api.xn--penai-iye.com", {"looks_like", "mixed_scripts"}),
        ("https://b\u00fccher.example", {"mixed_scripts"}),
        ("https://models.acme.exarnple/v1", {"looks_like"}),
        ("https://models.acrne.example", {"looks_like"}),
        ("http://169.254.169.254/latest/meta-data", {"metadata", "not_encrypted"}),
        ("http://[::ffff:169.254.169.254]/", {"metadata", "not_encrypted"}),
        ("http://[fd00:ec2::254]", {"metadata", "not_encrypted"}),
        ("https://metadata.google.internal", {"metadata"}),
        ("http://10.0.0.5:4000/v1", {"not_encrypted", "inside"}),
        ("https://192.168.1.2", {"inside"}),
        ("https://openai.corp", {"inside"}),
        ("https://gateway", {"inside"}),
        ("http://gateway.example.org", {"not_encrypted"}),
    ],
)
def test_an_address_is_shown_for_what_it_is(address: str, expected: set[str]) -> None:
    assert is_address(address)
    assert kinds(dangers_of_address(address, KNOWN)) == expected


def test_who_it_passes_for_is_told() -> None:
    (danger,) = dangers_of_address("https://api.openai.com.evil.example", KNOWN)
    assert danger == Danger(DangerKind.LOOKS_LIKE, "api.openai.com.evil.example", "api.openai.com")


@pytest.mark.parametrize(
    "text",
    [
        *("", " ", "evil", "javascript:alert(1)", "file:///etc/passwd", "ftp://a.example", "https://", "https:///v1"),
        *("https://user@a.example", "https://u:p@a.example/v1", "https://a.example?key=x", "https://a.example/v1#x"),
        *("https://a.example/${SECRET:x}", "https://a.example/os.environ/KEY", "https://a.example\\@evil.example"),
        *(
            "https://a.example/../v1",
            "https://a..example",
            "https://.example",
            "https://a.example/v 1",
            "https://a%2eb",
        ),
        *("http://2852039166/", "http://0xa9fea9fe", "http://169.254.43518", "http://127.1", "http://1.2.3.4.5"),
        *("https://a.example\n/v1", "https://a.example\u202e/v1", "https://a\u200b.example", " https://a.example"),
        *("https://a.example:port", "https://[::1", "https://a.example/%HOME%", "https://a.example/{{x}}"),
    ],
)
def test_what_is_no_plain_address_is_none(text: str) -> None:
    assert not is_address(text)


def test_names_with_letters_that_nobody_sees_are_told_and_families_of_emoji_are_not() -> None:
    for name in ("Te\u202eam", "Te\u200bam", "\ufeffTeam", "T\u00adeam", "A\u200dB", "\U000e0041"):
        assert kinds(dangers_of_name(name)) == {"hidden_letters"}
    for name in ("Team", "Büro 🏢", "👩\u200d🔬 Labor", "می\u200cخواهم"):
        assert not dangers_of_name(name)


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("vertex_location", "europe-west1", True),
        ("vertex_location", "evil.example/", False),
        ("vertex_location", "evil.example", False),
        ("vertex_location", "x@y", False),
        ("vertex_project_id", "example.com:team", True),
        ("vertex_project_id", "../../x", False),
        ("fireworks_account_id", "team", True),
        ("fireworks_account_id", "team/models", False),
        ("fireworks_account_id", "${SECRET:x}", False),
    ],
)
def test_an_account_or_a_region_is_one_plain_word(name: str, text: str, expected: bool) -> None:
    assert is_plain_setting(name, text) is expected


def test_ids_and_texts_are_no_references() -> None:
    assert is_sound_id("org/model:7b@q4") and is_sound_id("/models/x.gguf")
    for text in ("", " ", "../x", "a/../b", "a\\..\\b", "${SECRET:a}", "os.environ/A", "{{a}}", "a\x00", "%PATH%"):
        assert not is_sound_id(text)
    assert is_sound("100 % of it") and not is_sound("OS.ENVIRON/A")
    assert (
        is_https("https://a.example/keys?x=1#y")
        and not is_https("http://a.example")
        and not is_https("https://u@a.example")
    )

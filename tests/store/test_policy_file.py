"""The organisation's file: what it may say, and that one which cannot be used forbids what it could have."""

import json
from pathlib import Path

import pytest

from kiln_models_gui.registry.policy import Policy, PolicyFault
from kiln_models_gui.store.policy_file import MOST_BYTES, policy_path, read_policy


def written(folder: Path, text: str | bytes) -> Path:
    path = folder / "policy.json"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    path.chmod(0o644)
    return path


def test_without_a_file_nothing_is_set(tmp_path: Path) -> None:
    assert read_policy(tmp_path / "none.json") == Policy()
    assert read_policy(None) == Policy()


def test_everything_that_it_may_say_is_read(tmp_path: Path) -> None:
    updates = {"check": True, "feed": "https://a.example.com/feed.json"}
    said = {"keys": "keychain", "endpoints": ["*.Example.com", "10.0.0.7:8443"], "updates": updates, "language": "de"}
    path = written(tmp_path, json.dumps(said))
    assert read_policy(path) == Policy(
        str(path), True, ("*.example.com", "10.0.0.7:8443"), True, "https://a.example.com/feed.json", "de"
    )


def test_the_feed_may_be_asked_whatever_else_is_not(tmp_path: Path) -> None:
    path = written(tmp_path, '{"endpoints": [], "updates": {"feed": "https://feed.example.com/x.json"}}')
    assert read_policy(path).refused_host("https://feed.example.com/x.json") == ""
    assert read_policy(path).refused_host("https://other.example.com") == "other.example.com"


def test_a_mark_at_its_start_as_windows_writes_it_does_no_harm(tmp_path: Path) -> None:
    assert read_policy(written(tmp_path, b'\xef\xbb\xbf{"keys": "kiln"}')).fault is None


@pytest.mark.parametrize(
    ("text", "fault", "detail"),
    [
        ("", PolicyFault.NO_JSON, ""),
        ("{", PolicyFault.NO_JSON, ""),
        ("[]", PolicyFault.NO_JSON, ""),
        (b"\xff\xfe{}", PolicyFault.NO_JSON, ""),
        ("[" * 100_000, PolicyFault.NO_JSON, ""),
        ('{"keys": "keychain", "keys": "kiln"}', PolicyFault.NO_JSON, ""),
        ("{}" + " " * MOST_BYTES, PolicyFault.NO_JSON, ""),
        ('{"endpoint": []}', PolicyFault.UNKNOWN_SETTING, "endpoint"),
        ('{"updates": {"url": "x"}}', PolicyFault.UNKNOWN_SETTING, "updates.url"),
        ('{"updates": true}', PolicyFault.WRONG_VALUE, "updates"),
        ('{"updates": {"check": "yes"}}', PolicyFault.WRONG_VALUE, "updates.check"),
        ('{"updates": {"feed": "http://example.com/feed.json"}}', PolicyFault.WRONG_VALUE, "updates.feed"),
        ('{"keys": "anywhere"}', PolicyFault.WRONG_VALUE, "keys"),
        ('{"keys": ["keychain"]}', PolicyFault.WRONG_VALUE, "keys"),
        ('{"endpoints": "example.com"}', PolicyFault.WRONG_VALUE, "endpoints"),
        ('{"endpoints": [1]}', PolicyFault.WRONG_VALUE, "endpoints"),
        ('{"endpoints": ["https://example.com"]}', PolicyFault.WRONG_VALUE, "endpoints"),
        ('{"endpoints": ["a.*.com"]}', PolicyFault.WRONG_VALUE, "endpoints"),
        ('{"endpoints": ["example.com:"]}', PolicyFault.WRONG_VALUE, "endpoints"),
        ('{"endpoints": ["example.com:70000"]}', PolicyFault.WRONG_VALUE, "endpoints"),
        ('{"language": "../de"}', PolicyFault.WRONG_VALUE, "language"),
    ],
)
def test_one_that_cannot_be_used_is_named_and_forbids_everything(
    tmp_path: Path, text: str | bytes, fault: PolicyFault, detail: str
) -> None:
    policy = read_policy(written(tmp_path, text))
    assert (policy.fault, policy.detail) == (fault, detail)
    assert policy.keychain_only
    assert policy.refused_host("https://api.openai.com") == "api.openai.com"
    assert policy.checks_updates is False


def test_one_that_everybody_may_change_is_no_rule_of_the_organisation(tmp_path: Path) -> None:
    path = written(tmp_path, "{}")
    path.chmod(0o666)
    assert read_policy(path).fault is PolicyFault.UNSAFE


def test_a_folder_in_its_place_is_a_fault(tmp_path: Path) -> None:
    assert read_policy(tmp_path).fault is PolicyFault.UNREADABLE


def test_it_lies_where_administrators_write() -> None:
    assert policy_path("linux") == Path("/etc/kiln-models/policy.json")
    assert policy_path("darwin") == Path("/Library/Application Support/Kiln Models/policy.json")

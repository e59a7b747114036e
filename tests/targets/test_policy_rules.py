"""The organisation's rules at the door to the files: nothing that they forbid gets in, what stands there stays."""

import copy

import pytest

from kiln_models_gui.registry.policy import Policy, PolicyError, PolicyRule
from kiln_models_gui.targets.policy_rules import guarded, require_allowed_endpoints

NO_KEYS = Policy(keychain_only=True)
ONLY = Policy(endpoints=("ok.example",))
STANDS: dict[str, object] = {
    "open_ai_api_key": "sk-old",
    "ollama_base_url": "https://old.example",
    "openai_compatible_providers": [{"name": "Old", "base_url": "https://old.example/v1", "api_key": "k1"}],
}


def write(after: dict[str, object], policy: Policy) -> None:
    def edit(settings: dict[str, object]) -> None:
        settings.update(after)

    guarded(edit, policy, frozenset({"open_ai_api_key"}))(copy.deepcopy(STANDS))


@pytest.mark.parametrize(
    "after",
    [
        {"open_ai_api_key": "sk-new"},
        {"openai_compatible_providers": [{"name": "Old", "base_url": "https://old.example/v1", "api_key": "k2"}]},
    ],
)
def test_no_new_key_gets_into_kilns_file(after: dict[str, object]) -> None:
    with pytest.raises(PolicyError) as refused:
        write(after, NO_KEYS)
    assert refused.value.rule is PolicyRule.KEY_IN_FILE
    write(after, ONLY)


@pytest.mark.parametrize(
    "after",
    [
        {"open_ai_api_key": None},
        {"openai_compatible_providers": [{"name": "New name", "base_url": "https://ok.example/v1", "api_key": "k1"}]},
        {"openai_compatible_providers": [{"name": "Local", "base_url": "http://localhost:1/v1", "api_key": ""}]},
        {"ollama_base_url": "http://127.0.0.1:11434"},
        {},
    ],
)
def test_what_stands_may_stay_be_renamed_and_go(after: dict[str, object]) -> None:
    write(after, NO_KEYS)
    write(after, ONLY)


@pytest.mark.parametrize(
    "after",
    [
        {"azure_openai_endpoint": "https://other.example"},
        {"openai_compatible_providers": [{"name": "X", "base_url": "https://other.example/v1", "api_key": ""}]},
    ],
)
def test_no_new_address_gets_into_kilns_file(after: dict[str, object]) -> None:
    with pytest.raises(PolicyError) as refused:
        write(after, ONLY)
    assert (refused.value.rule, refused.value.detail) == (PolicyRule.ENDPOINT, "other.example")
    write(after, NO_KEYS)


def test_nor_into_an_editors() -> None:
    before = {"models": [{"endpoint": "https://old.example"}]}
    after = {"models": [{"endpoint": "https://old.example"}, {"endpoint": "https://other.example"}]}
    with pytest.raises(PolicyError):
        require_allowed_endpoints(before, after, ONLY)
    require_allowed_endpoints(after, before, ONLY)
    require_allowed_endpoints(before, after, NO_KEYS)

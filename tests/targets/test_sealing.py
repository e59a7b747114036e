import pytest
from pydantic import SecretStr

from kiln_models_gui.registry.changes import ABSENT, NULL, Change, ChangeKind, Edit, ItemEdit, ValueEdit
from kiln_models_gui.targets.sealing import open_change, seal_change

SENSITIVE = frozenset({"open_ai_api_key"})


def only(edit: Edit) -> Change:
    return Change(ChangeKind.PROVIDER_CHANGED, "x", (edit,))


@pytest.mark.parametrize(
    ("edit", "secrets"),
    [
        (ValueEdit("open_ai_api_key", "sk-canary", "sk-canary"), 2),
        (ValueEdit("open_ai_api_key", None, "sk-canary", checked=True), 1),
        (ValueEdit("open_ai_api_key", NULL, 5), 0),  # pyright: ignore[reportArgumentType]
        (ValueEdit("ollama_base_url", "a", "b"), 0),
        (ItemEdit("openai_compatible_providers", {"api_key": "sk-canary", "n": 1}, {"api_key": "sk-canary"}), 2),
        (ItemEdit("openai_compatible_providers", ABSENT, {"api_key": None}, 3, 1, ABSENT), 0),
        (ItemEdit("user_model_registry", None, ["a", {"b": 1}]), 0),
    ],
)
def test_sealing_hides_every_key_and_opening_brings_it_back(edit: Edit, secrets: int) -> None:
    sealed = seal_change(only(edit), SENSITIVE)
    shown = repr([(one.before, one.after) for one in sealed.edits])
    assert shown.count("SecretStr") == secrets
    assert "canary" not in shown
    assert open_change(sealed) == only(edit)


def test_keys_are_opened_at_any_depth() -> None:
    deep = ItemEdit("x", ABSENT, {"a": [{"b": SecretStr("k")}]})
    assert open_change(only(deep)).edits[0].after == {"a": [{"b": "k"}]}

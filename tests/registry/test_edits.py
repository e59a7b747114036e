import pytest
from pydantic import SecretStr

from kiln_models_gui.registry import edits
from kiln_models_gui.registry.changes import ABSENT, ChangeKind, ItemEdit, ValueEdit
from kiln_models_gui.registry.models import UserModelEntry
from kiln_models_gui.registry.records import CustomProvider, KeyInfo, ModelRecord, Origin

ENTRY = UserModelEntry(provider_type="custom", provider_id="Mine", model_id="m", id="1")
MINE = CustomProvider("Mine", "http://a", KeyInfo())


def record(**fields: object) -> ModelRecord:
    overrides = fields.get("overrides")
    return ModelRecord("h", Origin.REGISTRY, fields, overrides=overrides if isinstance(overrides, dict) else {})


def test_a_model_is_called_by_its_name_or_its_id() -> None:
    assert edits.title_of(ENTRY) == "m"
    assert edits.add_model(ENTRY.model_copy(update={"name": "N"})).subject == "N"


@pytest.mark.parametrize(("keep_line", "count"), [(True, 1), (False, 2)])
def test_a_conversion_adds_the_entry_and_may_take_the_line_out(keep_line: bool, count: int) -> None:
    line = ModelRecord("line 1", Origin.LEGACY, "Mine::m")
    change = edits.convert_legacy(line, ENTRY, keep_line=keep_line)
    assert (
        change.edits
        == (ItemEdit("user_model_registry", ABSENT, ENTRY.to_settings()), ItemEdit("custom_models", "Mine::m", ABSENT))[
            :count
        ]
    )


def test_the_key_of_a_provider_is_only_touched_when_one_is_given() -> None:
    for key, expected in ((None, {}), (SecretStr("k"), {"api_key": SecretStr("k")})):
        change = edits.update_custom_provider(MINE, edits.CustomProviderDraft("Mine", "http://b", key), [])
        assert change.kind is ChangeKind.PROVIDER_CHANGED
        assert change.edits[0].after == {"name": "Mine", "base_url": "http://b", **expected}


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"provider_type": "custom", "provider_id": "Mine"}, {"provider_type": "custom", "provider_id": "New"}),
        (
            {"provider_type": "custom", "provider_id": "Mine", "model_id": 7},
            {"provider_type": "custom", "provider_id": "New", "model_id": 7},
        ),
        ({"provider_type": "builtin", "provider_id": "Mine"}, None),
        ({"provider_type": "custom", "provider_id": "mine"}, None),
        (
            {"provider_id": "X", "overrides": {"openai_compatible_provider_name": "Mine", "a": 1}},
            {"provider_id": "X", "overrides": {"openai_compatible_provider_name": "New", "a": 1}},
        ),
    ],
)
def test_what_names_a_renamed_provider_follows(fields: dict[str, object], expected: dict[str, object] | None) -> None:
    change = edits.update_custom_provider(MINE, edits.CustomProviderDraft("New", "http://a"), [record(**fields)])
    assert change.kind is ChangeKind.PROVIDER_RENAMED
    assert [edit.after for edit in change.edits[1:]] == ([] if expected is None else [expected])


def test_only_values_that_were_known_are_compared() -> None:
    change = edits.set_values("A", {"a": "1"}, {"a": "2", "b": None}, ChangeKind.PROVIDER_CHANGED)
    assert change.edits == (ValueEdit("a", "1", "2", checked=True), ValueEdit("b", None, None))
    assert change.inverse().kind is ChangeKind.TAKEN_BACK
    assert change.inverse().inverse().edits == change.edits

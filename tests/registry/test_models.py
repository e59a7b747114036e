from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from kiln_models_gui.registry.fields import FIELDS
from kiln_models_gui.registry.models import Cost, KilnModelProvider, UserModelEntry
from tests.oracle import Oracle
from tests.registry.strategies import ANYTHING, ELEMENTS, LIKELY_OVERRIDES, LOOSE_OVERRIDES

ENTRY = {"provider_type": "builtin", "provider_id": "openai", "model_id": "m", "id": "1"}


def ours(values: dict[str, Any]) -> dict[str, Any] | None:
    try:
        return KilnModelProvider.model_validate(values).model_dump(mode="json")
    except ValidationError:
        return None


@settings(max_examples=400, deadline=None)
@given(
    st.sampled_from(["openai", "openrouter", "typesafe", "nope", None]),
    st.one_of(LIKELY_OVERRIDES, LOOSE_OVERRIDES),
)
def test_a_provider_takes_refuses_and_coerces_what_kilns_class_does(
    oracle: Oracle, name: object, values: dict[str, Any]
) -> None:
    values = {"name": name} | values
    assert ours(values) == oracle.build([values])[0].get("ok")


@pytest.mark.parametrize("field", list(FIELDS))
def test_each_field_coerces_alone_as_in_kiln(oracle: Oracle, field: str) -> None:
    candidates = [None, "", "yes", "off", 1, 0, 2, "4", 4.0, 2.5, [], ["a"], [1], {}, {"a": "b"}, {"a": 1}, True]
    words = ["jev", "json_mode", "r1_thinking", "qwen3_style_no_think", "two_message_cot", "single_turn", "openrouter"]
    values = [{"name": "openai", field: value} for value in [*candidates, *words]]
    assert [ours(value) for value in values] == [answer.get("ok") for answer in oracle.build(values)]


@settings(max_examples=300, deadline=None)
@given(st.one_of(ELEMENTS, ANYTHING))
def test_an_entry_is_read_or_skipped_as_kiln_does(oracle: Oracle, element: object) -> None:
    kilns = oracle.convert([element])[0]["entry"].get("ok")
    try:
        entry = UserModelEntry.model_validate(element)
    except ValidationError:
        assert kilns is None
    else:
        assert {field: getattr(entry, field) for field in UserModelEntry.model_fields} == kilns


def test_an_entry_without_an_id_gets_a_new_one_each_time() -> None:
    raw = {key: value for key, value in ENTRY.items() if key != "id"}
    assert UserModelEntry.model_validate(raw).id != UserModelEntry.model_validate(raw).id


def test_what_is_written_keeps_unknown_keys_and_leaves_out_empty_fields() -> None:
    entry = UserModelEntry.model_validate(
        ENTRY | {"name": None, "overrides": {"parser": None}, "mine": [1], "note": None}
    )
    assert entry.to_settings() == ENTRY | {"overrides": {"parser": None}, "mine": [1], "note": None}


def test_an_empty_name_and_empty_overrides_are_written() -> None:
    assert UserModelEntry.model_validate(ENTRY | {"name": "", "overrides": {}}).to_settings()["overrides"] == {}


def test_an_entry_does_not_change() -> None:
    entry = UserModelEntry.model_validate(ENTRY)
    with pytest.raises(ValidationError):
        entry.name = "other"  # pyright: ignore[reportAttributeAccessIssue]


@pytest.mark.parametrize(
    ("key", "value", "read"),
    [
        ("context_window", 128_000, 128_000),
        ("context_window", 0, None),
        ("context_window", True, None),
        ("context_window", "128000", None),
        ("context_window", 1.5, None),
        ("cost", {"input": 1, "output": 2.5}, Cost(1.0, 2.5)),
        ("cost", {"input": 1}, Cost(1.0, None)),
        ("cost", {"input": 0, "output": "x"}, Cost(0.0, None)),
        ("cost", {"input": -1, "output": float("nan")}, None),
        ("cost", {"input": 10**400, "output": True}, None),
        ("cost", {}, None),
        ("cost", [1, 2], None),
        ("cost", None, None),
        ("description", "For letters", "For letters"),
        ("description", "", None),
        ("description", 5, None),
    ],
)
def test_our_own_keys_are_read_tolerantly_and_kept(key: str, value: object, read: object) -> None:
    entry = UserModelEntry.model_validate(ENTRY | {key: value})
    assert getattr(entry, key) == read
    assert repr(entry.to_settings()[key]) == repr(value)


def test_our_own_keys_are_absent_without_a_fuss() -> None:
    entry = UserModelEntry.model_validate(ENTRY)
    assert (entry.context_window, entry.cost, entry.description) == (None, None, None)

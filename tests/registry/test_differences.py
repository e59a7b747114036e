"""Two states give the edits between them, which lead there and back; and entries survive their way through JSON."""

import copy
import datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import SecretStr

from kiln_models_gui.registry.changes import ABSENT, NULL, Change, ChangeKind, ItemEdit
from kiln_models_gui.registry.differences import edits_between
from kiln_models_gui.registry.history_entry import (
    FilePart,
    HistoryEntry,
    HistoryKind,
    KeyMark,
    TextEdit,
    TextWay,
    Who,
    differences,
)
from kiln_models_gui.registry.history_json import from_line, json_to_plain, plain_to_json, to_line
from kiln_models_gui.registry.merge import apply_change
from kiln_models_gui.registry.plain import equal

SCALARS = st.none() | st.booleans() | st.integers(-3, 3) | st.sampled_from(["", "a", "b", "\ud800"]) | st.just(1.5)
VALUES: st.SearchStrategy[Any] = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from("abc"), inner, max_size=3),
    max_leaves=6,
)
ELEMENTS = st.one_of(
    st.fixed_dictionaries(
        {"id": st.sampled_from(["x", "y", "z", ""])}, optional={"model_id": SCALARS, "overrides": VALUES}
    ),
    VALUES,
)
PROVIDERS = st.fixed_dictionaries({"name": st.sampled_from("xyz")}, optional={"base_url": SCALARS, "n": VALUES})
FILES = st.fixed_dictionaries(
    {},
    optional={
        "user_model_registry": st.lists(ELEMENTS, max_size=5) | VALUES,
        "openai_compatible_providers": st.lists(PROVIDERS, max_size=4) | VALUES,
        "custom_models": st.lists(st.sampled_from(["a::1", "b::2", "c"]), max_size=4) | VALUES,
        "projects": VALUES,
        "zz": VALUES,
    },
)


def change(edits: Any) -> Change:
    return Change(ChangeKind.TAKEN_BACK, "", tuple(edits))


@settings(max_examples=600, deadline=None)
@given(before=FILES, after=FILES)
def test_the_edits_lead_there_and_back(before: dict[str, Any], after: dict[str, Any]) -> None:
    there = copy.deepcopy(before)
    edits = edits_between(before, after)
    apply_change(there, change(edits))
    assert equal(there, after)
    apply_change(there, change(edits).inverse())
    assert equal(there, before)
    assert bool(edits) is not equal(before, after)


def test_an_added_model_is_one_edit_and_a_changed_one_is_another() -> None:
    before = {"user_model_registry": [{"id": "a", "name": "A"}, {"id": "b"}]}
    after = {"user_model_registry": [{"id": "n"}, {"id": "a", "name": "B"}, {"id": "b"}]}
    edits = edits_between(before, after)
    assert [(one.before, one.after) for one in edits] == [
        ({"id": "a", "name": "A"}, {"id": "a", "name": "B"}),
        (ABSENT, {"id": "n"}),
    ]


@given(value=VALUES)
def test_plain_values_survive_json(value: Any) -> None:
    assert equal(json_to_plain(plain_to_json(value)), value)


@pytest.mark.parametrize(
    "value",
    [
        ABSENT,
        NULL,
        float("nan"),
        float("inf"),
        b"\x00\xff",
        datetime.date(2026, 1, 2),
        datetime.datetime(2026, 1, 2, 3, 4, 5),  # noqa: DTZ001 - as YAML reads it
        {1: "a", None: 2, False: 3},
        {"$": "key", "ref": "not one"},
        10**5000,
        KeyMark("s/a", "…"),
    ],
    ids=lambda value: type(value).__name__,
)
def test_odd_values_survive_json(value: object) -> None:
    read = json_to_plain(plain_to_json([value]))
    assert equal(read, [value])


def an_entry(**more: Any) -> HistoryEntry:
    way = TextWay("f" * 64, "e" * 64, (TextEdit(1, 2, ("a", KeyMark("s/k", "sk-…"))),))
    edit = ItemEdit("user_model_registry", ABSENT, {"id": "a"}, 3, beside=1, made_list=ABSENT)
    part = FilePart("kiln", (edit,), way, None)
    fields: dict[str, Any] = {
        "id": "1",
        "at": datetime.datetime(2026, 1, 2, 3, 4, 5, 6, datetime.UTC),
        "who": Who.KILN,
        "by": "Kiln",
        "kind": HistoryKind.WIPED,
        "subject": "M",
        "parts": (part,),
        "undoes": ("2",),
    }
    return HistoryEntry(**(fields | more))


def test_an_entry_survives_its_line() -> None:
    line = to_line(an_entry())
    assert b"\n" not in line
    assert from_line(line) == an_entry()


def test_every_cut_of_a_line_is_told_from_an_entry() -> None:
    line = to_line(an_entry())
    assert [from_line(line[:end]) for end in range(len(line))] == [None] * len(line)


def test_a_secret_is_never_written() -> None:
    part = FilePart("kiln", (ItemEdit("x", ABSENT, {"api_key": SecretStr("s")}),))
    with pytest.raises(TypeError):
        to_line(an_entry(parts=(part,)))


def test_differences_are_field_by_field() -> None:
    before = {"user_model_registry": [{"id": "a", "name": "A", "overrides": {"x": 1, "y": 2}}], "projects": ["p"]}
    after = {"user_model_registry": [{"id": "a", "name": "A", "overrides": {"x": 1, "y": 3}}]}
    entry = an_entry(parts=(FilePart("kiln", edits_between(before, after)),))
    assert [(one.record, one.field, one.before, one.after) for one in differences(entry)] == [
        ("A", "overrides.y", 2, 3),
        ("", "", ["p"], ABSENT),
    ]

import copy
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from kiln_models_gui.registry.changes import (
    ABSENT,
    NULL,
    Change,
    ChangeKind,
    ClashError,
    Edit,
    ItemEdit,
    ValueEdit,
    WrongShapeError,
)
from kiln_models_gui.registry.merge import apply_change
from kiln_models_gui.registry.plain import equal

MODELS, PROVIDERS, LINES = "user_model_registry", "openai_compatible_providers", "custom_models"


def change(*edits: Edit) -> Change:
    return Change(ChangeKind.MODEL_CHANGED, "x", edits)


def applied(data: dict[str, Any], *edits: Edit) -> dict[str, Any]:
    apply_change(data, change(*edits))
    return data


SCALARS = st.sampled_from([None, True, False, 0, 1, 1.0, "", "1", "a", "b", float("nan")])
VALUES = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.sampled_from("abc"), inner), max_leaves=4
)
ELEMENTS = SCALARS | st.fixed_dictionaries(
    {},
    optional={
        "id": st.sampled_from(["x", "y", 1]),
        "name": st.sampled_from(["n", "m"]),
        "overrides": VALUES,
        "z": VALUES,
    },
)
LISTS = st.one_of(st.none(), st.lists(ELEMENTS, max_size=5))
SETTINGS = st.fixed_dictionaries({}, optional={MODELS: LISTS, PROVIDERS: LISTS, LINES: LISTS, "v": VALUES, "w": VALUES})


@st.composite
def edits_for(draw: st.DrawFn, data: dict[str, Any]) -> Edit:
    place = draw(st.sampled_from([MODELS, PROVIDERS, LINES, "v"]))
    if place == "v":
        return ValueEdit("v", None, draw(st.none() | st.just(NULL) | st.text(max_size=2)))
    items = data.get(place) or []
    before = copy.deepcopy(draw(st.sampled_from(items))) if items and draw(st.booleans()) else ABSENT
    after = ABSENT if before is not ABSENT and draw(st.booleans()) else draw(ELEMENTS)
    return ItemEdit(place, before, after)


@settings(max_examples=400, deadline=None)
@given(st.data(), SETTINGS)
def test_a_change_and_then_its_inverse_restore_everything(data: st.DataObject, stood: dict[str, Any]) -> None:
    now = copy.deepcopy(stood)
    wanted = change(*data.draw(st.lists(edits_for(stood), min_size=1, max_size=4)))
    try:
        done = apply_change(now, wanted)
    except ClashError:
        return
    changed = copy.deepcopy(now)
    redo = apply_change(now, done.inverse())
    assert equal(now, stood)
    apply_change(now, redo.inverse())
    assert equal(now, changed)


@settings(max_examples=300, deadline=None)
@given(st.data(), SETTINGS)
def test_what_is_changed_shares_nothing_with_the_change(data: st.DataObject, stood: dict[str, Any]) -> None:
    wanted = change(data.draw(edits_for(stood)))
    kept = copy.deepcopy(wanted)
    try:
        apply_change(stood, wanted)
    except ClashError:
        return
    for items in (stood.get(MODELS), stood.get(PROVIDERS)):
        for item in items or []:
            if isinstance(item, dict):
                item["overrides"] = {"mine": 1}
                item.setdefault("z", [])
    assert equal([edit.after for edit in wanted.edits], [edit.after for edit in kept.edits])


ENTRY = {"id": "1", "name": "A", "model_id": "m", "overrides": {"parser": "p", "vision": True}}


@pytest.mark.parametrize(
    ("theirs", "after", "expected"),
    [
        ({}, {"name": "B"}, {"name": "B"}),
        ({"model_id": "n"}, {"name": "B"}, {"name": "B", "model_id": "n"}),
        ({"new": 1}, {"name": "B"}, {"name": "B", "new": 1}),
        ({"name": "B"}, {"name": "B"}, {"name": "B"}),
        (
            {"overrides": {"parser": "q", "vision": True}},
            {"overrides": {"parser": "p", "vision": False}},
            {"overrides": {"parser": "q", "vision": False}},
        ),
        (
            {"overrides": {"parser": "p", "vision": True, "u": 1}},
            {"overrides": {"parser": "p"}},
            {"overrides": {"parser": "p", "u": 1}},
        ),
    ],
)
def test_fields_that_others_changed_stay(
    theirs: dict[str, Any], after: dict[str, Any], expected: dict[str, Any]
) -> None:
    data = {MODELS: ["other", ENTRY | theirs]}
    assert applied(data, ItemEdit(MODELS, ENTRY, ENTRY | after)) == {MODELS: ["other", ENTRY | expected]}


@pytest.mark.parametrize(
    ("theirs", "after", "fields"),
    [
        ({"name": "C"}, {"name": "B"}, ("name",)),
        ({"overrides": {"parser": "q"}}, {"overrides": {"parser": "r"}}, ("overrides.parser",)),
        (
            {"overrides": {"parser": "p", "vision": 1}},
            {"overrides": {"parser": "p", "vision": False}},
            ("overrides.vision",),
        ),
        ({"overrides": None}, {"overrides": {"parser": "q", "vision": True}}, ("overrides",)),
        ({"x": True}, {"x": 1}, ("x",)),
    ],
)
def test_a_field_that_both_changed_is_a_clash(
    theirs: dict[str, Any], after: dict[str, Any], fields: tuple[str, ...]
) -> None:
    with pytest.raises(ClashError) as caught:
        applied({MODELS: [ENTRY | theirs]}, ItemEdit(MODELS, ENTRY, ENTRY | after))
    assert caught.value.fields[: len(fields)] == fields


def test_settings_that_both_gave_for_the_first_time_are_put_together() -> None:
    bare = {"id": "1"}
    data = {MODELS: [bare | {"overrides": {"parser": "p"}}]}
    applied(data, ItemEdit(MODELS, bare, bare | {"overrides": {"vision": True}}))
    assert data == {MODELS: [bare | {"overrides": {"parser": "p", "vision": True}}]}


@pytest.mark.parametrize("edit", [ItemEdit(MODELS, ENTRY, ABSENT), ItemEdit(MODELS, ENTRY, ENTRY | {"name": "B"})])
@pytest.mark.parametrize(
    "items", [[], [{"id": "2"}], [{"id": "1", "name": "C"}, {"id": "1", "name": "D"}], ["1", None]]
)
def test_an_element_that_is_gone_or_cannot_be_told_from_another_is_a_clash(items: list[Any], edit: ItemEdit) -> None:
    with pytest.raises(ClashError) as caught:
        applied({MODELS: items}, edit)
    assert caught.value.fields == ()


def test_of_two_with_one_id_the_meant_one_is_changed_also_after_others_added_to_it() -> None:
    first, second = {"id": "x", "name": "A"}, {"id": "x", "name": "B"}
    data = {MODELS: [first, second | {"new": 1}]}
    assert applied(data, ItemEdit(MODELS, second, second | {"id": "y"}))[MODELS] == [
        first,
        {"id": "y", "name": "B", "new": 1},
    ]


def test_true_is_not_1() -> None:
    data = {LINES: [1, True]}
    assert repr(applied(data, ItemEdit(LINES, True, ABSENT))) == repr({LINES: [1]})
    data = {MODELS: [{"id": "1", "overrides": {"vision": 1}}]}
    repaired = {"id": "1", "overrides": {"vision": True}}
    assert repr(applied(data, ItemEdit(MODELS, data[MODELS][0], repaired))) == repr({MODELS: [repaired]})


@pytest.mark.parametrize("place", [MODELS, PROVIDERS])
def test_adding_twice_adds_once(place: str) -> None:
    add = ItemEdit(place, ABSENT, {"id": "1", "name": "A"})
    assert applied({}, add, add) == {place: [{"id": "1", "name": "A"}]}


@pytest.mark.parametrize(("place", "field"), [(MODELS, "id"), (PROVIDERS, "name")])
def test_adding_what_somebody_else_added_differently_is_a_clash(place: str, field: str) -> None:
    with pytest.raises(ClashError):
        applied({place: [{field: "x", "u": 1}]}, ItemEdit(place, ABSENT, {field: "x", "u": 2}))


def test_renaming_to_a_name_that_somebody_else_took_is_a_clash() -> None:
    with pytest.raises(ClashError) as caught:
        applied({PROVIDERS: [{"name": "A"}, {"name": "B"}]}, ItemEdit(PROVIDERS, {"name": "A"}, {"name": "B"}))
    assert caught.value.fields == ("name",)


@pytest.mark.parametrize("stood", [{}, {MODELS: None}, {MODELS: []}, {MODELS: [None]}])
def test_the_first_model_added_and_taken_back_leaves_the_file_as_it_was(stood: dict[str, Any]) -> None:
    data = copy.deepcopy(stood)
    done = apply_change(data, change(ItemEdit(MODELS, ABSENT, {"id": "1"})))
    apply_change(data, done.inverse())
    assert yaml.dump(data) == yaml.dump(stood)


@pytest.mark.parametrize("value", [5, "words", {"a": 1}, True])
def test_nothing_is_put_into_what_is_no_list(value: object) -> None:
    with pytest.raises(WrongShapeError) as caught:
        applied({MODELS: value}, ItemEdit(MODELS, ABSENT, {"id": "1"}))
    assert caught.value.place == MODELS


@pytest.mark.parametrize(
    ("stood", "edit", "clashes"),
    [
        ({"v": "a"}, ValueEdit("v", "a", "b", checked=True), False),
        ({"v": "b"}, ValueEdit("v", "a", "b", checked=True), False),
        ({"v": "c"}, ValueEdit("v", "a", "b", checked=True), True),
        ({}, ValueEdit("v", "a", "b", checked=True), True),
        ({}, ValueEdit("v", "a", None, checked=True), False),
        ({"v": None}, ValueEdit("v", None, "b", checked=True), True),
        ({"v": 5}, ValueEdit("v", "5", "6", checked=True), False),
        ({"v": "c"}, ValueEdit("v", "a", "b"), False),
    ],
)
def test_a_value_that_both_changed_is_a_clash_where_the_old_one_was_known(
    stood: dict[str, Any], edit: ValueEdit, clashes: bool
) -> None:
    if clashes:
        with pytest.raises(ClashError):
            applied(stood, edit)
    else:
        assert applied(stood, edit).get("v") == edit.after


def test_taking_back_a_key_that_somebody_else_changed_since_is_a_clash() -> None:
    data: dict[str, Any] = {}
    done = apply_change(data, change(ValueEdit("open_ai_api_key", None, "sk-1")))
    data["open_ai_api_key"] = "sk-2"
    with pytest.raises(ClashError):
        apply_change(data, done.inverse())

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiln_models_gui.store.equality import same_json
from kiln_models_gui.store.jsonc_document import JsoncDocument
from kiln_models_gui.targets.dotted_settings import effective, segments
from kiln_models_gui.targets.setting_edits import (
    EditPlace,
    SettingBlockedError,
    edit_place,
    remove_setting,
    set_setting,
)
from tests.targets.test_dotted_settings import NAMES, TREES

PLACES: list[tuple[str, str, str, tuple[str, ...], EditPlace]] = [
    ("where it stands, flat", '{"a.b.c": 1}', "a.b.c", (), EditPlace(("a.b.c",), exists=True)),
    ("where it stands, nested", '{"a.b": {"c": 1}}', "a.b.c", (), EditPlace(("a.b", "c"), exists=True)),
    ("where it is in force", '{"a.b.c": 1, "a.b": {"c": 2}}', "a.b.c", (), EditPlace(("a.b", "c"), exists=True)),
    ("in the object above it", '{"a.b": {"d": 1}}', "a.b.c", (), EditPlace(("a.b", "c"), exists=False)),
    ("in the object that hides it", '{"a.b.c": 1, "a": {}}', "a.b.c", (), EditPlace(("a", "b", "c"), exists=False)),
    ("a new file", "{}", "a.b.c", (), EditPlace(("a.b.c",), exists=False)),
    ("inside a new value", "{}", "a.b", ("c",), EditPlace(("a.b", "c"), exists=False)),
    ("beside its relatives", '{"a.b.d": 1, "a.x": 1, "z": 1}', "a.b.c", (), EditPlace(("a.b.c",), False, 1)),
    ("split up by others", '{"a.b.d": 1, "z": 1}', "a.b", ("c",), EditPlace(("a.b.c",), False, 1)),
    ("split up, and no name for a flat key", '{"a.b.d": 1}', "a.b", ("c.e",), EditPlace(("a.b", "c.e"), False, 0)),
]


@pytest.mark.parametrize(
    ("text", "name", "inside", "place"), [row[1:] for row in PLACES], ids=[row[0] for row in PLACES]
)
def test_a_setting_is_edited(text: str, name: str, inside: tuple[str, ...], place: EditPlace) -> None:
    document = JsoncDocument(text)
    assert edit_place(document, name, inside) == place
    set_setting(document, name, [7], inside)
    assert effective(document, "a").get((*segments(name)[1:], *inside)) == [7]
    assert document.has(place.path)


@pytest.mark.parametrize("text", ['{"a.b": 5}', '{"a": null}', '{"a.b": []}'])
def test_a_setting_below_what_is_no_object_cannot_be_set_and_says_why(text: str) -> None:
    document = JsoncDocument(text)
    with pytest.raises(SettingBlockedError) as caught:
        set_setting(document, "a.b.c", 1)
    assert document.text == text
    assert document.has(caught.value.place)


SPLIT = """{
  "a.b": { "c": 1 }, // kept
  "a.b.d": 2,
  "z": 3
}
"""


def test_a_value_from_several_keys_is_changed_in_each() -> None:
    document = JsoncDocument(SPLIT)
    set_setting(document, "a.b", {"c": 10, "d": 20})
    assert document.text == SPLIT.replace("1 }", "10 }").replace("2,", "20,")
    set_setting(document, "a.b", {"d": 20})
    assert document.text == SPLIT.replace('{ "c": 1 }', "{}").replace("2,", "20,")
    set_setting(document, "a.b", 5)
    assert effective(document, "a").value == {"b": 5}
    assert document.get(("z",)) == 3


def test_removing_takes_what_would_be_uncovered_too() -> None:
    document = JsoncDocument('{"a.b": 1, "a": {"c": 1}, "a.b": 2, "a.d": 4, "z": 3}')
    assert remove_setting(document, "a")
    assert document.value == {"z": 3}
    assert not remove_setting(document, "a")


KEYS = st.lists(st.tuples(NAMES, TREES), max_size=5)


def written(keys: list[tuple[str, Any]]) -> JsoncDocument:
    import json

    return JsoncDocument("{" + ",\n".join(f"{json.dumps(name)}: {json.dumps(value)}" for name, value in keys) + "}")


@settings(max_examples=300, deadline=None)
@given(keys=KEYS, name=NAMES, value=TREES)
def test_what_is_set_is_in_force_and_what_is_removed_is_not(keys: list[tuple[str, Any]], name: str, value: Any) -> None:
    document = written(keys)
    try:
        set_setting(document, name, value)
    except SettingBlockedError:
        return
    assert same_json(effective(document, name).value, value)
    assert remove_setting(document, name)
    assert effective(document, name).top.find(segments(name)) is None

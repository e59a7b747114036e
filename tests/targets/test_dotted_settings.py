import json
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiln_models_gui.store.equality import same_json
from kiln_models_gui.store.jsonc_document import JsoncDocument
from kiln_models_gui.targets.dotted_settings import HiddenBy, effective, in_force
from tests.store.jsonc_judge import Judge, judge

__all__ = ["judge"]

RULE: list[tuple[str, str, Any, list[tuple[str, int, int, HiddenBy]]]] = [
    ("one flat key", '{"a.b.c": 1}', {"b": {"c": 1}}, []),
    ("one nested object", '{"a": {"b": {"c": 1}}}', {"b": {"c": 1}}, []),
    ("both spellings beside each other", '{"a.b": {"c": 1},\n"a.d": 2}', {"b": {"c": 1}, "d": 2}, []),
    ("a deeper key inside what came before", '{"a.b": {"c": 1},\n"a.b.d": 2}', {"b": {"c": 1, "d": 2}}, []),
    (
        "a deeper key over a value that came before",
        '{"a": {"b": 1},\n"a.b": 2}',
        {"b": 2},
        [("a.b", 1, 2, HiddenBy.REPLACED)],
    ),
    (
        "a shorter key that comes later replaces all below it",
        '{"a.b.c": 1,\n"a.b.d": 2,\n"a.b": {"e": 3}}',
        {"b": {"e": 3}},
        [("a.b.c", 1, 3, HiddenBy.REPLACED), ("a.b.d", 2, 3, HiddenBy.REPLACED)],
    ),
    (
        "a shorter key that holds no object replaces too",
        '{"a.b.c": 1,\n"a.b": null}',
        {"b": None},
        [("a.b.c", 1, 2, HiddenBy.REPLACED)],
    ),
    (
        "a key below a number is ignored",
        '{"a.b": 5,\n"a.b.c": 1}',
        {"b": 5},
        [("a.b.c", 2, 1, HiddenBy.NOT_AN_OBJECT)],
    ),
    ("a key below null is ignored", '{"a": null,\n"a.b": 1}', None, [("a.b", 2, 1, HiddenBy.NOT_AN_OBJECT)]),
    ("a key below a list is ignored", '{"a.b": [],\n"a.b.c": 1}', {"b": []}, [("a.b.c", 2, 1, HiddenBy.NOT_AN_OBJECT)]),
    (
        "an index below a list is its element",
        '{"a.b": [1],\n"a.b.0": 2}',
        {"b": [2]},
        [("a.b.0", 1, 2, HiddenBy.REPLACED)],
    ),
    ("a key that stands twice: the last", '{"a.b": 1,\n"a.b": 2}', {"b": 2}, [("a.b", 1, 2, HiddenBy.REPEATED)]),
    (
        "a key that stands twice has the place of its first",
        '{"a.b": 1,\n"a": {"c": 2},\n"a.b": 3}',
        {"c": 2},
        [("a.b", 1, 3, HiddenBy.REPEATED), ("a.b", 3, 2, HiddenBy.REPLACED)],
    ),
    ("a repeated key deeper down", '{"a": {"b": 1,\n"b": 2}}', {"b": 2}, [("a.b", 1, 2, HiddenBy.REPEATED)]),
    ("a dotted key inside an object is not split", '{"a": {"b.c": 1}}', {"b.c": 1}, []),
    ("names that only begin alike", '{"ab.c": 1, "a.b": 2}', {"b": 2}, []),
    ("nothing", "{}", None, []),
    (
        "hidden, and what hid it hidden too",
        '{"a.b.c": 1,\n"a.b": {"c": 2},\n"a": {}}',
        {},
        [("a.b.c", 1, 2, HiddenBy.REPLACED), ("a.b", 2, 3, HiddenBy.REPLACED)],
    ),
]


@pytest.mark.parametrize(("text", "value", "hidden"), [row[1:] for row in RULE], ids=[row[0] for row in RULE])
def test_the_order_in_the_file_decides_what_is_in_force(judge: Judge, text: str, value: Any, hidden: Any) -> None:
    found = effective(JsoncDocument(text), "a")
    assert found.value == value
    assert judge(text)["settings"].get("a") == value
    assert [(".".join(one.setting), one.line, one.by_line, one.cause) for one in found.hidden] == hidden


def test_each_value_knows_where_it_stands() -> None:
    found = effective(JsoncDocument('{"a.b": {"c": [{"d": 1}]}, "a.b.e": 2}'), "a")
    assert found.place(("b", "c", "0", "d")) == ("a.b", "c", 0, "d")
    assert found.place(("b", "e")) == ("a.b.e",)
    assert found.place(("b",)) == ("a.b",)
    assert found.place(()) is None
    assert found.place(("nothing",)) is None
    branch = found.branch(("b",))
    assert branch is not None
    assert list(branch.roots()) == [("a.b",), ("a.b.e",)]


def test_a_longer_prefix_shows_what_touches_it() -> None:
    document = JsoncDocument('{"a.b.c": 1,\n"a.x": 2,\n"a": {"b": {"d": 3}}}')
    found = effective(document, "a.b")
    assert found.value == {"d": 3}
    assert [one.line for one in found.hidden] == [1]


NAMES = st.lists(st.sampled_from(["b", "c", "0"]), max_size=3).map(lambda rest: ".".join(["a", *rest]))
TREES = st.recursive(
    st.sampled_from([None, 1, "x", True, []]),
    lambda inner: st.dictionaries(st.sampled_from(["b", "c", "b.c"]), inner, max_size=3) | st.lists(inner, max_size=2),
    max_leaves=4,
)


@settings(max_examples=500, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(keys=st.lists(st.tuples(NAMES, TREES), max_size=6))
def test_it_is_the_tree_that_javascript_makes_of_the_keys(judge: Judge, keys: list[tuple[str, Any]]) -> None:
    text = "{" + ",\n".join(f"{json.dumps(name)}: {json.dumps(value)}" for name, value in keys) + "}"
    assert same_json(in_force(JsoncDocument(text), "a").plain(), judge(text)["settings"])

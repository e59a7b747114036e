"""For arbitrary documents and edits: nothing else changes, and VS Code's own parser reads what was meant."""

import copy
from collections.abc import Iterator
from typing import Any

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from typing_extensions import override

from kiln_models_gui.store.equality import same_json
from kiln_models_gui.store.jsonc_document import JsoncDocument
from kiln_models_gui.store.jsonc_edits import Splice
from kiln_models_gui.store.jsonc_tree import Node, parse
from tests.store.jsonc_judge import Judge
from tests.store.jsonc_strategies import DOCUMENTS, KEYS, SCALARS, VALUES, utf16

# The fixture is one process for the whole run, and keeps nothing from one text to the next.
plenty = settings(
    max_examples=500,  # of each of five; 2,000 of each were tried once, and take two minutes
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.data_too_large],
)
PICKS = st.integers(0, 10_000)


class Recorded(JsoncDocument):
    """Remembers what each splice took out of the text, and put in."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.splices: list[Splice] = []

    @override
    def _apply(self, splices: list[Splice]) -> None:
        self.splices += sorted(splices)
        super()._apply(splices)


def places(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Every path in a plain value."""
    yield path
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for step, item in items:
        yield from places(item, (*path, step))


def at(value: Any, path: tuple[Any, ...]) -> Any:
    for step in path:
        value = value[step]
    return value


def as_numbers(value: Any) -> Any:
    """With every number as JavaScript has it, and true told from 1."""
    if isinstance(value, dict):
        return {key: as_numbers(item) for key, item in value.items()}
    if isinstance(value, list):
        return [as_numbers(item) for item in value]
    return ("bool", value) if isinstance(value, bool) else float(value) if isinstance(value, int) else value


def solid(text: str) -> str:
    return "".join(text.split())


def outside(before: str, splices: list[Splice]) -> list[str]:
    starts, ends = [0, *(one.end for one in splices)], [*(one.start for one in splices), len(before)]
    return [before[start:end] for start, end in zip(starts, ends, strict=True)]


def assert_only_the_splices_changed(before: str, document: Recorded) -> None:
    rest, after = "", document.text
    for kept, splice in zip(outside(before, document.splices), [*document.splices, Splice(0, 0, "")], strict=True):
        rest += kept + splice.text
    assert after.encode() == rest.encode()


@plenty
@given(text=DOCUMENTS)
@example(text='\ufeff{"😀": "\\ud83d\\ude00", /* 😀 */ "a": [1.50, -0, 1E5,],} // end')
def test_every_value_and_its_place_is_what_vs_code_reads(judge: Judge, text: str) -> None:
    answer = judge(text)
    assert answer["errors"] == []
    assert as_numbers(JsoncDocument(text).value) == as_numbers(answer["value"])
    root = parse(text).root
    assert root is not None
    units = [0]
    for letter in text:
        units.append(units[-1] + len(utf16(letter)))
    assert spans(root, units) == answer["tree"]


def spans(node: Node, units: list[int]) -> list[Any]:
    start, end = units[node.start], units[node.end]
    inner = [
        spans(one.node, units)
        if one.key is None
        else [units[one.start], units[one.node.end] - units[one.start], spans(one.node, units)]
        for one in node.members
    ]
    return [start, end - start, *inner]


@plenty
@given(text=DOCUMENTS, pick=PICKS, value=SCALARS)
def test_a_value_is_replaced_in_its_place_alone(judge: Judge, text: str, pick: int, value: Any) -> None:
    wanted = judge.value(text)
    paths = [path for path in places(wanted) if path and not isinstance(at(wanted, path), dict | list)]
    if not paths:
        return
    path = paths[pick % len(paths)]
    node = parse(text).node(path)
    assert node is not None
    document = Recorded(text)
    document.set(path, value)
    at(wanted, path[:-1])[path[-1]] = value
    assert as_numbers(judge.value(document.text)) == as_numbers(wanted)
    assert [(one.start, one.end) for one in document.splices] in ([], [(node.start, node.end)])
    assert_only_the_splices_changed(text, document)


@plenty
@example(text='{ "a":// c\nnull/* c */// c\n} ', pick=0, where=1, key="0", value=None)
@given(text=DOCUMENTS, pick=PICKS, where=PICKS, key=KEYS, value=VALUES)
def test_a_member_is_added_and_nothing_else_touched(
    judge: Judge, text: str, pick: int, where: int, key: str, value: Any
) -> None:
    wanted = judge.value(text)
    containers = [path for path in places(wanted) if isinstance(at(wanted, path), dict | list)]
    path = containers[pick % len(containers)]
    owner = at(wanted, path)
    document = Recorded(text)
    if isinstance(owner, list):
        step: str | int = where % (len(owner) + 1)
        document.insert((*path, step), value)
        owner.insert(step, value)
    elif key in owner:
        return
    else:
        step = key
        document.insert((*path, step), value, before=where % 6)
        owner[step] = value
    assert as_numbers(judge.value(document.text)) == as_numbers(wanted)
    assert all(not text[one.start : one.end].strip() for one in document.splices)
    assert_only_the_splices_changed(text, document)
    document.remove((*path, step))
    assert solid(document.text) == solid(text)


@plenty
@given(text=DOCUMENTS, pick=PICKS)
def test_a_member_goes_with_its_comma_and_no_comment_of_others(judge: Judge, text: str, pick: int) -> None:
    wanted = judge.value(text)
    paths = [path for path in places(wanted) if path]
    if not paths:
        return
    path = paths[pick % len(paths)]
    before = parse(text)
    owner = before.node(path[:-1])
    assert owner is not None
    index = owner.index_of(path[-1])
    assert index is not None
    if sum(one.key == path[-1] for one in owner.members) > 1 and isinstance(path[-1], str):
        return  # several go at once: see the table tests
    member = owner.members[index]
    document = Recorded(text)
    assert document.remove(path)
    del at(wanted, path[:-1])[path[-1]]
    assert as_numbers(judge.value(document.text)) == as_numbers(wanted)
    assert_only_the_splices_changed(text, document)
    commas = [one.comma for one in owner.members[max(0, index - 1) : index + 1] if one.comma is not None]
    gone = [spot for one in document.splices for spot in range(one.start, one.end) if not text[spot].isspace()]
    strange = [spot for spot in gone if not member.start <= spot < member.node.end and spot not in commas]
    assert len([spot for spot in gone if spot in commas]) <= 1
    behind = [one for one in before.comments if one.start >= member.node.end]
    own = {spot for one in behind for spot in range(one.start, one.end)}
    assert set(strange) <= own
    if strange:
        assert "\n" not in text[member.node.end : max(strange)]
        assert "\r" not in text[member.node.end : max(strange)]


@plenty
@given(text=DOCUMENTS, pick=PICKS, value=VALUES)
def test_any_value_becomes_any_other(judge: Judge, text: str, pick: int, value: Any) -> None:
    wanted = judge.value(text)
    paths = [path for path in places(wanted) if path]
    if not paths:
        return
    path = paths[pick % len(paths)]
    document = JsoncDocument(text)
    old = copy.deepcopy(at(wanted, path))
    document.set(path, value)
    at(wanted, path[:-1])[path[-1]] = value
    assert as_numbers(judge.value(document.text)) == as_numbers(wanted)
    document.set(path, old)
    assert same_json(document.get(path), old)

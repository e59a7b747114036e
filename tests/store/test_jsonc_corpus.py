"""Files from real life and from the design document: every edit and its opposite leave them as they were."""

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from kiln_models_gui.store.equality import same_json
from kiln_models_gui.store.jsonc_document import JsoncDocument
from kiln_models_gui.store.jsonc_tree import Path as Place
from tests.store.jsonc_judge import Judge

FOLDER = Path(__file__).parent / "jsonc"
DESIGN = sorted((FOLDER / "design").glob("*.json"))
AWKWARD = sorted((FOLDER / "awkward").glob("*.json"))
MODEL = {"id": "new", "displayName": "Új “modell”", "contextWindow": 1, "cost": {"input": 0.1, "output": 1e-7}, "l": []}


def places(value: Any, place: Place = ()) -> Iterator[tuple[Place, Any]]:
    yield place, value
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for step, item in items:
        yield from places(item, (*place, step))


def other(value: Any) -> Any:
    """Another value of the same kind."""
    if isinstance(value, bool) or value is None:
        return not value
    return value + "x" if isinstance(value, str) else value + 1


def opposite_edits(document: JsoncDocument) -> Iterator[tuple[str, JsoncDocument]]:
    """The document after each possible small edit and its opposite."""
    for place, value in list(places(document.value)):
        edited = document.copy()
        if isinstance(value, dict):
            edited.set((*place, "a new key"), MODEL)
            assert edited.get((*place, "a new key")) == MODEL
            edited.remove((*place, "a new key"))
        elif isinstance(value, list):
            for index in range(len(value) + 1):
                edited.insert((*place, index), MODEL)
                assert edited.get((*place, index)) == MODEL
                edited.remove((*place, index))
        else:
            source = document.source(place)
            edited.set(place, other(value))
            assert edited.get(place) == other(value)
            edited.set(place, value)
            if edited.source(place) == source:  # else it was written in a way of its own: escapes, exponents
                yield f"{place} changed and changed back", edited
            continue
        yield f"{place} extended and cut back", edited


@pytest.mark.parametrize("path", DESIGN, ids=lambda path: path.stem)
def test_the_designs_examples_are_the_same_after_an_edit_and_its_opposite(path: Path, judge: Judge) -> None:
    data = path.read_bytes()
    document = JsoncDocument.from_bytes(data)
    assert judge.value(document.text) == document.value
    count = 0
    for what, edited in opposite_edits(document):
        assert edited.to_bytes() == data, what
        count += 1
    assert count == len(list(places(document.value)))


def test_there_is_a_fixture_for_every_example_of_the_design() -> None:
    assert len(DESIGN) == 13


@pytest.mark.parametrize("path", AWKWARD, ids=lambda path: path.stem)
def test_awkward_files_are_the_same_after_an_edit_and_its_opposite(path: Path, judge: Judge) -> None:
    data = path.read_bytes()
    document = JsoncDocument.from_bytes(data)
    for what, edited in opposite_edits(document):
        assert same_json(edited.value, document.value), what
        assert solid(edited.text) == solid(document.text) + ("{}" if document.is_blank else ""), what
        assert not judge(edited.text)["errors"] or path.stem in {"windows", "unicode", "empty", "only-comments"}


def solid(text: str) -> str:
    """Without white space: no comment, comma or value may be lost; blank space in edited brackets may."""
    return "".join(text.removeprefix("\ufeff").split())


def large() -> str:
    """A commented settings.json of a megabyte."""
    lines = ["{"]
    for number in range(9000):
        lines += [
            f"  // what setting {number} is for",
            f'  "group.setting{number}": {{ "a": [1, 2.50, true], "path": "C:\\\\x" }}, // own',
        ]
    lines += ['  "aiOrchestrator.providers.custom": [', "  ],", "}", ""]
    return "\r\n".join(lines)


def test_a_megabyte_is_edited_in_seconds_and_nothing_else_changes(judge: Judge) -> None:
    text = large()
    assert 900_000 < len(text) < 1_100_000
    started = time.perf_counter()
    document = JsoncDocument(text)
    parsed = time.perf_counter()
    document.set(("aiOrchestrator.providers.custom",), [MODEL])
    edited = time.perf_counter()
    print(f"parse {parsed - started:.2f} s, edit {edited - parsed:.2f} s")  # noqa: T201
    assert edited - started < 10  # 1 s here; a quadratic step would take minutes
    assert judge.value(document.text)["aiOrchestrator.providers.custom"] == [MODEL]
    document.remove(("aiOrchestrator.providers.custom", 0))
    document.set(("group.setting4500", "a", 1), 2.75)
    document.set(("group.setting4500", "a", 1), 2.5)
    assert solid(document.text) == solid(text)

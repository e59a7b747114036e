"""Undo and redo step through our changes as people know it from every editor."""

from datetime import UTC, datetime

import pytest

from kiln_models_gui.registry.changes import ABSENT, ItemEdit
from kiln_models_gui.registry.history_entry import FilePart, HistoryEntry, HistoryKind, KeyMark, Who
from kiln_models_gui.registry.history_steps import next_steps, takes_back


def entry(name: str, *undoes: str, who: Who = Who.WE, parts: tuple[FilePart, ...] = ()) -> HistoryEntry:
    return HistoryEntry(name, datetime.now(UTC), who, "", HistoryKind.MODEL_CHANGED, "", parts, undoes)


A, B, C = entry("a"), entry("b"), entry("c")


@pytest.mark.parametrize(
    ("entries", "undo", "redo"),
    [
        ([], None, None),
        ([A], "a", None),
        ([A, B], "b", None),
        ([A, B, entry("u", "b")], "a", "u"),
        ([A, B, entry("u", "b"), entry("v", "a")], None, "v"),
        ([A, B, entry("u", "b"), entry("v", "a"), entry("r", "v")], "r", "u"),
        ([A, B, entry("u", "b"), entry("v", "a"), entry("r", "v"), entry("w", "r")], None, "w"),
        ([A, B, entry("u", "b"), C], "c", None),
        ([A, B, entry("x", "a")], "x", None),
        ([A, B, C, entry("back", "c", "b")], "back", None),
        ([A, entry("k", who=Who.KILN)], "a", None),
        ([A, entry("u", "a"), entry("k", who=Who.KILN)], None, "u"),
        ([entry("u", "gone")], "u", None),
        ([A, entry("i", who=Who.IMPORT)], "i", None),
    ],
)
def test_the_next_steps(entries: list[HistoryEntry], undo: str | None, redo: str | None) -> None:
    steps = next_steps(entries)
    assert (steps.undo, steps.redo) == (undo, redo)


def test_what_has_nothing_left_to_take_back_is_passed_over() -> None:
    assert next_steps([A, B], {"b"}).undo == "a"


def part(before: object, after: object) -> FilePart:
    return FilePart("kiln", (ItemEdit("user_model_registry", before, after),))


ONE, OTHER = {"id": "1", "name": "One"}, {"id": "1", "name": "Other"}
KEY, SAME_KEY = {"id": "1", "key": KeyMark("r1", "sk-…1")}, {"id": "1", "key": KeyMark("r2", "sk-…1")}


@pytest.mark.parametrize(
    ("earlier", "made", "holds"),
    [
        (part(ONE, OTHER), part(OTHER, ONE), True),
        (part(ONE, OTHER), part(ONE, OTHER), False),
        (part(ONE, ABSENT), part(ABSENT, ONE), True),
        (part(KEY, ABSENT), part(ABSENT, SAME_KEY), True),
        (part(ONE, OTHER), part({**OTHER, "new": 1}, {**ONE, "new": 1}), True),
        (part(ONE, ABSENT), part(OTHER, ONE), False),
    ],
)
def test_an_undo_is_known_by_what_it_did(earlier: FilePart, made: FilePart, holds: bool) -> None:
    assert takes_back((made,), entry("e", parts=(earlier,))) == holds

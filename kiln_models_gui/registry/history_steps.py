"""Undo and redo one after the other: which entry is next, from the entries alone, so also after a restart."""

from collections.abc import Collection, Iterable

from kiln_models_gui.registry.history_entry import FieldDifference, FilePart, HistoryEntry, KeyMark, Who, differences_of
from kiln_models_gui.registry.plain import fields_of, is_fields, is_items
from kiln_models_gui.values import Value

OURS = frozenset({Who.WE, Who.IMPORT})


class Steps(Value):
    """What the next undo and the next redo take back."""

    undo: str | None
    """The id of the entry to be taken back; None where there is none."""
    redo: str | None
    """The id of the undo to be taken back."""


def next_steps(entries: Iterable[HistoryEntry], skipped: Collection[str] = ()) -> Steps:
    """The next step each way. `entries`: oldest first; `skipped`: those that have nothing left to be taken back.

    Only our own changes are stepped through. Taking back another one than the next is a change like any other.
    """
    done: list[str] = []
    undone: list[str] = []
    for entry in entries:
        if entry.who not in OURS:
            continue
        if done and entry.undoes == (done[-1],):
            done.pop()
            undone.append(entry.id)
        elif undone and entry.undoes == (undone[-1],):
            undone.pop()
            done.append(entry.id)
        else:
            done.append(entry.id)
            undone.clear()
    sides = ([each for each in side if each not in skipped] for side in (done, undone))
    return Steps(*(side[-1] if side else None for side in sides))


def takes_back(parts: Iterable[FilePart], earlier: HistoryEntry) -> bool:
    """Whether a change of `parts` takes back all that `earlier` did; keys count as the same by their hint."""
    made = [_spelled(one, one.after, one.before) for one in differences_of(parts)]
    wanted = [_spelled(one, one.before, one.after) for one in differences_of(earlier.parts)]
    for each in wanted:
        if each not in made:
            return False
        made.remove(each)
    return bool(wanted)


def _spelled(one: FieldDifference, before: object, after: object) -> tuple[object, ...]:
    return one.target, one.place, one.field, repr(_hinted(before)), repr(_hinted(after))


def _hinted(value: object) -> object:
    if isinstance(value, KeyMark):
        return KeyMark("", value.hint)
    if is_fields(value):
        return {name: _hinted(inner) for name, inner in sorted(fields_of(value).items(), key=repr)}
    return [_hinted(item) for item in value] if is_items(value) else value

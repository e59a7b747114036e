"""What must not reach Kiln's settings.yaml although YAML can hold it: Kiln could read it, but not send it on."""

import math
from collections.abc import Iterable

from kiln_models_gui.registry.changes import ABSENT, Change, ChangeKind
from kiln_models_gui.registry.plain import equal, fields_of, is_fields, is_items
from kiln_models_gui.store.problems import StoreError, StoreProblem


def require_sendable(change: Change) -> None:
    """Raise StoreError (NOT_PLAIN_DATA) where `change` brings in something that JSON cannot carry.

    Kiln's window asks for all settings at once: half a character, or a number that is none, and it gets nothing.
    What stood in the file before may stay, and may come back when a change is taken back.
    """
    if change.kind in (ChangeKind.TAKEN_BACK, ChangeKind.PUT_BACK):
        return
    for edit in change.edits:
        if not all(map(_is_sendable, _brought_in(edit.before, edit.after))):
            raise StoreError(StoreProblem.NOT_PLAIN_DATA, detail=edit.place)


def _brought_in(before: object, after: object) -> Iterable[object]:
    """The parts of `after` that are not in `before`."""
    if not is_fields(after):
        yield from () if equal(before, after) else (after,)
        return
    stood = fields_of(before)
    for name, value in after.items():
        if name not in stood:
            yield name
        yield from _brought_in(stood.get(name, ABSENT), value)


def _is_sendable(value: object) -> bool:
    if isinstance(value, float):
        return math.isfinite(value)
    if isinstance(value, str):
        return value.isascii() or _has_whole_characters(value)
    if is_items(value):
        return all(map(_is_sendable, value))
    if is_fields(value):
        return all(_is_sendable(name) and _is_sendable(inner) for name, inner in value.items())
    return True


def _has_whole_characters(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True

"""Taking changes back over what others wrote since: what clashes is told with both values, and can be decided."""

import copy
from collections.abc import Mapping
from enum import StrEnum
from typing import cast

from kiln_models_gui.registry.changes import ABSENT, NULL, Change, ChangeKind, ClashError, Edit, ItemEdit, ValueEdit
from kiln_models_gui.registry.history_entry import record_name
from kiln_models_gui.registry.merge import UNCOMPARED, apply_change, find
from kiln_models_gui.registry.plain import equal, fields_of, is_fields, items_of
from kiln_models_gui.values import Value, hidden, replace


class ClashKey(Value):
    """Where two say different things: a field of a record, or (`field` empty) a whole record or setting."""

    target: str
    place: str
    record: str
    field: str


class Clash(Value):
    """One such place. Values are as in the file: mask them before they are shown (`secret_values.sealed`)."""

    key: ClashKey
    wanted: object = hidden()
    """What taking the change back would put there; ABSENT: nothing."""
    stands: object = hidden()
    """What somebody else put there since."""


class Keep(StrEnum):
    """What to do about a clash."""

    STANDS = "stands"
    """Leave what somebody else wrote."""
    WANTED = "wanted"
    """Take the change back all the same."""


class UndoClashError(Exception):
    """Somebody changed since what is to be taken back. Nothing was written."""

    def __init__(self, clashes: tuple[Clash, ...]) -> None:
        super().__init__(", ".join(f"{one.key.place} {one.key.field}" for one in clashes))
        self.clashes = clashes


Choices = Mapping[ClashKey, Keep]


def apply_settled(settings: dict[str, object], change: Change, target: str, choices: Choices) -> Change:
    """Apply `change` to `settings` in place, clashes as `choices` say. Returns what was really done.

    Raises UndoClashError with all clashes that are not decided, WrongShapeError; `settings` is then half changed.
    """
    done: list[Edit] = []
    clashes: list[Clash] = []
    for edit in change.edits:
        trial = {edit.place: copy.deepcopy(settings[edit.place])} if edit.place in settings else {}
        found = _clashes(trial, edit, target)
        open_ones = [one for one in found if one.key not in choices]
        if open_ones:
            clashes += open_ones
            continue
        settled = _settled(trial, edit, found, choices) if found else edit
        if settled is not None and not _is_done(trial, settled):
            made = apply_change(settings, Change(change.kind, change.subject, (settled,))).edits
            done += [one for one in made if not equal(one.before, one.after)]
    if clashes:
        raise UndoClashError(tuple(clashes))
    return Change(change.kind, change.subject, tuple(done))


def _is_done(settings: dict[str, object], edit: Edit) -> bool:
    """Whether an element to be taken out is gone already."""
    is_removal = isinstance(edit, ItemEdit) and edit.after is ABSENT
    return is_removal and _standing(settings, cast("ItemEdit", edit)) is ABSENT


def _standing(settings: dict[str, object], edit: ItemEdit) -> object:
    items = items_of(settings.get(edit.place))
    wanted = edit.after if edit.before is ABSENT else edit.before
    at = edit.position
    if edit.before is not ABSENT and at is not None and at < len(items) and equal(items[at], edit.before):
        return items[at]
    position = find(items, edit.place, wanted)
    return ABSENT if position is None else items[position]


def _clashes(settings: dict[str, object], edit: Edit, target: str) -> list[Clash]:
    if isinstance(edit, ItemEdit):
        return _of_item(settings, edit, target)
    try:
        apply_change(settings.copy(), Change(ChangeKind.TAKEN_BACK, "", (edit,)))
    except ClashError:
        return [_clash(ClashKey(target, edit.place, "", ""), edit.after, settings.get(edit.place, ABSENT))]
    return []


def _of_item(settings: dict[str, object], edit: ItemEdit, target: str) -> list[Clash]:
    stands = _standing(settings, edit)
    record = record_name(edit.after) or record_name(edit.before)
    if edit.after is ABSENT:
        return [] if stands is ABSENT else list(_changed_since(edit, stands, record, target))
    if stands is ABSENT and edit.before is not ABSENT:
        return [_clash(ClashKey(target, edit.place, record, ""), edit.after, ABSENT)]
    try:
        apply_change(copy.deepcopy(settings), Change(ChangeKind.TAKEN_BACK, "", (edit,)))
    except ClashError as error:
        if edit.before is ABSENT or not error.fields:
            return [_clash(ClashKey(target, edit.place, record, ""), edit.after, stands)]
        fields = error.fields
        return [
            _clash(ClashKey(target, edit.place, record, name), _at(edit.after, name), _at(stands, name))
            for name in fields
        ]
    return []


def _changed_since(edit: ItemEdit, stands: object, record: str, target: str) -> list[Clash]:
    """Taking out an element that somebody changed since takes their change along."""
    if not (is_fields(stands) and is_fields(edit.before)):
        return []
    was, now = fields_of(edit.before), fields_of(stands)
    names = [n for n in dict.fromkeys([*was, *now]) if not equal(was.get(n, ABSENT), now.get(n, ABSENT))]
    names = [name for name in names if not (name in UNCOMPARED and name not in was)]
    return [_clash(ClashKey(target, edit.place, record, str(name)), ABSENT, now.get(name, ABSENT)) for name in names]


def _settled(settings: dict[str, object], edit: Edit, clashes: list[Clash], choices: Choices) -> Edit | None:
    """The edit with every clash decided; None where nothing of it is left."""
    keeps = {one.key.field: choices[one.key] for one in clashes}
    if isinstance(edit, ValueEdit):
        return None if Keep.STANDS in keeps.values() else replace(edit, checked=False)
    stands = _standing(settings, edit)
    whole = edit.after is ABSENT or "" in keeps
    if whole and Keep.STANDS in keeps.values():
        return None
    if edit.after is ABSENT:
        return replace(edit, before=stands)
    if whole:
        return replace(edit, before=stands, beside=len(items_of(settings.get(edit.place))))
    after = copy.deepcopy(edit.after)
    for name, keep in keeps.items():
        if keep is Keep.STANDS:
            _put(after, name, _at(stands, name))
    # What stands is what it is made from now, so nothing of it clashes any more.
    return replace(edit, before=_laid_over(stands, edit.before, keeps), after=after)


def _laid_over(stands: object, before: object, keeps: Mapping[str, Keep]) -> object:
    made = copy.deepcopy(before)
    for name in keeps:
        _put(made, name, _at(stands, name))
    return made


def _at(element: object, name: str) -> object:
    """The value at a dotted name; a name that has dots of its own goes first."""
    if name in fields_of(element):
        return fields_of(element)[name]
    first, _, rest = name.partition(".")
    return _at(fields_of(element).get(first), rest) if rest else fields_of(element).get(name, ABSENT)


def _put(element: object, name: str, value: object) -> None:
    if not isinstance(element, dict):
        return
    fields = cast("dict[str, object]", element)
    first, _, rest = name.partition(".")
    if rest and name not in fields and isinstance(fields.get(first), dict):
        _put(fields[first], rest, value)
    elif value is ABSENT:
        fields.pop(name, None)
    else:
        fields[name] = copy.deepcopy(value)


def _clash(key: ClashKey, wanted: object, stands: object) -> Clash:
    return Clash(key, _shown(wanted), _shown(stands))


def _shown(value: object) -> object:
    return ABSENT if value is None else None if value is NULL else value

"""A Kiln that runs beside us: it knows only what it read at its start, and may write that over what we wrote.

Kiln loads its settings once and rewrites a whole list from memory when one of its elements changes. Its own write is
the only thing that makes it read the file again, so it is asked to write a key that is not there, which adds nothing.
"""

from collections.abc import Iterator
from enum import Enum
from typing import Protocol

from kiln_models_gui.registry.changes import ABSENT, NULL, Change, ChangeKind, Edit, ItemEdit, ValueEdit
from kiln_models_gui.registry.differences import edits_between
from kiln_models_gui.registry.history_entry import record_name
from kiln_models_gui.registry.merge import IDENTITIES, find
from kiln_models_gui.registry.plain import Fields, equal, fields_of, is_fields, items_of
from kiln_models_gui.targets.sealing import open_change
from kiln_models_gui.values import Value, hidden, replace


class KilnApi(Protocol):
    """The REST interface of a running Kiln. Neither raises: what does not answer is not there."""

    async def ping(self) -> bool:
        """Whether a Kiln runs."""
        ...

    async def reload(self) -> bool:
        """Make it read its settings again. Whether it did."""
        ...


class WipedEntry(Value):
    """One thing of ours that is gone."""

    place: str
    record: str
    """The model's or provider's name or id; empty for a single setting."""


class Wiped(Value):
    """What a stale list, written over ours, took away, and the change that puts it back."""

    entries: tuple[WipedEntry, ...]
    change: Change = hidden()


class _Status(Enum):
    IN = "in"
    REVERTED = "reverted"
    OTHER = "other"  # somebody said a third thing, which holds


class OurEdits:
    """What this session wrote into Kiln's file, by record. Holds keys; never shown."""

    def __init__(self) -> None:
        self._edits: dict[tuple[str, object], Edit] = {}
        self._unknown: set[tuple[str, object]] = set()

    def __len__(self) -> int:
        return len(self._edits)

    def wrote(self, change: Change) -> None:
        """Remember a change as the commit returned it."""
        for edit in open_change(change).edits:
            key = _key_of(edit)
            earlier = self._edits.pop(key, None)
            made = edit if earlier is None else _joined(earlier, edit)
            self._unknown.add(key)
            self._edits[key] = made

    def kiln_knows(self) -> None:
        """Kiln has read the file since our last write: what goes from now on, somebody took out."""
        self._unknown.clear()

    def look(self, before: Fields, now: Fields) -> Wiped | None:
        """Whether the file, which somebody else wrote, lost something of ours without anybody removing just that.

        `before` is the file as it was seen last. What somebody removed or changed on purpose is theirs from now on.
        """
        found = {key: _status(edit, now) for key, edit in self._edits.items()}
        gone = [key for key, status in found.items() if status is _Status.REVERTED]
        is_wiped = bool(gone) and (len(gone) > 1 or gone[0] in self._unknown or self._did_more(before, now, gone[0]))
        for key, status in found.items():
            if status is _Status.OTHER or (status is _Status.REVERTED and not is_wiped):
                del self._edits[key]
        if not is_wiped:
            return None
        edits = [back for key in gone for back in _putting_back(self._edits[key], now)]
        entries = tuple(WipedEntry(key[0], _record_of(self._edits[key])) for key in gone)
        return Wiped(entries, Change(ChangeKind.TAKEN_BACK, entries[0].record, tuple(edits)))

    @staticmethod
    def _did_more(before: Fields, now: Fields, gone: tuple[str, object]) -> bool:
        return any(_key_of(edit) != gone for edit in edits_between(before, now))


class RunningKiln:
    """Keeps a running Kiln informed. Without one nothing of it is felt: a refused connection takes a millisecond."""

    def __init__(self, api: KilnApi, ours: OurEdits) -> None:
        self._api = api
        self._ours = ours

    async def is_there(self) -> bool:
        """Whether a Kiln answers."""
        return await self._api.ping()

    async def wrote(self, change: Change) -> bool:
        """We wrote `change`: remember it, and make a running Kiln read it. Whether one did."""
        self._ours.wrote(change)
        return await self.tell()

    async def tell(self) -> bool:
        """Make a running Kiln read its file again. Whether one did."""
        if not await self._api.ping() or not await self._api.reload():
            return False
        self._ours.kiln_knows()
        return True


def _key_of(edit: Edit) -> tuple[str, object]:
    """What an edit is about: a place, and the element there."""
    if isinstance(edit, ValueEdit):
        return edit.place, None
    element = edit.after if edit.before is ABSENT else edit.before
    identity = fields_of(element).get(IDENTITIES.get(edit.place, ""))
    return edit.place, identity if isinstance(identity, str) and identity else repr(element)


def _joined(earlier: Edit, later: Edit) -> Edit:
    """Both in one: from what stood before the first to what stood after the second."""
    return replace(later, before=earlier.before)  # pyright: ignore[reportArgumentType]


def _record_of(edit: Edit) -> str:
    return "" if isinstance(edit, ValueEdit) else record_name(edit.after) or record_name(edit.before)


def _status(edit: Edit, now: Fields) -> _Status:
    if isinstance(edit, ValueEdit):
        stands = now.get(edit.place, ABSENT)
        if equal(stands, _as_it_stands(edit.after)):
            return _Status.IN
        return _Status.REVERTED if equal(stands, _as_it_stands(edit.before)) else _Status.OTHER
    items = items_of(now.get(edit.place))
    if edit.after is ABSENT:
        back = any(equal(item, edit.before) for item in items) and edit.before is not ABSENT
        return _Status.REVERTED if back else _Status.IN
    position = find(items, edit.place, edit.after)
    if edit.before is ABSENT:
        return _Status.REVERTED if position is None else _Status.IN
    if position is None:
        return _was_renamed_back(edit, items)
    return _of_fields(edit, items[position])


def _was_renamed_back(edit: ItemEdit, items: list[object]) -> _Status:
    return _Status.REVERTED if find(items, edit.place, edit.before) is not None else _Status.OTHER


def _of_fields(edit: ItemEdit, stands: object) -> _Status:
    names = list(_changed(edit))
    values = [(fields_of(each).get(name, ABSENT)) for name in names for each in (stands, edit.before, edit.after)]
    triples = list(zip(values[::3], values[1::3], values[2::3], strict=True))
    if any(equal(now, was) and not equal(now, ours) for now, was, ours in triples):
        return _Status.REVERTED
    return _Status.IN if all(equal(now, ours) for now, _, ours in triples) else _Status.OTHER


def _changed(edit: ItemEdit) -> Iterator[str]:
    before, after = fields_of(edit.before), fields_of(edit.after)
    return (n for n in dict.fromkeys([*before, *after]) if not equal(before.get(n, ABSENT), after.get(n, ABSENT)))


def _putting_back(edit: Edit, now: Fields) -> Iterator[Edit]:
    if isinstance(edit, ValueEdit):
        yield replace(edit, checked=True)
        return
    items = items_of(now.get(edit.place))
    if edit.before is ABSENT:
        yield ItemEdit(edit.place, ABSENT, edit.after)
    elif edit.after is ABSENT:
        yield ItemEdit(edit.place, edit.before, ABSENT)
    else:
        position = find(items, edit.place, edit.after)
        position = find(items, edit.place, edit.before) if position is None else position
        if position is not None and is_fields(stands := items[position]):
            yield ItemEdit(edit.place, stands, _with_ours(edit, stands), position)


def _with_ours(edit: ItemEdit, stands: Fields) -> dict[str, object]:
    """The element as it stands, with those of our fields that went back to what they were."""
    made = dict(stands)
    before, after = fields_of(edit.before), fields_of(edit.after)
    for name in _changed(edit):
        if equal(stands.get(name, ABSENT), before.get(name, ABSENT)):
            made.pop(name, None)
            made |= {name: after[name]} if name in after else {}
    return made


def _as_it_stands(value: object) -> object:
    return ABSENT if value is None else None if value is NULL else value

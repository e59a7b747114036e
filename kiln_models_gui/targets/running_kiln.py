"""A Kiln that runs beside us: it knows only what it read at its start, and may write that over what we wrote.

Kiln loads its settings once and rewrites a whole list from memory when one of its elements changes. Its own write is
the only thing that makes it read the file again, so it is asked to write a key that is not there, which adds nothing.
"""

from enum import Enum
from typing import Protocol

from kiln_models_gui.registry.changes import ABSENT, NULL, Change, ChangeKind, Edit, ItemEdit, ValueEdit
from kiln_models_gui.registry.differences import edits_between
from kiln_models_gui.registry.history_entry import record_name
from kiln_models_gui.registry.merge import IDENTITIES, find
from kiln_models_gui.registry.plain import Fields, equal, fields_of, is_fields, items_of
from kiln_models_gui.targets.sealing import open_change
from kiln_models_gui.values import Value, hidden


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


class _Ours(Value):
    """One record as we wrote it last, and as it stood before each of our writes: a stale list has one of those."""

    place: str
    now: object = hidden()
    earlier: tuple[object, ...] = hidden()

    @property
    def title(self) -> str:
        names = (record_name(each) for each in (self.now, *self.earlier))
        return next((name for name in names if name), "")


_Key = tuple[str, object]
_EARLIER = 20  # states of one record: an older memory is one that a person has long been told of


class OurEdits:
    """What this session wrote into Kiln's file, by record. Holds keys; never shown."""

    def __init__(self) -> None:
        self._records: dict[_Key, _Ours] = {}
        self._unknown: dict[_Key, int] = {}
        self._writes = 0

    def __len__(self) -> int:
        return len(self._records)

    def wrote(self, change: Change) -> None:
        """Remember a change as the commit returned it."""
        for edit in open_change(change).edits:
            key = _key_of(edit)
            known = self._records.pop(key, None)
            before, after = (_stands(value) for value in (edit.before, edit.after))
            earlier = (*(known.earlier if known else ()), before)[-_EARLIER:]
            self._records[key] = _Ours(edit.place, after, earlier)
            self._unknown[key] = self._writes
        self._writes += 1

    @property
    def writes(self) -> int:
        """How many there were."""
        return self._writes

    def kiln_knows(self, writes: int | None = None) -> None:
        """Kiln has read the file since the first `writes` of ours, or all: what goes from now on, somebody took out."""
        known = self._writes if writes is None else writes
        self._unknown = {key: number for key, number in self._unknown.items() if number >= known}

    def let_go(self, wiped: Wiped) -> None:
        """The person leaves it as it is: it is no longer ours."""
        for edit in wiped.change.edits:
            key = _key_of(edit)
            self._records.pop(key, None)
            self._unknown.pop(key, None)

    def look(self, before: Fields, now: Fields) -> Wiped | None:
        """Whether the file, which somebody else wrote, lost something of ours without anybody removing just that.

        `before` is the file as it was seen last. What somebody removed or changed on purpose is theirs from now on.
        """
        found = {key: _status(ours, now, is_list=key[1] is not None) for key, ours in self._records.items()}
        gone = [key for key, status in found.items() if status is _Status.REVERTED]
        is_wiped = bool(gone) and (len(gone) > 1 or gone[0] in self._unknown or self._did_more(before, now, gone[0]))
        lost = {key: self._records[key] for key in gone}
        for key, status in found.items():
            if status is _Status.OTHER or (status is _Status.REVERTED and not is_wiped):
                del self._records[key]
        if not is_wiped:
            return None
        edits = tuple(_putting_back(ours, now, is_list=key[1] is not None) for key, ours in lost.items())
        entries = tuple(WipedEntry(ours.place, ours.title) for ours in lost.values())
        return Wiped(entries, Change(ChangeKind.PUT_BACK, entries[0].record or entries[0].place, edits))

    @staticmethod
    def _did_more(before: Fields, now: Fields, gone: _Key) -> bool:
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
        if not await self._api.ping():
            return False
        before = self._ours.writes
        if not await self._api.reload():
            return False
        self._ours.kiln_knows(before)
        return True


def _key_of(edit: Edit) -> _Key:
    """What an edit is about: a place, and the element there."""
    if isinstance(edit, ValueEdit):
        return edit.place, None
    element = edit.after if edit.before is ABSENT else edit.before
    identity = fields_of(element).get(IDENTITIES.get(edit.place, ""))
    return edit.place, identity if isinstance(identity, str) and identity else repr(element)


def _stands(value: object) -> object:
    """A value of an edit as it stands in a file."""
    return ABSENT if value is None else None if value is NULL else value


def _status(ours: _Ours, now: Fields, *, is_list: bool) -> _Status:
    stands = _standing(ours, now) if is_list else now.get(ours.place, ABSENT)
    if equal(stands, ours.now):
        return _Status.IN
    if is_fields(stands) and is_fields(ours.now) and is_list:
        return _of_fields(ours, stands)
    if any(equal(stands, each) for each in ours.earlier):
        return _Status.REVERTED
    return _Status.OTHER


def _standing(ours: _Ours, now: Fields) -> object:
    """The record in its list, by its name of now or an earlier one; ABSENT where it is gone."""
    items = items_of(now.get(ours.place))
    for each in (ours.now, *reversed(ours.earlier)):
        position = None if each is ABSENT else find(items, ours.place, each)
        if position is not None:
            return items[position]
    return ABSENT


def _of_fields(ours: _Ours, stands: Fields) -> _Status:
    if _went_back(ours, stands):
        return _Status.REVERTED
    wrote = (
        name for name in _written(ours) if not equal(stands.get(name, ABSENT), fields_of(ours.now).get(name, ABSENT))
    )
    return _Status.OTHER if any(True for _ in wrote) else _Status.IN


def _written(ours: _Ours) -> list[str]:
    """The fields that we wrote: those that differ from some earlier state."""
    wanted = fields_of(ours.now)
    names = dict.fromkeys(name for each in (ours.now, *ours.earlier) for name in fields_of(each))
    return [
        name
        for name in names
        if any(not equal(fields_of(each).get(name, ABSENT), wanted.get(name, ABSENT)) for each in ours.earlier)
    ]


def _went_back(ours: _Ours, stands: Fields) -> list[str]:
    """The fields that hold what they held before one of our writes."""
    wanted, older = fields_of(ours.now), [fields_of(each) for each in ours.earlier if each is not ABSENT]
    return [
        name
        for name in _written(ours)
        if not equal(stands.get(name, ABSENT), wanted.get(name, ABSENT))
        and any(equal(stands.get(name, ABSENT), each.get(name, ABSENT)) for each in older)
    ]


def _putting_back(ours: _Ours, now: Fields, *, is_list: bool) -> Edit:
    if not is_list:
        sides = (now.get(ours.place, ABSENT), ours.now)
        before, after = (None if each is ABSENT else NULL if each is None else each for each in sides)
        return ValueEdit(ours.place, before, after, checked=True)  # pyright: ignore[reportArgumentType]
    stands = _standing(ours, now)
    if not (is_fields(stands) and is_fields(ours.now)):
        return ItemEdit(ours.place, stands, ours.now)
    wanted, made = fields_of(ours.now), dict(stands)
    for name in _went_back(ours, stands):
        made.pop(name, None)
        made |= {name: wanted[name]} if name in wanted else {}
    return ItemEdit(ours.place, stands, made)

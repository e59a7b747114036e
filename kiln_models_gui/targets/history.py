"""The history at work: records what changed, and takes it back, also after a restart."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from kiln_models_gui.redaction import redact
from kiln_models_gui.registry.history_entry import FilePart, HistoryEntry, HistoryKind, Who
from kiln_models_gui.targets.history_keys import HistoryKeys, KeyCollector, marks_of, without_refused
from kiln_models_gui.targets.history_parts import Back, Draft, Past
from kiln_models_gui.values import Value

if TYPE_CHECKING:
    from kiln_models_gui.registry.history_clash import Choices
    from kiln_models_gui.store.history import HistoryFile
    from kiln_models_gui.targets.prepared import PreparedWrite

    Commit = Callable[[Sequence[PreparedWrite[Any, object]]], Awaitable[Sequence[object]]]


class About(Value):
    """What an entry is about."""

    kind: HistoryKind
    subject: str
    undoes: tuple[str, ...] = ()


class NotManagedError(Exception):
    """The file of an entry is none of those that are managed (any more), so it cannot be taken back."""

    def __init__(self, target: str) -> None:
        super().__init__(target)
        self.target = target


class History:
    """Every change of the managed files. One for the app; several processes may share its file.

    `pasts` gives the files that are managed now; `commit` writes several of them, all or none.
    """

    def __init__(
        self,
        file: "HistoryFile",
        keys: HistoryKeys,
        pasts: Callable[[], Iterable[Past]],
        commit: "Commit",
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._file = file
        self._keys = keys
        self._pasts = pasts
        self._commit = commit
        self._now = now

    async def entries(self) -> tuple[HistoryEntry, ...]:
        """All entries, oldest first. Raises StoreError."""
        return await asyncio.to_thread(self._file.entries)

    async def tidy_up(self) -> None:
        """Drop what is too old or too much, and its keys. At the start. Raises StoreError."""
        await self._keys.forget(await asyncio.to_thread(self._file.prune))

    async def keep_days(self, days: float) -> None:
        """Keep entries for so long from now on, and drop older ones. Raises StoreError."""
        self._file.max_days = days
        await self.tidy_up()

    async def clear(self) -> None:
        """Forget everything, and the keys that only the history kept. Raises StoreError."""
        await self._keys.forget(await asyncio.to_thread(self._file.clear))

    async def record(
        self,
        who: Who,
        kind: HistoryKind,
        subject: str,
        drafts: Sequence[Draft],
        *,
        by: str = "",
        undoes: Sequence[str] = (),
    ) -> HistoryEntry | None:
        """Keep an entry; None where nothing changed. Raises StoreError; the change itself stands all the same."""
        return await self.keep(who, drafts, lambda _: About(kind, subject, tuple(undoes)), by=by)

    async def keep(
        self, who: Who, drafts: Sequence[Draft], about: "Callable[[Sequence[FilePart]], About]", *, by: str = ""
    ) -> HistoryEntry | None:
        """As `record`; what the entry is about comes from its parts."""
        collected = KeyCollector()
        parts = await asyncio.to_thread(lambda: [draft(collected.mark) for draft in drafts])
        parts = [part for part in parts if part.edits or part.back is not None]
        if not parts:
            return None
        said = about(parts)
        refused = await self._keys.keep(collected)
        kept = tuple(without_refused(part, refused) for part in parts)
        name = redact(said.subject, collected.secrets)
        entry = HistoryEntry(uuid4().hex, self._now(), who, by, said.kind, name, kept, said.undoes)
        try:
            dropped = await asyncio.to_thread(self._file.append, entry)
        except BaseException:
            await self._keys.forget([entry])
            raise
        await self._keys.forget(dropped)
        return entry

    async def undo(self, ids: Sequence[str], choices: "Choices | None" = None) -> HistoryEntry | None:
        """Take entries back, the newest first, in all their files or none; undoing an undo does it again.

        Returns the entry of that; None where nothing was left to do. Raises UndoClashError with all that somebody
        changed since (call again with `choices`), KeysGoneError, NotManagedError, SecretError, StoreError,
        SettingBlockedError, PlainKeyError. Nothing is written then.
        """
        wanted = frozenset(ids)
        chosen = [entry for entry in reversed(await self.entries()) if entry.id in wanted]
        parts = [part for entry in chosen for part in reversed(entry.parts)]
        pasts = self._pasts_of(parts)
        keys = await self._keys.open(mark for part in parts for mark in marks_of(part))
        prepared = [pasts[part.target].prepare(Back(part, keys, choices or {})) for part in parts]
        states = await self._commit([write for write, _ in prepared])
        for part, state in {part.target: (part, state) for part, state in zip(parts, states, strict=True)}.values():
            pasts[part.target].take(state)
        kind = HistoryKind.TAKEN_BACK
        subject = chosen[0].subject if chosen else ""
        drafts = [draft() for _, draft in prepared]
        return await self.record(Who.WE, kind, subject, drafts, undoes=[entry.id for entry in chosen])

    async def back_to(self, entry_id: str, choices: "Choices | None" = None) -> HistoryEntry | None:
        """Undo all that came after the entry, in one go. Raises what `undo` raises; KeyError where it is gone."""
        return await self.undo(since(await self.entries(), entry_id), choices)

    def _pasts_of(self, parts: Iterable[FilePart]) -> Mapping[str, Past]:
        managed = {past.id: past for past in self._pasts()}
        missing = next((part.target for part in parts if part.target not in managed), None)
        if missing is not None:
            raise NotManagedError(missing)
        return managed


def taken_back(entries: Sequence[HistoryEntry]) -> frozenset[str]:
    """The ids of entries that are undone now. `entries`: oldest first."""
    undone: set[str] = set()
    for entry in reversed(entries):
        if entry.id not in undone:
            undone.update(entry.undoes)
    return frozenset(undone)


def since(entries: Sequence[HistoryEntry], entry_id: str) -> tuple[str, ...]:
    """What must be undone to be back at the entry, newest first. Raises KeyError where it is not there.

    An entry and the undo of it, both later, cancel each other.
    """
    ids = [entry.id for entry in entries]
    if entry_id not in ids:
        raise KeyError(entry_id)
    later = {entry.id: entry for entry in reversed(entries[ids.index(entry_id) + 1 :])}
    cancelled: set[str] = set()
    for entry in later.values():
        pair = {entry.id, *entry.undoes}
        if entry.undoes and pair <= later.keys() and not pair & cancelled:
            cancelled |= pair
    return tuple(name for name in later if name not in cancelled)

"""A settings file of another program, read patiently and changed without ever losing what others wrote there.

Kiln truncates its file and then writes it, without a lock: what is empty, gone or unreadable this moment may be whole
in the next (`settled`), and what changes between our reading and our writing is read again. Editors write a whole
file at any time, when a person saves it or their settings are synchronised: the same care does.
"""

import contextlib
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Generic

from kiln_models_gui.store import files
from kiln_models_gui.store.backups import Backup, Backups
from kiln_models_gui.store.file_format import Document, Format
from kiln_models_gui.store.files import Content, Fingerprint
from kiln_models_gui.store.problems import KeysNotRestoredError, StoreError, StoreProblem
from kiln_models_gui.values import Value, hidden

if TYPE_CHECKING:
    from kiln_models_gui.store.planned_edit import PlannedEdit

_PAUSE = 0.05  # seconds between two looks
_PAUSES = 30  # 1.5 s in all
_FRESH = 0.25  # seconds: a file written this recently may be half written and still be read as whole
TRIES = 8


class Reading(Value, Generic[Document]):
    """What the file said. `data` is never shown: it holds keys. Treat it as read-only."""

    data: Document = hidden()
    fingerprint: Fingerprint
    mode: int | None  # permission bits

    @property
    def exists(self) -> bool:
        """Whether there was a file."""
        return self.fingerprint != files.NOT_THERE


class PatientFile(Generic[Document]):
    """Reads and edits one settings file. Every method blocks: call from a thread (`asyncio.to_thread`).

    `wait` sleeps so many seconds, `now` is the wall clock in seconds: tests bring their own.
    """

    make_format: Callable[[], Format[Document]]
    """Each kind of file says what is in it."""

    def __init__(
        self,
        path: Path,
        backups: Backups | None = None,
        *,
        wait: Callable[[float], None] = time.sleep,
        now: Callable[[], float] = time.time,
    ) -> None:
        self.path = path
        self._format = self.make_format()
        self._backups = backups
        self._wait = wait
        self._now = now
        self._had_content = False
        self._ours: Fingerprint | None = None
        self.found: Reading[Document] | None = None
        """What the last edit was made from."""

    def read(self) -> Reading[Document]:
        """One quick look, for the start. A missing or empty file is an empty document. Raises StoreError."""
        return self._parsed(files.read(self.path))

    def read_settled(self) -> Reading[Document]:
        """What the file says once nobody is writing it; waits up to 1.5 s for that. Raises StoreError.

        A file that was missing or empty whenever we looked is an empty document without an error.
        """
        return self._settled()[1]

    def changed_since(self, seen: Fingerprint) -> bool:
        """Whether the file holds other bytes than those of `seen`. Cheap while nothing happens. Raises StoreError."""
        try:
            status = self.path.stat()
            untouched = (status.st_size, status.st_mtime_ns) == (seen.size, seen.mtime_ns)
            # Two writes within one tick of the file system's clock look alike.
            if untouched and abs(self._now() - status.st_mtime) > 2:
                return False
        except OSError:
            pass  # reading says what it is
        return not files.read(self.path).fingerprint.same_content(seen)

    def edit(
        self,
        change: Callable[[Document], object],
        *,
        over_empty: bool = False,
        conceal: Callable[[bytes], bytes] | None = None,
    ) -> Reading[Document]:
        """Apply `change` to what the file says now, and write it. Writes nothing when nothing changes.

        `change` works in place on a copy and may be called again on fresher data when somebody else writes meanwhile:
        it looks up what it changes, and gives the same result when applied twice. `over_empty` lets it start afresh
        after the file was emptied or removed. `conceal` takes out of a kept state what must not be kept: the state
        before this change is kept without it, and once that is done it goes from the older ones, too. Raises
        StoreError; the file is then as it was.
        """
        from kiln_models_gui.store.planned_edit import ChangedMeanwhile

        for _ in range(TRIES):
            with files.locked(self.path):
                try:
                    reading = self.write(self.plan(change, over_empty=over_empty), conceal)
                except ChangedMeanwhile:
                    continue
                if reading is not None and conceal is not None:
                    self.conceal(conceal)
            if reading is not None:
                return reading
        raise StoreError(StoreProblem.BUSY, self.path, "rewritten by another program")

    def backups(self) -> list[Backup]:
        """What is kept of it, newest first."""
        return self._backups.all() if self._backups is not None else []

    def restore(self, backup: Backup, keys: Mapping[str, str | None] | None = None) -> Reading[Document]:
        """Put a kept state back, whatever stands there now, which is kept first. Raises StoreError.

        `keys`: those of its marks, as `KeptKeys.find` gives them; without, marks are put back as they are.
        """
        if self._backups is None:
            raise StoreError(StoreProblem.MISSING, backup.path)
        data = self._backups.content(backup)
        if self._backups.keys is not None and keys:
            data = self._backups.keys.reveal(data, keys)
        self._format.parse(data)
        with files.locked(self.path):
            self._keep_whatever_stands()
            files.replace(self.path, data)
            return self.remember(self._parsed(files.read(self.path)))

    async def restore_with_keys(
        self, backup: Backup, take: Callable[[Reading[Document]], object] = lambda _: None
    ) -> None:
        """Put a kept state back with its keys, and give `take` what stands in the file then.

        Raises StoreError, and SecretError where the keychain does not answer; the file is then as it was. Raises
        KeysNotRestoredError when all is done but for keys that are nowhere any more.
        """
        import asyncio

        keys: dict[str, str | None] = {}
        missing: tuple[tuple[str, ...], ...] = ()
        if self._backups is not None and (kept := self._backups.keys) is not None:
            data, now = await asyncio.to_thread(lambda: (self.content_of(backup), files.read(self.path).data))
            keys = await kept.find(data, now)
            gone = [mark for mark, key in keys.items() if key is None]
            missing = tuple(place for mark in gone for place in kept.places(data, mark))
        take(await asyncio.to_thread(self.restore, backup, keys))
        await self.settle_keys()
        if missing:
            raise KeysNotRestoredError(missing)

    def content_of(self, backup: Backup) -> bytes:
        """A kept state as it is kept. Raises StoreError."""
        return self._backups.content(backup) if self._backups is not None else b""

    async def settle_keys(self) -> None:
        """After a write: the keychain gets the keys of the state that was kept. Never raises."""
        if self._backups is not None:
            await self._backups.settle_keys()

    async def read_settled_async(self) -> Reading[Document]:
        """`read_settled` in a thread."""
        import asyncio

        return await asyncio.to_thread(self.read_settled)

    async def edit_async(self, change: Callable[[Document], object], *, over_empty: bool = False) -> Reading[Document]:
        """`edit` in a thread; `change` runs there too."""
        import asyncio

        return await asyncio.to_thread(lambda: self.edit(change, over_empty=over_empty))

    def plan(self, change: Callable[[Document], object], *, over_empty: bool = False) -> "PlannedEdit[Document]":
        """Work out an edit without writing. The caller holds the lock. Raises StoreError with this file's path."""
        from kiln_models_gui.store.planned_edit import PlannedEdit

        had_content = self._had_content
        content, reading = self._settled()
        if self._had_content and self._format.is_blank(content.data) and not over_empty:
            gone = StoreProblem.STAYED_EMPTY if content.exists else StoreProblem.VANISHED
            raise StoreError(gone, self.path)
        after = self._format.copy(reading.data)
        try:
            change(after)
            data = self._format.render(reading.data, after)
        except StoreError as error:
            raise error if error.path else StoreError(error.problem, self.path, error.detail) from None
        self.found = reading
        before, wanted = self._format.values(reading.data), self._format.values(after)
        return PlannedEdit(reading, content, data, before, wanted, self._format.same, had_content)

    def write(
        self, plan: "PlannedEdit[Document]", conceal: Callable[[bytes], bytes] | None = None
    ) -> Reading[Document] | None:
        """Write what is planned. None: overwritten at once by older content. Raises ChangedMeanwhile, StoreError."""
        if plan.data is None:
            return plan.reading
        self.back_up(plan, conceal)
        files.replace(self.path, plan.data, last_look=lambda: self.require_unchanged(plan))
        return self.verified(plan)

    def require_unchanged(self, plan: "PlannedEdit[Document]") -> None:
        """Raise ChangedMeanwhile when the file is not the one that the plan was made from."""
        from kiln_models_gui.store.planned_edit import ChangedMeanwhile

        if self._read_held().fingerprint != plan.content.fingerprint:
            raise ChangedMeanwhile(self.path)

    def verified(self, plan: "PlannedEdit[Document]") -> Reading[Document] | None:
        """What stands in the file after the write. None: what stood there before. Raises StoreError."""
        content = self._read_held()
        if content.data == plan.data:
            return self.remember(self._parsed(content))
        # Somebody wrote right after us. What we changed is there, or is as before, or is a third thing.
        reading = self._settled()[1]
        now = self._format.values(reading.data)
        if plan.is_in(now):
            return reading
        if plan.is_gone_from(now):
            return None
        raise StoreError(StoreProblem.WRITE_NOT_VERIFIED, self.path)

    def remember(self, reading: Reading[Document]) -> Reading[Document]:
        """Know `reading` as our own writing, which one look is enough for."""
        self._ours = reading.fingerprint
        return reading

    def forget(self, plan: "PlannedEdit[Document]") -> None:
        """The write of `plan` was taken back: what stood there before is no loss."""
        self._ours = None
        self._had_content = plan.had_content or bool(plan.before)

    def back_up(self, plan: "PlannedEdit[Document]", conceal: Callable[[bytes], bytes] | None = None) -> None:
        """Keep what stands there before the edit."""
        self._keep(plan.content.data, conceal, plan.before)

    def _keep(
        self,
        data: bytes,
        conceal: Callable[[bytes], bytes] | None = None,
        values: Mapping[str, object] | None = None,
    ) -> None:
        """Keep a state. That it cannot be kept is no reason to refuse a change: the write itself is safe."""
        if data.strip():
            self._with_backups(lambda backups: backups.keep(data, conceal, values))

    def conceal(self, conceal: Callable[[bytes], bytes]) -> None:
        """Take out of all kept states what must not be kept."""
        self._with_backups(lambda backups: backups.rewrite(conceal))

    def _with_backups(self, work: Callable[[Backups], None]) -> None:
        if self._backups is None:
            return
        try:
            work(self._backups)
        except (StoreError, OSError) as error:
            import logging

            logging.getLogger(__name__).warning("No backup of %s: %s", self.path, error)

    def _parsed(self, content: Content) -> Reading[Document]:
        try:
            data = self._format.parse(content.data)
        except StoreError as error:
            raise StoreError(error.problem, self.path, error.detail) from None
        self._had_content = self._had_content or bool(self._format.values(data))
        return Reading(data, content.fingerprint, content.mode)

    def _settled(self) -> tuple[Content, Reading[Document]]:
        """Look until the file is whole and left alone for a moment, or until the patience ends.

        Only what was left alone is parsed: under a busy writer there are many looks, and a large file takes a second.
        """
        content, refused = self._read_held(), None
        agreed = 0
        for _ in range(_PAUSES):
            # The clock of a network drive may be off; then looks that agree for as long will do.
            at_rest = self._is_believable(content) or agreed * _PAUSE > _FRESH
            if at_rest and content.data != refused:
                try:
                    return content, self._parsed(content)
                except StoreError:
                    refused = content.data
            self._wait(_PAUSE)
            before, content = content, self._read_held()
            is_blank = self._format.is_blank(content.data)
            if is_blank:
                self._note_content(before)
            agreed = agreed + 1 if content.fingerprint == before.fingerprint and not is_blank else 0
        reading = self._parsed(content)
        if not self._format.is_blank(content.data) and not self._format.is_whole(content.data):
            raise StoreError(StoreProblem.BUSY, self.path, "being written")
        return content, reading

    def _read_held(self) -> Content:
        """The whole file; one that a virus scanner holds (Windows) is waited for as long as one that is written."""
        for _ in range(_PAUSES):
            try:
                return files.read(self.path)
            except StoreError as error:
                if error.problem is not StoreProblem.BUSY:
                    raise
            self._wait(_PAUSE)
        return files.read(self.path)

    def _note_content(self, before: Content) -> None:
        """The file was emptied while we looked: whether there was anything in it."""
        if not self._had_content:
            with contextlib.suppress(StoreError):
                self._parsed(before)

    def _is_believable(self, content: Content) -> bool:
        """Whether one look is enough: our own writing, or whole and left alone for a moment."""
        if not content.exists:
            return not self._had_content
        if self._ours is not None and content.fingerprint == self._ours:
            return True
        age = self._now() - content.fingerprint.mtime_ns / 1e9
        return age > _FRESH and not (self._had_content and self._format.is_blank(content.data))

    def _keep_whatever_stands(self) -> None:
        if self._backups is None:
            return
        try:
            content = files.read(self.path)
        except StoreError as error:
            if error.problem is not StoreProblem.TOO_LARGE:
                raise
            return
        try:
            self._format.parse(content.data)
        except StoreError:
            self._backups.set_aside(content.data)
        else:
            self._keep(content.data)

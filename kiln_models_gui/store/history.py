"""The history on the disk: one JSON line per entry, only ever appended to, bounded by size and age.

JSON lines and no database: an append is one write and one fsync, a kill can damage only the last line, which is then
skipped, a person can read and delete the file, and nothing (sqlite's 2 MB, its WAL on a network home) comes along.
"""

import os
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from kiln_models_gui.registry.history_entry import HistoryEntry
from kiln_models_gui.registry.history_json import from_line, to_line
from kiln_models_gui.store import files
from kiln_models_gui.store.problems import StoreError, StoreProblem, store_error

MEGABYTE = 1_000_000


class _Known(NamedTuple):
    """What was read already: a file that has grown since is read on from there."""

    inode: int
    size: int
    digest: bytes
    entries: tuple[HistoryEntry, ...]


class HistoryFile:
    """The entries at `path`, oldest first, mode 0600. Every method blocks: call from a thread.

    `max_bytes` and `max_days` bound it; the newest `keep_least` stay whatever their age says, for clocks can be years
    off. Several processes may append: each write is made under a lock.
    """

    def __init__(
        self,
        path: Path,
        *,
        max_bytes: int = 8 * MEGABYTE,
        max_days: float = 365,
        keep_least: int = 20,
        now: Callable[[], float] = time.time,
    ) -> None:
        self.path = path
        self._max_bytes = max_bytes
        self.max_days = max_days
        self._keep_least = keep_least
        self._now = now
        self._known: _Known | None = None

    def entries(self) -> tuple[HistoryEntry, ...]:
        """Every entry that can be read, oldest first; damaged lines are skipped. Raises StoreError."""
        known = self._known
        try:
            status = files.real_path(self.path).stat()
        except OSError:
            known = None  # reading says what it is
        else:
            if known is None or known.inode != status.st_ino or known.size > status.st_size:
                known = None
            elif known.size == status.st_size:
                return known.entries
        data = files.read(self.path).data
        if known is not None and sha256(data[: known.size]).digest() == known.digest:
            # Only ever appended to, so what was read stays read: ten thousand entries take a second.
            entries = known.entries + _read_lines(data[known.size :])
        else:
            entries = _read_lines(data)
        self._remember(data, entries)
        return entries

    def _remember(self, data: bytes, entries: tuple[HistoryEntry, ...]) -> None:
        """A last line that is not whole yet is read again."""
        if not data.endswith(b"\n"):
            self._known = None
            return
        try:
            inode = files.real_path(self.path).stat().st_ino
        except OSError:
            self._known = None
        else:
            self._known = _Known(inode, len(data), sha256(data).digest(), entries)

    def append(self, entry: HistoryEntry) -> tuple[HistoryEntry, ...]:
        """Keep `entry`, safely on the disk. Returns the old ones that had to go. Raises StoreError; nothing is kept.

        An entry that is larger than the whole history may be is refused (TOO_LARGE).
        """
        line = to_line(entry) + b"\n"
        if len(line) > self._max_bytes:
            raise StoreError(StoreProblem.TOO_LARGE, self.path)
        with files.locked(self.path):
            size = self._write(line)
            return self._prune() if size > self._max_bytes else ()

    def prune(self) -> tuple[HistoryEntry, ...]:
        """Drop what is too old or too much, at the start and after the bounds were changed. Returns what went."""
        if not files.read(self.path).exists:
            return ()
        with files.locked(self.path):
            return self._prune()

    def clear(self) -> tuple[HistoryEntry, ...]:
        """Forget everything. Returns what went. Raises StoreError."""
        with files.locked(self.path):
            gone = self.entries()
            files.replace(self.path, b"")
            return gone

    def _write(self, line: bytes) -> int:
        """Append; the size then. What a kill or a full disk left of a line stays a line of its own, or goes."""
        flags = os.O_RDWR | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)
        try:
            descriptor = os.open(files.real_path(self.path), flags, 0o600)
            with os.fdopen(descriptor, "rb+", buffering=0) as file:
                size = file.seek(0, os.SEEK_END)
                if size and _last_byte(file.fileno(), size) != b"\n":
                    line = b"\n" + line
                try:
                    if file.write(line) != len(line):
                        raise StoreError(StoreProblem.DISK_FULL, self.path)
                    os.fsync(descriptor)
                except (OSError, StoreError):
                    file.truncate(size)
                    raise
                if not size:
                    files.sync_folder(self.path.parent)
                return size + len(line)
        except OSError as error:
            raise store_error(error, self.path) from error

    def _prune(self) -> tuple[HistoryEntry, ...]:
        entries = self.entries()
        kept = self._within_bounds(entries)
        if len(kept) < len(entries):
            files.replace(self.path, b"".join(to_line(entry) + b"\n" for entry in kept))
        return entries[: len(entries) - len(kept)]

    def _within_bounds(self, entries: Sequence[HistoryEntry]) -> Sequence[HistoryEntry]:
        oldest = datetime.fromtimestamp(self._now(), UTC) - timedelta(days=self.max_days)
        start = next((n for n, entry in enumerate(entries) if entry.at >= oldest), len(entries))
        start = min(start, max(0, len(entries) - self._keep_least))
        sizes = [len(to_line(entry)) + 1 for entry in entries]
        left = sum(sizes[start:])
        # Three quarters, so that not every append has to write the whole file anew.
        while left > self._max_bytes * 3 // 4 and start < len(entries) - 1:
            left -= sizes[start]
            start += 1
        return entries[start:]


def _read_lines(data: bytes) -> tuple[HistoryEntry, ...]:
    lines = data.splitlines()
    return tuple(entry for line in lines if line.strip() and (entry := from_line(line)) is not None)


def _last_byte(descriptor: int, size: int) -> bytes:
    os.lseek(descriptor, size - 1, os.SEEK_SET)
    return os.read(descriptor, 1)

"""What a change of several files is about to do, on the disk before it begins: who finds it can finish or undo it.

Of each file it says where the new content lies, where the old content is kept, and the hashes of both: no content.
"""

import json
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import cast

from kiln_models_gui.store import files
from kiln_models_gui.store.problems import StoreError, StoreProblem

_VERSION = 1
_NOT_OURS = frozenset(
    (
        StoreProblem.IS_A_FOLDER,
        StoreProblem.NOT_A_FILE,
        StoreProblem.LINK_LOOP,
        StoreProblem.TOO_LARGE,
        StoreProblem.NO_PERMISSION,
    )
)


class Stands(StrEnum):
    """What a file of the journal holds now."""

    OLD = "old"
    NEW = "new"
    OTHER = "other"  # somebody else wrote it since, or it cannot be read


@dataclass(frozen=True)
class Entry:
    """One file of a change. Hashes are SHA-256 in hexadecimal; `before` is None where there was no file."""

    real: Path  # through all symbolic links
    temporary: Path  # the new content, until it is put in place
    undo: Path  # the old content while files are replaced; empty where there was no file
    before: str | None
    after: str

    @property
    def stands(self) -> Stands:
        """What the file holds now. Raises StoreError (BUSY and the like)."""
        now = content_hash(self.real)
        return Stands.OLD if now == self.before else Stands.NEW if now == self.after else Stands.OTHER

    @property
    def waits(self) -> bool:
        """Whether something lies where the new content lies until it is put in place."""
        return os.path.lexists(self.temporary)

    @property
    def is_staged(self) -> bool:
        """Whether the new content lies ready and whole."""
        return content_hash(self.temporary) == self.after

    @property
    def can_go_back(self) -> bool:
        """Whether the old content is still kept."""
        return content_hash(self.undo) == (self.before or hash_of(b""))


def hash_of(data: bytes) -> str:
    """SHA-256, hexadecimal. Late: hashlib brings OpenSSL along."""
    import hashlib

    return hashlib.sha256(data).hexdigest()


def content_hash(path: Path) -> str | None:
    """The hash of what the file holds, None where there is none, "" where there is what we would not have written.

    Raises StoreError where it cannot be read at the moment (BUSY and the like).
    """
    try:
        content = files.read(path)
    except StoreError as error:
        if error.problem in (StoreProblem.NOT_A_FOLDER, StoreProblem.MISSING):
            return None
        if error.problem in _NOT_OURS:
            return ""
        raise
    return hash_of(content.data) if content.exists else None


class Journal:
    """The journal at `path`, one change at a time: whoever writes or reads it holds the lock of that path.

    `at_step` is told each step by name, right after it was done: tests end the process there.
    """

    def __init__(self, path: Path, at_step: Callable[[str], object] = lambda _: None) -> None:
        self.path = path
        self.at_step = at_step

    def write(self, entries: Sequence[Entry]) -> None:
        """Note what is about to happen, safely on the disk. Raises StoreError."""
        self.at_step("begun")
        noted = {"version": _VERSION, "files": [_as_json(entry) for entry in entries]}
        files.replace(self.path, json.dumps(noted, indent=1).encode())
        self.at_step("noted")

    def read(self) -> tuple[Entry, ...] | None:
        """What was noted; empty where there is no journal, None where it makes no sense. Raises StoreError."""
        content = files.read(self.path)
        if not content.exists:
            return ()
        try:
            noted = cast("dict[str, object]", json.loads(content.data))
            if noted["version"] != _VERSION:
                return None
            return tuple(map(_from_json, cast("list[dict[str, str]]", noted["files"])))
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
            return None

    def remove(self) -> None:
        """Forget the change: it is done, or undone. Raises StoreError."""
        remove(self.path)
        files.sync_folder(self.path.parent)
        self.at_step("forgotten")


def remove(path: Path) -> None:
    """Remove a file of ours; that it is gone is no error. Raises StoreError."""
    from kiln_models_gui.store.problems import store_error

    try:
        path.unlink(missing_ok=True)
    except NotADirectoryError:
        return
    except OSError as error:
        raise store_error(error, path) from error


def _as_json(entry: Entry) -> dict[str, str | None]:
    places = {"file": str(entry.real), "new": entry.temporary.name, "old": entry.undo.name}
    return {**places, "before": entry.before, "after": entry.after}


def _from_json(noted: dict[str, str]) -> Entry:
    real = Path(noted["file"])
    temporary, undo = real.with_name(noted["new"]), real.with_name(noted["old"])
    # Recovery removes and moves these: a journal that somebody wrote must not lead it elsewhere.
    if not (real.is_absolute() and files.is_temporary_of(real, temporary) and files.is_temporary_of(real, undo)):
        raise ValueError
    before = cast("str | None", noted["before"])
    return Entry(real, temporary, undo, before, noted["after"])

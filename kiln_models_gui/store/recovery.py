"""At the start: what a killed process left half done is finished or undone, and its temporary files are removed."""

import contextlib
import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from kiln_models_gui.store import files
from kiln_models_gui.store.journal import Entry, Journal, Stands, remove
from kiln_models_gui.store.problems import StoreError
from kiln_models_gui.store.rolling import finish, roll_back, roll_forward


class Outcome(StrEnum):
    """What became of the change that was found."""

    NOTHING = "nothing"  # there was none
    COMPLETED = "completed"  # it is in all of its files
    ROLLED_BACK = "rolled_back"  # it is in none
    LEFT = "left"  # it may be in some of its files only: look at `files`
    UNKNOWN = "unknown"  # the journal could not be read; it is gone
    LATER = "later"  # another process is at it, or the journal cannot be opened: `problem` says


@dataclass(frozen=True)
class Recovery:
    """What was found and done."""

    outcome: Outcome
    files: tuple[Path, ...] = ()
    """The files of the change, symbolic links resolved."""
    changed: tuple[Path, ...] = ()
    """Those of them that somebody else wrote since. They are never touched."""
    problem: StoreError | None = None
    """Why it was left, or has to wait."""


def recover(journal: Journal, paths: Iterable[Path] = (), seconds: float = files.LOCK_SECONDS) -> Recovery:
    """Finish or undo the change that `journal` tells of, and remove temporaries of ours beside `paths`. Never raises.

    Blocks, up to `seconds` for each lock that another process holds: call from a thread. `paths` are the settings files
    that we write: a process killed while it writes one of them leaves its new content, with keys, beside it.
    """
    recovery = Recovery(Outcome.NOTHING)
    try:
        if os.path.lexists(journal.path):
            with files.locked(journal.path, seconds):
                recovery = recover_locked(journal, seconds)
    except StoreError as error:
        return Recovery(Outcome.LATER, problem=error)  # what lies beside the files may still be needed
    for path in (journal.path, *paths):
        _sweep(path, seconds)
    return recovery


def recover_locked(journal: Journal, seconds: float = files.LOCK_SECONDS) -> Recovery:
    """`recover` for who holds the journal's lock. Raises StoreError where another process is at the files."""
    entries = journal.read()
    if not entries:
        remove(journal.path)
        return Recovery(Outcome.NOTHING if entries == () else Outcome.UNKNOWN)
    with contextlib.ExitStack() as locks:
        for real in sorted({entry.real for entry in entries}):
            if real.parent.is_dir():  # a lock would make the folder
                locks.enter_context(files.locked(real, seconds))
        return _recovered(entries, journal)


def _recovered(entries: Sequence[Entry], journal: Journal) -> Recovery:
    outcome, changed, problem = Outcome.LEFT, (), None
    try:
        changed = tuple(entry.real for entry in entries if entry.stands is Stands.OTHER)
        outcome = _way_out(entries, journal)
    except StoreError as error:
        problem = error
    if outcome is Outcome.LEFT:
        problem = finish(entries, journal) or problem
    return Recovery(outcome, tuple(entry.real for entry in entries), changed, problem)


def _way_out(entries: Sequence[Entry], journal: Journal) -> Outcome:
    """Forward where the change had begun and can be finished, else back. Raises StoreError."""
    reached = _reached(entries)
    waiting = [entry for entry in entries if entry not in reached]
    if not reached:
        finish(entries, journal)
        return Outcome.ROLLED_BACK
    if all(entry.stands is Stands.OLD and entry.is_staged for entry in waiting):
        with contextlib.suppress(StoreError):  # there is still the way back
            roll_forward(entries, journal)
            return Outcome.COMPLETED
    if all(entry.stands is Stands.NEW and entry.can_go_back for entry in _reached(entries)):
        roll_back(entries, journal)
        return Outcome.ROLLED_BACK
    return Outcome.LEFT


def _reached(entries: Sequence[Entry]) -> list[Entry]:
    """The files that the change was put into, whatever they hold now.

    Staging goes from the first file to the last and so does putting in place; removing goes from the last to the
    first. So a file whose temporary is gone while a later one's is there was put in place.
    """
    begun = any(entry.stands is Stands.NEW for entry in entries)
    reached: list[Entry] = []
    for number, entry in enumerate(entries):
        consumed = not entry.waits and (begun or any(later.waits for later in entries[number + 1 :]))
        if entry.stands is Stands.NEW or (entry.stands is Stands.OTHER and consumed):
            reached.append(entry)
    return reached


def _sweep(path: Path, seconds: float) -> None:
    with contextlib.suppress(StoreError):
        if files.stale(path):  # a lock would leave its file in a folder that we may never have written to
            with files.locked(path, seconds):
                files.remove_stale(path)

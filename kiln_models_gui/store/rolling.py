"""The two ways out of a change of several files that was interrupted: on to its end, or back to its start."""

from collections.abc import Sequence
from pathlib import Path

from kiln_models_gui.store import files
from kiln_models_gui.store.files import Staging
from kiln_models_gui.store.journal import Entry, Journal, Stands, remove
from kiln_models_gui.store.problems import StoreError, StoreProblem


def finish(entries: Sequence[Entry], journal: Journal) -> StoreError | None:
    """Remove all that was kept for either way, and the journal. What could not be removed; `remove_stale` does later.

    Each file has to be at one end already.
    """
    for folder in {entry.real.parent for entry in entries}:
        files.sync_folder(folder)
    problem = _unstage(entries, journal)
    for entry in reversed(entries):
        problem = _removed(entry.undo) or problem
        journal.at_step(f"cleaned {entry.real.name}")
    try:
        journal.remove()
    except StoreError as error:
        problem = error
    return problem


def roll_back(entries: Sequence[Entry], journal: Journal) -> None:
    """Put back each file that still holds our writing, and remove the journal. Raises StoreError; it stays then.

    One that cannot be put back is no reason to leave the others.
    """
    waiting = [entry for entry in entries if entry.waits]
    _unstage(entries, journal)  # from now on there is no way forward
    problem: StoreError | None = None
    for entry in reversed(entries):
        try:
            _put_back(entry)
        except StoreError as error:
            problem = problem if entry in waiting else error  # where it was never put there is nothing to do
        journal.at_step(f"put back {entry.real.name}")
    if problem:
        raise problem
    finish(entries, journal)


def roll_forward(entries: Sequence[Entry], journal: Journal) -> None:
    """Put in place what is still staged, and remove the journal. Raises StoreError; it stays then."""
    for entry in entries:
        if entry.stands is Stands.OLD:
            files.put(Staging(entry.real, entry.real, entry.temporary))
            journal.at_step(f"completed {entry.real.name}")
    finish(entries, journal)


def _unstage(entries: Sequence[Entry], journal: Journal) -> StoreError | None:
    """From behind, as staging goes from the front: one that is gone while a later one is there was put in place."""
    problem: StoreError | None = None
    for entry in reversed(entries):
        problem = _removed(entry.temporary) or problem
        journal.at_step(f"unstaged {entry.real.name}")
    return problem


def _removed(path: Path) -> StoreError | None:
    try:
        remove(path)
    except StoreError as error:
        return error
    return None


def _put_back(entry: Entry) -> None:
    if entry.stands is not Stands.NEW:
        return
    if not entry.can_go_back:
        raise StoreError(StoreProblem.MISSING, entry.undo)
    if entry.before is None:
        remove(entry.real)
    else:
        files.put(Staging(entry.real, entry.real, entry.undo))

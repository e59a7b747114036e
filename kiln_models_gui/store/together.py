"""One change to several settings files: it reaches all of them or none, whatever happens on the way."""

import contextlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kiln_models_gui.store import files
from kiln_models_gui.store.files import Staging
from kiln_models_gui.store.journal import Entry, Journal, hash_of
from kiln_models_gui.store.patient_file import TRIES, PatientFile, Reading
from kiln_models_gui.store.planned_edit import ChangedMeanwhile, PlannedEdit
from kiln_models_gui.store.problems import StoreError, StoreProblem
from kiln_models_gui.store.recovery import Outcome, Recovery, recover_locked
from kiln_models_gui.store.rolling import finish, roll_back

FileEdit = tuple[PatientFile[Any], Callable[[Any], object]]
_JOURNAL_SECONDS = 20.0  # one change of several files at a time, and each may wait for a slow writer


def edit_together(edits: Sequence[FileEdit], journal: Journal) -> list[Reading[Any]]:
    """Apply each change to what its file says now, and write all files or none. The readings, in the order of `edits`.

    As `PatientFile.edit`, whose rules for a change hold here too: it works in place on a copy, and may be called
    again. Two edits of one file (by two links, say) are applied one after the other and written at once. Blocks: call
    from a thread. Raises what a change raises, and StoreError, whose `path` says which file it was; all files are
    then as they were. Killed on the way, `recover` brings it to one of the two ends.
    """
    paths = [files.real_path(file.path) for file, _ in edits]
    parts = _parts(edits, paths)
    if len(parts) <= 1:
        readings = {part.real: part.file.edit(part.change) for part in parts}
    else:
        with files.locked(journal.path, _JOURNAL_SECONDS):
            _tell(recover_locked(journal))
            readings = _persistently(parts, journal)
    return [readings[path] for path in paths]


@dataclass(frozen=True)
class _Part:
    """All edits of one file."""

    real: Path
    file: PatientFile[Any]
    changes: tuple[Callable[[Any], object], ...]

    def change(self, document: Any) -> None:
        for change in self.changes:
            change(document)


@dataclass(frozen=True)
class _Write:
    """One file that changes: its edit, and the places of the old and the new content."""

    file: PatientFile[Any]
    plan: PlannedEdit[Any]
    data: bytes
    staging: Staging
    undo: Staging

    @property
    def entry(self) -> Entry:
        content = self.plan.content
        before = hash_of(content.data) if content.exists else None
        return Entry(self.staging.real, self.staging.temporary, self.undo.temporary, before, hash_of(self.data))


def _parts(edits: Sequence[FileEdit], paths: Sequence[Path]) -> list[_Part]:
    """By real path: the order in which everybody locks."""
    by_path: dict[Path, list[FileEdit]] = {}
    for edit, path in zip(edits, paths, strict=True):
        by_path.setdefault(path, []).append(edit)
    return [
        _Part(real, same_file[0][0], tuple(change for _, change in same_file))
        for real, same_file in sorted(by_path.items())
    ]


def _persistently(parts: Sequence[_Part], journal: Journal) -> dict[Path, Reading[Any]]:
    restless = parts[0].file.path
    for _ in range(TRIES):
        with contextlib.ExitStack() as locks:
            for part in parts:
                locks.enter_context(files.locked(part.file.path))
            try:
                return _edited(parts, journal)
            except ChangedMeanwhile as changed:
                restless = changed.path
    raise StoreError(StoreProblem.BUSY, restless, "rewritten by another program")


def _edited(parts: Sequence[_Part], journal: Journal) -> dict[Path, Reading[Any]]:
    """One try, under all locks. Raises ChangedMeanwhile when it is worth another."""
    plans = [(part, part.file.plan(part.change)) for part in parts]
    readings = {part.real: plan.reading for part, plan in plans}
    changing = [(part, plan, plan.data) for part, plan in plans if plan.data is not None]
    if len(changing) == 1:
        part, plan, _ = changing[0]
        return readings | {part.real: _arrived(part.file, part.file.write(plan))}
    if changing:
        writes = [_Write(part.file, plan, data, *_places(part.file)) for part, plan, data in changing]
        readings |= _written(writes, journal)
    return readings


def _places(file: PatientFile[Any]) -> tuple[Staging, Staging]:
    return files.staging_of(file.path), files.staging_of(file.path)


def _arrived(file: PatientFile[Any], reading: Reading[Any] | None) -> Reading[Any]:
    if reading is None:  # overwritten at once by older content
        raise ChangedMeanwhile(file.path)
    return reading


def _written(writes: Sequence[_Write], journal: Journal) -> dict[Path, Reading[Any]]:
    for write in writes:
        write.file.back_up(write.plan)
    entries = [write.entry for write in writes]
    journal.write(entries)
    try:
        readings = _put_all(writes, journal)
    except BaseException:
        _take_back(writes, entries, journal)
        raise
    if problem := finish(entries, journal):
        _log("left for the next start", problem)
    return readings


def _put_all(writes: Sequence[_Write], journal: Journal) -> dict[Path, Reading[Any]]:
    for write in writes:
        files.stage(write.staging, write.data)
        journal.at_step(f"staged {write.staging.real.name}")
    for write in writes:
        _keep_old(write)
        journal.at_step(f"kept {write.staging.real.name}")
    for write in writes:
        write.file.require_unchanged(write.plan)
    for write in writes:
        write.file.require_unchanged(write.plan)
        files.put(write.staging)
        journal.at_step(f"put {write.staging.real.name}")
    for folder in {write.staging.real.parent for write in writes}:
        files.sync_folder(folder)
    readings = {write.staging.real: _arrived(write.file, write.file.verified(write.plan)) for write in writes}
    journal.at_step("verified")
    return readings


def _keep_old(write: _Write) -> None:
    """Keep the old content where a rename brings it back, which needs no room on the disk."""
    if not write.plan.content.exists:
        files.stage(write.undo, b"")
        return
    try:
        # A second name for the old file: its mode, owner and time of change come back with it.
        write.undo.temporary.hardlink_to(write.undo.real)
    except (OSError, NotImplementedError):  # not every file system has them
        files.stage(write.undo, write.plan.content.data)


def _take_back(writes: Sequence[_Write], entries: Sequence[Entry], journal: Journal) -> None:
    """Never raises: what could not be put back is left to the journal, and why it had to be is what is told."""
    try:
        roll_back(entries, journal)
    except StoreError as error:
        _log("not put back yet", error)
    for write in writes:
        write.file.forget(write.plan)


def _tell(recovery: Recovery) -> None:
    if recovery.outcome is not Outcome.NOTHING:
        import logging

        logging.getLogger(__name__).warning("An earlier change of several files was found: %s", recovery)


def _log(what: str, error: StoreError) -> None:
    import logging

    logging.getLogger(__name__).warning("A change of several files: %s: %s", what, error)

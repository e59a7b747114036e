"""Writes that wait for their turn: alone, or together with those of other targets, and then all of them or none."""

import asyncio
import contextlib
from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from kiln_models_gui.store.file_format import Document
from kiln_models_gui.store.journal import Journal
from kiln_models_gui.store.patient_file import PatientFile, Reading
from kiln_models_gui.store.together import edit_together
from kiln_models_gui.targets.write_listener import Report, tell_written

Result = TypeVar("Result")
Result_co = TypeVar("Result_co", covariant=True)


@dataclass(frozen=True)
class PreparedWrite(Generic[Document, Result_co]):
    """One target's part of a change, worked out and not written. Used once."""

    file: PatientFile[Document]
    turn: asyncio.Lock
    """One reading or writing of the target at a time."""
    start: Callable[[], Callable[[Document], object]]
    """Called when its turn has come; what edits the file then, as `PatientFile.edit` asks it to."""
    accept: Callable[[Reading[Document]], Result_co]
    """Makes the target's state of what stands in the file then. Called in the thread that wrote it."""
    conceal: Callable[[bytes], bytes] | None = None
    """Takes out of kept states what must not be kept, as `PatientFile.edit` asks it to."""
    report: Report | None = None
    """What the listeners are told of it."""

    async def commit(self) -> Result_co:
        """Write it alone. Raises what the target's `commit` raises."""
        async with self.turn:
            edit = self.start()
            with _told([self]):
                result = await asyncio.to_thread(lambda: self.accept(self.file.edit(edit, conceal=self.conceal)))
        await self.file.settle_keys()
        return result


@contextlib.contextmanager
def _told(writes: Sequence[PreparedWrite[Any, Any]]) -> Generator[None]:
    """Tell the listeners of what is committed inside, before anybody else has a turn."""
    under_way = [(write.report.begin(), write.file) for write in writes if write.report is not None]
    for _, file in under_way:
        file.found = None
    yield
    tell_written([(reported, file.found) for reported, file in under_way])


async def commit_together(writes: Sequence[PreparedWrite[Any, Result]], journal: Journal) -> list[Result]:
    """Write all of `writes` or none; their results in the same order. None at all is no error.

    Raises the ClashError, WrongShapeError, SettingBlockedError or StoreError (its `path` says which file) of the one
    that failed: every file is then as it was. `journal` is the same for all changes of the app.
    """
    async with contextlib.AsyncExitStack() as turns:
        # Always in the same order, so that no two wait for each other; two writes of one target have one turn.
        places = {id(write.turn): (str(write.file.path), id(write.turn), write.turn) for write in writes}
        for *_, turn in sorted(places.values(), key=lambda place: place[:2]):
            await turns.enter_async_context(turn)
        edits = [(write.file, write.start()) for write in writes]

        def write_all() -> list[Result]:
            readings = edit_together(edits, journal)
            for write in writes:
                if write.conceal is not None:
                    write.file.conceal(write.conceal)
            return [write.accept(reading) for write, reading in zip(writes, readings, strict=True)]

        if not writes:
            return []
        with _told(writes):
            results = await asyncio.to_thread(write_all)
    for file in {id(write.file): write.file for write in writes}.values():
        await file.settle_keys()
    return results

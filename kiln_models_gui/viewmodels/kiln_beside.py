"""A Kiln that runs beside us: it is told of our writes, and what it overwrites from its memory is put back."""

import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Protocol

from kiln_models_gui.qt_names import override
from kiln_models_gui.registry.changes import Change, ChangeKind
from kiln_models_gui.registry.differences import edits_between
from kiln_models_gui.registry.library import KILN
from kiln_models_gui.registry.plain import Fields, equal
from kiln_models_gui.targets.running_kiln import KilnApi, OurEdits, RunningKiln, Wiped
from kiln_models_gui.viewmodels.base import ViewModel
from kiln_models_gui.viewmodels.shell import Notice, Shell
from kiln_models_gui.viewmodels.words.kiln_beside import put_back_words, stuck_message, wiped_message

if TYPE_CHECKING:
    import asyncio
    from contextlib import AbstractAsyncContextManager

    from kiln_models_gui.targets.write_listener import FileWrite
    from kiln_models_gui.viewmodels.workbench import Workbench

PUT_BACK, ALWAYS = "put_back", "always"
TRIES = 3
WITHIN = 60.0  # seconds: so many times within it, and nobody wins by trying again
_HELD = 1.5  # seconds that a write of ours waits for a Kiln that is busy
_PATIENCE = 2.0  # seconds that the end of the program waits for a Kiln that does not answer


class ClosableKilnApi(KilnApi, Protocol):
    """A running Kiln, with connections to be closed."""

    async def aclose(self) -> None:
        """Close the connections."""
        ...


class KilnBeside(ViewModel):
    """Hears of every write (a `WriteListener`) and keeps ours and Kiln's in step.

    Without a running Kiln nothing of this is felt. Signals: as every view-model.
    """

    def __init__(
        self,
        bench: "Workbench",
        shell: Shell,
        open_api: "Callable[[], ClosableKilnApi]",
        turn: "Callable[[], AbstractAsyncContextManager[object]]",
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        """`open_api` is called in a thread, when Kiln is asked for the first time. `turn` holds off our own writes.

        `now`: seconds that only grow.
        """
        super().__init__(bench.on_error)
        self._registry = bench.registry
        self._choices = bench.choices
        self._shell = shell
        self._open_api = open_api
        self._hold_off = turn
        self._now = now
        self._ours = OurEdits()
        self._api: ClosableKilnApi | None = None
        self._turn: asyncio.Lock | None = None
        self._telling: asyncio.Task[None] | None = None
        self._untold = False
        self._lost: Wiped | None = None
        self._times: tuple[float, ...] = ()
        self.runs = False
        """Whether a Kiln answered the last time it was asked."""

    @property
    def who(self) -> str:
        """Who writes Kiln's file beside us: empty where nobody knows."""
        return self.tr("Kiln") if self.runs else ""

    async def is_there(self) -> bool:
        """Whether a Kiln runs now."""
        self.runs = await (await self._kiln()).is_there()
        return self.runs

    # What happens to the file

    def wrote(self, writes: "Sequence[FileWrite]") -> None:
        """We wrote: a running Kiln has to read that."""
        ours = [write for write in writes if write.target == KILN]
        for write in ours:
            edits = write.change.edits if write.change else edits_between(write.before, write.after)
            self._ours.wrote(write.change or Change(ChangeKind.TAKEN_BACK, "", edits))
        if ours:
            self._untold = True
            if self._telling is None or self._telling.done():
                self._telling = self.spawn(self._tell())

    def seen(self, target: str, before: Fields, after: Fields) -> None:
        """Somebody else wrote: was it an older list over ours?"""
        if target != KILN or equal(before, after):
            return
        wiped = self._ours.look(before, after)
        self.spawn(self._find_out(wiped))

    # What a person does

    def answer(self, action: str) -> None:
        """What the person says to the question: put it back, always so, or (empty) leave it."""
        lost, self._lost = self._lost, None
        if lost is None:
            return
        if not action:
            self._ours.let_go(lost)
            return
        if action == ALWAYS:
            self._choices.change(put_back_without_asking=True)
        self._times = ()
        self.spawn(self._put_back(lost))

    # What waits

    async def _tell(self) -> None:
        import asyncio

        kiln = await self._kiln()
        while self._untold:
            self._untold = False
            # Kiln reads the file and writes it: what we would write in between, it would write over.
            async with self._hold_off():
                telling = self.spawn(self._tell_once(kiln))
                await asyncio.wait([telling], timeout=_HELD)
            await asyncio.wait([telling])

    async def _tell_once(self, kiln: RunningKiln) -> None:
        self.runs = await kiln.tell()

    async def _find_out(self, wiped: Wiped | None) -> None:
        await self.is_there()
        if wiped is not None:
            await self._mend(wiped)

    async def _mend(self, wiped: Wiped) -> None:
        self._times = tuple(at for at in self._times if self._now() - at < WITHIN)
        if len(self._times) >= TRIES:
            message = stuck_message(wiped.entries)
            self._ask(wiped, Notice("bad", message.what, message.todo, PUT_BACK, self.tr("Put back"), (), True))
        elif self._choices.now.put_back_without_asking and self.runs:  # else a person may have meant it
            await self._put_back(wiped)
        else:
            message = wiped_message(wiped.entries, self.who)
            always = (ALWAYS, self.tr("Always do this"))
            self._ask(wiped, Notice("warn", message.what, message.todo, PUT_BACK, self.tr("Put back"), (always,), True))

    def _ask(self, wiped: Wiped, question: Notice) -> None:
        self._lost = wiped
        self._shell.ask(question, self.answer)

    async def _put_back(self, wiped: Wiped) -> None:
        self._times = (*self._times, self._now())
        await self._registry.commit(wiped.change)
        self._shell.toast(put_back_words(wiped.entries, self.who))

    async def _kiln(self) -> RunningKiln:
        import asyncio

        self._turn = self._turn or asyncio.Lock()
        async with self._turn:
            self._api = self._api or await asyncio.to_thread(self._open_api)
        return RunningKiln(self._api, self._ours)

    @override
    async def finish(self) -> None:
        """Wait for what is being put back; a Kiln that does not answer is not waited for."""
        import asyncio

        if self._telling is not None:
            await asyncio.wait([self._telling], timeout=_PATIENCE)
            if not self._telling.done():
                self.cancel_all()
        await super().finish()

    async def aclose(self) -> None:
        """The program ends."""
        await self.finish()
        if self._api is not None:
            await self._api.aclose()

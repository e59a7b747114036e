"""Starts Kiln with its keys in the environment, and moves them out of Kiln's file, which comes first."""

import asyncio
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal

from kiln_models_gui.store.secrets import SecretError
from kiln_models_gui.targets.kiln_launch import IN_THE_WAY, LaunchKey, key_environment, launch_keys
from kiln_models_gui.targets.kiln_process import KilnProcess, NotStartedError, launch_environment, own_folders
from kiln_models_gui.targets.kiln_programs import find_kiln, program_at, program_fault
from kiln_models_gui.values import Value
from kiln_models_gui.viewmodels.base import ViewModel
from kiln_models_gui.viewmodels.words.kiln_launch import (
    StayLine,
    moved_words,
    owners,
    program_fault_words,
    stay_lines,
)
from kiln_models_gui.viewmodels.words.providers import secret_problem_words

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Coroutine, Mapping

    from kiln_models_gui.registry.changes import Change
    from kiln_models_gui.registry.plain import Fields
    from kiln_models_gui.targets.kiln_programs import ProgramFault
    from kiln_models_gui.viewmodels.tone import Tone
    from kiln_models_gui.viewmodels.workbench import Workbench

    Toast = Callable[[str, Callable[[], None] | None], None]

PATIENCE_S = 2.5
"""A Kiln that cannot run is gone by then; one that can is still unpacking itself."""
SANDBOX = "FLATPAK_ID"


class Consent(Value):
    """What is asked before a program gets keys for the first time."""

    program: str
    names: str


class KilnLaunch(ViewModel):
    """The card in Settings.

    Signals: `consent_wanted` with a Consent, to be answered with `agree`; `changed` as every view-model.
    """

    consent_wanted = Signal(object)

    def __init__(
        self,
        bench: "Workbench",
        settings: "Callable[[], Fields]",
        *,
        environ: "Mapping[str, str]",
        home: Path,
        runs: "Callable[[], Awaitable[bool]]",
        toast: "Toast",
        patience_s: float = PATIENCE_S,
    ) -> None:
        """`settings`: Kiln's file as it was read last. `runs` says whether a Kiln answers now."""
        super().__init__(bench.on_error)
        self._bench = bench
        self._settings = settings
        self._environ = environ
        self._home = home
        self._ask_kiln = runs
        self._toast = toast
        self._patience_s = patience_s
        self._found: Path | None = None
        self._fault: ProgramFault | None = None
        self._keys: tuple[LaunchKey, ...] = ()
        self._locked: SecretError | None = None
        self._answers = False
        self._process: KilnProcess | None = None
        self._acting = False
        self._is_stale = False
        self._following: asyncio.Task[None] | None = None
        self.looked = False
        """Whether anything was looked at yet."""
        self.outcome: tuple[str, Tone] | None = None
        """What became of the last start or move, in words."""
        bench.registry.subscribe(self._follow)

    # What is shown

    @property
    def program(self) -> str:
        """The program that would be started; "" where none is known."""
        return str(self._program or "")

    @property
    def program_words(self) -> str:
        """Why it is not started, or that there is none."""
        if self._environ.get(SANDBOX):
            return self.tr("This copy of the app is shut off from other programs, and cannot start Kiln.")
        if not self.looked:
            return self.tr("Looking for Kiln…")
        if self._program is None:
            return self.tr("Kiln was not found on this computer. Choose its program.")
        return program_fault_words(self._fault, self._program) if self._fault else ""

    @property
    def runs(self) -> bool:
        """Whether a Kiln runs, as far as we know."""
        return self._answers or (self._process is not None and not self._process.has_ended)

    @property
    def going(self) -> str:
        """Whose keys go along; "" for nobody's."""
        return ", ".join(owners(key for key in self._keys if key.stay is None))

    @property
    def staying(self) -> tuple[StayLine, ...]:
        """What does not go along, and why."""
        return stay_lines(self._keys)

    @property
    def keychain_words(self) -> str:
        """Why the keychain does not tell which keys there are; "" when it does."""
        return secret_problem_words(self._locked.problem) if self._locked is not None else ""

    @property
    def status(self) -> str:
        """Why nothing can be started or moved at the moment; "" when something can."""
        if not self.runs:
            return ""
        if self._process is not None and not self._process.has_ended:
            return self.tr("Kiln runs, started from here. Close it before you start it again or move keys.")
        return self.tr("Kiln runs already. Close it first: it only gets the keys when it is started from here.")

    @property
    def note(self) -> str:
        """What is to be said of the moment, unless it was just said."""
        return "" if self.outcome else self.status

    @property
    def can_start(self) -> bool:
        """Whether the button does something."""
        return self._is_ready and not self._acting

    @property
    def _is_ready(self) -> bool:
        is_known = self.looked and self._program is not None and self._fault is None and self._locked is None
        return is_known and not self.runs and not self._environ.get(SANDBOX)

    @property
    def can_choose(self) -> bool:
        """Whether a program can be chosen: one that cannot be started is of no use."""
        return not self._environ.get(SANDBOX)

    @property
    def movable(self) -> str:
        """Whose keys can be moved out of Kiln's file; "" for nobody's."""
        return ", ".join(owners(self._in_the_way))

    @property
    def can_move(self) -> bool:
        """Whether the button does something: a Kiln that runs would lose keys that it works with."""
        return bool(self._in_the_way) and not self.runs and not self._acting

    @property
    def _in_the_way(self) -> tuple[LaunchKey, ...]:
        return tuple(key for key in self._keys if key.stay in IN_THE_WAY)

    @property
    def _program(self) -> Path | None:
        chosen = self._bench.choices.now.kiln_program
        return Path(chosen) if chosen else self._found

    # What a person does

    def look(self) -> None:
        """The card came into view, or the window to the front."""
        self.outcome = None
        self.when_loop_runs(lambda: self.spawn(self._look()))

    def choose(self, path: str) -> None:
        """Start this program from now on."""
        self._use(str(program_at(Path(path))))
        self.look()

    def start(self) -> None:
        """Start Kiln, after asking whether this program may have the keys when it is the first time."""
        self._act(self._start)

    def agree(self) -> None:
        """The program may have the keys, now and later."""
        self._use(self.program)
        self.start()

    def move(self) -> None:
        """Move the built-in keys out of Kiln's file into the keychain."""
        self._act(self._move)

    # What waits

    def _follow(self) -> None:
        """The settings changed: other keys go along now. Nothing is asked before the card was seen."""
        self._is_stale = self.looked and not self._acting
        if self._is_stale and (self._following is None or self._following.done()):
            self._following = self.spawn(self._catch_up())

    async def _catch_up(self) -> None:
        while self._is_stale:
            self._is_stale = False
            await self._look_at_keys()

    async def _look(self) -> None:
        self._found = await asyncio.to_thread(find_kiln, sys.platform, self._environ, self._home)
        program = self._program
        self._fault = await asyncio.to_thread(program_fault, program, sys.platform) if program else None
        self._answers = await self._ask_kiln()
        await self._look_at_keys()
        self.looked = True

    async def _look_at_keys(self) -> None:
        registry = self._bench.registry
        try:
            self._keys = await launch_keys(
                registry.catalog, self._settings(), self._environ, registry.kept_here, self._bench.keys
            )
            self._locked = None
        except SecretError as error:
            self._keys, self._locked = (), error

    def _act(self, work: "Callable[[], Coroutine[Any, Any, None]]") -> None:
        """One thing at a time."""
        if not self._acting:
            self._acting, self.outcome = True, None
            self.spawn(self._one_at_a_time(work))

    async def _one_at_a_time(self, work: "Callable[[], Coroutine[Any, Any, None]]") -> None:
        try:
            await self._look()
            await work()
        finally:
            self._acting = False

    async def _start(self) -> None:
        if not self._is_ready:
            self.outcome = (self.status or self.program_words or self.keychain_words, "warn")
        elif self._bench.choices.now.kiln_program:
            await self._launch(Path(self.program))
        else:
            self._acting = False  # whoever is asked may answer at once
            self.consent_wanted.emit(Consent(self.program, self.going))

    async def _launch(self, program: Path) -> None:
        keys = await key_environment(self._keys, self._bench.keys)
        environment = launch_environment(self._environ, keys, own_folders(self._environ))
        try:
            process = self._process = await asyncio.to_thread(KilnProcess, program, environment, self._home)
        except NotStartedError:
            self.outcome = (self.tr("Kiln could not be started. Is it the right program?"), "bad")
            return
        finally:
            environment.clear()
        self.changed.emit()
        if not await asyncio.to_thread(process.ends_within, self._patience_s) or await self._ask_kiln():
            self._answers = self._answers or process.has_ended
            self.outcome = (self.tr("Kiln is starting. It opens in your web browser in a moment."), "good")
        else:
            again = self.tr("Kiln closed again right away. Start it the usual way once, to see what it says.")
            self.outcome = (again, "bad")

    async def _move(self) -> None:
        from kiln_models_gui.targets.keys_out_of_kiln import move_keys_out

        registry, moving = self._bench.registry, self._in_the_way
        if self.runs or not moving:
            self.outcome = (self.status, "warn") if self.status else None
            return
        before, subject = registry.kept_here, ", ".join(owners(moving))
        try:
            change = await move_keys_out(
                registry, self._bench.keys, moving, self._settings, remember=self._remember, subject=subject
            )
        finally:
            await self._look_at_keys()
        new = registry.kept_here - before
        self._toast(moved_words(moving), lambda: self._put_back(change, new))

    def _use(self, program: str) -> None:
        self._bench.choices.change(kiln_program=program)
        self._bench.registry.give_keys()

    def _put_back(self, change: "Change", owned: frozenset[str]) -> None:
        from kiln_models_gui.targets.keys_out_of_kiln import put_keys_back

        self.spawn(put_keys_back(self._bench.registry, change, owned, self._remember))

    async def _remember(self, kept: tuple[str, ...]) -> None:
        self._bench.choices.change(kept_providers=kept)
        await self._bench.choices.finish()

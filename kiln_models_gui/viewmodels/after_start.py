"""What can wait until the window is seen: mend what was interrupted, find the keychain, load what a test needs."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from kiln_models_gui.viewmodels.base import ViewModel
from kiln_models_gui.viewmodels.models.page import ModelsPage
from kiln_models_gui.viewmodels.shell import Shell
from kiln_models_gui.viewmodels.workbench import Workbench

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from kiln_models_gui.store.recovery import Recovery
    from kiln_models_gui.viewmodels.agents.side import AgentsSide
    from kiln_models_gui.viewmodels.health import Health
    from kiln_models_gui.viewmodels.import_gate import ImportGate


class AfterStart(ViewModel):
    """Done once, each beside the others.

    Signals: `warmed` when all that a click may need is loaded.
    """

    warmed = Signal()

    def __init__(
        self,
        bench: Workbench,
        shell: Shell,
        models: ModelsPage,
        side: "AgentsSide",
        *,
        health: "Callable[[], Health | None]",
        recover: "Callable[[], Awaitable[Recovery]] | None",
        look_for_packs: "Callable[[], None] | None",
    ) -> None:
        """`recover` finishes or undoes a change that was interrupted; it is called once.

        `look_for_packs`: for new versions of team packs; None where none was ever taken or followed.
        """
        super().__init__(bench.on_error)
        self._bench = bench
        self._shell = shell
        self._models = models
        self._side = side
        self._health = health
        self._recover = recover
        self._packs = look_for_packs
        self._is_ending = False

    def start(self) -> None:
        """Begin, once the loop runs."""
        self.spawn(self._get_ready())  # first: from here on, threads load modules in turn
        self.spawn(self._open_keys())
        if self._recover is not None:
            self.spawn(self._put_right(self._recover))

    def stop(self) -> None:
        """Begin nothing any more."""
        self._is_ending = True

    def open_keychain(self) -> None:
        """Ask for the keychain again, which was locked or silent."""
        self.spawn(self._open_keychain())

    def read_again(self) -> None:
        """Read all files, changed or not."""
        self.spawn(self._bench.registry.reload())
        self._side.read_again()

    async def _put_right(self, recover: "Callable[[], Awaitable[Recovery]]") -> None:
        recovery = await recover()
        if recovery.outcome == "nothing":
            return
        if recovery.files:
            # What was read while they were mended is old.
            await self._side.editors.finish()
            self.read_again()
        from kiln_models_gui.viewmodels.words.recovery import recovery_message

        message = recovery_message(recovery)
        if message is not None:
            self._shell.say(message)

    async def _open_keys(self) -> None:
        """Find the keychain, and finish what was to become of the keys in it."""
        await self._bench.keys.secrets()
        self.spawn(self._mend_replacement())

    async def _get_ready(self) -> None:
        """Load what the first clicks need: at each of them that would hold the window up."""
        from kiln_models_gui.viewmodels.import_gate import ImportGate
        from kiln_models_gui.viewmodels.warming import load_health, load_tests

        with ImportGate() as gate:
            await load_tests(gate)
            await load_health(gate)
            health = None if self._is_ending else self._health()
            if health is not None:
                health.start()
            await self._read_evidence(gate)
            await self._look_for_packs(gate)
        self._models.get_ready()
        if not self._is_ending:
            self.warmed.emit()

    async def _read_evidence(self, gate: "ImportGate") -> None:
        """Say in the lists what was found out earlier."""
        if self._bench.evidence is None:
            return
        from kiln_models_gui.viewmodels.warming import load_evidence

        self._models.changed.connect(self._side.know_tools)
        self._models.show_evidence(await load_evidence(gate, self._bench.evidence))

    async def _look_for_packs(self, gate: "ImportGate") -> None:
        """Look for new versions of team packs, and know what came with them."""
        if self._packs is None:
            return
        from kiln_models_gui.viewmodels.warming import load_packs

        await load_packs(gate)
        if not self._is_ending:
            self._packs()

    async def _mend_replacement(self) -> None:
        """Finish or undo the replacement of a key that was interrupted."""
        if self._bench.key_swap is None:
            return
        end = await self._bench.key_swap().recover()
        if end == "taken_back":
            from kiln_models_gui.viewmodels.words.recovery import replacement_message

            self._shell.say(replacement_message())

    async def _open_keychain(self) -> None:
        await self._bench.keys.knock()
        self._shell.keychain_answered()
        self._side.ask_for_keys()
        await self._mend_replacement()

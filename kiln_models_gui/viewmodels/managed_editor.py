"""The agents' settings of the editor that is managed: opened when it is chosen, watched while it is."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from kiln_models_gui.qt_names import override
from kiln_models_gui.viewmodels.base import ErrorHandler, ViewModel
from kiln_models_gui.viewmodels.choices import Choices

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiln_models_gui.registry.orchestrator import Orchestrator
    from kiln_models_gui.targets.orchestrator import OrchestratorTarget
    from kiln_models_gui.viewmodels.file_watch import FileWatch

    OpenEditor = Callable[[Path], tuple[Orchestrator, OrchestratorTarget]]


class ManagedEditor(ViewModel):
    """Follows the choice of editors. Signals: `orchestrator_changed` when another one, or none, is managed."""

    orchestrator_changed = Signal()

    def __init__(self, choices: Choices, open_editor: "OpenEditor", on_error: ErrorHandler) -> None:
        super().__init__(on_error)
        self._choices = choices
        self._open = open_editor
        self._handler = on_error
        self._path = ""
        self._turn = 0  # of two choices in a row only the newer one is shown
        self._orchestrator: Orchestrator | None = None
        self._watch: FileWatch | None = None
        self._leave: Callable[[], None] | None = None  # ends what the watch hears of our own writes

    @property
    def orchestrator(self) -> "Orchestrator | None":
        """The settings of the first managed editor, already read; None while none is chosen."""
        return self._orchestrator

    def start(self) -> None:
        """Open what is chosen, and follow what will be."""
        self._choices.changed.connect(self._follow)
        self._follow()

    def look(self) -> None:
        """Read the file when it changed."""
        if self._watch is not None:
            self._watch.look()

    def stop(self) -> None:
        """The program ends: look no more, and open nothing more."""
        self._choices.changed.disconnect(self._follow)
        self._turn += 1
        self._let_go()

    @override
    async def finish(self) -> None:
        """Wait until nothing of the file is being read."""
        await super().finish()
        if self._watch is not None:
            await self._watch.finish()

    def _follow(self) -> None:
        wanted = next(iter(self._choices.now.editors), "")
        if wanted != self._path:
            self._path = wanted
            self._turn += 1
            self.spawn(self._change_to(wanted, self._turn))

    async def _change_to(self, path: str, turn: int) -> None:
        watch, self._watch = self._watch, None
        self._let_go()
        if watch is not None:
            await watch.close()
        orchestrator, target = self._open(Path(path)) if path else (None, None)
        if orchestrator is not None:
            await orchestrator.reload()
        if turn != self._turn:
            return
        self._orchestrator = orchestrator
        if orchestrator is not None and target is not None:
            from kiln_models_gui.viewmodels.file_watch import FileWatch

            self._watch = FileWatch(Path(path), target.changed_on_disk, orchestrator.reload, self._handler)
            self._leave = orchestrator.subscribe(self._watch.aim)
        self.orchestrator_changed.emit()

    def _let_go(self) -> None:
        """Leave no circle of references: Qt's objects must not be left to the garbage collector of some thread."""
        leave, self._leave = self._leave, None
        if leave is not None:
            leave()
        if self._watch is not None:
            self._watch.stop()

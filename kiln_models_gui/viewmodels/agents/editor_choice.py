"""Which of the managed editors' agents are shown."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiln_models_gui.values import Value
from kiln_models_gui.viewmodels.choices import Choices

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiln_models_gui.viewmodels.managed_editors import ManagedEditors, OpenedEditor


class EditorEntry(Value):
    """One managed editor."""

    path: str
    text: str
    """Its name, and that it cannot be read where that is so."""


class EditorChoice(QObject):
    """The choice, kept over restarts.

    Signals: `changed` when another editor is shown, or when an entry changed.
    """

    changed = Signal()

    def __init__(self, editors: "ManagedEditors", choices: Choices) -> None:
        super().__init__()
        self._editors = editors
        self._choices = choices
        self._leave: list[Callable[[], None]] = []

    def start(self) -> None:
        """Hear of the managed editors from now on."""
        self._editors.opened_changed.connect(self._follow)
        self._follow()

    @property
    def current(self) -> "OpenedEditor | None":
        """The editor whose agents are shown: the one that was chosen last, else the first."""
        opened = self._editors.opened
        chosen = self._choices.now.agents_editor
        return next((one for one in opened if str(one.path) == chosen), next(iter(opened), None))

    @property
    def name(self) -> str:
        """What the current one is called; empty where there is none."""
        return self.current.name if self.current else ""

    @property
    def path(self) -> str:
        """The current one's settings file; empty where there is none."""
        return str(self.current.path) if self.current else ""

    @property
    def entries(self) -> tuple[EditorEntry, ...]:
        """What can be chosen, in the order in which the editors were picked in Settings."""
        broken = self.tr("{name} (cannot be read)")
        return tuple(
            EditorEntry(str(one.path), one.name if one.orchestrator.fault is None else broken.format(name=one.name))
            for one in self._editors.opened
        )

    def choose(self, path: str) -> None:
        """Show the agents of another editor."""
        self._choices.change(agents_editor=path)
        self.changed.emit()

    def is_opened(self, path: str) -> bool:
        """Whether that file is still managed."""
        return any(str(one.path) == path for one in self._editors.opened)

    def let_go(self) -> None:
        """The program ends: hear nothing more of the editors."""
        for leave in self._leave:
            leave()
        self._leave = []

    def _follow(self) -> None:
        self.let_go()
        self._leave = [one.orchestrator.subscribe(self.changed.emit) for one in self._editors.opened]
        self.changed.emit()

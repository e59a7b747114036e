"""The agents' settings of every editor that is managed: opened when it is chosen, watched while it is."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from kiln_models_gui.qt_names import override
from kiln_models_gui.values import Value, replace
from kiln_models_gui.viewmodels.base import ErrorHandler, ViewModel
from kiln_models_gui.viewmodels.choices import Choices

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from kiln_models_gui.registry.orchestrator import Orchestrator
    from kiln_models_gui.targets.editors import EditorSettings
    from kiln_models_gui.targets.orchestrator import OrchestratorTarget

    FindEditors = Callable[[], list[EditorSettings]]
    OpenEditor = Callable[[EditorSettings], tuple[Orchestrator, OrchestratorTarget]]


class OpenedEditor(Value):
    """A managed settings file, already read. `name` is for people, and no two are called the same."""

    path: Path
    name: str
    orchestrator: "Orchestrator"
    target: "OrchestratorTarget"


class ManagedEditors(ViewModel):
    """Follows the choice of editors.

    Signals: `opened_changed` when editors were opened or closed, or are called otherwise; `changed` then too, as with
    every view-model.
    """

    opened_changed = Signal()

    def __init__(
        self, choices: Choices, find: "FindEditors", open_editor: "OpenEditor", on_error: ErrorHandler
    ) -> None:
        """`find` looks through the disk for what editors are called: it is called in a thread."""
        super().__init__(on_error)
        self._choices = choices
        self._find = find
        self._open = open_editor
        self._handler = on_error
        self._wanted: tuple[str, ...] = ()
        self._order: tuple[str, ...] = ()  # that of what was opened, not of what will be
        self._turn = 0  # of two choices in a row only the newer one is shown
        self._watched: dict[str, _Watched] = {}

    @property
    def opened(self) -> tuple[OpenedEditor, ...]:
        """The managed editors, already read, in the order in which they were chosen."""
        return tuple(self._watched[path].editor for path in self._order if path in self._watched)

    def start(self) -> None:
        """Open what is chosen, and follow what will be."""
        self._choices.changed.connect(self._follow)
        self._follow()

    def look(self) -> None:
        """Read the files that changed."""
        for one in self._watched.values():
            one.watch.look()

    def read_again(self) -> None:
        """Read the files, changed or not."""
        for one in self.opened:
            self.spawn(one.orchestrator.reload())

    def stop(self) -> None:
        """The program ends: look no more, and open nothing more."""
        self._choices.changed.disconnect(self._follow)
        self._turn += 1
        for one in self._watched.values():
            one.let_go()

    @override
    async def finish(self) -> None:
        """Wait until none of the files is being read."""
        await super().finish()
        for one in self._watched.values():
            await one.watch.finish()

    def _follow(self) -> None:
        if (wanted := self._choices.now.editors) != self._wanted:
            self._wanted = wanted
            self._turn += 1
            self.spawn(self._change(self._turn))

    async def _change(self, turn: int) -> None:
        left = [self._watched.pop(path) for path in tuple(self._watched) if path not in self._wanted]
        if left:
            self._tell()
        for one in left:
            one.let_go()
            await one.watch.close()
        settings = await self._described(self._wanted)
        new: dict[str, tuple[Orchestrator, OrchestratorTarget]] = {}
        for editor in settings:
            if str(editor.path) not in self._watched:
                new[str(editor.path)] = opened = self._open(editor)
                await opened[0].reload()
        if turn == self._turn:
            self._take(settings, new)

    async def _described(self, paths: "Iterable[str]") -> "list[EditorSettings]":
        import asyncio

        from kiln_models_gui.targets.editors import settings_at

        found = {str(one.path): one for one in await asyncio.to_thread(self._find)} if paths else {}
        return [found.get(path) or settings_at(Path(path)) for path in paths]

    def _take(
        self, settings: "list[EditorSettings]", new: "dict[str, tuple[Orchestrator, OrchestratorTarget]]"
    ) -> None:
        from kiln_models_gui.viewmodels.words.editors import unique_titles

        for name, editor in zip(unique_titles(settings), settings, strict=True):
            path = str(editor.path)
            if path in self._watched:
                self._watched[path].rename(name)
            else:
                self._watched[path] = _Watched(OpenedEditor(editor.path, name, *new[path]), self._handler)
        self._tell()

    def _tell(self) -> None:
        self._order = self._wanted
        self.opened_changed.emit()
        self.changed.emit()


class _Watched:
    """An opened editor, and what notices that its file was changed."""

    def __init__(self, editor: OpenedEditor, on_error: ErrorHandler) -> None:
        from kiln_models_gui.viewmodels.file_watch import FileWatch

        self.editor = editor
        orchestrator = editor.orchestrator
        self.watch: FileWatch = FileWatch(editor.path, editor.target.changed_on_disk, orchestrator.reload, on_error)
        self._leave: Callable[[], None] | None = orchestrator.subscribe(self.watch.aim)

    def rename(self, name: str) -> None:
        """Call it otherwise from now on."""
        self.editor = replace(self.editor, name=name)

    def let_go(self) -> None:
        """Leave no circle of references: Qt's objects must not be left to the garbage collector of some thread."""
        leave, self._leave = self._leave, None
        if leave is not None:
            leave()
        self.watch.stop()

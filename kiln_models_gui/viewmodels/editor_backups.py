"""Kept states of the editors' settings files, and the way back to one."""

from typing import TYPE_CHECKING

from kiln_models_gui.store.backups import Backup
from kiln_models_gui.values import Value
from kiln_models_gui.viewmodels.base import ErrorHandler, ViewModel
from kiln_models_gui.viewmodels.words.backups import backup_words

if TYPE_CHECKING:
    from kiln_models_gui.viewmodels.managed_editors import ManagedEditors, OpenedEditor


class EditorBackup(Value):
    """One kept state of one editor's file, in words."""

    number: int
    text: str
    editor: str
    path: str


class EditorBackups(ViewModel):
    """The states of all managed files. Signals: `changed`."""

    def __init__(self, editors: "ManagedEditors", on_error: ErrorHandler) -> None:
        super().__init__(on_error)
        self._editors = editors
        self._kept: tuple[tuple[OpenedEditor, Backup], ...] = ()
        editors.opened_changed.connect(self.look)

    @property
    def managed(self) -> bool:
        """Whether there is an editor whose file could have been changed."""
        return bool(self._editors.opened)

    @property
    def rows(self) -> tuple[EditorBackup, ...]:
        """What is kept, editor by editor, newest first."""
        words = self.tr("{editor} · {state}")
        return tuple(
            EditorBackup(number, words.format(editor=one.name, state=backup_words(backup)), one.name, str(one.path))
            for number, (one, backup) in enumerate(self._kept)
        )

    def look(self) -> None:
        """See what is kept now."""
        self._kept = tuple((one, backup) for one in self._editors.opened for backup in one.target.backups())
        self.changed.emit()

    def restore(self, number: int) -> None:
        """Put a kept state back; what stands there now is kept as a backup first."""
        if number < len(self._kept):
            self.spawn(self._restore(*self._kept[number]))

    async def _restore(self, editor: "OpenedEditor", backup: Backup) -> None:
        try:
            await editor.target.restore(backup)
        finally:
            await editor.orchestrator.reload()
            self.look()

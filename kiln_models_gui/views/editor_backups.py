"""The card in Settings with the kept states of editors' settings files."""

from kiln_models_gui.viewmodels.editor_backups import EditorBackup, EditorBackups
from kiln_models_gui.views.kit.buttons import Button
from kiln_models_gui.views.kit.card import Card
from kiln_models_gui.views.kit.choice_field import ChoiceField
from kiln_models_gui.views.kit.confirm import ConfirmDialog
from kiln_models_gui.views.kit.form import Form
from kiln_models_gui.views.kit.waiting import CardHead
from kiln_models_gui.views.theme import Theme
from kiln_models_gui.views.tokens import HUGE, LARGE, MEDIUM


class EditorBackupsCard(Card):
    """Which file, when, and the way back. It is not there while no editor is managed.

    Signals: none.
    """

    def __init__(self, backups: EditorBackups, theme: Theme) -> None:
        super().__init__()
        self._backups = backups
        self._theme = theme
        self._shown: tuple[EditorBackup, ...] | None = None
        self.backup = ChoiceField(theme)
        self.restore = Button(theme, self.tr("Restore…"))
        self.question: ConfirmDialog | None = None
        form = Form(theme)
        self.content.setContentsMargins(HUGE, LARGE, HUGE, LARGE)
        self.content.setSpacing(MEDIUM)
        self.head = CardHead(theme, self.tr("Backups of editors' settings"))
        self.content.addWidget(self.head)
        self.content.addWidget(form)
        row = form.add(
            self.tr("Backup of an &editor"),
            self.backup,
            self.tr("Before each change, what stands in the file is kept here. What stands there now is kept first."),
        )
        row.add_beside(self.restore)
        self.restore.clicked.connect(self._ask)
        backups.changed.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        rows = self._backups.rows
        self.setVisible(self._backups.managed)
        self.head.busy.follow(self.tr("Restoring…") if self._backups.busy else "")
        if rows != self._shown:
            self._shown = rows
            self.backup.set_choices([(row.text, row.number) for row in rows])
        self.backup.setEnabled(bool(rows))
        self.restore.setEnabled(bool(rows))
        self.backup.setPlaceholderText("" if rows else self.tr("None yet"))

    def _ask(self) -> None:
        number: int = self.backup.currentData()
        row = self._backups.rows[number]
        self.question = ConfirmDialog(
            self._theme,
            self.tr("Restore this backup of {editor}?").format(editor=row.editor),
            self.tr("Restore"),
            text=f"{row.text}\n{row.path}",
            consequences=(
                self.tr("All settings of this editor become what they were then, also those that you changed in it."),
            ),
            parent=self,
        )
        self.question.decided.connect(lambda wanted: self._backups.restore(row.number) if wanted else None)
        self.question.open()

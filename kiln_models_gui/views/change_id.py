"""A new id for a model in an editor."""

from PySide6.QtWidgets import QWidget

from kiln_models_gui.viewmodels.models.change_id import ChangeId
from kiln_models_gui.views.kit.buttons import Button
from kiln_models_gui.views.kit.dialog_shell import DialogShell
from kiln_models_gui.views.kit.fields import TextField
from kiln_models_gui.views.kit.form import Form
from kiln_models_gui.views.kit.waiting import BusyLine
from kiln_models_gui.views.theme import Theme


class ChangeIdDialog(DialogShell):
    """The form. It closes when the id is written.

    Signals: finished(int), accepted, rejected, as QDialog.
    """

    def __init__(self, editor: ChangeId, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, editor.heading, parent, characters=56)
        self.editor = editor
        self.field = TextField(theme)
        self.field.setText(editor.id)
        form = Form(theme)
        self.row = form.add(self.tr("&Id"), self.field, editor.help)
        self.body.addWidget(form)
        self.saving = BusyLine(theme)
        self.status.addWidget(self.saving)
        self.add_button(Button(theme, self.tr("Cancel"))).clicked.connect(self.reject)
        self.save_button = self.add_button(Button(theme, self.tr("Change id"), "primary"), is_default=True)
        self.save_button.clicked.connect(editor.save)
        self.field.textEdited.connect(editor.type)
        editor.changed.connect(self._refresh)
        editor.saved.connect(self.accept)
        self.field.setFocus()
        self.field.selectAll()
        self._refresh()

    def _refresh(self) -> None:
        self.row.set_error(self.editor.error)
        self.saving.follow(self.tr("Saving…") if self.editor.busy else "")
        self.save_button.setEnabled(self.editor.can_save)

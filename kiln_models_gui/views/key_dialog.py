"""Asks for one key that is missing."""

from PySide6.QtWidgets import QWidget

from kiln_models_gui.viewmodels.agents.care import SettingsCare
from kiln_models_gui.viewmodels.agents.key_form import KeyForm
from kiln_models_gui.views.kit.buttons import Button
from kiln_models_gui.views.kit.dialog_shell import DialogShell
from kiln_models_gui.views.kit.form import Form
from kiln_models_gui.views.kit.labels import TextLabel
from kiln_models_gui.views.kit.secret_field import SecretField
from kiln_models_gui.views.theme import Theme


class KeyDialog(DialogShell):
    """A field for the key, cleaned up as one pastes.

    Signals: finished(int), accepted, rejected, as QDialog.
    """

    def __init__(self, care: SettingsCare, form: KeyForm, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, form.title, parent, characters=56)
        self._care = care
        self.form = form
        self.field = SecretField(theme)
        rows = Form(theme, label_width=8)
        self.row = rows.add(self.tr("&Key"), self.field)
        self.body.addWidget(TextLabel(form.sentence, ink="muted"))
        self.body.addWidget(rows)
        self.add_button(Button(theme, self.tr("Cancel"))).clicked.connect(self.reject)
        self.save = self.add_button(Button(theme, self.tr("Save key"), "primary"), is_default=True)
        self.save.clicked.connect(self._save)
        self.field.changed.connect(self._typed)
        self.field.setFocus()
        self._refresh()

    def _typed(self) -> None:
        self.form = self.form.type(self.field.typed())
        self._refresh()

    def _refresh(self) -> None:
        self.row.set_help(self.form.help)
        self.row.set_error(self.form.error)
        self.save.setEnabled(self.form.key is not None)

    def _save(self) -> None:
        self._care.give_key(self.form)
        self.accept()

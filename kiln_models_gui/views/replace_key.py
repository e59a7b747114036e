"""Asks for the new key of a provider, shows its test on all that use it, and replaces the old one."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from kiln_models_gui.qt_names import override
from kiln_models_gui.views.kit.banner import Banner
from kiln_models_gui.views.kit.buttons import Button
from kiln_models_gui.views.kit.check_box import CheckBox
from kiln_models_gui.views.kit.dialog_shell import DialogShell
from kiln_models_gui.views.kit.form import Form
from kiln_models_gui.views.kit.labels import TextLabel
from kiln_models_gui.views.kit.secret_field import SecretField
from kiln_models_gui.views.kit.waiting import BusyLine

if TYPE_CHECKING:
    from kiln_models_gui.viewmodels.providers.replace_key import ReplaceKey
    from kiln_models_gui.views.kit.form import FormRow
    from kiln_models_gui.views.theme import Theme

ANYWAY, AGAIN = "anyway", "again"


class ReplaceKeyDialog(DialogShell):
    """The dialog. It closes by itself when the new key is everywhere.

    Signals: finished(int), accepted, rejected, as QDialog.
    """

    def __init__(self, form: "ReplaceKey", theme: "Theme", parent: QWidget | None = None) -> None:
        super().__init__(theme, form.title, parent, characters=64)
        self.form = form
        self.rows: dict[str, tuple[FormRow, SecretField]] = {}
        self.uses = TextLabel("", ink="muted")
        self.left_alone = TextLabel("", ink="warn")
        self.ask_models = CheckBox(theme, "")
        self.cost = TextLabel("", "small", "muted")
        self.banner = Banner(theme, self)
        self.spinner = BusyLine(theme)
        self.cancel = Button(theme, self.tr("Cancel"))
        self.go = Button(theme, self.tr("Test and replace"), "primary")
        self._said: object = None
        self._lay_out_form()
        self.cancel.clicked.connect(self._cancel)
        self.go.clicked.connect(lambda: form.start(prompts=self.ask_models.isChecked()))
        self.banner.action_triggered.connect(self._act)
        self.ask_models.toggled.connect(self._refresh)
        form.changed.connect(self._refresh)
        form.replaced.connect(self.accept)
        self.finished.connect(form.close)
        self._refresh()

    def _lay_out_form(self) -> None:
        words = self.tr("Paste the new key. The old one stays in use until everything works with the new one.")
        self.body.addWidget(TextLabel(words, ink="muted"))
        rows = Form(self._theme, label_width=10)
        for field in self.form.fields:
            secret = SecretField(self._theme)
            place = field.place
            secret.changed.connect(lambda place=place, secret=secret: self.form.type_key(place, secret.typed()))
            self.rows[place] = rows.add(field.label, secret), secret
        for part in (rows, self.uses, self.left_alone, self.ask_models, self.cost, self.banner):
            self.body.addWidget(part)
        self.status.addWidget(self.spinner)
        self.status.addStretch(1)
        self.add_button(self.cancel)
        self.add_button(self.go, is_default=True)
        next(iter(self.rows.values()))[1].setFocus()

    def _act(self, name: str) -> None:
        if name == ANYWAY:
            self.form.use_anyway()
        elif self.form.may_start:
            self.form.start(prompts=self.ask_models.isChecked())
        else:
            self.form.look()

    def _cancel(self) -> None:
        """While it is tested, end the test; else close."""
        if self.form.busy and self.form.progress:
            self.form.cancel()
        else:
            self.reject()

    @override
    def may_close(self) -> bool:
        return self.form.may_cancel

    def _refresh(self) -> None:
        form = self.form
        for field in form.fields:
            row, secret = self.rows[field.place]
            row.set_help(field.help)
            row.set_error(field.error)
            secret.setEnabled(form.may_cancel)
        for label, words in ((self.uses, form.uses), (self.left_alone, form.left_alone)):
            label.setText(words)
            label.setVisible(bool(words))
        self.ask_models.setText(form.offer)
        self.ask_models.setVisible(bool(form.offer))
        self.cost.setText("" if self.ask_models.isChecked() else form.cost)
        self.cost.setVisible(not self.ask_models.isChecked())
        self._show_progress()
        self.cancel.setEnabled(form.may_cancel)
        self.go.setEnabled(form.may_start)
        self._show_problem()

    def _show_progress(self) -> None:
        self.spinner.follow(self.form.progress)

    def _show_problem(self) -> None:
        problem, anyway = self.form.problem, self.form.may_use_anyway
        if (problem, anyway) == self._said:
            return
        self._said = problem, anyway
        if problem is None:
            self.banner.hide()
            return
        actions = [(AGAIN, self.tr("Try again"))]
        if anyway:
            actions.append((ANYWAY, self.tr("Use it anyway")))
        self.banner.show_message("bad", problem.todo, heading=problem.what, actions=tuple(actions), closable=False)

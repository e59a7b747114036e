""" "Use in" for several models: a box for each program, half filled while only some of the models are there."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiln_models_gui.viewmodels.models.use_of_many import ProgramRow, UseOfMany
from kiln_models_gui.views.kit.banner import Banner
from kiln_models_gui.views.kit.buttons import Button
from kiln_models_gui.views.kit.check_box import CheckBox
from kiln_models_gui.views.kit.dialog_shell import DialogShell
from kiln_models_gui.views.kit.labels import TextLabel
from kiln_models_gui.views.kit.waiting import BusyLine
from kiln_models_gui.views.theme import Theme
from kiln_models_gui.views.tokens import HUGE, TINY


class UseOfManyDialog(DialogShell):
    """Signals: as DialogShell."""

    def __init__(self, form: UseOfMany, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, form.title, parent, characters=64)
        self.form = form
        self.banner = Banner(theme)
        self.boxes = {row.target: CheckBox(theme, row.name.replace("&", "&&")) for row in form.rows}
        self.body.addWidget(self.banner)
        for row in form.rows:
            self.body.addWidget(self._line(row))
        self.reason = TextLabel("", "small", "muted")
        self.body.addWidget(self.reason)
        self.saving = BusyLine(theme)
        self.status.addWidget(self.saving)
        self.cancel = self.add_button(Button(theme, self.tr("Cancel")))
        self.save = self.add_button(Button(theme, self.tr("Save"), "primary"), is_default=True)
        self.cancel.clicked.connect(self.reject)
        self.save.clicked.connect(form.save)
        form.changed.connect(self._refresh)
        form.saved.connect(lambda _done, _words: self.accept())
        self._refresh()
        next(iter(self.boxes.values())).setFocus()

    def _line(self, row: ProgramRow) -> QWidget:
        line = QWidget()
        column = QVBoxLayout(line)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TINY)
        box = self.boxes[row.target]
        box.setAccessibleDescription(row.note)
        box.setEnabled(row.can_change)
        for told in (box.clicked, box.chosen):  # from "some" to "all" it stays on, as Qt sees it: a click alone
            told.connect(lambda: self.form.use_in(row.target, wanted=box.checkState() is not Qt.CheckState.Unchecked))
        column.addWidget(box)
        if row.note:
            note = TextLabel(row.note, "small", "muted")
            note.setContentsMargins(HUGE, 0, 0, 0)
            column.addWidget(note)
        return line

    def _refresh(self) -> None:
        for row in self.form.rows:
            box = self.boxes[row.target]
            box.setTristate(row.chosen is None)
            states = {True: Qt.CheckState.Checked, False: Qt.CheckState.Unchecked, None: Qt.CheckState.PartiallyChecked}
            box.setCheckState(states[row.chosen])
        why = self.form.cannot_save
        self.reason.setText(why)
        self.reason.setVisible(bool(why))
        self.saving.follow(self.tr("Saving…") if self.form.busy else "")
        self.save.setEnabled(not why and not self.form.busy)
        self.save.setAccessibleDescription(why)
        problem = self.form.problem
        if problem is None:
            self.banner.hide()
        else:
            self.banner.show_message("bad", problem.todo, heading=problem.what, closable=False)

"""Asks what to do where somebody changed since what is to be taken back: both sides are shown."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kiln_models_gui.viewmodels.history.actions import ClashQuestion
from kiln_models_gui.views.kit.buttons import Button
from kiln_models_gui.views.kit.choice_field import ChoiceField
from kiln_models_gui.views.kit.dialog_shell import DialogShell
from kiln_models_gui.views.kit.form import Form
from kiln_models_gui.views.kit.labels import TextLabel
from kiln_models_gui.views.theme import Theme


class HistoryClashDialog(DialogShell):
    """A choice for each place.

    Signals: `decided` with True for each line whose other value is wanted. Not when the person let it be.
    """

    decided = Signal(object)

    def __init__(self, question: ClashQuestion, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("This was changed again since"), parent, characters=72)
        self.fields: list[ChoiceField] = []
        text = self.tr("Somebody changed the same thing later. Choose what shall stand there. Nothing is written yet.")
        self.body.addWidget(TextLabel(text))
        form = Form(theme, label_width=22)
        for line in question.lines:
            field = ChoiceField(theme)
            field.set_choices(
                [
                    (self.tr("Keep what is there: {value}").format(value=line.stands), False),
                    (self.tr("Use the other: {value}").format(value=line.wanted), True),
                ]
            )
            form.add(line.label.replace("&", "&&"), field)
            self.fields.append(field)
        self.body.addWidget(form)
        self.add_button(Button(theme, self.tr("Change nothing"))).clicked.connect(self.reject)
        self.go = self.add_button(Button(theme, self.tr("Go on"), "primary"), is_default=True)
        self.go.clicked.connect(self._decide)

    def _decide(self) -> None:
        self.accept()
        self.decided.emit(tuple(bool(field.currentData()) for field in self.fields))

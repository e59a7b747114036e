"""Asks what holds where two said different things: for each field both values side by side."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from kiln_models_gui.viewmodels.clash import ClashLine, ClashQuestion
from kiln_models_gui.views.kit.buttons import Button
from kiln_models_gui.views.kit.choice_card import ChoiceCard
from kiln_models_gui.views.kit.dialog_shell import DialogShell
from kiln_models_gui.views.kit.labels import TextLabel
from kiln_models_gui.views.theme import Theme
from kiln_models_gui.views.tokens import MEDIUM


class ClashDialog(DialogShell):
    """The question. Cancel and Escape decide nothing.

    Signals: `settled` with ClashKey → Keep for every line, once; as DialogShell.
    """

    settled = Signal(object)

    def __init__(self, theme: Theme, question: ClashQuestion, parent: QWidget | None = None) -> None:
        super().__init__(theme, question.question, parent, characters=84)
        self._question = question
        self.setAccessibleDescription(question.text)
        self.body.addWidget(TextLabel(question.text))
        self.cards: list[tuple[ChoiceCard, ChoiceCard]] = []
        self.reason = TextLabel(self.tr("Choose one for each field."), "small", "muted")
        self.cancel = Button(theme, self.tr("Cancel"))
        self.go = Button(theme, question.verb, "primary")
        what = ""
        for line in question.lines:
            if line.what != what:
                what = line.what
                self.body.addWidget(TextLabel(what, "heading"))
            self._add(line)
        self._lay_out_footer()
        self.finished.connect(self._decide)
        self._refresh()
        self.cards[0][0].setFocus()

    def _add(self, line: ClashLine) -> None:
        self.body.addWidget(TextLabel(line.field, "strong"))
        theirs = ChoiceCard(self._theme, line.their_words, line.theirs)
        ours = ChoiceCard(self._theme, line.our_words, line.ours)
        group, row = QButtonGroup(self), QHBoxLayout()
        row.setSpacing(MEDIUM)
        for card in (theirs, ours):
            card.setAccessibleDescription(f"{line.what}, {line.field}")
            group.addButton(card)
            row.addWidget(card, 1)
            card.toggled.connect(self._refresh)
        self.body.addLayout(row)
        self.cards.append((theirs, ours))

    def _lay_out_footer(self) -> None:
        self.status.addWidget(self.reason, 1, Qt.AlignmentFlag.AlignVCenter)
        if len(self.cards) > 2:
            self._all_button(self.tr("Keep all of theirs"), 0)
            self._all_button(self.tr("Use all of mine"), 1)
        self.add_button(self.cancel)
        self.add_button(self.go, is_default=True)
        self.cancel.clicked.connect(self.reject)
        self.go.clicked.connect(self.accept)

    def _all_button(self, words: str, side: int) -> None:
        button = self.add_button(Button(self._theme, words, "quiet"))
        button.clicked.connect(lambda: [pair[side].setChecked(True) for pair in self.cards])

    def _refresh(self) -> None:
        is_decided = all(theirs.isChecked() or ours.isChecked() for theirs, ours in self.cards)
        self.go.setEnabled(is_decided)
        self.reason.setVisible(not is_decided)

    def _decide(self, result: int) -> None:
        if result == self.DialogCode.Accepted.value:
            self.settled.emit(self._question.answers([theirs.isChecked() for theirs, _ in self.cards]))

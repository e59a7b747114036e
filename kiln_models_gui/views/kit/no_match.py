"""What stands in the place of a list in which nothing is like what was typed: words, and the way back to everything."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiln_models_gui.views.kit.buttons import Button
from kiln_models_gui.views.kit.labels import TextLabel
from kiln_models_gui.views.theme import Theme
from kiln_models_gui.views.tokens import MEDIUM, SMALL


class NoMatch(QWidget):
    """One sentence with its button; for a whole page there is EmptyState.

    Signals: `all_wanted` when the button was pressed.
    """

    all_wanted = Signal()

    def __init__(self, theme: Theme, words: str, action: str) -> None:
        super().__init__()
        self.words = TextLabel(words, ink="muted")
        self.button = Button(theme, action, compact=True)
        self.button.clicked.connect(self.all_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(MEDIUM, MEDIUM, MEDIUM, MEDIUM)
        column.setSpacing(SMALL)
        column.addWidget(self.words)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)

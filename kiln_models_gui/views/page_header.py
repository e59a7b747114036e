"""The top of a page: title, one sentence, and its buttons."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiln_models_gui.views.kit.labels import TextLabel
from kiln_models_gui.views.theme import Theme
from kiln_models_gui.views.tokens import MEDIUM, TINY


class PageHeader(QWidget):
    """Title and sentence on the left, what is added on the right."""

    def __init__(self, theme: Theme, title: str, sentence: str) -> None:
        super().__init__()
        del theme
        self.title = TextLabel(title, "title")
        self.sentence = TextLabel(sentence, "body", "muted")
        self._right = QHBoxLayout()
        self._right.setSpacing(MEDIUM)
        row = QHBoxLayout()
        row.setSpacing(MEDIUM)
        row.addWidget(self.title, 1)
        row.addLayout(self._right)
        # The sentence has the whole width: beside many buttons it would stand in a column of single words.
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TINY)
        column.addLayout(row)
        column.addWidget(self.sentence)

    def add(self, widget: QWidget) -> None:
        """Put `widget` at the right end."""
        self._right.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)

"""The top of a page: title, one sentence, and its buttons."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from kiln_models_gui.qt_names import override
from kiln_models_gui.views.kit.labels import TextLabel
from kiln_models_gui.views.theme import Theme
from kiln_models_gui.views.tokens import MEDIUM, TINY


class PageHeader(QWidget):
    """Title and sentence on the left, what is added on the right, or below the title where there is no room."""

    def __init__(self, theme: Theme, title: str, sentence: str) -> None:
        super().__init__()
        del theme
        self.title = TextLabel(title, "title")
        self.sentence = TextLabel(sentence, "body", "muted")
        self._right = QHBoxLayout()
        self._right.setSpacing(MEDIUM)
        row = self._row = QHBoxLayout()
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

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        title = self.title.fontMetrics().horizontalAdvance(self.title.text())
        is_narrow = title + MEDIUM + self._right.minimumSize().width() > self.width()
        # Below the title, where a language is too long for one line of both.
        wanted = QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        if wanted is not self._row.direction():
            self._row.setDirection(wanted)
            self._row.setAlignment(self._right, Qt.AlignmentFlag.AlignLeading if is_narrow else Qt.AlignmentFlag(0))

"""The top of a page: title, one sentence, and its buttons."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kiln_models_gui.qt_names import override
from kiln_models_gui.views.kit.flow import FlowLayout
from kiln_models_gui.views.kit.labels import TextLabel
from kiln_models_gui.views.theme import Theme
from kiln_models_gui.views.tokens import MEDIUM, TINY

LOW = 23
"""In lines of text."""


class PageHeader(QWidget):
    """Title and sentence on the left, what is added on the right, or below where there is no room beside."""

    def __init__(self, theme: Theme, title: str, sentence: str) -> None:
        super().__init__()
        del theme
        self.title = TextLabel(title, "title", wraps=False)
        self.sentence = TextLabel(sentence, "body", "muted")
        self._right = QWidget()
        self._flow = FlowLayout(self._right, spacing=MEDIUM)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self._right.setSizePolicy(policy)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(MEDIUM)
        self._row.addWidget(self.title, 1)
        self._row.addWidget(self._right)
        # The sentence has the whole width: beside many buttons it would stand in a column of single words.
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TINY)
        column.addLayout(self._row)
        column.addWidget(self.sentence)

    def _spare_lines(self) -> None:
        """Large text in a low window leaves no room for the sentence: it becomes the tooltip of the title."""
        is_low = self.window().height() < self.sentence.fontMetrics().height() * LOW
        if is_low is not self.sentence.isHidden():
            self.sentence.setHidden(is_low)
            self.title.setToolTip(self.sentence.text() if is_low else "")
            self.title.setAccessibleDescription(self.sentence.text() if is_low else "")

    def add_between(self, widget: QWidget) -> None:
        """Put `widget` between title and buttons, which stay where they are."""
        self._row.insertWidget(1, widget)

    def add(self, widget: QWidget) -> None:
        """Put `widget` at the right end."""
        self._flow.addWidget(widget)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._spare_lines()
        narrow = self.width() < self.title.sizeHint().width() + MEDIUM + self._flow.sizeHint().width()
        wanted = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if wanted is not self._row.direction():
            self._row.setDirection(wanted)
            self._row.setStretch(0, 0 if narrow else 1)

"""Help in place: a "?" that opens two sentences below what it explains, by mouse or by keys."""

from PySide6.QtCore import QRect, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QWidget

from kiln_models_gui.qt_names import override
from kiln_models_gui.views.kit.announce import announce
from kiln_models_gui.views.kit.buttons import IconButton
from kiln_models_gui.views.kit.card import Card
from kiln_models_gui.views.kit.labels import TextLabel
from kiln_models_gui.views.theme import Theme
from kiln_models_gui.views.tokens import MEDIUM, SMALL, TINY

SMALLEST = 24
"""Pixels that a thing to press has at least (WCAG 2.5.8)."""


class HelpPanel(Card):
    """Where the sentences stand while they are open.

    Signals: none.
    """

    def __init__(self, text: str) -> None:
        super().__init__(sunken=True)
        self.words = TextLabel(text, "small")
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.content.setContentsMargins(MEDIUM, SMALL, MEDIUM, SMALL)
        self.content.addWidget(self.words)
        self.hide()


class HelpButton(IconButton):
    """The "?". Space, Enter or a click opens `panel` and closes it, Escape closes it; the focus never leaves.

    Args: `question` is its name ("What is a base address?"), `text` the answer.
    Signals: those of QPushButton; `toggled` when the panel was opened or closed.
    """

    def __init__(self, theme: Theme, question: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, "help", question, "quiet", parent)
        self.panel = HelpPanel(text)
        self.setCheckable(True)
        self.toggled.connect(self._show)
        self._describe()

    def close_panel(self) -> bool:
        """Close the sentences. Returns whether they were open."""
        was_open = self.isChecked()
        self.setChecked(False)
        return was_open

    @override
    def sizeHint(self) -> QSize:
        side = max(self.fontMetrics().height() + TINY, SMALLEST)
        return QSize(side, side)

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()  # in a dialog, Enter would press its main button
        elif not closes_help(event, self):
            super().keyPressEvent(event)

    def _show(self, is_open: bool) -> None:
        self.panel.setVisible(is_open)
        self._describe()
        if is_open:
            announce(self, self.panel.words.text())
            QTimer.singleShot(0, self.panel, self._reveal)  # it has its place only after the layout

    def _reveal(self) -> None:
        above = self.panel.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        if above is not None:
            above.ensureWidgetVisible(self.panel, 0, MEDIUM)

    def _describe(self) -> None:
        self.setAccessibleDescription(self.panel.words.text() if self.isChecked() else self.tr("Closed"))


def closes_help(event: QKeyEvent, button: HelpButton | None) -> bool:
    """Whether the key is Escape and closed what `button` had opened: a dialog around it then stays."""
    return event.key() == Qt.Key.Key_Escape and button is not None and button.close_panel()


class HelpedLabel(QWidget):
    """A label with a "?" behind its words; the words wrap where both have no room.

    Signals: none.
    """

    def __init__(self, label: QLabel, button: HelpButton) -> None:
        super().__init__()
        self._label = label
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(TINY)
        self._row.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
        self._button = button
        self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addStretch(1)

    def fit(self, width: int, drop: int) -> None:
        """Take `width` pixels (0 for as many as there are), the words `drop` pixels from the top."""
        button = self._button.sizeHint()
        metrics = self._label.fontMetrics()
        text = self._label.text().replace("&&", "\0").replace("&", "").replace("\0", "&")
        words = metrics.horizontalAdvance(text) + 2
        self._label.setContentsMargins(0, 0, 0, 0)
        if width:
            self.setFixedWidth(width)
            words = self._broken(text, min(words, width - button.width() - TINY))
        self._label.setFixedWidth(words)
        middle = (button.height() - metrics.height()) // 2
        self._row.setContentsMargins(0, max(drop - middle, 0), 0, 0)
        self._label.setContentsMargins(0, max(middle, 0), 0, 0)

    def _broken(self, text: str, widest: int) -> int:
        """As wide as the lines of `text` are when they are broken at `widest`."""
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft
        lines = self._label.fontMetrics().boundingRect(QRect(0, 0, widest, 1000), flags, text)
        return min(lines.width() + 2, widest)

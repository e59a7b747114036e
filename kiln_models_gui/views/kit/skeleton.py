"""Grey bars in the place of rows that are still being read: nothing jumps when the real ones come."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiln_models_gui.qt_names import override
from kiln_models_gui.views.kit.announce import announce
from kiln_models_gui.views.kit.painting import paint_box
from kiln_models_gui.views.kit.waiting import Patience
from kiln_models_gui.views.theme import Theme
from kiln_models_gui.views.tokens import CARD_RADIUS, LARGE, MEDIUM, SMALL, TINY

BAR_RADIUS = 4
LENGTHS = (0.42, 0.34, 0.5, 0.38)
"""Of the bars, as parts of the width; they differ as texts do."""


class Skeleton(QWidget):
    """Has the room of the rows at once, and paints its bars when they take over half a second. It never moves.

    Signals: none.
    """

    def __init__(self, theme: Theme, what: str, *, rows: int = 0, lines: int = 1) -> None:
        """`what` is said when it takes long ("Reading the history…"). `rows` of so many `lines`; 0 fills the height
        that there is with the cards of a list, below the heading of the first ones.
        """
        super().__init__()
        self._theme = theme
        self._what = what
        self._rows = rows
        self._lines = lines
        self._patience = Patience(self)
        self._patience.due.connect(self._tell)
        self.setAccessibleName(what)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        vertical = QSizePolicy.Policy.Fixed if rows else QSizePolicy.Policy.Expanding
        self.setSizePolicy(QSizePolicy.Policy.Expanding, vertical)
        theme.changed.connect(self.updateGeometry)

    @property
    def shows_bars(self) -> bool:
        """Whether it took so long that the bars are there."""
        return self._patience.is_due

    def wait(self, busy: bool) -> None:
        """The rows are being read, or are there; the widget goes with them where it has its own room."""
        self._patience.wait(busy)
        if self._rows:
            self.setVisible(busy)

    @property
    def row_height(self) -> int:
        """Of one row, in pixels."""
        line = self.fontMetrics().height()
        if not self._rows:
            return 2 * line + 3 * MEDIUM + SMALL
        # One line has a button at its end; of two, the texts are higher.
        return line + 4 * SMALL if self._lines == 1 else self._lines * (line + TINY) + 2 * MEDIUM

    @override
    def sizeHint(self) -> QSize:
        return QSize(200, self.row_height * (self._rows or 1))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if not self.shows_bars:
            return
        painter, high = QPainter(self), self.row_height
        top = 0 if self._rows else self._paint_heading(painter)
        for number in range(self._rows or (self.height() - top) // high):
            row = QRectF(0, top + number * high, self.width(), high)
            if not self._rows:
                card = row.adjusted(0, 0, 0, -MEDIUM)
                paint_box(painter, card, CARD_RADIUS, self._theme.tokens.surface, self._theme.tokens.border)
                row = card.adjusted(LARGE, 0, -LARGE, 0)
            self._paint_lines(painter, row, LENGTHS[number % len(LENGTHS)])

    def _paint_heading(self, painter: QPainter) -> int:
        """The bar in the place of a list's first heading. Returns the height that this takes."""
        high = self.fontMetrics().height() + 2 * SMALL + 2 * MEDIUM
        self._paint_bar(painter, QRectF(0, 0, self.width(), high), 0.12, high / 2)
        return high

    def _paint_lines(self, painter: QPainter, row: QRectF, length: float) -> None:
        lines = self._lines if self._rows else 2
        step = self.fontMetrics().height() + TINY
        first = row.center().y() - step * (lines - 1) / 2
        for number in range(lines):
            self._paint_bar(painter, row, length * (0.6 if number else 1), first + number * step)

    def _paint_bar(self, painter: QPainter, row: QRectF, length: float, middle: float) -> None:
        wide, thick = row.width() * length, self.fontMetrics().height() * 0.6
        left = row.right() - wide if self.isRightToLeft() else row.left()
        paint_box(painter, QRectF(left, middle - thick / 2, wide, thick), BAR_RADIUS, self._theme.tokens.border)

    def _tell(self, is_due: bool) -> None:
        self.update()
        if is_due and self.isVisible():
            announce(self, self._what)

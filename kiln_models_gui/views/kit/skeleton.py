"""Grey bars in the place of rows that are still being read: nothing jumps when the real ones come."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiln_models_gui.qt_names import override
from kiln_models_gui.views.kit.announce import announce
from kiln_models_gui.views.kit.painting import paint_box
from kiln_models_gui.views.kit.waiting import Patience
from kiln_models_gui.views.theme import Theme
from kiln_models_gui.views.tokens import CARD_RADIUS, LARGE, MEDIUM, SMALL

BAR_RADIUS = 4
LENGTHS = (0.42, 0.34, 0.5, 0.38)
"""Of the bars, as parts of the width; they differ as texts do."""


class Skeleton(QWidget):
    """Has the room of the rows at once, and paints its bars when they take over half a second. It never moves.

    Signals: none.
    """

    def __init__(self, theme: Theme, what: str, *, rows: int = 0, in_cards: bool = False) -> None:
        """`what` is said when it takes long ("Reading the history…"); `rows` 0 fills the height that there is."""
        super().__init__()
        self._theme = theme
        self._what = what
        self._rows = rows
        self._in_cards = in_cards
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
        return 2 * line + 3 * MEDIUM + SMALL if self._in_cards else line + 2 * SMALL + MEDIUM

    @override
    def sizeHint(self) -> QSize:
        return QSize(200, self.row_height * (self._rows or 1))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if not self.shows_bars:
            return
        painter = QPainter(self)
        for number in range(self._rows or self.height() // self.row_height):
            self._paint_row(painter, number)

    def _paint_row(self, painter: QPainter, number: int) -> None:
        t = self._theme.tokens
        line, high = self.fontMetrics().height() * 0.6, self.row_height
        row = QRectF(0, number * high, self.width(), high)
        left = 0.0
        if self._in_cards:
            paint_box(painter, row.adjusted(0, 0, 0, -MEDIUM), CARD_RADIUS, t.surface, t.border)
            row.adjust(LARGE, MEDIUM, -LARGE, -2 * MEDIUM)
            left = LARGE
        wide = self.width() * LENGTHS[number % len(LENGTHS)]
        bars = [(wide, row.top() + 4), (wide * 0.6, row.bottom() - line)] if self._in_cards else [(wide, 0.0)]
        for length, top in bars:
            start = self.width() - left - length if self.isRightToLeft() else left
            at = top if self._in_cards else row.center().y() - line / 2
            paint_box(painter, QRectF(start, at, length, line), BAR_RADIUS, t.border, None)

    def _tell(self, is_due: bool) -> None:
        self.update()
        if is_due and self.isVisible():
            announce(self, self._what)

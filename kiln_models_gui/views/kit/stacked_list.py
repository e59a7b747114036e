"""A list of rows below each other whose heights follow from their shapes: ten thousand are laid out in no time.

QListView asks for the size of each row, one by one, whenever anything changes. Here the places are sums of known
heights. It stays a QListView for screen readers, which see it as a list.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from itertools import accumulate
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from kiln_models_gui.qt_names import override
from kiln_models_gui.viewmodels.rows import RowsModel

if TYPE_CHECKING:
    from collections.abc import Sequence

STEP = 24  # pixels of an arrow of the scroll bar
AnyIndex = QModelIndex | QPersistentModelIndex


class StackedList(QListView):
    """Shows a RowsModel. Who inherits tells how high a shape is, and paints a row.

    Signals: those of QListView.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Asked for the one that Qt made, PySide first loads every kind of widget there is: 10 ms of the start.
        self._viewport = QWidget()
        self.setViewport(self._viewport)
        self._ends: Sequence[int] | None = None
        """Where each row ends, from the top of the first; None until they are added up again."""
        self._shapes = b""
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def height_of(self, shape: int) -> int:
        """How high a row of this shape is, with the gap below it."""
        raise NotImplementedError

    def paint_row(self, painter: QPainter, rect: QRect, index: QModelIndex) -> None:
        """Paint the row at `index` into `rect`."""
        raise NotImplementedError

    def forget_heights(self) -> None:
        """Heights are other ones now."""
        self._ends = None
        self.updateGeometries()
        self.viewport().update()

    @property
    def ends(self) -> "Sequence[int]":
        """Where each row ends, from the top of the first."""
        if self._ends is None:
            model = self.model()
            self._shapes = model.shapes if isinstance(model, RowsModel) else b""
            heights = {shape: self.height_of(shape) for shape in set(self._shapes)}
            self._ends = [*accumulate(map(heights.__getitem__, self._shapes))]
        return self._ends

    def row_at(self, y: int) -> int:
        """The row at `y` of the whole list; outside of it, the first or the last one."""
        return max(min(bisect_right(self.ends, y), len(self.ends) - 1), 0)

    # Where rows are

    @override
    def visualRect(self, index: AnyIndex, /) -> QRect:
        row, ends = index.row(), self.ends
        if not 0 <= row < len(ends):
            return QRect()
        top = ends[row - 1] if row else 0
        return QRect(0, top - self.verticalOffset(), self.viewport().width(), ends[row] - top)

    @override
    def indexAt(self, p: QPoint, /) -> QModelIndex:
        y = p.y() + self.verticalOffset()
        if not self.ends or not 0 <= y < self.ends[-1] or not 0 <= p.x() < self.viewport().width():
            return QModelIndex()
        return self.model().index(self.row_at(y), 0)

    @override
    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    @override
    def horizontalOffset(self) -> int:
        return 0

    @override
    def isIndexHidden(self, index: AnyIndex, /) -> bool:
        del index
        return False

    @override
    def scrollContentsBy(self, dx: int, dy: int, /) -> None:
        self.viewport().scroll(dx, dy)

    @override
    def scrollTo(
        self, index: AnyIndex, /, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        rect, bar = self.visualRect(index), self.verticalScrollBar()
        if not rect.isValid():
            return
        high, kinds = self.viewport().height(), QAbstractItemView.ScrollHint
        if hint is kinds.PositionAtCenter:
            bar.setValue(bar.value() + rect.center().y() - high // 2)
        elif hint is kinds.PositionAtTop or (hint is kinds.EnsureVisible and rect.top() < 0):
            bar.setValue(bar.value() + rect.top())
        elif hint is kinds.PositionAtBottom or rect.bottom() >= high:
            bar.setValue(bar.value() + min(rect.bottom() + 1 - high, rect.top()))

    @override
    def moveCursor(
        self, cursorAction: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier, /
    ) -> QModelIndex:
        del modifiers
        model, row, last = self.model(), self.currentIndex().row(), len(self.ends) - 1
        if last < 0:
            return QModelIndex()
        moves = QAbstractItemView.CursorAction
        page = self.viewport().height()
        top = self.visualRect(self.currentIndex()).top() + self.verticalOffset() if row >= 0 else 0
        wanted = {
            moves.MoveHome: 0,
            moves.MoveEnd: last,
            moves.MoveUp: row - 1,
            moves.MovePrevious: row - 1,
            moves.MoveDown: row + 1,
            moves.MoveNext: row + 1,
            moves.MovePageUp: min(self.row_at(top - page) + 1, row),
            moves.MovePageDown: max(self.row_at(top + page) - 1, row + 1),
        }.get(cursorAction, row)
        back = cursorAction in (moves.MoveUp, moves.MovePrevious, moves.MovePageUp, moves.MoveEnd)
        for place in self._places(max(min(wanted, last), 0), back=back):
            index = model.index(place, 0)
            if model.flags(index) & Qt.ItemFlag.ItemIsEnabled:
                return index
        return self.currentIndex()

    def _places(self, start: int, *, back: bool) -> Iterator[int]:
        yield from range(start, -1, -1) if back else range(start, len(self.ends))

    # What is chosen

    @override
    def setSelection(self, rect: QRect, command: "QItemSelectionModel.SelectionFlag", /) -> None:
        rect = rect.normalized().translated(0, self.verticalOffset())
        chosen, model = QItemSelection(), self.model()
        if self.ends and rect.bottom() >= 0 and rect.top() < self.ends[-1]:
            chosen.select(model.index(self.row_at(rect.top()), 0), model.index(self.row_at(rect.bottom()), 0))
        self.selectionModel().select(chosen, command)

    @override
    def selectAll(self) -> None:
        if not self.ends or self.selectionMode() is QAbstractItemView.SelectionMode.SingleSelection:
            return
        # Qt's own asks the model about each of ten thousand rows.
        model, how = self.model(), QItemSelectionModel.SelectionFlag.ClearAndSelect
        everything = QItemSelection(model.index(0, 0), model.index(len(self.ends) - 1, 0))
        self.selectionModel().select(everything, how)

    @override
    def visualRegionForSelection(self, selection: QItemSelection, /) -> QRegion:
        region, seen = QRegion(), self.viewport().rect()
        for number in range(selection.count()):
            chosen = selection.at(number)
            top, bottom = self.visualRect(chosen.topLeft()), self.visualRect(chosen.bottomRight())
            region += top.united(bottom) & seen
        return region

    # Keeping up

    @override
    def reset(self) -> None:
        self._ends = None
        super().reset()
        self.updateGeometries()

    @override
    def doItemsLayout(self) -> None:
        self._ends = None
        QAbstractItemView.doItemsLayout(self)

    @override
    def dataChanged(self, topLeft: AnyIndex, bottomRight: AnyIndex, /, roles: "Sequence[int]" = ()) -> None:
        # QListView would lay out and paint everything again.
        QAbstractItemView.dataChanged(self, topLeft, bottomRight, list(roles))
        model = self.model()
        if isinstance(model, RowsModel) and model.shapes != self._shapes:
            self.forget_heights()

    @override
    def updateGeometries(self) -> None:
        bar, high = self.verticalScrollBar(), self.viewport().height()
        bar.setSingleStep(STEP)
        bar.setPageStep(high)
        bar.setRange(0, max((self.ends[-1] if self.ends else 0) - high, 0))
        QAbstractItemView.updateGeometries(self)

    @override
    def paintEvent(self, e: QPaintEvent, /) -> None:
        model, offset = self.model(), self.verticalOffset()
        exposed, painter = e.rect(), QPainter(self.viewport())
        first = bisect_right(self.ends, exposed.top() + offset)
        last = bisect_left(self.ends, exposed.bottom() + 1 + offset)
        for row in range(first, min(last, len(self.ends) - 1) + 1):
            index = model.index(row, 0)
            rect = self.visualRect(index)
            if e.region().intersects(rect):
                self.paint_row(painter, rect, index)

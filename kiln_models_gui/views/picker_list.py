"""The open list of models of a ModelPicker: in groups, with a search line."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from kiln_models_gui.qt_names import override
from kiln_models_gui.viewmodels.agents.choices import Choice, choice_rows, matching
from kiln_models_gui.viewmodels.rows import ROW_ROLE, RowContent, RowsModel
from kiln_models_gui.views.kit.fields import SearchField
from kiln_models_gui.views.kit.icons import pixmap
from kiln_models_gui.views.kit.list_keys import steered
from kiln_models_gui.views.kit.no_match import NoMatch
from kiln_models_gui.views.kit.painting import paint_box
from kiln_models_gui.views.theme import Theme
from kiln_models_gui.views.tokens import FIELD_RADIUS, LARGE, SMALL

AnyIndex = QModelIndex | QPersistentModelIndex
HIGHEST = 330


class PickerList(QFrame):
    """The open list: arrow keys move, typing searches, Enter takes, Escape leaves.

    Signals:
        picked(str): the choice; `closed`: the list is gone, with or without one.
    """

    picked = Signal(str)
    closed = Signal()

    def __init__(self, theme: Theme, name: str, choices: tuple[Choice, ...], current: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._theme = theme
        self._choices = choices
        self._rows = RowsModel(self)
        self.setAccessibleName(name)
        self.search = SearchField(theme, self.tr("Search by name, price or place"))
        self.list = QListView()
        self.list.setAccessibleName(self.tr("Models for {agent}").format(agent=name))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setMouseTracking(True)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setStyleSheet("QListView { background: transparent; border: none; }")
        self.list.setItemDelegate(_ChoiceDelegate(theme, current, self.list))
        self.list.setModel(self._rows)
        self.nothing = NoMatch(theme, self.tr("No model is like that."), self.tr("Show all models"))
        column = QVBoxLayout(self)
        column.setContentsMargins(SMALL, SMALL, SMALL, SMALL)
        column.setSpacing(SMALL)
        column.addWidget(self.search)
        column.addWidget(self.list)
        column.addWidget(self.nothing)
        self.search.textChanged.connect(self._narrow)
        self.search.installEventFilter(self)
        self.nothing.all_wanted.connect(self._show_all)
        self.list.clicked.connect(self._take)
        self.list.entered.connect(self.list.setCurrentIndex)
        self._narrow("")
        self._go_to(max(self._rows.row_of(current), 0))

    def open_below(self, widget: QWidget) -> None:
        """Show under `widget`, or above it where the screen ends."""
        wide = max(widget.width(), self.fontMetrics().averageCharWidth() * 52)
        rows = sum(self.list.sizeHintForRow(row) for row in range(self._rows.rowCount()))
        self.list.setMinimumHeight(min(rows + 2, HIGHEST))
        self.ensurePolished()
        high = self.sizeHint().height()
        area = widget.screen().availableGeometry()
        at = widget.mapToGlobal(QPoint(0, widget.height() + 2))
        if at.y() + high > area.bottom():
            at = widget.mapToGlobal(QPoint(0, -high - 2))
        at.setX(max(min(at.x(), area.right() - wide), area.left()))
        at.setY(max(at.y(), area.top()))
        self.setGeometry(QRect(at, QSize(wide, high)))
        self.show()
        self.search.setFocus(Qt.FocusReason.PopupFocusReason)
        self.list.scrollTo(self.list.currentIndex())

    @override
    def eventFilter(self, watched, event, /) -> bool:  # pyright: ignore[reportMissingParameterType, reportUnknownParameterType]
        if steered(event, lambda: self._take(self.list.currentIndex()), self._move):
            return True
        return super().eventFilter(watched, event)

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
            return
        super().keyPressEvent(event)

    @override
    def hideEvent(self, event, /) -> None:  # pyright: ignore[reportMissingParameterType, reportUnknownParameterType]
        super().hideEvent(event)
        self.closed.emit()

    @override
    def paintEvent(self, arg__1: QPaintEvent, /) -> None:
        del arg__1
        t = self._theme.tokens
        painter = QPainter(self)
        painter.fillRect(self.rect(), t.surface)
        paint_box(painter, QRectF(self.rect()), 0, t.surface, t.field_border)

    def _narrow(self, text: str) -> None:
        self._rows.set_rows(choice_rows(matching(self._choices, text)))
        self._go_to(0)
        found = self._rows.rowCount() > 0
        self.list.setVisible(found)
        self.nothing.setVisible(not found)

    def _show_all(self) -> None:
        self.search.clear()
        self.search.setFocus(Qt.FocusReason.PopupFocusReason)

    def _move(self, key: Qt.Key) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -6}.get(key, 6)
        places = [row for row in range(self._rows.rowCount()) if not self._rows.content(row).is_header]
        if places:
            now = self.list.currentIndex().row()
            at = places.index(now) + step if now in places else 0
            self._go_to(places[min(max(at, 0), len(places) - 1)])

    def _go_to(self, row: int) -> None:
        """Make `row` the current one, or the first after it that is no heading."""
        place = next((r for r in range(row, self._rows.rowCount()) if not self._rows.content(r).is_header), -1)
        if place >= 0:
            self.list.setCurrentIndex(self._rows.index(place))
            if place == 1:
                self.list.scrollToTop()

    def _take(self, index: QModelIndex) -> None:
        row: RowContent | None = index.data(ROW_ROLE) if index.isValid() else None
        if row is None or row.is_header:
            return
        self.close()
        self.picked.emit(row.key)


class _ChoiceDelegate(QStyledItemDelegate):
    """Paints a heading, or a model with its origin and price at the end of the line."""

    def __init__(self, theme: Theme, current: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._current = current

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex, /) -> QSize:
        row: RowContent = index.data(ROW_ROLE)
        high = QFontMetrics(self._theme.font()).height()
        return QSize(10, high + (12 if row.is_header else 14))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex, /) -> None:
        row: RowContent = index.data(ROW_ROLE)
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue, reportUnknownVariableType]
        painter.save()
        if row.is_header:
            self._heading(painter, rect, row)
        else:
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)  # pyright: ignore[reportAttributeAccessIssue, reportOperatorIssue]
            self._model(painter, rect, row, chosen=chosen)
        painter.restore()

    def _heading(self, painter: QPainter, rect: QRect, row: RowContent) -> None:
        painter.setFont(self._theme.font(0.88))
        painter.setPen(self._theme.tokens.text_muted)
        align = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeading
        painter.drawText(rect.adjusted(10, 0, -10, -3), int(align), row.title)

    def _model(self, painter: QPainter, rect: QRect, row: RowContent, *, chosen: bool) -> None:
        t = self._theme.tokens
        if chosen:
            paint_box(painter, QRectF(rect), FIELD_RADIUS - 2, t.accent_soft)
        inside = rect.adjusted(10, 0, -10, 0)
        metrics = QFontMetrics(self._theme.font())
        mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = metrics.height()
        if row.key == self._current:
            at = inside.right() - side if not mirrored else inside.left()
            top = inside.top() + (inside.height() - side) // 2
            painter.drawPixmap(
                QPoint(at, top), pixmap("check", t.accent_strong, side, painter.device().devicePixelRatio())
            )
        inside.adjust(side + SMALL if mirrored else 0, 0, 0 if mirrored else -side - SMALL, 0)
        small = self._theme.font(0.9)
        about = QFontMetrics(small).elidedText(row.trailing, Qt.TextElideMode.ElideRight, inside.width() // 2)
        room = inside.width() - QFontMetrics(small).horizontalAdvance(about) - LARGE
        title = metrics.elidedText(row.title, Qt.TextElideMode.ElideRight, room)
        painter.setFont(self._theme.font())
        painter.setPen(t.accent_strong if chosen else t.text)
        painter.drawText(inside, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading), title)
        painter.setFont(small)
        painter.setPen(t.text_muted)
        painter.drawText(inside, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing), about)

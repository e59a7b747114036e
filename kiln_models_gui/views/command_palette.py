"""The command palette: a line to type in, and below it where that may lead."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from kiln_models_gui.qt_names import override
from kiln_models_gui.viewmodels.palette import Palette
from kiln_models_gui.views.kit.announce import announce
from kiln_models_gui.views.kit.backdrop import Backdrop
from kiln_models_gui.views.kit.fields import SearchField
from kiln_models_gui.views.kit.list_keys import steered
from kiln_models_gui.views.kit.no_match import NoMatch
from kiln_models_gui.views.kit.painting import paint_box
from kiln_models_gui.views.kit.row_layout import RowLook
from kiln_models_gui.views.kit.rows import RowsView
from kiln_models_gui.views.theme import Theme
from kiln_models_gui.views.tokens import CARD_RADIUS, HUGE, MEDIUM, SMALL

ROWS_SHOWN = 9


class CommandPalette(QDialog):
    """Typing searches, Up and Down choose, Enter goes there, Escape leaves. Signals: those of QDialog."""

    def __init__(self, palette: Palette, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._palette = palette
        self._theme = theme
        self._backdrop: Backdrop | None = None
        self.setWindowTitle(self.tr("Find anything"))
        self.setAccessibleName(self.windowTitle())
        self.setModal(True)
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.search = SearchField(theme, self.tr("Find an action, a provider, a model or a setting"))
        self.list = RowsView(theme, self.tr("Hits"), RowLook.PLAIN)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setModel(palette.rows)
        self.nothing = NoMatch(theme, self.tr("Nothing is called like that."), self.tr("Show everything"))
        self.nothing.all_wanted.connect(self._show_all)
        column = QVBoxLayout(self)
        column.setContentsMargins(MEDIUM, MEDIUM, MEDIUM, MEDIUM)
        column.setSpacing(SMALL)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        column.addWidget(self.nothing, 1)
        self.search.textChanged.connect(self._narrow)
        self.search.installEventFilter(self)
        self.list.clicked.connect(self._take)
        self.finished.connect(self._uncover)
        self._narrow("")

    @override
    def eventFilter(self, arg__1: QObject, arg__2: QEvent, /) -> bool:
        if steered(arg__2, lambda: self._take(self.list.currentIndex()), self._move):
            return True
        return super().eventFilter(arg__1, arg__2)

    @override
    def showEvent(self, arg__1: QShowEvent, /) -> None:
        super().showEvent(arg__1)
        window = self.parentWidget()
        if window is None:
            return
        self._backdrop = self._backdrop or Backdrop(self._theme, window)
        wide = min(self.fontMetrics().averageCharWidth() * 88, window.width() - 2 * HUGE)
        self.resize(wide, self._height())
        self.move(window.mapToGlobal(QPoint((window.width() - wide) // 2, window.height() // 9)))
        self.search.setFocus(Qt.FocusReason.PopupFocusReason)
        QTimer.singleShot(0, self, self._palette.get_ready)

    @override
    def paintEvent(self, arg__1: QPaintEvent, /) -> None:
        del arg__1
        t = self._theme.tokens
        paint_box(QPainter(self), QRectF(self.rect()), CARD_RADIUS, t.surface, t.border)

    def _height(self) -> int:
        # One height for all: a box that jumps with every letter is hard to read.
        row = self.list.sizeHintForRow(0)
        window = self.parentWidget()
        room = window.height() * 7 // 9 if window else 600
        return min(self.search.sizeHint().height() + row * ROWS_SHOWN + 3 * MEDIUM, room)

    def _narrow(self, text: str) -> None:
        self._palette.search(text)
        found = self._palette.rows.rowCount() > 0
        self.list.setVisible(found)
        self.nothing.setVisible(not found)
        if found:
            self.list.setCurrentIndex(self._palette.rows.index(0))
            self.list.scrollToTop()
        if self.isVisible():
            self._say(self._palette.told)

    def _show_all(self) -> None:
        self.search.clear()
        self.search.setFocus(Qt.FocusReason.PopupFocusReason)

    def _move(self, key: Qt.Key) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -ROWS_SHOWN}.get(key, ROWS_SHOWN)
        last = self._palette.rows.rowCount() - 1
        if last >= 0:
            row = min(max(self.list.currentIndex().row() + step, 0), last)
            self.list.setCurrentIndex(self._palette.rows.index(row))
            self._say("")

    def _say(self, before: str) -> None:
        """The focus stays in the line, so a screen reader is told what is chosen."""
        content = self.list.content(self.list.currentIndex())
        announce(self.search, ". ".join(part for part in (before, content.spoken() if content else "") if part))

    def _take(self, index: QModelIndex) -> None:
        if index.isValid():
            row = index.row()
            self.accept()
            self._palette.go(row)

    def _uncover(self) -> None:
        if self._backdrop is not None:
            self._backdrop.hide()
            self._backdrop.deleteLater()
            self._backdrop = None

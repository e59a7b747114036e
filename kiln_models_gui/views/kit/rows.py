"""A list of card-like rows with buttons, by mouse and by keys, fast for ten thousand rows."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QCursor, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QMenu, QToolTip, QWidget

from kiln_models_gui.qt_names import override
from kiln_models_gui.viewmodels.rows import ROW_ROLE, RowAction, RowContent
from kiln_models_gui.views.kit.icons import icon
from kiln_models_gui.views.kit.row_choice import RowChoice
from kiln_models_gui.views.kit.row_delegate import AnyIndex, RowDelegate, RowState
from kiln_models_gui.views.kit.row_layout import MENU, RowLayout, RowLook
from kiln_models_gui.views.kit.stacked_list import StackedList
from kiln_models_gui.views.theme import Theme


class RowsView(StackedList):
    """Shows a model whose ROW_ROLE gives RowContent. Enter does the first action, Delete "remove", Menu shows all.

    Signals:
        action_triggered(QModelIndex, str): the row and the name of the action.
        row_chosen(QModelIndex): another row became the current one.
        many_changed: other rows are chosen, see `choice`.
        action_on_many(str): the name of an action for all of `choice.keys`.
    """

    action_triggered = Signal(QModelIndex, str)
    row_chosen = Signal(QModelIndex)
    many_changed = Signal()
    action_on_many = Signal(str)

    def __init__(
        self,
        theme: Theme,
        name: str,
        look: RowLook = RowLook.CARD,
        *,
        for_many: tuple[RowAction, ...] = (),
        parent: QWidget | None = None,
    ) -> None:
        """`for_many`: what can be done with several rows at once; with it, several can be chosen."""
        super().__init__(parent)
        self._theme = theme
        self.for_many = for_many
        self.choice = RowChoice(self)
        self._pressed: tuple[int, str] = (-1, "")
        self._over = -1
        self._delegate = RowDelegate(theme, look, self.state_of, self)
        self.setAccessibleName(name)
        self.setAccessibleDescription(self.tr("Enter does what a row is there for, the Menu key shows all it can do."))
        self.verticalScrollBar().setAccessibleName(self.tr("Scroll"))
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("QListView { background: transparent; border: none; }")
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setToolTipDuration(20000)
        if for_many:
            self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        theme.changed.connect(self._theme_changed)

    @override
    def setModel(self, model: QAbstractItemModel | None, /) -> None:
        super().setModel(model)
        self.selectionModel().currentChanged.connect(self._current_changed)
        self.selectionModel().selectionChanged.connect(self._selection_changed)
        if self.for_many:
            self.selectionModel().selectionChanged.connect(self.many_changed)
        if model is not None:
            # To methods of the view: Qt takes these connections back when it goes, and the model may outlive it.
            model.modelAboutToBeReset.connect(self._note_choice)
            model.modelReset.connect(self._take_up_choice)

    def _note_choice(self) -> None:
        self.choice.note()

    def _take_up_choice(self) -> None:
        self.choice.take_up()

    def content(self, index: QModelIndex) -> RowContent | None:
        """What the row at `index` shows."""
        return index.data(ROW_ROLE) if index.isValid() else None

    def state_of(self, index: AnyIndex) -> RowState:
        """How the row at `index` stands now."""
        chosen = self.selectionModel().isSelected(QModelIndex(index))  # pyright: ignore[reportArgumentType, reportCallIssue]
        row = index.row()
        focused = self.hasFocus() and row == self.currentIndex().row()
        return RowState(row == self._over, chosen, focused, chosen and self.choice.is_many)

    def layout_of(self, index: QModelIndex) -> RowLayout | None:
        """Where the parts of a row stand in the viewport now."""
        content = self.content(index)
        if content is None:
            return None
        rect = QRectF(self.visualRect(index))
        return self._delegate.layout_of(content, rect, mirrored=self.isRightToLeft())

    def open_menu(self, index: QModelIndex, at: QPoint) -> QMenu | None:
        """Open the menu with all actions of a row at the global position `at`."""
        content = self.content(index)
        if content is None or not content.all_actions():
            return None
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        is_many = self.choice.is_many and self.selectionModel().isSelected(index)
        if not is_many:
            menu.setAccessibleName(content.title)
        for action in self.for_many if is_many else content.all_actions():
            entry = menu.addAction(action.text)
            if action.icon:
                entry.setIcon(icon(action.icon, self._theme.tokens.text))
            entry.triggered.connect(lambda _checked=False, name=action.name: self._act(index, name, is_many=is_many))
        menu.popup(at)
        return menu

    def _act(self, index: QModelIndex, name: str, *, is_many: bool) -> None:
        if is_many:
            self.action_on_many.emit(name)
        else:
            self.action_triggered.emit(index, name)

    def show_row(self, row: int) -> None:
        """Make `row` the chosen one, with the focus, and scroll to it."""
        index = self.model().index(row, 0)
        self.setCurrentIndex(index)
        self.scrollTo(index)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def height_of(self, shape: int) -> int:
        return self._delegate.height_of(shape)

    @override
    def paint_row(self, painter: QPainter, rect: QRect, index: QModelIndex) -> None:
        self._delegate.paint_row(painter, rect, index, mirrored=self.isRightToLeft())

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        index = self.currentIndex()
        content = self.content(index)
        if self.choice.is_many and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Escape):
            self._act_on_many(Qt.Key(event.key()))
        elif content and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and content.all_actions():
            self.action_triggered.emit(index, content.all_actions()[0].name)
        elif content and event.key() == Qt.Key.Key_Delete and any(a.name == "remove" for a in content.actions):
            self.action_triggered.emit(index, "remove")
        else:
            super().keyPressEvent(event)

    def _act_on_many(self, key: Qt.Key) -> None:
        if key == Qt.Key.Key_Escape:
            self.choice.only_current()
        elif any(action.name == "remove" for action in self.for_many):
            self.action_on_many.emit("remove")

    @override
    def mouseMoveEvent(self, e: QMouseEvent, /) -> None:
        super().mouseMoveEvent(e)
        index, action = self._action_at(e.position().toPoint())
        self._hover(index.row())
        self._heat((index.row(), action.name) if action else (-1, ""))

    @override
    def resizeEvent(self, e: QResizeEvent, /) -> None:
        if self._delegate.set_width(e.size().width()):
            self.forget_heights()
        super().resizeEvent(e)

    @override
    def leaveEvent(self, event: QEvent, /) -> None:
        super().leaveEvent(event)
        self._hover(-1)
        self._heat((-1, ""))

    @override
    def mousePressEvent(self, event: QMouseEvent, /) -> None:
        index, action = self._action_at(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and action:
            self._pressed = (index.row(), action.name)
            self.setCurrentIndex(index)
            return
        super().mousePressEvent(event)

    @override
    def mouseReleaseEvent(self, e: QMouseEvent, /) -> None:
        index, action = self._action_at(e.position().toPoint())
        pressed, self._pressed = self._pressed, (-1, "")
        if action and (index.row(), action.name) == pressed == (index.row(), MENU):
            self.open_menu(index, e.globalPosition().toPoint())
            return
        if action and (index.row(), action.name) == pressed:
            self.action_triggered.emit(index, action.name)
            return
        super().mouseReleaseEvent(e)

    @override
    def contextMenuEvent(self, arg__1: QContextMenuEvent, /) -> None:
        if arg__1.reason() is QContextMenuEvent.Reason.Keyboard:
            index = self.currentIndex()
            menu = self.open_menu(index, self.viewport().mapToGlobal(self.visualRect(index).center()))
            if menu is not None:
                menu.setActiveAction(menu.actions()[0])  # by keys and by ear, one has to be somewhere in it
            return
        self.open_menu(self.indexAt(arg__1.pos()), arg__1.globalPos())

    @override
    def viewportEvent(self, event: QEvent, /) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            tip = self.tip_at(event.pos())
            if tip:
                QToolTip.showText(event.globalPos(), tip, self.viewport())
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    def tip_at(self, position: QPoint) -> str:
        """What the tooltip says there: a chip's meaning, an icon's name, or a text that had no room."""
        index = self.indexAt(position)
        layout, content = self.layout_of(index), self.content(index)
        if layout is None or content is None:
            return ""
        chip = layout.chip_at(position.x(), position.y())
        action = layout.action_at(position.x(), position.y())
        if chip or action:
            return chip.tip if chip else _action_tip(action) if action and action.icon else ""
        fonts = self._delegate.fonts
        texts = (
            (layout.title, content.title, fonts.title_metrics),
            (layout.subtitle, content.subtitle, fonts.body_metrics),
            (layout.description, content.description, fonts.body_metrics),
            (layout.trailing, content.trailing, fonts.body_metrics),
        )
        cut = (
            t
            for place, t, metrics in texts
            if place.contains(position) and metrics.horizontalAdvance(t) > place.width()
        )
        return next(cut, "")

    def _action_at(self, position: QPoint) -> tuple[QModelIndex, RowAction | None]:
        index = self.indexAt(position)
        layout = self.layout_of(index)
        return index, layout.action_at(position.x(), position.y()) if layout else None

    def _hover(self, row: int) -> None:
        if row != self._over:
            self._over = row
            self.viewport().update()

    def _heat(self, hot: tuple[int, str]) -> None:
        if hot != self._delegate.hot:
            self._delegate.hot = hot
            hand = Qt.CursorShape.PointingHandCursor if hot[1] else Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(QCursor(hand))
            self.viewport().update()

    def _current_changed(self, current: QModelIndex) -> None:
        if current.isValid():
            self.row_chosen.emit(current)

    def _selection_changed(self) -> None:
        """What an assistive program selects becomes the current row: keys and the menu then mean that one."""
        chosen = self.selectionModel().selection()
        # By its range: of thousands that Ctrl+A takes, none is looked at.
        if chosen.count() != 1 or chosen.at(0).height() != 1:
            return
        index = self.model().index(chosen.at(0).top(), 0)
        if index != self.currentIndex():
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)

    def _theme_changed(self) -> None:
        self._delegate.renew()
        self._delegate.set_width(self.viewport().width())
        self.forget_heights()


def _action_tip(action: RowAction) -> str:
    from kiln_models_gui.views.kit.shortcut_tip import shown_keys

    return f"{action.text} ({shown_keys('Del')})" if action.name == "remove" else action.text

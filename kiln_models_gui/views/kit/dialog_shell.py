"""The base of our modal dialogs: title, scrolling body, footer; opened with open(), answered with `finished`."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QMouseEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from kiln_models_gui.qt_names import override
from kiln_models_gui.views.kit.backdrop import Backdrop
from kiln_models_gui.views.kit.buttons import Button
from kiln_models_gui.views.kit.labels import TextLabel
from kiln_models_gui.views.kit.painting import paint_box
from kiln_models_gui.views.theme import Theme
from kiln_models_gui.views.tokens import CARD_RADIUS, HUGE, LARGE, MEDIUM, SMALL


class _Body(QScrollArea):
    """A scroll area as high as its content wants to be, where the screen has the room."""

    content_grew = Signal()
    wished_width = 400

    @override
    def sizeHint(self) -> QSize:
        inside = self.widget()
        if inside is None:
            return super().sizeHint()
        hint = inside.sizeHint()
        height = inside.heightForWidth(self.wished_width) if inside.hasHeightForWidth() else hint.height()
        return QSize(self.wished_width, height + 2)

    @override
    def eventFilter(self, arg__1, arg__2, /) -> bool:  # pyright: ignore[reportMissingParameterType, reportUnknownParameterType]
        bar = self.verticalScrollBar()
        if arg__1 is self.widget() and arg__2.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self.content_grew.emit()
        elif arg__1 is bar and arg__2.type() in (QEvent.Type.Show, QEvent.Type.Hide):
            inside = self.widget()
            layout = inside.layout() if inside else None
            if layout:
                # The bar takes the place of the margin, so that fields keep their width and their line.
                taken = bar.sizeHint().width() if arg__2.type() is QEvent.Type.Show else 0
                layout.setContentsMargins(HUGE, SMALL, HUGE - taken, SMALL)
        return super().eventFilter(arg__1, arg__2)


class DialogShell(QDialog):
    """A modal dialog over its parent's window. Fill `body`, add buttons with `add_button`, put status in `status`.

    Signals: finished(int), accepted, rejected, as QDialog.
    """

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None, *, characters: int = 68) -> None:
        """`characters` is the wished width in average characters."""
        super().__init__(parent)
        self._theme = theme
        self._characters = characters
        self._backdrop: Backdrop | None = None
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setModal(True)
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.title = TextLabel(title, "title")
        inside = QWidget()
        inside.setProperty("kit", "body")
        outer = QVBoxLayout(inside)
        outer.setContentsMargins(HUGE, SMALL, HUGE, SMALL)
        self.body = QVBoxLayout()
        self.body.setSpacing(MEDIUM)
        outer.addLayout(self.body)
        outer.addStretch(1)
        self._scroll = _Body()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.horizontalScrollBar().setAccessibleName(self.tr("Scroll sideways"))
        self._scroll.setWidget(inside)
        self._scroll.verticalScrollBar().setAccessibleName(self.tr("Scroll"))
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside.installEventFilter(self._scroll)
        # After the layout has settled: within it, the wished height is still the old one.
        self._growing = QTimer(self, singleShot=True, interval=0)
        self._growing.timeout.connect(self._grow)
        self._scroll.content_grew.connect(self._growing.start)
        self._scroll.verticalScrollBar().installEventFilter(self._scroll)
        self.status = QHBoxLayout()
        self._buttons = QHBoxLayout()
        self._lay_out()
        self.finished.connect(self._finished)
        theme.changed.connect(self.update)

    def _lay_out(self) -> None:
        heading = QHBoxLayout()
        heading.setContentsMargins(HUGE, 0, HUGE, 0)
        heading.addWidget(self.title)
        footer = QHBoxLayout()
        footer.setContentsMargins(HUGE, SMALL, HUGE, 0)
        footer.setSpacing(MEDIUM)
        footer.addLayout(self.status, 1)
        footer.addStretch(0)
        self._buttons.setSpacing(MEDIUM)
        footer.addLayout(self._buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, LARGE + 4, 1, LARGE + 4)
        column.setSpacing(SMALL)
        column.addLayout(heading)
        column.addWidget(self._scroll, 1)
        column.addLayout(footer)

    def add_button(self, button: Button, *, is_default: bool = False) -> Button:
        """Put a button at the right end of the footer; Enter presses the default one."""
        self._buttons.addWidget(button)
        if is_default:
            button.setAutoDefault(True)
            button.setDefault(True)
        return button

    def may_close(self) -> bool:
        """Asked before Escape or the window's close button take effect. Override: ask first, then `discard()`."""
        return True

    def discard(self) -> None:
        """Close as rejected without asking."""
        super().reject()

    def scroll_to(self, widget: QWidget) -> None:
        """Make a widget of the body visible, for instance the first one with an error."""
        self._scroll.ensureWidgetVisible(widget, MEDIUM, LARGE)

    @override
    def reject(self) -> None:
        if self.may_close():
            super().reject()

    @override
    def closeEvent(self, arg__1: QCloseEvent, /) -> None:
        if self.isVisible() and not self.may_close():
            arg__1.ignore()
            return
        arg__1.accept()
        if self.isVisible():
            self.discard()

    @override
    def showEvent(self, arg__1: QShowEvent, /) -> None:
        super().showEvent(arg__1)
        parent = self.parentWidget()
        if parent and not self._backdrop:
            self._backdrop = Backdrop(self._theme, parent.window())
        self.fit()

    @override
    def sizeHint(self) -> QSize:
        wide = min(self.fontMetrics().averageCharWidth() * self._characters, self._room().width())
        self._scroll.wished_width = wide - 2
        self._scroll.updateGeometry()
        hint = super().sizeHint().expandedTo(QSize(wide, 0))
        return hint.boundedTo(self._room())

    @override
    def mousePressEvent(self, arg__1: QMouseEvent, /) -> None:
        # There is no title bar: the free parts of the dialog move it.
        handle = self.windowHandle()
        if arg__1.button() is Qt.MouseButton.LeftButton and handle:
            handle.startSystemMove()
        super().mousePressEvent(arg__1)

    @override
    def paintEvent(self, arg__1: QPaintEvent, /) -> None:
        del arg__1
        t = self._theme.tokens
        paint_box(QPainter(self), QRectF(self.rect()), CARD_RADIUS, t.surface, t.border)

    def _room(self) -> QSize:
        """As much as the screen and the window behind have: what is longer scrolls."""
        screen, parent = self.screen(), self.parentWidget()
        room = screen.availableGeometry().size() - QSize(HUGE, HUGE) if screen else QSize(900, 600)
        behind = parent.window().height() if parent else room.height()
        return room.boundedTo(QSize(room.width(), max(behind, 560)))

    def _grow(self) -> None:
        """Take more height when the content wants it and the screen has it; never jump back."""
        if self.isVisible() and self.sizeHint().height() > self.height():
            self.fit()

    def fit(self) -> None:
        """Take the wished size and stand in the middle of the parent, inside the screen."""
        self.resize(self.sizeHint())
        parent = self.parentWidget()
        area = self.screen().availableGeometry()
        around = parent.window().frameGeometry() if parent else area
        corner = around.center() - self.rect().center()
        corner.setX(min(max(corner.x(), area.left()), max(area.right() - self.width(), area.left())))
        corner.setY(min(max(corner.y(), area.top()), max(area.bottom() - self.height(), area.top())))
        self.move(corner)

    def _finished(self) -> None:
        if self._backdrop:
            self._backdrop.hide()
            self._backdrop.deleteLater()
            self._backdrop = None

"""A short message at the bottom of the window with one way back ("Undo")."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QWidget

from kiln_models_gui.qt_names import override
from kiln_models_gui.views.kit.announce import announce
from kiln_models_gui.views.kit.buttons import Button, IconButton
from kiln_models_gui.views.kit.labels import TextLabel
from kiln_models_gui.views.theme import Theme
from kiln_models_gui.views.tokens import HUGE, LARGE, SMALL

STAYS_MS = 8000


class Toast(QFrame):
    """The one toast of `host`: stays 8 s, waits while the mouse or the focus is on it; F6 goes to it, Escape closes.

    Signals:
        action_triggered: the person pressed its button.
        dismissed: it went away without that.
    """

    action_triggered = Signal()
    dismissed = Signal()

    def __init__(self, theme: Theme, host: QWidget, *, stays_ms: int = STAYS_MS) -> None:
        super().__init__(host)
        self._host = host
        self._before: QWidget | None = None
        self._hovered = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(stays_ms)
        self._timer.timeout.connect(self._dismiss)
        self.setProperty("kit", "toast")
        self._text = TextLabel(wraps=False)
        self._action = Button(theme, "", compact=True)
        self._close = IconButton(theme, "close", self.tr("Close this message"))
        self._shortcut = QShortcut(QKeySequence(Qt.Key.Key_F6), host)
        self._lay_out()
        self._connect()
        self.hide()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(LARGE, SMALL, SMALL, SMALL)
        row.setSpacing(SMALL)
        for widget in (self._text, self._action, self._close):
            row.addWidget(widget)

    def _connect(self) -> None:
        self._action.clicked.connect(self._act)
        self._close.clicked.connect(self._dismiss)
        self._shortcut.activated.connect(self._take_focus)
        self._host.installEventFilter(self)
        for button in (self._action, self._close):
            button.installEventFilter(self)

    @property
    def is_waiting(self) -> bool:
        """Whether it stays as long as the mouse or the focus is on it."""
        return self.isVisible() and not self._timer.isActive()

    def show_message(self, text: str, action: str = "") -> None:
        """Show and say `text`; an older message goes away for it."""
        if self.isVisible():
            self._dismiss()
        self._text.setText(text)
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self.setAccessibleName(text)
        hint = self.tr("Press F6 to reach it.") if action else ""
        self.setAccessibleDescription(hint)
        self._action.setToolTip(hint)
        self.show()
        self.raise_()
        self._place()
        self._timer.start()
        announce(self, f"{text.removesuffix('.')}. {action}. {hint}" if action else text)

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        self._hovered = True
        self._timer.stop()
        super().enterEvent(event)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = False
        self._go_on()
        super().leaveEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._dismiss()
            return
        super().keyPressEvent(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._host and event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        elif watched is not self._host and event.type() is QEvent.Type.FocusIn:
            self._timer.stop()
        elif watched is not self._host and event.type() is QEvent.Type.FocusOut:
            QTimer.singleShot(0, self, self._go_on)
        return super().eventFilter(watched, event)

    def _take_focus(self) -> None:
        if self.isVisible():
            self._before = QApplication.focusWidget()
            target = self._action if self._action.isVisibleTo(self) else self._close
            target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _go_on(self) -> None:
        focus = QApplication.focusWidget()
        if self.isVisible() and not self._hovered and not (focus and self.isAncestorOf(focus)):
            self._timer.start()

    def _place(self) -> None:
        room = self._host.width() - 2 * HUGE
        self._text.setWordWrap(self.sizeHint().width() > room)
        width = min(self.sizeHint().width(), room)
        height = max(self.heightForWidth(width), self.sizeHint().height())
        self.setGeometry((self._host.width() - width) // 2, self._host.height() - height - HUGE, width, height)

    def _act(self) -> None:
        self._leave()
        self.action_triggered.emit()

    def _dismiss(self) -> None:
        self._leave()
        self.dismissed.emit()

    def _leave(self) -> None:
        """Hide, and give the focus back to where F6 came from."""
        self._timer.stop()
        self._hovered = False
        focus = QApplication.focusWidget()
        if focus and self.isAncestorOf(focus) and self._before and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self._before = None
        self.hide()

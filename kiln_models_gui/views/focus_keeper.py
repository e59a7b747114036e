"""Keeps the focus of the window from getting lost: when what had it goes, it lands somewhere sensible."""

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget

from kiln_models_gui.views.kit.focus import resting_place


class FocusKeeper(QObject):
    """Watches over one window and the pages in it. Signals: none."""

    def __init__(self, window: QWidget, pages: QStackedWidget) -> None:
        super().__init__(window)
        self._window = window
        self._pages = pages
        # Late enough that Qt had its own try, and that the page stands as it will.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.look)
        handle = window.windowHandle()
        handle.focusObjectChanged.connect(self._soon.start)
        handle.activeChanged.connect(self._soon.start)
        pages.currentChanged.connect(self._soon.start)

    def look(self) -> None:
        """Give the focus to the page where nobody has it who can be seen."""
        if not self._window.isActiveWindow():
            return
        has_it = self._window.focusWidget()
        if has_it and has_it.isVisible() and has_it.isEnabled() and has_it.hasFocus():
            return
        page = self._pages.currentWidget()
        place = resting_place(page) if page else None
        if place is not None:
            place.setFocus(Qt.FocusReason.OtherFocusReason)

"""Where the window stood: as a text for the preferences, and back, only where there still is a screen."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

SEEN = 120
"""So many pixels of the title's line have to lie on a screen, to take hold of the window."""


def place_of(window: QWidget) -> str:
    """ "left,top,width,height,maximised" in device-independent pixels; what the window has when it is not maximised."""
    normal = window.normalGeometry()
    is_maximised = bool(window.windowState() & Qt.WindowState.WindowMaximized)
    return f"{normal.x()},{normal.y()},{normal.width()},{normal.height()},{int(is_maximised)}"


def put_back(window: QWidget, place: str) -> None:
    """Give `window` size, place and state of `place`; a place that no screen shows any more is left to the system."""
    try:
        left, top, width, height, is_maximised = map(int, place.split(","))
    except ValueError:  # nothing was kept yet, or somebody wrote something else there
        return
    if width > 0 and height > 0:
        window.resize(width, height)
    title = QRect(left, top, max(width, SEEN), 1)
    if any(screen.availableGeometry().intersected(title).width() >= SEEN for screen in QGuiApplication.screens()):
        window.move(left, top)
    if is_maximised:
        window.setWindowState(window.windowState() | Qt.WindowState.WindowMaximized)

"""Keys of a search field that stands over a list: Enter takes the current row, arrows and pages move it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


def steered(event: QEvent, take: Callable[[], object], move: Callable[[Qt.Key], object]) -> bool:
    """Whether `event` was such a key; it is done then."""
    if not (isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress):
        return False
    key = Qt.Key(event.key())
    if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        take()
    elif key in _MOVES:
        move(key)
    else:
        return False
    return True

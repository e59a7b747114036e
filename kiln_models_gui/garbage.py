"""Garbage collection in the main thread only: elsewhere it would take Qt objects apart in a foreign thread."""

import gc

from PySide6.QtCore import QObject, QTimer

LOOK_EVERY_MS = 3000
# Python's own thresholds for the three generations.
YOUNG, MIDDLE, OLD = 700, 10, 10


class MainThreadCollector(QObject):
    """Takes over from Python's collector, which runs in whatever thread makes the next object.

    Qt answers a timer that is destroyed by another thread with "Timers cannot be stopped from another thread", or
    with a crash. Files are read and keys are fetched in threads here, so that thread is often not the window's.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=LOOK_EVERY_MS)
        self._timer.timeout.connect(collect_what_is_due)
        self._timer.start()


def collect_what_is_due() -> None:
    """What Python's own collector would do now."""
    young, middle, old = gc.get_count()
    if young > YOUNG:
        gc.collect(2 if old > OLD else 1 if middle > MIDDLE else 0)

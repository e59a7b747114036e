"""Garbage collection in the main thread only: elsewhere it would take Qt objects apart in a foreign thread."""

import gc
import time

from PySide6.QtCore import QObject, QTimer

LOOK_EVERY_MS = 3000
# Python's own thresholds for the three generations.
YOUNG, MIDDLE, OLD = 700, 10, 10
THOROUGH_EVERY_S = 120.0


class MainThreadCollector(QObject):
    """Takes over from Python's collector, which runs in whatever thread makes the next object.

    Qt answers a timer that is destroyed by another thread with "Timers cannot be stopped from another thread", or
    with a crash. Files are read and keys are fetched in threads here, so that thread is often not the window's.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=LOOK_EVERY_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()
        self._thorough_at = time.monotonic()

    def _look(self) -> None:
        from PySide6.QtCore import Qt
        from PySide6.QtGui import QGuiApplication

        is_seen = QGuiApplication.applicationState() is Qt.ApplicationState.ApplicationActive
        if not is_seen and gc.get_freeze_count() and time.monotonic() - self._thorough_at > THOROUGH_EVERY_S:
            collect_all()
            self._thorough_at = time.monotonic()
        else:
            collect_what_is_due()


def collect_what_is_due() -> None:
    """What Python's own collector would do now, but for what outlived a look at everything: that is left alone then.

    To go through ten thousand models for the one object that nobody needs any more would hold the window up.
    """
    young, middle, old = gc.get_count()
    if young <= YOUNG:
        return
    if old > OLD:
        gc.collect()
        gc.freeze()
    else:
        gc.collect(1 if middle > MIDDLE else 0)


def collect_all() -> None:
    """Go through everything, also what outlived earlier looks. For when nobody looks at the window."""
    gc.unfreeze()
    gc.collect()
    gc.freeze()

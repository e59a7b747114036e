"""Asks the window's loop every 2 ms whether it still turns."""

import time

from PySide6.QtCore import QTimer

TICK_MS = 2


class Pulse:
    """Measures how long the loop did not turn."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer(interval=TICK_MS)
        self._timer.timeout.connect(self.beat)
        self._timer.start()

    def start_again(self) -> None:
        """Forget what was."""
        self.longest, self._last = 0.0, time.perf_counter()

    def beat(self) -> None:
        """The loop turns."""
        now = time.perf_counter()
        self.longest, self._last = max(self.longest, now - self._last), now

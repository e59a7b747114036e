"""The yardstick of the start: the least that PySide6 can show. Prints `painted 0` after its first paint and ends."""

import os
import sys

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget


class BareWindow(QWidget):
    """An empty window which ends the process as soon as it was painted."""

    # No @override: importing it would make the yardstick longer.
    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  # pyright: ignore[reportImplicitOverride]
        """Paint nothing of our own, say so, end."""
        super().paintEvent(event)
        sys.stdout.write("painted 0\n")
        sys.stdout.flush()
        os._exit(0)  # as the app does under --first-paint: what comes after the paint is not measured


application = QApplication(sys.argv)
window = BareWindow()
window.resize(1100, 720)  # the app's own first size
window.show()
application.exec()

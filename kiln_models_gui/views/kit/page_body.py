"""The scrolling body of a page or of a large card: one column that grows downwards."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from kiln_models_gui.views.tokens import HUGE, LARGE


class PageBody(QScrollArea):
    """Scrolls up and down, and sideways only where large text leaves no other way.

    What is put into `column` stands at the top once `fill_up` was called.

    Signals: none.
    """

    def __init__(self, sides: int = HUGE + 8, parent: QWidget | None = None) -> None:
        """`sides` is the room left and right, in pixels."""
        super().__init__(parent)
        inside = QWidget()
        inside.setProperty("kit", "body")
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(sides, HUGE, sides, HUGE)
        self.column.setSpacing(LARGE)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.horizontalScrollBar().setAccessibleName(self.tr("Scroll sideways"))
        self.setWidget(inside)
        self.verticalScrollBar().setAccessibleName(self.tr("Scroll"))

    def fill_up(self) -> None:
        """Leave the rest of the height empty."""
        self.column.addStretch(1)

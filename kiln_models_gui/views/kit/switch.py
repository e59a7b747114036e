"""A small switch: on or off at once, without a word beside it."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from kiln_models_gui.qt_names import override
from kiln_models_gui.views.kit.check_box import CheckBox
from kiln_models_gui.views.theme import Theme


class Switch(CheckBox):
    """A check box that looks like a switch; `name` is for screen readers and for the tip.

    Signals: those of CheckBox.
    """

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent)
        self.setAccessibleName(name)
        self.setToolTip(name)

    @override
    def sizeHint(self) -> QSize:
        side = self.fontMetrics().height()
        return QSize(side * 2 + 4, side + 4)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    @override
    def paintEvent(self, arg__1: QPaintEvent, /) -> None:
        on = self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        high = self.fontMetrics().height() - 2
        track = QRectF(3, (self.height() - high) / 2, high * 1.8, high)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.color("accent"), 1))
            painter.drawRoundedRect(track.adjusted(-2.5, -2.5, 2.5, 2.5), high / 2 + 2.5, high / 2 + 2.5)
        painter.setPen(Qt.PenStyle.NoPen if on else QPen(self._theme.color("text_muted"), 1.2))
        painter.setBrush(self._theme.color("accent" if on else "surface"))
        if not self.isEnabled():
            painter.setOpacity(0.5)
        painter.drawRoundedRect(track, high / 2, high / 2)
        knob = QRectF(0, 0, high - 6, high - 6)
        right = on is not self.isRightToLeft()
        knob.moveCenter(track.center())
        knob.moveLeft(track.right() - knob.width() - 3 if right else track.left() + 3)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("accent_text" if on else "text_muted"))
        painter.drawEllipse(knob)

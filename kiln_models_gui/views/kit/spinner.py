"""A turning ring with the seconds that have passed, so that waiting never looks like hanging."""

from PySide6.QtCore import QElapsedTimer, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiln_models_gui.qt_names import override
from kiln_models_gui.views.kit.announce import announce
from kiln_models_gui.views.theme import Theme
from kiln_models_gui.views.tokens import SMALL

TURN_MS, FRAME_MS, STILL_MS = 1000, 33, 1000


class Spinner(QWidget):
    """Shows that something is under way and for how long; stands still where motion is unwanted.

    Signals: none.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text = ""
        self._clock = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tick)
        self._second = -1
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._theme_changed)
        self.hide()

    def start(self, text: str, *, speaks: bool = True) -> None:
        """Begin to turn, with `text` ("Asking the server…") beside it. `speaks`: nobody has announced it yet."""
        self._text = text
        self._clock.start()
        self._timer.start(STILL_MS if self._theme.reduced_motion else FRAME_MS)
        self._second = -1
        self.setAccessibleName(text)
        self.show()
        self._tick()
        if speaks:
            announce(self, text)

    def set_text(self, text: str) -> None:
        """Say what is done now; the time goes on."""
        self._text = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def stop(self) -> None:
        """Stop and hide."""
        self._timer.stop()
        self.hide()

    def label(self) -> str:
        """What stands beside the ring now."""
        if self._second < 1:
            return self._text
        return self.tr("{text} {seconds} s").format(text=self._text, seconds=self._second)

    @override
    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        longest = self.tr("{text} {seconds} s").format(text=self._text, seconds="000")
        return QSize(metrics.height() + SMALL + metrics.horizontalAdvance(longest), metrics.height() + 4)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._clock.isValid() and not self._timer.isActive():  # its page was away for a while
            self._timer.start(STILL_MS if self._theme.reduced_motion else FRAME_MS)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()
        super().hideEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        t = self._theme.tokens
        side = self.fontMetrics().height()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = self.width() - side if self.isRightToLeft() else 0
        ring = QRectF(left + 2, (self.height() - side) / 2 + 2, side - 4, side - 4)
        painter.setPen(QPen(QColor(t.border), 2.5))
        painter.drawEllipse(ring)
        pen = QPen(QColor(t.accent), 2.5)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawArc(ring, 16 * self._angle(), 16 * -100)
        painter.setPen(QColor(t.text_muted))
        words = self.rect().adjusted(0, 0, -side - SMALL, 0) if left else self.rect().adjusted(side + SMALL, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, self.label())

    def _angle(self) -> int:
        if self._theme.reduced_motion or not self._clock.isValid():
            return 90
        return 90 - 360 * (self._clock.elapsed() % TURN_MS) // TURN_MS

    def _tick(self) -> None:
        second = self._clock.elapsed() // 1000
        if second != self._second:
            self._second = second
            self.setAccessibleDescription(self.label())
            self.updateGeometry()
        self.update()

    def _theme_changed(self) -> None:
        self.updateGeometry()
        self.update()

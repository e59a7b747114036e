"""Measures frames of a window: an event handled and all that it changed painted, and what the loop does afterwards."""

import asyncio
import time
from collections.abc import Callable
from statistics import quantiles
from typing import TYPE_CHECKING

from pulse import Pulse
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterable

PAUSE_S = 0.03  # between two letters: who types faster than that types 2,000 letters a minute
LEFT, NO_BUTTON, NO_KEYS = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier


class PaintWatch(QObject):
    """Counts the paints of one widget."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    # No @override, as in bare_window.py: it would need an import that nothing else here does.
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:  # noqa: N802  # pyright: ignore[reportImplicitOverride]
        """Look on."""
        self.count += event.type() is QEvent.Type.Paint
        return super().eventFilter(watched, event)


class Frames:
    """Does things to a window and notes how long each took, in milliseconds."""

    def __init__(self) -> None:
        self._pulse = Pulse()

    async def take(self, act: Callable[[], object], painted: QWidget) -> float:
        """Do `act` and paint; gives the longer of that and of any stall until the next event may come.

        Raises RuntimeError where `painted` was not painted.
        """
        watch = PaintWatch(painted)
        begun = time.perf_counter()
        act()
        # What is due to be laid out and painted, and nothing else: tasks and timers have their turn below.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.UpdateRequest.value)
        taken = time.perf_counter() - begun
        if not watch.count:
            message = f"{type(painted).__name__} was not painted"
            raise RuntimeError(message)
        painted.removeEventFilter(watch)
        watch.deleteLater()
        self._pulse.start_again()
        await asyncio.sleep(PAUSE_S)
        self._pulse.beat()
        return max(taken, self._pulse.longest) * 1000

    async def settle(self, seconds: float) -> float:
        """Let the window work off what it put off; gives the longest stall meanwhile, in milliseconds."""
        self._pulse.start_again()
        await asyncio.sleep(seconds)
        self._pulse.beat()
        return self._pulse.longest * 1000


def p95(values: "Iterable[float]") -> float:
    """What 95 of 100 stay below."""
    return quantiles(values, n=20, method="inclusive")[-1]


def press(widget: QWidget, key: Qt.Key, text: str = "", modifiers: Qt.KeyboardModifier = NO_KEYS) -> None:
    """A key goes down and up."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, key, modifiers, text))


def letter(widget: QWidget, typed: str) -> None:
    """A letter is typed."""
    press(widget, Qt.Key(ord(typed.upper())), typed)


def click(widget: QWidget) -> None:
    """The mouse clicks in the middle."""
    at = QPointF(widget.rect().center())
    for kind, buttons in ((QEvent.Type.MouseButtonPress, LEFT), (QEvent.Type.MouseButtonRelease, NO_BUTTON)):
        QApplication.sendEvent(widget, QMouseEvent(kind, at, widget.mapToGlobal(at), LEFT, buttons, NO_KEYS))


def turn_wheel(widget: QWidget, notches: int) -> None:
    """The wheel is turned over the middle; downwards where positive."""
    at = QPointF(widget.rect().center())
    turned = QPoint(0, -120 * notches)
    phase = Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(at, widget.mapToGlobal(at), QPoint(), turned, NO_BUTTON, NO_KEYS, phase, False)
    QApplication.sendEvent(widget, event)

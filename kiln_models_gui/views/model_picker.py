"""A box that shows the chosen model, and opens the list to choose another."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
)

from kiln_models_gui.qt_names import override
from kiln_models_gui.viewmodels.agents.choices import Choice
from kiln_models_gui.views.kit.icons import pixmap
from kiln_models_gui.views.picker_list import PickerList
from kiln_models_gui.views.theme import Theme
from kiln_models_gui.views.tokens import LARGE, SMALL


class ModelPicker(QComboBox):
    """Shows the chosen model; a combo box for screen readers, with our own list instead of Qt's.

    Signals:
        picked(str): the choice that the person made.
    """

    picked = Signal(str)

    def __init__(self, theme: Theme, name: str, choices: Callable[[], Sequence[Choice]]) -> None:
        """`choices` is asked each time the list opens."""
        super().__init__()
        self._theme = theme
        self._choices = choices
        self._choice = ""
        self._label = ""
        self._detail = ""
        self._list: PickerList | None = None
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.changed.connect(self.update)

    def show_choice(self, choice: str, label: str, detail: str, *, broken: bool = False) -> None:
        """Show what is chosen, and mark it where it does not work."""
        self._choice, self._label, self._detail = choice, label, detail
        told = f"{label}, {detail}" if detail else label
        if self.itemText(0) != told:
            # One entry: it is what a screen reader reads as the value.
            self.clear()
            self.addItem(told)
        wrong = "true" if broken else "false"
        if self.property("wrong") != wrong:
            self.setProperty("wrong", wrong)
            self.style().unpolish(self)
            self.style().polish(self)
        self.update()

    @property
    def popup(self) -> "PickerList | None":
        """The list while it is open."""
        return self._list

    @override
    def showPopup(self) -> None:
        self._open("")

    @override
    def keyPressEvent(self, e: QKeyEvent, /) -> None:
        opens = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F4, Qt.Key.Key_Down, Qt.Key.Key_Up)
        plain = not e.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if e.key() in opens:
            self._open("")
        elif plain and e.text().isprintable() and e.text().strip():
            self._open(e.text())
        else:
            # Not to QComboBox: with one entry it has nothing to move to.
            e.ignore()

    @override
    def wheelEvent(self, e: QWheelEvent, /) -> None:
        e.ignore()  # the page scrolls

    @override
    def paintEvent(self, e: QPaintEvent, /) -> None:
        del e
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        option.currentText = ""  # pyright: ignore[reportAttributeAccessIssue]
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        t, metrics = self._theme.tokens, self.fontMetrics()
        side, start = metrics.height(), LARGE - 4
        mirrored = self.isRightToLeft()
        room = self.width() - 2 * start - side - SMALL
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        label = metrics.elidedText(self._label, Qt.TextElideMode.ElideRight, room)
        wide = metrics.horizontalAdvance(label)
        painter.setPen(t.bad if self.property("wrong") == "true" else t.text)
        painter.drawText(_place(self.rect(), start, wide + 2, mirrored=mirrored), int(align), label)
        small = self._theme.font(0.93)
        painter.setFont(small)
        painter.setPen(t.text_muted)
        left = room - wide - 6
        detail = QFontMetrics(small).elidedText(self._detail, Qt.TextElideMode.ElideRight, max(left, 0))
        if left > 3 * metrics.averageCharWidth():
            painter.drawText(_place(self.rect(), start + wide + 6, left, mirrored=mirrored), int(align), detail)
        sign = pixmap("chevron-down", t.text_muted, side, self.devicePixelRatioF())
        at = 10 if mirrored else self.width() - side - 10
        painter.drawPixmap(QPoint(at, (self.height() - side) // 2), sign)

    def _open(self, typed: str) -> None:
        if self._list is not None:
            return
        made = PickerList(self._theme, self.accessibleName(), tuple(self._choices()), self._choice, self.window())
        made.picked.connect(self._pick)
        made.closed.connect(self._closed)
        self._list = made
        made.open_below(self)
        made.search.setText(typed)

    def _pick(self, choice: str) -> None:
        if choice != self._choice:
            self.picked.emit(choice)

    def _closed(self) -> None:
        if self._list is not None:
            self._list.deleteLater()
            self._list = None
        self.setFocus(Qt.FocusReason.PopupFocusReason)


def _place(rect: QRect, start: int, wide: int, *, mirrored: bool) -> QRect:
    """A piece of `rect` that begins `start` pixels after its leading edge."""
    left = rect.width() - start - wide if mirrored else start
    return QRect(left, 0, wide, rect.height())

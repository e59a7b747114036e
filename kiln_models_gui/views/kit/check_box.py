"""A check box whose words wrap, and whose box is seen in both themes: Fusion draws it almost in the window's colour."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QStyle, QWidget

from kiln_models_gui.qt_names import override
from kiln_models_gui.views.kit.icons import pixmap
from kiln_models_gui.views.kit.painting import paint_box
from kiln_models_gui.views.theme import Theme

_ENDLESS = 100_000
"""Pixels, for a line that need not wrap."""
_START = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop
_FLAGS = _START | Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextShowMnemonic


class CheckBox(QCheckBox):
    """A QCheckBox with a box of our own colours, which stands by the first line of its words.

    Signals: those of QCheckBox, and
        chosen(bool): the person turned it on or off: by a click, a key or an assistive program, which does not click.
    """

    chosen = Signal(bool)

    def __init__(self, theme: Theme, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._told = True
        self.toggled.connect(self._toggled)
        self._theme = theme
        theme.changed.connect(self.update)
        policy = QSizePolicy(
            QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred, QSizePolicy.ControlType.CheckBox
        )
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, arg__1: int, /) -> int:
        one_line = self.sizeHint()
        if arg__1 >= one_line.width():
            return one_line.height()
        return one_line.height() + self._wrapped(arg__1).height() - self.fontMetrics().height()

    @override
    def minimumSizeHint(self) -> QSize:
        """As wide as the longest word."""
        words = self.text().split() or [""]
        wide = self._indent() + max(self.fontMetrics().horizontalAdvance(word) for word in words)
        hint = self.sizeHint()
        return QSize(min(wide, hint.width()), hint.height())

    @override
    def hitButton(self, pos: QPoint, /) -> bool:
        box, words = self._places()
        return box.united(words).contains(pos)

    def _indent(self) -> int:
        """How far the words are from the start of the line."""
        metric = self.style().pixelMetric
        box, gap = QStyle.PixelMetric.PM_IndicatorWidth, QStyle.PixelMetric.PM_CheckBoxLabelSpacing
        return metric(box, None, self) + metric(gap, None, self)

    def _wrapped(self, width: int) -> QRect:
        """The room that the words take in a box of that width, from its start."""
        room = width if width < self.sizeHint().width() else _ENDLESS
        return self.fontMetrics().boundingRect(0, 0, room - self._indent(), _ENDLESS, int(_FLAGS), self.text())

    def _places(self) -> tuple[QRect, QRect]:
        """Where the box and the words stand."""
        metric = self.style().pixelMetric
        wide, high = (
            metric(one, None, self)
            for one in (QStyle.PixelMetric.PM_IndicatorWidth, QStyle.PixelMetric.PM_IndicatorHeight)
        )
        text = self._wrapped(self.width())
        top = (self.height() - text.height()) // 2
        is_wrapped = text.height() > self.fontMetrics().height()
        wide_text = self.width() - self._indent() if is_wrapped else text.width() + 1
        words = QRect(self._indent(), top, wide_text, text.height())
        box = QRect(0, top + (self.fontMetrics().height() - high) // 2, wide, high)
        way = self.layoutDirection()
        return QStyle.visualRect(way, self.rect(), box), QStyle.visualRect(way, self.rect(), words)

    @override
    def setChecked(self, arg__1: bool, /) -> None:
        self._told = False
        super().setChecked(arg__1)
        self._told = True

    @override
    def setCheckState(self, state: Qt.CheckState, /) -> None:
        self._told = False
        super().setCheckState(state)
        self._told = True

    def _toggled(self, on: bool) -> None:
        if self._told:
            self.chosen.emit(on)

    @override
    def paintEvent(self, arg__1: QPaintEvent, /) -> None:
        del arg__1
        found, words = self._places()
        t, enabled = self._theme.tokens, self.isEnabled()
        on, some = self.isChecked(), self.checkState() is Qt.CheckState.PartiallyChecked
        painter = QPainter(self)
        edge = t.text_muted if enabled else t.border
        fill = t.accent if on and enabled else t.surface_sunken
        paint_box(painter, QRectF(found), 3, fill, t.accent if on and enabled else edge)
        if on:
            ink = t.accent_text if enabled else t.text_muted
            painter.drawPixmap(found, pixmap("dash" if some else "check", ink, found.width(), self.devicePixelRatioF()))
        ink = QPalette.ColorRole.WindowText
        self.style().drawItemText(painter, words, int(_FLAGS), self.palette(), enabled, self.text(), ink)
        if self.hasFocus():  # Fusion frames the words only after Tab was pressed
            ring = QRectF(words).adjusted(-2, -2, 4, 2).intersected(QRectF(self.rect()))
            paint_box(painter, ring, 4, None, t.focus, width=2)

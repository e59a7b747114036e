"""One of two or more values to choose from, each in a box of its own: what the choice is called, and the value."""

import re

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QRadioButton, QSizePolicy

from kiln_models_gui.qt_names import override
from kiln_models_gui.views.kit.painting import paint_box
from kiln_models_gui.views.theme import Theme
from kiln_models_gui.views.tokens import FIELD_RADIUS, MEDIUM, TINY

_FLAGS = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading
_MOST_LINES = 12
_LONG_WORD = re.compile(r"\S{20}(?=\S)")


class ChoiceCard(QRadioButton):
    """A radio button as a box, to be put into a QButtonGroup: arrow keys choose another one of it.

    Signals: those of QRadioButton.
    """

    def __init__(self, theme: Theme, name: str, value: str, *, leads: bool = False) -> None:
        """`leads`: the name is what people choose by, and the value only explains it."""
        super().__init__(name)
        self._theme = theme
        self._leads = leads
        self._value = _LONG_WORD.sub("\\g<0>\u200b", value)  # an address has no other place to break
        self.setAccessibleName(f"{name}: {value}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._theme_changed)

    def _theme_changed(self) -> None:
        self.updateGeometry()
        self.update()

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, arg__1: int, /) -> int:
        inside = max(arg__1 - 2 * MEDIUM, 1)
        name, value = self._metrics
        text = value.boundingRect(QRect(0, 0, inside, 0), _FLAGS, self._value).height()
        return self._name_height(name, inside) + TINY + min(text, value.height() * _MOST_LINES) + 2 * MEDIUM

    @override
    def sizeHint(self) -> QSize:
        return QSize(240, self.heightForWidth(max(self.width(), 240)))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(160, self._metrics[1].height() * 2 + 2 * MEDIUM)

    @override
    def hitButton(self, pos: QPoint, /) -> bool:
        return self.rect().contains(pos)

    @property
    def _metrics(self) -> tuple[QFontMetrics, QFontMetrics]:
        return QFontMetrics(self._name_font()), QFontMetrics(self._value_font())

    def _value_font(self) -> QFont:
        return self._theme.font(0.95 if self._leads else 1.0)

    def _name_font(self) -> QFont:
        return self._theme.font(
            1.0 if self._leads else 0.9, QFont.Weight.DemiBold if self._leads else QFont.Weight.Medium
        )

    def _name_height(self, metrics: QFontMetrics, width: int) -> int:
        return metrics.boundingRect(QRect(0, 0, width, 0), _FLAGS, self.text()).height()

    @override
    def keyPressEvent(self, arg__1: QKeyEvent, /) -> None:
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}
        step = steps.get(Qt.Key(arg__1.key()))
        if step is None:
            super().keyPressEvent(arg__1)
            return
        cards = self.group().buttons()
        other = cards[(cards.index(self) + step) % len(cards)]
        other.setFocus(Qt.FocusReason.TabFocusReason)
        other.click()

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        del event
        t, chosen = self._theme.tokens, self.isChecked()
        painter = QPainter(self)
        idle = t.surface_hover if self.underMouse() else t.surface
        box = QRectF(self.rect())
        paint_box(painter, box, FIELD_RADIUS, t.accent_soft if chosen else idle, t.accent if chosen else t.field_border)
        if self.hasFocus():
            paint_box(painter, box, FIELD_RADIUS, None, t.focus, width=2)
        inside = self.rect().adjusted(MEDIUM, MEDIUM, -MEDIUM, -MEDIUM)
        painter.setFont(self._name_font())
        painter.setPen(t.accent_strong if chosen else t.text if self._leads else t.text_muted)
        painter.drawText(inside, _FLAGS, self.text())
        inside.setTop(inside.top() + self._name_height(self._metrics[0], inside.width()) + TINY)
        painter.setFont(self._value_font())
        painter.setPen(t.text_muted if self._leads else t.text)
        painter.drawText(inside, _FLAGS, self._value)

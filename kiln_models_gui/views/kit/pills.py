"""Pills to choose one of several: a segmented selector above a form, and filter chips above a list."""

from itertools import pairwise

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QSizePolicy, QWidget

from kiln_models_gui.qt_names import override
from kiln_models_gui.views.kit.flow import FlowLayout
from kiln_models_gui.views.kit.painting import paint_box
from kiln_models_gui.views.theme import Theme
from kiln_models_gui.views.tokens import FIELD_RADIUS


class _Pill(QRadioButton):
    """One choice; a radio button by its role, so that "2 of 6, checked" is spoken."""

    def __init__(self, theme: Theme, text: str, *, round_ends: bool) -> None:
        super().__init__(text)
        self._theme = theme
        self._round = round_ends
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._theme_changed)

    def _theme_changed(self) -> None:
        self.updateGeometry()
        self.update()

    def _own_font(self) -> QFont:
        return self._theme.font(0.9 if self._round else 0.95, QFont.Weight.Medium)

    @override
    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._own_font())
        side, above = (11, 5) if self._round else (13, 8)
        return QSize(metrics.horizontalAdvance(self.text()) + 2 * side, metrics.height() + 2 * above)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def hitButton(self, pos: QPoint, /) -> bool:
        return self.rect().contains(pos)

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        del event
        t = self._theme.tokens
        painter = QPainter(self)
        chosen = self.isChecked()
        radius = self.height() / 2 if self._round else FIELD_RADIUS
        edge = None if self._round else (t.accent if chosen else t.field_border)
        idle = t.surface_hover if self.underMouse() else (t.neutral_soft if self._round else t.surface)
        paint_box(painter, QRectF(self.rect()), radius, t.accent_soft if chosen else idle, edge)
        if self.hasFocus():
            paint_box(painter, QRectF(self.rect()), radius, None, t.focus, width=2)
        painter.setFont(self._own_font())
        painter.setPen(t.accent_strong if chosen else (t.neutral if self._round else t.text))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())


class PillRow(QWidget):
    """Pills in a row that wraps; one is chosen; arrow keys, Home and End move the choice.

    Signals:
        chosen(str): the name of the pill that the person chose.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme, name: str, *, round_ends: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._round = round_ends
        self._pills: dict[str, _Pill] = {}
        self._told = True
        self._group = QButtonGroup(self)
        self._flow = FlowLayout(self)
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def current(self) -> str:
        """The name of the chosen pill, or ""."""
        return next((name for name, pill in self._pills.items() if pill.isChecked()), "")

    def set_choices(self, choices: list[tuple[str, str]]) -> None:
        """Offer (name, text). Pills that stay keep focus and choice; the first is chosen where none is."""
        wanted = dict(choices)
        for name in [name for name in self._pills if name not in wanted]:
            self._drop(name)
        for name, text in choices:
            if name not in self._pills:
                self._make(name, text)
            self._pills[name].setText(text)
            self._pills[name].setAccessibleName(text)
            self._pills[name].updateGeometry()
        if list(self._pills) != list(wanted):
            self._put_in_order(list(wanted))
        if choices and not self.current:
            self.choose(choices[0][0])

    def choose(self, name: str) -> None:
        """Choose the pill `name`, without a signal."""
        self._told = False
        self._pills[name].setChecked(True)
        self._told = True

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = self._step(Qt.Key(event.key()))
        names = list(self._pills)
        if step is None or not names:
            super().keyPressEvent(event)
            return
        at = names.index(self.current) if self.current else 0
        name = names[step % len(names) if abs(step) > 1 else (at + step) % len(names)]
        self._pills[name].setFocus(Qt.FocusReason.TabFocusReason)
        self._pills[name].click()

    def _put_in_order(self, names: list[str]) -> None:
        self._pills = {name: self._pills[name] for name in names}
        for pill in self._pills.values():
            self._flow.removeWidget(pill)
            self._flow.addWidget(pill)
        for earlier, later in pairwise(self._pills.values()):
            QWidget.setTabOrder(earlier, later)

    def _step(self, key: Qt.Key) -> int | None:
        """How far a key moves: one back or forth, or ±len for the ends."""
        ahead = -1 if self.isRightToLeft() else 1
        count = len(self._pills)
        ends = {Qt.Key.Key_Home: count * 2, Qt.Key.Key_End: count * 2 + count - 1}
        steps = {Qt.Key.Key_Right: ahead, Qt.Key.Key_Left: -ahead, Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        return ends.get(key, steps.get(key))

    def _make(self, name: str, text: str) -> None:
        pill = _Pill(self._theme, text, round_ends=self._round)
        pill.installEventFilter(self)
        # Not `clicked`: assistive programs turn the pill on without a click.
        pill.toggled.connect(lambda on: self.chosen.emit(name) if on and self._told else None)
        self._group.addButton(pill)
        self._flow.addWidget(pill)
        self._pills[name] = pill

    def _drop(self, name: str) -> None:
        pill = self._pills.pop(name)
        self._group.removeButton(pill)
        self._flow.removeWidget(pill)
        pill.hide()
        pill.deleteLater()

    @override
    def eventFilter(self, watched, event, /) -> bool:  # pyright: ignore[reportMissingParameterType, reportUnknownParameterType]
        # Qt's own arrow keys follow geometry and would stop at the end of a wrapped line.
        if isinstance(event, QKeyEvent) and event.type() is QKeyEvent.Type.KeyPress and self._step(Qt.Key(event.key())):
            self.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)


class SegmentedPills(PillRow):
    """The kinds of a thing above its form ("Connected provider | Fireworks fine-tune | …").

    Signals: chosen(str), see PillRow.
    """


class FilterChips(PillRow):
    """Round chips that narrow a list ("All | In Kiln | Needs attention 1").

    Signals: chosen(str), see PillRow.
    """

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, name, round_ends=True, parent=parent)

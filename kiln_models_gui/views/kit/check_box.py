"""A check box whose box is seen in both themes: Fusion draws it almost in the colour of the window."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton, QWidget

from kiln_models_gui.qt_names import override
from kiln_models_gui.views.kit.icons import pixmap
from kiln_models_gui.views.kit.painting import paint_box
from kiln_models_gui.views.theme import Theme


class CheckBox(QCheckBox):
    """A QCheckBox with a box of our own colours.

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
        super().paintEvent(arg__1)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        found = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
        t, enabled = self._theme.tokens, self.isEnabled()
        on, some = self.isChecked(), self.checkState() is Qt.CheckState.PartiallyChecked
        painter = QPainter(self)
        painter.fillRect(found, t.surface)
        edge = t.text_muted if enabled else t.border
        fill = t.accent if on and enabled else t.surface_sunken
        paint_box(painter, QRectF(found), 3, fill, t.accent if on and enabled else edge)
        if on:
            ink = t.accent_text if enabled else t.text_muted
            painter.drawPixmap(found, pixmap("dash" if some else "check", ink, found.width(), self.devicePixelRatioF()))
        if self.hasFocus():  # Fusion frames the words only after Tab was pressed
            words = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxFocusRect, option, self)
            ring = QRectF(words).adjusted(-2, -2, 4, 2).intersected(QRectF(self.rect()))
            paint_box(painter, ring, 4, None, t.focus, width=2)

"""A check box that wraps its words, with a box seen in both themes: Fusion draws it almost in the window's colour."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QStyle, QStyleOptionButton, QWidget

from kiln_models_gui.qt_names import override
from kiln_models_gui.views.kit.icons import pixmap
from kiln_models_gui.views.kit.painting import paint_box
from kiln_models_gui.views.theme import Theme

_WORDS = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
NARROWEST = 16
"""In average characters: its words never stand in a narrower column."""


class CheckBox(QCheckBox):
    """A QCheckBox with a box of our own colours, whose words take more lines where one has no room.

    Signals: those of QCheckBox, and
        chosen(bool): the person turned it on or off: by a click, a key or an assistive program, which does not click.
    """

    chosen = Signal(bool)

    def __init__(self, theme: Theme, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._told = True
        self.toggled.connect(self._toggled)
        self._theme = theme
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.update)

    @override
    def minimumSizeHint(self) -> QSize:
        whole = self.sizeHint()
        beside = whole.width() - self.fontMetrics().horizontalAdvance(self.text())
        narrowest = beside + self.fontMetrics().averageCharWidth() * NARROWEST
        return QSize(min(whole.width(), narrowest), whole.height())

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, arg__1: int, /) -> int:
        return self._line_height() + self._words(arg__1).height() - self.fontMetrics().height()

    def _line_height(self) -> int:
        return self.sizeHint().height()

    def _option(self, width: int) -> QStyleOptionButton:
        """The style's view of a box of `width` pixels with one line."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.rect = QRect(0, 0, width, self._line_height())  # pyright: ignore[reportAttributeAccessIssue]
        return option

    def _words(self, width: int) -> QRect:
        """Where the words stand in a box of `width` pixels."""
        room = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxContents, self._option(width), self)
        metrics = self.fontMetrics()
        top = (self._line_height() - metrics.height()) // 2
        flags = int(_WORDS | Qt.TextFlag.TextShowMnemonic)
        if self.isRightToLeft():  # QFontMetrics knows no direction
            flags = int(Qt.AlignmentFlag.AlignRight | Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextShowMnemonic)
        return metrics.boundingRect(QRect(room.left(), top, room.width(), 10_000), flags, self.text())

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
        option = self._option(self.width())
        found = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
        words = self._words(self.width())
        t, enabled = self._theme.tokens, self.isEnabled()
        on, some = self.isChecked(), self.checkState() is Qt.CheckState.PartiallyChecked
        painter = QPainter(self)
        role = QPalette.ColorRole.WindowText
        flags = int(_WORDS | Qt.TextFlag.TextShowMnemonic)
        self.style().drawItemText(painter, words, flags, self.palette(), enabled, self.text(), role)
        edge = t.text_muted if enabled else t.border
        fill = t.accent if on and enabled else t.surface_sunken
        paint_box(painter, QRectF(found), 3, fill, t.accent if on and enabled else edge)
        if on:
            ink = t.accent_text if enabled else t.text_muted
            painter.drawPixmap(found, pixmap("dash" if some else "check", ink, found.width(), self.devicePixelRatioF()))
        if self.hasFocus():  # Fusion frames the words only after Tab was pressed
            ring = QRectF(words).adjusted(-2, -2, 4, 2).intersected(QRectF(self.rect()))
            paint_box(painter, ring, 4, None, t.focus, width=2)

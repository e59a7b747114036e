"""A section that opens and closes: "▾ Advanced"."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from kiln_models_gui.qt_names import override
from kiln_models_gui.views.kit.card import Card
from kiln_models_gui.views.kit.icons import pixmap
from kiln_models_gui.views.kit.labels import TextLabel
from kiln_models_gui.views.kit.painting import paint_box
from kiln_models_gui.views.theme import Theme
from kiln_models_gui.views.tokens import MEDIUM, SMALL


class _Heading(QToolButton):
    """The line that opens and closes; Right opens and Left closes, as in trees."""

    def __init__(self, theme: Theme, title: str) -> None:
        super().__init__()
        self._theme = theme
        self.setText(title)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self._theme_changed)

    def _theme_changed(self) -> None:
        self.updateGeometry()
        self.update()

    def _own_font(self) -> QFont:
        return self._theme.font(1.0, QFont.Weight.DemiBold)

    @override
    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._own_font())
        return QSize(
            metrics.height() + SMALL + metrics.horizontalAdvance(self.text()) + MEDIUM, metrics.height() + MEDIUM
        )

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        wanted = {Qt.Key.Key_Right: True, Qt.Key.Key_Left: False, Qt.Key.Key_Return: not self.isChecked()}
        key = Qt.Key(event.key())
        if key in wanted:
            self.setChecked(wanted[key])
            return
        super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        del event
        t = self._theme.tokens
        painter = QPainter(self)
        metrics = QFontMetrics(self._own_font())
        side = metrics.height()
        if self.hasFocus():
            paint_box(painter, QRectF(self.rect()), 6, None, t.focus, width=2)
        mirrored = self.isRightToLeft()
        closed = "chevron-left" if mirrored else "chevron-right"
        sign = pixmap("chevron-down" if self.isChecked() else closed, t.text, side, self.devicePixelRatioF())
        painter.drawPixmap(QPointF(self.width() - side - 4 if mirrored else 4, (self.height() - side) / 2), sign)
        painter.setFont(self._own_font())
        painter.setPen(t.text)
        words = self.rect().adjusted(side + SMALL, 0, -side - SMALL if mirrored else 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, self.text())


class Disclosure(Card):
    """A sunken card whose `body` layout shows only while it is open. `corner` takes a button beside the heading.

    Signals:
        toggled(bool): it was opened or closed.
    """

    toggled = Signal(bool)

    def __init__(self, theme: Theme, title: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(sunken=True, name=title, parent=parent)
        self.heading = _Heading(theme, title)
        self.heading.setAccessibleName(title)
        self._hint = hint
        self.heading.toggled.connect(self._show)
        self.corner = QHBoxLayout()
        top = QHBoxLayout()
        top.addWidget(self.heading)
        about = TextLabel(hint, "small", "muted")
        about.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
        top.addWidget(about, 1)
        top.addLayout(self.corner)
        self._inside = QWidget()
        self.body = QVBoxLayout(self._inside)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.content.addLayout(top)
        self.content.addWidget(self._inside)
        self._inside.hide()
        self._describe()

    @property
    def is_open(self) -> bool:
        """Whether the body shows."""
        return self.heading.isChecked()

    def set_open(self, is_open: bool) -> None:
        """Open or close it."""
        self.heading.setChecked(is_open)

    def _describe(self) -> None:
        """Say whether it is open: Qt has no role for such a button that would."""
        state = self.tr("Open") if self.is_open else self.tr("Closed")
        self.heading.setAccessibleDescription(". ".join(part for part in (state, self._hint) if part))

    def _show(self, is_open: bool) -> None:
        self._inside.setVisible(is_open)
        self._describe()
        self.toggled.emit(is_open)

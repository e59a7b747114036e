"""Buttons of one height in five kinds, with a focus ring that shows when the keyboard brought the focus."""

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from kiln_models_gui.qt_names import override
from kiln_models_gui.views.kit.icons import icon, pixmap
from kiln_models_gui.views.kit.painting import paint_box
from kiln_models_gui.views.theme import Theme
from kiln_models_gui.views.tokens import FIELD_RADIUS

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

Kind = Literal["primary", "secondary", "quiet", "danger"]


class Button(QPushButton):
    """A push button of the kit.

    Args: `kind` says how loud it is; `icon_name` is one of resources/icons; `compact` is for rows and banners.
    Signals: those of QPushButton.
    """

    def __init__(
        self,
        theme: Theme,
        text: str,
        kind: Kind = "secondary",
        *,
        icon_name: str = "",
        compact: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self._kind: Kind = kind
        self._icon_name = icon_name
        self._compact = compact
        self._ring = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.changed.connect(self._theme_changed)

    @property
    def shows_ring(self) -> bool:
        """Whether the focus ring shows: with focus that did not come from a click."""
        return self._ring and self.hasFocus()

    @override
    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._button_font())
        width = metrics.horizontalAdvance(self._plain_text()) + 2 * self._side_padding()
        if self._icon_name:
            width += self._icon_size() + (6 if self.text() else 0)
        if self.menu():
            width += self._icon_size()
        return QSize(width, metrics.height() + 2 * (8 if self._compact else 10))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        keeps = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
        if event.reason() not in keeps:
            self._ring = event.reason() is not Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        ink = self._paint_ground(painter)
        self._paint_content(painter, ink)

    def _paint_ground(self, painter: QPainter) -> str:
        ink, fill, edge = self._colors()
        rect = QRectF(self.rect())
        paint_box(painter, rect, FIELD_RADIUS, fill, edge)
        if self.shows_ring:
            filled = self._kind in ("primary", "danger") and self.isEnabled()
            ring = self._theme.tokens.text if filled else self._theme.tokens.focus
            paint_box(painter, rect, FIELD_RADIUS, None, ring, width=2)
            if filled:
                paint_box(painter, rect.adjusted(2, 2, -2, -2), FIELD_RADIUS - 2, None, ink, width=1.5)
        return ink

    def _colors(self) -> tuple[str, str | None, str | None]:
        """Ink, ground and edge for the state the button is in."""
        t = self._theme.tokens
        over = self.underMouse() or self.isDown()
        if not self.isEnabled():
            return t.text_muted, (None if self._kind == "quiet" else t.surface_sunken), t.border
        if self._kind == "primary":
            return t.accent_text, (t.accent_hover if over else t.accent), None
        if self._kind == "danger":
            return t.danger_text, (t.danger_hover if over else t.danger), None
        if self._kind == "quiet":
            return (t.accent_strong if self.text() else t.text), (t.accent_soft if over else None), None
        return t.text, (t.surface_hover if over else t.surface), t.field_border

    def _paint_content(self, painter: QPainter, ink: str) -> None:
        font = self._button_font()
        metrics = QFontMetrics(font)
        side = self._icon_size()
        text = self._plain_text()
        wide = metrics.horizontalAdvance(text)
        total = wide + (side + (6 if text else 0) if self._icon_name else 0) + (side if self.menu() else 0)
        left = max((self.width() - total) / 2, 4.0)
        ratio = self.devicePixelRatioF()
        top = round((self.height() - side) / 2)
        painter.setFont(font)
        painter.setPen(ink)
        if self._icon_name:
            painter.drawPixmap(round(self._from_start(left, side)), top, pixmap(self._icon_name, ink, side, ratio))
            left += side + 6
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextShowMnemonic
        painter.drawText(QRectF(self._from_start(left, wide + 8), 0, wide + 8, self.height()), int(flags), self.text())
        if self.menu():
            start = self._from_start(left + wide + 4, side)
            painter.drawPixmap(round(start), top, pixmap("chevron-down", ink, side, ratio))

    def _from_start(self, distance: float, wide: float) -> float:
        """Where something `wide` pixels wide begins that stands `distance` from where the words begin."""
        return self.width() - distance - wide if self.isRightToLeft() else distance

    def _plain_text(self) -> str:
        return self.text().replace("&&", "\0").replace("&", "").replace("\0", "&")

    def _button_font(self) -> QFont:
        return self._theme.font(0.95 if self._compact else 1.0, QFont.Weight.Medium)

    def _icon_size(self) -> int:
        return round(QFontMetrics(self._button_font()).height() * (0.9 if self.text() else 1.1))

    def _side_padding(self) -> int:
        return 12 if self._compact or self._kind == "quiet" else 16

    def _theme_changed(self) -> None:
        self.updateGeometry()
        self.update()


class IconButton(Button):
    """A square button that shows only a sign; its name is spoken and shown as a tooltip.

    Signals: those of QPushButton.
    """

    def __init__(
        self, theme: Theme, icon_name: str, name: str, kind: Kind = "secondary", parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, "", kind, icon_name=icon_name, compact=True, parent=parent)
        self.rename(name)

    def rename(self, name: str, icon_name: str = "") -> None:
        """Give the button another spoken name, and another sign where `icon_name` is given."""
        if not name:
            message = "an icon button needs a name"
            raise ValueError(message)
        self._icon_name = icon_name or self._icon_name
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        side = super().sizeHint().height()
        return QSize(side, side)

    def as_icon(self) -> "QIcon":
        """The sign in the text colour, for a menu that offers the same action."""
        return icon(self._icon_name, self._theme.tokens.text)

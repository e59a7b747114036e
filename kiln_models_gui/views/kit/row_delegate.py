"""Paints rows: nothing is a widget, so ten thousand of them cost no more than one screen."""

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyledItemDelegate

from kiln_models_gui.qt_names import override
from kiln_models_gui.viewmodels.rows import ROW_ROLE, RowAction, RowContent
from kiln_models_gui.views.kit.chip import paint_chip
from kiln_models_gui.views.kit.icons import monogram, pixmap
from kiln_models_gui.views.kit.painting import paint_box
from kiln_models_gui.views.kit.row_layout import RowFonts, RowLayout, RowLook, is_narrow, lay_out_row, row_height
from kiln_models_gui.views.theme import Theme
from kiln_models_gui.views.tokens import CARD_RADIUS, FIELD_RADIUS, Tokens

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem

_START = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading


AnyIndex = QModelIndex | QPersistentModelIndex


class RowState(NamedTuple):
    """How a row stands: the mouse is over it, it is chosen (and one of several), it has the keyboard's focus."""

    over: bool = False
    chosen: bool = False
    focused: bool = False
    one_of_many: bool = False


class RowDelegate(QStyledItemDelegate):
    """Paints the RowContent that a model gives for ROW_ROLE.

    Signals: those of QStyledItemDelegate.
    """

    def __init__(
        self, theme: Theme, look: RowLook, state_of: Callable[[AnyIndex], RowState], parent: QObject | None = None
    ) -> None:
        """`state_of` tells how a row stands: reading it from Qt's option would load QStyle's 400 constants at start."""
        super().__init__(parent)
        self.state_of = state_of
        self._theme = theme
        self._look = look
        self.fonts = RowFonts(theme)
        self._narrow = False
        self.hot: tuple[int, str] = (-1, "")

    def renew(self) -> None:
        """Take the fonts of the theme again."""
        self.fonts = RowFonts(self._theme)

    def set_width(self, width: int) -> bool:
        """Tell how wide the rows are; answers whether their heights are other ones now."""
        narrow = is_narrow(width, self.fonts, self._look)
        differs = narrow != self._narrow
        self._narrow = narrow
        return differs

    def height_of(self, shape: int) -> int:
        """How high a row of this shape is."""
        return row_height(shape, self.fonts, self._look, narrow=self._narrow)

    def layout_of(self, content: RowContent, rect: QRectF, *, mirrored: bool) -> RowLayout:
        """Where the parts of a row in `rect` stand."""
        return lay_out_row(content, rect, self.fonts, self._look, mirrored=mirrored)

    @override
    def sizeHint(self, option: "QStyleOptionViewItem", index: QModelIndex | QPersistentModelIndex, /) -> QSize:
        del option
        content: RowContent = index.data(ROW_ROLE)
        return QSize(120, self.height_of(content.shape))

    @override
    def paint(
        self, painter: QPainter, option: "QStyleOptionViewItem", index: QModelIndex | QPersistentModelIndex, /
    ) -> None:
        # The stubs of QStyleOption lack these fields.
        rect, direction = option.rect, option.direction  # pyright: ignore
        self.paint_row(painter, rect, index, mirrored=direction == Qt.LayoutDirection.RightToLeft)

    def paint_row(self, painter: QPainter, rect: QRect, index: AnyIndex, *, mirrored: bool) -> None:
        """Paint the row at `index` into `rect`."""
        content: RowContent = index.data(ROW_ROLE)
        layout = self.layout_of(content, QRectF(rect), mirrored=mirrored)
        painter.save()
        self._paint_box(painter, layout, content, self.state_of(index))
        self._paint_texts(painter, layout, content)
        t = self._theme.tokens
        for chip, place in layout.chips:
            paint_chip(
                painter,
                place.topLeft(),
                chip.text,
                chip.tone,
                tokens=t,
                font=self.fonts.chip,
                signed=not chip.is_name,
            )
        for action, place in layout.actions:
            self._paint_action(painter, action, place, is_hot=self.hot == (index.row(), action.name))
        painter.restore()

    def _paint_box(self, painter: QPainter, layout: RowLayout, content: RowContent, state: RowState) -> None:
        t = self._theme.tokens
        if not content.is_header:
            fill, edge, radius = self._ground(t, over=state.over, chosen=state.chosen)
            fill = t.accent_soft if state.chosen and state.one_of_many else fill
            paint_box(painter, layout.box, radius, fill, edge)
        if state.focused:
            radius = FIELD_RADIUS if content.is_header else CARD_RADIUS
            paint_box(painter, layout.box, radius, None, t.focus, width=2)

    def _ground(self, t: Tokens, *, over: bool, chosen: bool) -> tuple[str | None, str | None, int]:
        if self._look is RowLook.PLAIN:
            return (t.accent_soft if chosen else t.surface_hover if over else None), None, FIELD_RADIUS
        edge = t.accent if chosen else t.field_border if over else t.border
        return t.surface, edge, CARD_RADIUS

    def _paint_texts(self, painter: QPainter, layout: RowLayout, content: RowContent) -> None:
        t, fonts = self._theme.tokens, self.fonts
        if content.tile:
            side = round(layout.tile.width())
            tile = monogram(content.tile.letters, content.tile.color, side, painter.device().devicePixelRatio())
            painter.drawPixmap(layout.tile.topLeft(), tile)
        end = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing
        painter.setFont(fonts.title)
        _text(painter, layout.title, content.title, t.text, metrics=fonts.title_metrics, flags=_START)
        painter.setFont(fonts.body)
        has_end = not self._narrow or not content.trailing
        below = content.subtitle if has_end else f"{content.trailing} · {content.subtitle}"
        _text(painter, layout.subtitle, below, t.text_muted, metrics=fonts.body_metrics, flags=_START)
        _text(painter, layout.description, content.description, t.text, metrics=fonts.body_metrics, flags=_START)
        _text(painter, layout.trailing, content.trailing, t.text_muted, metrics=fonts.body_metrics, flags=end)

    def _paint_action(self, painter: QPainter, action: RowAction, place: QRectF, *, is_hot: bool) -> None:
        t = self._theme.tokens
        ink, fill, edge = t.text, (t.surface_hover if is_hot else t.surface), t.field_border
        if action.is_primary:
            ink, fill, edge = t.accent_text, (t.accent_hover if is_hot else t.accent), None
        elif action.is_quiet:
            ink, fill, edge = t.accent_strong, (t.accent_soft if is_hot else None), None
        paint_box(painter, place, FIELD_RADIUS, fill, edge)
        if action.icon:
            side = round(place.height() * 0.52)
            sign = pixmap(action.icon, ink, side, painter.device().devicePixelRatio())
            painter.drawPixmap(place.center() - QPointF(side / 2, side / 2), sign)
            return
        painter.setFont(self.fonts.action)
        painter.setPen(ink)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, action.text)


def _text(
    painter: QPainter, place: QRectF, text: str, ink: str, *, metrics: QFontMetricsF, flags: Qt.AlignmentFlag
) -> None:
    if text and place.width() > 1:
        painter.setPen(ink)
        painter.drawText(place, flags, metrics.elidedText(text, Qt.TextElideMode.ElideRight, place.width()))

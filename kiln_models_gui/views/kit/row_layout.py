"""Where the parts of a row stand: one calculation for painting, clicks and tooltips."""

from enum import Enum

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF

from kiln_models_gui.viewmodels.rows import CHIPS, DESCRIPTION, HEADER, SUBTITLE, RowAction, RowChip, RowContent
from kiln_models_gui.views.kit.chip import chip_font, chip_height, chip_width
from kiln_models_gui.views.theme import Theme
from kiln_models_gui.views.tokens import LARGE, MEDIUM, SMALL, TINY

# Rows of fewer average characters put their chips below and their buttons into a menu.
NARROW = {"card": 62, "plain": 30}
MENU = "open menu"


class RowLook(Enum):
    """CARD: each row is a card, chips follow the title. PLAIN: rows of a pane, chips at the end."""

    CARD = "card"
    PLAIN = "plain"


class RowFonts:
    """Fonts of rows with their metrics; made anew when the theme changes."""

    def __init__(self, theme: Theme) -> None:
        self.title = theme.font(1.05, QFont.Weight.DemiBold)
        self.body = theme.font(0.95)
        self.chip = chip_font(theme)
        self.action = theme.font(0.95, QFont.Weight.Medium)
        self.title_metrics = QFontMetricsF(self.title)
        self.body_metrics = QFontMetricsF(self.body)
        self.chip_metrics = QFontMetricsF(self.chip)
        self.action_metrics = QFontMetricsF(self.action)
        self.line = self.body_metrics.height() + 2
        self.first_line = max(self.title_metrics.height(), chip_height(self.chip_metrics))


class RowLayout:
    """The places of a row's parts, in the view's coordinates; what has no room has an empty place."""

    def __init__(self, box: QRectF) -> None:
        self.box = box
        self.tile = QRectF()
        self.title = QRectF()
        self.subtitle = QRectF()
        self.description = QRectF()
        self.trailing = QRectF()
        self.chips: list[tuple[RowChip, QRectF]] = []
        self.actions: list[tuple[RowAction, QRectF]] = []

    def action_at(self, x: float, y: float) -> RowAction | None:
        """The action painted there."""
        return next((action for action, place in self.actions if place.contains(x, y)), None)

    def chip_at(self, x: float, y: float) -> RowChip | None:
        """The chip painted there."""
        return next((chip for chip, place in self.chips if place.contains(x, y)), None)


def row_height(shape: int, fonts: RowFonts, look: RowLook, *, narrow: bool = False) -> int:
    """Height of a row with the gap below it; `narrow` rows have their chips on a line of their own."""
    if shape & HEADER:
        return round(fonts.action_metrics.height() + 2 * SMALL + 2 * MEDIUM)
    lines = fonts.first_line + fonts.line * (bool(shape & SUBTITLE) + bool(shape & DESCRIPTION))
    if narrow and shape & CHIPS:
        lines += fonts.first_line + TINY
    return round(lines + (2 * MEDIUM + TINY + MEDIUM if look is RowLook.CARD else 2 * MEDIUM))


def lay_out_row(content: RowContent, rect: QRectF, fonts: RowFonts, look: RowLook, *, mirrored: bool) -> RowLayout:
    """Place the parts of `content` in `rect`."""
    narrow = is_narrow(rect.width(), fonts, look)
    if content.is_header:
        layout = _header(content, rect, fonts)
    else:
        gap = MEDIUM if look is RowLook.CARD else 0
        layout = RowLayout(rect.adjusted(0, 0, 0, -gap))
        side = LARGE if look is RowLook.CARD else MEDIUM
        inner = layout.box.adjusted(side, MEDIUM, -side, -MEDIUM)
        right = _end(content, inner, layout, fonts, look=look, narrow=narrow)
        room = QRectF(inner.left(), inner.top(), right - inner.left(), inner.height())
        _texts(content, room, layout, fonts, look=look, narrow=narrow)
    if mirrored:
        _mirror(layout, rect)
    return layout


def is_narrow(width: float, fonts: RowFonts, look: RowLook) -> bool:
    """Whether a row of that width has no room for title, chips and buttons side by side."""
    return width < fonts.body_metrics.averageCharWidth() * NARROW[look.value]


def action_size(action: RowAction, fonts: RowFonts) -> tuple[float, float]:
    """Width and height of an action's button."""
    high = fonts.action_metrics.height() + 2 * SMALL
    return (high if action.icon else fonts.action_metrics.horizontalAdvance(action.text) + 2 * MEDIUM), high


def _header(content: RowContent, rect: QRectF, fonts: RowFonts) -> RowLayout:
    layout = RowLayout(rect)
    right = rect.right()
    if content.header_action:
        wide, high = action_size(content.header_action, fonts)
        right -= wide
        layout.actions.append((content.header_action, QRectF(right, rect.bottom() - high - SMALL, wide, high)))
    line = fonts.action_metrics.height() + 2 * SMALL
    layout.title = QRectF(rect.left(), rect.bottom() - line - SMALL, right - rect.left() - MEDIUM, line)
    return layout


def _end(
    content: RowContent, inner: QRectF, layout: RowLayout, fonts: RowFonts, *, look: RowLook, narrow: bool
) -> float:
    """Place actions, trailing text and (PLAIN) chips from the end; answers where the texts must stop."""
    right, middle = inner.right(), inner.center().y()
    shown = [action for action in content.actions if not action.in_menu_only]
    if narrow and len(shown) > 1:
        shown = [RowAction(MENU, "", icon="more")]
    for action in reversed(shown):
        wide, high = action_size(action, fonts)
        layout.actions.insert(0, (action, QRectF(right - wide, middle - high / 2, wide, high)))
        right -= wide + SMALL
    if layout.actions:
        right -= SMALL
    if look is RowLook.PLAIN and not narrow:
        for chip in reversed(content.chips):
            wide, high = _chip_width(chip, fonts), chip_height(fonts.chip_metrics)
            layout.chips.insert(0, (chip, QRectF(right - wide, middle - high / 2, wide, high)))
            right -= wide + SMALL
    if content.trailing and not narrow:
        wide = min(fonts.body_metrics.horizontalAdvance(content.trailing) + 2, inner.width() / 3)
        layout.trailing = QRectF(right - wide, inner.top(), wide, inner.height())
        right -= wide + LARGE
    return right


def _texts(
    content: RowContent, room: QRectF, layout: RowLayout, fonts: RowFonts, *, look: RowLook, narrow: bool
) -> None:
    left, top = room.left(), room.top()
    if content.tile:
        side = min(room.height(), 40.0 * max(fonts.line / 20, 1))
        layout.tile = QRectF(left, room.center().y() - side / 2, side, side)
        left += side + MEDIUM
    wide = max(room.right() - left, 0.0)
    rows = fonts.first_line + fonts.line * (bool(content.subtitle) + bool(content.description))
    if narrow and content.chips:
        rows += fonts.first_line + TINY
    top += max((room.height() - rows) / 2, 0)
    layout.title = QRectF(
        left, top, min(fonts.title_metrics.horizontalAdvance(content.title) + 2, wide), fonts.first_line
    )
    if look is RowLook.CARD and not narrow:
        _chips_after_title(content, layout, fonts, room.right())
    top += fonts.first_line
    if content.subtitle:
        layout.subtitle = QRectF(left, top, wide, fonts.line)
        top += fonts.line
    if content.description:
        layout.description = QRectF(left, top, wide, fonts.line)
        top += fonts.line
    if narrow:
        _chips_below(content, layout, fonts, QRectF(left, top + TINY, wide, fonts.first_line))


def _chip_width(chip: RowChip, fonts: RowFonts) -> float:
    return chip_width(chip.text, fonts.chip_metrics, signed=not chip.is_name)


def _chips_after_title(content: RowContent, layout: RowLayout, fonts: RowFonts, end: float) -> None:
    """Names give way to the title, "+2" for the last ones; the title to statuses, down to 8 characters, then these."""
    left, statuses = layout.title.left(), tuple(chip for chip in content.chips if not chip.is_name)
    names = content.chips[len(statuses) :]
    chips = _fitting(content.chips, fonts, end - left - layout.title.width())
    if not all(status in chips for status in statuses):
        gathered = (*statuses, _gathered(names)) if len(names) > 1 else content.chips
        chips = _fitting(gathered, fonts, end - left - fonts.title_metrics.averageCharWidth() * 8)
    widths = [_chip_width(chip, fonts) for chip in chips]
    taken = sum(widths) + SMALL * len(widths)
    layout.title.setWidth(min(layout.title.width(), max(end - layout.title.left() - taken, 0)))
    left, high = layout.title.right() + SMALL, chip_height(fonts.chip_metrics)
    for chip, wide in zip(chips, widths, strict=True):
        layout.chips.append((chip, QRectF(left, layout.title.center().y() - high / 2, wide, high)))
        left += wide + SMALL


def _fitting(chips: tuple[RowChip, ...], fonts: RowFonts, room: float) -> list[RowChip]:
    """The chips that fit in `room`; the others are gathered in one that tells them in its tooltip."""
    for shown in range(len(chips), -1, -1):
        rest = chips[shown:]
        more = [_gathered(rest)] if rest else []
        found = [*chips[:shown], *more]
        if sum(_chip_width(chip, fonts) + SMALL for chip in found) <= room:
            return found if len(chips) > 1 or found == [*chips] else [_shortened(next(iter(chips)), fonts, room)]
    return []


def _shortened(chip: RowChip, fonts: RowFonts, room: float) -> RowChip:
    """A chip that is alone tells as much as there is room for: "+1" would tell nothing."""
    beside = _chip_width(chip, fonts) - fonts.chip_metrics.horizontalAdvance(chip.text) + SMALL
    text = fonts.chip_metrics.elidedText(chip.text, Qt.TextElideMode.ElideRight, room - beside)
    return RowChip(text, chip.tone, chip.text if not chip.tip else f"{chip.text}. {chip.tip}", is_name=chip.is_name)


def _gathered(rest: tuple[RowChip, ...]) -> RowChip:
    names = all(chip.is_name for chip in rest)
    return RowChip(f"+{len(rest)}", rest[0].tone, ", ".join(chip.text for chip in rest), is_name=names)


def _chips_below(content: RowContent, layout: RowLayout, fonts: RowFonts, room: QRectF) -> None:
    left, high = room.left(), chip_height(fonts.chip_metrics)
    for chip in _fitting(content.chips, fonts, room.width()):
        wide = _chip_width(chip, fonts)
        layout.chips.append((chip, QRectF(left, room.top(), wide, high)))
        left += wide + SMALL


def _mirror(layout: RowLayout, rect: QRectF) -> None:
    places = [layout.tile, layout.title, layout.subtitle, layout.description, layout.trailing]
    places += [place for _, place in layout.chips] + [place for _, place in layout.actions]
    for place in places:
        place.moveLeft(rect.left() + rect.right() - place.right())

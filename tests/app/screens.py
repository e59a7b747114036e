"""Measures what a window shows: texts that are cut off, rows that paint over themselves, letters hard to tell."""

from itertools import combinations

from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtGui import QFontMetricsF, QImage
from PySide6.QtWidgets import QAbstractButton, QLabel, QScrollArea, QToolButton, QWidget

from kiln_models_gui.viewmodels.rows import RowContent
from kiln_models_gui.views.kit.check_box import CheckBox
from kiln_models_gui.views.kit.chip import StatusChip
from kiln_models_gui.views.kit.choice_card import ChoiceCard
from kiln_models_gui.views.kit.row_layout import RowFonts, RowLayout
from kiln_models_gui.views.kit.rows import RowsView
from kiln_models_gui.views.kit.sidebar import Sidebar
from tests.views.test_theme import contrast

TOLERANCE = 2
"""Pixels: fonts report their size in fractions."""
ROOM = 40
"""Pixels: a text that is shortened while this much is free beside it is shortened for nothing."""


def cut_off(top: QWidget, *, may_scroll_sideways: bool = False) -> list[str]:
    """Every text in `top` that has less room than it needs, or that lies where nobody can scroll to."""
    found: list[str] = []
    for one in top.findChildren(QWidget):
        if not one.isVisible() or one.window() is not top.window() or isinstance(one, QToolButton):
            continue
        if isinstance(one, QScrollArea) and (inside := one.widget()) is not None:
            wide = inside.width() - one.viewport().width()
            told = f"{type(one).__name__} is scrolled sideways, {wide} pixels too wide for {_widest(inside)}"
            found += [told] if wide > TOLERANCE and not may_scroll_sideways else []
        if isinstance(one, QLabel | QAbstractButton | StatusChip):
            words = one.text if isinstance(one, StatusChip) else one.text()
            why = _why(one, top) if words else ""
            found += [f"{type(one).__name__} {words!r}: {why}"] if why else []
        elif isinstance(one, RowsView):
            found += rows_off(one)
    return found


def _widest(inside: QWidget) -> str:
    """The text that keeps `inside` from being narrower: the widest of those that do not wrap."""
    texts = [
        one
        for one in inside.findChildren(QWidget)
        if one.isVisible() and isinstance(one, QLabel | QAbstractButton | StatusChip)
    ]
    fixed = [one for one in texts if not (isinstance(one, QLabel) and one.wordWrap())]
    widest = max(fixed, key=lambda one: one.minimumSizeHint().width(), default=None)
    if widest is None:
        return "nothing"
    words = widest.text if isinstance(widest, StatusChip) else widest.text()
    return f"{type(widest).__name__} {words!r} ({widest.minimumSizeHint().width()})"


def _why(widget: QWidget, top: QWidget) -> str:
    needs = widget.sizeHint()
    wraps = widget.wordWrap() if isinstance(widget, QLabel) else isinstance(widget, CheckBox | ChoiceCard)
    if wraps:
        needs.setWidth(0)
        needs.setHeight(widget.heightForWidth(widget.width()))
    elif isinstance(widget, QLabel):
        needs.setHeight(min(needs.height(), widget.fontMetrics().ascent() + widget.fontMetrics().descent()))
    is_short = needs.width() > widget.width() + TOLERANCE and not _tells_itself(widget)
    if is_short or needs.height() > widget.height() + 2 * TOLERANCE:
        return f"has {widget.size().toTuple()}, needs {needs.toTuple()}"
    return _beyond(widget, top)


def _tells_itself(widget: QWidget) -> bool:
    """Whether a shortened text can be read in full: in the tooltip, or as the name of a sign of the navigation."""
    return bool(widget.toolTip()) or isinstance(widget.parent(), Sidebar)


def _beyond(widget: QWidget, top: QWidget) -> str:
    place = scroll_area_of(widget)
    inside = place.widget() if place is not None else None
    frame = inside or top
    there = QRect(widget.mapTo(frame, QPoint(0, 0)), widget.size())
    room = frame.rect().adjusted(-TOLERANCE, -TOLERANCE, TOLERANCE, TOLERANCE)
    return "" if room.contains(there) else f"lies at {there.getRect()} of {room.getRect()}"


def scroll_area_of(widget: QWidget) -> QScrollArea | None:
    """The area in which `widget` can be scrolled to."""
    parent = widget.parentWidget()
    while parent is not None and not (isinstance(parent, QScrollArea) and parent.widget() is not None):
        parent = parent.parentWidget()
    return parent if isinstance(parent, QScrollArea) else None


# Painted rows


def rows_off(view: RowsView) -> list[str]:
    """What is wrong with the rows of `view` that are seen."""
    found: list[str] = []
    for number in range(view.model().rowCount()):
        index = view.model().index(number, 0)
        layout, content = view.layout_of(index), view.content(index)
        if layout is None or content is None or not view.visualRect(index).intersects(view.viewport().rect()):
            continue
        row = QRectF(view.visualRect(index))
        wrong = [
            *_turned(layout, mirrored=view.isRightToLeft()),
            *_over_each_other(content, layout),
            *_outside(layout, row),
            *_shortened(view, content, layout),
        ]
        found += [f"Row {content.title!r} of {view.accessibleName()}: {why}" for why in wrong]
    return found


def parts_of(content: RowContent, layout: RowLayout) -> dict[str, QRectF]:
    """Every part of a row that has a place."""
    parts = {
        "tile": layout.tile,
        "title": layout.title,
        "subtitle": layout.subtitle,
        "description": layout.description,
        "trailing": layout.trailing,
    }
    parts |= {f"chip {number} {chip.text!r}": place for number, (chip, place) in enumerate(layout.chips)}
    parts |= {f"button {action.name}": place for action, place in layout.actions}
    texts = {"title": content.title, "subtitle": content.subtitle, "trailing": content.trailing}
    return {name: place for name, place in parts.items() if place.width() > 1 and texts.get(name, "there")}


def _turned(layout: RowLayout, *, mirrored: bool) -> list[str]:
    """A row begins with its tile and title, and ends with its buttons: on the right where the language begins there."""
    ends = [place for _, place in layout.actions] + ([layout.trailing] if layout.trailing.width() > 1 else [])
    starts = [place for place in (layout.tile, layout.title) if place.width() > 1]
    wrong = [
        end
        for end in ends
        for start in starts
        if (start.left() < end.left() if mirrored else start.left() > end.left())
    ]
    return ["begins at the wrong side"] if wrong else []


def _over_each_other(content: RowContent, layout: RowLayout) -> list[str]:
    lesser = {name: place.adjusted(1, 1, -1, -1) for name, place in parts_of(content, layout).items()}
    pairs = combinations(lesser.items(), 2)
    return [f"{one} lies over {other}" for (one, here), (other, there) in pairs if here.intersects(there)]


def _outside(layout: RowLayout, row: QRectF) -> list[str]:
    room = row.adjusted(-1, -1, 1, 1)
    parts = parts_of(RowContent("there", "", subtitle="there", trailing="there"), layout)
    return [f"{name} lies outside: {place}" for name, place in parts.items() if not room.contains(place)]


def _shortened(view: RowsView, content: RowContent, layout: RowLayout) -> list[str]:
    fonts: RowFonts = view.itemDelegate().fonts  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    texts = [
        ("title", content.title, layout.title, fonts.title_metrics),
        ("subtitle", content.subtitle, layout.subtitle, fonts.body_metrics),
        ("description", content.description, layout.description, fonts.body_metrics),
        ("trailing", content.trailing, layout.trailing, fonts.body_metrics),
    ]
    found: list[str] = []
    for name, text, place, metrics in texts:
        if not text or metrics.horizontalAdvance(text) <= place.width():
            continue
        if place.width() < 1:
            found += [] if name == "trailing" else [f"{name} has no place"]
            continue
        free = _free_beside(place, content, layout, mirrored=view.isRightToLeft())
        if free > ROOM:
            found.append(f"{name} is shortened though {free:.0f} pixels are free")
        if text not in view.tip_at(place.center().toPoint()):
            found.append(f"{name} is shortened and no tooltip tells it: {text!r}")
    heights = [("title", layout.title, fonts.title_metrics), ("subtitle", layout.subtitle, fonts.body_metrics)]
    found += [f"{name} is too low" for name, place, metrics in heights if 0 < place.height() < _letters(metrics)]
    return found


def _letters(metrics: QFontMetricsF) -> float:
    return metrics.ascent() + metrics.descent() - TOLERANCE


def _free_beside(place: QRectF, content: RowContent, layout: RowLayout, *, mirrored: bool) -> float:
    """How many pixels beyond the end of `place` are free."""
    others = [
        other
        for other in parts_of(content, layout).values()
        if other.top() < place.bottom() and other.bottom() > place.top()
    ]
    if mirrored:
        before = [other.right() for other in others if other.right() <= place.left() + 1]
        return place.left() - max([*before, layout.box.left()])
    return min([*(other.left() for other in others if other.left() >= place.right() - 1), layout.box.right()]) - (
        place.right()
    )


# Contrast


def hard_to_read(top: QWidget, least: float) -> list[str]:
    """Every text in `top` whose strongest letters contrast less than `least` with their ground, as painted."""
    picture = top.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    ratio = picture.devicePixelRatio()
    found: list[str] = []
    for one in top.findChildren(QWidget):
        if not isinstance(one, QLabel | QAbstractButton | StatusChip) or one.visibleRegion().isEmpty():
            continue
        words = one.text if isinstance(one, StatusChip) else one.text()
        if not words.strip() or not one.isEnabled() or (isinstance(one, QLabel) and not one.pixmap().isNull()):
            continue
        seen = one.visibleRegion().boundingRect()
        if seen.size() != one.size():  # partly scrolled out of view
            continue
        there = QRect(one.mapTo(top, seen.topLeft()) * ratio, seen.size() * ratio).adjusted(3, 3, -3, -3)
        if there.width() < 8 or there.height() < one.fontMetrics().height() * ratio / 2:
            continue
        got = strongest_contrast(picture.copy(there))
        found += [f"{type(one).__name__} {words!r}: {got:.2f}"] if got < least else []
    return found


def strongest_contrast(picture: QImage) -> float:
    """How far the colour that stands out most is from the one that is there most (WCAG 2.2)."""
    count: dict[bytes, int] = {}
    data = bytes(picture.constBits())
    for at in range(0, len(data), 4):
        pixel = data[at : at + 3]
        count[pixel] = count.get(pixel, 0) + 1
    names = {pixel: f"#{pixel[2]:02x}{pixel[1]:02x}{pixel[0]:02x}" for pixel in count}
    ground = names[max(count, key=lambda pixel: count[pixel])]
    return max(contrast(name, ground) for name in names.values())

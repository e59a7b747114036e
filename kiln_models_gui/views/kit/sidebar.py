"""The navigation: pages with icon, name, count and a dot where something needs the person."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from kiln_models_gui.qt_names import override
from kiln_models_gui.values import Value
from kiln_models_gui.views.kit.icons import pixmap
from kiln_models_gui.views.kit.labels import TextLabel
from kiln_models_gui.views.kit.painting import paint_box
from kiln_models_gui.views.theme import Theme
from kiln_models_gui.views.tokens import FIELD_RADIUS, LARGE, MEDIUM, SMALL, TINY


class SidebarItem(Value):
    """A page: its name in code, what people read, its icon; `at_end` puts it at the bottom."""

    name: str
    text: str
    icon: str
    at_end: bool = False


class _Entry(QRadioButton):
    """One line of the navigation; a radio button by its role, so that "Models, 2 of 5, checked" is spoken."""

    def __init__(self, theme: Theme, item: SidebarItem) -> None:
        super().__init__()
        self._theme = theme
        self.item = item
        self.count = ""
        self.attention = ""
        self.compact = False
        self.keys = ""
        self.setText(item.text)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.describe()
        theme.changed.connect(self._theme_changed)

    def describe(self) -> None:
        """Speak what the count and the dot show."""
        self.setAccessibleName(self.item.text)
        self.setAccessibleDescription(" ".join(part for part in (self.count, self.attention) if part))
        named = self.item.text if self.compact and not self.attention else ""
        self.setToolTip(" · ".join(part for part in (self.attention, named, self.keys) if part))
        self.updateGeometry()
        self.update()

    def _theme_changed(self) -> None:
        self.updateGeometry()
        self.update()

    def _own_font(self) -> QFont:
        return self._theme.font(1.0, QFont.Weight.DemiBold if self.isChecked() else QFont.Weight.Medium)

    @override
    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._theme.font(1.0, QFont.Weight.DemiBold))
        if self.compact:
            return QSize(metrics.height() + 2 * MEDIUM, metrics.height() + 2 * 11)
        width = metrics.horizontalAdvance(self.item.text) + metrics.height() + 5 * MEDIUM
        return QSize(width + metrics.horizontalAdvance("10,000"), metrics.height() + 2 * 11)

    @override
    def hitButton(self, pos: QPoint, /) -> bool:
        return self.rect().contains(pos)

    @override
    def paintEvent(self, e: QPaintEvent, /) -> None:
        del e
        t = self._theme.tokens
        painter = QPainter(self)
        rect = QRectF(self.rect())
        ground = t.accent_soft if self.isChecked() else (t.surface_hover if self.underMouse() else None)
        paint_box(painter, rect, FIELD_RADIUS, ground)
        if self.hasFocus():
            paint_box(painter, rect, FIELD_RADIUS, None, t.focus, width=2)
        ink = t.accent_strong if self.isChecked() else t.text
        side = QFontMetrics(self._own_font()).height()
        mirrored = self.isRightToLeft()
        left = self.width() - MEDIUM - side if mirrored else MEDIUM
        sign = pixmap(self.item.icon, ink, side, self.devicePixelRatioF())
        painter.drawPixmap(QPointF(left, (self.height() - side) / 2), sign)
        if self.compact:
            self._paint_dot(painter, QPointF(self.width() - 7, 7))
            return
        words = (
            rect.adjusted(MEDIUM, 0, -MEDIUM - side - 10, 0) if mirrored else rect.adjusted(22 + side, 0, -MEDIUM, 0)
        )
        painter.setFont(self._own_font())
        painter.setPen(ink)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, self.item.text)
        self._paint_end(painter, rect.adjusted(MEDIUM, 0, -MEDIUM, 0))

    def _paint_end(self, painter: QPainter, rect: QRectF) -> None:
        t = self._theme.tokens
        painter.setFont(self._theme.font(0.88, QFont.Weight.Medium))
        painter.setPen(t.text_muted)
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing, self.count)
        if self.attention:
            taken = QFontMetrics(painter.font()).horizontalAdvance(self.count) + (SMALL if self.count else 0)
            centre = rect.left() + taken + 5 if self.isRightToLeft() else rect.right() - taken - 5
            self._paint_dot(painter, QPointF(centre, rect.center().y()))

    def _paint_dot(self, painter: QPainter, centre: QPointF) -> None:
        if self.attention:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.tokens.warn))
            painter.drawEllipse(centre, 5, 5)


class Sidebar(QFrame):
    """The list of pages. Up, Down, Home and End move; the page follows.

    Signals:
        page_chosen(str): the name of the page that the person chose.
    """

    page_chosen = Signal(str)

    def __init__(self, theme: Theme, title: str, items: Sequence[SidebarItem], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: dict[str, _Entry] = {}
        self._told = True
        self._group = QButtonGroup(self)
        self.setProperty("kit", "sidebar")
        self.setAccessibleName(self.tr("Pages"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        column = QVBoxLayout(self)
        column.setContentsMargins(MEDIUM, LARGE, MEDIUM, LARGE)
        column.setSpacing(TINY)
        heading = self._heading = TextLabel(title, "heading", wraps=False)
        heading.setContentsMargins(MEDIUM, TINY, 0, MEDIUM)
        column.addWidget(heading)
        for item in (item for item in items if not item.at_end):
            column.addWidget(self._make(theme, item))
        column.addStretch(1)
        for item in (item for item in items if item.at_end):
            column.addWidget(self._make(theme, item))

    @property
    def current(self) -> str:
        """The name of the page shown, or ""."""
        return next((name for name, entry in self._entries.items() if entry.isChecked()), "")

    @property
    def pages(self) -> tuple[tuple[str, str], ...]:
        """Names in code and in words, as they stand."""
        return tuple((name, entry.item.text) for name, entry in self._entries.items())

    def set_keys(self, name: str, keys: str) -> None:
        """Tell the page's shortcut in its tooltip."""
        self._entries[name].keys = keys
        self._entries[name].describe()

    def choose(self, name: str) -> None:
        """Mark the page `name`, without a signal."""
        self._told = False
        self._entries[name].setChecked(True)
        self._told = True

    def set_compact(self, compact: bool) -> None:
        """Show the signs alone, for a window that has no room for their names; screen readers and tips tell these."""
        self._heading.setVisible(not compact)
        for entry in self._entries.values():
            if entry.compact != compact:
                entry.compact = compact
                entry.describe()

    def set_count(self, name: str, count: str) -> None:
        """Show a number at the page's line; "" for none."""
        self._entries[name].count = count
        self._entries[name].describe()

    def set_attention(self, name: str, sentence: str) -> None:
        """Show a dot at the page's line, with what it means ("One provider does not work"); "" for none."""
        self._entries[name].attention = sentence
        self._entries[name].describe()

    @override
    def eventFilter(self, watched, event, /) -> bool:  # pyright: ignore[reportMissingParameterType, reportUnknownParameterType]
        if isinstance(event, QKeyEvent) and event.type() is QKeyEvent.Type.KeyPress and self._move(event.key()):
            return True
        return super().eventFilter(watched, event)

    def _move(self, key: int) -> bool:
        entries = list(self._entries.values())
        at = next((place for place, entry in enumerate(entries) if entry.hasFocus()), 0)
        last = len(entries) - 1
        targets = {Qt.Key.Key_Down: at + 1, Qt.Key.Key_Up: at - 1, Qt.Key.Key_Home: 0, Qt.Key.Key_End: last}
        if Qt.Key(key) not in targets:
            return False
        entry = entries[targets[Qt.Key(key)] % len(entries)]
        entry.setFocus(Qt.FocusReason.TabFocusReason)
        entry.click()
        return True

    def _make(self, theme: Theme, item: SidebarItem) -> _Entry:
        entry = _Entry(theme, item)
        entry.installEventFilter(self)
        # Not `clicked`: assistive programs turn the line on without a click.
        entry.toggled.connect(lambda on: self.page_chosen.emit(item.name) if on and self._told else None)
        self._group.addButton(entry)
        self._entries[item.name] = entry
        return entry

"""The card of what needs the person: a row for each problem, with its button."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiln_models_gui.viewmodels.health import HealthItem
from kiln_models_gui.viewmodels.overview import OverviewPage
from kiln_models_gui.views.kit.announce import announce
from kiln_models_gui.views.kit.buttons import Button
from kiln_models_gui.views.kit.card import Card, Line
from kiln_models_gui.views.kit.chip import StatusChip
from kiln_models_gui.views.kit.labels import TextLabel
from kiln_models_gui.views.kit.skeleton import Skeleton
from kiln_models_gui.views.theme import Theme
from kiln_models_gui.views.tokens import HUGE, LARGE, MEDIUM, SMALL, TINY

EXPECTED = 1
"""Rows that the card has room for before it is known how many there are."""
FIRST = 6
"""Rows that are shown before somebody wants to see more."""


class ProblemRow(QWidget):
    """One problem.

    Signals: `pressed` with the item's key.
    """

    pressed = Signal(str)

    def __init__(self, theme: Theme, item: HealthItem) -> None:
        super().__init__()
        self.item = item
        self.setAccessibleName(item.spoken)
        self.chip = StatusChip(theme, item.label, item.tone)
        self.button = Button(theme, item.action, "secondary" if item.tone == "neutral" else "primary", compact=True)
        self.button.setAccessibleName(f"{item.action}: {item.heading}")
        self.button.clicked.connect(lambda: self.pressed.emit(item.key))
        self._holder = QWidget()
        inside = QHBoxLayout(self._holder)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignLeading)
        words = QVBoxLayout()
        words.setSpacing(TINY)
        words.addWidget(TextLabel(item.heading, "strong"))
        if item.text:
            words.addWidget(TextLabel(item.text, ink="muted"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, MEDIUM, 0, MEDIUM)
        row.setSpacing(MEDIUM)
        row.addWidget(self._holder, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(words, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)

    def set_chip_width(self, width: int) -> None:
        """The room of the chip, so that the words of all rows begin at one place."""
        self._holder.setFixedWidth(width)


class ProblemsCard(Card):
    """The rows, the worst first, and the button that looks again.

    Signals: none.
    """

    def __init__(self, page: OverviewPage, theme: Theme) -> None:
        super().__init__(name=page.tr("What needs you"))
        self._page = page
        self._theme = theme
        self.rows: list[ProblemRow] = []
        self._lines: list[Line] = []
        self._shown: tuple[HealthItem, ...] | None = None
        self._shows_all = False
        self.again = Button(theme, self.tr("Check again"), compact=True)
        self.note = TextLabel("", ink="muted")
        self.more = Button(theme, "", "quiet", compact=True)
        self.skeleton = Skeleton(theme, self.tr("Looking…"), rows=EXPECTED, lines=2)
        self._list = QVBoxLayout()
        self._lay_out()
        self.again.clicked.connect(page.check_again)
        self.more.clicked.connect(self._show_all)
        page.changed.connect(self._refresh)
        self._refresh()

    def _lay_out(self) -> None:
        self.content.setContentsMargins(HUGE, LARGE, HUGE, LARGE)
        self._list.setSpacing(0)
        top = QHBoxLayout()
        top.addWidget(TextLabel(self.tr("What needs you"), "heading"), 1, Qt.AlignmentFlag.AlignVCenter)
        top.addWidget(self.again)
        self.content.addLayout(top)
        self.content.setSpacing(SMALL)
        self.content.addWidget(self.note)
        self.content.addWidget(self.skeleton)
        self.content.addLayout(self._list)
        self.content.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)

    def _show_all(self) -> None:
        self._shows_all, before = True, len(self.rows)
        self._fill(self._page.items)
        self.rows[before].button.setFocus(Qt.FocusReason.TabFocusReason)

    def _refresh(self) -> None:
        items = self._page.items
        looked = self._page.health.looked
        self.skeleton.wait(not looked and not items)
        self.note.setVisible(looked and not items)
        self.note.setText(self.tr("Nothing. All that can be checked is in order."))
        if items == self._shown:
            return
        if self._shown is not None and looked and not items:
            announce(self.again, self.note.text())
        self._fill(items)

    def _fill(self, items: tuple[HealthItem, ...]) -> None:
        """Rows that stay are used again; the focus goes to the row that takes the place of one that went."""
        self._shown = items
        focused = next((at for at, row in enumerate(self.rows) if row.button.hasFocus()), None)
        shown = items if self._shows_all else items[:FIRST]
        standing = {row.item: row for row in self.rows}
        rows = [standing.pop(item, None) or self._row(item) for item in shown]
        while self._list.count():
            self._list.takeAt(0)
        for gone in (*standing.values(), *self._lines):
            gone.hide()
            gone.deleteLater()
        self.rows, self._lines = rows, []
        for row in rows:
            line = Line()
            self._lines.append(line)
            self._list.addWidget(line)
            self._list.addWidget(row)
        for row in rows:
            row.set_chip_width(max(each.chip.sizeHint().width() for each in rows))
        self.more.setText(self.tr("Show {count} more").format(count=len(items) - len(shown)))
        self.more.setVisible(len(items) > len(shown))
        if focused is not None and not any(row.button.hasFocus() for row in rows):
            target = rows[min(focused, len(rows) - 1)].button if rows else self.again
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _row(self, item: HealthItem) -> ProblemRow:
        row = ProblemRow(self._theme, item)
        row.pressed.connect(self._page.health.act)
        return row

"""The Overview page: what works in four cards, what needs the person with its buttons, and what happened lately."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from kiln_models_gui.qt_names import override
from kiln_models_gui.viewmodels.overview import OverviewPage
from kiln_models_gui.viewmodels.overview_cards import OverviewCard
from kiln_models_gui.views.kit.card import Card
from kiln_models_gui.views.kit.empty import EmptyState
from kiln_models_gui.views.kit.labels import TextLabel
from kiln_models_gui.views.kit.page_body import PageBody
from kiln_models_gui.views.overview_lately import LatelyCard
from kiln_models_gui.views.overview_problems import ProblemsCard
from kiln_models_gui.views.page_header import PageHeader
from kiln_models_gui.views.theme import Theme
from kiln_models_gui.views.tokens import LARGE, TINY

_NARROW = 740  # pixels of the page, below which only two cards stand beside each other


class FigureCard(Card):
    """One figure with what it is and a note."""

    def __init__(self) -> None:
        super().__init__()
        self.title = TextLabel("", ink="muted")
        self.figure = TextLabel("", "figure")
        self.note = TextLabel("", "small", "muted")
        self.content.setSpacing(TINY)
        for label in (self.title, self.figure, self.note):
            self.content.addWidget(label)
        self.content.addStretch(1)

    def show_card(self, card: OverviewCard) -> None:
        """Show another figure."""
        self.title.setText(card.title)
        self.figure.setText(card.figure)
        self.note.setText(card.note)
        self.setAccessibleName(card.spoken)


class OverviewView(QWidget):
    """The page.

    Signals: `page_wanted` with the name of another page; `first_steps_wanted` while nothing is set up.
    """

    page_wanted = Signal(str)
    first_steps_wanted = Signal()

    def __init__(self, page: OverviewPage, theme: Theme) -> None:
        super().__init__()
        self._page = page
        self.header = PageHeader(theme, self.tr("Overview"), "")
        self.cards: tuple[FigureCard, ...] = tuple(FigureCard() for _ in page.cards)
        self.problems = ProblemsCard(page, theme)
        self.lately = LatelyCard(page.lately, theme) if page.lately is not None else None
        self.empty = EmptyState(
            theme,
            "overview",
            self.tr("Nothing is set up yet"),
            self.tr("The first steps lead to a model that works. Then this page tells what works and what needs you."),
            action=self.tr("First steps…"),
        )
        self.empty.action_triggered.connect(self.first_steps_wanted)
        self._figures = QWidget()
        self._grid = QGridLayout(self._figures)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._columns = 0
        self._lay_out()
        page.changed.connect(self._refresh)
        self._refresh()

    def _lay_out(self) -> None:
        self.body = PageBody()
        self._grid.setSpacing(LARGE)
        self.body.column.addWidget(self.header)
        self.body.column.addWidget(self.empty)
        self.body.column.addWidget(self._figures)
        self.body.column.addWidget(self.problems)
        if self.lately is not None:
            self.lately.all_wanted.connect(lambda: self.page_wanted.emit("history"))
            self.body.column.addWidget(self.lately)
        self.body.fill_up()
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.body)
        self._place_cards(len(self.cards))

    def _place_cards(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for number, card in enumerate(self.cards):
            self._grid.addWidget(card, number // columns, number % columns)
        for column in range(len(self.cards)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_cards(2 if self.width() < _NARROW else len(self.cards))

    def _refresh(self) -> None:
        if not self.isVisible() and self._is_filled:
            return  # it is filled again when it comes into view
        self.header.sentence.setText(self._page.sentence)
        is_empty = self._page.is_empty
        self.empty.setVisible(is_empty)
        self._figures.setVisible(not is_empty)
        self.problems.setVisible(not is_empty)
        for widget, card in zip(self.cards, self._page.cards, strict=True):
            widget.show_card(card)

    @property
    def _is_filled(self) -> bool:
        return bool(self.header.sentence.text())

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh()
        if self._page.lately is not None:
            self._page.lately.look()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._page.lately is not None:
            self._page.lately.look_away()

"""The command palette: one line finds actions, settings, providers and models, and goes there."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject

from kiln_models_gui.viewmodels.ranking import Names
from kiln_models_gui.viewmodels.rows import RowContent, RowsModel

MOST = 50
"""Hits to show: nobody reads on, typing one letter more is quicker."""


class Target(NamedTuple):
    """Somewhere to go. `about` stands at the end of its line; `also` are words that find it too."""

    title: str
    about: str
    go: Callable[[], object]
    also: str = ""


class Palette(QObject):
    """What the palette shows. `rows` holds the hits; the key of a row is the place of its target.

    Signals: none; `rows` has its own.
    """

    def __init__(self, first: Sequence[Target], others: Sequence[Target]) -> None:
        """`first`: shown before anything is typed, and first among hits that fit as well as others."""
        super().__init__()
        self._targets = [*first, *others]
        self._first = len(first)
        self._names = Names([(target.title, target.also) for target in self._targets])
        self.rows = RowsModel(self)
        self.search("")

    def search(self, text: str) -> None:
        """Show what `text` may mean, the likeliest first."""
        places = [found.place for found in self._names.find(text, MOST)] if text.strip() else range(self._first)
        self.rows.set_rows([self._row(place) for place in places])

    def go(self, row: int) -> None:
        """Go where the hit `row` leads."""
        self._targets[int(self.rows.content(row).key)].go()

    def _row(self, place: int) -> RowContent:
        target = self._targets[place]
        return RowContent(target.title, str(place), trailing=target.about)

    @property
    def told(self) -> str:
        """How many hits there are, for those who do not see them."""
        count = self.rows.rowCount()
        if not count:
            return self.tr("Nothing found")
        return self.tr("1 hit") if count == 1 else self.tr("{count} hits").format(count=count)

"""The command palette: one line finds actions, settings, providers and models, and goes there."""

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject

from kiln_models_gui.viewmodels.ranking import Names
from kiln_models_gui.viewmodels.rows import RowContent, RowsModel

MOST = 50
"""Hits to show: nobody reads on, typing one letter more is quicker."""


class Target(NamedTuple):
    """Somewhere to go, by `go(key)`. `about` stands at the end of its line; `also` are words that find it too."""

    title: str
    about: str
    go: Callable[[str], object]
    key: str
    also: str = ""


class Palette(QObject):
    """What the palette shows. `rows` holds the hits; the key of a row is the place of its target.

    Signals: none; `rows` has its own.
    """

    def __init__(self, first: Sequence[Target], others: Callable[[], Iterable[Target]]) -> None:
        """`first`: shown before anything is typed, and first among hits that fit as well as others.

        `others`: thousands of them, perhaps: asked for after the palette is seen.
        """
        super().__init__()
        self._targets = [*first]
        self._first = len(first)
        self._others = others
        self._names: Names | None = None
        self.rows = RowsModel(self)
        self.search("")

    def search(self, text: str) -> None:
        """Show what `text` may mean, the likeliest first."""
        self.rows.set_rows([self._row(place) for place in self._places(text)])

    def get_ready(self) -> None:
        """Read all names: when the palette is seen, and before anybody has typed."""
        if self._names is None:
            self._targets += self._others()
            self._names = Names([(target.title, target.also) for target in self._targets])

    def _places(self, text: str) -> Sequence[int]:
        if not text.strip():
            return range(self._first)
        self.get_ready()
        return [found.place for found in self._names.find(text, MOST)] if self._names else ()

    def go(self, row: int) -> None:
        """Go where the hit `row` leads."""
        target = self._targets[int(self.rows.content(row).key)]
        target.go(target.key)

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

"""The History page: every change, newest first, by day; and one of them, field by field."""

import asyncio
import contextlib
from datetime import datetime
from typing import TYPE_CHECKING

from kiln_models_gui.qt_names import override
from kiln_models_gui.store.problems import StoreError
from kiln_models_gui.targets.history import since
from kiln_models_gui.values import Value
from kiln_models_gui.viewmodels.base import ErrorHandler
from kiln_models_gui.viewmodels.history import rows
from kiln_models_gui.viewmodels.history.in_view import HistoryInView, Now
from kiln_models_gui.viewmodels.history.rows import FieldLine, Line
from kiln_models_gui.viewmodels.rows import RowsModel
from kiln_models_gui.viewmodels.words.history import clock_words, day_words, where_words

if TYPE_CHECKING:
    from kiln_models_gui.registry.history_entry import HistoryEntry
    from kiln_models_gui.targets.history import History
    from kiln_models_gui.viewmodels.history.actions import HistoryActions
    from kiln_models_gui.viewmodels.history.keeper import HistoryKeeper

_FIRST = 300  # rows


class Opened(Value):
    """One entry with everything that a person may want to know."""

    id: str
    title: str
    when: str
    fields: tuple[FieldLine, ...]
    is_undone: bool
    is_undo: bool
    later: int
    """How many changes going back to it takes back."""


class HistoryPage(HistoryInView):
    """What the page shows."""

    def __init__(
        self,
        history: "History",
        keeper: "HistoryKeeper",
        actions: "HistoryActions",
        on_error: ErrorHandler,
        now: Now = lambda: datetime.now().astimezone(),
    ) -> None:
        super().__init__(history, keeper, actions, on_error, now)
        self.rows = RowsModel(self)
        self._entries: tuple[HistoryEntry, ...] = ()
        self._filter = "all"
        self._search = ""
        self._showing = 0
        self._has_looked = False

    @property
    def filters(self) -> tuple[tuple[str, str], ...]:
        """Name and text of each filter that finds something."""
        words = {
            "all": self.tr("All"),
            "you": self.tr("You"),
            "others": self.tr("Kiln and others"),
            "undone": self.tr("Undone"),
        }
        offered = {name for name, holds in rows.FILTERS.items() if any(map(holds, self._lines))}
        return tuple((name, text) for name, text in words.items() if name in offered | {"all", self._filter})

    @property
    def filter(self) -> str:
        """The filter that is chosen."""
        return self._filter

    @property
    def searching(self) -> bool:
        """Whether not everything is shown."""
        return bool(self._search) or self._filter != "all"

    @property
    def is_read(self) -> bool:
        """Whether the history was read already."""
        return self._has_looked

    @property
    def count(self) -> int:
        """How many entries there are."""
        return len(self._lines)

    def set_filter(self, name: str) -> None:
        """Show only some."""
        self._filter = name
        self.spawn(self._show())

    def search(self, text: str) -> None:
        """Show only what has all the words."""
        self._search = text.casefold().strip()
        self.spawn(self._show())

    def say_again(self) -> None:
        """The language changed: what was put into words is forgotten."""
        self._lines = ()
        if self._in_view:
            self.spawn(self._read())

    def tick(self) -> None:
        """A minute went by."""
        if self._in_view and self._lines:
            self.spawn(self._show())

    def opened(self, entry_id: str) -> Opened | None:
        """The entry in full; None where it is gone."""
        line = next((line for line in self._lines if line.id == entry_id), None)
        entry = next((entry for entry in self._entries if entry.id == entry_id), None)
        if line is None or entry is None:
            return None
        when = self.tr("{day}, {time}, in {programs}").format(
            day=day_words(line.at.date(), self._now().date()), time=clock_words(line.at), programs=where_words(entry)
        )
        fields = rows.field_lines(entry)
        later = len(since(self._entries, entry_id))
        return Opened(entry_id, line.title, when, fields, line.is_undone, line.is_undo, later)

    @override
    async def _take(self, entries: "tuple[HistoryEntry, ...]", reading: int) -> None:
        # Ten thousand take two seconds: those that are seen first come first.
        for most in (_FIRST, None) if len(entries) > _FIRST and not self._lines else (None,):
            lines = await asyncio.to_thread(rows.lines_of, entries, None, self._lines, most)
            if reading != self._reading:
                return
            self._entries, self._lines = entries, lines
            await self._show()
        if not self._has_looked:
            self._has_looked = True
            self.changed.emit()
            await self._tidy_up()

    async def _tidy_up(self) -> None:
        with contextlib.suppress(StoreError):  # reading says what it is
            await self._history.tidy_up()
            if len(await self._history.entries()) != len(self._entries):
                await self._read()

    async def _show(self) -> None:
        self._showing += 1
        turn = self._showing
        made = await asyncio.to_thread(self._rows, self._lines, self._filter, self._search)
        if turn == self._showing:
            self.rows.set_rows(made)
            self.changed.emit()

    def _rows(self, lines: tuple[Line, ...], chosen: str, search: str) -> "tuple[rows.RowContent, ...]":
        words = search.split()
        holds = rows.FILTERS[chosen]
        kept = (line for line in lines if holds(line) and all(word in line.found for word in words))
        return rows.rows_of(kept, self._now())

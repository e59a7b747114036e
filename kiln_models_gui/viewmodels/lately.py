"""The last changes, for the Overview page."""

import asyncio
from typing import TYPE_CHECKING

from kiln_models_gui.qt_names import override
from kiln_models_gui.values import Value
from kiln_models_gui.viewmodels.history.in_view import HistoryInView
from kiln_models_gui.viewmodels.history.rows import Line, lines_of
from kiln_models_gui.viewmodels.words.history import clock_words, day_words

if TYPE_CHECKING:
    from kiln_models_gui.registry.history_entry import HistoryEntry

MOST = 4


class LatelyLine(Value):
    """One change. `verb`: what its button says; empty for one that is undone."""

    id: str
    title: str
    when: str
    verb: str


class Lately(HistoryInView):
    """The newest changes, each with its button."""

    is_read = False

    @property
    def lines(self) -> tuple[LatelyLine, ...]:
        """The newest first."""
        return tuple(map(self._shown, self._lines))

    def say_again(self) -> None:
        """The language changed: what was put into words is forgotten."""
        self._lines = ()
        if self._in_view:
            self.spawn(self._read())

    def undo(self, entry_id: str) -> None:
        """Take one change back; an undo is taken back by doing it again."""
        line = next((line for line in self._lines if line.id == entry_id), None)
        if line is not None and not line.is_undone:
            self.actions.undo(entry_id, is_redo=line.is_undo)

    def _shown(self, line: Line) -> LatelyLine:
        now = self._now()
        when = clock_words(line.at)
        if line.at.date() != now.date():
            when = self.tr("{day}, {time}").format(day=day_words(line.at.date(), now.date()), time=when)
        verb = self.tr("Redo") if line.is_undo else self.tr("Undo")
        return LatelyLine(line.id, line.title, when, "" if line.is_undone else verb)

    @override
    async def _take(self, entries: "tuple[HistoryEntry, ...]", reading: int) -> None:
        lines = await asyncio.to_thread(lines_of, entries, None, self._lines, MOST)
        if reading == self._reading:
            self._lines, self.is_read = lines, True
            self.changed.emit()

"""The last changes, for the Overview page."""

import asyncio
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from kiln_models_gui.values import Value
from kiln_models_gui.viewmodels.base import ErrorHandler, ViewModel
from kiln_models_gui.viewmodels.history.rows import Line, lines_of
from kiln_models_gui.viewmodels.words.history import clock_words, day_words

if TYPE_CHECKING:
    from kiln_models_gui.targets.history import History
    from kiln_models_gui.viewmodels.history.actions import HistoryActions
    from kiln_models_gui.viewmodels.history.keeper import HistoryKeeper

MOST = 4


class LatelyLine(Value):
    """One change. `verb`: what its button says; empty for one that is undone."""

    id: str
    title: str
    when: str
    verb: str


class Lately(ViewModel):
    """Reads when the page comes into view, and while it is there."""

    def __init__(
        self,
        history: "History",
        keeper: "HistoryKeeper",
        actions: "HistoryActions",
        on_error: ErrorHandler,
        now: Callable[[], datetime] = lambda: datetime.now().astimezone(),
    ) -> None:
        super().__init__(on_error)
        self._history = history
        self._keeper = keeper
        self._actions = actions
        self._now = now
        self._lines: tuple[Line, ...] = ()
        self._reading = 0  # of two at once the newer one holds
        self._in_view = False
        self.is_read = False
        keeper.recorded.connect(self._recorded)

    @property
    def lines(self) -> tuple[LatelyLine, ...]:
        """The newest first."""
        return tuple(map(self._shown, self._lines))

    def look(self) -> None:
        """The page came into view."""
        self._in_view = True
        self.spawn(self._read())

    def look_away(self) -> None:
        """The page is out of view."""
        self._in_view = False

    def undo(self, entry_id: str) -> None:
        """Take one change back; an undo is taken back by doing it again."""
        line = next((line for line in self._lines if line.id == entry_id), None)
        if line is not None and not line.is_undone:
            self._actions.undo(entry_id, is_redo=line.is_undo)

    def _shown(self, line: Line) -> LatelyLine:
        now = self._now()
        when = clock_words(line.at)
        if line.at.date() != now.date():
            when = self.tr("{day}, {time}").format(day=day_words(line.at.date(), now.date()), time=when)
        verb = self.tr("Redo") if line.is_undo else self.tr("Undo")
        return LatelyLine(line.id, line.title, when, "" if line.is_undone else verb)

    def _recorded(self) -> None:
        if self._in_view:
            self.spawn(self._read())

    async def _read(self) -> None:
        self._reading += 1
        reading = self._reading
        await self._keeper.settled()
        entries = await self._history.entries()
        lines = await asyncio.to_thread(lines_of, entries, None, self._lines, MOST)
        if reading == self._reading:
            self._lines, self.is_read = lines, True
            self.changed.emit()

"""What shows the history: reads it when it comes into view, and again at each change while it is there."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from kiln_models_gui.viewmodels.base import ErrorHandler, ViewModel

if TYPE_CHECKING:
    from kiln_models_gui.registry.history_entry import HistoryEntry
    from kiln_models_gui.targets.history import History
    from kiln_models_gui.viewmodels.history.actions import HistoryActions
    from kiln_models_gui.viewmodels.history.keeper import HistoryKeeper
    from kiln_models_gui.viewmodels.history.rows import Line

Now = Callable[[], datetime]


class HistoryInView(ViewModel):
    """Nothing is read before `look`. Who derives from it says in `_take` what becomes of the entries."""

    def __init__(
        self,
        history: "History",
        keeper: "HistoryKeeper",
        actions: "HistoryActions",
        on_error: ErrorHandler,
        now: Now = lambda: datetime.now().astimezone(),
    ) -> None:
        super().__init__(on_error)
        self.actions = actions
        self._history = history
        self._keeper = keeper
        self._now = now
        self._lines: tuple[Line, ...] = ()
        self._reading = 0  # of two at once the newer one holds
        self._in_view = False
        keeper.recorded.connect(self._recorded)

    def look(self) -> None:
        """The page came into view: read what there is."""
        self._in_view = True
        self.when_loop_runs(lambda: self.spawn(self._read()))

    def look_away(self) -> None:
        """The page is out of view: nothing has to be kept up to date."""
        self._in_view = False

    def _recorded(self) -> None:
        if self._in_view:
            self.spawn(self._read())

    async def _read(self) -> None:
        self._reading += 1
        reading = self._reading
        await self._keeper.settled()
        await self._take(await self._history.entries(), reading)

    async def _take(self, entries: "tuple[HistoryEntry, ...]", reading: int) -> None:
        """Show `entries`, oldest first, unless another reading began since, which `_reading` then says."""
        raise NotImplementedError

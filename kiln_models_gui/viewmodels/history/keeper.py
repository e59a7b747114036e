"""Records every change, ours and others', one after the other, without anybody waiting for it."""

from collections.abc import Awaitable, Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal

from kiln_models_gui.registry.history_entry import HistoryEntry
from kiln_models_gui.store.problems import StoreError
from kiln_models_gui.targets.history_drafts import record_written
from kiln_models_gui.targets.seen_changes import record_seen
from kiln_models_gui.viewmodels.base import ErrorHandler, ViewModel

if TYPE_CHECKING:
    import asyncio

    from kiln_models_gui.targets.history import History
    from kiln_models_gui.targets.history_parts import Past
    from kiln_models_gui.targets.write_listener import FileWrite

_LATELY = 100  # entries that the "Undo" of a message may still take back


class HistoryKeeper(ViewModel):
    """A WriteListener that keeps what it hears.

    Signals: `recorded` when there is one more entry; `failed` with the StoreError when one could not be kept, once.
    """

    recorded = Signal()
    failed = Signal(object)

    def __init__(
        self,
        history: "History",
        pasts: "Callable[[], Iterable[Past]]",
        on_error: ErrorHandler,
        kiln_runs: Callable[[], Awaitable[bool]] | None = None,
    ) -> None:
        """`kiln_runs` says whether Kiln runs now, so that a write of its file is taken for its own."""
        super().__init__(on_error)
        self._history = history
        self._pasts = pasts
        self._kiln_runs = kiln_runs
        self._in_order: asyncio.Lock | None = None
        self._lately: list[HistoryEntry] = []
        self._has_failed = False

    def wrote(self, writes: "Sequence[FileWrite]") -> None:
        """A commit of ours stands."""
        kept = [write for write in writes if not write.by_history]
        if kept:
            self.spawn(self._keep(lambda: self._written(kept)))

    def seen(self, target: str, before: Any, after: Any) -> None:
        """Somebody else changed the file of `target`."""
        self.spawn(self._keep(lambda: self._seen(target, before, after)))

    async def settled(self) -> None:
        """Wait until everything that was heard is kept."""
        await self.finish()

    def know(self, entry: HistoryEntry | None) -> None:
        """The history made an entry of its own."""
        if entry is not None:
            self._lately = [*self._lately, entry][-_LATELY:]
            self.recorded.emit()

    async def _keep(self, work: Callable[[], Awaitable[HistoryEntry | None]]) -> None:
        # Locks are handed on in the order in which they were asked for.
        async with self._lock():
            try:
                entry = await work()
            except (StoreError, OSError) as error:
                self._tell(error)
                return
        self.know(entry)

    async def _written(self, writes: "Sequence[FileWrite]") -> HistoryEntry | None:
        return await record_written(self._history, self._pasts(), writes, self._lately)

    async def _seen(self, target: str, before: Any, after: Any) -> HistoryEntry | None:
        past = next((past for past in self._pasts() if past.id == target), None)
        if past is None:
            return None
        runs = self._kiln_runs is not None and await self._kiln_runs()
        return await record_seen(self._history, past, before, after, kiln_runs=runs)

    def _tell(self, error: Exception) -> None:
        import logging

        logging.getLogger(__name__).warning("A change could not be kept in the history: %s", type(error).__name__)
        if not self._has_failed:
            self._has_failed = True
            self.failed.emit(error)

    def _lock(self) -> "asyncio.Lock":
        import asyncio

        self._in_order = self._in_order or asyncio.Lock()
        return self._in_order

"""How long the history is kept, and forgetting it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from kiln_models_gui.store.preferences import kept_days
from kiln_models_gui.viewmodels.base import ErrorHandler, ViewModel
from kiln_models_gui.viewmodels.choices import Choices

if TYPE_CHECKING:
    from kiln_models_gui.targets.history import History
    from kiln_models_gui.viewmodels.history.keeper import HistoryKeeper


class HistorySettings(ViewModel):
    """The card in Settings. The history is opened when something is to be done to it."""

    def __init__(
        self,
        choices: Choices,
        history: "Callable[[], tuple[History, HistoryKeeper]]",
        toast: Callable[[str], None],
        on_error: ErrorHandler,
    ) -> None:
        super().__init__(on_error)
        self._choices = choices
        self._history = history
        self._toast = toast

    @property
    def keep(self) -> str:
        """ "month", "year" or "ever"."""
        return self._choices.now.keep_history

    @property
    def offers(self) -> tuple[tuple[str, str], ...]:
        """Text and name of each choice."""
        return (
            (self.tr("30 days"), "month"),
            (self.tr("A year"), "year"),
            (self.tr("As long as there is room (8 MB)"), "ever"),
        )

    def choose(self, keep: str) -> None:
        """Keep it so long; what is older goes at once."""
        if keep != self.keep:
            self._choices.change(keep_history=keep)
            self.spawn(self._prune(kept_days(keep)))

    def clear(self) -> None:
        """Forget everything."""
        self.spawn(self._clear())

    async def _prune(self, days: float) -> None:
        history, keeper = self._history()
        await keeper.settled()
        await history.keep_days(days)
        keeper.recorded.emit()

    async def _clear(self) -> None:
        history, keeper = self._history()
        await keeper.settled()
        await history.clear()
        keeper.recorded.emit()
        self._toast(self.tr("The history is empty now."))

"""Taking changes back and doing them again: the last one, a chosen one, or all since a moment."""

from collections.abc import Callable, Coroutine, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal

from kiln_models_gui.registry.history_clash import UndoClashError
from kiln_models_gui.registry.history_entry import HistoryEntry
from kiln_models_gui.registry.history_steps import next_steps
from kiln_models_gui.targets.history import NotManagedError, since
from kiln_models_gui.targets.history_keys import KeysGoneError
from kiln_models_gui.values import Value
from kiln_models_gui.viewmodels.base import ErrorHandler, ViewModel
from kiln_models_gui.viewmodels.clash import Answers, ClashQuestion, undo_question
from kiln_models_gui.viewmodels.words.history import doing, keys_gone_message, not_managed_message

if TYPE_CHECKING:
    import asyncio

    from kiln_models_gui.targets.history import History
    from kiln_models_gui.viewmodels.history.keeper import HistoryKeeper
    from kiln_models_gui.viewmodels.words import Message

    Toast = Callable[[str, Callable[[], None] | None, str], None]


class UndoQuestion(Value):
    """What is to be taken back, and what stands in its way."""

    ids: tuple[str, ...]
    is_redo: bool
    clash: ClashQuestion


class HistoryActions(ViewModel):
    """Undo, redo and going back.

    Signals: `clashed` with an UndoQuestion, to be answered with `settle`.
    """

    clashed = Signal(object)

    def __init__(
        self,
        history: "History",
        keeper: "HistoryKeeper",
        toast: "Toast",
        say: "Callable[[Message], None]",
        on_error: ErrorHandler,
    ) -> None:
        super().__init__(on_error)
        self._history = history
        self._keeper = keeper
        self._toast = toast
        self._say = say
        self._turn: asyncio.Lock | None = None
        self._empty: set[str] = set()  # nothing of them is left to be taken back

    def undo_last(self) -> None:
        """Take our last change back that is not taken back yet."""
        self._when_free(self._step(is_redo=False))

    def redo_last(self) -> None:
        """Do the change again that was taken back last."""
        self._when_free(self._step(is_redo=True))

    def undo(self, entry_id: str, *, is_redo: bool = False) -> None:
        """Take one entry back, whichever it is; an undo is taken back by doing it again."""
        self._when_free(self._take_back((entry_id,), is_redo=is_redo))

    def go_back(self, entry_id: str) -> None:
        """Take everything back that came after the entry."""
        self._when_free(self._go_back(entry_id))

    def settle(self, question: UndoQuestion, answers: Answers) -> None:
        """The person decided about every line."""
        self._when_free(self._take_back(question.ids, answers, is_redo=question.is_redo))

    def _when_free(self, work: "Coroutine[Any, Any, None]") -> None:
        # Ctrl+Z three times in a row means three steps: they wait for one another.
        self.spawn(self._in_turn(work))

    async def _in_turn(self, work: "Coroutine[Any, Any, None]") -> None:
        import asyncio

        self._turn = self._turn or asyncio.Lock()
        async with self._turn:
            await work

    async def _step(self, *, is_redo: bool) -> None:
        await self._keeper.settled()
        steps = next_steps(await self._history.entries(), self._empty)
        wanted = steps.redo if is_redo else steps.undo
        if wanted is None:
            nothing = self.tr("There is nothing to redo.") if is_redo else self.tr("There is nothing to undo.")
            self._toast(nothing, None, "")
            return
        await self._take_back((wanted,), is_redo=is_redo)

    async def _go_back(self, entry_id: str) -> None:
        await self._keeper.settled()
        try:
            ids = since(await self._history.entries(), entry_id)
        except KeyError:
            return
        await self._take_back(ids, is_redo=False)

    async def _take_back(self, ids: Sequence[str], choices: Answers | None = None, *, is_redo: bool) -> None:
        await self._keeper.settled()
        entries = {entry.id: entry for entry in await self._history.entries()}
        chosen = [entries[each] for each in ids if each in entries]
        try:
            done = await self._history.undo(ids, choices)
        except UndoClashError as error:
            question = undo_question(error.clashes, is_redo=is_redo)
            self.clashed.emit(UndoQuestion(tuple(ids), is_redo, question))
        except KeysGoneError as error:
            self._say(keys_gone_message(error.marks))
        except NotManagedError as error:
            self._say(not_managed_message(error.target))
        else:
            self._keeper.know(done)
            self._tell(chosen, done, entries, is_redo=is_redo)

    def _tell(
        self,
        chosen: Sequence[HistoryEntry],
        done: HistoryEntry | None,
        entries: Mapping[str, HistoryEntry],
        *,
        is_redo: bool,
    ) -> None:
        if done is None:
            self._empty.update(entry.id for entry in chosen)
            self._toast(self.tr("Nothing was left to take back."), None, "")
            return
        what = self._what(chosen, entries)
        if is_redo:
            self._toast(self.tr("Redid {what}.").format(what=what), lambda: self.undo(done.id), self.tr("Undo"))
            return
        redo = lambda: self.undo(done.id, is_redo=True)  # noqa: E731 - a button's verb
        self._toast(self.tr("Undid {what}.").format(what=what), redo, self.tr("Redo"))

    def _what(self, chosen: Sequence[HistoryEntry], entries: Mapping[str, HistoryEntry]) -> str:
        if len(chosen) != 1:
            return self.tr("%n change(s)", "", len(chosen))
        return doing(origin(chosen[0], entries))


def origin(entry: HistoryEntry, entries: Mapping[str, HistoryEntry]) -> HistoryEntry:
    """The change that an undo, or a redo of an undo, was about in the end; the entry itself where it is a change."""
    seen: set[str] = set()
    while len(entry.undoes) == 1 and entry.undoes[0] in entries and entry.id not in seen:
        seen.add(entry.id)
        entry = entries[entry.undoes[0]]
    return entry

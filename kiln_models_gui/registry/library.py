"""The one list of models over all programs whose settings we write, and changes to it that reach all of them."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple, Protocol

from kiln_models_gui.values import Value

if TYPE_CHECKING:
    from kiln_models_gui.registry.assignments import ChoiceUses
    from kiln_models_gui.registry.custom_model_records import CustomModelRecord
    from kiln_models_gui.registry.model_card import CardField, ModelCard, Refusal
    from kiln_models_gui.registry.model_registry import OrchestratorModel
    from kiln_models_gui.registry.places import Place
    from kiln_models_gui.registry.records import ModelRecord

Listener = Callable[[], None]
KILN = "kiln"
"""The id of Kiln among the targets; an editor's is the path of its settings file."""


# Named tuples: ten thousand of them before the first paint take a seventh of the time of as many `Value`s.
class Holding(NamedTuple):
    """A model as one target has it."""

    target: str
    """The target's id."""
    handle: str
    """Finds it in that target."""
    record: "ModelRecord | CustomModelRecord"


class LibraryModel(NamedTuple):
    """One row of the list: the same model id at the same place, in one target or several."""

    key: str
    """Finds the row again after a change of anything but its place and model id."""
    holdings: tuple[Holding, ...]

    def in_target(self, target: str) -> Holding | None:
        """How `target` has it, None where it does not."""
        return next((holding for holding in self.holdings if holding.target == target), None)


class ModelTarget(Protocol):
    """A program that can hold models. One file each in `targets/`; a third program is one more."""

    @property
    def id(self) -> str:
        """`KILN`, or the path of an editor's settings file."""
        ...

    @property
    def name(self) -> str:
        """ "Kiln", "VS Code"."""
        ...

    def holdings(self) -> tuple[Holding, ...]:
        """Every model that stands there, damaged ones too."""
        ...

    def place(self, holding: Holding) -> "Place | None":
        """Where the model is; None for one that is never the same as another (damaged, or of an old format)."""
        ...

    def card(self, holding: Holding) -> "ModelCard | None":
        """What the dialog edits of it; None for a damaged one."""
        ...

    def uses(self, holding: Holding) -> "ChoiceUses | None":
        """The agents there that use it; None where there are none."""
        ...

    def replacement(self, holding: Holding) -> "OrchestratorModel | None":
        """What to offer to the agents that use it, when it goes."""
        ...

    def refusal(self, card: "ModelCard") -> "Refusal | None":
        """Why it cannot hold `card`, None when it can."""
        ...

    def missing(self, card: "ModelCard") -> "tuple[CardField, ...]":
        """Fields that it needs and that are empty."""
        ...

    def prepare(self, standing: Holding | None, before: "ModelCard | None", after: "ModelCard | None") -> object:
        """The write that brings `standing` from `before` to `after`: only what differs between the two is written.

        Without `standing` it is added, without `after` removed. What comes back is for `commit_together`.
        """
        ...

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` after every change of what stands there. Returns what ends that."""
        ...


class Broken(Value):
    """Agents of one editor that a change leaves without their model."""

    target: str
    choice: str
    uses: "ChoiceUses"
    replacement: "OrchestratorModel | None"
    """What to offer instead."""


class Done(Value):
    """A change that reached every file that it was for."""

    title: str
    """The model's name, for people."""
    targets: tuple[str, ...]
    undo: object
    """For `Library.undo`."""


class Library:
    """Models of all targets as one list. Queries are instant; changes are awaited, and reach all targets or none."""

    def __init__(self, kiln: ModelTarget) -> None:
        self._kiln = kiln
        self._editors: tuple[ModelTarget, ...] = ()
        self._listeners: list[Listener] = []
        self._models: tuple[LibraryModel, ...] | None = None
        self._by_key: dict[str, LibraryModel] | None = None
        self._former_keys: dict[str, Place] = {}
        self._leave_editors: list[Callable[[], None]] = []
        kiln.subscribe(self._forget_and_tell)

    def set_editors(self, targets: Iterable[ModelTarget]) -> None:
        """Other editors are managed now, in this order; Kiln always is."""
        for leave in self._leave_editors:
            leave()
        self._editors = tuple(targets)
        self._leave_editors = [editor.subscribe(self._forget_and_tell) for editor in self._editors]
        self._forget_and_tell()

    @property
    def targets(self) -> tuple[ModelTarget, ...]:
        """Kiln first, then the managed editors."""
        return (self._kiln, *self._editors)

    def target(self, target_id: str) -> ModelTarget | None:
        """The target of this id, None when it is not managed (any more)."""
        return next((target for target in self.targets if target.id == target_id), None)

    def models(self) -> tuple[LibraryModel, ...]:
        """Every model once, Kiln's in their order, then those that only editors have."""
        if self._models is None:
            holdings = self._kiln.holdings()
            # Where a model is matters only when there is another program that can have it as well.
            rows = self._joined(holdings) if self._editors else (LibraryModel(one[1], (one,)) for one in holdings)
            self._models = tuple(rows)
        return self._models

    def model(self, key: str) -> LibraryModel | None:
        """The row `key`, None when it is gone. A row that left the target that named it is found all the same."""
        if self._by_key is None:
            self._by_key = {model.key: model for model in reversed(self.models())}
        found = self._by_key.get(key)
        place = self._former_keys.get(key) if found is None else None
        return found if place is None else next((m for m in self.models() if self._place(m) == place), None)

    def card(self, model: LibraryModel) -> "ModelCard | None":
        """What the dialog edits: the first target's word, filled up by the others'. None for a damaged one."""
        from kiln_models_gui.registry.library_cards import filled_up

        cards = [card for holding in model.holdings if (card := self._of(holding).card(holding)) is not None]
        return filled_up(cards)

    def refusals(self, card: "ModelCard") -> "Mapping[str, Refusal]":
        """Target id → why it cannot hold `card`; targets that can are not in it."""
        return {target.id: refusal for target in self.targets if (refusal := target.refusal(card)) is not None}

    def agents_of(self, model: LibraryModel) -> "Mapping[str, ChoiceUses]":
        """Target id → the agents there that use it."""
        uses = ((holding.target, self._of(holding).uses(holding)) for holding in model.holdings)
        return {target: found for target, found in uses if found}

    def breaks(self, models: Iterable[LibraryModel], targets: Iterable[str] = ()) -> tuple[Broken, ...]:
        """The agents that lose their model when `models` go from `targets` (from all when none are given)."""
        raise NotImplementedError

    async def save(self, model: LibraryModel | None, card: "ModelCard", uses: frozenset[str]) -> Done:
        """Add a model, or bring `model` to what `card` says, in exactly the targets `uses`; out of the others.

        Raises EntryRefusedError, ModelRefusedError, ClashError, WrongShapeError, SettingBlockedError, StoreError;
        nothing is written anywhere then.
        """
        raise NotImplementedError

    async def remove(self, models: Sequence[LibraryModel], instead: "Mapping[tuple[str, str], str]") -> Done:
        """Take `models` out everywhere. `instead`: (target, choice) → what its agents get, in the same write."""
        raise NotImplementedError

    async def undo(self, done: Done) -> None:
        """Take a change back. Raises ClashError when somebody changed the same since."""
        raise NotImplementedError

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` after every change of any target. Returns what ends that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def _joined(self, holdings: tuple[Holding, ...]) -> Iterator[LibraryModel]:
        """Kiln's models with what editors have of them, then the editors' own."""
        rows: list[list[Holding]] = [[holding] for holding in holdings]
        known: dict[Place, list[Holding]] = {}
        for row in rows:
            place = self._kiln.place(row[0])
            if place is not None:
                known.setdefault(place, row)
        for editor in self._editors:
            for holding in editor.holdings():
                place = editor.place(holding)
                row = known.get(place) if place is not None else None
                if row is None or any(other.target == editor.id for other in row):
                    rows.append(row := [holding])
                    if place is not None:
                        known.setdefault(place, row)
                else:
                    row.append(holding)
        for row in rows:
            yield LibraryModel(_key(row[0]), tuple(row))
        self._former_keys |= {_key(holding): place for place, row in known.items() for holding in row}

    def _place(self, model: LibraryModel) -> "Place | None":
        return self._of(model.holdings[0]).place(model.holdings[0])

    def _of(self, holding: Holding) -> ModelTarget:
        """The target of a holding. Raises ClashError when it is not managed any more."""
        target = self.target(holding.target)
        if target is None:
            from kiln_models_gui.registry.changes import ClashError

            raise ClashError(holding.target)
        return target

    def _forget_and_tell(self) -> None:
        self._models = self._by_key = None
        for listener in tuple(self._listeners):
            listener()


def _key(holding: Holding) -> str:
    """Kiln's own handle where Kiln has it: it is the same whether an editor is managed or not."""
    return holding.handle if holding.target == KILN else f"{holding.target}\n{holding.handle}"

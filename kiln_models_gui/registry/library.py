"""The one list of models over all programs whose settings we write, and changes to it that reach all of them."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from kiln_models_gui.values import Value

if TYPE_CHECKING:
    from kiln_models_gui.registry.assignments import ChoiceUses
    from kiln_models_gui.registry.custom_model_records import CustomModelRecord
    from kiln_models_gui.registry.model_card import CardField, ModelCard, Refusal
    from kiln_models_gui.registry.model_registry import OrchestratorModel
    from kiln_models_gui.registry.records import ModelRecord

Listener = Callable[[], None]
KILN = "kiln"
"""The id of Kiln among the targets; an editor's is the path of its settings file."""


class Holding(Value):
    """A model as one target has it."""

    target: str
    """The target's id."""
    handle: str
    """Finds it in that target."""
    record: "ModelRecord | CustomModelRecord"


class LibraryModel(Value):
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

    def card(self, holding: Holding) -> "ModelCard | None":
        """What the dialog edits of it; None for a damaged one."""
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


@dataclass(frozen=True, slots=True)
class Broken:
    """Agents of one editor that a change leaves without their model."""

    target: str
    choice: str
    uses: "ChoiceUses"
    replacement: "OrchestratorModel | None"
    """What to offer instead."""


@dataclass(frozen=True, slots=True)
class Done:
    """A change that reached every file that it was for."""

    title: str
    """The model's name, for people."""
    targets: tuple[str, ...]
    undo: object
    """For `Library.undo`."""


class Library:
    """Models of all targets as one list. Queries are instant; changes are awaited, and reach all targets or none."""

    @property
    def targets(self) -> "tuple[ModelTarget, ...]":
        """Kiln first, then the managed editors."""
        raise NotImplementedError

    def models(self) -> tuple[LibraryModel, ...]:
        """Every model once, Kiln's in their order, then those that only editors have."""
        raise NotImplementedError

    def model(self, key: str) -> LibraryModel | None:
        """The row `key`, None when it is gone."""
        raise NotImplementedError

    def card(self, model: LibraryModel) -> "ModelCard | None":
        """What the dialog edits: the first target's word, filled up by the others'. None for a damaged one."""
        raise NotImplementedError

    def refusals(self, card: "ModelCard") -> "Mapping[str, Refusal]":
        """Target id → why it cannot hold `card`; targets that can are not in it."""
        raise NotImplementedError

    def breaks(self, models: Iterable[LibraryModel], targets: Iterable[str] = ()) -> tuple[Broken, ...]:
        """The agents that lose their model when `models` go from `targets` (from all when none are given)."""
        raise NotImplementedError

    def agents_of(self, model: LibraryModel) -> "Mapping[str, ChoiceUses]":
        """Target id → the agents there that use it."""
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
        raise NotImplementedError

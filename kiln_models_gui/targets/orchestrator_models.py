"""One editor with its agents as one of the programs that hold models."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from kiln_models_gui.registry.assignments import ChoiceUses, replacement_for, uses_of
from kiln_models_gui.registry.custom_model_fields import ModelType
from kiln_models_gui.registry.custom_model_records import CustomModelRecord
from kiln_models_gui.registry.library import Holding, Listener
from kiln_models_gui.registry.places import Place, endpoint_place
from kiln_models_gui.targets.orchestrator_cards import card_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiln_models_gui.registry.model_card import CardField, ModelCard, Refusal
    from kiln_models_gui.registry.model_registry import OrchestratorModel
    from kiln_models_gui.registry.orchestrator import Orchestrator


class EditorModels:
    """The person's own models in one editor's settings. `id` is the path of its settings file."""

    def __init__(self, id: str, name: str, orchestrator: "Orchestrator") -> None:  # noqa: A002 - as ModelTarget has it
        self.id = id
        self.name = name
        self._orchestrator = orchestrator

    def holdings(self) -> tuple[Holding, ...]:
        """Every element of both arrays, damaged ones too."""
        records = self._orchestrator.settings.custom_models
        return tuple(Holding(self.id, handle, record) for handle, record in _with_handles(records))

    def place(self, holding: Holding) -> Place | None:
        """Where the model is; None for a damaged one."""
        record = _record(holding)
        model = record.model_path if record.type is ModelType.fireworks else _model(record)
        needs_address = record.type is not ModelType.fireworks
        if record.type is None or not model or (needs_address and not record.endpoint):
            return None
        return endpoint_place(record.type, record.endpoint, model)

    def card(self, holding: Holding) -> "ModelCard | None":
        """What the dialog edits of it; None for a damaged one."""
        return card_of(_record(holding))

    def uses(self, holding: Holding) -> ChoiceUses | None:
        """The agents that use it; of two models with one id only the one in force has any."""
        record = _record(holding)
        return uses_of(self._orchestrator.settings, record.choice) if record.id and not record.hidden else None

    def replacement(self, holding: Holding) -> "OrchestratorModel | None":
        """What to offer to all agents that use it, when it goes."""
        return replacement_for(None, _record(holding).choice, self._orchestrator.models())

    def refusal(self, card: "ModelCard") -> "Refusal | None":
        """Why the editor cannot hold `card`, None when it can."""
        raise NotImplementedError

    def missing(self, card: "ModelCard") -> "tuple[CardField, ...]":
        """Fields that the editor needs and that are empty."""
        raise NotImplementedError

    def prepare(self, standing: Holding | None, before: "ModelCard | None", after: "ModelCard | None") -> object:
        """The write that brings `standing` from `before` to `after`."""
        raise NotImplementedError

    def subscribe(self, listener: Listener) -> "Callable[[], None]":
        """Call `listener` after every change of the editor's settings. Returns what ends that."""
        return self._orchestrator.subscribe(listener)


def _with_handles(records: Iterable[CustomModelRecord]) -> Iterator[tuple[str, CustomModelRecord]]:
    """Each with a handle that stays when others come and go: its id, and which one of that id it is."""
    seen: dict[str, int] = {}
    for record in records:
        bare = f"{record.shelf.value}:{record.id}" if record.id else f"{record.shelf.value}[{record.index}]"
        number = seen[bare] = seen.get(bare, 0) + 1
        yield (bare if number == 1 else f"{bare} {number}"), record


def _model(record: CustomModelRecord) -> str:
    return record.deployment_name if record.type is ModelType.azure_openai else record.model_name


def _record(holding: Holding) -> CustomModelRecord:
    if not isinstance(holding.record, CustomModelRecord):
        raise TypeError("a model of an editor is wanted")
    return holding.record

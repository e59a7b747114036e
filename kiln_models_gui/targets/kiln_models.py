"""Kiln as one of the programs that hold models."""

from typing import TYPE_CHECKING

from kiln_models_gui.registry.library import KILN, Holding, Listener
from kiln_models_gui.registry.records import ModelRecord, Origin
from kiln_models_gui.registry.registry import Registry

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiln_models_gui.registry.assignments import ChoiceUses
    from kiln_models_gui.registry.model_card import CardField, ModelCard, Refusal
    from kiln_models_gui.registry.model_registry import OrchestratorModel
    from kiln_models_gui.registry.places import Place


class KilnModels:
    """The models of Kiln's settings."""

    id = KILN
    name = "Kiln"

    def __init__(self, registry: Registry) -> None:
        self._registry = registry

    def holdings(self) -> tuple[Holding, ...]:
        """Every model that stands there: legacy, orphaned and malformed ones too."""
        return tuple(Holding(KILN, record.handle, record) for record in self._registry.user_models())

    def place(self, holding: Holding) -> "Place | None":
        """Where the model is, by the provider's address; None for one of the old format, and a malformed one."""
        from kiln_models_gui.registry.custom_model_fields import ModelType
        from kiln_models_gui.registry.places import builtin_place, endpoint_place

        record = _record(holding)
        if record.fault is not None or record.origin is Origin.LEGACY:
            return None
        state = self._registry.state
        if record.provider_type == "builtin":
            return builtin_place(record.provider_id, record.model_id, state.values)
        custom = next((one for one in state.custom_providers if one.name == record.provider_id), None)
        if custom is None or not custom.base_url:
            return None
        return endpoint_place(ModelType.openai_compatible, custom.base_url, record.model_id)

    def card(self, holding: Holding) -> "ModelCard | None":
        """What the dialog edits of it; None for a malformed one."""
        from kiln_models_gui.targets.kiln_cards import card_of

        return card_of(_record(holding), self._registry.state)

    def uses(self, holding: Holding) -> "ChoiceUses | None":
        """None: Kiln has no agents whose models it is told of."""

    def replacement(self, holding: Holding) -> "OrchestratorModel | None":
        """None, as for `uses`."""

    def refusal(self, card: "ModelCard") -> "Refusal | None":
        """Why Kiln cannot hold `card`, None when it can."""
        raise NotImplementedError

    def missing(self, card: "ModelCard") -> "tuple[CardField, ...]":
        """Fields that Kiln needs and that are empty."""
        raise NotImplementedError

    def prepare(self, standing: Holding | None, before: "ModelCard | None", after: "ModelCard | None") -> object:
        """The write that brings `standing` from `before` to `after`."""
        raise NotImplementedError

    def subscribe(self, listener: Listener) -> "Callable[[], None]":
        """Call `listener` after every change of Kiln's settings. Returns what ends that."""
        return self._registry.subscribe(listener)


def _record(holding: Holding) -> ModelRecord:
    if not isinstance(holding.record, ModelRecord):
        raise TypeError("a model of Kiln is wanted")
    return holding.record

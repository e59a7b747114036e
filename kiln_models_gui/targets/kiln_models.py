"""Kiln as one of the programs that hold models."""

from typing import TYPE_CHECKING

from kiln_models_gui.registry.library import KILN, Holding, Listener
from kiln_models_gui.registry.records import ModelRecord, Origin
from kiln_models_gui.registry.registry import Registry

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence

    from kiln_models_gui.registry.assignments import ChoiceUses
    from kiln_models_gui.registry.library import LibraryModel, ModelChange
    from kiln_models_gui.registry.model_card import CardField, ModelCard, Refusal
    from kiln_models_gui.registry.model_registry import OrchestratorModel
    from kiln_models_gui.registry.places import Place
    from kiln_models_gui.registry.providers import ProviderRef
    from kiln_models_gui.registry.records import TargetState
    from kiln_models_gui.registry.target import Writing


class KilnModels:
    """The models of Kiln's settings."""

    id = KILN
    name = "Kiln"

    def __init__(self, registry: Registry) -> None:
        self._registry = registry
        self._places: tuple[TargetState | None, dict[str, Place]] = (None, {})

    def holdings(self) -> tuple[Holding, ...]:
        """Every model that stands there: legacy, orphaned and malformed ones too."""
        return tuple(Holding(KILN, record.handle, record) for record in self._registry.user_models())

    def place(self, holding: Holding) -> "Place | None":
        """Where the model is, by the provider's address; None for one of the old format, and a malformed one."""
        record = _record(holding)
        if record.fault is not None or record.origin is Origin.LEGACY:
            return None
        if record.provider_type == "custom":
            place = self._custom_places().get(record.provider_id)
            return place._replace(model=record.model_id) if place else None
        from kiln_models_gui.registry.places import builtin_place

        return builtin_place(record.provider_id, record.model_id, self._registry.state.values)

    def _custom_places(self) -> "dict[str, Place]":
        """The place of each custom provider, worked out once for as long as nothing changes."""
        from kiln_models_gui.registry.custom_model_fields import ModelType
        from kiln_models_gui.registry.places import endpoint_place

        state, places = self._places
        if state is not self._registry.state:
            state = self._registry.state
            known = [(one.name, one.base_url) for one in state.custom_providers if one.base_url]
            places = {name: endpoint_place(ModelType.openai_compatible, url, "") for name, url in known}
            self._places = (state, places)
        return places

    def card(self, holding: Holding) -> "ModelCard | None":
        """What the dialog edits of it; None for a malformed one."""
        from kiln_models_gui.targets.kiln_cards import card_of

        return card_of(_record(holding), self._registry.state)

    def choice(self, holding: Holding) -> str:  # noqa: ARG002
        """Empty: Kiln has no agents whose models it is told of."""
        return ""

    def goes_with(self, holding: Holding | None, provider: "ProviderRef") -> bool:
        """Whether it needs `provider`, as its own or through its settings."""
        from kiln_models_gui.registry.edits import names_custom

        record = _record(holding) if holding else None
        if record is None or record.fault is not None:
            return False
        is_its = (record.provider_type, record.provider_id) == provider
        return is_its or (provider.type == "custom" and names_custom(record, provider.id))

    def uses(self, holding: Holding) -> "ChoiceUses | None":
        """None, as for `choice`."""

    def replacement(self, holding: Holding, gone: "Collection[Holding]" = ()) -> "OrchestratorModel | None":
        """None, as for `choice`."""

    def refusal(self, card: "ModelCard") -> "Refusal | None":
        """Why Kiln cannot hold `card`, None when it can."""
        from kiln_models_gui.registry.model_card import Refusal
        from kiln_models_gui.targets.kiln_reach import way_to

        if self._registry.state.fault is not None:
            return Refusal.UNREADABLE
        way = way_to(card, self._registry)
        return way if isinstance(way, Refusal) else None

    def missing(self, card: "ModelCard") -> "tuple[CardField, ...]":
        """Fields that Kiln needs and that are empty: what it asks for, and where."""
        from kiln_models_gui.registry.model_card import CardField
        from kiln_models_gui.targets.kiln_reach import way_to

        empty = {
            CardField.MODEL: not card.model.strip(),
            CardField.ENDPOINT: way_to(card, self._registry) is None,
        }
        return tuple(name for name, is_empty in empty.items() if is_empty)

    def prepare(
        self,
        changes: "Sequence[ModelChange]",
        instead: "Mapping[str, str]",  # noqa: ARG002 - there are no agents
    ) -> "Writing[object] | None":
        """One write of Kiln's file for all of `changes`. Raises EntryRefusedError, HoldingRefusedError, StoreError."""
        from kiln_models_gui.targets.kiln_edits import change_of

        change = change_of(changes, self._registry)
        return self._registry.prepare(change) if change.edits else None

    def take(self, written: object) -> object:
        """Show what stands in the file since a write, without telling. Returns the change, to be taken back."""
        from kiln_models_gui.registry.target import Committed

        if not isinstance(written, Committed):
            raise TypeError("a write of Kiln's file is wanted")
        self._registry.take(written.state)
        return written.change

    def tell(self) -> None:
        """Tell the listeners what was taken."""
        self._registry.tell()

    def prepare_undo(self, undo: object) -> "Writing[object]":
        """The write that takes a change back."""
        from kiln_models_gui.registry.changes import Change

        if not isinstance(undo, Change):
            raise TypeError("a change of Kiln's file is wanted")
        return self._registry.prepare(undo.inverse())

    async def reload(self) -> None:
        """Read the file again, after waiting out somebody who is writing it."""
        await self._registry.reload()

    def hear_of(self, models: "Sequence[LibraryModel]") -> None:
        """Nothing: Kiln asks nobody else what a model can do."""

    def subscribe(self, listener: Listener) -> "Callable[[], None]":
        """Call `listener` after every change of Kiln's settings. Returns what ends that."""
        return self._registry.subscribe(listener)


def _record(holding: Holding) -> ModelRecord:
    """The model as it was when the list was made."""
    if not isinstance(holding.record, ModelRecord):
        raise TypeError("a model of Kiln is wanted")
    return holding.record

"""One editor with its agents as one of the programs that hold models."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from kiln_models_gui.registry.agents import AgentRole
from kiln_models_gui.registry.assignments import ChoiceUses, Edits, replace_choice, replacement_for, uses_of
from kiln_models_gui.registry.changes import ClashError
from kiln_models_gui.registry.custom_model_edits import remove_custom_model
from kiln_models_gui.registry.custom_model_fields import ModelType
from kiln_models_gui.registry.custom_model_records import CustomModelRecord
from kiln_models_gui.registry.library import Holding, HoldingRefusedError, LibraryModel, Listener, ModelChange
from kiln_models_gui.registry.model_card import CardField, ModelCard, Reach, Refusal
from kiln_models_gui.registry.orchestrator import OrchestratorState, Written
from kiln_models_gui.registry.orchestrator_settings import OrchestratorSettings
from kiln_models_gui.registry.places import Place, endpoint_place
from kiln_models_gui.registry.providers import ProviderRef
from kiln_models_gui.registry.setting_edits import SettingEdit
from kiln_models_gui.targets.orchestrator_cards import card_of, way_to
from kiln_models_gui.targets.orchestrator_changes import added, changed, tool_word

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiln_models_gui.registry.model_registry import OrchestratorModel
    from kiln_models_gui.registry.orchestrator import Orchestrator
    from kiln_models_gui.registry.registry import Registry
    from kiln_models_gui.registry.target import Writing


class EditorModels:
    """The person's own models in one editor's settings. `id` is the path of its settings file."""

    def __init__(self, id: str, name: str, orchestrator: "Orchestrator", kiln: "Registry") -> None:  # noqa: A002
        """`kiln` knows where its providers are, which an editor has to be told."""
        self.id = id
        self.name = name
        self._orchestrator = orchestrator
        self._kiln = kiln

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

    def card(self, holding: Holding) -> ModelCard | None:
        """What the dialog edits of it; None for a damaged one."""
        return card_of(_record(holding))

    def uses(self, holding: Holding) -> ChoiceUses | None:
        """The agents that use it; of two models with one id only the one in force has any."""
        record = _record(holding)
        return uses_of(self._orchestrator.settings, record.choice) if record.id and not record.hidden else None

    def choice(self, holding: Holding) -> str:
        """What an assignment to it says."""
        return _record(holding).choice

    def goes_with(self, holding: Holding | None, provider: ProviderRef) -> bool:  # noqa: ARG002
        """Never: an editor has the address and the key of its own."""
        return False

    def replacement(self, holding: Holding, gone: Collection[Holding] = ()) -> "OrchestratorModel | None":
        """What to offer to the agents that use it; to all of them alike, so that it suits those that call tools."""
        uses = self.uses(holding)
        also = {_record(one).choice for one in gone if one.target == self.id}
        agents = [AgentRole(name) for name in uses.agents if name in set(AgentRole)] if uses else []
        agents.sort(key=lambda agent: not agent.needs_tools)
        agent = agents[0] if uses and agents and not uses.for_all else None
        return replacement_for(agent, self.choice(holding), self._orchestrator.models(), also)

    def refusal(self, card: ModelCard) -> Refusal | None:
        """Why the editor cannot hold `card`, None when it can."""
        if self._orchestrator.fault is not None:
            return Refusal.UNREADABLE
        is_chosen = card.reach is not Reach.CONNECTED or card.provider is not None
        return Refusal.NOT_REACHABLE if is_chosen and way_to(card, self._kiln.state) is None else None

    def missing(self, card: ModelCard) -> tuple[CardField, ...]:
        """Fields that the editor needs and that are empty."""
        way = way_to(card, self._kiln.state)
        empty = {
            CardField.MODEL: not card.model.strip(),
            CardField.ENDPOINT: way is not None and way[0] is not ModelType.fireworks and not way[1],
            CardField.CONTEXT_WINDOW: card.context_window is None,
            CardField.COST: card.cost is None or None in (card.cost.input, card.cost.output),
        }
        return tuple(name for name, is_empty in empty.items() if is_empty)

    def prepare(self, changes: Sequence[ModelChange], instead: Mapping[str, str]) -> "Writing[object] | None":
        """One write of the editor's file for all of `changes`.

        Raises ClashError, ModelRefusedError, HoldingRefusedError, SettingRefusedError.
        """
        edits = self.edits(changes, instead)
        return self._orchestrator.prepare(edits) if edits else None

    def edits(self, changes: Sequence[ModelChange], instead: Mapping[str, str]) -> list[SettingEdit]:
        """The edits for `prepare`, for a write that brings more than models. Raises what that raises."""
        settings = self._orchestrator.settings
        edits = [edit for change in changes for edit in self._edits_of(change, settings)]
        new = [change.after for change in changes if change.after is not None and change.standing is None]
        edits += added(settings, [(card, self._way_to(card)) for card in new])
        for choice, new in instead.items():
            edits += replace_choice(settings, choice, new)
        return edits

    def take(self, written: object) -> object:
        """Show what stands in the file since a write, without telling. Returns what was written, to be taken back."""
        state = written.state if isinstance(written, Written) else written
        if not isinstance(state, OrchestratorState):
            raise TypeError("a write of an editor's file is wanted")
        self._orchestrator.take(state)
        return written

    def tell(self) -> None:
        """Tell the listeners what was taken."""
        self._orchestrator.tell()

    def prepare_undo(self, undo: object) -> "Writing[object]":
        """The write that takes another one back."""
        if not isinstance(undo, Written):
            raise TypeError("a write of an editor's file is wanted")
        return undo.undo()

    async def reload(self) -> None:
        """Read the file again, after waiting out somebody who is writing it."""
        await self._orchestrator.reload()

    def hear_of(self, models: Sequence[LibraryModel]) -> None:
        """Learn from Kiln's settings of a model, kept here or there, whether it calls tools."""
        said = {}
        for model in models:
            holding = model.in_target(self.id)
            if holding is not None and (choice := _record(holding).choice) and (word := tool_word(model)) is not None:
                said[choice] = word
        self._orchestrator.know_tools(said)

    def _edits_of(self, change: ModelChange, settings: OrchestratorSettings) -> Edits:
        standing = self._standing(change.standing) if change.standing else None
        if change.after is None:
            return remove_custom_model(standing) if standing else ()
        if standing is None or change.standing is None:
            return ()  # new ones are added together
        return changed(settings, _record(change.standing), standing, change, self._way_to(change.after))

    def _way_to(self, card: ModelCard) -> tuple[ModelType, str]:
        way = way_to(card, self._kiln.state)
        if way is None:
            raise HoldingRefusedError(self.id, Refusal.NOT_REACHABLE)
        return way

    def _standing(self, holding: Holding) -> CustomModelRecord:
        """The model as it stands now. Raises ClashError when it is gone."""
        found = (_record(one) for one in self.holdings() if one.handle == holding.handle)
        record = next(found, None)
        if record is None:
            raise ClashError(_record(holding).shelf.value)
        return record

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

"""From a plan to writes of editors' settings: models, the keys that they refer to, and assignments."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from kiln_models_gui.registry.agents import AgentRole, RoutingStrategy
from kiln_models_gui.registry.assignments import assign, set_strategy, use_one_model, use_per_agent
from kiln_models_gui.registry.changes import ClashError
from kiln_models_gui.registry.custom_model_records import CUSTOM_PREFIX, CustomModelRecord
from kiln_models_gui.registry.library import KILN, ModelChange
from kiln_models_gui.registry.model_card import KeyChange, ModelCard, Reach
from kiln_models_gui.registry.orchestrator_settings import OrchestratorSettings
from kiln_models_gui.registry.pack.items import ItemKind, PackItem, PackPlan
from kiln_models_gui.registry.pack.plan_assignments import FOR_ALL, OF_PACK, STRATEGY
from kiln_models_gui.registry.pack.plan_models import model_key
from kiln_models_gui.registry.pack.plan_providers import API_KEY
from kiln_models_gui.registry.pack.slots import endpoint_slot, provider_slots
from kiln_models_gui.registry.setting_edits import SettingEdit
from kiln_models_gui.targets.orchestrator_changes import new_ids
from kiln_models_gui.targets.orchestrator_models import EditorModels
from kiln_models_gui.targets.pack_edits import model_changes
from kiln_models_gui.targets.pack_holder import registry_of

if TYPE_CHECKING:
    from pydantic import SecretStr

    from kiln_models_gui.registry.orchestrator import Orchestrator
    from kiln_models_gui.registry.pack.pack import PackModel, PackProvider
    from kiln_models_gui.registry.pack.standing import Standing, StandingEditor
    from kiln_models_gui.registry.records import TargetState
    from kiln_models_gui.registry.target import Writing
    from kiln_models_gui.targets.keys import ProviderKeys
    from kiln_models_gui.targets.pack_keys import PackKeys

WITH_KEY = (Reach.CONNECTED, Reach.OPENAI, Reach.ANTHROPIC, Reach.AZURE)
"""Kinds that an editor reaches with a key of their own; Fireworks has one for all, Vertex AI signs in."""


class EditorParts:
    """The writes of all editors that a plan reaches."""

    def __init__(
        self,
        plan: PackPlan,
        standing: "Standing",
        state: "TargetState",
        editors: "Mapping[str, Orchestrator]",
        *,
        moves: "PackKeys",
        keys: "ProviderKeys",
    ) -> None:
        """`state`: of Kiln's file as it will be. `moves` puts the keys, so that they can be taken back."""
        self._plan = plan
        self._standing = standing
        self._kiln = registry_of(state, standing.catalog)
        self._editors = editors
        self._moves = moves
        self._keys = keys

    async def writes(self, typed: "Mapping[str, SecretStr]") -> "dict[str, Writing[object]]":
        """One write for each editor that changes. `typed`: slot → key.

        Raises ClashError, ModelRefusedError, HoldingRefusedError, SettingRefusedError, SecretError.
        """
        cards = await self._cards(typed)
        found: dict[str, Writing[object]] = {}
        for seen in self._standing.editors:
            agents = self._editors.get(seen.id)
            if seen.id in self._standing.into and (edits := list(self._edits(seen, agents, cards))) and agents:
                found[seen.id] = agents.prepare(edits)
        return found

    def _edits(
        self, seen: "StandingEditor", agents: "Orchestrator | None", cards: Mapping[str, ModelCard]
    ) -> Iterator[SettingEdit]:
        changes = list(model_changes(self._plan, self._standing, seen.id, cards))
        choices = [one for one in self._plan.items if one.kind is ItemKind.ASSIGNMENT and one.writes]
        choices = [one for one in choices if seen.id in one.into]
        if not changes and not choices:
            return
        if agents is None:
            raise ClashError(seen.id)  # it is not managed any more
        yield from EditorModels(seen.id, agents.name, agents, self._kiln).edits(changes, {})
        if choices:
            _require_same(seen, agents.settings)
            yield from _assigned(agents.settings, choices, self._new_choices(seen.id, agents.settings, changes))

    def _new_choices(self, editor: str, settings: OrchestratorSettings, changes: list[ModelChange]) -> dict[str, str]:
        """ "pack:<id>" → "custom:<id>" of the models that are added."""
        new = [one.after for one in changes if one.standing is None and one.after is not None]
        ids = iter(new_ids(settings, new))
        stands = {one.model.key: one.model for one in self._standing.models}
        found: dict[str, str] = {}
        for item in self._plan.items:
            is_there = item.here in stands and stands[item.here].in_target(editor) is not None
            if item.kind is ItemKind.MODEL and item.writes and editor in item.into and not is_there:
                found[OF_PACK + item.key.removeprefix("model:")] = CUSTOM_PREFIX + next(ids)
        return found

    async def _cards(self, typed: "Mapping[str, SecretStr]") -> dict[str, ModelCard]:
        """The cards of models that are new to some editor, with their keys, by item key."""
        items = {item.key: item for item in self._plan.items}
        found: dict[str, ModelCard] = {}
        for model in self._plan.pack.models:
            item = items[model_key(model)]
            if item.card is not None and item.writes and self._is_new_to_an_editor(item):
                found[item.key] = await self._with_key(model, item, item.card, typed)
        return found

    def _is_new_to_an_editor(self, item: PackItem) -> bool:
        stands = next((one.model for one in self._standing.models if one.model.key == item.here), None)
        return any(target != KILN and (stands is None or not stands.in_target(target)) for target in item.into)

    async def _with_key(
        self, model: "PackModel", item: PackItem, card: ModelCard, typed: "Mapping[str, SecretStr]"
    ) -> ModelCard:
        if card.reach not in WITH_KEY:
            return card
        key = await self._key(model, item, typed)
        if key is not None:
            host = item.ref.id if item.ref is not None else card.endpoint.partition("://")[2].partition("/")[0]
            name = await self._moves.put_secret(host, key, self._names_taken())
            return replace(card, key_change=KeyChange.REFERENCE, secret=name)
        wants_one = model.needs_key or self._provider_needs_key(model)
        return replace(card, secret="", key_change=KeyChange.KEPT if wants_one else KeyChange.NOT_NEEDED)

    async def _key(self, model: "PackModel", item: PackItem, typed: "Mapping[str, SecretStr]") -> "SecretStr | None":
        """The key that was typed for it; else the one that its provider here has, at the address that it has now."""
        slot = endpoint_slot(model)
        if slot is not None:
            return typed.get(slot.id)
        provider = self._provider_of(model)
        for one in provider_slots(provider) if provider is not None else ():
            if one.id in typed:
                return typed[one.id]
        of_provider = next((one for one in self._plan.items if one.key in item.needs), None)
        moved = of_provider is not None and of_provider.writes
        if item.ref is None or moved:
            return None
        place = API_KEY if item.ref.type == "custom" else self._main_key(item.ref.id)
        return await self._keys.find(item.ref, place) if place else None

    def _main_key(self, provider_id: str) -> str:
        info = self._standing.catalog.provider(provider_id)
        return next((key.key for key in info.keys if key.sensitive), "") if info is not None else ""

    def _provider_of(self, model: "PackModel") -> "PackProvider | None":
        return next((one for one in self._plan.pack.providers if one.ref == model.provider), None)

    def _provider_needs_key(self, model: "PackModel") -> bool:
        if model.provider is None:
            return False
        if model.provider.type == "builtin":
            return bool(self._main_key(model.provider.id))
        return any(one.ref == model.provider and one.needs_keys for one in self._plan.pack.providers)

    def _names_taken(self) -> frozenset[str]:
        records = (holding.record for one in self._standing.models for holding in one.model.holdings)
        names = (one.api_key.secret_name for one in records if isinstance(one, CustomModelRecord))
        return frozenset(name for name in names if name)


def _require_same(seen: "StandingEditor", now: OrchestratorSettings) -> None:
    """Somebody changed the choices since the person decided. Raises ClashError."""

    def said(settings: OrchestratorSettings) -> object:
        return dict(settings.assignments), settings.use_unified, settings.unified_choice, settings.strategy

    if said(seen.settings) != said(now):
        raise ClashError(seen.id, ("providerAssignment",))


def _assigned(settings: OrchestratorSettings, items: list[PackItem], new: Mapping[str, str]) -> Iterator[SettingEdit]:
    wanted = {item.title: item.changes[0].theirs for item in items}
    choices = {name: new.get(str(choice), str(choice)) for name, choice in wanted.items() if choice is not None}
    yield from assign(settings, {AgentRole(name): one for name, one in choices.items() if name in set(AgentRole)})
    if FOR_ALL in choices:
        yield from use_one_model(settings, choices[FOR_ALL])
    elif FOR_ALL in wanted:
        yield from use_per_agent(settings)
    if STRATEGY in choices:
        yield from set_strategy(settings, RoutingStrategy(choices[STRATEGY]))

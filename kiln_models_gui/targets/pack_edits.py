"""From a plan to edits of Kiln's settings: providers, their keys, and models, as one change."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from kiln_models_gui.registry import edits
from kiln_models_gui.registry.changes import NULL, Change, ChangeKind, Edit, ValueEdit
from kiln_models_gui.registry.edits import CustomProviderDraft
from kiln_models_gui.registry.library import KILN, ModelChange
from kiln_models_gui.registry.model_card import ModelCard, Reach
from kiln_models_gui.registry.pack.after import state_after
from kiln_models_gui.registry.pack.items import Decision, ItemKind, ItemState, PackItem, PackPlan
from kiln_models_gui.registry.pack.plan_models import model_key
from kiln_models_gui.registry.pack.plan_providers import API_KEY, provider_key
from kiln_models_gui.registry.pack.slots import endpoint_slot, provider_slots
from kiln_models_gui.registry.pack.standing import Standing
from kiln_models_gui.registry.providers import ProviderRef
from kiln_models_gui.registry.records import CustomProvider, KeyInfo, KeyState, TargetState
from kiln_models_gui.targets.kiln_edits import change_of
from kiln_models_gui.targets.kiln_reach import Way, way_to
from kiln_models_gui.targets.pack_holder import registry_of
from kiln_models_gui.values import replace as replace_value

if TYPE_CHECKING:
    from pydantic import SecretStr

    from kiln_models_gui.registry.pack.pack import PackModel


@dataclass(frozen=True, slots=True)
class KilnPart:
    """What a plan does to Kiln's file."""

    change: Change
    state: TargetState
    """Of Kiln's file after it, as far as providers go: what the editors have to know."""
    keys: Mapping[tuple[ProviderRef, str], "SecretStr | None"] = field(repr=False)
    """What becomes of keys in the keychain: kept, or (None) forgotten, for they are not for the new address."""


class KilnEdits:
    """Makes the change of Kiln's file. `keys`: slot → key; `in_file`: whether typed keys go into the file as well."""

    def __init__(self, plan: PackPlan, standing: Standing, keys: "Mapping[str, SecretStr]", *, in_file: bool) -> None:
        self._plan = plan
        self._standing = standing
        self._typed = keys
        self._in_file = in_file
        self._items = {item.key: item for item in plan.items}
        self._keys: dict[tuple[ProviderRef, str], SecretStr | None] = {}
        self._state = state_after(standing, plan.items)

    def part(self) -> KilnPart:
        """The change. Raises EntryRefusedError, HoldingRefusedError, NameRefusedError."""
        found: list[Edit] = []
        for provider in self._plan.pack.providers:
            item = self._items[provider_key(provider.ref)]
            typed = {slot.place: self._typed[slot.id] for slot in provider_slots(provider) if slot.id in self._typed}
            if item.ref is not None and KILN in self._standing.into:
                make = self._of_builtin if item.ref.type == "builtin" else self._of_custom
                found += make(item, item.ref, typed)
        found += self._of_endpoints()
        found += self._of_models()
        return KilnPart(Change(ChangeKind.IMPORTED, self._plan.pack.name, tuple(found)), self._state, self._keys)

    def _of_builtin(self, item: PackItem, ref: ProviderRef, typed: "Mapping[str, SecretStr]") -> Iterator[Edit]:
        info = self._standing.catalog.provider(ref.id)
        secrets = [key.key for key in info.keys if key.sensitive] if info else []
        state, left_behind = self._standing.state, item.writes and item.leaves_key
        for change in item.changes if item.writes else ():
            stood = None if change.field in state.variables else state.values.get(change.field)
            yield ValueEdit(change.field, stood, str(change.theirs), checked=True)
        for place in secrets:
            key, info_here = typed.get(place), state.keys.get(place, KeyInfo())
            if key is not None:
                self._keys[ref, place] = key
                if self._in_file:
                    yield ValueEdit(place, None, key)
            elif left_behind:
                self._keys[ref, place] = None
            gone = left_behind or key is not None
            if gone and not (key is not None and self._in_file):
                # Kiln falls back to the environment only where nothing stands, not even a null.
                after = NULL if left_behind and (info_here.variable or self._may_be_hidden(place)) else None
                if after is NULL or info_here.state is not KeyState.MISSING:
                    yield ValueEdit(place, None, after)

    def _may_be_hidden(self, place: str) -> bool:
        """Whether the environment may have a key that the one in the file stands before: nobody can tell."""
        return self._standing.state.keys.get(place, KeyInfo()).state is not KeyState.MISSING

    def _of_custom(self, item: PackItem, ref: ProviderRef, typed: "Mapping[str, SecretStr]") -> Iterator[Edit]:
        key = typed.get(API_KEY)
        is_new = item.writes and (item.state is ItemState.NEW or item.decision is Decision.KEEP_BOTH)
        if is_new:
            self._keys[ref, API_KEY] = key  # None: a key that a former provider of this name left is not for this one
            yield from edits.add_custom_provider(self._draft(ref.id, item.address, key)).edits
            return
        stands = next((one for one in self._standing.state.custom_providers if one.name == ref.id), None)
        if stands is None or not (item.writes or key is not None):
            return
        address = item.address if item.writes else stands.base_url
        if key is not None or (item.writes and address != stands.base_url):
            self._keys[ref, API_KEY] = key
        yield from edits.update_custom_provider(stands, self._draft(ref.id, address, key), ()).edits

    def _draft(self, name: str, address: str, key: "SecretStr | None") -> CustomProviderDraft:
        from pydantic import SecretStr

        return CustomProviderDraft(name, address.strip(), key if key is not None and self._in_file else SecretStr(""))

    def _of_endpoints(self) -> Iterator[Edit]:
        """The providers that Kiln needs for models with an address of their own, each once."""
        for model in self._plan.pack.models:
            item = self._items[model_key(model)]
            if item.writes and item.card is not None and KILN in item.into and item.card.reach is Reach.OPENAI:
                way = way_to(item.card, registry_of(self._state, self._standing.catalog))
                if isinstance(way, Way) and way.added is not None:
                    yield from self._added(model, way, way.added)

    def _added(self, model: "PackModel", way: Way, draft: CustomProviderDraft) -> Iterator[Edit]:
        slot = endpoint_slot(model)
        key = self._typed.get(slot.id) if slot is not None else None
        self._keys[way.ref, API_KEY] = key
        made = CustomProvider(draft.name, draft.base_url, KeyInfo(KeyState.SAVED))
        self._state = replace_value(self._state, custom_providers=(*self._state.custom_providers, made))
        yield from edits.add_custom_provider(self._draft(draft.name, draft.base_url, key)).edits

    def _of_models(self) -> tuple[Edit, ...]:
        changes = list(model_changes(self._plan, self._standing, KILN))
        return change_of(changes, registry_of(self._state, self._standing.catalog)).edits if changes else ()


def model_changes(
    plan: PackPlan, standing: Standing, target: str, cards: Mapping[str, ModelCard] | None = None
) -> Iterator[ModelChange]:
    """What becomes of the models in one target. `cards`: by item key, for a target that needs more said."""
    here = {one.model.key: one for one in standing.models}
    for item in plan.items:
        if item.kind is not ItemKind.MODEL or not item.writes or target not in item.into or item.card is None:
            continue
        card, stands = (cards or {}).get(item.key, item.card), here.get(item.here)
        holding = stands.model.in_target(target) if stands is not None else None
        yield ModelChange(holding, stands.card if stands is not None and holding is not None else None, card)


def without_key_change(card: ModelCard) -> ModelCard:
    """`card` for a target where the model stands: its key stays as it is."""
    return replace(card, secret="", kiln_key=None)

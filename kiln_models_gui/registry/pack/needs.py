"""The keys that a plan needs: whose, where to get each, and whether this computer has it already."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from kiln_models_gui.registry.custom_model_fields import ModelType, host_of
from kiln_models_gui.registry.pack.items import Decision, ItemKind, ItemState, PackItem, PackPlan
from kiln_models_gui.registry.pack.pack import PackProvider
from kiln_models_gui.registry.pack.plan_models import model_key
from kiln_models_gui.registry.pack.plan_providers import API_KEY, has_key, key_info, provider_key
from kiln_models_gui.registry.pack.slots import KeySlot, endpoint_slot, provider_slots
from kiln_models_gui.registry.pack.standing import Standing
from kiln_models_gui.registry.pack.texts import is_https
from kiln_models_gui.registry.places import endpoint_place
from kiln_models_gui.registry.providers import ProviderRef


class KeySource(StrEnum):
    """Where a key that is there already stands."""

    NONE = "none"
    """It has to be typed, or left for later."""
    KILN_FILE = "kiln_file"
    KEYCHAIN = "keychain"
    ENVIRONMENT = "environment"
    LEFT_BEHIND = "left_behind"
    """There is one, for another address: it is not sent to the new one, so it has to be typed again."""


@dataclass(frozen=True, slots=True)
class NeededKey:
    """One key."""

    slot: str
    """`slots.KeySlot.id`: the name under which `PackApplier.apply` takes it."""
    ref: ProviderRef | None
    """The provider as it will be called here; None for an endpoint of its own."""
    place: str
    """Kiln's config key, or "api_key"."""
    name: str
    """For people: the provider's name, or the host."""
    address: str
    """Where it will be sent; "" for a built-in provider's own address."""
    page: str
    """Where to get it (https), from our catalogue before the pack; "" where nobody says."""
    page_is_packs: bool
    """The page is what the pack says, not our catalogue: its host is to be shown."""
    source: KeySource
    models: tuple[str, ...] = ()
    """Titles of the models that need it."""

    @property
    def is_missing(self) -> bool:
        """Whether it has to be typed."""
        return self.source in (KeySource.NONE, KeySource.LEFT_BEHIND)


def needed_keys(plan: PackPlan) -> tuple[NeededKey, ...]:
    """Every key that what is taken needs, in the pack's order; those that are there already, too."""
    standing = plan.standing
    if standing is None:
        return ()
    items = {item.key: item for item in plan.items}
    found = [one for provider in plan.pack.providers for one in _of_provider(provider, items, plan, standing)]
    endpoints: dict[str, tuple[KeySlot, list[str]]] = {}
    for model in plan.pack.models:
        slot, item = endpoint_slot(model), items[model_key(model)]
        if slot is not None and item.state is not ItemState.REFUSED and (item.writes or item.here):
            endpoints.setdefault(slot.id, (slot, []))[1].append(item.title)
    found += [_of_endpoint(slot, titles, standing) for slot, titles in endpoints.values()]
    return tuple(found)


def _of_provider(
    provider: PackProvider, items: dict[str, PackItem], plan: PackPlan, standing: Standing
) -> Iterator[NeededKey]:
    item = items[provider_key(provider.ref)]
    if item.ref is None:
        return
    models = tuple(
        one.title for one in plan.items if one.kind is ItemKind.MODEL and item.key in one.needs and one.writes
    )
    for slot in provider_slots(provider):
        page = _known_page(slot, standing)
        if page is not None:
            pack_page = provider.key_page if is_https(provider.key_page) else ""
            yield NeededKey(
                slot=slot.id,
                ref=item.ref,
                place=slot.place,
                name=item.title,
                address=item.address,
                page=page or pack_page,
                page_is_packs=not page and bool(pack_page),
                source=_source(item, slot, standing),
                models=models,
            )


def _known_page(slot: KeySlot, standing: Standing) -> str | None:
    """The catalogue's page for the key, "" where it has none; None for what is no key of that provider."""
    if slot.ref is None or slot.ref.type == "custom":
        return "" if slot.place == API_KEY else None
    info = standing.catalog.provider(slot.ref.id)
    keys = {key.key: key for key in info.keys if key.sensitive} if info else {}
    return (keys[slot.place].url or "") if slot.place in keys else None


def _source(item: PackItem, slot: KeySlot, standing: Standing) -> KeySource:
    if item.ref is None or (item.writes and item.decision is Decision.KEEP_BOTH):
        return KeySource.NONE
    if item.writes and item.leaves_key:
        return KeySource.LEFT_BEHIND
    if item.writes and item.state is ItemState.NEW and item.ref.type == "custom":
        return KeySource.NONE
    info = key_info(standing.state, item.ref, slot.place)
    if info.variable:
        return KeySource.ENVIRONMENT
    if info.usable:
        return KeySource.KILN_FILE
    return KeySource.KEYCHAIN if has_key(standing, item.ref, slot.place) else KeySource.NONE


def _of_endpoint(slot: KeySlot, models: list[str], standing: Standing) -> NeededKey:
    wanted = endpoint_place(ModelType.openai_compatible, slot.address, "")
    at_place = (
        one
        for one in standing.state.custom_providers
        if one.base_url and endpoint_place(ModelType.openai_compatible, one.base_url, "") == wanted
    )
    in_kiln = any(has_key(standing, ProviderRef("custom", one.name), API_KEY) for one in at_place)
    source = KeySource.KEYCHAIN if slot.address in standing.editor_secrets else KeySource.NONE
    return NeededKey(
        slot=slot.id,
        ref=None,
        place=slot.place,
        name=host_of(slot.address),
        address=slot.address,
        page="",
        page_is_packs=False,
        source=KeySource.KILN_FILE if in_kiln else source,
        models=tuple(models),
    )

"""The providers of a pack against those that stand here. Which is which, the address says, not the name alone."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from kiln_models_gui.registry.catalog import ProviderInfo
from kiln_models_gui.registry.checks import NameFault, name_fault
from kiln_models_gui.registry.custom_model_fields import ModelType
from kiln_models_gui.registry.pack.dangers import Danger, DangerKind, dangers_of_address, dangers_of_name
from kiln_models_gui.registry.pack.items import (
    Decision,
    FieldChange,
    ItemKind,
    ItemState,
    PackItem,
    PackReason,
    Refused,
)
from kiln_models_gui.registry.pack.pack import PackProvider, PackRef
from kiln_models_gui.registry.pack.standing import Standing
from kiln_models_gui.registry.pack.texts import is_address, is_plain_setting
from kiln_models_gui.registry.pack.three_ways import Look, compared, decided, state_of
from kiln_models_gui.registry.places import builtin_place, endpoint_place, normal_address
from kiln_models_gui.registry.provider_addresses import BUILTINS
from kiln_models_gui.registry.providers import ProviderRef
from kiln_models_gui.registry.records import CustomProvider, KeyInfo, TargetState

ADDRESS = "address"
API_KEY = "api_key"


def provider_key(ref: PackRef) -> str:
    """The key of a provider's item."""
    return f"provider:{ref.type}:{ref.id}"


def provider_items(look: Look) -> Iterator[PackItem]:
    """An item for each provider of the pack."""
    for provider in look.pack.providers:
        yield _builtin(provider, look) if provider.ref.type == "builtin" else _custom(provider, look)


def plain_settings(info: ProviderInfo) -> tuple[str, ...]:
    """The settings of a built-in provider that are no secrets."""
    return tuple(key.key for key in info.keys if not key.sensitive)


def is_address_setting(name: str) -> bool:
    """Whether a built-in provider's setting says where it is."""
    return name.endswith(("_url", "_endpoint"))


def _builtin(provider: PackProvider, look: Look) -> PackItem:
    info = look.standing.catalog.provider(provider.ref.id)
    if info is None or info.kind == "virtual":
        return _item(provider, ItemState.REFUSED, refused=(Refused(PackReason.UNKNOWN_PROVIDER),))
    ref = ProviderRef("builtin", info.id)
    if refused := _refused_values(provider, info, look):
        return _item(provider, ItemState.REFUSED, refused=refused, title=info.name)
    state, base = look.standing.state, look.base_provider(provider)
    mine = {name: state.values.get(name, "") for name in provider.values}
    sides = [_normal(side) if side is not None else None for side in (mine, provider.values, base and base.values)]
    found, is_local = compared(sides[0] or {}, sides[1] or {}, sides[2])
    changes = tuple(replace(one, mine=mine.get(one.field) or None, theirs=provider.values[one.field]) for one in found)
    stands = any(state.values.get(key.key) or has_key(look.standing, ref, key.key) for key in info.keys)
    item = _item(
        provider,
        state_of(changes, is_local=is_local) if stands else ItemState.NEW,
        title=info.name,
        changes=changes,
        dangers=tuple(_dangers_of_values(changes, info, look)),
        address=next((value for name, value in provider.values.items() if is_address_setting(name)), ""),
        here=info.id if stands else "",
    )
    item = decided(item, look.decisions)
    wanted = provider.values if item.writes else {}
    there = item.state is ItemState.LOCAL or _is_there(info.id, state.values, wanted, provider.values)
    return replace(item, ref=ref if there and (stands or item.writes) else None)


def _is_there(provider_id: str, mine: Mapping[str, str], written: Mapping[str, str], theirs: Mapping[str, str]) -> bool:
    """Whether the pack's models are where they should be, once what is taken is written."""
    will_be, should_be = {**mine, **written}, {**mine, **theirs}
    return builtin_place(provider_id, "", will_be) == builtin_place(provider_id, "", should_be)


def _refused_values(provider: PackProvider, info: ProviderInfo, look: Look) -> tuple[Refused, ...]:
    known = plain_settings(info)
    strange = tuple(sorted(name for name in provider.values if name not in known))
    if strange:
        return (Refused(PackReason.NOT_A_SETTING, detail=strange),)
    found: list[Refused] = []
    for name, value in provider.values.items():
        if is_address_setting(name):
            found += _refused_address(value, look)
        elif not is_plain_setting(name, value):
            found.append(Refused(PackReason.BAD_TEXT, detail=(name,)))
    return tuple(found)


def _refused_address(address: str, look: Look) -> tuple[Refused, ...]:
    if not is_address(address):
        return (Refused(PackReason.BAD_ADDRESS),)
    host = look.standing.policy.refused_host(address)
    return (Refused(PackReason.POLICY, detail=(host,)),) if host else ()


def _dangers_of_values(changes: Iterable[FieldChange], info: ProviderInfo, look: Look) -> Iterator[Danger]:
    ref = ProviderRef("builtin", info.id)
    keyed = any(has_key(look.standing, ref, key.key) for key in info.keys if key.sensitive)
    for change in changes:
        if is_address_setting(change.field):
            new, old = str(change.theirs), str(change.mine or BUILTINS[info.id].base_url)
            yield from dangers_of_address(new, look.hosts)
            if keyed:
                yield Danger(DangerKind.KEY_ELSEWHERE, new, info.name, old)


def _custom(provider: PackProvider, look: Look) -> PackItem:
    fault = name_fault(provider.ref.id, look.standing.state, editing=None)
    dangers = dangers_of_name(provider.ref.id) or dangers_of_name(provider.name)
    if fault not in (None, NameFault.TAKEN):
        return _item(provider, ItemState.REFUSED, refused=(Refused(PackReason.BAD_NAME),))
    if refused := _refused_address(provider.address, look):
        return _item(provider, ItemState.REFUSED, refused=refused)
    same_name = next((one for one in look.standing.state.custom_providers if one.name == provider.ref.id), None)
    at_name = same_name is not None and _is_at(same_name, provider.address)
    here = same_name if at_name else _at_same_place(provider, look)
    if here is not None:
        return _standing(provider, ItemState.SAME, here)
    if same_name is not None:
        return _name_taken(provider, same_name, look, dangers)
    dangers += dangers_of_address(provider.address, look.hosts)
    item = decided(_item(provider, ItemState.NEW, dangers=dangers, address=provider.address), look.decisions)
    return replace(item, ref=ProviderRef("custom", provider.ref.id) if item.writes else None)


def _name_taken(provider: PackProvider, here: CustomProvider, look: Look, dangers: tuple[Danger, ...]) -> PackItem:
    """Another address under a name that stands here: what is behind that name may not change silently."""
    base = look.base_provider(provider)
    moved_by_team = base is not None and _is_at(here, base.address)
    if base is not None and normal_address(base.address) == normal_address(provider.address):
        return _standing(provider, ItemState.LOCAL, here)  # the person moved it since
    dangers += dangers_of_address(provider.address, look.hosts)
    if has_key(look.standing, ProviderRef("custom", here.name), API_KEY):
        dangers += (Danger(DangerKind.KEY_ELSEWHERE, provider.address, here.name, _bare(here.base_url)),)
    change = FieldChange(ADDRESS, _bare(here.base_url), provider.address, is_clash=not moved_by_team)
    item = _item(
        provider,
        ItemState.CHANGED if moved_by_team else ItemState.CLASH,
        changes=(change,),
        dangers=dangers,
        address=provider.address,
        here=here.name,
        new_name=look.decisions.names.get(provider_key(provider.ref)) or _free_name(provider.ref.id, look),
    )
    item = decided(item, look.decisions, (Decision.TAKE, Decision.KEEP_MINE, Decision.KEEP_BOTH))
    if item.decision is Decision.KEEP_BOTH and name_fault(item.new_name, look.standing.state) is not None:
        return replace(item, refused=(Refused(PackReason.BAD_NAME),))
    names = {Decision.TAKE: here.name, Decision.KEEP_BOTH: item.new_name}
    return replace(item, ref=ProviderRef("custom", names[item.decision]) if item.decision in names else None)


def _standing(provider: PackProvider, state: ItemState, here: CustomProvider) -> PackItem:
    ref = ProviderRef("custom", here.name)
    return _item(provider, state, here=here.name, ref=ref, address=_bare(here.base_url))


def _at_same_place(provider: PackProvider, look: Look) -> CustomProvider | None:
    return next((one for one in look.standing.state.custom_providers if _is_at(one, provider.address)), None)


def _is_at(here: CustomProvider, address: str) -> bool:
    wanted, stands = (endpoint_place(ModelType.openai_compatible, one, "") for one in (address, here.base_url))
    return bool(here.base_url) and wanted == stands


def has_key(standing: Standing, ref: ProviderRef, place: str) -> bool:
    """Whether this person has that key, in Kiln's file, the environment or the keychain."""
    return (ref, place) in standing.kept_keys or key_info(standing.state, ref, place).usable


def key_info(state: TargetState, ref: ProviderRef, place: str) -> KeyInfo:
    """What Kiln's file and the environment say of a key."""
    if ref.type == "custom":
        return next((one.key for one in state.custom_providers if one.name == ref.id), KeyInfo())
    return state.keys.get(place, KeyInfo())


def _normal(values: Mapping[str, str]) -> dict[str, object]:
    return {name: normal_address(value) if is_address_setting(name) else value for name, value in values.items()}


def _bare(address: str) -> str:
    """An address as it may be shown: without user and password."""
    head, scheme, rest = address.partition("://")
    host, slash, path = rest.partition("/")
    return f"{head}{scheme}{host.rpartition('@')[2]}{slash}{path}"


def _free_name(name: str, look: Look) -> str:
    taken = {one.name.casefold() for one in look.standing.state.custom_providers}
    taken |= {one.ref.id.casefold() for one in look.pack.providers}
    number = 2
    while f"{name} {number}".casefold() in taken:
        number += 1
    return f"{name} {number}"


def _item(provider: PackProvider, state: ItemState, **more: object) -> PackItem:
    made = {"title": provider.name or provider.ref.id} | more
    key = provider_key(provider.ref)
    return PackItem(key=key, kind=ItemKind.PROVIDER, state=state, decision=Decision.KEEP_MINE, **made)  # pyright: ignore[reportArgumentType]

"""Reads a colleague's settings.yaml of Kiln: providers, models of both lists, overrides (kiln-ai 1.2.0)."""

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from kiln_models_gui.registry.edits import NAMED_PROVIDER
from kiln_models_gui.registry.plain import fields_of, items_of
from kiln_models_gui.registry.providers import ProviderRef, set_up_providers
from kiln_models_gui.registry.records import FindingKind, KeyState
from kiln_models_gui.targets.foreign.foreign import API_KEY, LeftOutReason
from kiln_models_gui.targets.kiln_cards import card_of
from kiln_models_gui.targets.kiln_reading import LISTS, PROVIDERS, key_info, read_state

if TYPE_CHECKING:
    from kiln_models_gui.registry.catalog import Catalog
    from kiln_models_gui.registry.records import ModelRecord, TargetState
    from kiln_models_gui.targets.foreign.pack_maker import PackMaker


def is_kiln(data: Mapping[str, object], catalog: "Catalog") -> bool:
    """Whether a YAML file says what only Kiln's settings say."""
    known = {key.key for key in catalog.config} - {"projects", "user_id"}
    return any(name in data for name in LISTS) or not known.isdisjoint(data)


def read_kiln(data: Mapping[str, object], catalog: "Catalog", maker: "PackMaker") -> None:
    """Take what the settings say of providers and models. The environment is the reader's own, so it counts nothing."""
    state = read_state(data, catalog.config, {})
    for finding in state.findings:
        if finding.kind is not FindingKind.WRONG_TYPE:
            maker.leave_out(finding.detail or finding.place, LeftOutReason.UNREADABLE_ENTRY)
    secrets = {name: data[name] for name, info in state.keys.items() if info.state is not KeyState.MISSING}
    for provider in set_up_providers(catalog, state, frozenset()):
        if provider.ref.type == "builtin":
            maker.builtin(provider.ref.id, state.values, secrets)
    names = _take_custom(data, maker)
    for record in state.models:
        _take_model(record, state, names, maker)


def _take_custom(data: Mapping[str, object], maker: "PackMaker") -> dict[str, ProviderRef]:
    """The custom providers; returns what each is called in the pack, by its name in the file."""
    names: dict[str, ProviderRef] = {}
    for element in items_of(data.get(PROVIDERS)):
        fields = fields_of(element)
        name = fields.get("name")
        if not isinstance(name, str) or not name or name in names:
            continue  # told as a finding
        key = fields.get(API_KEY)
        blank = key_info(key).state in (KeyState.MISSING, KeyState.BLANK)
        ref = maker.custom(name, fields.get("base_url"), None if blank else key)
        if ref is not None:
            names[name] = ref
    return names


def _take_model(
    record: "ModelRecord", state: "TargetState", names: Mapping[str, ProviderRef], maker: "PackMaker"
) -> None:
    card = card_of(record, state)
    if card is None or card.provider is None:
        maker.leave_out(record.title, LeftOutReason.UNREADABLE_ENTRY)
        return
    ref = names.get(card.provider.id) if card.provider.type == "custom" else maker.builtin(card.provider.id)
    if ref is None:
        maker.leave_out(record.title, LeftOutReason.NO_PROVIDER)
        return
    named = card.overrides.get(NAMED_PROVIDER)
    overrides = dict(card.overrides)
    if isinstance(named, str) and named in names:
        overrides[NAMED_PROVIDER] = names[named].id
    card = replace(card, provider=ref, endpoint="", overrides=overrides)
    maker.add(card, frozenset({"kiln"}), id_=record.id, even_if_listed=True)

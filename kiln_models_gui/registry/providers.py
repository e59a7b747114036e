"""Providers as the app shows them: built-in ones that have a key or an address, and custom ones."""

from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from kiln_models_gui.registry.catalog import Catalog, ProviderInfo
from kiln_models_gui.registry.records import CustomProvider, KeyInfo, KeyState, TargetState, type_of_provider
from kiln_models_gui.values import Value, hidden


class ProviderRef(NamedTuple):
    """What identifies a provider: its type, and Kiln's id or the custom provider's name."""

    type: type_of_provider
    id: str


class ProviderStatus(StrEnum):
    """Whether Kiln can use the provider, as far as the settings tell."""

    READY = "ready"
    KEY_MISSING = "key_missing"
    KEY_NOT_IN_KILN = "key_not_in_kiln"
    """The keychain has the key, Kiln's file has not: the person wanted it so."""
    KEY_BLANK = "key_blank"
    KEY_HIDDEN = "key_hidden"
    SETTING_MISSING = "setting_missing"
    NO_ADDRESS = "no_address"


class Provider(Value):
    """One provider that is set up, fully or in part."""

    ref: ProviderRef
    name: str
    status: ProviderStatus
    address: str = hidden(default="")
    """Base URL of a custom provider or a local server; empty for a cloud service."""
    keys: tuple[tuple[str, KeyInfo], ...] = ()
    """Config key (or "api_key") → whether it is there; secrets only."""
    info: ProviderInfo | None = None
    custom: CustomProvider | None = None
    kept_here: bool = False
    """A built-in one whose key the keychain has, and Kiln's file has not."""

    @property
    def accepts_models(self) -> bool:
        """Kiln takes models of the person's own for this provider."""
        return self.info is None or self.info.accepts_custom_models


def set_up_providers(
    catalog: Catalog, state: TargetState, kept_here: frozenset[str], gives_keys: bool = False
) -> Iterator[Provider]:
    """Every provider that the settings or the environment say anything of; built-in ones first, in Kiln's order.

    `kept_here`: ids of built-in ones whose key stands in the keychain only. `gives_keys`: Kiln gets those all the same.
    """
    for info in catalog.providers:
        kept = info.id in kept_here
        if kept or any(_stands(state, key.key) for key in info.keys):
            yield _built_in(info, state, kept=kept, gives_keys=gives_keys)
    for custom in state.custom_providers:
        yield _custom(custom)


def _stands(state: TargetState, key: str) -> bool:
    info = state.keys.get(key, KeyInfo())
    return bool(state.values.get(key)) or info.state is not KeyState.MISSING or bool(info.variable)


def _built_in(info: ProviderInfo, state: TargetState, *, kept: bool, gives_keys: bool) -> Provider:
    secrets = tuple((key.key, state.keys.get(key.key, KeyInfo())) for key in info.keys if key.sensitive)
    address = next((state.values.get(key.key, "") for key in info.keys if key.key.endswith(("_url", "_endpoint"))), "")
    ref = ProviderRef("builtin", info.id)
    status = _status(info, state)
    kept = kept and status is ProviderStatus.KEY_MISSING
    if kept:
        status = _status(info, state, has_keys=True) if gives_keys else ProviderStatus.KEY_NOT_IN_KILN
    return Provider(ref, info.name, status, address, secrets, info, kept_here=kept)


def _status(info: ProviderInfo, state: TargetState, *, has_keys: bool = False) -> ProviderStatus:
    for key in info.keys:
        if not key.required or (has_keys and key.sensitive):
            continue
        if key.sensitive:
            status = key_status(state.keys.get(key.key, KeyInfo()))
            if status is not ProviderStatus.READY:
                return status
        elif not state.values.get(key.key):
            return ProviderStatus.SETTING_MISSING
    return ProviderStatus.READY


def key_status(key: KeyInfo) -> ProviderStatus:
    """READY, or what is wrong with a key that the provider needs."""
    if key.usable:
        return ProviderStatus.READY
    return {
        KeyState.HIDDEN: ProviderStatus.KEY_HIDDEN,
        KeyState.BLANK: ProviderStatus.KEY_BLANK,
    }.get(key.state, ProviderStatus.KEY_MISSING)


def _custom(custom: CustomProvider) -> Provider:
    status = ProviderStatus.READY
    if not custom.base_url:
        status = ProviderStatus.NO_ADDRESS
    elif custom.key.state is KeyState.HIDDEN:
        status = ProviderStatus.KEY_HIDDEN
    # A custom provider without a key is in order: many local servers need none.
    ref = ProviderRef("custom", custom.name)
    return Provider(ref, custom.name, status, custom.base_url, (("api_key", custom.key),), None, custom)

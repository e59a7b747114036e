"""From a provider that is set up, or is being set up, to the endpoint that a test calls."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from kiln_models_gui.probes.endpoint import Address, AddressFault, Endpoint, is_loopback, normalise_address
from kiln_models_gui.probes.families import BUILTINS, endpoint_for_builtin
from kiln_models_gui.registry.catalog import ProviderInfo
from kiln_models_gui.registry.providers import Provider
from kiln_models_gui.targets.keys import API_KEY

if TYPE_CHECKING:
    from pydantic import SecretStr

    from kiln_models_gui.targets.keys import ProviderKeys


async def endpoint_of(provider: Provider, values: Mapping[str, str], keys: "ProviderKeys") -> Endpoint | None:
    """The endpoint of a provider as its settings have it; None when they are not enough to call anything."""
    if provider.info is None:
        return custom_endpoint(provider.address, await keys.find(provider.ref, API_KEY))
    place = main_key(provider.info)
    key = await keys.find(provider.ref, place) if place else None
    return built_in_endpoint(provider.info, values, key)


def far_address(provider: Provider, values: Mapping[str, str]) -> str:
    """The address of a provider that is not this computer; "" for one that is, or that has none yet."""
    endpoint = (
        built_in_endpoint(provider.info, values, None) if provider.info else custom_endpoint(provider.address, None)
    )
    read = normalise_address(endpoint.base_url) if endpoint else None
    return read.url if isinstance(read, Address) and not is_loopback(read.host) else ""


def custom_endpoint(address: str, key: "SecretStr | None") -> Endpoint | None:
    """The endpoint of an OpenAI-compatible address, called exactly as Kiln calls it."""
    read = normalise_address(address)
    return None if isinstance(read, AddressFault) else Endpoint("openai", read.url, key)


def built_in_endpoint(info: ProviderInfo, values: Mapping[str, str], key: "SecretStr | None") -> Endpoint | None:
    """The endpoint of one of Kiln's own providers."""
    if info.id not in BUILTINS:
        return None
    endpoint = endpoint_for_builtin(info.id, values, key)
    return None if isinstance(endpoint, AddressFault) else endpoint


def main_key(info: ProviderInfo) -> str:
    """The config key that authenticates calls; empty for a local provider."""
    return next((key.key for key in info.keys if key.sensitive), "")

"""From a provider that is set up, or is being set up, to the endpoint that a test calls."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from kiln_models_gui.probes.endpoint import Address, AddressFault, Endpoint, is_loopback, normalise_address
from kiln_models_gui.probes.families import BUILTINS, FAMILIES, endpoint_for_builtin, family_for_address
from kiln_models_gui.probes.faults import Fault, ProbeError
from kiln_models_gui.probes.google_token import TokenFault, google_token
from kiln_models_gui.registry.catalog import ProviderInfo
from kiln_models_gui.registry.providers import Provider
from kiln_models_gui.targets.keys import API_KEY

if TYPE_CHECKING:
    from pydantic import SecretStr

    from kiln_models_gui.targets.keys import ProviderKeys

    TakeToken = Callable[[], Awaitable[SecretStr | TokenFault]]


class NotSignedInError(ProbeError):
    """This computer has no sign-in with Google. Attributes: as ProbeError, and `token_fault`."""

    def __init__(self, token_fault: TokenFault) -> None:
        super().__init__(Fault.KEY_MISSING)
        self.token_fault = token_fault


async def endpoint_of(provider: Provider, values: Mapping[str, str], keys: "ProviderKeys") -> Endpoint | None:
    """The endpoint of a provider as its settings have it; None when they are not enough to call anything."""
    if provider.info is None:
        return custom_endpoint(provider.address, await keys.find(provider.ref, API_KEY))
    found = [await keys.find(provider.ref, place) for place in key_places(provider.info)]
    return built_in_endpoint(provider.info, values, *found)


def keyless_endpoint(provider: Provider, values: Mapping[str, str]) -> Endpoint | None:
    """As `endpoint_of`, with no key: where it is, at once."""
    return built_in_endpoint(provider.info, values) if provider.info else custom_endpoint(provider.address, None)


def far_address(provider: Provider, values: Mapping[str, str]) -> str:
    """The address of a provider that is not this computer; "" for one that is, or that has none yet."""
    endpoint = keyless_endpoint(provider, values)
    read = normalise_address(endpoint.base_url) if endpoint else None
    return read.url if isinstance(read, Address) and not is_loopback(read.host) else ""


def custom_endpoint(address: str, key: "SecretStr | None") -> Endpoint | None:
    """The endpoint of an OpenAI-compatible address, called exactly as Kiln calls it; None for no address at all.

    A text that is no address goes along as it is: the test says what is wrong with it.
    """
    read = normalise_address(address)
    if read is AddressFault.EMPTY:
        return None
    if isinstance(read, AddressFault):
        return Endpoint("openai", address.strip(), key)
    return Endpoint(family_for_address(read.url), read.url, key)


def built_in_endpoint(
    info: ProviderInfo, values: Mapping[str, str], key: "SecretStr | None" = None, second_key: "SecretStr | None" = None
) -> Endpoint | None:
    """The endpoint of one of Kiln's own providers. `second_key`: Amazon's secret key."""
    if info.id not in BUILTINS:
        return None
    endpoint = endpoint_for_builtin(info.id, values, key, second_key)
    return None if isinstance(endpoint, AddressFault) else endpoint


async def signed_in(endpoint: Endpoint, take_token: "TakeToken" = google_token) -> Endpoint:
    """`endpoint` with a token of whoever is signed in on this computer, where it wants one and has none.

    May take seconds. Raises NotSignedInError.
    """
    if endpoint.key is not None or not FAMILIES[endpoint.family].key_is_a_token:
        return endpoint
    token = await take_token()
    if isinstance(token, TokenFault):
        raise NotSignedInError(token)
    return replace(endpoint, key=token)


def key_places(info: ProviderInfo) -> tuple[str, ...]:
    """The config keys that authenticate calls: one, or Amazon's two; none for a local provider."""
    return tuple(key.key for key in info.keys if key.sensitive)[:2]


def main_key(info: ProviderInfo) -> str:
    """The first of the config keys that authenticate calls; empty for a local provider."""
    return next(iter(key_places(info)), "")


def fireworks_endpoint(model_path: str, key: "SecretStr | None") -> Endpoint:
    """Fireworks, by the account in `model_path` ("accounts/NAME/models/…"): its list tells what is deployed."""
    account = model_path.partition("accounts/")[2].partition("/")[0]
    return Endpoint("fireworks", BUILTINS["fireworks_ai"].base_url, key, {"account_id": account} if account else {})

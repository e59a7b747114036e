"""API families as data: how each lists its models and answers.

Sources: Kiln's provider table and connect tests, and the vendors' public documentation (November 2026).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from kiln_models_gui.probes.endpoint import AddressFault, Endpoint, normalise_address
from kiln_models_gui.registry.provider_addresses import BUILTINS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pydantic import SecretStr


class Auth(StrEnum):
    """The header that carries the key. The value is the header's name."""

    BEARER = "authorization"
    X_API_KEY = "x-api-key"
    API_KEY = "api-key"
    X_GOOG_API_KEY = "x-goog-api-key"
    NONE = ""


class Chat(StrEnum):
    """The shape of a question and its answer."""

    OPENAI = "openai"
    ANTHROPIC = "anthropic"
    GEMINI = "gemini"


@dataclass(frozen=True, slots=True)
class Family:
    """One way of speaking. Paths are put after the base URL; {names} are the model and the endpoint's options."""

    list_path: str = "/models"
    chat_path: str = "/chat/completions"
    auth: Auth = Auth.BEARER
    chat: Chat = Chat.OPENAI
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    options: Mapping[str, str] = field(default_factory=dict[str, str])  # defaults of the endpoint's options
    list_proves_key: bool = False  # known to refuse its list without a good key
    list_is_catalogue: bool = False  # names what could be deployed, not what can be called
    bad_key_statuses: frozenset[int] = frozenset({401})
    free_check: bool = True  # False: no way known yet to ask without a signature or a bill


FAMILIES: Mapping[str, Family] = {
    "openai": Family(),
    "anthropic": Family(
        list_path="/v1/models?limit=1000",
        chat_path="/v1/messages",
        auth=Auth.X_API_KEY,
        chat=Chat.ANTHROPIC,
        headers={"anthropic-version": "2023-06-01"},
        list_proves_key=True,
    ),
    "gemini": Family(
        list_path="/models?pageSize=1000",
        chat_path="/models/{model}:generateContent",
        auth=Auth.X_GOOG_API_KEY,
        chat=Chat.GEMINI,
        list_proves_key=True,
    ),
    "azure": Family(
        list_path="/openai/models?api-version={api_version}",
        chat_path="/openai/deployments/{model}/chat/completions?api-version={api_version}",
        auth=Auth.API_KEY,
        options={"api_version": "2025-02-01-preview"},  # the version that Kiln itself calls
        list_proves_key=True,
        list_is_catalogue=True,
    ),
    "fireworks": Family(
        list_path="/v1/accounts/{account_id}/models?pageSize=200",
        chat_path="/inference/v1/chat/completions",
        list_proves_key=True,
        bad_key_statuses=frozenset({401, 403}),
    ),
    "ollama": Family(list_path="/api/tags", chat_path="/v1/chat/completions", auth=Auth.NONE),
    "docker_model_runner": Family(list_path="/v1/models", chat_path="/v1/chat/completions", auth=Auth.NONE),
    "unchecked": Family(free_check=False),
}


def endpoint_for_builtin(provider_id: str, values: Mapping[str, str], key: SecretStr | None) -> Endpoint | AddressFault:
    """The endpoint of one of Kiln's own providers. `values`: Kiln's settings by their names.

    Raises KeyError for a provider that is not built in. An address typed by the person may have a fault.
    """
    builtin = BUILTINS[provider_id]
    options = {ours: values[theirs] for ours, theirs in builtin.options.items() if values.get(theirs)}
    address = normalise_address(values.get(builtin.address_key) or builtin.base_url)
    if isinstance(address, AddressFault):
        return address
    return Endpoint(builtin.family, address.url, key, options)

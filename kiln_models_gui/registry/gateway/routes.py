"""How LiteLLM reaches each of our providers and endpoints, or why it has no way to.

Source: LiteLLM's list of providers (November 2026), and what Kiln 1.2.0 itself hands to LiteLLM.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from kiln_models_gui.registry.custom_model_fields import ModelType, host_of
from kiln_models_gui.registry.model_card import ModelCard, Reach
from kiln_models_gui.registry.orchestrator_facts import FIREWORKS_MODELS
from kiln_models_gui.registry.places import builtin_endpoint, endpoint_place, is_here, normal_address
from kiln_models_gui.registry.records import KeyState, TargetState

AZURE_VERSION = "2025-02-01-preview"  # the version that Kiln itself calls
BEDROCK_REGION = "us-west-2"  # the one that Kiln has


class NoRoute(StrEnum):
    """Why a model cannot be published."""

    UNREADABLE = "unreadable"
    """The entry is damaged, or names no model."""
    NOT_IN_LITELLM = "not_in_litellm"
    """LiteLLM does not know this provider."""
    NO_ADDRESS = "no_address"
    """Its provider is gone, or has no address."""
    ITS_OWN = "its_own"
    """It comes from the gateway itself, which would ask itself without end."""
    SECRET_IN_ADDRESS = "secret_in_address"  # noqa: S105  # a word, no secret
    """The address holds a password or a query, which would stand in the file for everybody to read."""


@dataclass(frozen=True, slots=True)
class Route:
    """The way to one model. `owner`: whose key it is, "" for none; `wants_login`: by the machine's own sign-in."""

    model: str
    api_base: str = field(default="", repr=False)
    places: Mapping[str, str] = field(default_factory=dict[str, str])
    owner: str = ""
    keys: Mapping[str, str] = field(default_factory=dict[str, str])
    """Parameter → the well-known environment variable; empty where the name is made from `owner`."""
    wants_login: bool = False

    @property
    def is_only_here(self) -> bool:
        """Whether the address is that of this very computer: a gateway elsewhere does not reach it."""
        return is_here(self.api_base)


_OWN: Mapping[str, tuple[str, str]] = {
    "openai": ("openai", "OPENAI_API_KEY"),
    "anthropic": ("anthropic", "ANTHROPIC_API_KEY"),
    "openrouter": ("openrouter", "OPENROUTER_API_KEY"),
    "groq": ("groq", "GROQ_API_KEY"),
    "gemini_api": ("gemini", "GEMINI_API_KEY"),
    "together_ai": ("together_ai", "TOGETHERAI_API_KEY"),
    "huggingface": ("huggingface", "HUGGINGFACE_API_KEY"),
    "cerebras": ("cerebras", "CEREBRAS_API_KEY"),
    "featherless_ai": ("featherless_ai", "FEATHERLESS_AI_API_KEY"),
    "wandb": ("wandb", "WANDB_API_KEY"),
    "fireworks_ai": ("fireworks_ai", "FIREWORKS_API_KEY"),
}
"""Kiln's id → LiteLLM's prefix, and the variable that both its documentation and Kiln name."""
_AS_OPENAI: Mapping[str, str] = {
    "siliconflow_cn": "SILICONFLOW_CN_API_KEY",
    "ollama": "",
    "docker_model_runner": "",
}
"""Reached at their own address, as anything that speaks OpenAI's language: Kiln does the same."""
AZURE_KEY = "AZURE_API_KEY"
_AWS_KEYS = {"aws_access_key_id": "AWS_ACCESS_KEY_ID", "aws_secret_access_key": "AWS_SECRET_ACCESS_KEY"}
_SECRET = re.compile(r"://[^/?#]*@|[?#]")


def route_to(card: ModelCard, state: TargetState, *, has_plain_key: bool = False) -> Route | NoRoute:
    """The way to the model of `card`; `state` is what Kiln's settings say of addresses.

    `has_plain_key`: an editor's file holds a key for it in plain text, which the card does not tell.
    """
    model = card.model.strip()
    if not model:
        return NoRoute.UNREADABLE
    if card.reach is Reach.FIREWORKS:
        path = model if "/" in model else FIREWORKS_MODELS + model
        return _builtin("fireworks_ai", path, state)
    if card.provider is not None and (card.reach is Reach.CONNECTED or not _has_own_address(card, state)):
        if card.provider.type == "custom":
            return _custom(card.provider.id, model, state)
        return _builtin(card.provider.id, model, state)
    return _endpoint(card, model, has_plain_key=has_plain_key)


def _has_own_address(card: ModelCard, state: TargetState) -> bool:
    """Whether an editor reaches it somewhere else than its provider is."""
    if not card.endpoint.strip() or card.provider is None:
        return bool(card.endpoint.strip())
    if card.provider.type == "custom":
        address = next((one.base_url for one in state.custom_providers if one.name == card.provider.id), "")
    else:
        _, address = builtin_endpoint(card.provider.id, state.values) or (None, "")
    same = card.provider.id == "vertex" or normal_address(address) == normal_address(card.endpoint)
    return not same


def _custom(name: str, model: str, state: TargetState) -> Route | NoRoute:
    found = next((one for one in state.custom_providers if one.name == name), None)
    if found is None or not found.base_url.strip():
        return NoRoute.NO_ADDRESS
    has_key = found.key.state not in {KeyState.MISSING, KeyState.BLANK}
    return _as_openai(model, found.base_url, f"custom {name}" if has_key else "")


def _as_openai(model: str, address: str, owner: str, key_name: str = "") -> Route | NoRoute:
    if _SECRET.search(address):
        return NoRoute.SECRET_IN_ADDRESS
    keys = {"api_key": key_name} if key_name else {}
    return Route(f"openai/{model}", address.strip().rstrip("/"), owner=owner, keys=keys)


def _builtin(provider: str, model: str, state: TargetState) -> Route | NoRoute:
    values = state.values
    if own := _OWN.get(provider):
        return Route(f"{own[0]}/{model}", owner=provider, keys={"api_key": own[1]})
    match provider:
        case "azure_openai":
            return _azure(model, values.get("azure_openai_endpoint", ""), provider, AZURE_KEY)
        case "vertex":
            return _vertex(model, values.get("vertex_project_id", ""), values.get("vertex_location", ""))
        case "amazon_bedrock":
            return Route(f"bedrock/{model}", places={"aws_region_name": BEDROCK_REGION}, owner=provider, keys=_AWS_KEYS)
        case _:
            return _builtin_as_openai(provider, model, state)


def _builtin_as_openai(provider: str, model: str, state: TargetState) -> Route | NoRoute:
    if provider not in _AS_OPENAI:
        return NoRoute.NOT_IN_LITELLM
    _, address = builtin_endpoint(provider, state.values) or (None, "")
    key_name = _AS_OPENAI[provider]
    return _as_openai(model, address, provider if key_name else "", key_name) if address else NoRoute.NO_ADDRESS


def _azure(model: str, address: str, owner: str, key_name: str = "") -> Route | NoRoute:
    if not address.strip():
        return NoRoute.NO_ADDRESS
    if _SECRET.search(address):
        return NoRoute.SECRET_IN_ADDRESS
    keys = {"api_key": key_name} if key_name else {}
    return Route(f"azure/{model}", address.strip().rstrip("/"), {"api_version": AZURE_VERSION}, owner, keys)


def _vertex(model: str, project: str, location: str) -> Route | NoRoute:
    if not project or not location:
        return NoRoute.NO_ADDRESS
    places = {"vertex_project": project, "vertex_location": location}
    return Route(f"vertex_ai/{model.removeprefix('google/')}", places=places, wants_login=True)


def _endpoint(card: ModelCard, model: str, *, has_plain_key: bool) -> Route | NoRoute:
    """A model that an editor reaches at an address of its own."""
    address = card.endpoint.strip().rstrip("/")
    if not address or not host_of(_SECRET.split(address)[0] if "?" in address else address):
        return NoRoute.NO_ADDRESS
    if _SECRET.search(address):
        return NoRoute.SECRET_IN_ADDRESS
    owner = f"secret {card.secret}" if card.secret else f"host {host_of(address)}" if has_plain_key else ""
    match card.reach:
        case Reach.ANTHROPIC:
            base = re.sub(r"/v1(/messages)?$", "", address)
            return Route(f"anthropic/{model}", base, owner=owner)
        case Reach.AZURE:
            return _azure(model, address, owner)
        case Reach.VERTEX:
            place = endpoint_place(ModelType.google_vertex, address, model)
            project, _, location = place.address.partition("/")
            return NoRoute.NO_ADDRESS if ":" in project else _vertex(model, project, location)
        case _:
            return _as_openai(model, address.removesuffix("/chat/completions"), owner)

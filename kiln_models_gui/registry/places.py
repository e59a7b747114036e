"""Where a model is, so that the same model in two programs is known for one. Never with a password in it."""

import re
from collections.abc import Mapping
from typing import NamedTuple

from kiln_models_gui.registry.custom_model_fields import ModelType
from kiln_models_gui.registry.orchestrator_facts import FIREWORKS_MODELS
from kiln_models_gui.registry.provider_addresses import BUILTINS

FIREWORKS, OPENAI, ANTHROPIC = (
    kind.value for kind in (ModelType.fireworks, ModelType.openai_compatible, ModelType.anthropic)
)
AZURE, VERTEX = ModelType.azure_openai.value, ModelType.google_vertex.value
_DEFAULT_PORTS = {"http": "80", "https": "443"}
_LOOPBACK = frozenset({"localhost", "[::1]", "127.0.0.1"})
_URL = re.compile(
    r"(?P<scheme>[a-z][a-z0-9+.-]*)://(?:[^/?#]*@)?(?P<host>\[[^\]]*\]|[^/?#:@]*)(?::(?P<port>\d*))?(?P<rest>[/?#].*)?",
    re.IGNORECASE | re.DOTALL,
)
_VERTEX = re.compile(
    r"https://[^/]*aiplatform\.googleapis\.com/v1(?:beta1)?/projects/(?P<project>[^/]+)/locations/(?P<location>[^/]+)"
    r"(?:/endpoints/openapi(?:/chat/completions)?)?"
)

_OPENAI_ACCENTS = (
    "openai", "openai_platform", "groq", "together", "cerebras", "siliconflow", "featherless", "openrouter",
    "huggingface",
)  # fmt: skip
_FAMILIES: Mapping[str, tuple[ModelType, str]] = {
    **dict.fromkeys(_OPENAI_ACCENTS, (ModelType.openai_compatible, "")),
    "ollama": (ModelType.openai_compatible, "/v1"),
    "docker_model_runner": (ModelType.openai_compatible, "/v1"),
    "gemini": (ModelType.openai_compatible, "/openai"),
    "anthropic": (ModelType.anthropic, "/v1"),
    "azure": (ModelType.azure_openai, ""),
}


class Place(NamedTuple):
    """Two models are the same when these are equal."""

    kind: str
    """A ModelType, or the id of a provider that only Kiln reaches."""
    address: str
    """Without user, password, default port and slash at its end; "" where the kind says it all."""
    model: str


def normal_address(url: str) -> str:
    """`url` in one of its spellings: lower-case scheme and host, no user, no default port, no slash at its end.

    This computer is 127.0.0.1 by any of its names. A text that is no address comes back bare of space and of
    everything before an `@`.
    """
    found = _URL.fullmatch(url.strip())
    if found is None:
        return url.strip().rpartition("@")[2].rstrip("/")
    scheme, host = found["scheme"].lower(), found["host"].lower().removesuffix(".")
    host = "127.0.0.1" if host in _LOOPBACK else host
    port = (found["port"] or "").lstrip("0")
    shown = f":{port}" if port and port != _DEFAULT_PORTS.get(scheme) else ""
    return f"{scheme}://{host}{shown}{(found['rest'] or '').rstrip('/')}"


def is_here(url: str) -> bool:
    """Whether `url` is an address of this very computer."""
    found = _URL.fullmatch(url.strip())
    return found is not None and found["host"].lower().removesuffix(".") in _LOOPBACK


def endpoint_place(kind: ModelType, endpoint: str, model: str) -> Place:
    """The place of a model that an editor reaches at `endpoint`, or (Fireworks) by its path."""
    if kind is ModelType.fireworks:
        return Place(FIREWORKS, "", model if "/" in model else FIREWORKS_MODELS + model)
    address = normal_address(endpoint)
    if kind is ModelType.anthropic:
        return Place(ANTHROPIC, address.removesuffix("/v1"), model)
    if kind is ModelType.google_vertex:
        found = _VERTEX.fullmatch(address)
        address = f"{found['project']}/{found['location']}" if found else address
        return Place(VERTEX, address, model.removeprefix("google/"))
    if kind is ModelType.openai_compatible:
        address = address.removesuffix("/chat/completions")
    return Place(kind.value, address, model)


def builtin_place(provider_id: str, model: str, values: Mapping[str, str]) -> Place:
    """The place of a model of one of Kiln's own providers; `values` are Kiln's settings."""
    if provider_id == "fireworks_ai":
        return endpoint_place(ModelType.fireworks, "", model)
    if provider_id == "vertex":
        address = f"{values.get('vertex_project_id', '')}/{values.get('vertex_location', '')}"
        return Place(VERTEX, address, model.removeprefix("google/"))
    kind, address = builtin_endpoint(provider_id, values) or (None, "")
    return endpoint_place(kind, address, model) if kind and address else Place(provider_id, "", model)


def builtin_endpoint(provider_id: str, values: Mapping[str, str]) -> tuple[ModelType, str] | None:
    """How an editor reaches one of Kiln's own providers: type and address; None where it has no way to."""
    builtin = BUILTINS.get(provider_id)
    if builtin is None:
        return None
    kind, suffix = _FAMILIES.get(builtin.family, (None, ""))
    address = (values.get(builtin.address_key, "") or builtin.base_url).rstrip("/")
    return (kind, address + suffix) if kind and address else None


def vertex_endpoint(values: Mapping[str, str]) -> str:
    """Vertex AI's OpenAI-compatible address for the project and location in Kiln's settings; "" without them."""
    project, location = (values.get(f"vertex_{name}", "") for name in ("project_id", "location"))
    if not project or not location:
        return ""
    host = "aiplatform.googleapis.com" if location == "global" else f"{location}-aiplatform.googleapis.com"
    return f"https://{host}/v1/projects/{project}/locations/{location}/endpoints/openapi"

"""Whether a model at an address costs money, as far as the host's name tells."""

from functools import cache

from kiln_models_gui.registry.custom_model_fields import host_of
from kiln_models_gui.registry.model_registry import ModelOrigin, origin_of
from kiln_models_gui.registry.provider_addresses import BUILTINS

_CLOUDS = (
    ".openai.azure.com",
    ".services.ai.azure.com",
    ".cognitiveservices.azure.com",
    ".amazonaws.com",
    "-aiplatform.googleapis.com",
    "api.mistral.ai",
    "api.deepseek.com",
    "api.x.ai",
)


def is_paid_host(address: str) -> bool:
    """Whether it is a vendor's that takes money for each token. What nobody knows, counts as free."""
    host = host_of(address)
    return host in _vendors() or host.endswith(_CLOUDS)


@cache
def _vendors() -> frozenset[str]:
    places = (builtin.base_url for builtin in BUILTINS.values())
    return frozenset(host_of(url) for url in places if url and origin_of(url) is ModelOrigin.CLOUD)

"""API families as data: how each lists its models and answers.

Sources: Kiln's provider table and connect tests, and the vendors' public documentation (November 2026).
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from kiln_models_gui.probes.endpoint import AddressFault, Endpoint, normalise_address
from kiln_models_gui.probes.families import azure, bedrock, fireworks, google, local, openai, other
from kiln_models_gui.probes.families.anthropic import ANTHROPIC
from kiln_models_gui.probes.families.family import Auth, Call, Chat, Family, Paging
from kiln_models_gui.probes.families.vendors import vendor_of_host
from kiln_models_gui.registry.provider_addresses import BUILTINS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pydantic import SecretStr

__all__ = [
    "BUILTINS", "FAMILIES", "Auth", "Call", "Chat", "Family", "Paging",
    "endpoint_for_builtin", "endpoint_for_custom_model", "family_for_address",
]  # fmt: skip

FAMILIES: Mapping[str, Family] = {
    "openai": openai.OPENAI_COMPATIBLE,
    "openai_platform": openai.OPENAI,
    "groq": openai.GROQ,
    "together": openai.TOGETHER,
    "cerebras": openai.CEREBRAS,
    "siliconflow": openai.SILICONFLOW,
    "featherless": openai.FEATHERLESS,
    "openrouter": openai.OPENROUTER,
    "huggingface": openai.HUGGINGFACE,
    "xai": openai.XAI,
    "deepseek": openai.DEEPSEEK,
    "mistral": openai.MISTRAL,
    "litellm": openai.LITELLM,
    "anthropic": ANTHROPIC,
    "gemini": google.GEMINI,
    "vertex": google.VERTEX,
    "vertex_openai": google.VERTEX_OPENAI,
    "vertex_tuned": google.VERTEX_TUNED,
    "azure": azure.AZURE,
    "azure_v1": azure.AZURE_V1,
    "fireworks": fireworks.FIREWORKS,
    "fireworks_inference": fireworks.FIREWORKS_INFERENCE,
    "bedrock": bedrock.BEDROCK,
    "ollama": local.OLLAMA,
    "docker_model_runner": local.DOCKER_MODEL_RUNNER,
    "lm_studio": local.LM_STUDIO,
    "llama_cpp": local.LLAMA_CPP,
    "vllm": local.VLLM,
    "typesafe": other.TYPESAFE,
    "wandb": other.WANDB,
    "unchecked": other.UNCHECKED,
}

# The accent that an OpenAI-compatible address is known to have, by whose computer it is on.
_ACCENTS: Mapping[str, str] = {
    FAMILIES[name].vendor: name
    for name in (
        "openai_platform", "groq", "together", "cerebras", "siliconflow", "featherless", "openrouter",
        "huggingface", "xai", "deepseek", "mistral", "fireworks_inference",
    )
}  # fmt: skip


def family_for_address(base_url: str) -> str:
    """The family of an OpenAI-compatible address: that of its vendor where the host is known, else "openai".

    It is called as ever; what is known better is its list, its free checks, its errors.
    """
    vendor = vendor_of_host(urlsplit(base_url).hostname or "")
    return _ACCENTS.get(vendor, "openai")


def endpoint_for_builtin(
    provider_id: str, values: Mapping[str, str], key: SecretStr | None, second_key: SecretStr | None = None
) -> Endpoint | AddressFault:
    """The endpoint of one of Kiln's own providers. `values`: Kiln's settings by their names.

    `second_key`: Amazon's secret key, where `key` is its access key. Raises KeyError for a provider that is not
    built in. An address typed by the person may have a fault.
    """
    builtin = BUILTINS[provider_id]
    options = {ours: values[theirs] for ours, theirs in builtin.options.items() if values.get(theirs)}
    address = normalise_address(values.get(builtin.address_key) or builtin.base_url)
    if isinstance(address, AddressFault):
        return address
    url = address.url
    if provider_id == "vertex" and options.get("location", "global") != "global":
        address = normalise_address(url.replace("//", f"//{options['location']}-", 1))
        if isinstance(address, AddressFault):
            return address
        url = address.url
    return Endpoint(builtin.family, url, key, options, second_key)


def endpoint_for_custom_model(
    model_type: str | None, endpoint: str, key: SecretStr | None, api_version: str = ""
) -> Endpoint | AddressFault:
    """The endpoint of one of the orchestrator's own models, by its `type`; None is a Fireworks model.

    Raises KeyError for a type that is none.
    """
    address = normalise_address("https://api.fireworks.ai/inference/v1" if model_type is None else endpoint)
    if isinstance(address, AddressFault):
        return address
    families = {
        None: "fireworks_inference",
        "openai-compatible": family_for_address(address.url),
        "anthropic": "anthropic",
        "azure-openai": "azure",
        "google-vertex": "vertex_openai" if _is_openapi(address.url) else "vertex_tuned",
    }
    url = address.url.removesuffix(":generateContent")
    if model_type == "google-vertex" and "/endpoints/" not in url:
        url += "/endpoints/openapi"  # of a project at a location
    return Endpoint(families[model_type], url, key, {"api_version": api_version} if api_version else {})


def _is_openapi(url: str) -> bool:
    """Whether Google's address is that of a project, or of its OpenAI-compatible form, and no tuned model's."""
    return "/endpoints/" not in url or url.endswith("/endpoints/openapi")

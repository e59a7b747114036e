"""Who offers a service: where its keys, bills and troubles are seen to, and how its keys begin.

Sources: the vendors' public web sites (November 2026); key prefixes as the vendors document or show them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiln_models_gui.probes.endpoint import Endpoint


@dataclass(frozen=True, slots=True)
class Vendor:
    """One company or program. `hosts`: the names its computers end in; pages are "" where there is none."""

    name: str
    hosts: tuple[str, ...] = ()
    key_prefixes: tuple[str, ...] = ()
    key_page: str = ""
    billing_page: str = ""
    status_page: str = ""
    models_page: str = ""


VENDORS: Mapping[str, Vendor] = {
    "openai": Vendor(
        "OpenAI", ("api.openai.com",), ("sk-proj-", "sk-svcacct-"),
        "https://platform.openai.com/account/api-keys",
        "https://platform.openai.com/settings/organization/billing/overview",
        "https://status.openai.com",
        "https://platform.openai.com/docs/models",
    ),
    "anthropic": Vendor(
        "Anthropic", ("api.anthropic.com",), ("sk-ant-",),
        "https://console.anthropic.com/settings/keys",
        "https://console.anthropic.com/settings/billing",
        "https://status.anthropic.com",
        "https://docs.anthropic.com/en/docs/about-claude/models",
    ),
    "openrouter": Vendor(
        "OpenRouter", ("openrouter.ai",), ("sk-or-",),
        "https://openrouter.ai/settings/keys",
        "https://openrouter.ai/settings/credits",
        "https://status.openrouter.ai",
        "https://openrouter.ai/models",
    ),
    "groq": Vendor(
        "Groq", ("api.groq.com",), ("gsk_",),
        "https://console.groq.com/keys",
        "https://console.groq.com/settings/billing",
        "https://groqstatus.com",
        "https://console.groq.com/docs/models",
    ),
    "fireworks_ai": Vendor(
        "Fireworks AI", ("api.fireworks.ai",), ("fw_",),
        "https://app.fireworks.ai/settings/users/api-keys",
        "https://app.fireworks.ai/account/billing",
        "https://status.fireworks.ai",
        "https://app.fireworks.ai/models",
    ),
    "together_ai": Vendor(
        "Together AI", ("api.together.xyz", "api.together.ai"), ("tgp_",),
        "https://api.together.ai/settings/api-keys",
        "https://api.together.ai/settings/billing",
        "https://status.together.ai",
        "https://api.together.ai/models",
    ),
    "huggingface": Vendor(
        "Hugging Face", ("router.huggingface.co", "huggingface.co", "endpoints.huggingface.cloud"), ("hf_",),
        "https://huggingface.co/settings/tokens",
        "https://huggingface.co/settings/billing",
        "https://status.huggingface.co",
        "https://huggingface.co/models",
    ),
    "gemini_api": Vendor(
        "Google Gemini", ("generativelanguage.googleapis.com",), ("AIza", "AQ."),
        "https://aistudio.google.com/app/apikey",
        "https://console.cloud.google.com/billing",
        "https://aistudio.google.com/status",
        "https://ai.google.dev/gemini-api/docs/models",
    ),
    "vertex": Vendor(
        "Google Cloud", ("aiplatform.googleapis.com", "-aiplatform.googleapis.com"), ("ya29.",),
        "https://cloud.google.com/docs/authentication/provide-credentials-adc",
        "https://console.cloud.google.com/billing",
        "https://status.cloud.google.com",
        "https://console.cloud.google.com/vertex-ai/model-garden",
    ),
    "azure_openai": Vendor(
        "Azure OpenAI",
        ("openai.azure.com", "cognitiveservices.azure.com", "services.ai.azure.com"), (),
        "https://portal.azure.com/",
        "https://portal.azure.com/#view/Microsoft_Azure_CostManagement",
        "https://azure.status.microsoft",
        "https://ai.azure.com/",
    ),
    "amazon_bedrock": Vendor(
        "Amazon Bedrock", ("amazonaws.com", "api.aws"), ("AKIA", "ASIA", "ABSK", "bedrock-api-key-"),
        "https://console.aws.amazon.com/iam/home#/users",
        "https://console.aws.amazon.com/billing/home",
        "https://health.aws.amazon.com/health/status",
        "https://us-west-2.console.aws.amazon.com/bedrock/home?region=us-west-2#/modelaccess",
    ),
    "cerebras": Vendor(
        "Cerebras", ("api.cerebras.ai",), ("csk-",),
        "https://cloud.cerebras.ai/platform",
        "https://cloud.cerebras.ai/platform",
        "https://status.cerebras.ai",
    ),
    "siliconflow_cn": Vendor(
        "SiliconFlow", ("api.siliconflow.cn", "api.siliconflow.com"), (),
        "https://cloud.siliconflow.cn/account/ak",
        "https://cloud.siliconflow.cn/expensebill",
        "",
        "https://cloud.siliconflow.cn/models",
    ),
    "featherless_ai": Vendor(
        "Featherless AI", ("api.featherless.ai",), ("rc_",),
        "https://featherless.ai/account/api-keys",
        "https://featherless.ai/account/subscription",
        "",
        "https://featherless.ai/models",
    ),
    "typesafe": Vendor("TypeSafe AI", ("api.typesafe.ai",), (), "https://console.typesafe.ai/keys"),
    "wandb": Vendor("Weights & Biases", ("api.wandb.ai",), (), "https://wandb.ai/settings#api"),
    "xai": Vendor("xAI", ("api.x.ai",), ("xai-",), "https://console.x.ai", "https://console.x.ai", "https://status.x.ai"),
    "deepseek": Vendor(
        "DeepSeek", ("api.deepseek.com",), (),
        "https://platform.deepseek.com/api_keys",
        "https://platform.deepseek.com/top_up",
        "https://status.deepseek.com",
    ),
    "mistral": Vendor(
        "Mistral", ("api.mistral.ai",), (),
        "https://console.mistral.ai/api-keys",
        "https://console.mistral.ai/billing",
        "https://status.mistral.ai",
    ),
    "perplexity": Vendor("Perplexity", ("api.perplexity.ai",), ("pplx-",), "https://www.perplexity.ai/settings/api"),
    "nvidia": Vendor("NVIDIA", ("integrate.api.nvidia.com",), ("nvapi-",), "https://build.nvidia.com/settings/api-keys"),
    "cohere": Vendor(
        "Cohere", ("api.cohere.com", "api.cohere.ai"), (),
        "https://dashboard.cohere.com/api-keys", "https://dashboard.cohere.com/billing",
    ),
    "ollama": Vendor("Ollama", (), (), models_page="https://ollama.com/library"),
    "docker_model_runner": Vendor("Docker Model Runner", (), (), models_page="https://hub.docker.com/u/ai"),
    "lm_studio": Vendor("LM Studio"),
    "llama_cpp": Vendor("llama.cpp"),
    "vllm": Vendor("vLLM"),
}  # fmt: skip


def vendor_of_host(host: str) -> str:
    """The name in `VENDORS` of whose computer `host` is; "" for nobody's that we know."""
    host = host.lower().rstrip(".")
    for name, vendor in VENDORS.items():
        if any(_belongs(host, own) for own in vendor.hosts):
            return name
    return ""


def vendor_of_key(key: str) -> str:
    """The name in `VENDORS` of whose key begins like that, asked of nobody; "" where the beginning tells nothing."""
    best = max(
        ((len(prefix), name) for name, one in VENDORS.items() for prefix in one.key_prefixes if key.startswith(prefix)),
        default=(0, ""),
    )
    return best[1]


def vendor_of(endpoint: Endpoint) -> Vendor | None:
    """Whose pages help with `endpoint`, by its host; None for somebody's own server."""
    return VENDORS.get(vendor_of_host(urlsplit(endpoint.base_url).hostname or ""))


def _belongs(host: str, own: str) -> bool:
    # One with a dash before it is the end of a name: "europe-west4-aiplatform.googleapis.com".
    return host == own or host.endswith(own if own.startswith("-") else "." + own)

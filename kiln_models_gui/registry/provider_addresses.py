"""Where Kiln's own providers are, and which family of API each speaks.

Sources: Kiln's provider table and connect tests, and the vendors' public documentation (November 2026).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Builtin:
    """A provider that Kiln knows. `address_key`: Kiln's setting that replaces the base URL; `options`: likewise."""

    family: str
    base_url: str = ""
    address_key: str = ""
    options: Mapping[str, str] = field(default_factory=dict[str, str])  # our name -> Kiln's setting


BUILTINS: Mapping[str, Builtin] = {
    "openrouter": Builtin("openrouter", "https://openrouter.ai/api/v1"),
    "openai": Builtin("openai_platform", "https://api.openai.com/v1"),
    "anthropic": Builtin("anthropic", "https://api.anthropic.com"),
    "gemini_api": Builtin("gemini", "https://generativelanguage.googleapis.com/v1beta"),
    "azure_openai": Builtin("azure", address_key="azure_openai_endpoint"),
    "groq": Builtin("groq", "https://api.groq.com/openai/v1"),
    "fireworks_ai": Builtin("fireworks", "https://api.fireworks.ai", options={"account_id": "fireworks_account_id"}),
    "together_ai": Builtin("together", "https://api.together.xyz/v1"),
    "huggingface": Builtin("huggingface", "https://router.huggingface.co/v1"),
    "siliconflow_cn": Builtin("siliconflow", "https://api.siliconflow.cn/v1"),
    "cerebras": Builtin("cerebras", "https://api.cerebras.ai/v1"),
    "featherless_ai": Builtin("featherless", "https://api.featherless.ai/v1"),
    "ollama": Builtin("ollama", "http://localhost:11434", "ollama_base_url"),
    "docker_model_runner": Builtin(
        "docker_model_runner", "http://localhost:12434/engines/llama.cpp", "docker_model_runner_base_url"
    ),
    "vertex": Builtin(
        "vertex",
        "https://aiplatform.googleapis.com",
        options={"project": "vertex_project_id", "location": "vertex_location"},
    ),
    "amazon_bedrock": Builtin("bedrock", "https://bedrock-runtime.us-west-2.amazonaws.com"),
    "typesafe": Builtin("typesafe", "https://api.typesafe.ai/v1"),
    "wandb": Builtin("wandb", "https://api.wandb.ai", "wandb_base_url"),
}

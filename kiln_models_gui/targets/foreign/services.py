"""OpenAI-compatible services that Kiln has no provider of its own for, by the word that other programs have for them.

Source: the services' public documentation (November 2026).
"""

from typing import NamedTuple


class Service(NamedTuple):
    """What to call it, and its base URL."""

    name: str
    address: str


SERVICES = {
    "deepseek": Service("DeepSeek", "https://api.deepseek.com/v1"),
    "mistral": Service("Mistral", "https://api.mistral.ai/v1"),
    "xai": Service("xAI", "https://api.x.ai/v1"),
    "perplexity": Service("Perplexity", "https://api.perplexity.ai"),
    "nvidia": Service("NVIDIA", "https://integrate.api.nvidia.com/v1"),
    "nvidia_nim": Service("NVIDIA", "https://integrate.api.nvidia.com/v1"),
    "moonshot": Service("Moonshot", "https://api.moonshot.ai/v1"),
    "lmstudio": Service("LM Studio", "http://localhost:1234/v1"),
    "llama.cpp": Service("llama.cpp", "http://localhost:8080/v1"),
}

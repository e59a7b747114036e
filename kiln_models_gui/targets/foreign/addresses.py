"""Addresses as other programs write them, without a password in them, and which of Kiln's providers is there."""

import re
from dataclasses import dataclass
from functools import cache

from kiln_models_gui.registry.checks import unprintable
from kiln_models_gui.registry.custom_model_fields import ModelType
from kiln_models_gui.registry.places import Place, builtin_place, endpoint_place
from kiln_models_gui.registry.provider_addresses import BUILTINS

MOST_CHARACTERS = 400
_URL = re.compile(
    r"(?P<scheme>https?)://(?P<user>[^\s/?#]*@)?(?P<host>\[[0-9a-f:.]+\]|[^\s/?#@:\[\]\\]+)(?P<port>:\d{1,5})?"
    r"(?P<path>/[^\s?#\\]*)?(?P<rest>[?#]\S*)?",
    re.IGNORECASE,
)
_CALL = re.compile(r"/(?:chat/)?completions/?$|/responses/?$|/messages/?$|/embeddings/?$")
_OTHER_NAMES = {
    "https://api.together.ai/v1": "together_ai",
    "https://api.siliconflow.com/v1": "",
    "https://api.fireworks.ai/inference/v1": "fireworks_ai",
    "https://api.fireworks.ai/inference": "fireworks_ai",
    "https://api.openai.com": "openai",
    "https://api-inference.huggingface.co": "huggingface",
    "https://generativelanguage.googleapis.com": "gemini_api",
    "https://generativelanguage.googleapis.com/v1beta": "gemini_api",
}
"""Further spellings of the addresses of Kiln's own providers."""


@dataclass(frozen=True, slots=True)
class CleanAddress:
    """An address that may stand in a pack. `had_secret`: a name, a password or a query was taken off it."""

    url: str
    had_secret: bool = False


def clean_address(value: object) -> CleanAddress | None:
    """`value` as an address of an API; None for anything that a program could not call."""
    text = value.strip() if isinstance(value, str) else ""
    found = _URL.fullmatch(text) if len(text) <= MOST_CHARACTERS and not unprintable(text) else None
    if found is None:
        return None
    path = _CALL.sub("", found["path"] or "").rstrip("/")
    url = f"{found['scheme'].lower()}://{found['host']}{found['port'] or ''}{path}"
    return CleanAddress(url, bool(found["user"]) or "=" in (found["rest"] or ""))


def with_version(url: str) -> str:
    """The base URL of an OpenAI-compatible API: "/v1" is added where the path has no version."""
    path = url.split("://", 1)[-1].partition("/")[2]
    return url if re.search(r"(?:^|/)v\d+(?:beta\d*|alpha\d*)?(?:/|$)", path) else f"{url}/v1"


def builtin_at(kind: ModelType, url: str) -> str:
    """The id of Kiln's own provider that is reached there; "" for somebody else's server."""
    known = _OTHER_NAMES.get(url.lower().rstrip("/"))
    return known if known is not None else _places().get(endpoint_place(kind, url, ""), "")


@cache
def _places() -> dict[Place, str]:
    fixed = (name for name in BUILTINS if name not in ("azure_openai", "vertex", "wandb", "amazon_bedrock"))
    return {builtin_place(name, "", {}): name for name in fixed}

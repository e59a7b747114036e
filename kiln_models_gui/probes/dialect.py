"""Puts questions in a family's words, and reads the answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import quote, urlsplit

from kiln_models_gui.probes.client import COLD_MODEL_S, HOSTED_S, Ask
from kiln_models_gui.probes.endpoint import Endpoint, is_nearby
from kiln_models_gui.probes.families import FAMILIES, Auth, Chat, Family
from kiln_models_gui.probes.json_shape import dig, items_of, text_at

if TYPE_CHECKING:
    from collections.abc import Mapping

PROMPT = "Reply with one short word: pong."
TOKENS, THINKING_TOKENS = 16, 256  # models that refuse max_tokens think first, and 16 would leave them no answer


@dataclass(frozen=True, slots=True)
class Answer:
    """What a model said. `cut_off`: it ran into the limit of tokens."""

    text: str
    cut_off: bool
    prompt_tokens: int | None = None
    completion_tokens: int | None = None


def family_of(endpoint: Endpoint) -> Family:
    """The endpoint's family. Raises KeyError for a name that is none."""
    return FAMILIES[endpoint.family]


def key_of(endpoint: Endpoint) -> str:
    """The key in plain text; "" for none."""
    return endpoint.key.get_secret_value().strip() if endpoint.key else ""


def stray_characters(endpoint: Endpoint) -> int:
    """How many characters of the key cannot stand in a header: spaces, line breaks, bullets, typographic dashes."""
    return sum(not "!" <= letter <= "~" for letter in key_of(endpoint))


def list_ask(endpoint: Endpoint, *, with_key: bool = True) -> Ask:
    """Asks for the list of models."""
    return Ask("GET", _url(endpoint, family_of(endpoint).list_path), _headers(endpoint, with_key=with_key))


def knock_ask(endpoint: Endpoint, *, with_key: bool = True) -> Ask | None:
    """An empty question to the chat: costs nothing, and the key is looked at before it. None where it needs a model."""
    path = family_of(endpoint).chat_path
    if "{model}" in path:
        return None
    return Ask("POST", _url(endpoint, path), _headers(endpoint, with_key=with_key), {})


def chat_ask(endpoint: Endpoint, model_id: str, *, thinking_limit: bool = False) -> Ask:
    """One short prompt. `thinking_limit`: with max_completion_tokens, for those that refuse max_tokens."""
    family = family_of(endpoint)
    turn = [{"role": "user", "content": PROMPT}]
    body: Mapping[str, object]
    if family.chat is Chat.GEMINI:
        body = {"contents": [{"parts": [{"text": PROMPT}]}], "generationConfig": {"maxOutputTokens": TOKENS}}
    elif thinking_limit:
        body = {"model": model_id, "messages": turn, "max_completion_tokens": THINKING_TOKENS}
    else:
        body = {"model": model_id, "messages": turn, "max_tokens": TOKENS}
    wait = COLD_MODEL_S if is_nearby(urlsplit(endpoint.base_url).hostname or "") else HOSTED_S
    return Ask("POST", _url(endpoint, family.chat_path, model_id), _headers(endpoint), body, wait)


def read_answer(family: Family, data: object) -> Answer | None:
    """What the model said; None where `data` is no answer."""
    if family.chat is Chat.ANTHROPIC:
        if not isinstance(dig(data, "content"), list):
            return None
        text = "".join(text_at(part, "text") for part in items_of(dig(data, "content")))
        return Answer(
            text, text_at(data, "stop_reason") == "max_tokens", *_usage(data, "input_tokens", "output_tokens")
        )
    if family.chat is Chat.GEMINI:
        if dig(data, "candidates", 0) is None:
            return None
        text = "".join(text_at(part, "text") for part in items_of(dig(data, "candidates", 0, "content", "parts")))
        return Answer(text, text_at(data, "candidates", 0, "finishReason") == "MAX_TOKENS")
    choice = dig(data, "choices", 0)
    if not isinstance(dig(choice, "message"), dict):
        return None
    text = text_at(choice, "message", "content")
    return Answer(
        text, text_at(choice, "finish_reason") == "length", *_usage(data, "prompt_tokens", "completion_tokens")
    )


def _usage(data: object, *names: str) -> list[int | None]:
    counts = [dig(data, "usage", name) for name in names]
    return [count if isinstance(count, int) else None for count in counts]


def _url(endpoint: Endpoint, path: str, model_id: str = "") -> str:
    base = endpoint.base_url.rstrip("/")
    if path.startswith("/v1/") and base.endswith("/v1"):
        path = path.removeprefix("/v1")
    names = {"account_id": "", **family_of(endpoint).options, **endpoint.options, "model": model_id}
    return base + path.format_map({name: quote(value, safe="") for name, value in names.items()})


def _headers(endpoint: Endpoint, *, with_key: bool = True) -> dict[str, str]:
    family, key = family_of(endpoint), key_of(endpoint)
    headers = dict(family.headers)
    if with_key and key and family.auth is not Auth.NONE and not stray_characters(endpoint):
        headers[family.auth.value] = f"Bearer {key}" if family.auth is Auth.BEARER else key
    return headers

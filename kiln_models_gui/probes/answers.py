"""Reads what a model said, in each family's shape."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiln_models_gui.probes.families import Chat
from kiln_models_gui.probes.json_shape import dig, items_of, number_at, text_at

if TYPE_CHECKING:
    from kiln_models_gui.probes.families import Family


@dataclass(frozen=True, slots=True)
class Answer:
    """What a model said. `cut_off`: it ran into the limit of tokens."""

    text: str
    cut_off: bool
    prompt_tokens: int | None = None
    completion_tokens: int | None = None


def read_answer(family: Family, data: object) -> Answer | None:
    """What the model said; None where `data` is no answer."""
    reader = {
        Chat.ANTHROPIC: _anthropic,
        Chat.GEMINI: _gemini,
        Chat.CONVERSE: _converse,
        Chat.DECISION: _decision,
    }.get(family.chat, _openai)
    return reader(data)


def _openai(data: object) -> Answer | None:
    choice = dig(data, "choices", 0)
    if not isinstance(dig(choice, "message"), dict):
        return None
    cut_off = text_at(choice, "finish_reason") == "length"
    return Answer(text_at(choice, "message", "content"), cut_off, *_usage(data, "prompt_tokens", "completion_tokens"))


def _anthropic(data: object) -> Answer | None:
    if not isinstance(dig(data, "content"), list):
        return None
    cut_off = text_at(data, "stop_reason") == "max_tokens"
    return Answer(_joined(data, "content"), cut_off, *_usage(data, "input_tokens", "output_tokens"))


def _gemini(data: object) -> Answer | None:
    if dig(data, "candidates", 0) is None:
        return None
    cut_off = text_at(data, "candidates", 0, "finishReason") == "MAX_TOKENS"
    counts = _counts(dig(data, "usageMetadata"), "promptTokenCount", "candidatesTokenCount")
    return Answer(_joined(data, "candidates", 0, "content", "parts"), cut_off, *counts)


def _converse(data: object) -> Answer | None:
    if not isinstance(dig(data, "output", "message"), dict):
        return None
    cut_off = text_at(data, "stopReason") == "max_tokens"
    return Answer(_joined(data, "output", "message", "content"), cut_off, *_usage(data, "inputTokens", "outputTokens"))


def _decision(data: object) -> Answer | None:
    sure = number_at(data, "answers", "pong", "noul")
    if sure is None:
        return None
    return Answer(f"{sure:.0%}", False, *_usage(data, "input_tokens", "output_tokens"))


def _joined(data: object, *path: str | int) -> str:
    return "".join(text_at(part, "text") for part in items_of(dig(data, *path)))


def _usage(data: object, *names: str) -> list[int | None]:
    return _counts(dig(data, "usage"), *names)


def _counts(usage: object, *names: str) -> list[int | None]:
    counts = [dig(usage, name) for name in names]
    return [count if isinstance(count, int) else None for count in counts]

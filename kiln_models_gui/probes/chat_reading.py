"""Reads an answer, whole or a piece of it, in each API's shape: text, thoughts, tokens, and whether it is over."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiln_models_gui.probes.families import Chat
from kiln_models_gui.probes.json_shape import dig, items_of, text_at

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


@dataclass(frozen=True, slots=True)
class Piece:
    """What an event of a stream, or a whole answer, says. Tokens: None where it does not tell them.

    `cut_off`: the model ran into the limit of tokens; `last`: nothing is written after this.
    """

    text: str = ""
    thinking: str = ""
    prompt_tokens: int | None = None
    completion_tokens: int | None = None
    cut_off: bool = False
    last: bool = False


def read_piece(chat: Chat, data: object) -> Piece | None:
    """What `data` says; None where it is no part of an answer."""
    readers: Mapping[Chat, Callable[[object], Piece | None]] = {
        Chat.OPENAI: _openai, Chat.ANTHROPIC: _anthropic, Chat.GEMINI: _gemini, Chat.CONVERSE: _converse,
    }  # fmt: skip
    return readers[chat](data) if chat in readers else None


def _openai(data: object) -> Piece | None:
    choice, usage = dig(data, "choices", 0), dig(data, "usage")
    said = dig(choice, "delta") if isinstance(dig(choice, "delta"), dict) else dig(choice, "message")
    if not isinstance(said, dict) and not isinstance(usage, dict):
        return None
    parts = items_of(dig(said, "content"))
    thoughts = (
        text_at(said, "reasoning_content"), text_at(said, "reasoning"),
        _joined(dig(said, "thinking_blocks"), "thinking"),
        "".join(_joined(dig(part, "thinking"), "text") for part in parts),  # Mistral's
    )  # fmt: skip
    reason = text_at(choice, "finish_reason")
    return Piece(
        text_at(said, "content") or _joined(parts, "text") or text_at(said, "refusal"),
        next((found for found in thoughts if found), ""),
        _count(usage, "prompt_tokens"),
        _count(usage, "completion_tokens"),
        cut_off=reason == "length",
        last=bool(reason),
    )


def _anthropic(data: object) -> Piece | None:
    kind, blocks = text_at(data, "type"), items_of(dig(data, "content"))
    if not (kind or blocks):
        return None
    delta, block = dig(data, "delta"), dig(data, "content_block")
    usage = dig(data, "usage") or dig(data, "message", "usage")
    reason = text_at(data, "stop_reason") or text_at(delta, "stop_reason")
    return Piece(
        _joined([*blocks, block, delta], "text"),
        _joined([*blocks, block, delta], "thinking"),
        _count(usage, "input_tokens"),
        _count(usage, "output_tokens"),
        cut_off=reason == "max_tokens",
        last=bool(reason) or kind == "message_stop",
    )


def _gemini(data: object) -> Piece | None:
    candidate, usage = dig(data, "candidates", 0), dig(data, "usageMetadata")
    if candidate is None and usage is None:
        return None
    parts = items_of(dig(candidate, "content", "parts"))
    thought = [part for part in parts if dig(part, "thought") is True]
    written = (_count(usage, "candidatesTokenCount"), _count(usage, "thoughtsTokenCount"))
    reason = text_at(candidate, "finishReason")
    return Piece(
        _joined([part for part in parts if part not in thought], "text"),
        _joined(thought, "text"),
        _count(usage, "promptTokenCount"),
        sum(count or 0 for count in written) if any(count is not None for count in written) else None,
        cut_off=reason == "MAX_TOKENS",
        last=bool(reason),
    )


def _converse(data: object) -> Piece | None:
    blocks, usage = items_of(dig(data, "output", "message", "content")), dig(data, "usage")
    if not isinstance(dig(data, "output", "message"), dict):
        return None
    thoughts = [dig(block, "reasoningContent", "reasoningText") for block in blocks]
    return Piece(
        _joined(blocks, "text"),
        _joined(thoughts, "text"),
        _count(usage, "inputTokens"),
        _count(usage, "outputTokens"),
        cut_off=text_at(data, "stopReason") == "max_tokens",
        last=True,
    )


def _joined(blocks: object, name: str) -> str:
    return "".join(text_at(block, name) for block in items_of(blocks))


def _count(usage: object, name: str) -> int | None:
    count = dig(usage, name)
    return count if isinstance(count, int) and not isinstance(count, bool) and count >= 0 else None

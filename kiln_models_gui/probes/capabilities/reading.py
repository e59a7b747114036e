"""Reads a model's turn in each API's shape: text, thoughts and where they stood, tool calls, probabilities."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from kiln_models_gui.probes.families import Chat
from kiln_models_gui.probes.json_shape import dig, items_of, number_at, text_at

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

START_TAG, END_TAG = "<think>", "</think>"
THINK_TAGS = "think_tags"


@dataclass(frozen=True, slots=True)
class ToolCall:
    """A call as the model made it; `arguments` is None where they are no JSON object. `raw`: what it wrote."""

    name: str
    arguments: dict[str, object] | None
    raw: str


@dataclass(frozen=True, slots=True)
class Turn:
    """What a model said. `thinking_in`: the field, or THINK_TAGS, "" where it showed no thoughts.

    `text` is whole, tags and all; `cut_off`: it ran into the limit of tokens; `logprobs`: how many tokens came with
    their probability.
    """

    text: str = ""
    thinking_in: str = ""
    calls: tuple[ToolCall, ...] = ()
    cut_off: bool = False
    logprobs: int = 0

    @property
    def said(self) -> str:
        """The text without thoughts, as Kiln's optional parser takes it; whole where the tags are odd."""
        return self.text.rpartition(END_TAG)[2].strip() if self.well_tagged else self.text.strip()

    @property
    def well_tagged(self) -> bool:
        """Whether thoughts stand in tags that Kiln's parser can read: one end, at most one start, and an answer."""
        once = self.text.count(END_TAG) == 1 and self.text.count(START_TAG) <= 1
        start = self.text.find(START_TAG)
        in_order = start < self.text.find(END_TAG) and not self.text[: max(start, 0)].strip()
        return once and in_order and bool(self.text.rpartition(END_TAG)[2].strip())

    @property
    def empty(self) -> bool:
        """Neither a word nor a call."""
        return not self.text.strip() and not self.calls


def read_turn(chat: Chat, data: object) -> Turn | None:
    """What the model said; None where `data` is no answer."""
    readers: Mapping[Chat, Callable[[object], Turn | None]] = {
        Chat.OPENAI: _openai, Chat.ANTHROPIC: _anthropic, Chat.GEMINI: _gemini, Chat.CONVERSE: _converse,
    }  # fmt: skip
    return readers[chat](data) if chat in readers else None


def _openai(data: object) -> Turn | None:
    choice = dig(data, "choices", 0)
    message = dig(choice, "message")
    if not isinstance(message, dict):
        return None
    text = text_at(message, "content") or _joined(dig(message, "content"))
    calls = [
        _call(text_at(call, "function", "name"), dig(call, "function", "arguments"))
        for call in items_of(dig(message, "tool_calls"))
    ]
    found = (name for name in ("reasoning_content", "reasoning") if text_at(message, name).strip())
    blocks = "thinking_blocks" if items_of(dig(message, "thinking_blocks")) else ""
    return Turn(
        text,
        next(found, blocks) or _tagged(text),
        tuple(calls),
        text_at(choice, "finish_reason") == "length",
        _probabilities(dig(choice, "logprobs", "content"), "logprob"),
    )


def _anthropic(data: object) -> Turn | None:
    if not isinstance(dig(data, "content"), list):
        return None
    blocks = items_of(dig(data, "content"))
    text = _joined(blocks)
    thought = any(text_at(block, "type") in {"thinking", "redacted_thinking"} for block in blocks)
    uses = [block for block in blocks if text_at(block, "type") == "tool_use"]
    calls = tuple(_call(text_at(use, "name"), dig(use, "input")) for use in uses)
    return Turn(text, "thinking" if thought else _tagged(text), calls, text_at(data, "stop_reason") == "max_tokens")


def _gemini(data: object) -> Turn | None:
    candidate = dig(data, "candidates", 0)
    if candidate is None:
        return None
    parts = items_of(dig(candidate, "content", "parts"))
    thought = any(dig(part, "thought") is True for part in parts)
    text = _joined([part for part in parts if dig(part, "thought") is not True])
    calls = [
        _call(text_at(part, "functionCall", "name"), dig(part, "functionCall", "args"))
        for part in parts
        if dig(part, "functionCall") is not None
    ]
    return Turn(
        text,
        "thought" if thought else _tagged(text),
        tuple(calls),
        text_at(candidate, "finishReason") == "MAX_TOKENS",
        _probabilities(dig(candidate, "logprobsResult", "chosenCandidates"), "logProbability"),
    )


def _converse(data: object) -> Turn | None:
    if not isinstance(dig(data, "output", "message"), dict):
        return None
    blocks = items_of(dig(data, "output", "message", "content"))
    text = _joined(blocks)
    thought = any(dig(block, "reasoningContent") is not None for block in blocks)
    uses = [dig(block, "toolUse") for block in blocks if dig(block, "toolUse") is not None]
    calls = tuple(_call(text_at(use, "name"), dig(use, "input")) for use in uses)
    cut_off = text_at(data, "stopReason") == "max_tokens"
    return Turn(text, "reasoningContent" if thought else _tagged(text), calls, cut_off)


def _joined(blocks: object) -> str:
    return "".join(text_at(block, "text") for block in items_of(blocks))


def _tagged(text: str) -> str:
    return THINK_TAGS if START_TAG in text or END_TAG in text else ""


def _call(name: str, arguments: object) -> ToolCall:
    """Arguments come as a JSON text from OpenAI, as an object from the others."""
    raw = arguments if isinstance(arguments, str) else json.dumps(arguments, default=str)
    try:
        read: object = json.loads(raw)
    except (ValueError, RecursionError):
        read = None
    return ToolCall(name, cast("dict[str, object]", read) if isinstance(read, dict) else None, raw)


def _probabilities(tokens: object, name: str) -> int:
    return sum(number_at(token, name) is not None for token in items_of(tokens))

"""Asks for an answer piece by piece, and reads the pieces (server-sent events) within limits of line, size and time."""

from __future__ import annotations

import asyncio
import json
import time
from contextlib import aclosing
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, cast

from kiln_models_gui.probes.client import (
    LIST_BYTES,
    PATIENT,
    Ask,
    Patience,
    Reply,
    TooLargeError,
    opened,
    pieces,
    read_reply,
)
from kiln_models_gui.probes.dialect import chat_ask, family_of
from kiln_models_gui.probes.families import Chat
from kiln_models_gui.probes.json_shape import dig, items_of, text_at

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

    import httpx

    from kiln_models_gui.probes.endpoint import Endpoint
    from kiln_models_gui.probes.route import Route

LINE_BYTES = 64_000
EVENT_STREAM = "text/event-stream"
DONE = "[DONE]"
_STREAMING = frozenset({Chat.OPENAI, Chat.ANTHROPIC, Chat.GEMINI})


@dataclass(slots=True)
class Stream:
    """What came of a streamed answer.

    `reply`: the head, with the whole body where it was no stream; its `data` is the event that told of an error.
    `chunks`: events with a piece of text; `first_ms`: until the first of them; `ended`: it said that it was complete.
    """

    reply: Reply | None = None
    streamed: bool = False
    chunks: int = 0
    first_ms: int | None = None
    ended: bool = False
    text: str = ""


def can_stream(endpoint: Endpoint) -> bool:
    """Whether we know how this family streams as server-sent events."""
    return family_of(endpoint).chat in _STREAMING


def stream_ask(endpoint: Endpoint, model_id: str, *, thinking_limit: bool = False) -> Ask:
    """The short prompt of the chat, to be answered in pieces."""
    return in_pieces(chat_ask(endpoint, model_id, thinking_limit=thinking_limit), family_of(endpoint).chat)


def in_pieces(ask: Ask, chat: Chat) -> Ask:
    """The same question, to be answered in pieces."""
    # Compressed pieces come late, and would have to be unpacked one by one.
    ask = replace(ask, headers={**ask.headers, "accept": EVENT_STREAM, "accept-encoding": "identity"})
    if chat is Chat.GEMINI:
        url = ask.url.replace(":generateContent", ":streamGenerateContent")
        return replace(ask, url=url + ("&" if "?" in url else "?") + "alt=sse")
    return replace(ask, body={**cast("dict[str, object]", ask.body), "stream": True})


async def read_stream(
    client: httpx.AsyncClient,
    ask: Ask,
    found: Stream,
    *,
    chat: Chat,
    route: Route | None = None,
    patience: Patience = PATIENT,
) -> None:
    """Fills `found` up to the end, an error, or a limit. Raises what `send` raises; what came before then stays."""
    start = time.perf_counter()
    async with opened(client, ask, route, patience) as (response, followed), asyncio.timeout(patience.body_s(ask)):
        if EVENT_STREAM not in response.headers.get("content-type", "") or not response.is_success:
            found.reply = await read_reply(response, followed)
            return
        found.streamed = True
        found.reply = Reply(response.status_code, dict(response.headers), b"", None, followed)
        async with aclosing(lines_of(response)) as lines:
            async for line in lines:
                if _take(line, chat, found, start):
                    return


async def lines_of(response: httpx.Response, most_bytes: int = LIST_BYTES) -> AsyncGenerator[bytes]:
    """The lines of the body. Raises TooLargeError for a line over 64 KB or a body over `most_bytes`."""
    rest, size = bytearray(), 0
    async with aclosing(pieces(response)) as chunks:
        async for chunk in chunks:
            size += len(chunk)
            first, *others = chunk.split(b"\n")
            rest += first
            for other in others:
                yield _whole(rest)
                rest = bytearray(other)
            if size > most_bytes or len(rest) > LINE_BYTES:
                raise TooLargeError
    if rest:
        yield _whole(rest)


def _whole(line: bytearray) -> bytes:
    if len(line) > LINE_BYTES:
        raise TooLargeError
    return bytes(line.rstrip(b"\r"))


def _take(line: bytes, chat: Chat, found: Stream, start: float) -> bool:
    """Counts one line in. Returns whether the answer is over. Comments and other fields say nothing here."""
    data = data_of(line)
    if data is None:
        return False
    if data == DONE:
        found.ended = True
        return True
    if dig(data, "error") and found.reply:
        found.reply = replace(found.reply, body=line[5:].strip(), data=data)
        return True
    piece, last = _piece(chat, data)
    if piece:
        found.chunks += 1
        found.text = (found.text + piece)[:200]
        if found.first_ms is None:
            found.first_ms = round((time.perf_counter() - start) * 1000)
    found.ended = found.ended or last
    return chat is Chat.ANTHROPIC and text_at(data, "type") == "message_stop"


def data_of(line: bytes) -> object:
    """What a line of a stream holds: read as JSON, DONE for the mark of its end, None for all other lines."""
    if not line.startswith(b"data:"):
        return None
    content = line[5:].strip()
    if content == DONE.encode():
        return DONE
    try:
        return json.loads(content)
    except (ValueError, RecursionError):
        return None


def _piece(chat: Chat, data: object) -> tuple[str, bool]:
    """The text in an event, thoughts too, and whether it names the reason of the end."""
    if chat is Chat.ANTHROPIC:
        text = text_at(data, "delta", "text") or text_at(data, "delta", "thinking")
        return text, bool(text_at(data, "delta", "stop_reason")) or text_at(data, "type") == "message_stop"
    if chat is Chat.GEMINI:
        parts = items_of(dig(data, "candidates", 0, "content", "parts"))
        return "".join(text_at(part, "text") for part in parts), bool(text_at(data, "candidates", 0, "finishReason"))
    delta = dig(data, "choices", 0, "delta")
    text = text_at(delta, "content") or text_at(delta, "reasoning_content") or text_at(delta, "reasoning")
    return text, bool(text_at(data, "choices", 0, "finish_reason"))

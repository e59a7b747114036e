"""One small request to an embedding model: a text in, and how long the vector is that comes out."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kiln_models_gui.probes.chat import Done, Failed
from kiln_models_gui.probes.dialect import family_of, question_ask
from kiln_models_gui.probes.families import Chat
from kiln_models_gui.probes.faults import Fault
from kiln_models_gui.probes.json_shape import dig, items_of, number_at
from kiln_models_gui.probes.trip import Traveller, Trip

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Mapping

    import httpx

    from kiln_models_gui.probes.client import Ask
    from kiln_models_gui.probes.endpoint import Endpoint

SHOWN = 4


@dataclass(frozen=True, slots=True)
class Vector:
    """What a text became: how many numbers, and the first of them."""

    size: int
    beginning: tuple[float, ...]


async def embed(
    endpoint: Endpoint, model_id: str, text: str, client: httpx.AsyncClient
) -> AsyncGenerator[Vector | Done | Failed]:
    """The vector of `text` and Done, or Failed. Never raises for what a network or a server does."""
    ask = _ask(endpoint, model_id, text)
    if ask is None:
        yield Failed(Fault.NOT_A_CHAT_MODEL, {}, "", reached=False)
        return
    trip = await _Embedder(endpoint, client).trip(ask)
    numbers = _numbers(trip)
    if trip.fault is None and not numbers:
        trip.fault = Fault.UNREADABLE_ANSWER
    if trip.fault is not None:
        yield Failed(trip.fault, trip.facts, trip.raw, reached=trip.reply is not None)
        return
    read = number_at(trip.reply.data if trip.reply else None, "usage", "prompt_tokens")
    yield Vector(len(numbers), tuple(numbers[:SHOWN]))
    yield Done(None, trip.elapsed_ms, None if read is None else int(read), 0, streamed=False)


class _Embedder(Traveller):
    async def trip(self, ask: Ask) -> Trip:
        """One question."""
        return await self._trip(ask)


def _ask(endpoint: Endpoint, model_id: str, text: str) -> Ask | None:
    """The question, at the place beside that of the chat; None in families that have none."""
    chat = family_of(endpoint).chat
    if chat is Chat.OPENAI:
        ask = question_ask(endpoint, model_id, lambda model: {"model": model, "input": text})
        return replace(ask, url=ask.url.replace("/chat/completions", "/embeddings"))
    if chat is Chat.GEMINI:
        body: Mapping[str, object] = {"content": {"parts": [{"text": text}]}}
        ask = question_ask(endpoint, model_id, lambda _: body)
        return replace(ask, url=ask.url.replace(":generateContent", ":embedContent"))
    return None


def _numbers(trip: Trip) -> list[float]:
    data = trip.reply.data if trip.reply else None
    found = items_of(dig(data, "data", 0, "embedding")) or items_of(dig(data, "embedding", "values"))
    return [float(number) for number in found if isinstance(number, int | float)]

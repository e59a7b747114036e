"""One question to a provider and what came of it: never an exception, never a key."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kiln_models_gui.probes.classify import fault_of_exception, fault_of_reply
from kiln_models_gui.probes.client import SEND_ERRORS, Ask, Journey, Reply, send
from kiln_models_gui.probes.dialect import chat_ask, family_of, key_of, knock_ask, list_ask
from kiln_models_gui.probes.discovery import RAW_CHARACTERS, ListedModel, read_list
from kiln_models_gui.probes.faults import Fault
from kiln_models_gui.redaction import redact

if TYPE_CHECKING:
    import httpx

    from kiln_models_gui.probes.endpoint import Endpoint


@dataclass(slots=True)
class Trip:
    """What came of one question. `models`: the list, where it was one; `raw`: the server's words, on a fault."""

    reply: Reply | None = None
    fault: Fault | None = None
    raw: str = ""
    models: list[ListedModel] | None = None
    elapsed_ms: int = 0


@dataclass(slots=True)
class Traveller:
    """Asks one endpoint. `spent_ms` adds up what the questions took."""

    endpoint: Endpoint
    client: httpx.AsyncClient
    spent_ms: int = field(default=0)

    @property
    def has_key(self) -> bool:
        """Whether there is a key to send."""
        return bool(key_of(self.endpoint))

    async def list(self, journey: Journey | None = None, *, with_key: bool = True) -> Trip:
        """The list of models."""
        trip = await self._trip(list_ask(self.endpoint, with_key=with_key), journey, with_key=with_key)
        if trip.fault is None and trip.reply is not None:
            trip.models = read_list(trip.reply.data)
            if trip.models is None:
                trip.fault, trip.raw = Fault.NOT_AN_API, self.shown(trip.reply.text)
        return trip

    async def knock(self, *, with_key: bool = True) -> Trip | None:
        """An empty question to the chat; None in families where even that needs a model's name."""
        ask = knock_ask(self.endpoint, with_key=with_key)
        return await self._trip(ask, with_key=with_key) if ask else None

    async def chat(self, model_id: str) -> Trip:
        """One short prompt; asked once more in other words where max_tokens is refused."""
        trip = await self._trip(chat_ask(self.endpoint, model_id))
        if trip.fault is Fault.PARAMETER_REFUSED and "max_tokens" in trip.raw:
            trip = await self._trip(chat_ask(self.endpoint, model_id, thinking_limit=True))
        return trip

    def clean(self, text: str) -> str:
        """`text` without keys."""
        return redact(text, [key_of(self.endpoint)])

    def shown(self, text: str) -> str:
        """The beginning of `text`, without keys; cut after they are gone, so that no half of one stays."""
        return self.clean(text)[:RAW_CHARACTERS]

    async def _trip(self, ask: Ask, journey: Journey | None = None, *, with_key: bool = True) -> Trip:
        trip, start = Trip(), time.perf_counter()
        try:
            trip.reply = await send(self.client, ask, journey)
        except SEND_ERRORS as error:
            trip.fault, trip.raw = fault_of_exception(error), self.shown(f"{type(error).__name__}: {error}")
        else:
            had_key = with_key and self.has_key
            trip.fault = fault_of_reply(trip.reply, family_of(self.endpoint), had_key=had_key)
            trip.raw = self.shown(trip.reply.text) if trip.fault else ""
        trip.elapsed_ms = round((time.perf_counter() - start) * 1000)
        self.spent_ms += trip.elapsed_ms
        return trip

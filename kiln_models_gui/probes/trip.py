"""One question to a provider and what came of it: never an exception, never a key."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kiln_models_gui.probes.classify import facts_of_reply, fault_of_exception, fault_of_reply
from kiln_models_gui.probes.client import PATIENT, SEND_ERRORS, Ask, Patience, Reply, send
from kiln_models_gui.probes.dialect import (
    chat_ask,
    family_of,
    key_check_ask,
    key_of,
    knock_ask,
    list_ask,
    secrets_of,
)
from kiln_models_gui.probes.discovery import RAW_CHARACTERS, ListedModel, read_list_aside
from kiln_models_gui.probes.exception_faults import facts_of_exception
from kiln_models_gui.probes.faults import Fault
from kiln_models_gui.probes.record import Record, exchange_of
from kiln_models_gui.probes.route import Route
from kiln_models_gui.probes.streaming import Stream, read_stream, stream_ask
from kiln_models_gui.redaction import Redactor

if TYPE_CHECKING:
    import httpx

    from kiln_models_gui.probes.endpoint import Endpoint
    from kiln_models_gui.probes.network import Via

_LOOKED_AT = RAW_CHARACTERS * 8  # characters of an answer: a megabyte would hold the window for a third of a second
_LONGEST_SPELLING = 12  # characters for one of a key, as in "\\ud83d\\udd11"


@dataclass(slots=True)
class Trip:
    """What came of one question. `models`: the list, where it was one; `raw`: the server's words, on a fault.

    `stream`: where the answer was asked for in pieces; `facts`: what the answer or the failure tells beside.
    """

    reply: Reply | None = None
    fault: Fault | None = None
    raw: str = ""
    models: list[ListedModel] | None = None
    elapsed_ms: int = 0
    stream: Stream | None = None
    facts: dict[str, str | int | float] = field(default_factory=dict[str, str | int | float])


@dataclass(slots=True)
class Traveller:
    """Asks one endpoint. `spent_ms` adds up what the questions took; `record` keeps them for who will read it."""

    endpoint: Endpoint
    client: httpx.AsyncClient
    patience: Patience = PATIENT
    record: Record | None = None
    spent_ms: int = field(default=0)
    _thinks: bool = field(default=False)  # the model refuses max_tokens
    _secrets: set[str] = field(default_factory=set[str], repr=False)  # of proxies that were met
    _redactor: Redactor | None = field(default=None, repr=False)

    @property
    def has_key(self) -> bool:
        """Whether there is a key to send."""
        return bool(key_of(self.endpoint))

    async def list(self, route: Route | None = None, *, with_key: bool = True) -> Trip:
        """The list of models."""
        trip = await self._trip(list_ask(self.endpoint, with_key=with_key), route, with_key=with_key)
        if trip.fault is None and trip.reply is not None:
            trip.models = await read_list_aside(trip.reply)
            if trip.models is None:
                trip.fault, trip.raw = Fault.NOT_AN_API, self.shown(trip.reply.text)
                trip.facts = facts_of_reply(trip.reply, trip.fault)
        return trip

    async def knock(self, *, with_key: bool = True) -> Trip | None:
        """An empty question to the chat; None in families where even that needs a model's name."""
        ask = knock_ask(self.endpoint, with_key=with_key)
        return await self._trip(ask, with_key=with_key) if ask else None

    async def check_key(self) -> Trip | None:
        """A free question that only a good key gets answered; None in families without one, and without a key."""
        ask = key_check_ask(self.endpoint) if self.has_key else None
        return await self._trip(ask) if ask else None

    async def chat(self, model_id: str) -> Trip:
        """One short prompt; asked once more in other words where max_tokens is refused."""
        trip = await self._trip(chat_ask(self.endpoint, model_id))
        if trip.fault is Fault.PARAMETER_REFUSED and "max_tokens" in trip.raw:
            self._thinks = True
            trip = await self._trip(chat_ask(self.endpoint, model_id, thinking_limit=True))
        return trip

    async def stream(self, model_id: str) -> Trip:
        """The short prompt once more, answered in pieces; in the words that `chat` found out."""
        ask, trip, start = stream_ask(self.endpoint, model_id, thinking_limit=self._thinks), Trip(), time.perf_counter()
        trip.stream, route = Stream(), self._watch(Route(resolve=None))
        self._count()
        try:
            await read_stream(
                self.client, ask, trip.stream, chat=family_of(self.endpoint).chat, route=route, patience=self.patience
            )
        except SEND_ERRORS as error:
            self._fail(trip, error, route)
        trip.reply = trip.stream.reply
        told_wrong = trip.reply is not None and (not trip.stream.streamed or trip.reply.data is not None)
        if told_wrong and trip.reply and trip.fault is None:
            self._judge(trip, trip.reply, ask, had_key=self.has_key)
        return self._end(ask, trip, start)

    def clean(self, text: str) -> str:
        """`text` without keys, the proxy's password among them."""
        if self._redactor is None:
            self._redactor = Redactor([*secrets_of(self.endpoint), *self._secrets])
        return self._redactor.clean(text)

    def shown(self, text: str) -> str:
        """The beginning of `text`, without keys; cut after they are gone, so that no half of one stays."""
        clean = self.clean(text[:_LOOKED_AT])
        if len(text) > _LOOKED_AT:  # its end may be half a key
            clean = clean[
                : max(0, len(clean) - _LONGEST_SPELLING * max(map(len, secrets_of(self.endpoint)), default=200))
            ]
        return clean[:RAW_CHARACTERS]

    async def _trip(self, ask: Ask, route: Route | None = None, *, with_key: bool = True) -> Trip:
        trip, start, route = Trip(), time.perf_counter(), route or Route(resolve=None)
        self._count()
        try:
            trip.reply = await send(self.client, ask, self._watch(route), self.patience)
        except SEND_ERRORS as error:
            self._fail(trip, error, route)
        else:
            self._judge(trip, trip.reply, ask, had_key=with_key and self.has_key)
        return self._end(ask, trip, start)

    def _watch(self, route: Route) -> Route:
        """Learns the proxy's secrets before anything can tell them."""
        route.on_via = self._learn
        return route

    def _learn(self, via: Via | None) -> None:
        if via and not self._secrets.issuperset(via.secrets):
            self._secrets.update(via.secrets)
            self._redactor = None

    def _fail(self, trip: Trip, error: Exception, route: Route) -> None:
        # Once the proxy took the call, what is missing is behind it.
        at_the_proxy = route.via is not None and route.connect_ms is None
        trip.fault, trip.facts = fault_of_exception(error, via_proxy=at_the_proxy), facts_of_exception(error)
        trip.raw = self.shown(f"{type(error).__name__}: {error}")

    def _judge(self, trip: Trip, reply: Reply, ask: Ask, *, had_key: bool) -> None:
        trip.fault = fault_of_reply(reply, family_of(self.endpoint), had_key=had_key)
        trip.facts = facts_of_reply(reply, trip.fault, ask.url)
        trip.raw = self.shown(reply.text) if trip.fault else ""

    def _end(self, ask: Ask, trip: Trip, start: float) -> Trip:
        trip.elapsed_ms = round((time.perf_counter() - start) * 1000)
        self.spent_ms += trip.elapsed_ms
        if self.record is not None:
            self._keep(self.record, ask, trip)
        return trip

    def _count(self) -> None:
        if self.record is not None:
            self.record.asked += 1

    def _keep(self, record: Record, ask: Ask, trip: Trip) -> None:
        body = trip.raw or (self.shown(trip.reply.text) if trip.reply else "")
        record.keep(exchange_of(ask, trip.reply, self.clean, body, elapsed_ms=trip.elapsed_ms, fault=trip.fault))

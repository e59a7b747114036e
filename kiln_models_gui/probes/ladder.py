"""The connection test: climbs from "is that an address" to "does the answer stream", and says what each rung proved."""

from __future__ import annotations

import asyncio
import time
from contextlib import aclosing
from typing import TYPE_CHECKING, Literal

from kiln_models_gui.probes.classify import facts_of_reply, retry_after_s, with_the_list
from kiln_models_gui.probes.client import PATIENT, Patience
from kiln_models_gui.probes.dialect import auth_of, can_answer, family_of, key_check_ask, read_answer, stray_characters
from kiln_models_gui.probes.discovery import find, nearest
from kiln_models_gui.probes.endpoint import AddressFault, normalise_address
from kiln_models_gui.probes.families import Auth
from kiln_models_gui.probes.faults import KEY_FAULTS, MODEL_GONE, NO_API, SAID_TO_A_GOOD_KEY, Fault
from kiln_models_gui.probes.hints import key_check_facts, key_hints
from kiln_models_gui.probes.proof import Proof, Reach, proved, rungs_for
from kiln_models_gui.probes.route import Resolve, Route, ask_dns, see_certificates
from kiln_models_gui.probes.streaming import can_stream
from kiln_models_gui.probes.trip import Traveller, Trip
from kiln_models_gui.probes.verdict import Outcome, Rung, Verdict

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

    import httpx

    from kiln_models_gui.probes.endpoint import Endpoint
    from kiln_models_gui.probes.record import Record

__all__ = ["Outcome", "Proof", "Reach", "Rung", "Verdict", "ascend", "climb", "proved", "rungs_for"]

MOST_IDS = 1_000  # in a verdict; `discovery.list_models` has them all
Facts = dict[str, str | int | float]

_BEFORE_THE_KEY = {  # may come before the key is looked at
    Fault.NO_PERMISSION, Fault.WRONG_PATH, Fault.WEB_PAGE, Fault.LOADING, Fault.OVERLOADED,
}  # fmt: skip
_UNTRUSTED = {Fault.TLS_UNKNOWN_ISSUER, Fault.TLS_SELF_SIGNED, Fault.TLS_WRONG_HOST, Fault.TLS_EXPIRED}
_FACTS_OF_A_GOOD_KEY = {Fault.RATE_LIMITED: "rate_limited", Fault.OUT_OF_MONEY: "out_of_money"}
_LONG_S = 0.3
"""For a list: who has not answered by then can be asked the next question too."""
_NOT_NOW = {Fault.RATE_LIMITED, Fault.LOADING}


async def climb(endpoint: Endpoint, model_id: str | None, client: httpx.AsyncClient) -> AsyncGenerator[Verdict]:
    """`ascend` without its first and last rung; without `model_id` only the first three of the rest, all free."""
    async with aclosing(ascend(endpoint, model_id, client, reach=Reach.ANSWERS)) as verdicts:
        async for verdict in verdicts:
            if verdict.rung is not Rung.ADDRESS:
                yield verdict


async def ascend(
    endpoint: Endpoint,
    model_id: str | None,
    client: httpx.AsyncClient,
    *,
    reach: Reach = Reach.STREAMS,
    patience: Patience = PATIENT,
    resolve: Resolve = ask_dns,
    record: Record | None = None,
) -> AsyncGenerator[Verdict]:
    """Yields one verdict per rung, in order, each as soon as it stands; after a failure the rest is NOT_REACHED.

    Climbs no further than `reach`: up to Reach.FREE nothing costs money. Without `model_id` the free rungs below the
    model. Does not raise for anything a server may do. A family without a free check gives UNKNOWN throughout.
    Fills `record` on the way. Cancelling ends it at once, in any rung, and closes its connections.
    """
    traveller = Traveller(endpoint, client, patience, record)
    if record is not None:
        record.base_url, record.family = traveller.clean(endpoint.base_url), endpoint.family
        record.model_id = traveller.clean(model_id or "")
    rungs = rungs_for(model_id, reach)
    outcome = Outcome.UNKNOWN
    if family_of(endpoint).free_check:
        outcome = Outcome.NOT_REACHED
        route = Route(resolve, patience.connect_s)
        if record is not None:
            record.route = route
        steps = _Climb(endpoint, model_id, traveller, route, reach).steps()
        async with aclosing(steps) as verdicts:
            async for verdict in verdicts:
                rungs.remove(verdict.rung)
                if record is not None:
                    record.verdicts.append(verdict)
                yield verdict
    for rung in rungs:
        verdict = Verdict(rung, outcome)
        if record is not None:
            record.verdicts.append(verdict)
        yield verdict


class _Climb:
    """One climb: what the lower rungs learned, for the higher ones."""

    def __init__(
        self, endpoint: Endpoint, model_id: str | None, traveller: Traveller, route: Route, reach: Reach
    ) -> None:
        self._endpoint = endpoint
        self._family = family_of(endpoint)
        self._model_id = model_id or ""
        self._traveller = traveller
        self._route = route
        self._reach = reach
        self._listed = Trip()
        self._knocked: Trip | None = None
        self._chat: Trip | None = None
        self._is_listed = False
        self._bare: asyncio.Future[Trip] | None = None

    async def steps(self) -> AsyncGenerator[Verdict]:
        """The verdicts up to the first failure."""
        understood = self._address()
        yield understood
        if understood.outcome is Outcome.FAILED:
            return
        listing = asyncio.ensure_future(self._traveller.list(self._route))
        connected = asyncio.ensure_future(self._route.connected.wait())
        try:
            reached = await self._reachable(listing, connected)
            yield reached
            if reached.outcome is Outcome.FAILED:
                return
            self._listed = await self._heard(listing)
            self._traveller.spent_ms -= reached.elapsed_ms
            async with aclosing(self._judged()) as verdicts:
                async for verdict in verdicts:
                    yield verdict
        finally:
            bare = self._bare or listing
            for begun in (listing, connected, bare):
                begun.cancel()
            # Wait for them, so that the connections are closed when the caller goes on.
            await asyncio.gather(listing, connected, bare, return_exceptions=True)

    async def _judged(self) -> AsyncGenerator[Verdict]:
        """The verdicts once the server has answered, up to the first failure."""
        model = (self._model_listed, self._answers, self._streams)[: self._reach + 1] if self._model_id else ()
        for rung in (self._is_api, self._key, *model):
            verdict = await rung()
            yield verdict
            if verdict.outcome is Outcome.FAILED or (
                verdict.rung is Rung.ANSWERS and verdict.outcome is not Outcome.PASSED
            ):
                return

    async def _heard(self, listing: asyncio.Future[Trip]) -> Trip:
        """The list. Who takes long for it is asked without the key meanwhile, which then has to wait no longer."""
        await asyncio.wait({listing}, timeout=_LONG_S)
        if not listing.done() and self._has_to_be_closed:
            self._bare = asyncio.ensure_future(self._beside())
        return await listing

    async def _beside(self) -> Trip:
        bare = await self._traveller.list(with_key=False)
        self._traveller.spent_ms -= bare.elapsed_ms  # it took nobody's time
        return bare

    @property
    def _has_to_be_closed(self) -> bool:
        """Whether a list that comes proves the key only where it stays shut without one."""
        open_to_all = auth_of(self._endpoint) is Auth.NONE or not self._traveller.has_key
        known_otherwise = self._family.list_proves_key or key_check_ask(self._endpoint) is not None
        return not open_to_all and not known_otherwise and not stray_characters(self._endpoint)

    def _address(self) -> Verdict:
        address = normalise_address(self._endpoint.base_url)
        if isinstance(address, AddressFault):
            lost = Trip(fault=Fault.BAD_ADDRESS)
            return self._verdict(Rung.ADDRESS, Outcome.FAILED, lost, {"address_fault": address.value})
        flags = {"lacks_version": address.lacks_version, "doubled_version": address.doubled_version}
        facts: Facts = {"url": self._endpoint.base_url, **{name: 1 for name, flag in flags.items() if flag}}
        return self._verdict(Rung.ADDRESS, Outcome.PASSED, facts=facts)

    async def _reachable(self, listing: asyncio.Future[Trip], connected: asyncio.Future[Literal[True]]) -> Verdict:
        start = time.perf_counter()
        await asyncio.wait({listing, connected}, return_when=asyncio.FIRST_COMPLETED)
        reached_ms = round((time.perf_counter() - start) * 1000)
        if self._route.connected.is_set():
            self._traveller.spent_ms = reached_ms
            return self._verdict(Rung.REACHABLE, Outcome.PASSED, facts=self._route.facts())
        lost = await listing
        if lost.fault is Fault.CONNECT_TIMEOUT and self._route.address:
            lost.fault = Fault.TLS_NOT_SPOKEN  # somebody took the call, and waits for another language
        elif lost.fault in _UNTRUSTED and not self._route.certificates:
            self._route.certificates = await see_certificates(
                self._endpoint.base_url, self._route.via, wait_s=self._traveller.patience.connect_s
            )
        return self._verdict(Rung.REACHABLE, Outcome.FAILED, lost, self._route.facts())

    async def _is_api(self) -> Verdict:
        listed = self._listed
        if listed.models is not None:
            ids = "\n".join(model.id for model in listed.models[:MOST_IDS])
            facts: Facts = {"models": len(listed.models), "ids": ids}
            if listed.reply and listed.reply.followed:
                facts["followed_to"] = listed.reply.followed[-1]
            return self._verdict(Rung.IS_API, Outcome.PASSED, facts=facts)
        if listed.fault in NO_API:
            return self._verdict(Rung.IS_API, Outcome.FAILED, listed)
        if listed.fault not in KEY_FAULTS | SAID_TO_A_GOOD_KEY:
            # No list does not yet mean no API: there are restricted keys, and servers without a list.
            self._knocked = await self._knock()
            lost = self._knocked or listed
            if lost.fault in NO_API | {Fault.WRONG_PATH}:
                return self._verdict(Rung.IS_API, Outcome.FAILED, lost)
            if lost.reply and lost.reply.status >= 500 and lost.reply.data is None:  # a gateway before a dead server
                return self._verdict(Rung.IS_API, Outcome.UNKNOWN, lost, {"list_unavailable": 1})
        return self._verdict(Rung.IS_API, Outcome.PASSED, facts={"list_unavailable": 1})

    async def _key(self) -> Verdict:
        """Whether the key is good. A list that anybody may read proves nothing: knock where the key is looked at."""
        listed = self._listed
        if auth_of(self._endpoint) is Auth.NONE:
            return self._verdict(Rung.KEY, Outcome.PASSED, facts={"no_key_needed": 1})
        if stray_characters(self._endpoint):
            return self._verdict(Rung.KEY, Outcome.FAILED, Trip(fault=Fault.KEY_REFUSED))
        if listed.fault in KEY_FAULTS:
            return self._verdict(Rung.KEY, Outcome.FAILED, listed)
        if listed.fault in SAID_TO_A_GOOD_KEY:
            return self._key_when_busy(listed)
        return await self._key_by_check() or await self._key_by_list()

    async def _key_by_check(self) -> Verdict | None:
        """By the question that the family has for it; None where it has none, or that tells nothing."""
        checked = await self._traveller.check_key()
        if checked is None or checked.fault not in KEY_FAULTS | {None}:
            return None
        facts = key_check_facts(checked.reply.data) if checked.reply and not checked.fault else {}
        return self._verdict(Rung.KEY, Outcome.FAILED if checked.fault else Outcome.PASSED, checked, facts)

    async def _key_by_list(self) -> Verdict:
        listed = self._listed
        if listed.models is not None and self._traveller.has_key and await self._list_is_closed():
            return self._verdict(Rung.KEY, Outcome.PASSED)
        knocked = self._knocked or await self._traveller.knock()
        return await self._key_by_knock(knocked) if knocked else self._verdict(Rung.KEY, Outcome.UNKNOWN, listed)

    async def _knock(self) -> Trip | None:
        """An empty question. Where even that needs a model's name: the prompt that is to be asked anyway, none else."""
        knocked = await self._traveller.knock()
        asks = self._model_id and self._reach > Reach.FREE and can_answer(self._endpoint)
        return await self._chat_once() if knocked is None and asks else knocked

    async def _chat_once(self) -> Trip:
        """The short prompt; a lower rung that needs its answer does not count its time."""
        if self._chat is None:
            self._chat = await self._traveller.chat(self._model_id)
            self._traveller.spent_ms -= self._chat.elapsed_ms
        return self._chat

    async def _key_by_knock(self, knocked: Trip) -> Verdict:
        if knocked.fault in KEY_FAULTS:
            return self._verdict(Rung.KEY, Outcome.FAILED, knocked)
        if knocked.fault in SAID_TO_A_GOOD_KEY:
            return self._key_when_busy(knocked)
        reply = knocked.reply
        if reply is None or knocked.fault in _BEFORE_THE_KEY or (reply.status >= 500 and reply.data is None):
            return self._verdict(Rung.KEY, Outcome.UNKNOWN, knocked)
        if not self._traveller.has_key:
            return self._verdict(Rung.KEY, Outcome.PASSED, facts={"no_key_needed": 1})
        bare = await self._traveller.knock(with_key=False)
        if bare and bare.fault in KEY_FAULTS | {Fault.NO_PERMISSION}:
            return self._verdict(Rung.KEY, Outcome.PASSED)
        return self._verdict(Rung.KEY, Outcome.UNKNOWN, facts={"same_without_key": 1} if bare else None)

    def _key_when_busy(self, trip: Trip) -> Verdict:
        if not self._traveller.has_key or trip.fault is None:
            return self._verdict(Rung.KEY, Outcome.UNKNOWN, trip)
        fact = _FACTS_OF_A_GOOD_KEY.get(trip.fault)
        facts: Facts = {fact: 1} if fact else {}
        if trip.reply and (wait := retry_after_s(trip.reply)) is not None:
            facts["retry_after_s"] = wait
        return self._verdict(Rung.KEY, Outcome.PASSED, facts=facts)

    async def _list_is_closed(self) -> bool:
        """Whether the list that our key opened stays shut without it."""
        if self._family.list_proves_key:
            return True
        bare = await (self._bare or self._traveller.list(with_key=False))
        return bare.reply is not None and bare.fault not in {None, Fault.RATE_LIMITED}

    async def _model_listed(self) -> Verdict:
        models = None if self._family.list_is_catalogue else self._listed.models
        if known := find(models or (), self._model_id):
            self._is_listed = True
            facts: Facts = {"context_window": known.context_window} if known.context_window else {}
            return self._verdict(Rung.MODEL_LISTED, Outcome.PASSED, facts=facts)
        facts = {"list_unavailable": 1}
        if models is not None:
            facts = {"not_in_list": 1, "nearest": "\n".join(nearest(self._model_id, [one.id for one in models]))}
        if self._reach is Reach.FREE or not can_answer(self._endpoint):
            return self._verdict(Rung.MODEL_LISTED, Outcome.UNKNOWN, facts=facts)
        # Only the model itself can tell now, so this rung waits for the next one's answer.
        chat = await self._chat_once()
        if chat.fault in MODEL_GONE:
            return self._verdict(Rung.MODEL_LISTED, Outcome.FAILED, chat, facts)
        return self._verdict(Rung.MODEL_LISTED, Outcome.UNKNOWN, facts=facts)  # some take any name, and answer

    async def _answers(self) -> Verdict:
        if not can_answer(self._endpoint):
            return self._verdict(Rung.ANSWERS, Outcome.UNKNOWN, facts={"not_asked": 1})
        chat = await self._chat_once()
        self._traveller.spent_ms = chat.elapsed_ms
        chat.fault = with_the_list(chat.fault, listed=self._is_listed)
        if chat.fault is not None:
            busy = chat.fault in _NOT_NOW
            return self._verdict(Rung.ANSWERS, Outcome.UNKNOWN if busy else Outcome.FAILED, chat)
        answer = read_answer(self._family, chat.reply.data if chat.reply else None)
        if answer is None:
            return self._verdict(Rung.ANSWERS, Outcome.FAILED, self._unreadable(chat))
        counts = {"prompt_tokens": answer.prompt_tokens, "completion_tokens": answer.completion_tokens}
        facts: Facts = {"answer": self._traveller.clean(answer.text).strip()[:200]}
        facts |= {name: count for name, count in counts.items() if count is not None}
        return self._verdict(Rung.ANSWERS, Outcome.PASSED, facts=facts | ({"cut_off": 1} if answer.cut_off else {}))

    async def _streams(self) -> Verdict:
        if not can_stream(self._endpoint):
            return self._verdict(Rung.STREAMS, Outcome.UNKNOWN, facts={"not_asked": 1})
        trip = await self._traveller.stream(self._model_id)
        stream = trip.stream
        facts: Facts = {"chunks": stream.chunks} if stream else {}
        if stream and stream.first_ms is not None:
            facts["first_ms"] = stream.first_ms
        if trip.fault is not None:
            told = facts | ({"broken_off": 1} if stream and stream.chunks else {})
            busy = trip.fault in _NOT_NOW
            return self._verdict(Rung.STREAMS, Outcome.UNKNOWN if busy else Outcome.FAILED, trip, told)
        if stream is None or not stream.streamed:
            return self._verdict(Rung.STREAMS, Outcome.FAILED, facts=facts | {"not_streamed": 1})
        if stream.chunks and stream.ended:
            return self._verdict(Rung.STREAMS, Outcome.PASSED, facts=facts)
        # A model that only thought has said nothing yet when its tokens are gone; one that fell silent was cut off.
        return self._verdict(
            Rung.STREAMS,
            Outcome.UNKNOWN if stream.ended else Outcome.FAILED,
            None if stream.ended else self._unreadable(trip),
            facts if stream.ended else facts | {"broken_off": 1},
        )

    def _unreadable(self, trip: Trip) -> Trip:
        raw = self._traveller.shown(trip.reply.text) if trip.reply else ""
        facts = facts_of_reply(trip.reply, Fault.UNREADABLE_ANSWER) if trip.reply else {}
        return Trip(trip.reply, Fault.UNREADABLE_ANSWER, raw, facts=facts)

    def _verdict(self, rung: Rung, outcome: Outcome, trip: Trip | None = None, facts: Facts | None = None) -> Verdict:
        """The only way out of a climb: here every string loses its keys."""
        hints = key_hints(self._endpoint) if trip and trip.fault in KEY_FAULTS else {}
        told: Facts = {**hints, **(trip.facts if trip else {}), **(facts or {})}
        clean = {name: self._traveller.clean(fact) if isinstance(fact, str) else fact for name, fact in told.items()}
        elapsed, self._traveller.spent_ms = max(self._traveller.spent_ms, 0), 0
        fault, raw = (trip.fault, trip.raw) if trip else (None, "")
        return Verdict(rung, outcome, fault, clean, elapsed, raw)

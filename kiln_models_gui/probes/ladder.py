"""The connection test: climbs from "is there a computer" to "does the model answer", and says what each rung proved."""

from __future__ import annotations

import asyncio
import time
from contextlib import aclosing
from typing import TYPE_CHECKING

from kiln_models_gui.probes.classify import retry_after_s
from kiln_models_gui.probes.client import Journey
from kiln_models_gui.probes.dialect import family_of, read_answer, stray_characters
from kiln_models_gui.probes.discovery import find, nearest
from kiln_models_gui.probes.families import Auth
from kiln_models_gui.probes.faults import Fault
from kiln_models_gui.probes.trip import Traveller, Trip
from kiln_models_gui.probes.verdict import Outcome, Rung, Verdict

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

    import httpx

    from kiln_models_gui.probes.endpoint import Endpoint

__all__ = ["Outcome", "Rung", "Verdict", "climb"]

MOST_IDS = 1_000  # in a verdict; `discovery.list_models` has them all
Facts = dict[str, str | int | float]

_NO_API = {
    Fault.WEB_PAGE, Fault.REDIRECT, Fault.NOT_AN_API, Fault.UNREADABLE_ANSWER, Fault.TOO_LARGE,
    Fault.ANSWER_TIMEOUT, Fault.PROXY, Fault.REFUSED, Fault.CONNECT_TIMEOUT,
}  # fmt: skip
_BEFORE_THE_KEY = {Fault.NO_PERMISSION, Fault.WRONG_PATH, Fault.WEB_PAGE}  # may come before the key is looked at
_KEY_FAULTS = {Fault.KEY_REFUSED, Fault.KEY_MISSING}
_BUSY = {Fault.RATE_LIMITED: "rate_limited", Fault.OUT_OF_MONEY: "out_of_money"}  # said only to a good key


async def climb(endpoint: Endpoint, model_id: str | None, client: httpx.AsyncClient) -> AsyncGenerator[Verdict]:
    """Yields one verdict per rung, in order, each as soon as it stands; after a failure the rest is NOT_REACHED.

    Without `model_id` only the first three rungs, all free of cost. Does not raise for anything a server may do.
    A family without a free check gives UNKNOWN throughout.
    """
    rungs = list(Rung) if model_id else [Rung.REACHABLE, Rung.IS_API, Rung.KEY]
    outcome = Outcome.UNKNOWN
    if family_of(endpoint).free_check:
        outcome = Outcome.NOT_REACHED
        async with aclosing(_Climb(endpoint, model_id, client).steps()) as verdicts:
            async for verdict in verdicts:
                rungs.remove(verdict.rung)
                yield verdict
    for rung in rungs:
        yield Verdict(rung, outcome)


class _Climb:
    """One climb: what the lower rungs learned, for the higher ones."""

    def __init__(self, endpoint: Endpoint, model_id: str | None, client: httpx.AsyncClient) -> None:
        self._endpoint = endpoint
        self._family = family_of(endpoint)
        self._model_id = model_id or ""
        self._traveller = Traveller(endpoint, client)
        self._listed = Trip()
        self._knocked: Trip | None = None
        self._chat: Trip | None = None

    async def steps(self) -> AsyncGenerator[Verdict]:
        """The verdicts up to the first failure."""
        journey = Journey()
        listing = asyncio.ensure_future(self._traveller.list(journey))
        connected = asyncio.ensure_future(journey.connected.wait())
        try:
            start = time.perf_counter()
            await asyncio.wait({listing, connected}, return_when=asyncio.FIRST_COMPLETED)
            reached_ms = round((time.perf_counter() - start) * 1000)
            if not journey.connected.is_set():
                lost = await listing
                if lost.fault is Fault.CONNECT_TIMEOUT and "address" in journey.facts:
                    lost.fault = Fault.TLS_NOT_SPOKEN  # somebody took the call, and waits for another language
                yield self._verdict(Rung.REACHABLE, Outcome.FAILED, lost, journey.facts)
                return
            self._traveller.spent_ms = reached_ms
            yield self._verdict(Rung.REACHABLE, Outcome.PASSED, facts=journey.facts)
            self._listed = await listing
            self._traveller.spent_ms -= reached_ms
        finally:
            listing.cancel()
            connected.cancel()
            # Wait for them, so that the connection is closed when the caller goes on.
            await asyncio.gather(listing, connected, return_exceptions=True)
        free = (self._is_api, self._key)
        for rung in (*free, self._model_listed, self._answers) if self._model_id else free:
            verdict = await rung()
            yield verdict
            if verdict.outcome is Outcome.FAILED:
                return

    async def _is_api(self) -> Verdict:
        listed = self._listed
        if listed.models is not None:
            ids = "\n".join(model.id for model in listed.models[:MOST_IDS])
            return self._verdict(Rung.IS_API, Outcome.PASSED, facts={"models": len(listed.models), "ids": ids})
        if listed.fault in _NO_API:
            return self._verdict(Rung.IS_API, Outcome.FAILED, listed)
        if listed.fault not in _KEY_FAULTS | set(_BUSY):
            # No list does not yet mean no API: there are restricted keys, and servers without a list.
            self._knocked = await self._traveller.knock()
            lost = self._knocked or listed
            if lost.fault in _NO_API | {Fault.WRONG_PATH}:
                return self._verdict(Rung.IS_API, Outcome.FAILED, lost)
            if lost.reply and lost.reply.status >= 500 and lost.reply.data is None:  # a gateway before a dead server
                return self._verdict(Rung.IS_API, Outcome.UNKNOWN, lost, {"list_unavailable": 1})
        return self._verdict(Rung.IS_API, Outcome.PASSED, facts={"list_unavailable": 1})

    async def _key(self) -> Verdict:
        """Whether the key is good. A list that anybody may read proves nothing: knock where the key is looked at."""
        listed = self._listed
        if self._family.auth is Auth.NONE:
            return self._verdict(Rung.KEY, Outcome.PASSED, facts={"no_key_needed": 1})
        if stray := stray_characters(self._endpoint):
            return self._verdict(Rung.KEY, Outcome.FAILED, Trip(fault=Fault.KEY_REFUSED), {"stray_characters": stray})
        if listed.fault in _KEY_FAULTS:
            return self._verdict(Rung.KEY, Outcome.FAILED, listed)
        if listed.fault in _BUSY:
            return self._key_when_busy(listed)
        if listed.models is not None and self._traveller.has_key and await self._list_is_closed():
            return self._verdict(Rung.KEY, Outcome.PASSED)
        knocked = self._knocked or await self._traveller.knock()
        return await self._key_by_knock(knocked) if knocked else self._verdict(Rung.KEY, Outcome.UNKNOWN, listed)

    async def _key_by_knock(self, knocked: Trip) -> Verdict:
        if knocked.fault in _KEY_FAULTS:
            return self._verdict(Rung.KEY, Outcome.FAILED, knocked)
        if knocked.fault in _BUSY:
            return self._key_when_busy(knocked)
        reply = knocked.reply
        if reply is None or knocked.fault in _BEFORE_THE_KEY or (reply.status >= 500 and reply.data is None):
            return self._verdict(Rung.KEY, Outcome.UNKNOWN, knocked)
        if not self._traveller.has_key:
            return self._verdict(Rung.KEY, Outcome.PASSED, facts={"no_key_needed": 1})
        bare = await self._traveller.knock(with_key=False)
        if bare and bare.fault in _KEY_FAULTS | {Fault.NO_PERMISSION}:
            return self._verdict(Rung.KEY, Outcome.PASSED)
        return self._verdict(Rung.KEY, Outcome.UNKNOWN, facts={"same_without_key": 1})

    def _key_when_busy(self, trip: Trip) -> Verdict:
        if not self._traveller.has_key or trip.fault is None:
            return self._verdict(Rung.KEY, Outcome.UNKNOWN, trip)
        facts: Facts = {_BUSY[trip.fault]: 1}
        if trip.reply and (wait := retry_after_s(trip.reply)) is not None:
            facts["retry_after_s"] = wait
        return self._verdict(Rung.KEY, Outcome.PASSED, facts=facts)

    async def _list_is_closed(self) -> bool:
        """Whether the list that our key opened stays shut without it."""
        if self._family.list_proves_key:
            return True
        bare = await self._traveller.list(with_key=False)
        return bare.reply is not None and bare.fault not in {None, Fault.RATE_LIMITED}

    async def _model_listed(self) -> Verdict:
        models = None if self._family.list_is_catalogue else self._listed.models
        if known := find(models or (), self._model_id):
            facts: Facts = {"context_window": known.context_window} if known.context_window else {}
            return self._verdict(Rung.MODEL_LISTED, Outcome.PASSED, facts=facts)
        # Only the model itself can tell now, so this rung waits for the next one's answer.
        self._chat = chat = await self._traveller.chat(self._model_id)
        facts = {"list_unavailable": 1}
        if models is not None:
            facts = {"not_in_list": 1, "nearest": "\n".join(nearest(self._model_id, [one.id for one in models]))}
        self._traveller.spent_ms -= chat.elapsed_ms
        if chat.fault is Fault.MODEL_MISSING:
            return self._verdict(Rung.MODEL_LISTED, Outcome.FAILED, chat, facts)
        answered = models is not None and chat.fault is None
        return self._verdict(Rung.MODEL_LISTED, Outcome.PASSED if answered else Outcome.UNKNOWN, facts=facts)

    async def _answers(self) -> Verdict:
        chat = self._chat or await self._traveller.chat(self._model_id)
        self._traveller.spent_ms = chat.elapsed_ms
        if chat.fault is not None:
            busy = chat.fault is Fault.RATE_LIMITED
            return self._verdict(Rung.ANSWERS, Outcome.UNKNOWN if busy else Outcome.FAILED, chat)
        answer = read_answer(self._family, chat.reply.data if chat.reply else None)
        if answer is None:
            raw = self._traveller.shown(chat.reply.text) if chat.reply else ""
            return self._verdict(Rung.ANSWERS, Outcome.FAILED, Trip(chat.reply, Fault.UNREADABLE_ANSWER, raw))
        counts = {"prompt_tokens": answer.prompt_tokens, "completion_tokens": answer.completion_tokens}
        facts: Facts = {"answer": self._traveller.clean(answer.text).strip()[:200]}
        facts |= {name: count for name, count in counts.items() if count is not None}
        return self._verdict(Rung.ANSWERS, Outcome.PASSED, facts=facts | ({"cut_off": 1} if answer.cut_off else {}))

    def _verdict(self, rung: Rung, outcome: Outcome, trip: Trip | None = None, facts: Facts | None = None) -> Verdict:
        """The only way out of a climb: here every string loses its keys."""
        told: Facts = dict(facts or {})
        if trip and trip.reply:
            told["status"] = trip.reply.status
            if trip.fault is Fault.REDIRECT:
                told["redirect_to"] = trip.reply.headers.get("location", "")[:500]
            if (wait := retry_after_s(trip.reply)) is not None:
                told["retry_after_s"] = wait
        clean = {name: self._traveller.clean(fact) if isinstance(fact, str) else fact for name, fact in told.items()}
        elapsed, self._traveller.spent_ms = max(self._traveller.spent_ms, 0), 0
        return Verdict(rung, outcome, trip.fault if trip else None, clean, elapsed, trip.raw if trip else "")

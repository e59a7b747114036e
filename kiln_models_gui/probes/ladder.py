"""The connection test: climbs from "is that an address" to "does the answer stream", and says what each rung proved."""

from __future__ import annotations

import asyncio
import time
from contextlib import aclosing
from typing import TYPE_CHECKING, Literal

from kiln_models_gui.probes.client import PATIENT, Patience
from kiln_models_gui.probes.dialect import family_of
from kiln_models_gui.probes.endpoint import AddressFault, normalise_address
from kiln_models_gui.probes.faults import KEY_FAULTS, NO_API, SAID_TO_A_GOOD_KEY, Fault
from kiln_models_gui.probes.findings import Facts, Findings
from kiln_models_gui.probes.key_rung import KeyRung
from kiln_models_gui.probes.model_rungs import ModelRungs
from kiln_models_gui.probes.proof import Proof, Reach, proved, rungs_for
from kiln_models_gui.probes.route import Resolve, Route, ask_dns, see_certificates
from kiln_models_gui.probes.trip import Traveller, Trip
from kiln_models_gui.probes.verdict import Outcome, Rung, Verdict

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

    import httpx

    from kiln_models_gui.probes.endpoint import Endpoint
    from kiln_models_gui.probes.record import Record

__all__ = ["Outcome", "Proof", "Reach", "Rung", "Verdict", "ascend", "climb", "proved", "rungs_for"]

MOST_IDS = 1_000  # in a verdict; `discovery.list_models` has them all
_UNTRUSTED = {Fault.TLS_UNKNOWN_ISSUER, Fault.TLS_SELF_SIGNED, Fault.TLS_WRONG_HOST, Fault.TLS_EXPIRED}
_LONG_S = 0.3
"""For a list: who has not answered by then can be asked the next question too."""


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
        steps = _Climb(Findings(endpoint, model_id or "", traveller, reach), route).steps()
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
    """One climb: the rungs in their order, and by itself those below the key."""

    def __init__(self, found: Findings, route: Route) -> None:
        self._found = found
        self._endpoint = found.endpoint
        self._traveller = found.traveller
        self._route = route
        self._key = KeyRung(found)
        self._model = ModelRungs(found)

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
            self._found.listed = await self._heard(listing)
            self._traveller.spent_ms -= reached.elapsed_ms
            async with aclosing(self._judged()) as verdicts:
                async for verdict in verdicts:
                    yield verdict
        finally:
            bare = self._key.bare or listing
            for begun in (listing, connected, bare):
                begun.cancel()
            # Wait for them, so that the connections are closed when the caller goes on.
            await asyncio.gather(listing, connected, bare, return_exceptions=True)

    async def _judged(self) -> AsyncGenerator[Verdict]:
        """The verdicts once the server has answered, up to the first failure."""
        model = (self._model.listed, self._model.answers, self._model.streams) if self._found.model_id else ()
        for rung in (self._is_api, self._key.verdict, *model[: self._found.reach + 1]):
            verdict = await rung()
            yield verdict
            if verdict.outcome is Outcome.FAILED or (
                verdict.rung is Rung.ANSWERS and verdict.outcome is not Outcome.PASSED
            ):
                return

    async def _heard(self, listing: asyncio.Future[Trip]) -> Trip:
        """The list. Who takes long for it is asked without the key meanwhile, which then has to wait no longer."""
        await asyncio.wait({listing}, timeout=_LONG_S)
        if not listing.done():
            self._key.ask_ahead()
        return await listing

    def _address(self) -> Verdict:
        address = normalise_address(self._endpoint.base_url)
        if isinstance(address, AddressFault):
            lost = Trip(fault=Fault.BAD_ADDRESS)
            return self._found.verdict(Rung.ADDRESS, Outcome.FAILED, lost, {"address_fault": address.value})
        flags = {"lacks_version": address.lacks_version, "doubled_version": address.doubled_version}
        facts: Facts = {"url": self._endpoint.base_url, **{name: 1 for name, flag in flags.items() if flag}}
        return self._found.verdict(Rung.ADDRESS, Outcome.PASSED, facts=facts)

    async def _reachable(self, listing: asyncio.Future[Trip], connected: asyncio.Future[Literal[True]]) -> Verdict:
        start = time.perf_counter()
        await asyncio.wait({listing, connected}, return_when=asyncio.FIRST_COMPLETED)
        reached_ms = round((time.perf_counter() - start) * 1000)
        if self._route.connected.is_set():
            self._traveller.spent_ms = reached_ms
            return self._found.verdict(Rung.REACHABLE, Outcome.PASSED, facts=self._route.facts())
        lost = await listing
        if lost.fault is Fault.CONNECT_TIMEOUT and self._route.address:
            lost.fault = Fault.TLS_NOT_SPOKEN  # somebody took the call, and waits for another language
        elif lost.fault in _UNTRUSTED and not self._route.certificates:
            self._route.certificates = await see_certificates(
                self._endpoint.base_url, self._route.via, wait_s=self._traveller.patience.connect_s
            )
        return self._found.verdict(Rung.REACHABLE, Outcome.FAILED, lost, self._route.facts())

    async def _is_api(self) -> Verdict:
        listed = self._found.listed
        if listed.models is not None:
            ids = "\n".join(model.id for model in listed.models[:MOST_IDS])
            facts: Facts = {"models": len(listed.models), "ids": ids}
            if listed.reply and listed.reply.followed:
                facts["followed_to"] = listed.reply.followed[-1]
            return self._found.verdict(Rung.IS_API, Outcome.PASSED, facts=facts)
        if listed.fault in NO_API:
            return self._found.verdict(Rung.IS_API, Outcome.FAILED, listed)
        if listed.fault not in KEY_FAULTS | SAID_TO_A_GOOD_KEY:
            # No list does not yet mean no API: there are restricted keys, and servers without a list.
            self._found.knocked = await self._found.knock()
            lost = self._found.knocked or listed
            if lost.fault in NO_API | {Fault.WRONG_PATH}:
                return self._found.verdict(Rung.IS_API, Outcome.FAILED, lost)
            if lost.reply and lost.reply.status >= 500 and lost.reply.data is None:  # a gateway before a dead server
                return self._found.verdict(Rung.IS_API, Outcome.UNKNOWN, lost, {"list_unavailable": 1})
        return self._found.verdict(Rung.IS_API, Outcome.PASSED, facts={"list_unavailable": 1})

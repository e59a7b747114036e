"""On failure: tries what people get wrong, on the same host only, and offers what it proved."""

from __future__ import annotations

import asyncio
from contextlib import aclosing
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from kiln_models_gui.probes.client import CONNECT_S, Patience
from kiln_models_gui.probes.endpoint import is_nearby
from kiln_models_gui.probes.faults import KEY_FAULTS, NO_API, SAID_TO_A_GOOD_KEY, WILL_PASS, Fault
from kiln_models_gui.probes.ladder import Reach, ascend
from kiln_models_gui.probes.proof import Proof, proved
from kiln_models_gui.probes.record import Record
from kiln_models_gui.probes.remedies import Variant, foreign_vendor, variants
from kiln_models_gui.probes.trip import Traveller

if TYPE_CHECKING:
    from collections.abc import Sequence

    import httpx

    from kiln_models_gui.probes.endpoint import Endpoint
    from kiln_models_gui.probes.verdict import Verdict

MOST_REQUESTS = 12
MOST_SECONDS = 20.0
_HASTY = Patience(CONNECT_S, 10.0)
_WHOLE_TEST = 6
"""Requests that the last proof may need: lists and knocks with and without the key, and the model twice."""


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """What the doctor found. Without a `cure`, nothing that it tried worked any better."""

    cure: Variant | None = None
    verdicts: tuple[Verdict, ...] = ()
    """Of the cure's own test."""
    proof: Proof = Proof.NOTHING
    foreign_vendor: str = ""
    """The key is this vendor's, by its first letters (a name in VENDORS)."""
    requests: int = 0
    """How many questions were asked."""


async def diagnose(
    endpoint: Endpoint,
    model_id: str | None,
    verdicts: Sequence[Verdict],
    client: httpx.AsyncClient,
    *,
    reach: Reach = Reach.ANSWERS,
    seconds: float = MOST_SECONDS,
) -> Diagnosis:
    """What is wrong with a failed test, whose `verdicts` these are, and what would work.

    Asks the same host only, at most 12 times and for at most `seconds`; the answer never costs more than the test
    itself did, as the model is asked for one cure only. A cure proves more than the failed test. Never raises for what
    a server does.
    """
    foreign = foreign_vendor(endpoint)
    doctor = _Doctor(model_id, client, proved(verdicts), reach)
    if foreign:
        return Diagnosis(foreign_vendor=foreign)
    try:
        async with asyncio.timeout(seconds):
            return await doctor.try_all(variants(endpoint, verdicts))
    except TimeoutError:
        return Diagnosis(requests=doctor.requests)


class _Doctor:
    """One visit: counts what it asks."""

    def __init__(self, model_id: str | None, client: httpx.AsyncClient, before: Proof, reach: Reach) -> None:
        self._model_id = model_id
        self._client = client
        self._before = before
        self._reach = min(reach, Reach.ANSWERS)
        self.requests = 0

    async def try_all(self, found: list[Variant]) -> Diagnosis:
        """The first variant that proves more than the failed test did."""
        for variant in found:
            if self.requests + 1 + _WHOLE_TEST > MOST_REQUESTS:
                break
            if not await self._opens(variant):
                continue
            verdicts = await self._test(variant)
            proof = proved(verdicts)
            if proof > self._before:
                return Diagnosis(variant, verdicts, proof, requests=self.requests)
            if self.requests + 1 + _WHOLE_TEST > MOST_REQUESTS:
                break
        return Diagnosis(requests=self.requests)

    async def _opens(self, variant: Variant) -> bool:
        """One question: whether it is worth a whole test."""
        traveller = Traveller(_spoken_safely(variant), self._client, _HASTY)
        self.requests += 1
        trip = await traveller.list()
        if trip.models is not None or trip.fault in SAID_TO_A_GOOD_KEY | WILL_PASS:
            return True
        # A list that is not there says nothing of an Anthropic relay or a gateway's chat.
        knocked = None
        if trip.fault in {Fault.WRONG_PATH, Fault.NO_PERMISSION} and self.requests + 1 + _WHOLE_TEST <= MOST_REQUESTS:
            self.requests += 1
            knocked = await traveller.knock()
        return knocked is not None and knocked.fault not in NO_API | KEY_FAULTS | {Fault.WRONG_PATH, Fault.UNKNOWN}

    async def _test(self, variant: Variant) -> tuple[Verdict, ...]:
        record = Record()
        steps = ascend(
            _spoken_safely(variant), self._model_id, self._client, reach=self._reach, patience=_HASTY, record=record
        )
        async with aclosing(steps) as verdicts:
            found = tuple([verdict async for verdict in verdicts])
        self.requests += record.asked
        return found


def _spoken_safely(variant: Variant) -> Endpoint:
    """A key that was meant for https is not sent in the clear to another house."""
    endpoint = variant.endpoint
    nearby = is_nearby(urlsplit(endpoint.base_url).hostname or "")
    return replace(endpoint, key=None, second_key=None) if variant.in_clear and not nearby else endpoint

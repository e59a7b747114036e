"""What one climb of the connection test has learned so far, and what its rungs share: questions and verdicts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiln_models_gui.probes.classify import facts_of_reply
from kiln_models_gui.probes.dialect import can_answer, family_of
from kiln_models_gui.probes.faults import KEY_FAULTS, Fault
from kiln_models_gui.probes.hints import key_hints
from kiln_models_gui.probes.proof import Reach
from kiln_models_gui.probes.trip import Traveller, Trip
from kiln_models_gui.probes.verdict import Outcome, Rung, Verdict

if TYPE_CHECKING:
    from kiln_models_gui.probes.endpoint import Endpoint

Facts = dict[str, str | int | float]


class Findings:
    """What the lower rungs learned, for the higher ones.

    `listed`: what came of asking for the list; `knocked`: of the empty question, where a rung had to ask it.
    """

    def __init__(self, endpoint: Endpoint, model_id: str, traveller: Traveller, reach: Reach) -> None:
        self.endpoint = endpoint
        self.family = family_of(endpoint)
        self.model_id = model_id
        self.traveller = traveller
        self.reach = reach
        self.listed = Trip()
        self.knocked: Trip | None = None
        self._chat: Trip | None = None

    async def knock(self) -> Trip | None:
        """An empty question. Where even that needs a model's name: the prompt that is to be asked anyway, none else."""
        knocked = await self.traveller.knock()
        asks = self.model_id and self.reach > Reach.FREE and can_answer(self.endpoint)
        return await self.chat_once() if knocked is None and asks else knocked

    async def chat_once(self) -> Trip:
        """The short prompt; a lower rung that needs its answer does not count its time."""
        if self._chat is None:
            self._chat = await self.traveller.chat(self.model_id)
            self.traveller.spent_ms -= self._chat.elapsed_ms
        return self._chat

    def unreadable(self, trip: Trip) -> Trip:
        """`trip` with the fault that nobody can make sense of its answer."""
        raw = self.traveller.shown(trip.reply.text) if trip.reply else ""
        facts = facts_of_reply(trip.reply, Fault.UNREADABLE_ANSWER) if trip.reply else {}
        return Trip(trip.reply, Fault.UNREADABLE_ANSWER, raw, facts=facts)

    def verdict(self, rung: Rung, outcome: Outcome, trip: Trip | None = None, facts: Facts | None = None) -> Verdict:
        """The only way out of a climb: here every string loses its keys."""
        hints = key_hints(self.endpoint) if trip and trip.fault in KEY_FAULTS else {}
        told: Facts = {**hints, **(trip.facts if trip else {}), **(facts or {})}
        clean = {name: self.traveller.clean(fact) if isinstance(fact, str) else fact for name, fact in told.items()}
        elapsed, self.traveller.spent_ms = max(self.traveller.spent_ms, 0), 0
        fault, raw = (trip.fault, trip.raw) if trip else (None, "")
        return Verdict(rung, outcome, fault, clean, elapsed, raw)

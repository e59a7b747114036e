"""The rung about the key: whether it was accepted, by the proofs that do not cost anything."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from kiln_models_gui.probes.classify import retry_after_s
from kiln_models_gui.probes.dialect import auth_of, key_check_ask, stray_characters
from kiln_models_gui.probes.families import Auth
from kiln_models_gui.probes.faults import KEY_FAULTS, SAID_TO_A_GOOD_KEY, Fault
from kiln_models_gui.probes.hints import key_check_facts
from kiln_models_gui.probes.trip import Trip
from kiln_models_gui.probes.verdict import Outcome, Rung, Verdict

if TYPE_CHECKING:
    from kiln_models_gui.probes.findings import Facts, Findings

_BEFORE_THE_KEY = {  # may come before the key is looked at
    Fault.NO_PERMISSION, Fault.WRONG_PATH, Fault.WEB_PAGE, Fault.LOADING, Fault.OVERLOADED,
}  # fmt: skip
_FACTS_OF_A_GOOD_KEY = {Fault.RATE_LIMITED: "rate_limited", Fault.OUT_OF_MONEY: "out_of_money"}


class KeyRung:
    """Judges the key of one climb. `bare`: the list asked for without the key, where that has begun already."""

    def __init__(self, found: Findings) -> None:
        self._found = found
        self._endpoint = found.endpoint
        self._traveller = found.traveller
        self.bare: asyncio.Future[Trip] | None = None

    def ask_ahead(self) -> None:
        """Begin to ask for the list without the key, where the verdict may need it. Whoever calls ends `bare`."""
        if self._has_to_be_closed:
            self.bare = asyncio.ensure_future(self._beside())

    async def verdict(self) -> Verdict:
        """Whether the key is good. A list that anybody may read proves nothing: knock where the key is looked at."""
        listed = self._found.listed
        if auth_of(self._endpoint) is Auth.NONE:
            return self._told(Outcome.PASSED, facts={"no_key_needed": 1})
        if stray_characters(self._endpoint):
            return self._told(Outcome.FAILED, Trip(fault=Fault.KEY_REFUSED))
        if listed.fault in KEY_FAULTS:
            return self._told(Outcome.FAILED, listed)
        if listed.fault in SAID_TO_A_GOOD_KEY:
            return self._when_busy(listed)
        return await self._by_check() or await self._by_list()

    async def _by_check(self) -> Verdict | None:
        """By the question that the family has for it; None where it has none, or that tells nothing."""
        checked = await self._traveller.check_key()
        if checked is None or checked.fault not in KEY_FAULTS | {None}:
            return None
        facts = key_check_facts(checked.reply.data) if checked.reply and not checked.fault else {}
        return self._told(Outcome.FAILED if checked.fault else Outcome.PASSED, checked, facts)

    async def _by_list(self) -> Verdict:
        listed = self._found.listed
        if listed.models is not None and self._traveller.has_key and await self._list_is_closed():
            return self._told(Outcome.PASSED)
        knocked = self._found.knocked or await self._traveller.knock()
        return await self._by_knock(knocked) if knocked else self._told(Outcome.UNKNOWN, listed)

    async def _by_knock(self, knocked: Trip) -> Verdict:
        if knocked.fault in KEY_FAULTS:
            return self._told(Outcome.FAILED, knocked)
        if knocked.fault in SAID_TO_A_GOOD_KEY:
            return self._when_busy(knocked)
        reply = knocked.reply
        if reply is None or knocked.fault in _BEFORE_THE_KEY or (reply.status >= 500 and reply.data is None):
            return self._told(Outcome.UNKNOWN, knocked)
        if not self._traveller.has_key:
            return self._told(Outcome.PASSED, facts={"no_key_needed": 1})
        bare = await self._traveller.knock(with_key=False)
        if bare and bare.fault in KEY_FAULTS | {Fault.NO_PERMISSION}:
            return self._told(Outcome.PASSED)
        return self._told(Outcome.UNKNOWN, facts={"same_without_key": 1} if bare else None)

    def _when_busy(self, trip: Trip) -> Verdict:
        if not self._traveller.has_key or trip.fault is None:
            return self._told(Outcome.UNKNOWN, trip)
        fact = _FACTS_OF_A_GOOD_KEY.get(trip.fault)
        facts: Facts = {fact: 1} if fact else {}
        if trip.reply and (wait := retry_after_s(trip.reply)) is not None:
            facts["retry_after_s"] = wait
        return self._told(Outcome.PASSED, facts=facts)

    def _told(self, outcome: Outcome, trip: Trip | None = None, facts: Facts | None = None) -> Verdict:
        return self._found.verdict(Rung.KEY, outcome, trip, facts)

    async def _list_is_closed(self) -> bool:
        """Whether the list that our key opened stays shut without it."""
        if self._found.family.list_proves_key:
            return True
        bare = await (self.bare or self._traveller.list(with_key=False))
        return bare.reply is not None and bare.fault not in {None, Fault.RATE_LIMITED}

    async def _beside(self) -> Trip:
        bare = await self._traveller.list(with_key=False)
        self._traveller.spent_ms -= bare.elapsed_ms  # it took nobody's time
        return bare

    @property
    def _has_to_be_closed(self) -> bool:
        """Whether a list that comes proves the key only where it stays shut without one."""
        open_to_all = auth_of(self._endpoint) is Auth.NONE or not self._traveller.has_key
        known_otherwise = self._found.family.list_proves_key or key_check_ask(self._endpoint) is not None
        return not open_to_all and not known_otherwise and not stray_characters(self._endpoint)

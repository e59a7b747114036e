"""Puts questions to one model, learns what its server wants, and never asks more often than was announced."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, TypeGuard, TypeVar

from kiln_models_gui.probes.capabilities.evidence import WORD_CHARACTERS, Reason
from kiln_models_gui.probes.capabilities.question import TOP_P, Manners, NotExpressibleError, Question
from kiln_models_gui.probes.capabilities.reading import Turn, read_turn
from kiln_models_gui.probes.capabilities.refusals import (
    GIVE_UP,
    TRANSIENT,
    refused_parameter,
    refuses,
    stumbles,
    words_of,
)
from kiln_models_gui.probes.capabilities.writing import write_question
from kiln_models_gui.probes.classify import retry_after_s
from kiln_models_gui.probes.dialect import family_of, question_ask
from kiln_models_gui.probes.faults import WILL_PASS, Fault
from kiln_models_gui.probes.trip import Traveller, Trip

if TYPE_CHECKING:
    from kiln_models_gui.probes.client import Ask
    from kiln_models_gui.probes.families import Chat

LIMITS = (512, 4_096, 16_384)  # tokens; the next one after an answer that was cut off, mostly while thinking
SPARE_CALLS = 8  # of a whole run: to adapt a parameter, to raise the limit, to ask a busy server again
MOST_WAITS, LONGEST_WAIT_S, USUAL_WAIT_S = 3, 30.0, 2.0
READ_S = 120.0  # the longest silence: nobody streams here, and some think for a minute

Pause = Callable[[float], Awaitable[None]]
Answered = TypeVar("Answered", bound="Turn | Failure")


@dataclass(frozen=True, slots=True)
class Failure:
    """A question that brought no answer to judge. SERVER_REFUSED: it named what was asked for.

    `asked_again`: after a wait, and in vain again.
    """

    reason: Reason
    fault: Fault | None = None
    words: str = ""
    retry_after_s: int | None = None
    asked_again: bool = False


@dataclass(slots=True)
class Inquirer(Traveller):
    """Asks one model. `most_calls`: the prompts that may be sent; `calls`: those that were; `lookups`: free questions;
    `lookup_failure`: what came of the last of these, where it was no answer.

    `on_call` hears of each prompt before it is sent, `on_wait` of each pause, in seconds, and `pause` makes it.
    """

    model_id: str = ""
    most_calls: int = 1
    calls: int = 0
    lookups: int = 0
    lookup_failure: Failure | None = None
    pause: Pause = asyncio.sleep
    on_call: Callable[[], None] = lambda: None
    on_wait: Callable[[float], None] = lambda _: None
    manners: Manners = field(default_factory=Manners)
    _spare: int = SPARE_CALLS
    _waits: int = 0
    _failed_in_a_row: int = 0
    _highest: int = len(LIMITS) - 1
    _given_up: Failure | None = None

    @property
    def chat_form(self) -> Chat:
        """The API that it speaks."""
        return family_of(self.endpoint).chat

    async def ask(self, question: Question, about: str = "") -> Turn | Failure:
        """The model's turn. `about`: a pattern that a refusal matches when it is what the question is after.

        Asks again where a parameter was refused that is not the point, where the answer was cut off, and where the
        server was busy, all within `most_calls`. A turn that is still cut off comes back as it is.
        """
        waits = 0
        while True:
            answer, trip = await self._ask_once(question, about)
            if _is_busy(answer) and await self._wait(answer, waits):
                waits += 1
            elif not self._can_do_better(answer, trip):
                failed_again = isinstance(answer, Failure) and waits > 0
                return self._settled(replace(answer, asked_again=True) if failed_again else answer)

    async def ask_in_pieces(self) -> Trip | Failure:
        """A short prompt, answered as a stream."""
        if stopped := self._spend():
            return stopped
        self._thinks = self.manners.limit_name == "max_completion_tokens"
        trip = await self.stream(self.model_id)
        return trip if trip.fault is None else self._settled(self._failure(trip, r"stream"))

    async def look_up(self, ask: Ask) -> object:
        """The data of a free question; None where it cannot be had."""
        self.lookups += 1
        trip = await self._trip(ask)
        self.lookup_failure = self._failure(trip, "") if trip.fault else None
        return trip.reply.data if trip.fault is None and trip.reply else None

    async def _ask_once(self, question: Question, about: str) -> tuple[Turn | Failure, Trip | None]:
        try:
            asked = question_ask(
                self.endpoint,
                self.model_id,
                lambda model: write_question(self.chat_form, model, replace(question, top_p=TOP_P), self.manners),
            )
        except NotExpressibleError:
            return Failure(Reason.NOT_EXPRESSIBLE), None
        if stopped := self._spend():
            return stopped, None
        trip = await self._trip(replace(asked, read_s=READ_S))
        if trip.fault is not None or trip.reply is None:
            return self._failure(trip, about), trip
        turn = read_turn(self.chat_form, trip.reply.data)
        if turn is None:
            return Failure(Reason.FAULT, Fault.UNREADABLE_ANSWER, self.words(trip.reply.text)), trip
        return turn, trip

    def words(self, text: str) -> str:
        """What may be shown and kept of a server's or a model's words."""
        return self.shown(text).strip()[:WORD_CHARACTERS]

    def _spend(self) -> Failure | None:
        """Counts one prompt; a failure where none may be sent any more."""
        if self._given_up:
            return self._given_up
        if self.calls >= self.most_calls:
            return Failure(Reason.LIMIT_OF_CALLS)
        self.calls += 1
        self.on_call()
        return None

    def _failure(self, trip: Trip, about: str) -> Failure:
        words = self.words(words_of(trip.reply) or trip.raw)
        wait = retry_after_s(trip.reply) if trip.reply else None
        named = about and re.search(about, f"{refused_parameter(trip)} {words}", re.IGNORECASE)
        reason = Reason.FAULT
        if refuses(trip):
            reason = Reason.SERVER_REFUSED if named and not _unrelated(trip) else Reason.UNRELATED
        elif named and stumbles(trip):
            reason = Reason.STUMBLED
        return Failure(reason, trip.fault, words, wait)

    def _settled(self, answer: Answered) -> Answered:
        """`answer`, remembered where it tells that the next question would fail as well."""
        if not isinstance(answer, Failure) or answer.reason is not Reason.FAULT:
            self._failed_in_a_row = 0
            return answer
        self._failed_in_a_row = self._failed_in_a_row + 1 if answer.fault in TRANSIENT else 0
        # A server can fail (5xx) on one kind of question and answer all others.
        enough = 3 if answer.fault is Fault.OVERLOADED else 2
        if answer.fault in GIVE_UP or self._failed_in_a_row >= enough:
            self._given_up = answer
        return answer

    async def _wait(self, failure: Failure, waits: int) -> bool:
        """Waits for a busy server, where that may help: once where it just fails, more often where it says "later"."""
        told = failure.retry_after_s
        most = 1 if failure.fault is Fault.OVERLOADED and told is None else MOST_WAITS
        wait_s = USUAL_WAIT_S if told is None else float(told)
        if waits >= most or self._waits >= MOST_WAITS or wait_s > LONGEST_WAIT_S or not self._may_ask_again:
            return False
        self._waits += 1
        self._spare -= 1
        self.on_wait(wait_s)
        await self.pause(wait_s)
        return True

    def _can_do_better(self, answer: Turn | Failure, trip: Trip | None) -> bool:
        """Whether the same question with other parameters may be answered. Changes them."""
        if not self._may_ask_again or trip is None:
            return False
        if isinstance(answer, Turn):
            again = answer.cut_off and self._raise_limit()
        else:
            told = f"{refused_parameter(trip)} {answer.words}".lower()
            again = answer.reason is Reason.UNRELATED and self._adapt(told)
        self._spare -= again
        return again

    @property
    def _may_ask_again(self) -> bool:
        return self._spare > 0 and self.calls < self.most_calls and self._given_up is None

    def _raise_limit(self) -> bool:
        """The next limit, for this question and all that follow."""
        at = LIMITS.index(self.manners.limit)
        if at >= self._highest or not self.manners.limit_name:
            return False
        self.manners.limit = LIMITS[at + 1]
        return True

    def _adapt(self, told: str) -> bool:
        """Does without what the server refuses, once and for the rest of the run."""
        at = LIMITS.index(self.manners.limit)
        if at > 0 and re.search(r"max_?(\w*_)?tokens|maxoutputtokens", told):  # more than this model can write
            self._highest, self.manners.limit = at - 1, LIMITS[at - 1]
            return True
        return bool(self.manners.do_without(told))


def _is_busy(answer: Turn | Failure) -> TypeGuard[Failure]:
    return isinstance(answer, Failure) and answer.reason is Reason.FAULT and answer.fault in WILL_PASS


def _unrelated(trip: Trip) -> bool:
    """Whether the server names one of the parameters that every question has."""
    return refused_parameter(trip) in {"max_tokens", "max_completion_tokens", "temperature", "top_p", "model"}

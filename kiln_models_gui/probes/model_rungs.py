"""The rungs about the model: whether the server has it, whether it answers, and whether the answer streams."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiln_models_gui.probes.classify import with_the_list
from kiln_models_gui.probes.dialect import can_answer, read_answer
from kiln_models_gui.probes.discovery import find, nearest
from kiln_models_gui.probes.faults import MODEL_GONE, Fault
from kiln_models_gui.probes.proof import Reach
from kiln_models_gui.probes.streaming import can_stream
from kiln_models_gui.probes.verdict import Outcome, Rung, Verdict

if TYPE_CHECKING:
    from kiln_models_gui.probes.findings import Facts, Findings

_NOT_NOW = {Fault.RATE_LIMITED, Fault.LOADING}


class ModelRungs:
    """Judges the model of one climb, rung by rung."""

    def __init__(self, found: Findings) -> None:
        self._found = found
        self._endpoint = found.endpoint
        self._traveller = found.traveller
        self._is_listed = False

    async def listed(self) -> Verdict:
        """Whether the server has the model: by its list, else by the model's own answer."""
        models = None if self._found.family.list_is_catalogue else self._found.listed.models
        if known := find(models or (), self._found.model_id):
            self._is_listed = True
            facts: Facts = {"context_window": known.context_window} if known.context_window else {}
            return self._found.verdict(Rung.MODEL_LISTED, Outcome.PASSED, facts=facts)
        facts = {"list_unavailable": 1}
        if models is not None:
            facts = {"not_in_list": 1, "nearest": "\n".join(nearest(self._found.model_id, [one.id for one in models]))}
        if self._found.reach is Reach.FREE or not can_answer(self._endpoint):
            return self._found.verdict(Rung.MODEL_LISTED, Outcome.UNKNOWN, facts=facts)
        # Only the model itself can tell now, so this rung waits for the next one's answer.
        chat = await self._found.chat_once()
        if chat.fault in MODEL_GONE:
            return self._found.verdict(Rung.MODEL_LISTED, Outcome.FAILED, chat, facts)
        return self._found.verdict(Rung.MODEL_LISTED, Outcome.UNKNOWN, facts=facts)  # some take any name, and answer

    async def answers(self) -> Verdict:
        """Whether the model answers one short prompt."""
        if not can_answer(self._endpoint):
            return self._found.verdict(Rung.ANSWERS, Outcome.UNKNOWN, facts={"not_asked": 1})
        chat = await self._found.chat_once()
        self._traveller.spent_ms = chat.elapsed_ms
        chat.fault = with_the_list(chat.fault, listed=self._is_listed)
        if chat.fault is not None:
            busy = chat.fault in _NOT_NOW
            return self._found.verdict(Rung.ANSWERS, Outcome.UNKNOWN if busy else Outcome.FAILED, chat)
        answer = read_answer(self._found.family, chat.reply.data if chat.reply else None)
        if answer is None:
            return self._found.verdict(Rung.ANSWERS, Outcome.FAILED, self._found.unreadable(chat))
        counts = {"prompt_tokens": answer.prompt_tokens, "completion_tokens": answer.completion_tokens}
        facts: Facts = {"answer": self._traveller.clean(answer.text).strip()[:200]}
        facts |= {name: count for name, count in counts.items() if count is not None}
        return self._found.verdict(
            Rung.ANSWERS, Outcome.PASSED, facts=facts | ({"cut_off": 1} if answer.cut_off else {})
        )

    async def streams(self) -> Verdict:
        """Whether the answer to the same prompt comes piece by piece."""
        if not can_stream(self._endpoint):
            return self._found.verdict(Rung.STREAMS, Outcome.UNKNOWN, facts={"not_asked": 1})
        trip = await self._traveller.stream(self._found.model_id)
        stream = trip.stream
        facts: Facts = {"chunks": stream.chunks} if stream else {}
        if stream and stream.first_ms is not None:
            facts["first_ms"] = stream.first_ms
        if trip.fault is not None:
            told = facts | ({"broken_off": 1} if stream and stream.chunks else {})
            busy = trip.fault in _NOT_NOW
            return self._found.verdict(Rung.STREAMS, Outcome.UNKNOWN if busy else Outcome.FAILED, trip, told)
        if stream is None or not stream.streamed:
            return self._found.verdict(Rung.STREAMS, Outcome.FAILED, facts=facts | {"not_streamed": 1})
        if stream.chunks and stream.ended:
            return self._found.verdict(Rung.STREAMS, Outcome.PASSED, facts=facts)
        # A model that only thought has said nothing yet when its tokens are gone; one that fell silent was cut off.
        return self._found.verdict(
            Rung.STREAMS,
            Outcome.UNKNOWN if stream.ended else Outcome.FAILED,
            None if stream.ended else self._found.unreadable(trip),
            facts if stream.ended else facts | {"broken_off": 1},
        )

"""What was found out of a model, and what proves it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, cast

from kiln_models_gui.probes.dialect import secrets_of
from kiln_models_gui.probes.faults import Fault
from kiln_models_gui.probes.json_shape import dig, text_at
from kiln_models_gui.redaction import redact

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiln_models_gui.probes.endpoint import Endpoint

WORD_CHARACTERS = 500


class Capability(StrEnum):
    """What can be found out, in the order in which it is asked."""

    CONTEXT_WINDOW = "context_window"
    STREAMING = "streaming"
    REASONING = "reasoning"
    TOOLS = "tools"  # called where the model may choose: the only way in which Kiln and the agents ask
    TOOLS_REQUIRED = "tools_required"  # called where it must
    STRUCTURED_OUTPUT = "structured_output"
    VISION = "vision"
    LOGPROBS = "logprobs"


class ProbeOutcome(StrEnum):
    """What an answer proves."""

    PROVED = "proved"
    REFUTED = "refuted"
    COULD_NOT_TELL = "could_not_tell"


class Reason(StrEnum):
    """Why it was refuted or could not be told. FAULT: see the evidence's `fault`."""

    NONE = ""
    SERVER_REFUSED = "server_refused"  # refuted: it said so itself, naming what was asked for
    DID_ELSE = "did_else"  # refuted: it answered, and not as asked
    FAULT = "fault"  # busy, slow, no credit, no connection…
    CUT_OFF = "cut_off"  # ran out of tokens, even with the greatest limit
    NOTHING_SAID = "nothing_said"
    MIXED = "mixed"  # now so, now otherwise
    STUMBLED = "stumbled"  # an error of the server's own (5xx) that names what was asked for: likely a no, but no proof
    UNRELATED = "unrelated"  # refused, for something that was not the point of the question
    NOT_EXPRESSIBLE = "not_expressible"  # this API has no words for it
    PROMPT_TOO_LONG = "prompt_too_long"  # for what this model can hold in mind
    NOT_TOLD = "not_told"  # the server says nothing of it
    STOPPED = "stopped"  # by the person
    LIMIT_OF_CALLS = "limit_of_calls"  # no more than was announced


@dataclass(frozen=True, slots=True)
class Asked:
    """Who was asked. Evidence is out of date when one of these changes."""

    base_url: str
    model_id: str
    family: str

    @classmethod
    def of(cls, endpoint: Endpoint, model_id: str) -> Asked:
        """What identifies a model at an endpoint; the version of Azure's API and the like do not."""
        return cls(redact(endpoint.base_url, secrets_of(endpoint)).rstrip("/"), model_id, endpoint.family)


Facts = dict[str, str | int]


@dataclass(frozen=True, slots=True)
class Evidence:
    """One capability's result. No string in it holds a key.

    `value`: the StructuredOutputMode that was proved; the context window in tokens; how often it thought
    ("always", "sometimes", "never"). `words`: the server's own, or the beginning of what the model did instead.
    `facts` by capability. STRUCTURED_OUTPUT: one per mode that was tried, its ProbeOutcome; answers, thought, tagged:
    how many of the valid answers, with thoughts, with thoughts in tags; sampling_refused: 1 where the server takes no
    temperature or no top-p. REASONING: runs, thought; where (a field's name, "think_tags"); parser, a ModelParserID.
    VISION: shown, read (digits). TOOLS: tries, called. STREAMING: chunks. Any: retry_after_s; asked_again,
    1 where a second try failed as well; calls.
    """

    capability: Capability
    outcome: ProbeOutcome
    asked: Asked
    value: str | int | None = None
    reason: Reason = Reason.NONE
    fault: Fault | None = None
    words: str = ""
    facts: Mapping[str, str | int] = field(default_factory=dict[str, str | int])
    at: datetime = field(default_factory=lambda: datetime.now(UTC))

    def is_out_of_date(self, endpoint: Endpoint, model_id: str) -> bool:
        """Whether another address, model or family was asked then."""
        return self.asked != Asked.of(endpoint, model_id)

    def to_plain(self) -> dict[str, object]:
        """Texts, numbers and dicts only, for a store."""
        return {
            "capability": self.capability.value,
            "outcome": self.outcome.value,
            "base_url": self.asked.base_url,
            "model_id": self.asked.model_id,
            "family": self.asked.family,
            "value": self.value,
            "reason": self.reason.value,
            "fault": self.fault.value if self.fault else None,
            "words": self.words,
            "facts": dict(self.facts),
            "at": self.at.astimezone(UTC).isoformat(),
        }

    @classmethod
    def from_plain(cls, data: object) -> Evidence | None:
        """What `to_plain` gave; None for anything else, so that a damaged store loses one line and no more."""
        try:
            return cls(
                capability=Capability(text_at(data, "capability")),
                outcome=ProbeOutcome(text_at(data, "outcome")),
                asked=Asked(text_at(data, "base_url"), text_at(data, "model_id"), text_at(data, "family")),
                value=_scalar(dig(data, "value")),
                reason=Reason(text_at(data, "reason")),
                fault=Fault(fault) if (fault := text_at(data, "fault")) else None,
                words=text_at(data, "words")[:WORD_CHARACTERS],
                facts=_facts(dig(data, "facts")),
                at=_moment(text_at(data, "at")),
            )
        except ValueError:
            return None


def _scalar(value: object) -> str | int | None:
    return value if isinstance(value, str | int) and not isinstance(value, bool) else None


def _facts(value: object) -> Facts:
    known = cast("dict[object, object]", value) if isinstance(value, dict) else {}
    pairs = ((str(name), _scalar(fact)) for name, fact in known.items())
    return {name: fact for name, fact in pairs if fact is not None}


def _moment(text: str) -> datetime:
    """Raises ValueError, also for a time of nowhere."""
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError(text)
    return moment.astimezone(UTC)

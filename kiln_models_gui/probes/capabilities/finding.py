"""What one probe found, before it is signed as evidence; and the ways of coming to it that probes share."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kiln_models_gui.probes.capabilities.evidence import Facts, ProbeOutcome, Reason
from kiln_models_gui.probes.capabilities.inquirer import Failure, Inquirer

if TYPE_CHECKING:
    from kiln_models_gui.probes.faults import Fault

ProbeFunction = Callable[[Inquirer], Awaitable["Finding"]]


@dataclass(frozen=True, slots=True)
class Finding:
    """A probe's result. The fields mean what they mean in `Evidence`."""

    outcome: ProbeOutcome
    value: str | int | None = None
    reason: Reason = Reason.NONE
    fault: Fault | None = None
    words: str = ""
    facts: Mapping[str, str | int] = field(default_factory=dict[str, str | int])


def proved(value: str | int | None = None, words: str = "", facts: Mapping[str, str | int] | None = None) -> Finding:
    """It can."""
    return Finding(ProbeOutcome.PROVED, value, words=words, facts=facts or {})


def did_else(words: str, facts: Mapping[str, str | int] | None = None) -> Finding:
    """It answered, and not as asked: it cannot."""
    return Finding(ProbeOutcome.REFUTED, reason=Reason.DID_ELSE, words=words, facts=facts or {})


def could_not_tell(reason: Reason, words: str = "", facts: Mapping[str, str | int] | None = None) -> Finding:
    """Nothing is proved either way."""
    return Finding(ProbeOutcome.COULD_NOT_TELL, reason=reason, words=words, facts=facts or {})


def of_failure(failure: Failure) -> Finding:
    """Refuted only where the server named what was asked for."""
    refused = failure.reason is Reason.SERVER_REFUSED
    facts: Facts = {"retry_after_s": failure.retry_after_s} if failure.retry_after_s is not None else {}
    facts |= {"asked_again": 1} if failure.asked_again else {}
    outcome = ProbeOutcome.REFUTED if refused else ProbeOutcome.COULD_NOT_TELL
    return Finding(outcome, reason=failure.reason, fault=failure.fault, words=failure.words, facts=facts)

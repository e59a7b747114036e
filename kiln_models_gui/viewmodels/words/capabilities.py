"""Words for what was found out of a model: what is asked, what it proved, and why something could not be told."""

import math
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiln_models_gui.probes.capabilities import Capability, Evidence, ProbeOutcome, Reason, Source
from kiln_models_gui.probes.faults import Fault
from kiln_models_gui.viewmodels.tone import Tone
from kiln_models_gui.viewmodels.words.fault_labels import fault_label
from kiln_models_gui.viewmodels.words.results import age_words

if TYPE_CHECKING:
    from kiln_models_gui.probes.capabilities import Plan

tr = QCoreApplication.translate
MOST_LETTERS = 110  # of a server's own words; the rest stands in the tip


def capability_words(capability: Capability) -> str:
    """What is found out."""
    return {
        Capability.CONTEXT_WINDOW: tr("FindOut", "Context window"),
        Capability.STREAMING: tr("FindOut", "Streaming"),
        Capability.REASONING: tr("FindOut", "Reasoning"),
        Capability.TOOLS: tr("FindOut", "Function calling"),
        Capability.TOOLS_REQUIRED: tr("FindOut", "Function calling, when it must"),
        Capability.STRUCTURED_OUTPUT: tr("FindOut", "Structured output"),
        Capability.VISION: tr("FindOut", "Vision"),
        Capability.LOGPROBS: tr("FindOut", "Logprobs"),
    }[capability]


def plan_words(plan: "Plan") -> str:
    """ "About 14 to 39 calls, about $0.002, 1 to 2 minutes"."""
    calls = tr("FindOut", "About {least} to {most} calls").format(
        least=int(plan.calls.least), most=int(plan.calls.most)
    )
    return ", ".join((calls, _cost_words(plan), _time_words(plan.seconds.least, plan.seconds.most)))


def _time_words(least_s: float, most_s: float) -> str:
    if most_s <= 60:
        least, most = math.ceil(least_s), math.ceil(most_s)
        if most <= 5:
            return tr("FindOut", "a few seconds")
        return tr("FindOut", "{least} to {most} seconds").format(least=least, most=most)
    least, most = max(1, round(least_s / 60)), max(1, math.ceil(most_s / 60))
    words = tr("FindOut", "{least} to {most} minutes") if most > least else tr("FindOut", "about {most} minutes")
    return words.format(least=least, most=most)


def _cost_words(plan: "Plan") -> str:
    if plan.dollars is None:
        return tr("FindOut", "price not known")
    if plan.dollars.most == 0:
        return tr("FindOut", "free")
    # Two digits that count: a guess does not get better with more.
    return tr("FindOut", "about ${dollars}").format(dollars=f"{max(plan.dollars.least, 0.000001):.1g}")


def evidence_tone(evidence: Evidence) -> Tone:
    """How a result is coloured; its sign says the same. Not to think is nothing bad."""
    if evidence.outcome is ProbeOutcome.REFUTED:
        return "neutral" if evidence.capability is Capability.REASONING else "bad"
    return "good" if evidence.outcome is ProbeOutcome.PROVED else "warn"


def evidence_words(evidence: Evidence, now: datetime, field: str = "") -> str:
    """A result beside its field, with its age: "✓ kept to the schema in 3 of 3 answers · 3 days ago".

    Empty where it says nothing of that field.
    """
    if evidence.outcome is ProbeOutcome.COULD_NOT_TELL:
        told = tr("FindOut", "could not tell: {why}").format(why=reason_words(evidence))
    elif field == "temp_top_p_exclusive":
        refused = bool(evidence.facts.get("sampling_refused"))
        told = _marked(True, tr("FindOut", "it refused temperature or top-p")) if refused else ""
    elif evidence.outcome is ProbeOutcome.PROVED:
        told = _marked(True, _proof_words(evidence, field))
    else:
        told = _refuted(evidence, field)
    return " · ".join(part for part in (told, age_words(evidence.at, now)) if part) if told else ""


def _refuted(evidence: Evidence, field: str) -> str:
    if field == "parser":
        parser = bool(evidence.facts.get("parser"))
        return _marked(parser, tr("FindOut", "answers sometimes begin with <think>")) if parser else ""
    if evidence.capability is Capability.REASONING:
        return _marked(
            False, _counted(tr("FindOut", "thought in {good} of {all} answers"), evidence, "thought", "runs")
        )
    if evidence.reason is Reason.SERVER_REFUSED:
        return _marked(False, tr("FindOut", "“{words}”").format(words=shortened(evidence.words)))
    return _marked(False, _did_else(evidence))


def _marked(good: bool, words: str) -> str:
    return f"{'✓' if good else '✗'} {words}"


def _proof_words(evidence: Evidence, field: str) -> str:
    if field == "structured_output_mode":
        return tr("FindOut", "the strictest mode that worked")
    if field == "parser":
        tagged = bool(evidence.facts.get("parser"))
        apart = tr("FindOut", "no parser needed: thoughts come apart")
        return tr("FindOut", "answers begin with <think>") if tagged else apart
    called = tr("FindOut", "called the tool in {good} of {all} tries")
    schema, thought = (
        tr("FindOut", "kept to the schema in {good} of {all} answers"),
        tr("FindOut", "thought in {good} of {all} answers"),
    )
    tokens = f"{evidence.value:,}" if isinstance(evidence.value, int) else ""
    return {
        Capability.CONTEXT_WINDOW: tr("FindOut", "{tokens} tokens").format(tokens=tokens),
        Capability.STRUCTURED_OUTPUT: _counted(schema, evidence, "answers", "answers"),
        Capability.REASONING: _counted(thought, evidence, "thought", "runs"),
        Capability.TOOLS: _counted(called, evidence, "called", "tries"),
        Capability.TOOLS_REQUIRED: _counted(called, evidence, "called", "tries"),
        Capability.VISION: tr("FindOut", "read “{digits}” from a picture").format(
            digits=evidence.facts.get("shown", "")
        ),
        Capability.LOGPROBS: tr("FindOut", "told how sure it was of each word"),
        Capability.STREAMING: tr("FindOut", "the answer came in pieces"),
    }[evidence.capability]


def _counted(words: str, evidence: Evidence, good: str, every: str) -> str:
    return words.format(good=evidence.facts.get(good, 0), all=evidence.facts.get(every, 0))


def _did_else(evidence: Evidence) -> str:
    return {
        Capability.STRUCTURED_OUTPUT: tr("FindOut", "kept to the schema in no mode"),
        Capability.TOOLS: tr("FindOut", "did not call the tool it was given"),
        Capability.TOOLS_REQUIRED: tr("FindOut", "did not call the tool it was given"),
        Capability.VISION: tr("FindOut", "could not read a picture"),
        Capability.LOGPROBS: tr("FindOut", "did not tell how sure it was"),
    }.get(evidence.capability, tr("FindOut", "the answer came in one piece"))


def reason_words(evidence: Evidence) -> str:
    """Why it could not be told."""
    if evidence.reason is Reason.FAULT and evidence.fault is not None:
        busy = (Fault.RATE_LIMITED, Fault.OVERLOADED)
        label = fault_label(evidence.fault)
        return tr("FindOut", "the server was busy") if evidence.fault in busy else label[:1].lower() + label[1:]
    return {
        Reason.CUT_OFF: tr("FindOut", "the answer was cut off"),
        Reason.NOTHING_SAID: tr("FindOut", "the model said nothing"),
        Reason.MIXED: tr("FindOut", "now so, now otherwise"),
        Reason.STUMBLED: tr("FindOut", "the server broke down over it, so probably not"),
        Reason.UNRELATED: tr("FindOut", "the server refused something else"),
        Reason.NOT_EXPRESSIBLE: tr("FindOut", "this kind of provider cannot be asked for it"),
        Reason.PROMPT_TOO_LONG: tr("FindOut", "the question was too long for the model"),
        Reason.NOT_TOLD: tr("FindOut", "the server does not say"),
        Reason.STOPPED: tr("FindOut", "stopped"),
        Reason.LIMIT_OF_CALLS: tr("FindOut", "all announced calls were used"),
    }.get(evidence.reason, tr("FindOut", "the answer was not clear"))


def source_words(source: Source) -> str:
    """Who tells a suggestion."""
    return {
        Source.CATALOGUE: tr("FindOut", "told by Kiln's own list"),
        Source.CATALOGUE_ELSEWHERE: tr("FindOut", "told by Kiln's own list for another provider"),
        Source.CATALOGUE_BASE: tr("FindOut", "told by Kiln's own list for the model it was made from"),
        Source.SERVER_LIST: tr("FindOut", "told by the provider's list"),
        Source.NAME: tr("FindOut", "models with such a name often are"),
    }[source]


def shortened(words: str) -> str:
    """The beginning of a server's words, on one line."""
    line = " ".join(words.split())
    return line if len(line) <= MOST_LETTERS else f"{line[:MOST_LETTERS].rstrip()}…"

"""What is shown of finding out: a line beside each field, and one for each thing that is asked. Pure."""

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiln_models_gui.viewmodels.tone import Tone

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiln_models_gui.probes.capabilities import Capability, Evidence, Step, Suggestion

tr = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class FieldLine:
    """What stands beside a field. `offer`: the words of a button that puts the value in; "" for none."""

    text: str = ""
    tone: Tone = "neutral"
    offer: str = ""
    details: str = ""


@dataclass(frozen=True, slots=True)
class ProbeLine:
    """One thing that is found out. `stoppable`: it runs, or waits for its turn."""

    capability: str
    title: str
    text: str
    tone: Tone = "neutral"
    running: bool = False
    stoppable: bool = False


def waiting_line(*, asking: bool) -> FieldLine:
    """Beside a field that is being found out: now, or when its turn comes."""
    return FieldLine(tr("FindOut", "asking…") if asking else tr("FindOut", "waiting…"), "accent")


def suggestion_line(suggestions: "Iterable[Suggestion]", name: str, stands: object) -> FieldLine | None:
    """What is likely true of the field `name`, which `stands` so in the form; None where nobody tells."""
    from kiln_models_gui.viewmodels.words.capabilities import source_words
    from kiln_models_gui.viewmodels.words.overrides import choice_words

    one = next((one for one in suggestions if one.field == name), None)
    if one is None or isinstance(one.value, (list, dict, tuple)):
        return None
    text = tr("FindOut", "Suggestion: {value}, {source}").format(
        value=choice_words(name, one.value), source=source_words(one.source)
    )
    return FieldLine(text, offer=tr("FindOut", "Use") if stands != one.value else "", details=one.told_by)


def evidence_line(name: str, evidence: "Evidence", now: datetime, *, differs: bool) -> FieldLine:
    """What was found of the field `name`. `differs`: something else stands in the form."""
    from kiln_models_gui.viewmodels.words.capabilities import evidence_tone, evidence_words

    text = evidence_words(evidence, now, name)
    if not text:
        return FieldLine(tr("FindOut", "nothing found that needs one"))
    good = name == "parser" and bool(evidence.facts.get("parser"))
    offer = tr("FindOut", "Use what was found") if differs else ""
    return FieldLine(text, "good" if good else evidence_tone(evidence), offer, evidence.words)


def found_line(capability: "Capability", evidence: "Evidence", now: datetime) -> ProbeLine:
    """A thing that was asked."""
    from kiln_models_gui.viewmodels.words.capabilities import capability_words, evidence_tone, evidence_words

    text = evidence_words(evidence, now)
    return ProbeLine(capability.value, capability_words(capability), text, evidence_tone(evidence))


def open_line(capability: "Capability", step: "Step | None", *, ended: bool) -> ProbeLine:
    """A thing that is being asked, or will be. `ended`: it will not."""
    from kiln_models_gui.viewmodels.words.capabilities import capability_words

    title = capability_words(capability)
    if ended:
        return ProbeLine(capability.value, title, tr("FindOut", "not checked"))
    if step is None or step.capability is not capability:
        return ProbeLine(capability.value, title, tr("FindOut", "waiting…"), stoppable=True)
    text = tr("FindOut", "asking, call {number}").format(number=max(step.of_probe, 1))
    if step.wait_s:
        text = tr("FindOut", "the server is busy: asking again in {seconds} s").format(seconds=round(step.wait_s))
    return ProbeLine(capability.value, title, text, "accent", running=True, stoppable=True)

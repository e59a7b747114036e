"""Words for the check whether a model can call tools as an agent does."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiln_models_gui.probes.capabilities import Evidence, Reason, ToolsVerdict, rehearsal_plan
from kiln_models_gui.probes.faults import WILL_PASS
from kiln_models_gui.registry.agents import AgentRole
from kiln_models_gui.viewmodels.tone import Tone
from kiln_models_gui.viewmodels.words.agents import agent_name, listed
from kiln_models_gui.viewmodels.words.capabilities import plan_words, reason_words, shortened

if TYPE_CHECKING:
    from kiln_models_gui.probes.capabilities import AgentContract, Rehearsal, Step
    from kiln_models_gui.viewmodels.agents.tool_check import CheckSubject

tr = QCoreApplication.translate


def offer_words(subject: "CheckSubject", contract: "AgentContract") -> tuple[str, str]:
    """Heading and text before it starts: what is asked, how many calls that takes, and about what it costs."""
    heading = tr("Agents", "Can {model} call tools?").format(model=subject.label)
    needs = tr("Agents", "{agents} calls tools").format(agents=agent_name(subject.role))
    if not subject.agent:
        callers = [agent_name(role) for role in AgentRole if role.needs_tools]
        needs = tr("Agents", "{agents} call tools").format(agents=listed(callers))
    asked = tr("Agents", "{needs}. The check asks the model itself to make such a call.").format(needs=needs)
    return heading, f"{asked} {plan_words(rehearsal_plan(contract, subject.model.cost))}."


def running_words(subject: "CheckSubject", step: "Step | None", most: int) -> tuple[str, str]:
    """Heading and text while it runs."""
    heading = tr("Agents", "Checking whether {model} can call tools…").format(model=subject.label)
    if step is not None and step.wait_s:
        waits = tr("Agents", "The server is busy: asking again in {seconds} s.")
        return heading, waits.format(seconds=round(step.wait_s))
    calls = step.calls if step else 0
    return heading, tr("Agents", "{calls} of at most {most} calls").format(calls=calls, most=most)


def outcome_words(subject: "CheckSubject", rehearsal: "Rehearsal") -> tuple[Tone, str, str]:
    """Tone, heading and text after it."""
    evidence, model = rehearsal.evidence, subject.label
    match rehearsal.verdict:
        case ToolsVerdict.WORK:
            called = tr("Agents", "{model} called the tool in {good} of {all} tries.")
            text = called.format(model=model, good=evidence.facts.get("called", 0), all=evidence.facts.get("tries", 0))
            return "good", tr("Agents", "Tools work"), f"{text} {_given(subject)}".strip()
        case ToolsVerdict.CANNOT:
            heading = tr("Agents", "{model} cannot call tools").format(model=model)
            return "bad", heading, f"{_refusal(evidence)} {_kept(subject)}".strip()
        case _:
            heading = tr("Agents", "Could not tell whether {model} can call tools").format(model=model)
            why = reason_words(evidence)
            parts = (f"{why[:1].upper()}{why[1:]}.", _said(evidence), _advice(subject, evidence))
            return "warn", heading, " ".join(part for part in parts if part)


def _advice(subject: "CheckSubject", evidence: Evidence) -> str:
    """What to do where nothing was proved either way."""
    if evidence.reason is Reason.PROMPT_TOO_LONG:
        return tr("Agents", "{agent} sends longer texts than this model can hold.").format(
            agent=agent_name(subject.role)
        )
    if evidence.reason is Reason.FAULT and evidence.fault not in WILL_PASS:
        return tr("Agents", "Put that right, then check again.")
    return tr("Agents", "Check again later.")


def _given(subject: "CheckSubject") -> str:
    if subject.kept is None:
        return ""
    if not subject.agent:
        return tr("Agents", "All agents use it now.")
    return tr("Agents", "{agent} uses it now.").format(agent=agent_name(AgentRole(subject.agent)))


def _kept(subject: "CheckSubject") -> str:
    if subject.kept is None:
        return ""
    if not subject.agent:
        return tr("Agents", "The agents keep {model}.").format(model=subject.kept)
    return tr("Agents", "{agent} keeps {model}.").format(agent=agent_name(AgentRole(subject.agent)), model=subject.kept)


def _refusal(evidence: Evidence) -> str:
    if evidence.reason is Reason.SERVER_REFUSED:
        return _said(evidence)
    told = tr("Agents", "It was asked twice to call a tool, and did something else.")
    words = shortened(evidence.words)
    return f"{told} {tr('Agents', 'It answered: “{words}”.').format(words=words.rstrip('.'))}" if words else told


def _said(evidence: Evidence) -> str:
    words = shortened(evidence.words)
    return tr("Agents", "The server says: “{words}”.").format(words=words.rstrip(".")) if words else ""


def no_way_heading(subject: "CheckSubject") -> str:
    """Where there is nobody to ask."""
    return tr("Agents", "{model} cannot be asked yet").format(model=subject.label)


def no_way_words() -> str:
    """Why not, where nothing better is known."""
    return tr("Agents", "Its address or its key is not known here. Choose Edit at the model to give them.")


def check_words(*, again: bool) -> str:
    """The button that starts it."""
    return tr("Agents", "Check again") if again else tr("Agents", "Check first")


def use_words() -> str:
    """The button that leaves it."""
    return tr("Agents", "Use it unchecked")


def cancel_words() -> str:
    """The button that ends it."""
    return tr("Agents", "Cancel")


def close_words(subject: "CheckSubject", *, settled: bool) -> str:
    """The button that closes the card, and changes nothing."""
    if settled or subject.kept is None:
        return tr("Agents", "Close")
    return tr("Agents", "Keep {model}").format(model=subject.kept)

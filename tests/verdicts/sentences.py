"""What a person would read of a test, in the window's own words."""

from collections.abc import Iterable

from kiln_models_gui.probes.ladder import Outcome, Verdict
from kiln_models_gui.viewmodels.words.faults import fault_message
from kiln_models_gui.viewmodels.words.verdicts import finding_words

NO_WORDS = "(the window has no words for it)"


def sentences(verdicts: Iterable[Verdict], host: str, model: str) -> str:
    """For each rung that did not pass: what it found and, where it failed, what to do."""
    told = [one for one in verdicts if one.outcome in {Outcome.FAILED, Outcome.UNKNOWN}]
    return " / ".join(dict.fromkeys(_sentence(one, host, model) for one in told))


def _sentence(verdict: Verdict, host: str, model: str) -> str:
    try:
        if verdict.fault is not None and verdict.outcome is Outcome.FAILED:
            message = fault_message(verdict.fault, {"host": host, "model": model, **verdict.facts})
            return f"{message.what} {message.todo}"
        return finding_words(verdict, host)
    except KeyError:
        return NO_WORDS

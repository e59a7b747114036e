"""Words for what is wrong with a configuration: what happened, what to do, and what was done."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication

from kiln_models_gui.registry.agents import AgentRole
from kiln_models_gui.registry.estimate import LimitCheck, LimitState
from kiln_models_gui.registry.health.problem import Ask, AskFix, Check, HealthProblem, Severity
from kiln_models_gui.viewmodels.tone import Tone
from kiln_models_gui.viewmodels.words.agents import agent_name, listed, money
from kiln_models_gui.viewmodels.words.health_models import model_words
from kiln_models_gui.viewmodels.words.providers import status_help
from kiln_models_gui.viewmodels.words.settings_care import hidden_sentence

if TYPE_CHECKING:
    from kiln_models_gui.registry.hidden_settings import HiddenSetting
    from kiln_models_gui.registry.providers import ProviderStatus

tr = QCoreApplication.translate
Words = tuple[str, str, str]
"""What happened, what to do, and what the button says."""
_MOST = 3


def severity_words(severity: Severity) -> tuple[str, Tone]:
    """The chip of a problem."""
    words: Mapping[Severity, tuple[str, Tone]] = {
        Severity.BROKEN: (tr("Health", "Broken"), "bad"),
        Severity.ATTENTION: (tr("Health", "Attention"), "warn"),
        Severity.TIP: (tr("Health", "Tip"), "neutral"),
    }
    return words[severity]


def problem_words(problem: HealthProblem) -> Words:
    """What is said of a problem; of a broken choice `broken_words` says more."""
    found = model_words(problem) or _provider_words(problem) or _editor_words(problem)
    return found or (problem.check.value, "", tr("Health", "Look…"))


def done_words(problem: HealthProblem) -> str:
    """What to say once it is mended."""
    said = {
        Check.BEYOND_REPAIR: tr("Health", "Removed what nobody could read."),
        Check.PROVIDER_UNKNOWN: tr("Health", "Removed what Kiln cannot use."),
        Check.DUPLICATE: tr("Health", "Removed what stood there twice."),
        Check.LEGACY: tr("Health", "Converted to the new format."),
        Check.KEY_OVER_HTTP: tr("Health", "{name} is asked over https now. Test it."),
        Check.FROM_ENVIRONMENT: tr("Health", "Kiln's own file has the settings of {name} now."),
        Check.LIMIT_TOO_LOW: tr("Health", "Raised the limit."),
        Check.NO_EFFECT: tr("Health", "Tidied the settings file."),
    }
    words = said.get(problem.check, tr("Health", "Mended {name}."))
    if problem.check in (Check.BROKEN_CHOICE, Check.CONTEXT_TOO_SMALL):
        words = tr("Health", "Chose another model.")
    return words.format(name=some(problem.names))


def sum_words(broken: int, tips: int) -> str:
    """The sentence at the top."""
    if broken == 1:
        return tr("Health", "One thing needs you.")
    if broken:
        return tr("Health", "{count} things need you.").format(count=broken)
    if tips:
        return tr("Health", "Nothing needs you. Something could be better.")
    return tr("Health", "Nothing needs you.")


def badge_words(count: int) -> str:
    """What the dot beside the page's name means; empty for none."""
    if not count:
        return ""
    return sum_words(count, 0).rstrip(".")


def some(names: Sequence[str]) -> str:
    """The first names, and how many more."""
    named = list(names[:_MOST])
    if len(names) > _MOST:
        named.append(tr("Health", "{count} more").format(count=len(names) - _MOST))
    return listed(named)


def _provider_words(problem: HealthProblem) -> Words | None:
    name = problem.names[0]
    if problem.check is Check.PROVIDER_UNFINISHED:
        status = cast("ProviderStatus", problem.details["status"])
        return tr("Health", "{name} is not complete").format(name=name), status_help(status), tr("Health", "Finish…")
    if problem.check is Check.KEY_OVER_HTTP:
        return (
            tr("Health", "The key of {name} can be read on the way").format(name=name),
            tr("Health", "Its address starts with http, so nothing is encrypted. Use https, then test it."),
            tr("Health", "Use https"),
        )
    if problem.check is Check.FROM_ENVIRONMENT:
        variables = listed([str(one) for one in cast("tuple[str, ...]", problem.details["variables"])])
        text = tr(
            "Health",
            "Kiln's own file has no value, so {variables} counts. A Kiln that is started in another way may not have "
            "it. Write it into Kiln's file to be sure.",
        )
        heading = tr("Health", "{name} depends on this computer's environment")
        return heading.format(name=name), text.format(variables=variables), tr("Health", "Write into the file")
    return None


def _editor_words(problem: HealthProblem) -> Words | None:
    name = some(problem.names)
    if problem.check is Check.CONTEXT_TOO_SMALL:
        return _context_words(problem)
    if problem.check is Check.LIMIT_TOO_LOW:
        return _limit_words(problem)
    if problem.check is Check.KEY_NOT_HERE:
        text = tr("Health", "The settings name “{secret}”, which this computer's keychain has not. Type the key in.")
        heading = tr("Health", "{name} has no key on this computer")
        return heading.format(name=name), text.format(secret=problem.details["secret"]), tr("Health", "Enter key…")
    if problem.check is Check.NO_EFFECT:
        hidden = cast("tuple[HiddenSetting, ...]", problem.details["hidden"])
        heading = tr("Health", "Settings of {name} have no effect").format(name=name)
        tidy = not isinstance(problem.fix, AskFix)
        return heading, hidden_sentence(hidden[0]), tr("Health", "Tidy") if tidy else tr("Health", "Look…")
    return None


def _context_words(problem: HealthProblem) -> Words:
    details = problem.details
    agents = listed([agent_name(AgentRole(name)) for name in problem.names])
    heading = tr("Health", "{model} is too small for {agents}").format(model=details["model"], agents=agents)
    text = tr("Health", "A usual task needs {needs} tokens; it holds {holds}.")
    text = text.format(needs=f"{details['needs']:,}", holds=f"{details['holds']:,}")
    if not details["instead"]:
        return heading, f"{text} " + tr("Health", "Add a larger model."), tr("Health", "Look…")
    return heading, text, tr("Health", "Use {model}").format(model=details["instead"])


def _limit_words(problem: HealthProblem) -> Words:
    day, month = cast("LimitCheck", problem.details["day"]), cast("LimitCheck", problem.details["month"])
    new = cast("tuple[float | None, float | None]", problem.details["new"])
    if month.state is LimitState.OVER:
        heading = tr("Health", "The agents cost more than your limit a month")
        text = tr("Health", "The estimate is {amount}, the limit {limit}: they would stop before the month ends.")
        text = text.format(amount=money(month.amount), limit=money(month.limit))
        return heading, text, tr("Health", "Raise to {limit}").format(limit=money(new[1] or 0.0))
    heading = tr("Health", "The agents cost more than your limit a day")
    text = tr("Health", "The estimate is {amount} on an average day, the limit {limit}: they would stop early.")
    text = text.format(amount=money(day.amount), limit=money(day.limit))
    return heading, text, tr("Health", "Raise to {limit}").format(limit=money(new[0] or 0.0))


def broken_action(problem: HealthProblem, replacement_words: str, *, turns_on: str) -> str:
    """The button of a choice that does not work."""
    if isinstance(problem.fix, AskFix):
        return tr("Health", "Enter key…") if problem.fix.ask is Ask.ENTER_KEY else tr("Health", "Look…")
    return replacement_words or tr("Health", "Turn on {name}").format(name=turns_on)

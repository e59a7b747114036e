"""Words for what is wrong with models."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication

from kiln_models_gui.registry.health.problem import AskFix, Check, HealthProblem
from kiln_models_gui.viewmodels.words.agents import listed, price_words

if TYPE_CHECKING:
    from kiln_models_gui.registry.cost import Price

tr = QCoreApplication.translate
_MOST = 3


def model_words(problem: HealthProblem) -> tuple[str, str, str] | None:
    """What happened, what to do, and the button; None for a problem of something else."""
    count = len(problem.names)
    found = _of_entries(problem) or _of_models(problem) or _of_editor(problem)
    if found is None:
        return None
    one, several, text, action = found
    heading = one.format(name=problem.names[0]) if count == 1 else several.format(count=count)
    named = "" if count == 1 else _named(problem.names) + " "
    return heading, named + text, action


def _named(names: Sequence[str]) -> str:
    shown = list(names[:_MOST])
    if len(names) > _MOST:
        shown.append(tr("Health", "{count} more").format(count=len(names) - _MOST))
    return f"{listed(shown)}."


def _fields(problem: HealthProblem) -> str:
    from kiln_models_gui.viewmodels.words.overrides import field_words

    return listed([field_words(name)[0] for name in cast("tuple[str, ...]", problem.details["fields"])[:_MOST]])


def _of_entries(problem: HealthProblem) -> tuple[str, str, str, str] | None:
    if problem.check is Check.LIST_EMPTIED:
        text = tr("Health", "Its setting “{fields}” is neither Yes nor No. Kiln then shows nobody any model.")
        return (
            tr("Health", "“{name}” empties Kiln's whole list of models"),
            tr("Health", "{count} models empty Kiln's whole list of models"),
            text.format(fields=_fields(problem)),
            tr("Health", "Take it out"),
        )
    if problem.check is Check.CANNOT_RUN:
        text = tr("Health", "Kiln does not understand the setting “{fields}” and fails when the model is used.")
        return (
            tr("Health", "Kiln cannot run “{name}”"),
            tr("Health", "Kiln cannot run {count} models"),
            text.format(fields=_fields(problem)),
            tr("Health", "Take it out"),
        )
    if problem.check is Check.SKIPPED:
        return (
            tr("Health", "Kiln skips “{name}”"),
            tr("Health", "Kiln skips {count} models"),
            tr("Health", "Something in it is of the wrong kind, such as a number where a text belongs."),
            tr("Health", "Repair"),
        )
    if problem.check is Check.BEYOND_REPAIR:
        return (
            tr("Health", "“{name}” cannot be read"),
            tr("Health", "{count} models cannot be read"),
            tr("Health", "Nobody can tell which model it is, so no program uses it."),
            tr("Health", "Remove"),
        )
    if problem.check is Check.NO_ID:
        return (
            tr("Health", "Kiln cannot select “{name}”"),
            tr("Health", "Kiln cannot select {count} models"),
            tr("Health", "It has no id of its own in Kiln's file. It gets a new one; nothing else changes."),
            tr("Health", "Give it an id"),
        )
    return None


def _of_models(problem: HealthProblem) -> tuple[str, str, str, str] | None:
    provider = str(problem.details.get("provider", ""))
    if problem.check is Check.PROVIDER_GONE:
        text = tr("Health", "Its provider “{provider}” is not set up. Set it up again, and the model works.")
        return (
            tr("Health", "“{name}” has lost its provider"),
            tr("Health", "{count} models have lost their provider"),
            text.format(provider=provider),
            tr("Health", "Set up…"),
        )
    if problem.check is Check.PROVIDER_UNKNOWN:
        text = tr("Health", "It wants the provider “{provider}”, which Kiln does not know.")
        return (
            tr("Health", "“{name}” can never work"),
            tr("Health", "{count} models can never work"),
            text.format(provider=provider),
            tr("Health", "Remove"),
        )
    if problem.check is Check.DUPLICATE:
        return (
            tr("Health", "“{name}” stands there twice"),
            tr("Health", "{count} models stand there twice"),
            tr("Health", "Provider, name and settings are the same. One of them is enough."),
            tr("Health", "Remove one") if len(problem.names) == 1 else tr("Health", "Remove them"),
        )
    if problem.check is Check.LEGACY:
        return (
            tr("Health", "“{name}” has an old format"),
            tr("Health", "{count} models have an old format"),
            tr("Health", "Kiln lists it, but cannot remove it. Converted, it can be edited and tested, too."),
            tr("Health", "Convert"),
        )
    return _of_deprecated(problem)


def _of_deprecated(problem: HealthProblem) -> tuple[str, str, str, str] | None:
    if problem.check is not Check.DEPRECATED:
        return None
    better = str(problem.details["successor"])
    text = tr("Health", "Kiln's catalogue calls it out of date: the provider may turn it off.")
    return (
        tr("Health", "“{name}” is out of date"),
        tr("Health", "{count} models are out of date"),
        text,
        tr("Health", "Use {model}").format(model=better) if better else tr("Health", "Choose another…"),
    )


def _of_editor(problem: HealthProblem) -> tuple[str, str, str, str] | None:
    if problem.check is Check.FREE_AT_PAID_HOST:
        price = cast("Price | None", problem.details.get("price"))
        asks = isinstance(problem.fix, AskFix)
        unknown = tr("Health", "Enter price…") if asks else tr("Health", "Take the price out")
        return (
            tr("Health", "“{name}” costs nothing, say the settings"),
            tr("Health", "{count} models cost nothing, say the settings"),
            tr("Health", "Its provider takes money, so the estimate is too low."),
            tr("Health", "Use {price}").format(price=price_words(price)) if price else unknown,
        )
    if problem.check is Check.SAME_ID:
        return (
            tr("Health", "“{name}” is hidden by another model"),
            tr("Health", "{count} models are hidden by others"),
            tr("Health", "Both have the same id, so agents only find the last one."),
            tr("Health", "Mend"),
        )
    if problem.check is Check.MODEL_INCOMPLETE:
        return (
            tr("Health", "“{name}” is not complete"),
            tr("Health", "{count} models are not complete"),
            tr("Health", "Something that agents need of it is wrong or missing. Open it to complete it."),
            tr("Health", "Edit…"),
        )
    return None

"""Words for what was found out of a model, in one line of a list."""

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from kiln_models_gui.probes.capabilities import Asked, Capability, Evidence, ProbeOutcome
from kiln_models_gui.viewmodels.rows import RowChip
from kiln_models_gui.viewmodels.words.results import age_words

tr = QCoreApplication.translate
_SIGNS = {ProbeOutcome.PROVED: "✓", ProbeOutcome.REFUTED: "✗", ProbeOutcome.COULD_NOT_TELL: "?"}


def checked_chip(results: Mapping[Capability, Evidence], now: datetime) -> RowChip:
    """ "Tools ✓ · Pictures ✗": what is asked for most; all that was found, and when, in its tip."""
    names = {Capability.TOOLS: tr("Evidence", "Tools"), Capability.VISION: tr("Evidence", "Pictures")}
    known = [f"{words} {_SIGNS[results[one].outcome]}" for one, words in names.items() if one in results]
    text = " · ".join(known) or tr("Evidence", "Checked")
    return RowChip(text, "neutral", checked_words(results, now), is_name=True)


def checked_words(results: Mapping[Capability, Evidence], now: datetime) -> str:
    """ "Checked 3 days ago: tools ✓, structured output ✓, pictures ✗"; a "?" where it could not be told."""
    age = age_words(max(one.at for one in results.values()), now) or tr("Evidence", "just now")
    found = ", ".join(
        f"{words} {_SIGNS[results[capability].outcome]}"
        for capability, words in _short_words().items()
        if capability in results
    )
    told = tr("Evidence", "Checked {age}: {found}") if found else tr("Evidence", "Checked {age}")
    return told.format(age=age, found=found)


def old_chip(before: Asked, now: Asked) -> RowChip:
    """That what was found out is of something else than what is asked now, and of what."""
    tip = tr("Evidence", "Checked, but the address changed since. Find out again what it can do.")
    if before.base_url == now.base_url:
        tip = tr("Evidence", "Checked, but the model changed since. Find out again what it can do.")
    if (before.base_url, before.model_id) == (now.base_url, now.model_id):
        tip = tr("Evidence", "Checked, but the kind of provider changed since. Find out again what it can do.")
    elif now.family.startswith("azure") and before.base_url == now.base_url:
        tip = tr("Evidence", "Checked, but the deployment changed since. Find out again what it can do.")
    return RowChip(tr("Evidence", "Check out of date"), "warn", tip)


def _short_words() -> dict[Capability, str]:
    """What stands in the line, in its order; the rest is told beside the fields only."""
    return {
        Capability.TOOLS: tr("Evidence", "tools"),
        Capability.STRUCTURED_OUTPUT: tr("Evidence", "structured output"),
        Capability.VISION: tr("Evidence", "pictures"),
        Capability.REASONING: tr("Evidence", "reasoning"),
        Capability.STREAMING: tr("Evidence", "streaming"),
        Capability.LOGPROBS: tr("Evidence", "logprobs"),
    }

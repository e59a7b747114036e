"""What a whole test said, in a chip, and how long ago that was. Imports nothing heavy: the first paint may need it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiln_models_gui.viewmodels.test_result import STOPPED, TestResult
from kiln_models_gui.viewmodels.words.numbers import plural

if TYPE_CHECKING:
    from datetime import datetime

tr = QCoreApplication.translate
FAULT = "fault "
"""Begins the kind of a result that names a fault."""
UNLISTED = "unlisted"


def result_words(kind: str, ms: int = 0) -> str:
    """The words of a kind of result; empty for one that only another version of the app knows."""
    if kind.startswith(FAULT):
        from kiln_models_gui.probes.faults import Fault
        from kiln_models_gui.viewmodels.words.fault_labels import fault_label

        fault = next((one for one in Fault if one.value == kind.removeprefix(FAULT)), None)
        return fault_label(fault) if fault else ""
    if kind == "works":
        return tr("Test", "Answers in {ms} ms").format(ms=ms)
    return {
        "model": tr("Test", "Model found"),
        "key": tr("Test", "Key accepted"),
        "reachable": tr("Test", "Reachable"),
        UNLISTED: tr("Test", "Not in the provider's list"),
        "unproved": tr("Test", "Not proved"),
        STOPPED: tr("Test", "Stopped"),
    }.get(kind, "")


def stopped_result() -> TestResult:
    """Somebody ended the test: it says nothing."""
    return TestResult("neutral", result_words(STOPPED), kind=STOPPED)


def age_words(when: "datetime | None", now: "datetime") -> str:
    """How long ago that was; empty for less than a minute, or where it is not known."""
    minutes = int((now - when).total_seconds() // 60) if when else 0
    if minutes < 1:
        return ""
    if minutes < 60:
        return plural("Test", "1 min ago", "%n min ago", minutes)
    hours, days = minutes // 60, minutes // (60 * 24)
    if hours < 24:
        return plural("Test", "1 hour ago", "%n hours ago", hours)
    return plural("Test", "1 day ago", "%n days ago", days)


def chip_words(result: TestResult, now: "datetime") -> str:
    """A result in a list: "Works · 3 days ago"."""
    said = tr("Test", "Works") if result.worked else result.text
    return " · ".join(part for part in (said, age_words(result.when, now)) if part)

"""From the verdicts of one test to whether somebody has to do something. Pure."""

from collections.abc import Sequence
from enum import StrEnum

from kiln_models_gui.probes.faults import Fault
from kiln_models_gui.probes.verdict import Outcome, Verdict
from kiln_models_gui.viewmodels.test_result import TestResult

_SILENT = {
    Fault.NAME_NOT_FOUND, Fault.REFUSED, Fault.CONNECT_TIMEOUT, Fault.ANSWER_TIMEOUT, Fault.TOTAL_TIMEOUT,
    Fault.CUT_OFF, Fault.OVERLOADED,
}  # fmt: skip


class Standing(StrEnum):
    """How one of many stands after its test."""

    WORKS = "works"  # the model itself answered
    FINE = "fine"  # all that was asked for free was in order
    NEEDS_YOU = "needs_you"  # it stays so until somebody changes something
    SILENT = "silent"  # nobody answered: it may pass by itself
    UNPROVED = "unproved"
    SKIPPED = "skipped"  # there is no way to ask


def standing_of(verdicts: Sequence[Verdict], result: TestResult) -> Standing:
    """Where one of many is counted. `result`: the chip of these verdicts."""
    if result.tone == "bad":
        silent = any(verdict.fault in _SILENT for verdict in verdicts if verdict.outcome is Outcome.FAILED)
        return Standing.SILENT if silent else Standing.NEEDS_YOU
    if result.tone == "warn":
        return Standing.UNPROVED
    return Standing.WORKS if result.worked else Standing.FINE

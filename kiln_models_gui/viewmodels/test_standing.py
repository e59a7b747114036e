"""From the verdicts of one test to its chip, and to whether somebody has to do something. Pure."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from kiln_models_gui.probes.faults import Fault
from kiln_models_gui.probes.proof import Proof, proved
from kiln_models_gui.probes.verdict import Outcome, Rung, Verdict
from kiln_models_gui.viewmodels.test_result import TestResult
from kiln_models_gui.viewmodels.words.fault_labels import fault_label

tr = QCoreApplication.translate

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


def result_of(verdicts: Sequence[Verdict]) -> TestResult:
    """The chip of a test. What was only asked for free never looks like what works."""
    proof = proved(verdicts)
    if proof >= Proof.WORKS:
        spent = next(verdict.elapsed_ms for verdict in verdicts if verdict.rung is Rung.ANSWERS)
        return TestResult("good", tr("Test", "Answers in {ms} ms").format(ms=spent), worked=True)
    bad = next((verdict for verdict in verdicts if verdict.outcome is Outcome.FAILED), None)
    if bad is not None:
        return TestResult("bad", fault_label(bad.fault) if bad.fault else tr("Test", "Not an address"))
    doubted = next((verdict.fault for verdict in verdicts if verdict.fault is not None), None)
    if doubted is not None:
        return TestResult("warn", fault_label(doubted))
    if any(verdict.facts.get("not_in_list") for verdict in verdicts):
        return TestResult("warn", tr("Test", "Not in the provider's list"))
    return _free_result(verdicts, proof)


def _free_result(verdicts: Sequence[Verdict], proof: Proof) -> TestResult:
    if proof is Proof.MODEL_FOUND:
        return TestResult("accent", tr("Test", "Model found"))
    if proof is Proof.KEY_ACCEPTED:
        return TestResult("accent", tr("Test", "Key accepted"))
    if any(verdict.rung is Rung.KEY and verdict.facts.get("no_key_needed") for verdict in verdicts):
        return TestResult("accent", tr("Test", "Reachable"))
    return TestResult("warn", tr("Test", "Not proved"))


def standing_of(verdicts: Sequence[Verdict]) -> Standing:
    """Where one of many is counted."""
    tone = result_of(verdicts).tone
    if tone == "bad":
        silent = any(verdict.fault in _SILENT for verdict in verdicts if verdict.outcome is Outcome.FAILED)
        return Standing.SILENT if silent else Standing.NEEDS_YOU
    if tone == "warn":
        return Standing.UNPROVED
    return Standing.WORKS if tone == "good" else Standing.FINE

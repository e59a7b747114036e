"""What a test that just ended said, in a chip. Its words are those of `results`, which the first list needs too."""

from collections.abc import Sequence
from datetime import datetime

from kiln_models_gui.probes.proof import Proof, proved
from kiln_models_gui.probes.verdict import Outcome, Rung, Verdict
from kiln_models_gui.viewmodels.test_result import TestResult
from kiln_models_gui.viewmodels.tone import Tone
from kiln_models_gui.viewmodels.words.results import FAULT, UNLISTED, result_words

_TONES: dict[str, Tone] = {"works": "good", "model": "accent", "key": "accent", "reachable": "neutral"}
_KINDS = {Proof.MODEL_FOUND: "model", Proof.KEY_ACCEPTED: "key", Proof.REACHED: "reachable"}


def result_of(verdicts: Sequence[Verdict], when: datetime | None = None) -> TestResult | None:
    """What `verdicts` of a finished test prove, and no more; None where nothing was asked."""
    if not verdicts:
        return None
    proof, by_rung = proved(verdicts), {verdict.rung: verdict for verdict in verdicts}
    models = by_rung[Rung.IS_API].facts.get("models", 0) if Rung.IS_API in by_rung else 0
    faulty = next((verdict for verdict in verdicts if verdict.fault), None)
    unlisted = any(verdict.facts.get("not_in_list") for verdict in verdicts)
    kind, tone, ms = _KINDS.get(proof, "unproved"), None, 0
    if proof >= Proof.WORKS:
        kind, ms = "works", by_rung[Rung.ANSWERS].elapsed_ms
    elif faulty is not None and faulty.fault is not None:
        kind = FAULT + faulty.fault.value
        tone = "bad" if any(verdict.outcome is Outcome.FAILED for verdict in verdicts) else "warn"
    elif unlisted:
        kind = UNLISTED
    return TestResult(
        tone or _TONES.get(kind, "warn"),
        result_words(kind, ms),
        proof >= Proof.WORKS,
        kind,
        int(proof),
        ms,
        int(models),
        when,
    )

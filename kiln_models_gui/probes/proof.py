"""What a connection test proved, in one word, and how far it is to climb. Imports nothing heavy."""

from collections.abc import Iterable
from enum import IntEnum

from kiln_models_gui.probes.verdict import Outcome, Rung, Verdict


class Reach(IntEnum):
    """How far to climb. All up to FREE costs nothing."""

    FREE = 0  # up to the model's place in the list
    ANSWERS = 1  # one short prompt
    STREAMS = 2  # one more, streamed


class Proof(IntEnum):
    """The most that was proved, each with all before it. A key that nobody looked at was not accepted."""

    NOTHING = 0
    REACHED = 1  # a computer took the call
    KEY_ACCEPTED = 2
    MODEL_FOUND = 3
    WORKS = 4  # the model itself answered
    STREAMS = 5


def proved(verdicts: Iterable[Verdict]) -> Proof:
    """What the verdicts of one test prove.

    Where no key is needed and no model was asked, only REACHED stands: nothing was accepted. An answer of the model
    proves the key, whatever the rungs before could not tell.
    """
    passed = {verdict.rung: verdict for verdict in verdicts if verdict.outcome is Outcome.PASSED}
    if Rung.ANSWERS in passed:
        return Proof.STREAMS if Rung.STREAMS in passed else Proof.WORKS
    if Rung.REACHABLE not in passed:
        return Proof.NOTHING
    key = passed.get(Rung.KEY)
    if key and Rung.MODEL_LISTED in passed:
        return Proof.MODEL_FOUND
    return Proof.KEY_ACCEPTED if key and not key.facts.get("no_key_needed") else Proof.REACHED


def rungs_for(model_id: str | None, reach: Reach) -> list[Rung]:
    """The rungs of a test as far as `reach`, in order."""
    rungs: list[Rung] = [Rung.ADDRESS, Rung.REACHABLE, Rung.IS_API, Rung.KEY]
    if model_id:
        rungs.append(Rung.MODEL_LISTED)
        rungs += [Rung.ANSWERS] if reach >= Reach.ANSWERS else []
        rungs += [Rung.STREAMS] if reach >= Reach.STREAMS else []
    return rungs

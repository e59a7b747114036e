"""Whether a model thinks before it answers, how often it shows that, and where: what Kiln wants to know of thoughts."""

from __future__ import annotations

from kiln_models_gui.probes.capabilities.evidence import Facts, ProbeOutcome, Reason
from kiln_models_gui.probes.capabilities.finding import Finding, could_not_tell, of_failure, proved
from kiln_models_gui.probes.capabilities.inquirer import Failure, Inquirer
from kiln_models_gui.probes.capabilities.question import Question
from kiln_models_gui.probes.capabilities.reading import THINK_TAGS, Turn
from kiln_models_gui.registry.enums import ModelParserID

RUNS = 3
ALWAYS, SOMETIMES, NEVER = "always", "sometimes", "never"
_PROMPT = (
    "A snail climbs 3 metres up a wall each day and slips back 2 metres each night. On which day does it reach the top "
    "of a wall of 6 metres? Answer with the number of the day."
)


async def find_reasoning(inquirer: Inquirer) -> Finding:
    """Runs three times. Kiln calls a model capable of reasoning only where thoughts come with every answer.

    What spoils a run leaves "sometimes" standing where it is proved already, and nothing else.
    """
    turns: list[Turn] = []
    spoilt: Finding | None = None
    while spoilt is None and len(turns) < RUNS:
        turn = await inquirer.ask(Question(_PROMPT))
        if isinstance(turn, Failure):
            spoilt = of_failure(turn)
        elif turn.cut_off or turn.empty:
            spoilt = could_not_tell(Reason.CUT_OFF if turn.cut_off else Reason.NOTHING_SAID, inquirer.words(turn.text))
        else:
            turns.append(turn)
    thought = [turn for turn in turns if turn.thinking_in]
    if spoilt is not None and len({bool(turn.thinking_in) for turn in turns}) < 2:
        return spoilt
    facts = _facts(turns, thought)
    if len(thought) == len(turns):
        return proved(ALWAYS, facts=facts)
    value, reason = (SOMETIMES, Reason.MIXED) if thought else (NEVER, Reason.DID_ELSE)
    plain = next(turn for turn in turns if not turn.thinking_in)
    return Finding(ProbeOutcome.REFUTED, value, reason, words=inquirer.words(plain.text), facts=facts)


def _facts(turns: list[Turn], thought: list[Turn]) -> Facts:
    facts: Facts = {"runs": len(turns), "thought": len(thought)}
    facts |= {"where": thought[0].thinking_in} if thought else {}
    tagged = [turn for turn in thought if turn.thinking_in == THINK_TAGS]
    if tagged and all(turn.well_tagged for turn in tagged):
        # With thoughts in a field the parser has nothing to do, and lets the answer pass.
        every = len(thought) == len(turns)
        facts["parser"] = (ModelParserID.r1_thinking if every else ModelParserID.optional_r1_thinking).value
    return facts

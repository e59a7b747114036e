"""Which of Kiln's ways of asking for JSON of a given form works: the strictest that is proved wins."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kiln_models_gui.probes.capabilities.evidence import Facts, ProbeOutcome, Reason
from kiln_models_gui.probes.capabilities.finding import Finding, could_not_tell, did_else, of_failure, proved
from kiln_models_gui.probes.capabilities.inquirer import Failure, Inquirer
from kiln_models_gui.probes.capabilities.question import Form, Question, Tool, ToolChoice
from kiln_models_gui.probes.capabilities.reading import THINK_TAGS, Turn
from kiln_models_gui.probes.capabilities.schema import Schema, closed, fits
from kiln_models_gui.probes.capabilities.writing import ANSWER_NAME
from kiln_models_gui.probes.faults import Fault
from kiln_models_gui.registry.enums import StructuredOutputMode as Mode

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

ANSWERS = 3  # all of them must fit

# Nobody writes these keys by chance, so an answer that has them was made to.
SCHEMA: Schema = {
    "type": "object",
    "properties": {
        "zorp_shade": {"type": "string", "enum": ["ochre", "teal", "umber"]},
        "zorp_is_warm": {"type": "boolean"},
    },
    "required": ["zorp_shade", "zorp_is_warm"],
}
_SYSTEM = "You name colours."
_PLAIN = "Which of ochre, teal and umber is closest to the colour of a lagoon, and is it a warm colour?"
# Against the form: a server that only takes the parameter and ignores it lets the model write its sentence.
_AGAINST = f"{_PLAIN} Answer in one English sentence."
# Kiln's json_mode tells no schema, so a task has to name its fields itself; some servers want the word JSON.
_NAMED = (
    f"{_AGAINST} Where JSON is asked for: an object with zorp_shade (ochre, teal or umber) and zorp_is_warm (true or "
    "false)."
)
# The words with which Kiln puts the schema into the system prompt; it writes the schema as Python does.
_FORMAT = "# Format Instructions\n\nReturn a JSON object conforming to the following schema:"
_IN_PROMPT = f"{_SYSTEM}\n\n{_FORMAT}\n```\n{SCHEMA}\n```"
_FORM_WORDS = r"response_?format|json|schema|structured|output_?(config|format)|responsemimetype|grammar|guided"
_TOOL_WORDS = r"tool|function"


def _tool(*, strict: bool) -> tuple[Tool, ...]:
    return (Tool(ANSWER_NAME, closed(SCHEMA), strict=strict),)


LADDER: Mapping[Mode, tuple[Question, str]] = {
    Mode.json_schema: (
        Question(_AGAINST, _SYSTEM, form=Form.JSON_SCHEMA, schema=closed(SCHEMA)), _FORM_WORDS,
    ),
    Mode.function_calling: (
        Question(_AGAINST, _SYSTEM, tools=_tool(strict=True), choice=ToolChoice.NAMED), _TOOL_WORDS + "|strict",
    ),
    Mode.function_calling_weak: (
        Question(_AGAINST, _SYSTEM, tools=_tool(strict=False), choice=ToolChoice.NAMED), _TOOL_WORDS,
    ),
    Mode.json_mode: (Question(_NAMED, _SYSTEM, form=Form.JSON_OBJECT), _FORM_WORDS),
    Mode.json_instruction_and_object: (Question(_PLAIN, _IN_PROMPT, form=Form.JSON_OBJECT), _FORM_WORDS),
    Mode.json_instructions: (Question(_PLAIN, _IN_PROMPT), ""),
}  # fmt: skip
"""The strictest first, each with the words by which a refusal is known to mean it. Source: kiln-ai 1.2.0's adapter."""

MOST_CALLS = ANSWERS * len(LADDER)


async def find_structured_output(inquirer: Inquirer) -> Finding:
    """Climbs down the ladder until a mode's answers fit, all of them. A fault ends it: the rest would prove less.

    Not so a server that fails (5xx) on one mode, and fails again: some do, and answer the next.
    """
    facts: Facts = {}
    tried: list[Finding] = []
    for mode in LADDER:
        finding = await try_mode(inquirer, mode)
        facts[mode.value] = finding.outcome.value
        if finding.outcome is ProbeOutcome.PROVED:
            refused: Facts = {} if inquirer.manners.as_kiln_samples else {"sampling_refused": 1}
            return proved(mode.value, finding.words, {**facts, **finding.facts, **refused})
        tried.append(finding)
        if finding.reason in {Reason.FAULT, Reason.LIMIT_OF_CALLS} and not _fails_on_this(finding):
            break
    untold = [one for one in tried if one.outcome is ProbeOutcome.COULD_NOT_TELL]
    serious = [one for one in untold if one.reason is not Reason.NOT_EXPRESSIBLE]
    # Where only words for a stricter mode are lacking, the milder ones have told all there is to tell.
    last = serious[-1] if serious else tried[-1]
    return Finding(last.outcome, None, last.reason, last.fault, last.words, {**last.facts, **facts})


def _fails_on_this(finding: Finding) -> bool:
    """Whether the server may fail on this mode only; one that just was busy would cost the person the stricter mode."""
    return finding.fault is Fault.OVERLOADED and bool(finding.facts.get("asked_again"))


async def try_mode(inquirer: Inquirer, mode: Mode) -> Finding:
    """One mode: three answers that all fit prove it, the first that does not refutes it."""
    question, about = LADDER[mode]
    read = _from_call if question.tools else _from_text
    count = _Count()
    for _ in range(ANSWERS):
        turn = await inquirer.ask(question, about)
        if isinstance(turn, Failure):
            return of_failure(turn)
        if count.takes(turn, read):
            continue
        shown = inquirer.words(turn.text or (turn.calls[0].raw if turn.calls else ""))
        if turn.cut_off or turn.empty:
            return could_not_tell(Reason.CUT_OFF if turn.cut_off else Reason.NOTHING_SAID, shown)
        return did_else(shown, {"fitted": count.answers})
    return proved(mode.value, inquirer.words(count.last), count.facts)


@dataclass(slots=True)
class _Count:
    """How many answers fitted, and how many of them showed thoughts, and thoughts in tags."""

    answers: int = 0
    thought: int = 0
    tagged: int = 0
    last: str = field(default="", repr=False)

    def takes(self, turn: Turn, read: Callable[[Turn], object]) -> bool:
        value = None if turn.cut_off else read(turn)
        if value is None or not fits(value, closed(SCHEMA)):
            return False
        self.answers += 1
        in_tags = turn.thinking_in == THINK_TAGS
        in_vain = in_tags and bool(turn.calls)  # Kiln takes a call's arguments, and no word that stands beside them
        self.thought += bool(turn.thinking_in) and not in_vain
        self.tagged += in_tags and not in_vain
        self.last = json.dumps(value)
        return True

    @property
    def facts(self) -> Facts:
        return {"answers": self.answers, "thought": self.thought, "tagged": self.tagged}


def _from_call(turn: Turn) -> object:
    call = turn.calls[0] if turn.calls else None
    return call.arguments if call and call.name == ANSWER_NAME else None


def _from_text(turn: Turn) -> object:
    """The JSON in the text; Kiln takes it in a code fence as well, and with nothing else around it."""
    lines = turn.said.splitlines()
    if lines and lines[0].startswith("```"):
        lines = lines[1:-1] if lines[-1].strip() == "```" else lines[1:]
    try:
        return json.loads("\n".join(lines))
    except (ValueError, RecursionError):
        return None

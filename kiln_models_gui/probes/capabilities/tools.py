"""Whether a model calls a tool, with arguments that the tool can take."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiln_models_gui.probes.capabilities.evidence import Facts, Reason
from kiln_models_gui.probes.capabilities.finding import Finding, could_not_tell, did_else, of_failure, proved
from kiln_models_gui.probes.capabilities.inquirer import Failure, Inquirer
from kiln_models_gui.probes.capabilities.question import Question, Tool, ToolChoice
from kiln_models_gui.probes.capabilities.schema import Schema, fits

if TYPE_CHECKING:
    from kiln_models_gui.probes.capabilities.reading import Turn

TRIES = 2
_PARAMETERS: Schema = {
    "type": "object",
    "properties": {
        "harbour": {"type": "string", "enum": ["vardo", "svolvaer", "tromso"]},
        "unit": {"type": "string", "enum": ["metres", "feet"]},
    },
    "required": ["harbour", "unit"],
}
TIDE = Tool("look_up_tide", _PARAMETERS, "Tells how high the water stands in a harbour now.")
_PROMPT = "How high does the water stand in Tromso harbour now, in metres? Use the tool: you cannot know it otherwise."
_ABOUT = r"tool|function"


async def find_tools(inquirer: Inquirer) -> Finding:
    """Whether it calls the tool where it may choose: so do Kiln and the agents ask."""
    return await try_tool(inquirer, Question(_PROMPT, tools=(TIDE,)))


async def find_required_tools(inquirer: Inquirer) -> Finding:
    """Whether it calls the tool where it must."""
    return await try_tool(inquirer, Question(_PROMPT, tools=(TIDE,), choice=ToolChoice.REQUIRED))


async def try_tool(inquirer: Inquirer, question: Question) -> Finding:
    """Asks twice: two good calls prove it, two bad answers refute it, one of each tells nothing."""
    called, shown = 0, ""
    for done in range(1, TRIES + 1):
        turn = await inquirer.ask(question, _ABOUT)
        if isinstance(turn, Failure):
            return of_failure(turn)
        good = calls_well(turn, question.tools[0])
        called += good
        raw = turn.calls[0].raw if turn.calls else turn.text
        if not good and (turn.cut_off or turn.empty):
            return could_not_tell(Reason.CUT_OFF if turn.cut_off else Reason.NOTHING_SAID, inquirer.words(raw))
        shown = shown if good and called < done else inquirer.words(raw)
    facts: Facts = {"tries": TRIES, "called": called}
    if called == TRIES:
        return proved(words=shown, facts=facts)
    return did_else(shown, facts) if called == 0 else could_not_tell(Reason.MIXED, shown, facts)


def calls_well(turn: Turn, tool: Tool) -> bool:
    """Whether the first call is of `tool`, with arguments that are JSON and fit its schema."""
    call = turn.calls[0] if turn.calls else None
    return call is not None and call.name == tool.name and fits(call.arguments, tool.parameters)

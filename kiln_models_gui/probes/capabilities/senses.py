"""Pictures, probabilities, streams: what a model takes in or gives out beside words."""

from __future__ import annotations

import re
import secrets

from kiln_models_gui.probes.capabilities.evidence import Facts, Reason
from kiln_models_gui.probes.capabilities.finding import Finding, could_not_tell, did_else, of_failure, proved
from kiln_models_gui.probes.capabilities.inquirer import Failure, Inquirer
from kiln_models_gui.probes.capabilities.picture import digits_png
from kiln_models_gui.probes.capabilities.question import Question

TRIES = 2
_ABOUT_PICTURES = r"image|vision|visual|picture|multi.?modal|modalit|mmproj|content.{0,20}type|inline_?data"
_ABOUT_LOGPROBS = r"log_?prob|responselogprobs"


async def find_vision(inquirer: Inquirer) -> Finding:
    """Shows digits that nobody can know. Once right proves it; twice wrong refutes it."""
    shown, read = "", ""
    for _ in range(TRIES):
        shown = str(100 + secrets.randbelow(900))
        question = Question(
            "Which three digits are in this picture? Answer with the digits only.", png=digits_png(shown)
        )
        turn = await inquirer.ask(question, _ABOUT_PICTURES)
        if isinstance(turn, Failure):
            return of_failure(turn)
        read = turn.said
        facts: Facts = {"shown": shown, "read": inquirer.words(read)[:100]}
        if reads(read, shown):
            return proved(words=inquirer.words(read), facts=facts)
        if turn.cut_off or turn.empty:
            return could_not_tell(Reason.CUT_OFF if turn.cut_off else Reason.NOTHING_SAID, facts=facts)
    return did_else(inquirer.words(read), {"shown": shown, "read": inquirer.words(read)[:100]})


def reads(said: str, digits: str) -> bool:
    """Whether `said` names `digits` and does not just name many numbers."""
    numbers = re.findall(r"\d+", said)
    return "".join(numbers) == digits or (digits in numbers and len(numbers) <= 3)


async def find_logprobs(inquirer: Inquirer) -> Finding:
    """Whether each token comes with its probability. Twice without refutes it, once with and once without is mixed."""
    question = Question("Reply with one short word: pong.", logprobs=True)
    said = ""
    for at in range(TRIES):
        turn = await inquirer.ask(question, _ABOUT_LOGPROBS)
        if isinstance(turn, Failure):
            return of_failure(turn)
        if turn.logprobs:
            facts: Facts = {"tokens": turn.logprobs}
            return proved(facts=facts) if at == 0 else could_not_tell(Reason.MIXED, facts=facts)
        if turn.empty:
            return could_not_tell(Reason.CUT_OFF if turn.cut_off else Reason.NOTHING_SAID)
        said = turn.text
    return did_else(inquirer.words(said))


async def find_streaming(inquirer: Inquirer) -> Finding:
    """Whether an answer comes in pieces and to an end."""
    trip = await inquirer.ask_in_pieces()
    if isinstance(trip, Failure):
        return of_failure(trip)
    stream = trip.stream
    facts: Facts = {"chunks": stream.chunks if stream else 0}
    if stream and stream.first_ms is not None:
        facts["first_ms"] = stream.first_ms
    if stream is None or not stream.streamed:
        return did_else(inquirer.words(trip.reply.text if trip.reply else ""), facts)
    if stream.chunks and stream.ended:
        return proved(words=inquirer.words(stream.text), facts=facts)
    return could_not_tell(Reason.NOTHING_SAID if stream.ended else Reason.CUT_OFF, facts=facts)

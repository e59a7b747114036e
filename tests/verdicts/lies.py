"""Practice servers that lie, one lie each, and those that are busy, slow or unpaid; with what is known of each."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from kiln_models_gui.probes.client import PATIENT, Patience
from tests.servers.hostile import silent
from tests.servers.player import BUSY, Asked, Play, Player, Said, honest, liar, speak
from tests.servers.raw import Answer, http
from tests.verdicts.known import C, Knowledge, at_least_no_lie, proves, refutes, tells_nothing

if TYPE_CHECKING:
    from collections.abc import Callable

PROSE = "A lagoon is closest to teal, which is not a warm colour."
WELL = "does what it is asked to"
HONEST: Knowledge = {
    C.CONTEXT_WINDOW: tells_nothing("its list names its models, and no more"),
    C.STREAMING: proves(WELL),
    C.REASONING: refutes("shows no thoughts", "never"),
    C.TOOLS: proves(WELL),
    C.TOOLS_REQUIRED: proves(WELL),
    C.STRUCTURED_OUTPUT: proves(WELL, "json_schema"),
    C.VISION: proves(WELL),
    C.LOGPROBS: proves(WELL),
}
_FORMS = ("openai", "anthropic", "gemini")


@dataclass(frozen=True)
class Practice:
    """A server that plays. `known`: beside what a good one can; `patience`: shorter, where it is slow."""

    name: str
    play: Play
    family: str = "openai"
    known: Knowledge = field(default_factory=dict)
    patience: Patience = PATIENT

    def player(self) -> Player:
        return Player(self.play)


def ignores_forms(asked: Asked) -> Said | Answer:
    """Takes response_format, and writes its sentence all the same."""
    return Said(PROSE) if asked.form else honest(asked)


def ignores_all_but_prompts(asked: Asked) -> Said | Answer:
    return Said(PROSE) if asked.tools or (asked.form and not asked.system.count("Format")) else honest(asked)


def other_keys(asked: Asked) -> Said | Answer:
    """Writes JSON, as a form asks for, and not the JSON that the schema asks for."""
    return Said('{"colour": "teal", "warm": false}') if asked.form or "Format" in asked.system else ignores_tools(asked)


def json_in_a_sentence(asked: Asked) -> Said | Answer:
    said = honest(asked)
    wanted = asked.form or "Format" in asked.system
    return Said(f"Sure! Here it is: {said.text} Anything else?") if wanted else ignores_tools(asked)


def ignores_tools(asked: Asked) -> Said | Answer:
    return Said(PROSE) if asked.tools else honest(asked)


def breaks_arguments(asked: Asked) -> Said | Answer:
    return Said(call=(asked.tools[0]["name"], '{"harbour": "tromso", ')) if asked.tools else honest(asked)


def forgets_arguments(asked: Asked) -> Said | Answer:
    return Said(call=(asked.tools[0]["name"], "{}")) if asked.tools else honest(asked)


def calls_another(asked: Asked) -> Said | Answer:
    call = ("tell_the_time", '{"harbour": "tromso", "unit": "metres"}')
    return Said(call=call) if asked.tools else honest(asked)


def writes_its_call(asked: Asked) -> Said | Answer:
    """As a server does that has no parser for its model."""
    call = '<tool_call>{"name": "look_up_tide", "arguments": {"harbour": "tromso", "unit": "metres"}}</tool_call>'
    return Said(call) if asked.tools else honest(asked)


def thinks_now_and_then(place: str) -> Play:
    def play(asked: Asked) -> Said | Answer:
        return replace(honest(asked), thoughts="Hm." if asked.number % 3 == 0 else "", place=place)

    return play


def sees_red(asked: Asked) -> Said | Answer:
    return Said("I see red.") if asked.png else honest(asked)


def names_all_numbers(asked: Asked) -> Said | Answer:
    return Said(", ".join(str(number) for number in range(100, 1000))) if asked.png else honest(asked)


def no_probabilities(asked: Asked) -> Said | Answer:
    return replace(honest(asked), logprobs=False)


def in_one_piece(asked: Asked) -> Said | Answer:
    return speak(replace(asked, stream=False), honest(asked)) if asked.stream else honest(asked)


def _of_form(family: str, known: Knowledge) -> Knowledge:
    """What this API has no words for is not told of anybody."""
    found = HONEST | known
    if family == "anthropic":
        found[C.LOGPROBS] = tells_nothing("Anthropic's API has no words for it")
    return found


def _in_all_forms(what: str, play: Play, known: Callable[[str], Knowledge]) -> list[Practice]:
    return [Practice(f"lies: {what} ({form})", play, form, _of_form(form, known(form))) for form in _FORMS]


def _other_mode(form: str) -> Knowledge:
    mode = "function_calling_weak" if form == "gemini" else "function_calling"
    return {C.STRUCTURED_OUTPUT: proves("ignores response_format; a forced tool works", mode)}


def _no_calls(why: str) -> Knowledge:
    return dict.fromkeys((C.TOOLS, C.TOOLS_REQUIRED), refutes(why))


_NO_FORM = refutes("gives no JSON of the form in any mode")
_SOMETIMES = {C.REASONING: refutes("thinks one time in three", "sometimes")}
LIES = [
    *_in_all_forms("takes response_format and ignores it", ignores_forms, _other_mode),
    *_in_all_forms("breaks the arguments of calls", breaks_arguments, lambda _: _no_calls("its calls are no JSON")),
    *_in_all_forms("sees red in every picture", sees_red, lambda _: {C.VISION: refutes("it guesses")}),
    *(
        Practice(f"lies: thinks one time in three, in {place}", thinks_now_and_then(place), known=HONEST | _SOMETIMES)
        for place in ("tags", "reasoning_content")
    ),
    Practice(
        "lies: ignores response_format and tools",
        ignores_all_but_prompts,
        known=HONEST
        | _no_calls("answers in words")
        | {C.STRUCTURED_OUTPUT: proves("heeds the prompt alone", "json_instruction_and_object")},
    ),
    Practice(
        "lies: writes JSON of another form",
        other_keys,
        known=HONEST | _no_calls("answers in words") | {C.STRUCTURED_OUTPUT: _NO_FORM},
    ),
    Practice(
        "lies: wraps JSON in a sentence",
        json_in_a_sentence,
        known=HONEST | _no_calls("answers in words") | {C.STRUCTURED_OUTPUT: _NO_FORM},
    ),
    Practice("lies: calls without arguments", forgets_arguments, known=HONEST | _no_calls("its calls lack arguments")),
    Practice("lies: calls another tool", calls_another, known=HONEST | _no_calls("calls what nobody gave it")),
    Practice("lies: writes its call as text", writes_its_call, known=HONEST | _no_calls("nobody reads its calls")),
    Practice("lies: names all numbers", names_all_numbers, known=HONEST | {C.VISION: refutes("it guesses")}),
    Practice("lies: takes logprobs, gives none", no_probabilities, known=HONEST | {C.LOGPROBS: refutes("gives none")}),
    Practice("lies: takes stream, answers whole", in_one_piece, known=HONEST | {C.STREAMING: refutes("one piece")}),
]


def _error(status: int, message: str, **more: object) -> bytes:
    return http(status, {"error": {"message": message, **more}})


_FAULTS: dict[str, Answer] = {
    "429": BUSY,
    "429, an hour to wait": http(429, {"error": {"message": "slow down"}}, headers={"Retry-After": "3600"}),
    "429 that names what was asked for": _error(429, "limit for tools, images, logprobs, stream, response_format"),
    "429 hidden in a 200": http(200, {"error": {"message": "tools: rate limited", "code": 429}}),
    "500 that names what was asked for": _error(500, "failed: tools, image, logprobs, response_format, stream"),
    "503": _error(503, "The server is overloaded. tools, images and response_format are not supported for now."),
    "no credit (402)": _error(402, "Insufficient credits to use tools, image or logprobs", code=402),
    "no credit (429)": _error(429, "You exceeded your current quota", code="insufficient_quota"),
    "silence": silent,
}
_SHORT = Patience(answer_s=0.2)


def _after(good: int, answer: Answer) -> Play:
    return lambda asked: honest(asked) if asked.number <= good else answer


def _every_third(answer: Answer) -> Play:
    return lambda asked: answer if asked.number % 3 == 0 else honest(asked)


def _patience(fault: str) -> Patience:
    return _SHORT if fault == "silence" else PATIENT


_NOTHING: Knowledge = dict.fromkeys(HONEST, tells_nothing("what answers nothing tells nothing"))
_GOOD: Knowledge = {
    **{capability: at_least_no_lie("it can, where it answers", can=True) for capability in HONEST},
    C.REASONING: at_least_no_lie("shows no thoughts", can=False),
    # A milder mode would stay for ever.
    C.STRUCTURED_OUTPUT: at_least_no_lie("the strictest mode works, where it answers", can=True, value="json_schema"),
    C.CONTEXT_WINDOW: HONEST[C.CONTEXT_WINDOW],
}
BUSY_SERVERS = [
    Practice(f"busy: {name} {when}", play, known=known, patience=_patience(name))
    for name, answer in _FAULTS.items()
    for when, play, known in (
        ("from the start", _after(0, answer), _NOTHING),
        ("after a good start", _after(1, answer), _NOTHING),
        ("every third time", _every_third(answer), _GOOD),
    )
]
ALL_AT_ONCE: Knowledge = {
    C.CONTEXT_WINDOW: HONEST[C.CONTEXT_WINDOW],
    C.STREAMING: proves(WELL),
    C.REASONING: refutes("thinks one time in three", "sometimes"),
    **_no_calls("its calls are no JSON"),
    C.STRUCTURED_OUTPUT: _NO_FORM,
    C.VISION: refutes("it guesses"),
    C.LOGPROBS: refutes("gives none"),
}
PRACTICE = [*LIES, Practice("lies: all of them, and busy", liar, known=ALL_AT_ONCE), *BUSY_SERVERS]

"""Each probe against servers that can, cannot, refuse, lie, and are busy."""

import json
from collections.abc import Callable
from dataclasses import replace

import httpx
import pytest

from kiln_models_gui.probes.capabilities import (
    Capability,
    Evidence,
    Manners,
    ProbeOutcome,
    Reason,
    overrides_from,
    plan,
    run,
)
from kiln_models_gui.probes.capabilities.inquirer import Inquirer
from kiln_models_gui.probes.capabilities.question import Tool
from kiln_models_gui.probes.capabilities.reading import read_turn
from kiln_models_gui.probes.capabilities.structured import find_structured_output
from kiln_models_gui.probes.capabilities.tools import calls_well
from kiln_models_gui.probes.endpoint import Endpoint
from kiln_models_gui.probes.families import Chat
from kiln_models_gui.probes.faults import Fault
from tests.probes.capabilities.conftest import Find
from tests.servers.player import BUSY, Asked, Play, Player, Said, honest, liar
from tests.servers.raw import http

P, R, U = ProbeOutcome.PROVED, ProbeOutcome.REFUTED, ProbeOutcome.COULD_NOT_TELL
C = Capability
PAID = tuple(capability for capability in C if capability is not C.CONTEXT_WINDOW)


def error(message: str, status: int = 400, **more: object) -> bytes:
    return http(status, {"error": {"message": message, **more}})


@pytest.mark.parametrize("family", ["openai", "anthropic", "gemini", "azure", "azure_v1", "vertex_openai", "vertex"])
async def test_what_a_model_can_is_proved_in_every_api(find: Find, family: str) -> None:
    found = await find(honest, *PAID, family=family)
    expected = dict.fromkeys((capability.value for capability in PAID), "proved") | {"reasoning": "refuted"}
    if family == "anthropic":
        expected["logprobs"] = "could_not_tell"
        assert found.evidence[C.LOGPROBS].reason is Reason.NOT_EXPRESSIBLE
    assert found.outcomes == expected
    assert found.evidence[C.STRUCTURED_OUTPUT].value == "json_schema"
    assert found.evidence[C.REASONING].value == "never"
    announced = plan(PAID).calls
    assert len(found.player.questions) == announced.least - (family == "anthropic")


async def test_no_lie_is_believed(find: Find) -> None:
    found = await find(liar)
    assert found.outcomes == {
        "context_window": "could_not_tell",
        "streaming": "proved",
        "reasoning": "refuted",
        "tools": "refuted",
        "tools_required": "refuted",
        "structured_output": "refuted",
        "vision": "refuted",
        "logprobs": "refuted",
    }
    assert found.evidence[C.REASONING].value == "sometimes"
    assert found.evidence[C.VISION].words == "I see red."
    assert found.evidence[C.TOOLS].words.startswith('{"harbour"')
    assert found.waits
    overrides = overrides_from(found.evidence.values())
    assert overrides["parser"] == "optional_r1_thinking"
    assert True not in overrides.values()


def weak(mode: str) -> Play:
    """A server whose strictest working mode is `mode`: it takes what is stricter and ignores it."""

    def play(asked: Asked) -> Said:
        prose = Said("The lagoon is teal and that is not warm.")
        if asked.tools:
            strict = asked.tools[0].get("strict", False)
            works = mode == "function_calling" or (mode == "function_calling_weak" and not strict)
            return honest(asked) if works else prose
        if "Format Instructions" in asked.system:
            # With the bare json_object an object comes, of another form.
            good = mode == ("json_instruction_and_object" if asked.form else "json_instructions")
            return honest(asked) if good else Said("{}")
        if asked.form:
            return honest(asked) if mode == ("json_mode" if asked.form == "json_object" else "json_schema") else prose
        return Said("Pong.")

    return play


@pytest.mark.parametrize(
    ("mode", "calls"),
    [
        ("json_schema", 3),
        ("function_calling", 4),
        ("function_calling_weak", 5),
        ("json_mode", 6),
        ("json_instruction_and_object", 7),
        ("json_instructions", 8),
    ],
)
async def test_the_strictest_mode_that_is_proved_wins(find: Find, mode: str, calls: int) -> None:
    found = await find(weak(mode), C.STRUCTURED_OUTPUT)
    evidence = found.evidence[C.STRUCTURED_OUTPUT]
    assert (evidence.outcome, evidence.value, evidence.facts["calls"]) == (P, mode, calls)
    assert overrides_from([evidence]) == {"supports_structured_output": True, "structured_output_mode": mode}


async def test_each_mode_is_sent_as_kiln_sends_it(find: Find) -> None:
    found = await find(weak("json_instructions"), C.STRUCTURED_OUTPUT)
    schema, strict, loose, named, both, words = (question.body for question in found.player.questions[1:7])
    form = schema["response_format"]
    assert form["type"] == "json_schema"
    assert set(form["json_schema"]) == {"name", "schema"}
    assert form["json_schema"]["name"] == "task_response"
    assert form["json_schema"]["schema"]["additionalProperties"] is False
    for body in (strict, loose):
        assert body["tool_choice"] == {"type": "function", "function": {"name": "task_response"}}
    assert strict["tools"][0]["function"]["strict"] is True
    assert "strict" not in loose["tools"][0]["function"]
    assert named["response_format"] == both["response_format"] == {"type": "json_object"}
    assert "Format Instructions" not in named["messages"][0]["content"]
    assert "'zorp_shade'" in both["messages"][0]["content"]  # as Python writes a dict, and so does Kiln
    assert not {"response_format", "tools"} & set(words)
    assert words["messages"] == both["messages"]


async def test_two_good_answers_of_three_do_not_prove_a_mode(find: Find) -> None:
    def play(asked: Asked) -> Said:
        return honest(asked) if asked.number < 4 else Said("Teal.")

    found = await find(play, C.STRUCTURED_OUTPUT)
    evidence = found.evidence[C.STRUCTURED_OUTPUT]
    assert (evidence.outcome, evidence.words) == (R, "Teal.")
    assert evidence.facts["json_schema"] == "refuted"


@pytest.mark.parametrize(
    ("message", "capability"),
    [
        ('"auto" tool choice requires --enable-auto-tool-choice and --tool-call-parser to be set', C.TOOLS),
        ("No endpoints found that support tool use.", C.TOOLS),
        ("model tiny does not support tools", C.TOOLS_REQUIRED),
        ("image_url is only supported by certain models", C.VISION),
        ("`logprobs` is not supported with this model", C.LOGPROBS),
    ],
)
async def test_a_server_that_says_no_is_quoted(find: Find, message: str, capability: Capability) -> None:
    def play(asked: Asked) -> Said | bytes:
        return error(message) if asked.number > 1 else Said("Pong.")

    evidence = (await find(play, capability)).evidence[capability]
    assert (evidence.outcome, evidence.reason, evidence.words) == (R, Reason.SERVER_REFUSED, message)
    assert evidence.facts["calls"] == 1


NOT_NOW: list[tuple[bytes, Fault]] = [
    (BUSY, Fault.RATE_LIMITED),
    (error("unsupported parameter: tools, image, logprobs, response_format, stream", 429), Fault.PARAMETER_REFUSED),
    (error("unsupported parameter: tools, image, logprobs, response_format, stream", 500), Fault.PARAMETER_REFUSED),
    (error("overloaded", 503), Fault.OVERLOADED),
    (error("exceeded your current quota", 429, code="insufficient_quota"), Fault.OUT_OF_MONEY),
    (error("credit balance is too low"), Fault.OUT_OF_MONEY),
    (error("Incorrect API key provided", 401), Fault.KEY_REFUSED),
    (error("The prompt was filtered"), Fault.UNKNOWN),
    (error("n must be 2", param="n"), Fault.UNKNOWN),
    (b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 999\r\n\r\n{", Fault.CUT_OFF),
    (http(200, b"<html>", "text/html"), Fault.WEB_PAGE),
]


@pytest.mark.parametrize("first", [0, 1])
@pytest.mark.parametrize(("answer", "fault"), NOT_NOW, ids=range(len(NOT_NOW)))
async def test_no_busy_broke_or_broken_server_yields_a_no(find: Find, answer: bytes, fault: Fault, first: int) -> None:
    """From the first prompt on, and after it was answered."""

    def play(asked: Asked) -> Said | bytes:
        return Said("Pong.") if asked.number <= first else answer

    found = await find(play, *PAID)
    assert set(found.outcomes.values()) == {"could_not_tell"}
    assert found.evidence[C.TOOLS].fault is fault
    assert overrides_from(found.evidence.values()) == {}
    if not first:
        assert len(found.player.questions) <= 4


async def test_a_server_that_is_busy_now_and_then_is_asked_again(find: Find) -> None:
    def play(asked: Asked) -> Said | bytes:
        return BUSY if asked.number in {1, 5, 9} else honest(asked)

    found = await find(play, *PAID)
    assert found.waits == [1.0, 1.0, 1.0]
    assert {outcome for name, outcome in found.outcomes.items() if name != "reasoning"} == {"proved"}


async def test_a_server_that_fails_on_one_mode_is_asked_in_the_next(find: Find) -> None:
    def play(asked: Asked) -> Said | bytes:
        return error("Internal Server Error", 500) if asked.form == "json_schema" else honest(asked)

    found = await find(play, *PAID)
    evidence = found.evidence[C.STRUCTURED_OUTPUT]
    assert (evidence.value, evidence.facts["json_schema"]) == ("function_calling", "could_not_tell")
    assert found.waits == [2.0]
    assert found.outcomes["vision"] == found.outcomes["logprobs"] == "proved"


async def test_a_busy_server_does_not_cost_the_strictest_mode(find: Find) -> None:
    """A milder mode would be proved, and the person would keep it for ever."""
    found = await find(lambda asked: BUSY if asked.form == "json_schema" else honest(asked), C.STRUCTURED_OUTPUT)
    assert found.evidence[C.STRUCTURED_OUTPUT].outcome is U
    assert [step.wait_s for step in found.steps if step.wait_s] == found.waits == [1.0, 1.0, 1.0]


async def test_a_wait_that_is_too_long_is_told_and_not_waited(find: Find) -> None:
    late = http(429, {"error": {"message": "slow down"}}, headers={"Retry-After": "3600"})
    found = await find(lambda asked: late, C.TOOLS)
    assert found.waits == []
    assert found.evidence[C.TOOLS].facts == {"retry_after_s": 3600, "calls": 0}


def picky(asked: Asked) -> Said | bytes:
    """OpenAI's thinking models: another name for the limit, no temperature of one's own."""
    if "max_tokens" in asked.body:
        return error("Unsupported parameter: 'max_tokens'. Use 'max_completion_tokens' instead.", param="max_tokens")
    if "temperature" in asked.body:
        return error("Unsupported value: 'temperature' does not support 1.0", param="temperature")
    return honest(asked)


async def test_a_refused_parameter_is_adapted_once_and_remembered(find: Find) -> None:
    found = await find(picky, *PAID)
    refused = [q for q in found.player.questions if "max_tokens" in q.body or "temperature" in q.body]
    assert [q.number for q in refused] == [1, 2]
    assert {outcome for name, outcome in found.outcomes.items() if name != "reasoning"} == {"proved"}


def exclusive(asked: Asked) -> Said | bytes:
    """Anthropic's newer models."""
    if {"temperature", "top_p"} <= asked.body.keys():
        return error("`temperature` and `top_p` cannot both be specified for this model. Please use only one.")
    return honest(asked)


@pytest.mark.parametrize(("play", "refuses"), [(exclusive, True), (picky, True), (honest, None)])
async def test_kiln_is_told_of_a_server_that_refuses_what_kiln_always_sends(
    find: Find, play: Play, refuses: bool | None
) -> None:
    found = await find(play, C.STRUCTURED_OUTPUT)
    assert found.evidence[C.STRUCTURED_OUTPUT].value == "json_schema"
    assert overrides_from(found.evidence.values()).get("temp_top_p_exclusive") is refuses


async def test_what_one_run_learnt_of_a_server_the_next_one_knows(find: Find) -> None:
    manners = Manners()
    first = await find(picky, C.TOOLS, manners=manners)
    again = await find(picky, C.TOOLS, manners=manners)
    assert (len(first.player.questions), len(again.player.questions)) == (5, 3)


async def test_a_server_that_is_not_there_is_not_said_to_know_nothing_of_its_window(
    client: httpx.AsyncClient, unused_tcp_port: int
) -> None:
    endpoint = Endpoint("openai", f"http://127.0.0.1:{unused_tcp_port}/v1")
    events = [event async for event in run(endpoint, "m", client, [C.CONTEXT_WINDOW])]
    assert isinstance(events[-1], Evidence)
    assert (events[-1].outcome, events[-1].reason, events[-1].fault) == (U, Reason.FAULT, Fault.REFUSED)


async def test_a_model_that_thinks_long_gets_enough_tokens_once(find: Find) -> None:
    def play(asked: Asked) -> Said:
        if asked.stream or asked.limit > 4000:
            return replace(honest(asked), thoughts="Hm. ")
        return Said(thoughts="Hm, hm", cut_off=True)

    found = await find(play, *PAID)
    assert [q.limit for q in found.player.questions if not q.stream][:3] == [512, 4096, 4096]
    assert set(found.outcomes.values()) == {"proved"}
    assert found.evidence[C.REASONING].value == "always"
    assert found.evidence[C.REASONING].facts["where"] == "reasoning_content"


async def test_an_answer_cut_off_at_the_greatest_limit_tells_nothing(find: Find) -> None:
    found = await find(lambda asked: Said("I ponder", thoughts="Hm", cut_off=True), C.TOOLS, C.VISION, C.REASONING)
    assert set(found.outcomes.values()) == {"could_not_tell"}
    assert {one.reason for one in found.evidence.values()} == {Reason.CUT_OFF}
    assert max(q.limit for q in found.player.questions) == 16_384


async def test_a_limit_that_is_more_than_the_model_can_write_is_lowered_again(find: Find) -> None:
    def play(asked: Asked) -> Said | bytes:
        if asked.limit > 5000:
            return error("max_tokens: 16384 > 8192, which is the maximum for this model")
        return Said(thoughts="Hm", cut_off=True)

    found = await find(play, C.TOOLS, C.VISION)
    assert [q.limit for q in found.player.questions].count(16_384) == 1
    assert set(found.outcomes.values()) == {"could_not_tell"}


def thinks(place: str, *at: int) -> Play:
    """Thinks in every answer, or in those of the numbers `at` only."""

    def play(asked: Asked) -> Said:
        return replace(honest(asked), thoughts="Hm." if not at or asked.number in at else "", place=place)

    return play


@pytest.mark.parametrize(
    ("play", "value", "where", "overrides"),
    [
        (thinks("reasoning_content"), "always", "reasoning_content", {"reasoning_capable": True}),
        (thinks("reasoning"), "always", "reasoning", {"reasoning_capable": True}),
        (thinks("tags"), "always", "think_tags", {"reasoning_capable": True, "parser": "r1_thinking"}),
        (thinks("tags", 3), "sometimes", "think_tags", {"reasoning_capable": False, "parser": "optional_r1_thinking"}),
        (thinks("reasoning", 2, 4), "sometimes", "reasoning", {"reasoning_capable": False}),
        (honest, "never", None, {"reasoning_capable": False}),
        (lambda _: Said("so </think> 4"), "always", "think_tags", {"reasoning_capable": True, "parser": "r1_thinking"}),
        (lambda _: Said("<think>a</think>b<think>c</think>d"), "always", "think_tags", {"reasoning_capable": True}),
    ],
)  # fmt: skip
async def test_thoughts_are_told_by_how_often_and_where(
    find: Find, play: Play, value: str, where: str | None, overrides: dict[str, object]
) -> None:
    evidence = (await find(play, C.REASONING)).evidence[C.REASONING]
    assert (evidence.value, evidence.facts.get("where")) == (value, where)
    assert overrides_from([evidence]) == overrides


async def test_a_thinker_that_answers_forms_without_thoughts_is_told_to_kiln(find: Find) -> None:
    def play(asked: Asked) -> Said:
        return honest(asked) if asked.form else replace(honest(asked), thoughts="Hm", place="tags")

    found = await find(play, C.REASONING, C.STRUCTURED_OUTPUT)
    assert overrides_from(found.evidence.values()) == {
        "reasoning_capable": True,
        "reasoning_optional_for_structured_output": True,
        "parser": "optional_r1_thinking",
        "supports_structured_output": True,
        "structured_output_mode": "json_schema",
    }


async def test_forms_after_thoughts_in_tags_need_the_parser(find: Find) -> None:
    found = await find(thinks("tags"), C.STRUCTURED_OUTPUT)
    assert overrides_from(found.evidence.values())["parser"] == "optional_r1_thinking"
    both = await find(thinks("tags"), C.STRUCTURED_OUTPUT, C.REASONING)
    assert overrides_from(both.evidence.values())["parser"] == "r1_thinking"


@pytest.mark.parametrize(
    ("call", "outcome", "reason"),
    [
        (("look_up_tide", '{"harbour": "tromso", "unit": "metres"}'), P, Reason.NONE),
        (("look_up_tide", '{"harbour": "tromso"'), R, Reason.DID_ELSE),
        (("look_up_tide", '{"harbour": "tromso"}'), R, Reason.DID_ELSE),
        (("look_up_tide", '{"harbour": "atlantis", "unit": "metres"}'), R, Reason.DID_ELSE),
        (("look_up_tide", "null"), R, Reason.DID_ELSE),
        (("another", '{"harbour": "tromso", "unit": "metres"}'), R, Reason.DID_ELSE),
        (None, R, Reason.DID_ELSE),
    ],
)
async def test_a_call_counts_when_the_tool_could_take_it(
    find: Find, call: tuple[str, str] | None, outcome: ProbeOutcome, reason: Reason
) -> None:
    found = await find(lambda asked: Said("" if call else "About a metre.", call=call), C.TOOLS)
    evidence = found.evidence[C.TOOLS]
    # The first prompt brings a call, too: nothing is concluded from that.
    assert (evidence.outcome, evidence.reason) == (outcome, reason)


async def test_a_call_now_and_then_is_neither_yes_nor_no(find: Find) -> None:
    found = await find(lambda asked: honest(asked) if asked.number == 2 else Said("A metre."), C.TOOLS)
    assert (found.evidence[C.TOOLS].outcome, found.evidence[C.TOOLS].reason) == (U, Reason.MIXED)
    assert overrides_from(found.evidence.values()) == {}


@pytest.mark.parametrize(
    ("say", "outcome"),
    [
        (lambda digits: f"They are {' '.join(digits)}.", P),
        (lambda digits: f"The 3 digits: {digits}", P),
        (lambda digits: "I cannot see pictures.", R),
        (lambda digits: " ".join(str(number) for number in range(100, 1000)), R),
        (lambda digits: "", U),
    ],
)
async def test_only_the_digits_shown_prove_sight(find: Find, say: Callable[[str], str], outcome: ProbeOutcome) -> None:
    def play(asked: Asked) -> Said:
        return replace(honest(asked), text=say(honest(asked).text)) if asked.png else Said("Pong.")

    assert (await find(play, C.VISION)).evidence[C.VISION].outcome is outcome


async def test_the_context_window_is_what_the_server_lists(find: Find) -> None:
    listed = {"data": [{"id": "other", "context_length": 5}, {"id": "m", "context_length": 32768}]}
    found = await find(lambda asked: Said("x"), C.CONTEXT_WINDOW, listed=listed)
    assert (found.evidence[C.CONTEXT_WINDOW].outcome, found.evidence[C.CONTEXT_WINDOW].value) == (P, 32768)
    assert found.player.questions == []


async def test_no_key_is_in_any_evidence(find: Find) -> None:
    found = await find(lambda asked: Said(f"canary-key-0123456789abcdef {json.dumps(asked.body)}"), *PAID)
    told = " ".join(str(one.to_plain()) for one in found.evidence.values())
    assert "canary" not in told
    assert "•••" in told
    assert all(len(one.words) <= 500 for one in found.evidence.values())


async def test_anthropics_tools_are_asked_for_in_its_own_words(find: Find) -> None:
    def play(asked: Asked) -> Said | bytes:
        return error("output_config: Extra inputs are not permitted") if asked.form else honest(asked)

    found = await find(play, C.STRUCTURED_OUTPUT, C.TOOLS, C.TOOLS_REQUIRED, family="anthropic")
    assert found.evidence[C.STRUCTURED_OUTPUT].value == "function_calling"
    bodies = [question.body for question in found.player.questions if question.tools]
    choices = [body["tool_choice"]["type"] for body in bodies]
    assert choices == ["auto", "auto", "any", "any", "tool", "tool", "tool"]
    assert [body["tools"][0].get("strict") for body in bodies] == [None] * 4 + [True] * 3


async def test_no_prompt_is_sent_beyond_the_number_announced(client: httpx.AsyncClient) -> None:
    async with Player(honest) as player:
        inquirer = Inquirer(Endpoint("openai", player.base_url), client, model_id="m", most_calls=2)
        finding = await find_structured_output(inquirer)
    assert (finding.outcome, finding.reason) == (U, Reason.LIMIT_OF_CALLS)
    assert len(player.questions) == 2


@pytest.mark.parametrize(
    ("arguments", "good"),
    [('{"a": 1}', True), ({"a": 1}, True), ("[]", False), ("null", False), ("", False), (None, False), ("{", False)],
)
def test_arguments_are_a_json_object_or_nothing(arguments: object, good: bool) -> None:
    call = {"function": {"name": "t", "arguments": arguments}}
    turn = read_turn(Chat.OPENAI, {"choices": [{"message": {"content": None, "tool_calls": [call]}}]})
    assert turn is not None
    assert calls_well(turn, Tool("t", {"type": "object", "properties": {}})) is good

"""A conversation: pieces, thoughts, tokens, stopping, and what goes wrong, at llama.cpp's own server and at players."""

import asyncio
import json
import time
from collections.abc import Callable
from contextlib import aclosing
from typing import Any

import httpx
import pytest
from pydantic import SecretStr

from kiln_models_gui.probes import chat
from kiln_models_gui.probes.capabilities.question import Question, Turned
from kiln_models_gui.probes.chat import Adapted, ChatManners, Cut, Done, Event, Failed, converse
from kiln_models_gui.probes.chat_sieves import AllWasThinking, SecretSieve, Text, Thinking, ThoughtSieve
from kiln_models_gui.probes.endpoint import Endpoint
from kiln_models_gui.probes.faults import Fault
from kiln_models_gui.redaction import HIDDEN
from tests.servers.llama import LlamaServer
from tests.servers.player import Asked, Player, Said
from tests.servers.raw import RawServer, http

KEY = "canary-key-0123456789abcdef"
SSE = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n"
ASK = Question("Say pong.", temperature=None)


def events(*data: object, end: bytes = b"data: [DONE]\n\n") -> bytes:
    return SSE + b"".join(b"data: " + json.dumps(one).encode() + b"\n\n" for one in data) + end


def delta(reason: str | None = None, **said: object) -> dict[str, Any]:
    return {"choices": [{"delta": said, "finish_reason": reason}]}


STOP = delta("stop")
Ask = Callable[..., Any]


async def collect(
    client: httpx.AsyncClient,
    base_url: str,
    question: Question = ASK,
    *,
    family: str = "openai",
    model: str = "m",
    key: str = KEY,
    manners: ChatManners | None = None,
) -> list[Event]:
    endpoint = Endpoint(family, base_url, SecretStr(key))
    return [event async for event in converse(endpoint, model, question, client, manners or ChatManners())]


def said(found: list[Event]) -> tuple[str, str]:
    """The thoughts and the answer."""
    thoughts, text = "", ""
    for event in found:
        thoughts += event.text if isinstance(event, Thinking) else ""
        text += event.text if isinstance(event, Text) else ""
        if isinstance(event, AllWasThinking):
            thoughts, text = text, ""
    return thoughts, text


async def play(client: httpx.AsyncClient, answer: bytes, **how: Any) -> list[Event]:
    async with RawServer(answer) as server:
        return await collect(client, server.base_url, **how)


@pytest.mark.parametrize("family", ["openai", "anthropic"])
async def test_llamas_answer_comes_in_pieces_with_its_tokens(
    client: httpx.AsyncClient, llama_server: LlamaServer, family: str
) -> None:
    found = await collect(client, llama_server.base_url, family=family, model=llama_server.model, key=llama_server.key)
    done = found[-1]
    assert isinstance(done, Done), done
    assert said(found) == ("", llama_server.answer)
    assert len([event for event in found if isinstance(event, Text)]) > 1
    assert done.streamed
    assert done.prompt_tokens
    assert done.completion_tokens
    assert done.first_ms is not None
    assert done.first_ms <= done.total_ms
    assert done.cut is Cut.NOT


async def test_the_limit_of_tokens_is_the_models_own(client: httpx.AsyncClient, llama_server: LlamaServer) -> None:
    manners = ChatManners(limit_name="max_tokens", limit=2)
    found = await collect(
        client, llama_server.base_url, model=llama_server.model, key=llama_server.key, manners=manners
    )
    assert isinstance(found[-1], Done)
    assert (found[-1].cut, found[-1].completion_tokens) == (Cut.TOKENS, 2)


async def test_closing_stops_within_200_ms_and_hangs_up(client: httpx.AsyncClient) -> None:
    async with RawServer(b"") as server:

        async def forever(writer: asyncio.StreamWriter) -> None:
            writer.write(events(delta(content="Once upon a time"), end=b""))
            await writer.drain()
            await asyncio.Event().wait()

        server.answers = {"": forever}
        endpoint, heard = Endpoint("openai", server.base_url, SecretStr(KEY)), asyncio.Event()

        async def listen() -> None:
            async with aclosing(converse(endpoint, "m", ASK, client, ChatManners())) as answer:
                async for event in answer:
                    assert isinstance(event, Text)
                    heard.set()

        task = asyncio.ensure_future(listen())
        await heard.wait()
        start = time.perf_counter()
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        await asyncio.wait_for(server.hung_up.wait(), 5)
        assert time.perf_counter() - start < 0.2


OPENAI_THOUGHTS = [
    [delta(reasoning_content="Hm."), delta(content="Pong."), STOP],
    [delta(reasoning="Hm."), delta(content="Pong."), STOP],
    [delta(thinking_blocks=[{"type": "thinking", "thinking": "Hm."}]), delta(content="Pong."), STOP],
    [
        delta(content=[{"type": "thinking", "thinking": [{"type": "text", "text": "Hm."}]}]),
        delta(content="Pong.", reason="stop"),
    ],
    [delta(content="<thi"), delta(content="nk>\nHm.</th"), delta(content="ink>\n\nPong."), STOP],
    [delta(content="Hm.</think>Pong."), STOP],  # the template wrote the start
    [
        delta(reasoning_content="H"),
        delta(reasoning_content="m."),
        delta(content="Po"),
        delta(content="ng.", reason="stop"),
    ],
]


@pytest.mark.parametrize("pieces", OPENAI_THOUGHTS)
async def test_thoughts_stand_apart_wherever_they_come(client: httpx.AsyncClient, pieces: list[object]) -> None:
    found = await play(client, events(*pieces))
    assert isinstance(found[-1], Done), found[-1]
    assert said(found) == ("Hm.", "Pong.")


@pytest.mark.parametrize(
    ("family", "answer"),
    [
        (
            "anthropic",
            events(
                {"type": "message_start", "message": {"usage": {"input_tokens": 9, "output_tokens": 1}}},
                {"type": "content_block_delta", "delta": {"type": "thinking_delta", "thinking": "Hm."}},
                {"type": "content_block_delta", "delta": {"type": "text_delta", "text": "Pong."}},
                {"type": "message_delta", "delta": {"stop_reason": "end_turn"}, "usage": {"output_tokens": 4}},
                {"type": "message_stop"},
                end=b"",
            ),
        ),
        (
            "gemini",
            events(
                {"candidates": [{"content": {"parts": [{"text": "Hm.", "thought": True}]}}]},
                {
                    "candidates": [{"content": {"parts": [{"text": "Pong."}]}, "finishReason": "STOP"}],
                    "usageMetadata": {"promptTokenCount": 9, "candidatesTokenCount": 1, "thoughtsTokenCount": 3},
                },
                end=b"",
            ),
        ),
        (
            "openai",
            events(
                delta(reasoning="Hm."),
                delta(content="Pong."),
                STOP,
                {"choices": [], "usage": {"prompt_tokens": 9, "completion_tokens": 4}},
            ),
        ),
        (
            "bedrock",
            http(
                200,
                {
                    "output": {
                        "message": {
                            "content": [{"reasoningContent": {"reasoningText": {"text": "Hm."}}}, {"text": "Pong."}]
                        }
                    },
                    "stopReason": "end_turn",
                    "usage": {"inputTokens": 9, "outputTokens": 4},
                },
            ),
        ),
        (  # a gateway that answers as a whole all the same
            "anthropic",
            http(
                200,
                {
                    "type": "message",
                    "content": [{"type": "thinking", "thinking": "Hm."}, {"type": "text", "text": "Pong."}],
                    "stop_reason": "end_turn",
                    "usage": {"input_tokens": 9, "output_tokens": 4},
                },
            ),
        ),
        (
            "openai",
            http(
                200,
                {
                    "choices": [{"message": {"content": "Pong.", "reasoning_content": "Hm."}, "finish_reason": "stop"}],
                    "usage": {"prompt_tokens": 9, "completion_tokens": 4},
                },
            ),
        ),
    ],
)
async def test_each_apis_answer_is_read_with_its_tokens(client: httpx.AsyncClient, family: str, answer: bytes) -> None:
    found = await play(client, answer, family=family)
    assert said(found) == ("Hm.", "Pong.")
    assert isinstance(found[-1], Done), found[-1]
    assert (found[-1].prompt_tokens, found[-1].completion_tokens) == (9, 4)


@pytest.mark.parametrize(
    ("answer", "fault", "text"),
    [
        (http(401, {"error": {"message": "Invalid API key"}}), Fault.KEY_REFUSED, ""),
        (http(429, {"error": {"code": "insufficient_quota"}}), Fault.OUT_OF_MONEY, ""),
        (http(200, b"<html>", "text/html"), Fault.WEB_PAGE, ""),
        (http(200, {"choices": []}), Fault.UNREADABLE_ANSWER, ""),
        (events(end=b""), Fault.UNREADABLE_ANSWER, ""),
        (events(delta(content="Po"), end=b""), Fault.CUT_OFF, "Po"),
        (SSE + b'data: {"choices": [{"delta"', Fault.UNREADABLE_ANSWER, ""),
        (events(delta(content="Po"), {"error": {"code": "insufficient_quota"}}), Fault.OUT_OF_MONEY, "Po"),
        (events({"error": {"message": "Overloaded", "type": "overloaded_error"}}, end=b""), Fault.OVERLOADED, ""),
    ],
)
async def test_what_goes_wrong_is_named_and_what_came_before_stays(
    client: httpx.AsyncClient, answer: bytes, fault: Fault, text: str
) -> None:
    found = await play(client, answer)
    assert isinstance(found[-1], Failed), found[-1]
    assert (found[-1].fault, said(found)[1], found[-1].reached) == (fault, text, True)


async def test_nobody_there_is_told_as_such(client: httpx.AsyncClient) -> None:
    (failed,) = await collect(client, "http://127.0.0.1:1/v1")
    assert isinstance(failed, Failed)
    assert (failed.fault, failed.reached) == (Fault.REFUSED, False)


def choosy(*refused: str) -> Callable[[Asked], Said | bytes]:
    def answer(asked: Asked) -> Said | bytes:
        named = next((name for name in refused if name in asked.body), "")
        if named:
            return http(400, {"error": {"message": f"Unsupported parameter: '{named}'.", "param": named}})
        return Said("Pong.")

    return answer


async def test_refused_parameters_are_left_out_once_and_remembered(client: httpx.AsyncClient) -> None:
    manners = ChatManners(limit_name="max_tokens", limit=100, extras={"reasoning_effort": "low"})
    question = Question("Say pong.", temperature=0.5, top_p=0.9)
    refused = ("max_tokens", "temperature", "top_p", "stream_options", "reasoning_effort")
    async with Player(choosy(*refused)) as player:
        found = await collect(client, player.base_url, question, manners=manners)
        assert {event.parameter for event in found if isinstance(event, Adapted)} == set(refused)
        assert said(found)[1] == "Pong."
        asked = len(player.questions)
        found = await collect(client, player.base_url, question, manners=manners)
        assert [event for event in found if isinstance(event, Adapted)] == []
        assert len(player.questions) == asked + 1
        assert player.questions[-1].body["max_completion_tokens"] == 100


async def test_a_server_that_cannot_stream_is_asked_for_the_whole(client: httpx.AsyncClient) -> None:
    async with Player(choosy("stream_options", "stream")) as player:
        found = await collect(client, player.base_url)
    assert isinstance(found[-1], Done), found[-1]
    assert (said(found)[1], found[-1].streamed) == ("Pong.", False)


@pytest.mark.parametrize("family", ["openai", "anthropic", "gemini"])
async def test_earlier_turns_the_system_prompt_and_sampling_go_along(client: httpx.AsyncClient, family: str) -> None:
    question = Question("And now?", "Be brief.", earlier=(Turned("Hello?", "Hi."),), temperature=0.2, top_p=0.3)
    manners = ChatManners(limit_name="max_tokens", limit=77)
    async with Player(lambda _: Said("Pong.")) as player:
        found = await collect(client, player.base_url, question, family=family, manners=manners)
    asked = player.questions[0]
    written = json.dumps(asked.body)
    assert said(found)[1] == "Pong."
    assert (asked.prompt, asked.system, asked.limit, asked.stream) == ("And now?", "Be brief.", 77, True)
    assert written.index("Hello?") < written.index("Hi.") < written.index("And now?")
    assert "0.2" in written
    assert "0.3" in written


async def test_what_nobody_set_is_not_sent(client: httpx.AsyncClient) -> None:
    async with Player(lambda _: Said("Pong.")) as player:
        await collect(client, player.base_url)
    assert player.questions[0].body.keys() == {"model", "messages", "stream", "stream_options"}


async def test_a_runaway_answer_is_cut(client: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chat, "MOST_CHARACTERS", 100)
    found = await play(client, events(*[delta(content="and on ") for _ in range(50)], end=b""))
    assert isinstance(found[-1], Done), found[-1]
    assert (found[-1].cut, len(said(found)[1])) == (Cut.TOO_LONG, 100)


async def test_a_server_that_says_the_end_and_stays_on_the_line_is_not_waited_for(
    client: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(chat, "AFTER_THE_END_S", 0.05)
    async with RawServer(b"") as server:

        async def linger(writer: asyncio.StreamWriter) -> None:
            writer.write(events(delta(content="Pong."), STOP, end=b""))
            await writer.drain()
            await asyncio.Event().wait()

        server.answers = {"": linger}
        async with asyncio.timeout(5):
            found = await collect(client, server.base_url)
        assert isinstance(found[-1], Done), found[-1]
        assert said(found)[1] == "Pong."


async def test_a_key_that_a_server_repeats_is_taken_out_across_the_seams(client: httpx.AsyncClient) -> None:
    found = await play(client, events(delta(content="You sent canary-"), delta(content=KEY[7:] + ", thanks."), STOP))
    assert said(found)[1] == f"You sent {HIDDEN}, thanks."
    assert KEY not in repr(SecretSieve([KEY]))


@pytest.mark.parametrize("size", [1, 2, 3, 5, 100])
@pytest.mark.parametrize(
    ("text", "thoughts", "answer"),
    [
        ("<think>\na < b</think>\n\nYes </think> no.", "a < b", "Yes </think> no."),
        ("\n<think>never ends", "never ends", ""),
        ("<thin ice", "", "<thin ice"),
        ("a <think> b", "", "a <think> b"),
        ("<", "", "<"),
        ("a</thin", "", "a</thin"),
    ],
)
def test_tags_are_found_however_the_text_is_cut(text: str, thoughts: str, answer: str, size: int) -> None:
    sieve = ThoughtSieve()
    found: list[Event] = []
    for at in range(0, len(text), size):
        found += sieve.take(text[at : at + size])
    assert said([*found, *sieve.end()]) == (thoughts, answer)

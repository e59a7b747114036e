"""The last rung: an answer in pieces, from llama.cpp's own server and in every family's words."""

import asyncio

import httpx
import pytest
from pydantic import SecretStr

from kiln_models_gui.probes.endpoint import Endpoint
from kiln_models_gui.probes.faults import Fault
from kiln_models_gui.probes.ladder import Proof, Reach, ascend, proved, rungs_for
from kiln_models_gui.probes.record import Record
from kiln_models_gui.probes.verdict import Outcome, Rung, Verdict
from tests.servers.llama import LlamaServer
from tests.servers.raw import RawServer, http

P, F, U, N = Outcome.PASSED, Outcome.FAILED, Outcome.UNKNOWN, Outcome.NOT_REACHED
KEY = "canary-key-0123456789abcdef"
SSE = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream; charset=utf-8\r\nConnection: close\r\n\r\n"
OPENAI = SSE + (
    b': PROCESSING\r\n\r\ndata: {"choices":[{"delta":{"role":"assistant"}}]}\r\n\r\n'
    b'data: {"choices":[{"delta":{"reasoning_content":"hm"}}]}\n\ndata: {"choices":[{"delta":{"content":"Po"}}]}\n\n'
    b'data: {"choices":[{"delta":{"content":"ng"},"finish_reason":"stop"}]}\n\ndata: [DONE]\n\n'
)
ANTHROPIC = SSE + (
    b'event: message_start\ndata: {"type":"message_start"}\n\n'
    b'event: content_block_delta\ndata: {"type":"content_block_delta","delta":{"type":"text_delta","text":"Po"}}\n\n'
    b'event: content_block_delta\ndata: {"type":"content_block_delta","delta":{"type":"text_delta","text":"ng"}}\n\n'
    b'event: message_stop\ndata: {"type":"message_stop"}\n\n'
)
GEMINI = SSE + (
    b'data: {"candidates":[{"content":{"parts":[{"text":"Po"}]}}]}\r\n\r\n'
    b'data: {"candidates":[{"content":{"parts":[{"text":"ng"}]},"finishReason":"STOP"}]}\r\n\r\n'
)
ANSWERS = {
    "openai": {"choices": [{"message": {"content": "Pong"}, "finish_reason": "stop"}]},
    "anthropic": {"content": [{"type": "text", "text": "Pong"}], "stop_reason": "end_turn"},
    "gemini": {"candidates": [{"content": {"parts": [{"text": "Pong"}]}, "finishReason": "STOP"}]},
}
LISTED = http(200, {"data": [{"id": "good-model"}]})


async def test_a_right_setup_streams_and_every_rung_tells_its_time(
    client: httpx.AsyncClient, llama_server: LlamaServer
) -> None:
    endpoint = Endpoint("openai", llama_server.base_url, SecretStr(llama_server.key))
    verdicts = [verdict async for verdict in ascend(endpoint, llama_server.model, client)]
    assert [str(v.rung) for v in verdicts] == [str(rung) for rung in rungs_for("m", Reach.STREAMS)]
    assert {verdict.outcome for verdict in verdicts} == {P}
    assert int(verdicts[-1].facts["chunks"]) > 1
    assert 0 <= float(verdicts[-1].facts["first_ms"]) <= verdicts[-1].elapsed_ms
    assert proved(verdicts) is Proof.STREAMS


async def test_anthropics_own_form_streams_too(client: httpx.AsyncClient, llama_server: LlamaServer) -> None:
    endpoint = Endpoint("anthropic", llama_server.base_url, SecretStr(llama_server.key))
    verdicts = [verdict async for verdict in ascend(endpoint, llama_server.model, client)]
    assert (verdicts[-1].outcome, proved(verdicts)) == (P, Proof.STREAMS)


async def test_the_free_part_asks_no_model(client: httpx.AsyncClient, llama_server: LlamaServer) -> None:
    record = Record()
    endpoint = Endpoint("openai", llama_server.base_url, SecretStr(llama_server.key))
    verdicts = [v async for v in ascend(endpoint, llama_server.model, client, reach=Reach.FREE, record=record)]
    assert (verdicts[-1].rung, verdicts[-1].outcome) == (Rung.MODEL_LISTED, P)
    assert proved(verdicts) is Proof.MODEL_FOUND
    assert {one.method for one in record.exchanges} == {"GET"}
    missing = [v async for v in ascend(endpoint, "tiny-lokal", client, reach=Reach.FREE, record=record)]
    assert missing[-1].outcome is U
    assert missing[-1].facts == {"not_in_list": 1, "nearest": llama_server.model}
    assert {one.method for one in record.exchanges} == {"GET"}


async def by_stream(client: httpx.AsyncClient, streamed: bytes, family: str = "openai") -> tuple[Verdict, RawServer]:
    """The last verdict at a server that answers well until it is asked for a stream."""
    async with RawServer({}) as server:

        async def chat(writer: asyncio.StreamWriter) -> None:
            asked = server.asked[-1]
            wanted = '"stream": true' in asked.replace('":true', '": true') or "streamGenerateContent" in asked
            writer.write(streamed if wanted else http(200, ANSWERS[family]))
            await writer.drain()
            writer.close()

        lists = dict.fromkeys(("GET /v1/models", "GET /v1/models?limit=1000", "GET /v1/models?pageSize=1000"), LISTED)
        server.answers = {**lists, "": chat}
        endpoint = Endpoint(family, server.base_url, SecretStr(KEY))
        verdicts = [verdict async for verdict in ascend(endpoint, "good-model", client)]
    assert [v.outcome for v in verdicts if v.rung is Rung.ANSWERS] == [P]
    return verdicts[-1], server


@pytest.mark.parametrize(
    ("family", "streamed", "chunks"), [("openai", OPENAI, 3), ("anthropic", ANTHROPIC, 2), ("gemini", GEMINI, 2)]
)
async def test_each_familys_pieces_are_counted(
    client: httpx.AsyncClient, family: str, streamed: bytes, chunks: int
) -> None:
    verdict, server = await by_stream(client, streamed, family)
    assert (verdict.outcome, verdict.facts["chunks"]) == (P, chunks)
    assert "accept: text/event-stream" in server.asked[-1].lower()


@pytest.mark.parametrize(
    ("streamed", "outcome", "fault", "facts"),
    [
        (http(200, ANSWERS["openai"]), F, None, {"chunks": 0, "not_streamed": 1}),
        (http(400, {"error": {"message": "stream is not supported"}}), F, Fault.UNKNOWN, {"chunks": 0, "status": 400}),
        (http(429, {"error": "slow down"}), U, Fault.RATE_LIMITED, {"chunks": 0, "status": 429}),
        (http(200, b"<html>", "text/html"), F, Fault.WEB_PAGE, {"chunks": 0, "status": 200}),
        (SSE + b": still\n" * 130_000 + b"data: [DONE]\n\n", F, Fault.TOO_LARGE, None),
        (
            SSE,
            F,
            Fault.UNREADABLE_ANSWER,
            {"chunks": 0, "broken_off": 1, "status": 200, "content_type": "text/event-stream"},
        ),
        (SSE + b"data: [DONE]\n\n", U, None, {"chunks": 0}),  # perhaps it only thought
        (SSE + b'data: {"error": {"code": "insufficient_quota"}}\n\n', F, Fault.OUT_OF_MONEY, None),
        (OPENAI.partition(b"data: [DONE]")[0], P, None, None),  # without its last word, and said to be complete
        (OPENAI.partition(b'data: {"choices":[{"delta":{"content":"ng')[0], F, Fault.UNREADABLE_ANSWER, None),
    ],
)
async def test_what_is_no_whole_stream_is_not_called_one(
    client: httpx.AsyncClient,
    streamed: bytes,
    outcome: Outcome,
    fault: Fault | None,
    facts: dict[str, int | str] | None,
) -> None:
    verdict, _ = await by_stream(client, streamed)
    assert (verdict.rung, verdict.outcome, verdict.fault) == (Rung.STREAMS, outcome, fault)
    assert facts is None or verdict.facts == facts


@pytest.mark.parametrize("base_url", ["", "ftp://a.example", "http://", "http://a b.example", "http://a:99999/v1"])
async def test_an_address_that_is_none_is_told_before_anything_is_asked(
    client: httpx.AsyncClient, base_url: str
) -> None:
    verdicts = [verdict async for verdict in ascend(Endpoint("openai", base_url), "m", client)]
    assert [verdict.outcome for verdict in verdicts] == [F, N, N, N, N, N, N]
    assert verdicts[0].facts["address_fault"]
    assert proved(verdicts) is Proof.NOTHING

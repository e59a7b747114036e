"""The connection test against servers that misbehave in ways that no real server can be told to."""

import asyncio
import gzip
import tracemalloc
from collections.abc import Mapping
from contextlib import aclosing

import httpx
import pytest
from pydantic import SecretStr

from kiln_models_gui.probes.classify import fault_of_exception
from kiln_models_gui.probes.client import Ask, make_client, send
from kiln_models_gui.probes.dialect import list_ask
from kiln_models_gui.probes.endpoint import Endpoint
from kiln_models_gui.probes.faults import Fault
from kiln_models_gui.probes.ladder import climb
from kiln_models_gui.probes.verdict import Outcome, Rung, Verdict
from tests.probes.conftest import Climb
from tests.servers.raw import Answer, RawServer, http

P, F, U, N = Outcome.PASSED, Outcome.FAILED, Outcome.UNKNOWN, Outcome.NOT_REACHED
KEY = "canary-key-0123456789abcdef"
LIST, CHAT = "GET /v1/models", "POST /v1/chat/completions"
MODELS = http(200, {"data": [{"id": "good-model"}, {"id": "other"}]})
PONG = http(200, {"choices": [{"message": {"content": "Pong"}, "finish_reason": "stop"}]})
PAGE = http(200, b"<!DOCTYPE html><title>Sign in</title>", "text/html")


def error(status: int, code: object = None, message: str = "No.", **headers: str) -> bytes:
    return http(status, {"error": {"code": code, "message": message}}, headers=headers)


@pytest.mark.parametrize(
    ("answer", "fault"),
    [
        (PAGE, Fault.WEB_PAGE),
        (http(200, b"  <html>no type told", "application/json"), Fault.WEB_PAGE),
        (http(403, b"<html>blocked by the firewall</html>", "text/html"), Fault.WEB_PAGE),
        (http(302, headers={"Location": f"https://elsewhere.example/?key={KEY}"}), Fault.REDIRECT),
        (http(200, b'{"data": [', "application/json"), Fault.UNREADABLE_ANSWER),
        (http(200, b"\xff\xfe broken \x00", "application/json"), Fault.UNREADABLE_ANSWER),
        (http(200, b"hello", "text/plain"), Fault.NOT_AN_API),
        (http(200, {"status": "fine"}), Fault.NOT_AN_API),
        (b"SSH-2.0-OpenSSH_9.2\r\n", Fault.UNREADABLE_ANSWER),
        (b"", Fault.UNREADABLE_ANSWER),
        (http(200, b"x" * 1_000_001), Fault.TOO_LARGE),
        (http(500, b"x" * 256_001, "text/plain"), Fault.TOO_LARGE),
        (http(200, gzip.compress(b" " * 50_000_000), headers={"Content-Encoding": "gzip"}), Fault.TOO_LARGE),
        (http(200, b"not gzip", headers={"Content-Encoding": "gzip"}), Fault.UNREADABLE_ANSWER),
        (http(200, b"??", headers={"Content-Encoding": "br"}), Fault.UNREADABLE_ANSWER),
        (b"HTTP/1.1 200 OK\r\n" + b"X-Flood: aaaaaaaaaaaaaaaaaaaaaaa\r\n" * 9000 + b"\r\n", Fault.UNREADABLE_ANSWER),
        (error(404), Fault.WRONG_PATH),
        (http(407, b"", "text/plain"), Fault.PROXY),
    ],
)
async def test_what_is_no_api_fails_the_second_rung(run: Climb, answer: bytes, fault: Fault) -> None:
    async with RawServer(answer) as server:
        verdicts = await run(server.base_url, KEY, "good-model")
    assert [verdict.outcome for verdict in verdicts.values()] == [P, F, N, N, N]
    assert verdicts[Rung.IS_API].fault is fault
    assert KEY not in repr(verdicts)


@pytest.mark.parametrize(
    ("answer", "fault"),
    [
        (error(401), Fault.KEY_REFUSED),
        (http(401, b"<html>no</html>", "text/html"), Fault.KEY_REFUSED),
        (http(400, {"error": {"status": "X", "details": [{"reason": "API_KEY_INVALID"}]}}), Fault.KEY_REFUSED),
        (http(400, {"code": "x", "error": f"Incorrect API key provided: {KEY}"}), Fault.KEY_REFUSED),
        (error(400, "400", "No connected db."), Fault.KEY_REFUSED),
        (http(403, {"message": "Invalid API token", "code": "wrong_api_key"}), Fault.KEY_REFUSED),
    ],
)  # fmt: skip
async def test_a_bad_key_is_known_in_many_dialects(run: Climb, answer: bytes, fault: Fault) -> None:
    async with RawServer(answer) as server:
        verdicts = await run(server.base_url, KEY, "good-model")
        without = await run(server.base_url, "", "good-model")
    assert [verdict.outcome for verdict in verdicts.values()] == [P, P, F, N, N]
    assert verdicts[Rung.KEY].fault is fault
    assert without[Rung.KEY].fault is Fault.KEY_MISSING
    assert KEY not in repr(verdicts)
    assert verdicts[Rung.KEY].raw


@pytest.mark.parametrize(
    ("answers", "outcomes", "fault"),
    [
        ({LIST: MODELS, CHAT: PONG}, [P, P, U, P, P], None),  # nothing looks at the key
        ({LIST: error(403), CHAT: PONG}, [P, P, U, U, P], None),
        ({LIST: error(405), CHAT: PONG}, [P, P, U, U, P], None),
        ({LIST: MODELS, CHAT: error(429, "insufficient_quota")}, [P, P, P, P, F], Fault.OUT_OF_MONEY),
        ({LIST: MODELS, CHAT: error(402)}, [P, P, P, P, F], Fault.OUT_OF_MONEY),
        ({LIST: MODELS, CHAT: error(400, None, "Your credit balance is too low")}, [P, P, P, P, F], Fault.OUT_OF_MONEY),
        ({LIST: MODELS, CHAT: error(429, **{"Retry-After": "7"})}, [P, P, P, P, U], Fault.RATE_LIMITED),
        ({"": error(429)}, [P, P, P, U, U], Fault.RATE_LIMITED),
        ({LIST: MODELS, CHAT: error(529)}, [P, P, U, P, F], Fault.OVERLOADED),
        ({LIST: MODELS, CHAT: http(200, {"error": {"code": "model_not_found"}})}, [P, P, U, P, F], Fault.NOT_DEPLOYED),
        ({LIST: MODELS, CHAT: http(200, {"choices": []})}, [P, P, U, P, F], Fault.UNREADABLE_ANSWER),
        ({LIST: MODELS, CHAT: PAGE}, [P, P, U, P, F], Fault.WEB_PAGE),
        ({LIST: http(502, b"<html>bad gateway", "text/html"), CHAT: PONG}, [P, P, U, U, P], None),
        ({"": http(502, b"<html>bad gateway", "text/html")}, [P, U, U, U, F], Fault.OVERLOADED),
    ],
)
async def test_the_higher_rungs_tell_apart(
    run: Climb, answers: Mapping[str, Answer], outcomes: list[Outcome], fault: Fault | None
) -> None:
    async with RawServer(answers) as server:
        verdicts = await run(server.base_url, KEY, "good-model")
    assert [verdict.outcome for verdict in verdicts.values()] == outcomes
    assert verdicts[Rung.ANSWERS].fault is fault


@pytest.mark.parametrize(
    "answer",
    [
        error(404, "model_not_found"),
        error(400, None, "Invalid model name passed in model=goood-model"),
        error(400, None, "Model Not Exist"),
        http(404, {"type": "error", "error": {"type": "not_found_error", "message": "model: goood-model"}}),
        http(404, {"error": "model 'goood-model' not found"}),
    ],
)
async def test_a_missing_model_comes_with_the_nearest_names(run: Climb, answer: bytes) -> None:
    async with RawServer({LIST: MODELS, CHAT: answer}) as server:
        verdicts = await run(server.base_url, KEY, "goood-model")
    assert (verdicts[Rung.MODEL_LISTED].outcome, verdicts[Rung.MODEL_LISTED].fault) == (F, Fault.MODEL_MISSING)
    assert verdicts[Rung.MODEL_LISTED].facts["nearest"] == "good-model"
    assert verdicts[Rung.ANSWERS].outcome is N


@pytest.mark.parametrize(
    ("answer", "outcomes"),
    [
        (http(200, {"candidates": [{"content": {"parts": [{"text": "Pong"}]}}]}), [P, P, U, U, P]),
        (error(429, "rate_limit_exceeded"), [P, P, P, U, U]),
        (error(401), [P, P, F, N, N]),
        (error(404, None, "models/m is not found for API version v1beta"), [P, P, U, F, N]),
        (error(404), [P, F, N, N, N]),
    ],
)
async def test_where_there_is_no_list_and_no_free_question_the_one_prompt_judges(
    run: Climb, answer: bytes, outcomes: list[Outcome]
) -> None:
    async with RawServer({"": error(404), "POST /v1/models/m:generateContent": answer}) as server:
        verdicts = await run(server.base_url, KEY, "m", family="gemini")
        assert len([asked for asked in server.asked if asked.startswith("POST")]) == 1
    assert [verdict.outcome for verdict in verdicts.values()] == outcomes
    assert not verdicts[Rung.KEY].facts.get("same_without_key")


async def test_a_list_closed_to_others_proves_the_key_without_touching_the_chat(run: Climb) -> None:
    async def by_key(writer: asyncio.StreamWriter) -> None:
        writer.write(MODELS if KEY in server.asked[-1] else error(401))

    async with RawServer({LIST: by_key, CHAT: PAGE}) as server:
        verdicts = await run(server.base_url, KEY)
    assert verdicts[Rung.KEY].outcome is P
    assert [asked.split()[0] for asked in server.asked] == ["GET", "GET"]


@pytest.mark.parametrize(
    ("key", "outcome", "fault"), [(KEY, P, None), ("bad", F, Fault.KEY_REFUSED), ("", F, Fault.KEY_MISSING)]
)
async def test_a_list_open_to_all_does_not_vouch_for_a_key(
    run: Climb, key: str, outcome: Outcome, fault: Fault | None
) -> None:
    async def by_key(writer: asyncio.StreamWriter) -> None:
        writer.write(error(400, None, "messages: missing") if KEY in server.asked[-1] else error(401))

    async with RawServer({LIST: MODELS, CHAT: by_key}) as server:
        verdicts = await run(server.base_url, key)
    assert (verdicts[Rung.KEY].outcome, verdicts[Rung.KEY].fault) == (outcome, fault)


async def test_a_server_without_keys_passes_without_one(run: Climb) -> None:
    async with RawServer({LIST: MODELS, CHAT: error(400, None, "messages: field required")}) as server:
        verdicts = await run(server.base_url)
    assert verdicts[Rung.KEY].facts == {"no_key_needed": 1}


async def test_a_server_that_refuses_max_tokens_is_asked_once_more(run: Climb) -> None:
    async def picky(writer: asyncio.StreamWriter) -> None:
        old = '"max_tokens"' in server.asked[-1]
        writer.write(error(400, "unsupported_parameter", "'max_tokens' is not supported.") if old else PONG)

    async with RawServer({LIST: MODELS, CHAT: picky}) as server:
        verdicts = await run(server.base_url, "", "good-model")
    assert verdicts[Rung.ANSWERS].facts["answer"] == "Pong"
    assert "max_completion_tokens" in server.asked[-1]


@pytest.mark.parametrize("key", ["two words", "line\nbreak", "•••••••", "dash–dash"])
async def test_a_key_with_stray_characters_is_never_sent(run: Climb, key: str) -> None:
    async with RawServer({LIST: MODELS}) as server:
        verdicts = await run(server.base_url, key)
    assert verdicts[Rung.KEY].fault is Fault.KEY_REFUSED
    assert int(verdicts[Rung.KEY].facts["stray_characters"]) > 0
    assert "authorization" not in server.asked[0].lower()


async def test_no_echo_brings_the_key_into_a_verdict(run: Climb) -> None:
    echo = {LIST: http(200, {"data": [{"id": KEY}]}), CHAT: http(400, {"error": {"message": KEY, "code": KEY}})}
    async with RawServer(echo) as server:
        verdicts = await run(server.base_url, KEY, "good-model")
    assert KEY not in repr(verdicts)
    assert KEY in server.asked[0]


async def test_a_port_that_speaks_something_else_than_tls_is_told(run: Climb) -> None:
    async with RawServer(PAGE) as server:
        server.speaks_first = http(400)
        verdicts = await run(server.base_url.replace("http:", "https:"))
    assert verdicts[Rung.REACHABLE].fault is Fault.TLS_NOT_SPOKEN


async def test_an_unknown_name_is_not_found(client: httpx.AsyncClient, run: Climb) -> None:
    verdicts = await run("http://no-such-computer.invalid/v1", KEY)
    assert verdicts[Rung.REACHABLE].fault is Fault.NAME_NOT_FOUND


async def test_a_cancelled_test_ends_at_once_and_hangs_up(client: httpx.AsyncClient) -> None:
    async with RawServer(_silent) as server:
        seen: list[Verdict] = []

        async def test() -> None:
            async for verdict in climb(Endpoint("openai", server.base_url), "m", client):
                seen.append(verdict)  # noqa: PERF401

        task = asyncio.ensure_future(test())
        await server.arrived.wait()
        start = asyncio.get_running_loop().time()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await asyncio.wait_for(server.hung_up.wait(), 5)
        assert asyncio.get_running_loop().time() - start < 0.2
    assert [verdict.rung for verdict in seen] == [Rung.REACHABLE]  # it stood before the server said a word


async def test_an_abandoned_test_hangs_up(client: httpx.AsyncClient) -> None:
    async with RawServer(_silent) as server:
        async with aclosing(climb(Endpoint("openai", server.base_url), "m", client)) as verdicts:
            await anext(verdicts)
            await server.arrived.wait()
        await asyncio.wait_for(server.hung_up.wait(), 5)


@pytest.mark.parametrize("drips", [False, True])
async def test_silence_and_a_slow_drip_both_end_by_a_timeout(client: httpx.AsyncClient, drips: bool) -> None:
    async def drip(writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n")
        while drips:
            writer.write(b" ")
            await asyncio.sleep(0.02)

    async with RawServer(drip) as server:
        with pytest.raises((httpx.ReadTimeout, TimeoutError)) as ended:
            await send(client, Ask("GET", server.base_url, {}, read_s=0.1))
    assert fault_of_exception(ended.value) is (Fault.TOTAL_TIMEOUT if drips else Fault.ANSWER_TIMEOUT)


async def test_an_endless_body_is_cut_and_memory_stays_bounded(client: httpx.AsyncClient) -> None:
    async def pour(writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n")
        while True:
            writer.write(b" " * 65536)
            await writer.drain()

    async with RawServer(pour) as server:
        tracemalloc.start()
        verdicts = [verdict async for verdict in climb(Endpoint("openai", server.base_url), None, client)]
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
    assert verdicts[1].fault is Fault.TOO_LARGE
    assert peak < 8_000_000


async def test_a_loopback_server_is_never_asked_through_a_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    async with RawServer(MODELS) as proxy, RawServer(MODELS) as server:
        monkeypatch.setenv("HTTP_PROXY", f"http://127.0.0.1:{proxy.port}")
        async with make_client() as client:
            await send(client, list_ask(Endpoint("openai", server.base_url)))
            await send(client, list_ask(Endpoint("openai", "http://hosted.example/v1")))
    assert len(server.asked) == 1
    assert "hosted.example" in proxy.asked[0]


async def test_a_proxy_that_is_not_there_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    async with RawServer(http(403, b"", "text/plain")) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{proxy.port}")
        async with make_client() as client:
            endpoint = Endpoint("openai", "https://hosted.example/v1", SecretStr(KEY))
            verdicts = [verdict async for verdict in climb(endpoint, None, client)]
    assert verdicts[0].fault is Fault.PROXY
    assert KEY not in proxy.asked[0]


async def test_a_cookie_does_not_vouch_for_a_key(client: httpx.AsyncClient) -> None:
    async with RawServer(http(200, {"data": []}, headers={"Set-Cookie": "session=1; Path=/"})) as server:
        for _ in range(2):
            await send(client, list_ask(Endpoint("openai", server.base_url)))
    assert "cookie" not in server.asked[1].lower()


async def test_a_family_without_a_free_check_says_unknown(run: Climb) -> None:
    verdicts = await run("https://aiplatform.googleapis.com", KEY, "m", "unchecked")
    assert {verdict.outcome for verdict in verdicts.values()} == {U}


async def _silent(writer: asyncio.StreamWriter) -> None:
    await asyncio.Event().wait()

"""Many endpoints at the same time: in parallel, bounded, each question once, and a hanging one holds up nobody."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack, aclosing

import httpx
import pytest
from pydantic import SecretStr

from kiln_models_gui.probes.client import Patience
from kiln_models_gui.probes.endpoint import Endpoint
from kiln_models_gui.probes.faults import Fault
from kiln_models_gui.probes.many import Asked, Bounds, Question, ask_many
from kiln_models_gui.probes.proof import Proof, Reach, proved
from kiln_models_gui.probes.verdict import Outcome, Rung
from tests.servers.raw import Answer, RawServer, http

KEY = "canary-key-0123456789abcdef"
LIST, CHAT = "GET /v1/models", "POST /v1/chat/completions"
MODELS = http(200, {"data": [{"id": "good-model"}, {"id": "other"}]})
PONG = http(200, {"choices": [{"message": {"content": "Pong"}, "finish_reason": "stop"}]})
CLOSED = http(401, {"error": {"message": "No key.", "code": "invalid_api_key"}})


def shut_without_key(head: str) -> bytes | None:
    return None if KEY in head else CLOSED


def question(server: RawServer, model_id: str = "", key: str = KEY) -> Question:
    return Question(Endpoint("openai", server.base_url, SecretStr(key)), model_id)


async def hang(writer: asyncio.StreamWriter) -> None:
    del writer
    await asyncio.Event().wait()


def together(count: int) -> tuple[Callable[[asyncio.StreamWriter], Awaitable[None]], list[int]]:
    """An answer that comes when `count` have asked, and how many were asking at the same time."""
    asking, most, all_here = 0, [0], asyncio.Event()

    async def answer(writer: asyncio.StreamWriter) -> None:
        nonlocal asking
        asking += 1
        most[0] = max(most[0], asking)
        if asking >= count:
            all_here.set()
        await all_here.wait()
        asking -= 1
        writer.write(MODELS)
        await writer.drain()
        writer.close()

    return answer, most


async def collect(
    client: httpx.AsyncClient, questions: list[Question], reach: Reach = Reach.FREE, bounds: Bounds | None = None
) -> dict[str, Asked]:
    """The results by the model asked for, else by the address."""
    found: dict[str, Asked] = {}
    async with aclosing(ask_many(questions, client, reach=reach, bounds=bounds or Bounds())) as answers:
        async for asked in answers:
            one = asked.questions[0]
            found[one.model_id or one.endpoint.base_url] = asked
    return found


async def test_fifty_endpoints_are_asked_at_the_same_time(client: httpx.AsyncClient) -> None:
    answer, most = together(50)
    async with AsyncExitStack() as stack:
        servers = [await stack.enter_async_context(RawServer({LIST: answer}, shut_without_key)) for _ in range(50)]
        found = await collect(client, [question(server) for server in servers])
    assert most == [50]
    assert {proved(asked.verdicts) for asked in found.values()} == {Proof.KEY_ACCEPTED}
    assert len(found) == 50


async def test_no_more_than_the_bound_are_asked_at_the_same_time(client: httpx.AsyncClient) -> None:
    answer, most = together(3)
    async with AsyncExitStack() as stack:
        servers = [await stack.enter_async_context(RawServer({LIST: answer}, shut_without_key)) for _ in range(9)]
        await collect(client, [question(server) for server in servers], bounds=Bounds(at_once=3))
    assert most == [3]


async def test_hanging_ones_hold_up_nobody_and_end_by_their_own_timeout(client: httpx.AsyncClient) -> None:
    async with AsyncExitStack() as stack:
        dead = [await stack.enter_async_context(RawServer(hang)) for _ in range(3)]
        live = [await stack.enter_async_context(RawServer({LIST: MODELS}, shut_without_key)) for _ in range(4)]
        questions = [question(server) for server in (*dead, *live)]
        # Fewer places than servers that hang: they give theirs back.
        bounds, patience = Bounds(at_once=3, slow_s=0.05), Patience(answer_s=1)
        order = [
            next((verdict.fault for verdict in asked.verdicts if verdict.fault), None)
            async for asked in ask_many(questions, client, bounds=bounds, patience=patience)
        ]
    assert order == [None] * 4 + [Fault.ANSWER_TIMEOUT] * 3


@pytest.mark.parametrize("reach", [Reach.FREE, Reach.ANSWERS])
async def test_the_same_question_is_asked_once_and_told_to_all(client: httpx.AsyncClient, reach: Reach) -> None:
    async with RawServer({LIST: MODELS, CHAT: PONG}, shut_without_key) as server:
        twice = [question(server, "good-model"), question(server, "good-model")]
        found = await collect(client, twice, reach)
        prompts = sum(CHAT in asked for asked in server.asked)
    assert found["good-model"].questions == tuple(twice)
    assert prompts == (1 if reach else 0)


async def test_a_list_is_asked_once_for_all_its_models(client: httpx.AsyncClient) -> None:
    async with RawServer({LIST: MODELS}, shut_without_key) as server:
        found = await collect(client, [question(server, name) for name in ("", "good-model", "other", "god-model")])
        assert sum(LIST in asked and KEY in asked for asked in server.asked) == 1
        assert len(server.asked) == 2  # and once without the key
    outcomes = {name: asked.verdicts[-1].outcome for name, asked in found.items() if name != server.base_url}
    assert outcomes == {"good-model": Outcome.PASSED, "other": Outcome.PASSED, "god-model": Outcome.UNKNOWN}
    assert found["god-model"].verdicts[-1].facts["nearest"] == "good-model"
    assert proved(found["other"].verdicts) is Proof.MODEL_FOUND


async def test_another_key_is_another_question(client: httpx.AsyncClient) -> None:
    async with RawServer({LIST: MODELS}, shut_without_key) as server:
        two = [question(server), question(server, key="wrong")]
        proofs = [proved(asked.verdicts) async for asked in ask_many(two, client)]
    assert sorted(proofs) == [Proof.REACHED, Proof.KEY_ACCEPTED]


async def test_a_refused_key_costs_no_prompt(client: httpx.AsyncClient) -> None:
    async with RawServer({LIST: CLOSED, CHAT: PONG}) as server:
        found = await collect(client, [question(server, name) for name in ("good-model", "other")], Reach.ANSWERS)
        assert not any(CHAT in asked for asked in server.asked)
    for asked in found.values():
        outcomes = {verdict.rung: verdict.outcome for verdict in asked.verdicts}
        assert outcomes[Rung.KEY] is Outcome.FAILED
        assert outcomes[Rung.ANSWERS] is Outcome.NOT_REACHED


async def test_a_server_of_ones_own_gets_one_prompt_at_a_time(client: httpx.AsyncClient) -> None:
    asking, most = 0, 0

    async def chat(writer: asyncio.StreamWriter) -> None:
        nonlocal asking, most
        asking += 1
        most = max(most, asking)
        for _ in range(20):
            await asyncio.sleep(0)
        asking -= 1
        writer.write(PONG)
        await writer.drain()
        writer.close()

    answers: dict[str, Answer] = {LIST: MODELS, CHAT: chat}
    async with RawServer(answers, shut_without_key) as server:
        found = await collect(client, [question(server, name) for name in ("good-model", "other")], Reach.ANSWERS)
    assert most == 1
    assert {proved(asked.verdicts) for asked in found.values()} == {Proof.WORKS}


async def test_cancelling_closes_every_connection_at_once(client: httpx.AsyncClient) -> None:
    async with AsyncExitStack() as stack:
        servers = [await stack.enter_async_context(RawServer(hang)) for _ in range(20)]

        async def all_of_them() -> None:
            await collect(client, [question(server) for server in servers])

        task = asyncio.ensure_future(all_of_them())
        await asyncio.gather(*(server.arrived.wait() for server in servers))
        start = time.perf_counter()
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        await asyncio.wait_for(asyncio.gather(*(server.hung_up.wait() for server in servers)), 2)
        assert time.perf_counter() - start < 0.5


async def test_an_error_of_our_own_is_told_and_nothing_hangs(client: httpx.AsyncClient) -> None:
    unknown = Question(Endpoint("no such family", "http://127.0.0.1:1"))
    with pytest.raises(KeyError):
        await asyncio.wait_for(collect(client, [unknown]), 5)

"""Servers that mean harm: each test ends by a limit, with a fault that says so, and with memory bounded."""

import asyncio
import socket
import tracemalloc
from collections.abc import Generator
from contextlib import contextmanager, suppress

import httpx
import pytest
from pydantic import SecretStr

from kiln_models_gui.probes.client import Patience
from kiln_models_gui.probes.endpoint import Endpoint
from kiln_models_gui.probes.faults import Fault
from kiln_models_gui.probes.ladder import ascend
from kiln_models_gui.probes.route import Resolve, ask_dns
from kiln_models_gui.probes.verdict import Outcome, Rung, Verdict
from tests.servers.hostile import EVENT, LIST_MISDEEDS, SSE, STREAM_MISDEEDS, Misdeed, asleep, silent
from tests.servers.raw import RawServer, http

KEY = "canary-key-0123456789abcdef"
LIST, CHAT = "GET /v1/models", "POST /v1/chat/completions"
MODELS = http(200, {"data": [{"id": "good-model"}]})
PONG = http(200, {"choices": [{"message": {"content": "Pong"}, "finish_reason": "stop"}]})
HURRY = Patience(connect_s=0.6, answer_s=0.3)
LIMITS = {
    "too_large", "unreadable_answer", "answer_timeout", "total_timeout", "cut_off", "not_an_api", "wrong_path",
}  # fmt: skip
MOST_BYTES = 60_000_000  # a wide list of one megabyte becomes objects of forty


@pytest.fixture(autouse=True)
async def warmed(client: httpx.AsyncClient) -> None:
    """The first question imports much: it must neither count as memory nor as time."""
    async with RawServer(MODELS) as server:
        await client.get(server.base_url)


async def ascended(client: httpx.AsyncClient, base_url: str, model_id: str | None = None) -> dict[str, Verdict]:
    endpoint = Endpoint("openai", base_url, SecretStr(KEY))
    return {str(v.rung): v async for v in ascend(endpoint, model_id, client, patience=HURRY)}


@contextmanager
def memory_bounded() -> Generator[None]:
    tracemalloc.start()
    try:
        yield
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < MOST_BYTES


@pytest.mark.parametrize("name", LIST_MISDEEDS)
async def test_a_hostile_list_ends_by_a_limit(client: httpx.AsyncClient, name: str) -> None:
    async with RawServer({LIST: LIST_MISDEEDS[name], "": http(404, {"error": "no"})}) as server:
        with memory_bounded():
            async with asyncio.timeout(20):
                verdicts = await ascended(client, server.base_url)
    if name in {"a wide list", "endless identifiers"}:  # an odd list, and a list all the same
        assert verdicts[Rung.IS_API].outcome is Outcome.PASSED
        assert len(repr(verdicts)) < 100_000
        return
    assert verdicts[Rung.IS_API].outcome is Outcome.FAILED, verdicts
    assert str(verdicts[Rung.IS_API].fault) in LIMITS
    assert KEY not in repr(verdicts)


@pytest.mark.parametrize("name", STREAM_MISDEEDS)
async def test_a_hostile_stream_ends_by_a_limit_and_is_not_called_a_stream(
    client: httpx.AsyncClient, name: str
) -> None:
    async with RawServer({LIST: MODELS}) as server:
        server.answers = {LIST: MODELS, CHAT: _pong_then(server, name)}
        with memory_bounded():
            async with asyncio.timeout(20):
                verdicts = await ascended(client, server.base_url, "good-model")
    assert verdicts[Rung.ANSWERS].outcome is Outcome.PASSED
    assert verdicts[Rung.STREAMS].outcome is Outcome.FAILED
    assert str(verdicts[Rung.STREAMS].fault) in LIMITS


def _pong_then(server: RawServer, name: str) -> Misdeed:
    async def answer(writer: asyncio.StreamWriter) -> None:
        if '"stream"' not in server.asked[-1]:
            writer.write(PONG)
            return
        misdeed = STREAM_MISDEEDS[name]
        if isinstance(misdeed, bytes):
            writer.write(misdeed)
            await writer.drain()
            writer.close()
        else:
            await misdeed(writer)

    return answer


@pytest.mark.parametrize("name", ["tiny chunks", "endless 100-continue", "endless chunks", "deep nesting"])
async def test_the_loop_turns_while_a_flood_comes_in(client: httpx.AsyncClient, name: str) -> None:
    async with RawServer(LIST_MISDEEDS[name]) as server:
        gaps: list[float] = []

        async def tick() -> None:
            clock = asyncio.get_running_loop().time
            before = clock()
            while True:
                await asyncio.sleep(0)
                gaps.append(clock() - before)
                before = clock()

        ticking = asyncio.ensure_future(tick())
        await ascended(client, server.base_url)
        ticking.cancel()
        with suppress(asyncio.CancelledError):
            await ticking
    assert max(gaps) < 1  # 0.1 s on a quiet machine, shared here with others


@pytest.mark.parametrize(
    ("location", "followed"),
    [
        ("/v1/models/", True),
        ("{same}/v1/other", True),
        ("https://elsewhere.example/v1/models", False),
        ("{other}/v1/models", False),  # another port is another server
        ("http://x@127.0.0.1:{port}/v1/models/", False),
        ("//127.0.0.1:{other_port}/v1/models", False),
        ("http://localhost:{port}/v1/models", False),
        ("", False),
        ("http://[bad", False),
    ],
)
async def test_a_key_follows_a_redirect_only_on_the_same_server(
    client: httpx.AsyncClient, location: str, followed: bool
) -> None:
    async with RawServer(MODELS) as other, RawServer({}) as server:
        same, elsewhere = (f"http://127.0.0.1:{one.port}" for one in (server, other))
        location = location.format(same=same, other=elsewhere, port=server.port, other_port=other.port)
        away = http(307, headers={"Location": location})
        server.answers = {
            LIST: away,
            "GET /v1/models/": MODELS,
            "GET /v1/other": MODELS,
            "": http(404, {"error": "no"}),
        }
        verdicts = await ascended(client, server.base_url)
    assert other.asked == []
    assert verdicts[Rung.IS_API].outcome is (Outcome.PASSED if followed else Outcome.FAILED)
    assert verdicts[Rung.IS_API].fault is (None if followed else Fault.REDIRECT)
    assert ("followed_to" in verdicts[Rung.IS_API].facts) == followed
    assert KEY in server.asked[1] if followed else len(server.asked) == 1


async def test_a_loop_of_redirects_ends(client: httpx.AsyncClient) -> None:
    there, back = (http(301, headers={"Location": f"/v1/models{end}"}) for end in ("/", ""))
    async with RawServer({LIST: there, "GET /v1/models/": back}) as server:
        verdicts = await ascended(client, server.base_url)
    assert verdicts[Rung.IS_API].fault is Fault.REDIRECT
    assert len(server.asked) <= 4


async def test_a_question_to_a_model_stays_a_question_after_a_redirect(client: httpx.AsyncClient) -> None:
    moved = http(301, headers={"Location": "/v1/chat/completions/"})
    async with RawServer({LIST: MODELS, CHAT: moved, f"{CHAT}/": PONG}) as server:
        verdicts = await ascended(client, server.base_url, "good-model")
    assert verdicts[Rung.ANSWERS].facts["answer"] == "Pong"
    assert server.asked[-1].startswith("POST ")


async def test_a_server_that_sleeps_longer_than_our_patience_is_told(client: httpx.AsyncClient) -> None:
    wakes = asyncio.Event()
    async with RawServer({LIST: asleep(wakes, MODELS)}) as server:
        verdicts = await ascended(client, server.base_url, "good-model")
    outcomes = [verdict.outcome for verdict in verdicts.values()]
    assert outcomes == [Outcome.PASSED, Outcome.PASSED, Outcome.FAILED, *[Outcome.NOT_REACHED] * 4]
    assert verdicts[Rung.IS_API].fault is Fault.ANSWER_TIMEOUT


async def test_a_server_that_wakes_in_time_passes(client: httpx.AsyncClient) -> None:
    wakes = asyncio.Event()
    async with RawServer({LIST: asleep(wakes, MODELS), CHAT: http(400, {"error": "empty"})}) as server:
        verdicts: dict[str, Verdict] = {}
        async for verdict in ascend(Endpoint("openai", server.base_url), None, client):
            verdicts[verdict.rung] = verdict
            if verdict.rung is Rung.REACHABLE:
                wakes.set()  # it stood while the server still slept
    assert verdicts[Rung.IS_API].outcome is Outcome.PASSED


class _Stuck:
    """A server that hangs at the question that `where` names, and works up to it."""

    def __init__(self, where: str) -> None:
        self.where = where
        self.reached = asyncio.Event()
        self.server = RawServer({})
        listed = http(403, {"error": "no"}) if where == "knock" else MODELS
        self.server.answers = {LIST: self._hang if where == "list" else listed, CHAT: self._chat}

    async def resolve(self, host: str, port: int) -> list[str]:
        self.reached.set()
        await asyncio.Event().wait()
        return []

    async def _chat(self, writer: asyncio.StreamWriter) -> None:
        if self.where in {"knock", "chat"} or '"stream"' in self.server.asked[-1]:
            await self._hang(writer)
        writer.write(PONG)

    async def _hang(self, writer: asyncio.StreamWriter) -> None:
        if self.where == "slow stream":
            writer.write(SSE + EVENT)
            await writer.drain()
        self.reached.set()
        await silent(writer)


async def _cancelled(
    client: httpx.AsyncClient, base_url: str, model_id: str | None, stuck: asyncio.Event, resolve: Resolve = ask_dns
) -> None:
    """Starts a test, cancels it when `stuck` is set, and minds the time that it takes to end."""

    async def test() -> None:
        async for _ in ascend(Endpoint("openai", base_url, SecretStr(KEY)), model_id, client, resolve=resolve):
            pass

    task = asyncio.ensure_future(test())
    await asyncio.wait_for(stuck.wait(), 10)
    start = asyncio.get_running_loop().time()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert asyncio.get_running_loop().time() - start < 0.2


@pytest.mark.parametrize("where", ["list", "knock", "chat", "stream", "slow stream"])
async def test_a_test_cancelled_at_any_question_ends_at_once_and_hangs_up(
    client: httpx.AsyncClient, where: str
) -> None:
    stuck = _Stuck(where)
    async with stuck.server as server:
        await _cancelled(client, server.base_url, None if where == "knock" else "good-model", stuck.reached)
        await asyncio.wait_for(server.hung_up.wait(), 5)


async def test_a_test_cancelled_at_the_name_ends_at_once(client: httpx.AsyncClient) -> None:
    stuck = _Stuck("dns")
    await _cancelled(client, "http://somewhere.example/v1", None, stuck.reached, stuck.resolve)


async def test_a_test_cancelled_in_the_handshake_ends_at_once_and_hangs_up(client: httpx.AsyncClient) -> None:
    async with _Deaf() as deaf:
        await _cancelled(client, f"https://127.0.0.1:{deaf.port}/v1", None, deaf.called)
        await asyncio.wait_for(deaf.hung_up.wait(), 5)


async def test_a_test_cancelled_while_nobody_takes_the_call_ends_at_once(client: httpx.AsyncClient) -> None:
    async with _Deaf() as deaf:
        calling = asyncio.Event()
        asyncio.get_running_loop().call_later(0.1, calling.set)
        await _cancelled(client, f"http://127.0.0.1:{deaf.full_port}/v1", None, calling)


async def test_a_computer_that_does_not_take_the_call_is_told_in_time(client: httpx.AsyncClient) -> None:
    async with _Deaf() as deaf:
        endpoint = Endpoint("openai", f"http://127.0.0.1:{deaf.full_port}/v1")
        verdicts = [v async for v in ascend(endpoint, None, client, patience=Patience(connect_s=0.2))]
    assert verdicts[1].fault is Fault.CONNECT_TIMEOUT


class _Deaf:
    """`port` takes calls and says nothing; `full_port` does not even take them, its queue is full."""

    async def __aenter__(self) -> "_Deaf":
        self.called, self.hung_up = asyncio.Event(), asyncio.Event()

        async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            self.called.set()
            await reader.read()  # the first words of TLS, until it hangs up
            self.hung_up.set()
            writer.close()

        self._server = await asyncio.start_server(serve, "127.0.0.1", 0)
        self.port: int = self._server.sockets[0].getsockname()[1]
        self._full = socket.create_server(("127.0.0.1", 0), backlog=0)
        self.full_port: int = self._full.getsockname()[1]
        self._callers = [socket.socket() for _ in range(4)]
        for caller in self._callers:
            caller.setblocking(False)
            caller.connect_ex(("127.0.0.1", self.full_port))
        return self

    async def __aexit__(self, *_: object) -> None:
        self._server.close()
        for one in (*self._callers, self._full):
            one.close()
        await asyncio.sleep(0)

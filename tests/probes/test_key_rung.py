"""The key's rung where a family has a free question of its own for it."""

import asyncio

import httpx
import pytest
from pydantic import SecretStr

from kiln_models_gui.probes.endpoint import Endpoint
from kiln_models_gui.probes.faults import Fault
from kiln_models_gui.probes.ladder import Reach, ascend
from kiln_models_gui.probes.record import Record
from kiln_models_gui.probes.verdict import Outcome, Rung
from tests.servers.raw import RawServer, http

KEY = "canary-key-0123456789"
LISTED = http(200, {"data": [{"id": "good-model"}]})


@pytest.mark.parametrize(
    ("answer", "outcome", "fault", "asked"),
    [
        (http(200, {"data": {"usage": 1}}), Outcome.PASSED, None, 2),
        (http(401, {"error": {"code": 401, "message": "No auth"}}), Outcome.FAILED, Fault.KEY_REFUSED, 2),
        (http(404, {"error": "no such thing"}), Outcome.UNKNOWN, None, 5),  # so the older ways are tried
    ],
)
async def test_a_list_that_is_open_to_all_needs_no_knock_where_keys_can_be_checked(
    client: httpx.AsyncClient, answer: bytes, outcome: Outcome, fault: Fault | None, asked: int
) -> None:
    knock = http(400, {"error": {"message": "messages is required"}})
    async with RawServer({"GET /v1/models": LISTED, "GET /v1/key": answer, "": knock}) as server:
        endpoint = Endpoint("openrouter", server.base_url, SecretStr(KEY))
        verdicts = {v.rung: v async for v in ascend(endpoint, "good-model", client, reach=Reach.FREE)}
    assert (verdicts[Rung.KEY].outcome, verdicts[Rung.KEY].fault) == (outcome, fault)
    assert len(server.asked) == asked


async def test_without_a_key_none_is_checked(client: httpx.AsyncClient) -> None:
    async with RawServer({"GET /v1/models": LISTED, "": http(401, {"error": "no"})}) as server:
        verdicts = {v.rung: v async for v in ascend(Endpoint("openrouter", server.base_url), None, client)}
    assert verdicts[Rung.KEY].fault is Fault.KEY_MISSING
    assert not any("/v1/key" in one for one in server.asked)


async def test_a_server_that_takes_its_time_for_the_list_is_asked_without_the_key_meanwhile(
    client: httpx.AsyncClient,
) -> None:
    asked_without = asyncio.Event()

    def refuse(head: str) -> bytes | None:
        if KEY in head:
            return None
        asked_without.set()
        return http(401, {"error": {"code": "invalid_api_key", "message": "No key."}})

    async def list_late(writer: asyncio.StreamWriter) -> None:
        await asked_without.wait()
        writer.write(LISTED)
        await writer.drain()
        writer.close()

    async with RawServer({"GET /v1/models": list_late}, refuse) as server:
        endpoint, record = Endpoint("openai", server.base_url, SecretStr(KEY)), Record()
        climb = ascend(endpoint, None, client, reach=Reach.FREE, record=record)
        verdicts = {verdict.rung: verdict async for verdict in climb}
    assert verdicts[Rung.KEY].outcome is Outcome.PASSED
    assert len(server.asked) == record.asked == len(record.exchanges) == 2


async def test_a_test_that_ends_hangs_up_on_what_was_asked_meanwhile(client: httpx.AsyncClient) -> None:
    asked_without = asyncio.Event()

    async def answer(writer: asyncio.StreamWriter) -> None:
        if KEY not in server.asked[-1]:
            asked_without.set()
            await asyncio.Event().wait()
        await asked_without.wait()
        writer.write(http(401, {"error": {"code": "invalid_api_key", "message": "Wrong key."}}))
        await writer.drain()
        writer.close()

    async with RawServer(answer) as server:
        endpoint, record = Endpoint("openai", server.base_url, SecretStr(KEY)), Record()
        climb = ascend(endpoint, None, client, reach=Reach.FREE, record=record)
        verdicts = {verdict.rung: verdict async for verdict in climb}
        await asyncio.wait_for(server.hung_up.wait(), 2)
    assert verdicts[Rung.KEY].fault is Fault.KEY_REFUSED
    assert record.asked == 2

"""Publishing through the management API. The proxy is a stand-in here (tests/servers/model_management.py): the real
one needs a database that cannot be started where tests run."""

import asyncio
import json
import os
import signal
import sys
from collections.abc import AsyncIterator, Sequence

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import SecretStr

from kiln_models_gui.probes.client import make_client
from kiln_models_gui.probes.faults import Fault
from kiln_models_gui.probes.gateway_api import GatewayApi, GatewayError, GatewayProblem
from kiln_models_gui.probes.gateway_publish import PublishFailedError, publish, read_back
from kiln_models_gui.registry.gateway.diff import diff_of
from kiln_models_gui.registry.gateway.model import GatewayModel
from tests.gateway_models import model
from tests.servers.model_management import (
    FAILS,
    HANGS_UP,
    HANGS_UP_AFTER,
    MASTER_KEY,
    ModelManagement,
    Row,
    all_words,
)
from tests.servers.process import free_port
from tests.servers.raw import RawServer, http

THEIRS: Row = {
    "model_name": "theirs",
    "litellm_params": {"model": "openai/z", "api_key": "sk-real-0123", "token_of_theirs": "to-0123456789"},
    "model_info": {"id": "theirs"},
}
BEFORE = (model(1), model(2), model(3))
AFTER = (
    model(1),
    model(2, name="renamed", prices={"input_cost_per_token": 1e-06}, keys={"api_key": "KILN_OTHER_KEY"}),
    model(3, info={"mode": "chat"}),
    model(4),
    model(5, keys={}, is_keyless=True),
)
"""Of what stands: one as it is, one changed, one with less; two are new; and model 6 goes."""


@pytest.fixture
async def gateway() -> AsyncIterator[ModelManagement]:
    async with ModelManagement() as server:
        server.rows["theirs"] = json.loads(json.dumps(THEIRS))
        yield server


@pytest.fixture
def api(gateway: ModelManagement, client: httpx.AsyncClient) -> GatewayApi:
    return GatewayApi(f"{gateway.address}/v1/", SecretStr(MASTER_KEY), client)


async def _publish(api: GatewayApi, models: Sequence[GatewayModel]) -> None:
    await publish(api, diff_of(models, await api.entries(), take_away=True))


async def _stands(gateway: ModelManagement, api: GatewayApi, models: Sequence[GatewayModel]) -> bool:
    same = await read_back(api, models, pauses=())
    return same.is_same and {row["model_name"] for row in gateway.told() if row["model_name"] != "theirs"} == {
        one.name for one in models
    }


async def test_what_is_published_is_read_back_and_doing_it_again_asks_for_nothing(
    gateway: ModelManagement, api: GatewayApi
) -> None:
    await _publish(api, BEFORE)
    assert await _stands(gateway, api, BEFORE)
    await _publish(api, (*AFTER, model(6)))
    await _publish(api, AFTER)
    assert await _stands(gateway, api, AFTER)
    writes = len(gateway.bodies)

    await _publish(api, AFTER)

    assert len(gateway.bodies) == writes
    assert gateway.rows["theirs"] == THEIRS
    assert gateway.rows[model(2).id]["litellm_params"]["api_key"] == "os.environ/KILN_OTHER_KEY"
    assert "output_cost_per_token" not in gateway.rows[model(2).id]["litellm_params"]
    assert "max_input_tokens" not in gateway.rows[model(3).id]["model_info"]


async def test_no_mask_and_no_key_is_ever_sent(gateway: ModelManagement, api: GatewayApi) -> None:
    await _publish(api, BEFORE)
    for row in gateway.rows.values():
        row["litellm_params"] |= {"rpm": 7, "token_of_theirs": "to-0123456789"}
    gateway.bodies.clear()

    await _publish(api, AFTER)

    words = all_words(gateway.bodies)
    assert "****" not in words
    assert "sk-" not in words
    # What others set in a model of ours stays, as far as the proxy tells it.
    assert gateway.rows[model(3).id]["litellm_params"]["rpm"] == 7


@pytest.mark.parametrize("fault", [FAILS, HANGS_UP, HANGS_UP_AFTER])
@pytest.mark.parametrize("step", range(1, 7))
async def test_what_fails_in_the_middle_is_taken_back(
    gateway: ModelManagement, api: GatewayApi, step: int, fault: str
) -> None:
    before = (*BEFORE, model(6))
    await _publish(api, before)
    rows = json.loads(json.dumps(gateway.rows))
    gateway.faults = {len(gateway.bodies) + step: fault}
    if fault == FAILS:
        # A refused "new" is tried as an update, for a killed try may have made it.
        gateway.faults[len(gateway.bodies) + step + 1] = FAILS

    with pytest.raises(PublishFailedError) as caught:
        await _publish(api, AFTER)

    assert caught.value.cause is not None
    assert caught.value.left == ()
    assert gateway.rows == rows
    assert await _stands(gateway, api, before)

    gateway.faults = {}
    await _publish(api, AFTER)
    assert await _stands(gateway, api, AFTER)


async def test_what_could_not_be_taken_back_is_said_and_a_retry_brings_it_about(
    gateway: ModelManagement, api: GatewayApi
) -> None:
    gateway.faults = dict.fromkeys(range(2, 100), HANGS_UP)

    with pytest.raises(PublishFailedError) as caught:
        await _publish(api, (model(1), model(2)))

    assert (caught.value.name, caught.value.left) == ("model 2", ("model 2", "model 1"))
    gateway.faults = {}
    await _publish(api, (model(1), model(2)))
    assert await _stands(gateway, api, (model(1), model(2)))


async def test_cancelling_takes_back_what_was_done(gateway: ModelManagement, api: GatewayApi) -> None:
    done: list[tuple[int, int]] = []
    at_work: asyncio.Task[None] | None = None

    def told(count: int, of_all: int) -> None:
        done.append((count, of_all))
        if count == 2 and at_work is not None:
            at_work.cancel()

    diff = diff_of(AFTER, await api.entries(), take_away=True)
    at_work = asyncio.ensure_future(publish(api, diff, told))
    with pytest.raises(asyncio.CancelledError):
        await at_work

    assert gateway.names() == {"theirs"}
    assert done == [(0, 5), (1, 5), (2, 5)]


_PUBLISHER = """
import asyncio, sys
from pydantic import SecretStr
from kiln_models_gui.probes.client import make_client
from kiln_models_gui.probes.gateway_api import GatewayApi
from kiln_models_gui.probes.gateway_publish import publish
from kiln_models_gui.registry.gateway.diff import diff_of
from tests.probes.test_gateway_publish import AFTER

async def main():
    async with make_client() as client:
        api = GatewayApi(sys.argv[1], SecretStr(sys.argv[2]), client)
        await publish(api, diff_of(AFTER, await api.entries(), take_away=True))

asyncio.run(main())
"""


@pytest.mark.parametrize("step", [1, 3, 5])
async def test_a_publisher_that_is_killed_in_the_middle_leaves_nothing_that_a_retry_does_not_settle(
    gateway: ModelManagement, api: GatewayApi, step: int
) -> None:
    await _publish(api, (*BEFORE, model(6)))
    kill_at = len(gateway.bodies) + step
    publisher = await asyncio.create_subprocess_exec(
        sys.executable, "-c", _PUBLISHER, gateway.address, MASTER_KEY, env=os.environ | {"PYTHONPATH": "."}
    )

    def kill(write: int) -> None:
        if write == kill_at:
            publisher.send_signal(signal.SIGKILL)

    gateway.at_write = kill
    assert await publisher.wait() == -signal.SIGKILL

    await _publish(api, AFTER)

    assert await _stands(gateway, api, AFTER)
    assert len(gateway.rows) == len(AFTER) + 1


async def test_a_worker_that_heard_of_nothing_yet_makes_nothing_twice(
    gateway: ModelManagement, api: GatewayApi
) -> None:
    await _publish(api, (model(1),))
    gateway.stale_reads = 1
    waited: list[float] = []

    async def wait(seconds: float) -> None:
        waited.append(seconds)

    await publish(api, diff_of((model(1),), await api.entries(), take_away=True))
    gateway.stale_reads = 2
    found = await read_back(api, (model(1),), pauses=(1, 2, 3), wait=wait)

    assert found.is_same
    assert waited == [1, 2]
    assert len(gateway.rows) == 2


async def test_a_gateway_that_goes_on_saying_otherwise_is_not_waited_for_for_ever(
    gateway: ModelManagement, api: GatewayApi
) -> None:
    await _publish(api, (model(1),))
    gateway.rows[model(1).id]["litellm_params"]["api_base"] = "http://elsewhere.example"

    async def wait(_seconds: float) -> None: ...

    found = await read_back(api, (model(1),), wait=wait)

    assert [change.field for one in found.differences for change in one.fields] == ["litellm_params.api_base"]


async def test_a_proxy_without_a_database_says_so_before_anything_is_done(
    gateway: ModelManagement, api: GatewayApi
) -> None:
    gateway.has_database = False

    with pytest.raises(GatewayError) as caught:
        await _publish(api, AFTER)

    assert caught.value.problem is GatewayProblem.NO_DATABASE


async def test_models_of_its_file_are_not_changed_through_the_api(gateway: ModelManagement, api: GatewayApi) -> None:
    gateway.in_file = [model(1).entry(in_file=True)]

    with pytest.raises(GatewayError) as caught:
        await _publish(api, (model(1, name="other"),))

    assert caught.value.problem is GatewayProblem.IN_ITS_FILE
    assert gateway.bodies == []


@pytest.mark.parametrize(
    ("answer", "problem"),
    [
        (http(401, {"error": {"message": "Authentication Error"}}), GatewayProblem.KEY_REFUSED),
        (http(400, {"error": {"message": "No connected db.", "type": "no_db_connection"}}), GatewayProblem.KEY_REFUSED),
        (http(403, {"error": {"message": "admin only"}}), GatewayProblem.NOT_ALLOWED),
        (http(500, {"detail": {"error": "LLM Model List not loaded in."}}), GatewayProblem.REFUSED),
        (http(404, {"detail": "Not Found"}), GatewayProblem.NOT_A_GATEWAY),
        (http(200, {"models": []}), GatewayProblem.NOT_A_GATEWAY),
        (http(200, b"<html>", "text/html"), GatewayProblem.NOT_A_GATEWAY),
        (http(302, b"", headers={"Location": "https://elsewhere.example/"}), GatewayProblem.NOT_A_GATEWAY),
    ],
)
async def test_what_a_proxy_says_has_a_name(answer: bytes, problem: GatewayProblem, client: httpx.AsyncClient) -> None:
    async with RawServer(answer) as server:
        with pytest.raises(GatewayError) as caught:
            await GatewayApi(server.base_url, SecretStr(MASTER_KEY), client).entries()

    assert caught.value.problem is problem
    assert MASTER_KEY not in repr(caught.value) + caught.value.raw


async def test_who_does_not_answer_is_told_by_its_fault(client: httpx.AsyncClient) -> None:
    with pytest.raises(GatewayError) as caught:
        await GatewayApi(f"http://127.0.0.1:{free_port()}", SecretStr(MASTER_KEY), client).entries()

    assert (caught.value.problem, caught.value.fault) == (GatewayProblem.NO_ANSWER, Fault.REFUSED)
    with pytest.raises(GatewayError) as caught:
        await GatewayApi("no address", SecretStr(MASTER_KEY), client).entries()
    assert caught.value.problem is GatewayProblem.BAD_ADDRESS


SOME = st.lists(
    st.builds(
        lambda number, name, price, sees: model(
            number,
            name=f"{name} {number}",
            prices={} if price is None else {"input_cost_per_token": price},
            info={"mode": "chat"} | ({} if sees is None else {"supports_vision": sees}),
        ),
        st.integers(1, 6),
        st.sampled_from(["a", "b"]),
        st.sampled_from([None, 1e-06, 2e-06]),
        st.sampled_from([None, True, False]),
    ),
    unique_by=lambda one: one.id,
    max_size=5,
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(SOME, SOME, st.dictionaries(st.integers(1, 12), st.sampled_from([FAILS, HANGS_UP, HANGS_UP_AFTER]), max_size=3))
def test_whatever_fails_a_retry_converges(
    before: list[GatewayModel], after: list[GatewayModel], faults: dict[int, str]
) -> None:
    async def run() -> None:
        async with ModelManagement() as gateway, make_client() as client:
            api = GatewayApi(gateway.address, SecretStr(MASTER_KEY), client)
            await _publish(api, before)
            gateway.faults = {len(gateway.bodies) + step: fault for step, fault in faults.items()}
            try:
                await _publish(api, after)
            except PublishFailedError as error:
                if not error.left:
                    assert await _stands(gateway, api, before)
            gateway.faults = {}
            await _publish(api, after)
            assert await _stands(gateway, api, after)

    asyncio.run(run())

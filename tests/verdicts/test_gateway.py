"""Publishing for the real proxy: started on the published file, with two workers, before a real server.

What its management API would do with a database is tried against a stand-in (tests/probes/test_gateway_publish.py);
here the real proxy is asked what it says without one.
"""

from dataclasses import replace

import httpx
import pytest
from pydantic import SecretStr

from kiln_models_gui.probes.client import Ask, send
from kiln_models_gui.probes.discovery import enrich, list_models
from kiln_models_gui.probes.endpoint import Endpoint
from kiln_models_gui.probes.gateway_api import GatewayApi, GatewayError, GatewayProblem
from kiln_models_gui.probes.gateway_publish import publish, read_back
from kiln_models_gui.registry.gateway.diff import diff_of
from kiln_models_gui.registry.gateway.model import GatewayModel
from tests.servers.litellm_proxy import MASTER_KEY
from tests.servers.llama import LlamaServer
from tests.verdicts.team_gateway import TeamGateway


@pytest.fixture
def published(team_gateway: TeamGateway) -> TeamGateway:
    """The gateway as it runs on what was published."""
    team_gateway.start()
    return team_gateway


def _api(published: TeamGateway, client: httpx.AsyncClient, key: str = MASTER_KEY) -> GatewayApi:
    return GatewayApi(f"{published.address}/v1", SecretStr(key), client)


async def test_calls_through_the_published_gateway_answer(
    published: TeamGateway, client: httpx.AsyncClient, llama_server: LlamaServer
) -> None:
    body = {"model": published.house, "messages": [{"role": "user", "content": "ping"}]}
    headers = {"authorization": f"Bearer {MASTER_KEY}"}
    ask = Ask("POST", f"{published.address}/v1/chat/completions", headers, body)

    replies = [await send(client, ask) for _ in range(6)]  # of both workers, as the system shares them out

    assert {reply.status for reply in replies} == {200}
    assert all(llama_server.answer in reply.text for reply in replies)
    theirs = await send(client, replace(ask, body=body | {"model": "theirs"}))
    assert theirs.status == 200


async def test_what_the_gateway_says_is_what_was_published(published: TeamGateway, client: httpx.AsyncClient) -> None:
    api = _api(published, client)

    for _ in range(4):
        found = await read_back(api, published.plan.models, in_file=True, pauses=())
        assert found.differences == ()
    entries = await api.entries()
    assert not any(entry.in_database for entry in entries if entry.mark)
    assert "llama-test-key" not in repr(await api.model_info())


async def test_the_way_back_knows_what_was_published(published: TeamGateway, client: httpx.AsyncClient) -> None:
    endpoint = Endpoint("litellm", f"{published.address}/v1", SecretStr(MASTER_KEY))

    listed = {one.id: one for one in await enrich(endpoint, await list_models(endpoint, client), client)}

    house = listed[published.house]
    assert (house.context_window, house.max_output) == (2048, 256)
    assert (house.input_price, house.output_price) == (1, 2.5)
    assert (house.tools, house.vision, house.structured_output) == (True, False, True)


async def test_a_proxy_without_a_database_says_so(published: TeamGateway, client: httpx.AsyncClient) -> None:
    api = _api(published, client)
    new = GatewayModel(id="kiln-models-new", name="new", model="openai/new", is_keyless=True)

    with pytest.raises(GatewayError) as caught:
        await publish(api, diff_of([new], await api.entries(), take_away=False))

    assert caught.value.problem is GatewayProblem.NO_DATABASE


async def test_a_wrong_key_is_refused(published: TeamGateway, client: httpx.AsyncClient) -> None:
    with pytest.raises(GatewayError) as caught:
        await _api(published, client, "sk-wrong-0123456789").entries()

    assert caught.value.problem is GatewayProblem.KEY_REFUSED

"""Publishing for the real proxy: started on the published file, with two workers, before a real server.

What its management API would do with a database is tried against a stand-in (tests/probes/test_gateway_publish.py);
here the real proxy is asked what it says without one.
"""

import asyncio
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace

import httpx
import pytest
from pydantic import SecretStr

from kiln_models_gui.probes.client import Ask, send
from kiln_models_gui.probes.discovery import enrich, list_models
from kiln_models_gui.probes.endpoint import Endpoint
from kiln_models_gui.probes.gateway_api import GatewayApi, GatewayError, GatewayProblem
from kiln_models_gui.probes.gateway_publish import publish, read_back
from kiln_models_gui.registry.cost import Price
from kiln_models_gui.registry.gateway.diff import diff_of
from kiln_models_gui.registry.gateway.model import GatewayModel
from kiln_models_gui.registry.gateway.planning import Plan, plan_of
from kiln_models_gui.registry.model_card import ModelCard, Reach
from kiln_models_gui.registry.providers import ProviderRef
from kiln_models_gui.registry.records import CustomProvider, KeyInfo, KeyState, TargetState
from kiln_models_gui.store.proxy_config_file import ProxyConfigFile
from kiln_models_gui.targets.gateway_file import GatewayFile
from tests.gateway_models import candidates
from tests.servers.litellm_proxy import MASTER_KEY, running_proxy
from tests.servers.llama import LlamaServer
from tests.servers.process import free_port

THEIRS = """\
# The team's own
model_list:
  - model_name: theirs   # an answer without a server
    litellm_params: {model: openai/none, api_key: none, mock_response: "ours"}
litellm_settings:
  num_retries: 0
"""


@dataclass(frozen=True)
class Published:
    """A proxy that runs on what was published."""

    address: str
    plan: Plan
    house: str
    """The public name of the model that a real server answers for."""


@pytest.fixture(scope="session")
def published(tmp_path_factory: pytest.TempPathFactory, llama_server: LlamaServer) -> Iterator[Published]:
    """Published by one who is killed in the middle, and again; the keys are in the proxy's environment alone."""
    config = tmp_path_factory.mktemp("gateway") / "config.yaml"
    config.write_text(THEIRS)
    plan, port = _plan(llama_server), free_port()
    killed = subprocess.run([sys.executable, "-c", _KILLED, config], env={"PYTHONPATH": "."}, check=False)
    assert killed.returncode == -signal.SIGKILL
    file = GatewayFile(ProxyConfigFile(config))
    asyncio.run(file.publish(plan.models))
    asyncio.run(file.publish(plan.models))
    text = config.read_text()
    assert llama_server.key not in text
    assert text.startswith(THEIRS.partition("litellm_settings")[0])
    keys = dict.fromkeys(plan.key_names, llama_server.key)
    with running_proxy(config, port, workers=2, env={**os.environ, **keys}):
        yield Published(f"http://127.0.0.1:{port}", plan, plan.models[0].name)


_KILLED = """
import asyncio, os, signal, sys
from pathlib import Path
from kiln_models_gui.store import files
from kiln_models_gui.store.proxy_config_file import ProxyConfigFile
from kiln_models_gui.targets.gateway_file import GatewayFile
from tests.gateway_models import model

files.put = lambda staging: os.kill(os.getpid(), signal.SIGKILL)
asyncio.run(GatewayFile(ProxyConfigFile(Path(sys.argv[1]))).publish([model(1)]))
"""


def _plan(server: LlamaServer) -> Plan:
    key = KeyInfo(KeyState.SAVED, "")
    house = CustomProvider(name="House", base_url=server.base_url, key=key)
    state = TargetState(
        values={
            "azure_openai_endpoint": "https://team.openai.azure.com",
            "vertex_project_id": "acme",
            "vertex_location": "europe-west4",
        },
        custom_providers=(house,),
    )
    full = ModelCard(
        Reach.OPENAI,
        server.model,
        ProviderRef("custom", "House"),
        server.base_url,
        name="House 🏠 model",
        context_window=2048,
        cost=Price(1, 2.5),
        max_tokens=256,
        overrides={
            "supports_function_calling": True,
            "supports_vision": False,
            "structured_output_mode": "json_schema",
        },
    )
    bare = ModelCard(Reach.CONNECTED, "gpt-4o", ProviderRef("builtin", "openai"))
    azure = ModelCard(Reach.AZURE, "deployment", ProviderRef("builtin", "azure_openai"), cost=Price(0.15, None))
    vertex = ModelCard(Reach.VERTEX, "gemini-2.5-pro", ProviderRef("builtin", "vertex"))
    claude = ModelCard(Reach.ANTHROPIC, "claude-x", endpoint="https://claude.acme.example/v1", secret="acme")
    bedrock = ModelCard(Reach.CONNECTED, "amazon.nova-pro-v1:0", ProviderRef("builtin", "amazon_bedrock"))
    return plan_of(candidates(full, bare, azure, vertex, claude, bedrock), state)


def _api(published: Published, client: httpx.AsyncClient, key: str = MASTER_KEY) -> GatewayApi:
    return GatewayApi(f"{published.address}/v1", SecretStr(key), client)


async def test_calls_through_the_published_gateway_answer(
    published: Published, client: httpx.AsyncClient, llama_server: LlamaServer
) -> None:
    body = {"model": published.house, "messages": [{"role": "user", "content": "ping"}]}
    headers = {"authorization": f"Bearer {MASTER_KEY}"}
    ask = Ask("POST", f"{published.address}/v1/chat/completions", headers, body)

    replies = [await send(client, ask) for _ in range(6)]  # of both workers, as the system shares them out

    assert {reply.status for reply in replies} == {200}
    assert all(llama_server.answer in reply.text for reply in replies)
    theirs = await send(client, replace(ask, body=body | {"model": "theirs"}))
    assert theirs.status == 200


async def test_what_the_gateway_says_is_what_was_published(published: Published, client: httpx.AsyncClient) -> None:
    api = _api(published, client)

    for _ in range(4):
        found = await read_back(api, published.plan.models, in_file=True, pauses=())
        assert found.differences == ()
    entries = await api.entries()
    assert not any(entry.in_database for entry in entries if entry.mark)
    assert "llama-test-key" not in repr(await api.model_info())


async def test_the_way_back_knows_what_was_published(published: Published, client: httpx.AsyncClient) -> None:
    endpoint = Endpoint("litellm", f"{published.address}/v1", SecretStr(MASTER_KEY))

    listed = {one.id: one for one in await enrich(endpoint, await list_models(endpoint, client), client)}

    house = listed[published.house]
    assert (house.context_window, house.max_output) == (2048, 256)
    assert (house.input_price, house.output_price) == (1, 2.5)
    assert (house.tools, house.vision, house.structured_output) == (True, False, True)


async def test_a_proxy_without_a_database_says_so(published: Published, client: httpx.AsyncClient) -> None:
    api = _api(published, client)
    new = GatewayModel(id="kiln-models-new", name="new", model="openai/new", is_keyless=True)

    with pytest.raises(GatewayError) as caught:
        await publish(api, diff_of([new], await api.entries(), take_away=False))

    assert caught.value.problem is GatewayProblem.NO_DATABASE


async def test_a_wrong_key_is_refused(published: Published, client: httpx.AsyncClient) -> None:
    with pytest.raises(GatewayError) as caught:
        await _api(published, client, "sk-wrong-0123456789").entries()

    assert caught.value.problem is GatewayProblem.KEY_REFUSED

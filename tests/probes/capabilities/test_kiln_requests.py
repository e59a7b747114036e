"""What is proved of llama.cpp's server holds when Kiln asks, in each structured output mode."""

import httpx
import pytest
from pydantic import SecretStr

from kiln_models_gui.probes.endpoint import Endpoint
from tests.oracle import Oracle
from tests.proved_modes import EXAMPLES, Example, check_mode
from tests.servers.llama import LlamaServer


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.mode.value)
async def test_kilns_own_request_for_a_proved_mode_gets_a_valid_answer(
    llama_server: LlamaServer,
    llama_that_knows_json: LlamaServer,
    llama_that_knows_a_call: LlamaServer,
    client: httpx.AsyncClient,
    oracle: Oracle,
    example: Example,
) -> None:
    servers = {"": llama_server, "json": llama_that_knows_json, "a call": llama_that_knows_a_call}
    server = servers[example.knows]
    endpoint = Endpoint("openai", server.base_url, SecretStr(server.key))
    await check_mode(example, endpoint, server.model, client, oracle)

"""What is proved of llama.cpp behind LiteLLM holds when Kiln asks, in each structured output mode."""

import httpx
import pytest

from tests.oracle import Oracle
from tests.proved_modes import EXAMPLES, Example, check_mode
from tests.servers.litellm_proxy import LiteLLM
from tests.verdicts.subjects import Subject

BEHIND = {"": "with-tools", "json": "knows-json", "a call": "knows-a-call"}


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.mode.value)
async def test_kilns_own_request_through_a_gateway_gets_a_valid_answer(
    litellm: LiteLLM, client: httpx.AsyncClient, oracle: Oracle, example: Example
) -> None:
    subject = Subject("LiteLLM", litellm.port, litellm.key, BEHIND[example.knows])
    await check_mode(example, subject.endpoint(), subject.model, client, oracle)

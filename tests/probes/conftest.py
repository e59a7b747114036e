"""What the tests of the probes share: a client, and a climb collected."""

from collections.abc import AsyncIterator, Awaitable, Callable

import httpx
import pytest
from pydantic import SecretStr

from kiln_models_gui.probes.client import make_client
from kiln_models_gui.probes.endpoint import Endpoint
from kiln_models_gui.probes.ladder import climb
from kiln_models_gui.probes.verdict import Rung, Verdict

Climb = Callable[..., Awaitable[dict[Rung, Verdict]]]


@pytest.fixture
async def client() -> AsyncIterator[httpx.AsyncClient]:
    async with make_client() as client:
        yield client


@pytest.fixture
def run(client: httpx.AsyncClient) -> Climb:
    async def run(
        base_url: str, key: str = "", model_id: str | None = None, family: str = "openai"
    ) -> dict[Rung, Verdict]:
        endpoint = Endpoint(family, base_url, SecretStr(key) if key else None)
        return {verdict.rung: verdict async for verdict in climb(endpoint, model_id, client)}

    return run

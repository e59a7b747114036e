"""Lists that come in pages, lists beside lists, and models asked for one by one, from a server on this computer."""

import asyncio
import json

import httpx
import pytest
from pydantic import SecretStr
from typing_extensions import override

from kiln_models_gui.probes import discovery
from kiln_models_gui.probes.client import send
from kiln_models_gui.probes.dialect import list_ask
from kiln_models_gui.probes.discovery import ListedModel, describe, enrich, list_models, read_list_aside
from kiln_models_gui.probes.endpoint import Endpoint
from kiln_models_gui.probes.faults import Fault, ProbeError
from tests.servers.raw import RawServer, http

KEY = "canary-key-0123456789abcdef"
ANTHROPIC = "GET /v1/models?limit=1000"
FIREWORKS = "GET /v1/accounts/acme/models?pageSize=200"


def endpoint(server: RawServer, family: str, **options: str) -> Endpoint:
    return Endpoint(family, f"http://127.0.0.1:{server.port}", SecretStr(KEY), options)


async def test_anthropics_pages_are_read_to_the_last(client: httpx.AsyncClient) -> None:
    pages = {
        ANTHROPIC: http(200, {"data": [{"id": "a"}], "has_more": True, "last_id": "a/b"}),
        f"{ANTHROPIC}&after_id=a/b": http(200, {"data": [{"id": "b"}], "has_more": False, "last_id": "b"}),
    }
    async with RawServer(pages) as server:
        models = await list_models(endpoint(server, "anthropic"), client)
        assert all(f"x-api-key: {KEY}" in asked for asked in server.asked)
    assert [model.id for model in models] == ["a", "b"]


async def test_fireworks_pages_are_read_to_the_last(client: httpx.AsyncClient) -> None:
    pages = {
        FIREWORKS: http(200, {"models": [{"name": "accounts/acme/models/a"}], "nextPageToken": "n+1"}),
        f"{FIREWORKS}&pageToken=n%2B1": http(200, {"models": [{"name": "accounts/acme/models/b"}]}),
    }
    async with RawServer(pages) as server:
        models = await list_models(endpoint(server, "fireworks", account_id="acme"), client)
    assert [model.id for model in models] == ["accounts/acme/models/a", "accounts/acme/models/b"]


async def test_a_list_that_names_the_same_next_page_for_ever_comes_to_an_end(client: httpx.AsyncClient) -> None:
    page = http(200, {"models": [{"name": "m"}], "nextPageToken": "again"})
    async with RawServer(page) as server:
        models = await list_models(endpoint(server, "gemini"), client)
        assert len(server.asked) == 2
    assert [model.id for model in models] == ["m"]


async def test_endless_new_pages_are_read_only_so_far(client: httpx.AsyncClient) -> None:
    async with RawServer({}) as server:
        server.answers = _Counting()
        models = await list_models(endpoint(server, "gemini"), client)
        assert len(server.asked) == discovery.MOST_PAGES
    assert len(models) == discovery.MOST_PAGES


async def test_a_later_page_that_fails_leaves_the_first(client: httpx.AsyncClient) -> None:
    first = http(200, {"models": [{"name": "m"}], "nextPageToken": "n"})
    async with RawServer({"GET /models?pageSize=1000": first, "": http(500, {"error": "x"})}) as server:
        models = await list_models(endpoint(server, "gemini"), client)
    assert [model.id for model in models] == ["m"]


@pytest.mark.parametrize(
    ("answer", "fault"),
    [
        (http(401, {"error": KEY}), Fault.KEY_REFUSED),
        (http(200, {"models": f"none {KEY}"}), Fault.NOT_AN_API),
        (http(200, b"x" * 1_000_001), Fault.TOO_LARGE),
    ],
)
async def test_a_list_that_cannot_be_had_tells_why_without_the_key(
    client: httpx.AsyncClient, answer: bytes, fault: Fault
) -> None:
    async with RawServer(answer) as server:
        with pytest.raises(ProbeError) as told:
            await list_models(endpoint(server, "openai"), client)
    assert told.value.fault is fault
    assert KEY not in told.value.raw + repr(told.value)


async def test_lm_studio_tells_more_in_its_own_list(client: httpx.AsyncClient) -> None:
    own = {"data": [{"id": "m", "type": "vlm", "state": "loaded", "max_context_length": 32768}, {"id": "other"}]}
    answers = {"GET /v1/models": http(200, {"data": [{"id": "m"}, {"id": "n"}]}), "GET /api/v0/models": http(200, own)}
    async with RawServer(answers) as server:
        where = endpoint(server, "lm_studio")
        models = await enrich(where, await list_models(where, client), client)
    assert models[0].context_window == 32768
    assert (models[0].vision, models[0].loaded) == (True, True)
    assert models[1] == ListedModel("n")


async def test_ollama_is_asked_for_each_model(client: httpx.AsyncClient) -> None:
    show = {
        "capabilities": ["completion", "vision"],
        "model_info": {"general.architecture": "l", "l.context_length": 8},
    }
    answers = {
        "GET /api/tags": http(200, {"models": [{"name": "a"}, {"name": "b"}]}),
        "POST /api/show": http(200, show),
    }
    async with RawServer(answers) as server:
        where = endpoint(server, "ollama")
        models = await enrich(where, await list_models(where, client), client)
        assert [json.loads(asked.split("\r\n\r\n")[1]) for asked in server.asked[1:]] == [
            {"model": "a"},
            {"model": "b"},
        ]
    assert [(model.id, model.context_window, model.vision) for model in models] == [("a", 8, True), ("b", 8, True)]


async def test_fireworks_tells_of_one_model_whether_it_is_deployed(client: httpx.AsyncClient) -> None:
    name = "accounts/acme/models/a"
    told = http(200, {"name": name, "deployedModelRefs": [{"state": "DEPLOYED"}]})
    async with RawServer({f"GET /v1/{name}": told}) as server:
        model = await describe(endpoint(server, "fireworks", account_id="acme"), ListedModel(name, 4096), client)
    assert model == ListedModel(name, 4096, deployed=True)


async def test_what_cannot_be_told_leaves_the_model_as_it_was(client: httpx.AsyncClient) -> None:
    models = [ListedModel("m", 4096)]
    async with RawServer(http(500, {"error": "x"})) as server:
        for family in ("ollama", "lm_studio", "openai", "fireworks"):
            assert await enrich(endpoint(server, family, account_id="a"), models, client) == models


async def test_a_long_list_is_read_beside_the_loop(client: httpx.AsyncClient) -> None:
    many = http(200, {"data": [{"id": f"model-{number}", "context_length": 4096} for number in range(5_000)]})
    turns = 0

    async def turn() -> None:
        nonlocal turns
        while True:
            turns += 1
            await asyncio.sleep(0)

    async with RawServer(many) as server:
        reply = await send(client, list_ask(endpoint(server, "openai")))
        turning = asyncio.ensure_future(turn())
        models = await read_list_aside(reply)
        turning.cancel()
    assert models is not None
    assert len(models) == 5_000
    assert turns > 3  # the loop went on meanwhile


class _Counting(dict[str, bytes]):
    """Answers every question with a page that names another."""

    @override
    def get(self, key: str, default: object = None) -> bytes:  # pyright: ignore[reportIncompatibleMethodOverride]
        number = len(key)
        return http(200, {"models": [{"name": f"m{number}"}], "nextPageToken": "x" * number})

"""llama.cpp's own server where it can be made to show the mistake; a table of answers where it cannot."""

import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import replace

import httpx
import pytest
from pydantic import SecretStr

from kiln_models_gui.probes.client import make_client
from kiln_models_gui.probes.doctor import MOST_REQUESTS, Diagnosis, diagnose
from kiln_models_gui.probes.endpoint import Endpoint
from kiln_models_gui.probes.ladder import Reach, ascend
from kiln_models_gui.probes.proof import Proof
from kiln_models_gui.probes.remedies import Remedy
from tests.servers.llama import LlamaServer
from tests.servers.raw import RawServer, http

KEY = SecretStr("sk-doctor-0123456789abcdef")
LIST = {"object": "list", "data": [{"id": "m"}]}
CHAT = {"choices": [{"message": {"role": "assistant", "content": "pong"}, "finish_reason": "stop"}]}
MESSAGE = {"type": "message", "content": [{"type": "text", "text": "pong"}], "stop_reason": "end_turn"}
NO_KEY = {"error": {"message": "Invalid API key", "type": "authentication_error", "code": "invalid_api_key"}}


@pytest.fixture
async def client() -> AsyncIterator[httpx.AsyncClient]:
    async with make_client() as made:
        yield made


async def visit(endpoint: Endpoint, model_id: str | None, client: httpx.AsyncClient) -> Diagnosis:
    """Test, and on failure ask the doctor, as the window does."""
    verdicts = [verdict async for verdict in ascend(endpoint, model_id, client, reach=Reach.ANSWERS)]
    return await diagnose(endpoint, model_id, verdicts, client)


def served(server: RawServer, path: str = "/v1", family: str = "openai") -> Endpoint:
    return Endpoint(family, f"http://127.0.0.1:{server.port}{path}", KEY)


def unless(wanted: str) -> Callable[[str], bytes | None]:
    """Refuses whoever does not send `wanted`, in small letters, in the head."""
    return lambda head: None if wanted in head.lower() else http(401, NO_KEY)


@pytest.mark.parametrize(
    ("path", "remedy"),
    [("/v1/v1", Remedy.VERSION_ONCE), ("/v1/chat/completions", Remedy.PATH_CUT), ("/api", Remedy.PATH_FOUND)],
)
async def test_a_wrong_path_of_a_real_server_is_put_right(
    client: httpx.AsyncClient, llama_server: LlamaServer, path: str, remedy: Remedy
) -> None:
    root = llama_server.base_url.removesuffix("/v1")
    endpoint = Endpoint("openai", root + path, SecretStr(llama_server.key))
    found = await visit(endpoint, llama_server.model, client)
    assert found.cure is not None
    assert (found.cure.remedy, found.cure.endpoint.base_url) == (remedy, llama_server.base_url)
    assert found.proof is Proof.WORKS
    assert found.requests <= MOST_REQUESTS


async def test_https_on_a_port_that_speaks_http_is_put_right(
    client: httpx.AsyncClient, llama_server: LlamaServer
) -> None:
    endpoint = Endpoint("openai", f"https://127.0.0.1:{llama_server.port}/v1", SecretStr(llama_server.key))
    found = await visit(endpoint, llama_server.model, client)
    assert found.cure is not None
    assert (found.cure.remedy, found.proof) == (Remedy.PLAIN_HTTP, Proof.WORKS)
    assert found.cure.in_clear


async def test_a_missing_version_is_added(client: httpx.AsyncClient) -> None:
    page = http(200, b"<!doctype html><html>Gateway</html>", "text/html")
    answers = {"": page, "GET /v1/models": http(200, LIST), "POST /v1/chat/completions": http(200, CHAT)}
    async with RawServer(answers) as server:
        found = await visit(served(server, ""), "m", client)
        assert found.cure is not None
        assert found.cure.remedy is Remedy.VERSION_ADDED
        assert found.cure.endpoint.base_url == f"http://127.0.0.1:{server.port}/v1"
        assert found.proof is Proof.WORKS


async def test_a_relay_of_anthropic_that_wants_the_other_header_is_found(client: httpx.AsyncClient) -> None:
    answers = {"GET /v1/models": http(200, LIST), "POST /v1/messages": http(200, MESSAGE)}
    async with RawServer(answers, unless("authorization: bearer")) as relay:
        found = await visit(served(relay, "", "anthropic"), "m", client)
        assert found.cure is not None
        assert found.cure.remedy is Remedy.OTHER_HEADER
        assert found.proof is Proof.WORKS


async def test_the_classic_form_of_azure_becomes_the_new_one(client: httpx.AsyncClient) -> None:
    lost = http(404, {"error": {"code": "404", "message": "Resource not found"}})
    answers = {
        "": lost,
        "GET /openai/v1/models": http(200, LIST),
        "POST /openai/v1/chat/completions": http(200, CHAT),
    }
    async with RawServer(answers) as server:
        found = await visit(served(server, "", "azure"), "m", client)
        assert found.cure is not None
        assert found.cure.remedy is Remedy.AZURE_V1
        assert found.proof is Proof.WORKS


async def test_a_gateway_that_breaks_down_over_the_new_form_of_azure_is_asked_in_the_old_one(
    client: httpx.AsyncClient,
) -> None:
    """As LiteLLM does: its old form has no list either."""
    chat = "POST /openai/deployments/m/chat/completions?api-version=2025-02-01-preview"
    answers = {"": http(500, b"Internal Server Error", "text/plain"), chat: http(200, CHAT)}
    async with RawServer(answers) as server:
        found = await visit(served(server, "", "azure_v1"), "m", client)
        assert found.cure is not None
        assert (found.cure.remedy, found.proof) == (Remedy.AZURE_CLASSIC, Proof.WORKS)


async def test_the_key_of_another_vendor_is_told_without_a_question(client: httpx.AsyncClient) -> None:
    endpoint = Endpoint("groq", "https://api.groq.com/openai/v1", SecretStr("sk-ant-api03-0123456789"))
    found = await diagnose(endpoint, None, [], client)
    assert (found.foreign_vendor, found.requests, found.cure) == ("anthropic", 0, None)


async def test_a_full_stop_from_an_email_is_taken_off_the_key(client: httpx.AsyncClient) -> None:
    answers = {"GET /v1/models": http(200, LIST), "POST /v1/chat/completions": http(200, CHAT)}

    async with RawServer(answers, unless(f"bearer {KEY.get_secret_value()}\r\n")) as server:
        endpoint = replace(served(server), key=SecretStr(KEY.get_secret_value() + "."))
        found = await visit(endpoint, "m", client)
        assert found.cure is not None
        assert found.cure.remedy is Remedy.KEY_CLEANED
        assert found.cure.endpoint.key == KEY


@pytest.mark.parametrize(
    "answer",
    [
        pytest.param(http(401, NO_KEY), id="the key is wrong whatever one does"),
        pytest.param(http(404, {"error": "no"}), id="nothing anywhere"),
        pytest.param(http(200, b"<html>Shop</html>", "text/html"), id="a web page everywhere"),
        pytest.param(http(429, {"error": {"message": "slow down"}}), id="busy"),
        pytest.param(http(500, {"error": "down"}), id="down"),
    ],
)
async def test_nothing_is_offered_that_was_not_proved_and_few_questions_are_asked(
    client: httpx.AsyncClient, answer: bytes
) -> None:
    async with RawServer(answer) as server:
        verdicts = [v async for v in ascend(served(server), "m", client, reach=Reach.ANSWERS)]
        before = len(server.asked)
        found = await diagnose(served(server), "m", verdicts, client)
        assert found.cure is None
        assert len(server.asked) - before <= MOST_REQUESTS


async def test_a_test_that_passed_needs_no_doctor(client: httpx.AsyncClient, llama_server: LlamaServer) -> None:
    endpoint = Endpoint("openai", llama_server.base_url, SecretStr(llama_server.key))
    found = await visit(endpoint, llama_server.model, client)
    assert (found.cure, found.requests) == (None, 0)


async def test_the_visit_ends_in_time(client: httpx.AsyncClient) -> None:
    never = asyncio.Event()

    async def wait(_: asyncio.StreamWriter) -> None:
        await never.wait()

    async with RawServer({"": http(404, {"error": "no"})}) as server:
        verdicts = [v async for v in ascend(served(server), None, client)]
        server.answers = {"": wait}
        found = await diagnose(served(server), None, verdicts, client, seconds=0.3)
        assert found.cure is None

"""llama.cpp's own server, and stand-ins that answer as the programs that cannot be had here."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from dataclasses import replace

import httpx
import pytest

from kiln_models_gui.probes.client import make_client
from kiln_models_gui.probes.local_servers import PROGRAMS, LocalServer, Program, look_around
from tests.servers.llama import LlamaServer
from tests.servers.raw import Answer, RawServer, http

BY_ID = {program.id: program for program in PROGRAMS}


@pytest.fixture
async def client() -> AsyncIterator[httpx.AsyncClient]:
    async with make_client() as made:
        yield made


async def found(client: httpx.AsyncClient, *programs: Program, wait_s: float = 2.0) -> list[LocalServer]:
    return [server async for server in look_around(client, programs, wait_s=wait_s)]


def at(port: int, *ids: str) -> list[Program]:
    return [replace(BY_ID[one], ports=(port,)) for one in ids]


async def test_llama_cpp_is_known_among_those_that_share_its_port(
    client: httpx.AsyncClient, llama_server: LlamaServer
) -> None:
    (server,) = await found(client, *at(llama_server.port, "local_ai", "llama_cpp"))
    assert (server.program.id, server.address) == ("llama_cpp", llama_server.base_url)


LIST = {"object": "list", "data": [{"id": "small", "owned_by": "someone"}]}


def stand_in(answers: Mapping[str, object]) -> RawServer:
    """A server that answers these paths, and no other."""

    def answer(body: object) -> Answer:
        return http(200, body.encode(), "text/plain") if isinstance(body, str) else http(200, body)

    return RawServer({f"GET {path}": answer(body) for path, body in answers.items()})


@pytest.mark.parametrize(
    ("answers", "ids", "program", "base"),
    [
        ({"/": "Ollama is running", "/v1/models": LIST}, ["ollama"], "ollama", "/v1"),
        ({"/api/v0/models": LIST, "/v1/models": LIST}, ["lm_studio"], "lm_studio", "/v1"),
        ({"/api/v1/models": {"models": []}, "/v1/models": LIST}, ["lm_studio"], "lm_studio", "/v1"),
        ({"/v1/models": {"data": [{"id": "m", "owned_by": "vllm"}]}}, ["vllm", "lemonade"], "vllm", "/v1"),
        (
            {"/api/v1/models": LIST, "/api/v1/health": {"model_loaded": "x"}, "/v1/models": LIST},
            ["vllm", "lemonade"],
            "lemonade",
            "/api/v1",
        ),
        (
            {"/engines/llama.cpp/v1/models": LIST, "/": "Docker Model Runner is running"},
            ["docker_model_runner"],
            "docker_model_runner",
            "/engines/llama.cpp/v1",
        ),
        ({"/api/extra/version": {"result": "KoboldCpp"}, "/v1/models": LIST}, ["koboldcpp"], "koboldcpp", "/v1"),
        ({"/health/liveliness": '"I\'m alive!"', "/v1/models": LIST}, ["litellm"], "litellm", "/v1"),
        ({"/get_model_info": {"model_path": "m"}, "/v1/models": LIST}, ["sglang"], "sglang", "/v1"),
        ({"/v1/models": LIST}, ["jan"], "jan", "/v1"),
        ({"/v1/models": LIST}, ["vllm", "lemonade"], "", "/v1"),
    ],
)
async def test_a_server_is_told_by_what_only_it_answers(
    client: httpx.AsyncClient, answers: dict[str, object], ids: list[str], program: str, base: str
) -> None:
    async with stand_in(answers) as server:
        (told,) = await found(client, *at(server.port, *ids))
        assert (told.program.id, told.address) == (program, f"http://127.0.0.1:{server.port}{base}")
        assert told.models


async def test_something_else_on_the_port_is_no_model_server(client: httpx.AsyncClient) -> None:
    page = "<html>My web shop</html>"
    async with stand_in({"/": page, "/v1/models": page, "/props": page}) as server:
        assert await found(client, *at(server.port, "ollama", "llama_cpp", "jan")) == []


async def test_a_server_that_wants_a_key_says_so(client: httpx.AsyncClient, llama_server: LlamaServer) -> None:
    (server,) = await found(client, *at(llama_server.port, "llama_cpp"))
    assert server.needs_key
    assert server.models == ()


async def test_no_key_is_ever_sent(client: httpx.AsyncClient) -> None:
    async with stand_in({"/v1/models": LIST}) as server:
        await found(client, *at(server.port, "jan"))
        assert server.asked
        assert not any("authorization" in asked.lower() for asked in server.asked)


async def test_a_port_that_never_answers_delays_no_other(client: httpx.AsyncClient) -> None:
    never = asyncio.Event()

    async def wait(_: asyncio.StreamWriter) -> None:
        await never.wait()

    async with RawServer(wait) as silent, stand_in({"/v1/models": LIST}) as server:
        servers = look_around(client, [*at(silent.port, "ollama"), *at(server.port, "jan")], wait_s=0.5)
        assert (await anext(servers)).program.id == "jan"
        assert [each async for each in servers] == []


async def test_where_nothing_listens_nothing_is_found(client: httpx.AsyncClient, unused_tcp_port: int) -> None:
    assert await found(client, *at(unused_tcp_port, "ollama", "vllm")) == []

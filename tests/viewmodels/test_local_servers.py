"""Servers on this computer: found, shown once, added with one click."""

from dataclasses import replace

import pytest

from kiln_models_gui.probes.local_servers import PROGRAMS, Program
from kiln_models_gui.viewmodels.local_servers import LocalServers
from tests.servers.llama import LlamaServer
from tests.servers.raw import RawServer, http
from tests.viewmodels.conftest import Bench, MakeBench, Seen, idle

BY_ID = {program.id: program for program in PROGRAMS}
EMPTY: dict[str, object] = {"projects": []}


def at(port: int, name: str) -> Program:
    return replace(BY_ID[name], ports=(port,))


def servers_of(bench: Bench, *programs: Program) -> LocalServers:
    return LocalServers(bench.bench, programs)


async def looked(servers: LocalServers) -> LocalServers:
    """After it has looked once."""
    servers.look()
    await idle(servers)
    return servers


def stand_in(count: int, root: object = None) -> RawServer:
    listed = {"object": "list", "data": [{"id": f"model-{number}"} for number in range(count)]}
    answer = {
        "model": "m",
        "choices": [{"index": 0, "message": {"role": "assistant", "content": "Pong."}, "finish_reason": "stop"}],
    }
    answers = {"GET /v1/models": http(200, listed), "POST /v1/chat/completions": http(200, answer)}
    if root is not None:
        answers["GET /"] = http(200, str(root).encode(), "text/plain")
    return RawServer(answers)


async def test_a_server_is_added_with_its_ticked_models_and_tested(make_bench: MakeBench) -> None:
    bench = make_bench(EMPTY)
    async with stand_in(2) as server:
        servers = await looked(servers_of(bench, at(server.port, "jan")))
        (card,) = servers.cards
        assert card.models == (("model-0", True), ("model-1", True))
        assert "Jan" in card.title
        servers.tick(card.address, "model-1", wanted=False)
        told = Seen(servers.told)
        servers.add(card.address)
        await idle(servers)
    assert [one.name for one in bench.registry.providers()] == ["Jan"]
    assert [record.model_id for record in bench.registry.user_models()] == ["model-0"]
    assert servers.cards == ()
    (ref,) = servers.running
    result = bench.memory.get((ref, card.address, "model-0"))
    assert result is not None
    assert result.worked
    assert len(told.all) == 1


async def test_a_long_list_is_not_ticked(make_bench: MakeBench) -> None:
    bench = make_bench(EMPTY)
    async with stand_in(4) as server:
        servers = await looked(servers_of(bench, at(server.port, "jan")))
        (card,) = servers.cards
        assert not any(ticked for _, ticked in card.models)


async def test_one_that_wants_a_key_opens_the_form(make_bench: MakeBench, llama_server: LlamaServer) -> None:
    bench = make_bench(EMPTY)
    servers = servers_of(bench, at(llama_server.port, "llama_cpp"))
    wanted = Seen(servers.key_wanted)
    await looked(servers)
    servers.add(servers.cards[0].address)
    assert wanted.all == [("llama.cpp", llama_server.base_url)]
    assert bench.registry.providers() == []


async def test_ollama_becomes_kilns_own_provider(make_bench: MakeBench) -> None:
    bench = make_bench(EMPTY)
    async with stand_in(2, "Ollama is running") as server:
        servers = servers_of(bench, at(server.port, "ollama"))
        servers.look()
        await idle(servers)
        (card,) = servers.cards
        assert card.models == ()
        servers.add(card.address)
        await idle(servers)
        assert bench.home.data()["ollama_base_url"] == f"http://127.0.0.1:{server.port}"
        assert servers.cards == ()


async def test_looking_again_tells_when_there_is_nothing(make_bench: MakeBench) -> None:
    servers = servers_of(make_bench(EMPTY))
    told = Seen(servers.told)
    await looked(servers)
    assert told.all == []
    servers.look_again()
    await idle(servers)
    assert len(told.all) == 1


async def test_what_stopped_is_no_longer_shown(make_bench: MakeBench) -> None:
    bench = make_bench(EMPTY)
    async with stand_in(1) as server:
        servers = await looked(servers_of(bench, at(server.port, "jan")))
        assert servers.cards
    await looked(servers)
    assert servers.cards == ()


@pytest.mark.parametrize("wanted", [True, False])
async def test_it_looks_once_at_start_unless_that_is_switched_off(make_bench: MakeBench, wanted: bool) -> None:
    bench = make_bench(EMPTY)
    bench.choices.change(look_for_local_servers=wanted)
    servers = servers_of(bench)
    servers.look_once()
    assert servers.looking is wanted
    await idle(servers)
    servers.look_once()
    assert not servers.looking

"""Test all: the rows' chips fill while the results stream in, and one line says what came of it."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from typing import Any

import pytest

from kiln_models_gui.registry.providers import ProviderRef
from kiln_models_gui.store.secrets import SessionSecrets
from kiln_models_gui.store.test_results import TestResultsFile
from kiln_models_gui.viewmodels.models.page import Filter, ModelsPage
from kiln_models_gui.viewmodels.network.network import URL, ProxyChoice
from kiln_models_gui.viewmodels.providers.page import ProvidersPage
from kiln_models_gui.viewmodels.rows import RowsModel
from kiln_models_gui.viewmodels.test_memory import TestMemory
from kiln_models_gui.viewmodels.test_standing import Standing
from kiln_models_gui.viewmodels.words.test_all import cost_offer, summary_words
from kiln_models_gui.viewmodels.workbench import Workbench
from tests.kiln_files import KilnHome
from tests.registry.orchestrator import LOCAL_LLAMA, tree
from tests.servers.raw import RawServer, http
from tests.viewmodels.conftest import Bench, MakeBench, Seen, idle, until
from tests.viewmodels.editor_files import manage

KEY = "canary-key-0123456789abcdef"
LIST, CHAT = "GET /v1/models", "POST /v1/chat/completions"
MODELS = http(200, {"data": [{"id": "good-model"}, {"id": "other"}]})
PONG = http(200, {"choices": [{"message": {"content": "Pong"}, "finish_reason": "stop"}]})
CLOSED = http(401, {"error": {"message": "No key.", "code": "invalid_api_key"}})


async def hang(writer: asyncio.StreamWriter) -> None:
    del writer
    await asyncio.Event().wait()


class Servers:
    """A server that works, one that refuses every key, one that hangs, and an address without any."""

    def __init__(self) -> None:
        self.good = RawServer({LIST: MODELS, CHAT: PONG}, lambda head: None if KEY in head else CLOSED)
        self.shut = RawServer(CLOSED)
        self.silent = RawServer(hang)

    def settings(self, *names: str) -> dict[str, object]:
        addresses = {"Good": self.good, "Shut": self.shut, "Silent": self.silent}
        urls = {name: server.base_url for name, server in addresses.items()} | {"Nobody": "http://127.0.0.1:1/v1"}
        models = [
            {"id": f"{n}", "model_id": model, "provider_id": name, "provider_type": "custom", **more}
            for n, (model, name, more) in enumerate(
                [
                    ("good-model", "Good", {"cost": {"input": 1.0, "output": 2.0}}),
                    ("other", "Good", {}),
                    ("good-model", "Shut", {}),
                ]
            )
            if name in names
        ]
        providers = [{"name": name, "base_url": urls[name], "api_key": KEY} for name in names]
        return {"openai_compatible_providers": providers, "user_model_registry": models}


@pytest.fixture
async def servers() -> AsyncIterator[Servers]:
    made = Servers()
    async with AsyncExitStack() as stack:
        for server in (made.good, made.shut, made.silent):
            await stack.enter_async_context(server)
        yield made


def chips(rows: RowsModel) -> dict[str, str]:
    contents = [rows.content(row) for row in range(rows.rowCount())]
    return {content.title: content.chips[0].text for content in contents if content.chips}


def with_memory(bench: Bench, memory: TestMemory) -> Workbench:
    parts: dict[str, Any] = {**vars(bench.bench), "memory": memory}
    return Workbench(**parts)


async def test_all_providers_are_tested_and_the_line_says_who_needs_you(
    make_bench: MakeBench, servers: Servers
) -> None:
    page = ProvidersPage(make_bench(servers.settings("Good", "Shut", "Nobody")).bench)
    page.test_all.start()
    assert page.test_all.busy
    assert page.test_all.summary == ""
    await page.test_all.finish()
    assert page.test_all.summary == "1 is in order, 1 needs you, 1 did not answer. No model was asked yet."
    assert page.test_all.progress == "3 of 3 · 2 with a problem"
    shown = chips(page.rows)
    assert (shown["Good"], shown["Shut"]) == ("Key accepted", "Wrong key")
    assert shown["Nobody"] != "Not tested"
    page.show_attention(True)
    assert set(chips(page.rows)) == {"Shut", "Nobody"}
    assert not any(CHAT in asked for asked in servers.good.asked)


async def test_rows_fill_while_one_provider_hangs_and_cancel_ends_it_at_once(
    make_bench: MakeBench, servers: Servers
) -> None:
    page = ProvidersPage(make_bench(servers.settings("Good", "Silent")).bench)
    finished = Seen(page.test_all.test_finished)
    page.test_all.start()
    await until(lambda: chips(page.rows)["Good"] == "Key accepted", page.changed)
    assert page.test_all.busy
    assert page.test_all.progress == "1 of 2"
    page.test_all.stop()
    await asyncio.wait_for(page.test_all.finish(), 0.2)
    await asyncio.wait_for(servers.silent.hung_up.wait(), 2)
    assert page.test_all.summary == "Stopped after 1 of 2: 1 is in order."
    assert chips(page.rows)["Silent"] == "Not tested"
    assert len(finished.all) == 1


async def test_a_list_of_one_provider_is_asked_once_for_all_its_models(make_bench: MakeBench, servers: Servers) -> None:
    page = ModelsPage(make_bench(servers.settings("Good", "Shut")).bench)
    page.test_all.start()
    await page.test_all.finish()
    assert sum(asked.startswith(LIST) and KEY in asked for asked in servers.good.asked) == 1
    assert page.test_all.counts == {Standing.FINE: 2, Standing.NEEDS_YOU: 1}
    page.set_filter(Filter.ATTENTION)
    assert chips(page.rows) == {"good-model": "Wrong key"}


async def test_only_what_the_list_shows_is_tested(make_bench: MakeBench, servers: Servers) -> None:
    page = ModelsPage(make_bench(servers.settings("Good", "Shut")).bench)
    page.search("other")
    page.test_all.start()
    await page.test_all.finish()
    assert page.test_all.count == 1
    assert servers.shut.asked == []


async def test_with_prompts_each_model_answers_and_a_later_free_look_does_not_take_it_back(
    make_bench: MakeBench, servers: Servers
) -> None:
    page = ModelsPage(make_bench(servers.settings("Good")).bench)
    page.test_all.start(prompts=True)
    await page.test_all.finish()
    assert page.test_all.summary == "2 work."
    assert page.test_all.tone == "good"
    assert chips(page.rows) == {"good-model": "Works", "other": "Works"}
    page.test_all.start()
    await page.test_all.finish()
    assert chips(page.rows) == {"good-model": "Works", "other": "Works"}


async def test_a_provider_is_remembered_with_the_model_that_it_was_asked_for(
    make_bench: MakeBench, servers: Servers
) -> None:
    bench = make_bench(servers.settings("Good"))
    page = ProvidersPage(bench.bench)
    page.test_all.start(prompts=True)
    await page.test_all.finish()
    ref = ProviderRef("custom", "Good")
    for subject in ((ref, servers.good.base_url), (ref, servers.good.base_url, "good-model")):
        known = bench.memory.get(subject)
        assert known is not None
        assert known.worked


async def test_what_test_all_said_is_still_known_after_a_restart(make_bench: MakeBench, servers: Servers) -> None:
    bench = make_bench(servers.settings("Good", "Shut"))
    file = TestResultsFile(bench.home.home / "tests.json")
    memory = TestMemory(file)
    page = ProvidersPage(with_memory(bench, memory))
    page.test_all.start()
    await page.test_all.finish()
    shown = chips(page.rows)
    await memory.finish()
    again = ProvidersPage(with_memory(bench, TestMemory(file)))
    assert chips(again.rows) == shown == {"Good": "Key accepted", "Shut": "Wrong key"}


async def test_each_provider_is_asked_by_its_own_way_out_of_the_network(kiln: KilnHome, servers: Servers) -> None:
    names = ("Straight", "Through")
    providers = [{"name": name, "base_url": "http://models.example/v1", "api_key": KEY} for name in names]
    kiln.write({"openai_compatible_providers": providers})
    bench = Bench(kiln, SessionSecrets(), None)
    page = ProvidersPage(bench.bench)
    async with RawServer(MODELS, lambda head: None if KEY in head else CLOSED) as proxy:
        for server, provider in ((servers.shut, None), (proxy, ProviderRef("custom", "Through"))):
            await bench.network.choose(ProxyChoice(URL, server.base_url.removesuffix("/v1")), None, provider)
        page.test_all.start()
        await page.test_all.finish()
    assert chips(page.rows) == {"Straight": "Wrong key", "Through": "Key accepted"}
    await idle(bench.choices)
    await bench.network.aclose()


async def test_models_of_editors_are_tested_with_those_of_kiln(make_bench: MakeBench, servers: Servers) -> None:
    bench = make_bench(servers.settings("Good"))
    own = LOCAL_LLAMA | {"endpoint": servers.good.base_url, "modelName": "elsewhere"}
    (editor,) = manage(bench, {"VS Code": tree(endpoints=[own])})
    page = ModelsPage(bench.bench)
    page.follow({editor.id: editor.orchestrator})
    page.test_all.start()
    await page.test_all.finish()
    # Without Kiln's key: an editor's own is another endpoint.
    assert page.test_all.counts == {Standing.FINE: 2, Standing.NEEDS_YOU: 1}


async def test_a_bench_without_candidates_says_so(make_bench: MakeBench) -> None:
    page = ProvidersPage(make_bench({}).bench)
    page.test_all.start()
    await page.test_all.finish()
    assert page.test_all.summary == "There is nothing here that could be tested."
    page.test_all.dismiss()
    assert not page.test_all.shown


async def test_one_changed_for_many_results(make_bench: MakeBench, servers: Servers) -> None:
    bench = make_bench(servers.settings("Good", "Shut"))
    page = ModelsPage(bench.bench)
    changes = Seen(bench.memory.changed)
    page.test_all.start()
    await page.test_all.finish()
    assert page.test_all.done == 3
    assert 1 <= len(changes.all) <= 2


@pytest.mark.parametrize(
    ("prices", "words"),
    [
        ([0.001, 0.002], "Also ask each model one short prompt (about $0.0030 in all)"),
        ([1.0, 0.5], "Also ask each model one short prompt (about $1.50 in all)"),
        ([0.0], "Also ask each model one short prompt (free)"),
        ([0.00001], "Also ask each model one short prompt (less than $0.0001 in all)"),
        ([None], "Also ask each model one short prompt (their prices are not known)"),
        ([0.5, None], "Also ask each model one short prompt (about $0.50, and one whose price is not known)"),
        ([0.5, None, None], "Also ask each model one short prompt (about $0.50, and 2 whose prices are not known)"),
    ],
)
def test_the_offer_says_what_the_prompts_cost(prices: list[float | None], words: str) -> None:
    assert cost_offer(prices) == words


def test_the_summary_counts_every_standing() -> None:
    counts = {Standing.WORKS: 47, Standing.NEEDS_YOU: 2, Standing.SILENT: 1}
    assert summary_words(counts, 50, stopped=False, prompts=True) == "47 work, 2 need you, 1 did not answer."
    assert summary_words({}, 50, stopped=True, prompts=True) == "Stopped after 0 of 50."

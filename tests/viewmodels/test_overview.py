"""What the cards of the Overview say, and which failed tests it tells of."""

from datetime import UTC, datetime, timedelta

import pytest

from kiln_models_gui.registry.providers import Provider, ProviderRef, ProviderStatus
from kiln_models_gui.registry.records import KeyInfo, KeyState
from kiln_models_gui.viewmodels.health import Health
from kiln_models_gui.viewmodels.overview_cards import agents_card, keys_card, models_card, providers_card
from kiln_models_gui.viewmodels.test_result import TestResult
from tests.viewmodels.conftest import MakeBench, Seen, idle
from tests.viewmodels.health_cases import MINE, entry, kiln_data

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
GOOD = TestResult("good", "Works", worked=True, kind="works", when=NOW - timedelta(minutes=2))
BAD = TestResult("bad", "Answers with a web page", kind="fault web_page", when=NOW - timedelta(minutes=5))


def provider(name: str, status: ProviderStatus = ProviderStatus.READY, *keys: KeyInfo) -> Provider:
    return Provider(ProviderRef("custom", name), name, status, keys=tuple(("api_key", key) for key in keys))


@pytest.mark.parametrize(
    ("tested", "figure", "note"),
    [
        ([], "None yet", ""),
        ([("a", None), ("b", None)], "2", "not tested yet"),
        ([("a", GOOD), ("b", BAD)], "1 of 2 work", "tested 2 min ago"),
        ([("a", GOOD), ("b", None), ("c", None)], "1 of 3 work", "2 not tested"),
    ],
)
def test_only_what_was_tested_is_said_to_work(
    tested: list[tuple[str, TestResult | None]], figure: str, note: str
) -> None:
    card = providers_card([(provider(name), result) for name, result in tested], NOW)
    assert (card.figure, card.note) == (figure, note)


def test_a_provider_that_lost_its_key_does_not_work_whatever_its_last_test_said() -> None:
    lost = provider("a", ProviderStatus.KEY_HIDDEN)
    assert providers_card([(lost, GOOD), (provider("b"), GOOD)], NOW).figure == "1 of 2 work"


def test_models_agents_and_keys_are_told_with_what_matters() -> None:
    assert models_card(14, [("Kiln", 12), ("VS Code", 9)]).spoken == "Models: 14. 12 in Kiln, 9 in VS Code"
    assert models_card(0, [("Kiln", 0)]).figure == "None yet"
    assert agents_card(5, 6, "$11.60").spoken == "Agents: 5 of 6 ready. $11.60 a month, as estimated"
    saved = KeyInfo(KeyState.SAVED)
    assert keys_card([provider("a", ProviderStatus.READY, saved, KeyInfo())], 0).spoken == (
        "Keys: Safe. one in Kiln's own file"
    )
    assert keys_card([], 2).figure == "2 to look at"


async def test_a_provider_that_failed_its_test_is_told_until_it_works(make_bench: MakeBench) -> None:
    bench = make_bench(kiln_data(entry()))
    health = Health(bench.bench, dict, lambda *_: None, bench.shell.understand, calm_s=0)
    health.start()
    await idle(health)
    wanted = Seen(health.provider_wanted)
    subject = (ProviderRef("custom", "Mine"), MINE["base_url"])
    bench.memory.remember(subject, BAD)
    [item] = health.items
    assert (item.heading, item.tone, health.count) == ("Mine did not work in its last test", "bad", 1)
    assert item.text.startswith("Answers with a web page, ")
    health.act(item.key)
    assert wanted.all == [("custom:Mine",)]
    bench.memory.remember(subject, GOOD)
    assert health.items == ()

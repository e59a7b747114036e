"""The notice of a new version: off at first, once a day, and gone for good when it is closed."""

from datetime import date

import pytest

from kiln_models_gui.registry.policy import Policy
from kiln_models_gui.viewmodels.shell import OPEN_PAGE
from kiln_models_gui.viewmodels.updates import Updates
from tests.probes.test_updates import GOOD, serve
from tests.viewmodels.conftest import Bench, MakeBench, Seen, idle

DAYS = [date(2026, 11, 22), date(2026, 11, 22), date(2026, 11, 23)]


def updates_of(made: Bench, feed: str, policy: Policy | None = None, day: date = DAYS[0]) -> Updates:
    found = policy or Policy()
    network, shell = made.network.client, made.shell
    return Updates(made.choices, found, network, shell, shell.understand, version="0.1.0", feed=feed, today=lambda: day)


async def look(updates: Updates) -> None:
    updates.look()
    await idle(updates)


@pytest.mark.parametrize(
    ("chosen", "policy", "asked"),
    [
        (False, Policy(), 0),
        (True, Policy(), 1),
        (False, Policy(checks_updates=True), 1),
        (True, Policy(checks_updates=False), 0),
    ],
)
async def test_the_feed_is_asked_only_where_somebody_wants_it(
    make_bench: MakeBench, chosen: bool, policy: Policy, asked: int
) -> None:
    made = make_bench()
    made.choices.change(check_updates=chosen)
    async with serve(GOOD) as (_, server):
        updates = updates_of(made, f"{server.base_url}/feed.json", policy)
        await look(updates)
        assert len(server.asked) == asked
        assert (made.shell.notice is not None) is bool(asked)
    await made.network.aclose()


async def test_it_is_asked_once_a_day(make_bench: MakeBench) -> None:
    made = make_bench()
    made.choices.change(check_updates=True)
    async with serve(GOOD) as (_, server):
        for count, day in zip((1, 1, 2), DAYS, strict=True):
            await look(updates_of(made, f"{server.base_url}/feed.json", day=day))
            assert len(server.asked) == count
    await made.network.aclose()


async def test_the_notice_opens_the_page_and_stays_closed(make_bench: MakeBench) -> None:
    made = make_bench()
    made.choices.change(check_updates=True)
    pages = Seen(made.shell.page_wanted)
    async with serve(GOOD) as (_, server):
        await look(updates_of(made, f"{server.base_url}/feed.json"))
        notice = made.shell.notice
        assert notice is not None
        assert (notice.heading, notice.action) == ("There is a new version of Kiln Models: 1.2.0", OPEN_PAGE)
        made.shell.open_page()
        assert pages.all == [(f"{server.base_url}/download",)]
        made.shell.dismiss()
        assert made.shell.notice is None
        await look(updates_of(made, f"{server.base_url}/feed.json", day=DAYS[2]))
        assert made.shell.notice is None
    await made.network.aclose()


async def test_what_is_wrong_is_told_first(make_bench: MakeBench) -> None:
    made = make_bench()
    made.choices.change(check_updates=True)
    async with serve(GOOD) as (_, server):
        await look(updates_of(made, f"{server.base_url}/feed.json"))
    made.home.path.write_text("{", encoding="utf-8")
    await made.registry.reload()
    assert made.shell.notice is not None
    assert made.shell.notice.tone == "bad"
    made.shell.dismiss()
    assert made.choices.now.update_dismissed == ""
    await made.network.aclose()

"""Team packs that are followed: what is offered, what is only said, and that nothing of it is ever forced."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from kiln_models_gui.probes.client import Clients
from kiln_models_gui.registry.pack.pack import Pack
from kiln_models_gui.store.pack_file import dump, write_pack
from kiln_models_gui.store.subscriptions import Subscriptions
from kiln_models_gui.viewmodels.packs.following import Following
from kiln_models_gui.viewmodels.packs.source import PackSource
from kiln_models_gui.viewmodels.shell import Notice
from kiln_models_gui.viewmodels.words import Message
from tests.servers.hostile import endless, silent
from tests.servers.raw import http
from tests.team_packs import PackServer, team_model, team_pack
from tests.viewmodels.conftest import Bench, MakeBench, Seen, idle

FIRST = team_pack(team_model("a"))
SECOND = team_pack(team_model("a", context_window=9), team_model("b"))
STAYS = "Everything that came with it goes on working."


@pytest.fixture
async def server() -> AsyncIterator[PackServer]:
    server = PackServer()
    async with server.raw:
        server.give(FIRST, '"1"')
        yield server


class Start:
    """One start of the app after another, with the same folder."""

    def __init__(self, made: Bench, folder: Path) -> None:
        self.made = made
        self.folder = folder
        self.following = self._make()

    def _make(self) -> Following:
        shell = self.made.shell
        return Following(Subscriptions(self.folder), self.made.bench.client, shell, self.made.bench.on_error)

    async def again(self) -> Following:
        """The next start, which looks."""
        self.following.stop()
        self.made.shell.withdraw()
        self.following = self._make()
        await self.look()
        return self.following

    async def look(self) -> None:
        self.following.look()
        await idle(self.following)

    async def follow(self, pack: Pack, source: str) -> None:
        self.following.follow(pack, source)
        await self.following.applied(pack)

    @property
    def notice(self) -> Notice | None:
        return self.made.shell.notice

    @property
    def state(self) -> str:
        (row,) = self.following.rows
        return row.state


@pytest.fixture
def start(make_bench: MakeBench, tmp_path: Path) -> Start:
    made = make_bench({})
    return Start(made, tmp_path / "packs")


async def test_what_did_not_change_is_not_sent_again_nor_told(start: Start, server: PackServer) -> None:
    await start.follow(FIRST, server.address)
    await start.look()
    following = await start.again()
    assert start.notice is None
    assert [("if-none-match" in asked.lower()) for asked in server.raw.asked] == [False, True]
    (row,) = following.rows
    assert (row.state, row.tone, row.has_news) == ("You have its newest version.", "good", False)
    assert row.checked


async def test_a_new_version_is_offered_and_nothing_else_happens(start: Start, server: PackServer) -> None:
    await start.follow(FIRST, server.address)
    server.give(SECOND, '"2"')
    wanted = Seen(start.following.pack_wanted)
    await start.look()
    notice = start.notice
    assert notice is not None
    assert notice.heading == "Team pack “Research team” has changed."
    assert notice.text == "New: b. Changed: a. Nothing is changed here until you say so."
    assert wanted.all == []
    assert start.made.shell.answer(notice.action)
    await idle(start.following)
    assert wanted.all == [(PackSource(SECOND, base=FIRST, came_from=server.address),)]
    await start.following.applied(SECOND)
    assert start.following.rows[0].has_news is False
    await start.again()
    assert start.notice is None


async def test_what_was_only_closed_is_offered_at_the_next_start(start: Start, server: PackServer) -> None:
    await start.follow(FIRST, server.address)
    await start.look()
    server.give(SECOND, '"2"')
    for _ in range(2):
        await start.again()
        assert start.notice is not None
        start.made.shell.dismiss()
        assert start.following.rows[0].has_news


async def test_a_version_that_is_not_wanted_is_not_offered_again_but_the_next_is(
    start: Start, server: PackServer
) -> None:
    await start.follow(FIRST, server.address)
    server.give(SECOND, '"2"')
    await start.look()
    assert start.notice is not None
    ((skip, words),) = start.notice.more
    assert words == "Not this version"
    start.made.shell.answer(skip)
    for _ in range(2):  # the second time the server says that nothing has changed
        await start.again()
        assert start.notice is None
        assert start.state == "There is a newer version, which you did not want."
    server.give(team_pack(team_model("c")), '"3"')
    await start.again()
    assert start.notice is not None
    assert start.notice.text.startswith("New: c. No longer in it: a. Yours stay.")


async def test_a_change_that_was_taken_back_is_offered_again(start: Start, server: PackServer) -> None:
    await start.follow(FIRST, server.address)
    server.give(SECOND, '"2"')
    await start.following.applied(SECOND)
    await start.again()
    assert start.notice is None
    await start.following.taken_back(SECOND, FIRST)
    await start.again()
    assert start.notice is not None
    await start.following.taken_back(FIRST, None)
    assert await start.following.base("team-1") is None


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (http(404), "It is no longer there. Ask whoever made the pack."),
        (http(401), "It wants a sign-in now. Ask whoever made the pack."),
        (http(500, b"oops"), "It could not be looked at."),
        (
            http(302, headers={"Location": "http://127.0.0.1:1/other"}),
            "It has moved. Ask whoever made the pack for its new address.",
        ),
        (http(200, b"<html>Sign in</html>"), "What is there now is no team pack."),
        (http(200, b"\xff\xfe\x00"), "What is there now is no team pack."),
        (http(200, b"{}"), "What is there now is no team pack."),
        (http(200, dump(FIRST)[:-40]), "What is there now is no team pack."),
        (http(200, dump(FIRST).replace(b'"version": 1', b'"version": 2')), "It needs a newer version of this app."),
        (http(200, b" " * 5_000_000), "What is there now is too large for a team pack."),
    ],
    ids=["404", "401", "500", "redirect", "page", "bytes", "json", "cut off", "newer", "too large"],
)
async def test_a_source_that_fails_changes_nothing_and_is_said(
    start: Start, server: PackServer, answer: bytes, said: str
) -> None:
    await start.follow(FIRST, server.address)
    await start.look()
    checked = start.following.rows[0].checked
    server.give(answer)
    following = await start.again()
    assert start.notice is None
    (row,) = following.rows
    assert (row.state, row.tone) == (f"{said} {STAYS}", "warn")
    assert row.checked == checked
    assert await following.base("team-1") == FIRST
    server.give(SECOND, '"2"')
    await start.again()
    assert start.notice is not None


async def test_an_answer_without_end_is_cut_off(start: Start, server: PackServer) -> None:
    await start.follow(FIRST, server.address)
    server.raw.answers = {"": endless(b"HTTP/1.1 200 OK\r\n\r\n", b" ")}
    await start.look()
    assert start.state == f"What is there now is too large for a team pack. {STAYS}"


async def test_the_end_waits_for_no_server(start: Start, server: PackServer) -> None:
    await start.follow(FIRST, server.address)
    server.raw.answers = {"": silent}
    start.following.look()
    await server.raw.arrived.wait()
    start.following.stop()
    async with asyncio.timeout(5):
        await start.following.finish()


async def test_a_server_that_is_gone_is_said(start: Start) -> None:
    await start.follow(FIRST, "http://127.0.0.1:1/team.kilnmodels")
    await start.look()
    assert start.state == f"It could not be reached. {STAYS}"


async def test_another_pack_at_the_same_place_is_not_taken_for_ours(start: Start, server: PackServer) -> None:
    await start.follow(FIRST, server.address)
    server.give(team_pack(team_model("evil"), id="another"), '"9"')
    await start.look()
    assert start.notice is None
    assert start.state == "Another team pack stands there now. Everything that came with yours goes on working."
    server.give(SECOND, '"2"')
    await start.again()
    assert start.notice is not None


async def test_a_file_in_a_shared_folder_is_followed_just_so(start: Start, tmp_path: Path) -> None:
    shared = tmp_path / "share" / "team.kilnmodels"
    shared.parent.mkdir()
    write_pack(FIRST, shared)
    await start.follow(FIRST, str(shared))
    await start.look()
    assert start.notice is None
    assert start.following.rows[0].place == str(shared)
    write_pack(SECOND, shared)
    await start.again()
    assert start.notice is not None
    shared.unlink()
    await start.again()
    assert start.notice is None
    assert start.state == f"The file is no longer there. Ask whoever made the pack. {STAYS}"
    shared.mkdir()
    await start.again()
    assert start.state == f"The file cannot be read now. {STAYS}"


async def test_a_host_that_the_organisation_does_not_allow_is_not_asked(start: Start, server: PackServer) -> None:
    clients = Clients(allows=lambda _host, _port: False)
    async with clients.client() as client:
        from kiln_models_gui.probes.network_settings import NetworkSettings

        async def way() -> NetworkSettings:
            return NetworkSettings()

        made = clients.following(way)
        following = Following(
            Subscriptions(start.folder), lambda _=None: made, start.made.shell, start.made.bench.on_error
        )
        following.follow(FIRST, server.address)
        following.look()
        await idle(following)
        assert following.rows[0].state == f"Your organisation does not allow its address. {STAYS}"
        assert server.raw.asked == []
        await made.aclose()
    await clients.aclose()
    del client


async def test_what_is_offered_waits_until_nothing_else_is_said(start: Start, server: PackServer) -> None:
    await start.follow(FIRST, server.address)
    server.give(SECOND)
    start.made.shell.say(Message("Something else.", "Do that."))
    await start.look()
    assert start.notice is not None
    assert start.notice.heading == "Something else."
    start.made.shell.dismiss()
    assert start.notice is not None
    assert start.notice.heading == "Team pack “Research team” has changed."


async def test_whoever_stops_following_hears_nothing_more(start: Start, server: PackServer) -> None:
    await start.follow(FIRST, server.address)
    server.give(SECOND)
    await start.look()
    assert start.notice is not None
    start.following.stop_following("team-1")
    assert start.notice is None
    following = await start.again()
    assert start.notice is None
    assert following.rows == ()
    assert following.marks  # what came with it is still known


async def test_who_follows_nothing_asks_nobody(start: Start) -> None:
    marks = Seen(start.following.marks_changed)
    await start.look()
    assert start.following.rows == ()
    assert len(marks.all) == 1

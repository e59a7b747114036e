"""Whether a feed names a newer version: only a whole and honest feed counts, and nothing about the person is sent."""

from typing import Any

import httpx
import pytest

from kiln_models_gui.probes.client import make_client
from kiln_models_gui.probes.updates import Release, newer_release, read_feed
from tests.servers.raw import RawServer, http

FEED = "https://example.com/feed.json"
GOOD: dict[str, Any] = {
    "version": "1.2.0",
    "page": "https://example.com/download",
    "files": {"kiln-models-1.2.0-setup.exe": "a" * 64},
}


def test_a_whole_feed_is_read() -> None:
    assert read_feed(GOOD, FEED) == Release("1.2.0", GOOD["page"], GOOD["files"])


@pytest.mark.parametrize(
    "change",
    [
        {"version": "1.2.0; rm"},
        {"version": "1"},
        {"version": 1.2},
        {"version": "1.2.0<b>"},
        {"page": "http://example.com/download"},
        {"page": "https://example.com.evil.net/download"},
        {"page": "https://evil.net/download"},
        {"page": "https://example.com@evil.net/download"},
        {"page": "file:///etc/passwd"},
        {"page": "javascript:alert(1)"},
        {"page": ["https://example.com"]},
        {"files": {"../x": "a" * 64}},
        {"files": {"x": "a" * 63}},
        {"files": None},
    ],
)
def test_one_that_is_not_as_it_should_be_counts_for_nothing(change: dict[str, Any]) -> None:
    assert read_feed(GOOD | change, FEED) is None


@pytest.mark.parametrize("data", [None, [], "1.2.0", {}])
def test_nor_does_something_else(data: object) -> None:
    assert read_feed(data, FEED) is None


@pytest.mark.parametrize(
    ("current", "newer"),
    [("1.1.9", True), ("0.9", True), ("1.2.0", False), ("1.2", False), ("1.10.0", False), ("2.0.0", False)],
)
async def test_only_a_newer_version_is_told(current: str, newer: bool) -> None:
    async with serve(GOOD) as (client, server):
        assert (await newer_release(client, f"{server.base_url}/feed.json", current) is not None) is newer


async def test_the_question_says_nothing_about_who_asks() -> None:
    async with serve(GOOD) as (client, server):
        await newer_release(client, f"{server.base_url}/feed.json", "0.1.0")
        head = server.asked[0].lower()
    names = {line.partition(":")[0] for line in head.strip().splitlines()[1:]}
    assert names <= {"host", "user-agent", "accept", "accept-encoding", "connection"}
    assert "user-agent: kiln-models\r\n" in head


@pytest.mark.parametrize("address", ["http://example.com/feed.json", "ftp://example.com/x", "", "example.com"])
async def test_a_feed_that_others_could_change_on_its_way_is_not_asked(address: str) -> None:
    def refuse(request: httpx.Request) -> httpx.Response:
        raise AssertionError(request.url)

    async with httpx.AsyncClient(transport=httpx.MockTransport(refuse)) as client:
        assert await newer_release(client, address, "0.1.0") is None


async def test_a_feed_that_fails_is_no_news() -> None:
    async with serve(GOOD, status=500) as (client, server):
        assert await newer_release(client, f"{server.base_url}/feed.json", "0.1.0") is None
    async with make_client() as client:
        assert await newer_release(client, f"{server.base_url}/feed.json", "0.1.0") is None


class serve:  # noqa: N801 - reads as a verb
    """A feed on this computer, whose page lies beside it."""

    def __init__(self, feed: dict[str, Any], status: int = 200) -> None:
        self._feed, self._status = feed, status
        self._server = RawServer(self._answer)
        self._client = make_client()

    async def __aenter__(self) -> tuple[httpx.AsyncClient, RawServer]:
        await self._server.__aenter__()
        return self._client, self._server

    async def __aexit__(self, *error: Any) -> None:
        await self._server.__aexit__(*error)
        await self._client.aclose()

    async def _answer(self, writer: Any) -> None:
        writer.write(http(self._status, self._feed | {"page": f"{self._server.base_url}/download"}))
        await writer.drain()
        writer.close()

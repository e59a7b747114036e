"""A pack is fetched from one host, encrypted or on this computer, within limits, and only when it has changed."""

from collections.abc import Callable

import httpx
import pytest

from kiln_models_gui.probes.pack_fetch import (
    FetchError,
    FetchFault,
    address_fault,
    address_of_link,
    fetch_pack,
    host_of_address,
)
from kiln_models_gui.store.given import MOST_BYTES

PACK = "https://packs.example/team.kilnmodels"


def answering(handle: Callable[[httpx.Request], httpx.Response]) -> httpx.AsyncClient:
    return httpx.AsyncClient(transport=httpx.MockTransport(handle), follow_redirects=False)


@pytest.mark.parametrize(
    ("link", "address"),
    [
        ("kilnmodels://packs.example/team.kilnmodels", PACK),
        ("KILNMODELS://packs.example:8443/a?b=1", "https://packs.example:8443/a?b=1"),
        ("kilnmodels://127.0.0.1:8000/a", "http://127.0.0.1:8000/a"),
        ("kilnmodels:///etc/passwd", ""),
        ("kilnmodels://[::1", ""),
        ("https://packs.example/a", ""),
    ],
)
def test_a_link_leads_to_an_encrypted_address_or_to_this_computer(link: str, address: str) -> None:
    assert address_of_link(link) == address


@pytest.mark.parametrize(
    ("address", "fault"),
    [
        (PACK, None),
        ("http://localhost:8000/a", None),
        ("http://packs.example/a", FetchFault.NOT_ENCRYPTED),
        ("https://user:secret@packs.example/a", FetchFault.BAD_ADDRESS),
        ("ftp://packs.example/a", FetchFault.BAD_ADDRESS),
        ("file:///etc/passwd", FetchFault.BAD_ADDRESS),
        ("https://packs.example:port/a", FetchFault.BAD_ADDRESS),
        ("", FetchFault.BAD_ADDRESS),
    ],
)
async def test_only_encrypted_addresses_are_asked(address: str, fault: FetchFault | None) -> None:
    assert address_fault(address) is fault
    if fault is not None:
        async with answering(lambda _: pytest.fail("somebody was asked")) as client:
            with pytest.raises(FetchError) as refused:
                await fetch_pack(client, address)
        assert refused.value.fault is fault


def test_the_host_is_told_without_a_user() -> None:
    assert host_of_address("https://good.example@evil.example:8443/a") == "evil.example:8443"


async def test_what_came_carries_its_marks_and_is_asked_for_by_them() -> None:
    asked: list[httpx.Headers] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request.headers)
        if request.headers.get("if-none-match") == '"1"':
            return httpx.Response(304)
        return httpx.Response(
            200, stream=httpx.ByteStream(b"{}"), headers={"etag": '"1"', "last-modified": "yesterday"}
        )

    async with answering(answer) as client:
        first = await fetch_pack(client, PACK)
        again = await fetch_pack(client, PACK, etag=first.etag, last_modified=first.last_modified)
    assert (first.data, first.etag, first.last_modified) == (b"{}", '"1"', "yesterday")
    assert (again.data, again.etag) == (None, '"1"')
    assert asked[1]["if-modified-since"] == "yesterday"
    assert "authorization" not in asked[0]


@pytest.mark.parametrize(
    ("answer", "fault"),
    [
        (httpx.Response(404), FetchFault.GONE),
        (httpx.Response(401), FetchFault.SIGN_IN),
        (httpx.Response(500), FetchFault.FAILED),
        (httpx.Response(302, headers={"location": "https://evil.example/a"}), FetchFault.MOVED),
        (httpx.Response(302, headers={"location": "http://packs.example/a"}), FetchFault.MOVED),
        (httpx.Response(200, stream=httpx.ByteStream(b" " * (MOST_BYTES + 1))), FetchFault.TOO_LARGE),
    ],
)
async def test_any_other_answer_says_why_nothing_came(answer: httpx.Response, fault: FetchFault) -> None:
    hosts: list[str] = []

    def handle(request: httpx.Request) -> httpx.Response:
        hosts.append(request.url.host)
        return answer

    async with answering(handle) as client:
        with pytest.raises(FetchError) as refused:
            await fetch_pack(client, PACK)
    assert refused.value.fault is fault
    assert set(hosts) == {"packs.example"}


async def test_a_redirect_within_the_host_is_followed() -> None:
    def handle(request: httpx.Request) -> httpx.Response:
        if request.url.path == "/team.kilnmodels":
            return httpx.Response(302, headers={"location": "/new.kilnmodels"})
        return httpx.Response(200, stream=httpx.ByteStream(b"{}"))

    async with answering(handle) as client:
        assert (await fetch_pack(client, PACK)).data == b"{}"


@pytest.mark.parametrize(
    ("error", "fault"),
    [
        (httpx.ConnectError("no"), FetchFault.NOT_REACHED),
        (httpx.ConnectTimeout("slow"), FetchFault.TOO_SLOW),
        (httpx.ReadTimeout("slow"), FetchFault.TOO_SLOW),
    ],
)
async def test_a_network_that_fails_is_told(error: Exception, fault: FetchFault) -> None:
    def handle(_: httpx.Request) -> httpx.Response:
        raise error

    async with answering(handle) as client:
        with pytest.raises(FetchError) as refused:
            await fetch_pack(client, PACK)
    assert refused.value.fault is fault

"""Asks the feed of new versions which one is the newest. Nothing is downloaded, nothing about the person is sent.

The feed is not signed, by choice: it only makes a notice, whose button opens a page of the very host that https proved
the feed came from. Who could forge the one could forge the other, and a library for signatures would make each
installer larger by megabytes. Its SHA-256 sums let IT compare what they downloaded.
"""

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from kiln_models_gui.probes.client import SEND_ERRORS, Ask, send
from kiln_models_gui.probes.endpoint import Address, is_loopback, normalise_address

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

_VERSION = re.compile(r"\d{1,5}(\.\d{1,5}){1,3}", re.ASCII)
_SUM = re.compile(r"[0-9a-f]{64}", re.ASCII)
_NAME = re.compile(r"[\w.+~-]{1,120}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Release:
    """One version: its number ("1.2.0"), the page to get it from, and the SHA-256 of each of its files by name."""

    version: str
    page: str
    files: "Mapping[str, str]"


async def newer_release(client: "httpx.AsyncClient", feed: str, current: str) -> Release | None:
    """The release that `feed` (an https address) names, if it is newer than `current`. None also where it fails."""
    if not _is_safe(feed):
        return None
    try:
        reply = await send(client, Ask("GET", feed, {}))
    except SEND_ERRORS:
        return None
    release = read_feed(reply.data, feed) if reply.status == 200 else None
    return release if release is not None and _number(release.version) > _number(current) else None


def read_feed(data: object, feed: str) -> Release | None:
    """The release in a feed's JSON; None where anything in it is not as it should be."""
    if not isinstance(data, dict):
        return None
    fields = cast("dict[str, object]", data)
    version, page, files = fields.get("version"), fields.get("page"), fields.get("files")
    if not isinstance(version, str) or not _VERSION.fullmatch(version):
        return None
    if not isinstance(page, str) or not _is_safe(page) or _host(page) != _host(feed):
        return None
    if not isinstance(files, dict):
        return None
    sums = cast("dict[str, object]", files)
    if not all(_NAME.fullmatch(name) and isinstance(one, str) and _SUM.fullmatch(one) for name, one in sums.items()):
        return None
    return Release(version, page, cast("dict[str, str]", sums))


def _is_safe(address: str) -> bool:
    """Whether it is https; of this computer http will do."""
    read = normalise_address(address)
    if not isinstance(read, Address) or read.had_password or not address.startswith(("https://", "http://")):
        return False
    return address.startswith("https://") or is_loopback(read.host)


def _host(address: str) -> str:
    read = normalise_address(address)
    return read.host if isinstance(read, Address) else ""


def _number(version: str) -> tuple[int, ...]:
    """`1.2` is `1.2.0.0`; of "1.2.0rc1" the numbers before the letters count."""
    found = re.match(r"\d+(?:\.\d+)*", version)
    parts = [int(part) for part in found.group().split(".")] if found else []
    return tuple([*parts, 0, 0, 0, 0][:4])

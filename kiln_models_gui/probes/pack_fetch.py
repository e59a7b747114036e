"""Fetches a team pack from an https address. Nothing about the person is sent, and nobody else is asked on the way."""

import asyncio
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING
from urllib.parse import SplitResult, urlsplit

from kiln_models_gui.probes.client import (
    SEND_ERRORS,
    Ask,
    NotAllowedError,
    Patience,
    TooLargeError,
    opened,
    read_body,
)
from kiln_models_gui.probes.endpoint import is_loopback
from kiln_models_gui.probes.exception_faults import fault_of_exception
from kiln_models_gui.store.given import MOST_BYTES, MOST_LETTERS, SCHEME

if TYPE_CHECKING:
    import httpx

PATIENCE = Patience(connect_s=5.0, answer_s=15.0)
_REFUSED, _GONE, _NOT_MODIFIED = (401, 403, 407), (404, 410), 304


class FetchFault(StrEnum):
    """Why nothing was fetched."""

    BAD_ADDRESS = "bad_address"  # none at all, or one with a user or a password in it
    NOT_ENCRYPTED = "not_encrypted"  # http:// to another computer
    NOT_ALLOWED = "not_allowed"  # the organisation does not allow the host
    NOT_REACHED = "not_reached"
    NOT_TRUSTED = "not_trusted"  # the certificate
    TOO_SLOW = "too_slow"
    TOO_LARGE = "too_large"
    MOVED = "moved"  # it leads on to another host, or to http://
    SIGN_IN = "sign_in"
    GONE = "gone"
    FAILED = "failed"  # any other answer


class FetchError(Exception):
    """Nothing was fetched. `status`: of the answer, 0 where there was none."""

    def __init__(self, fault: FetchFault, status: int = 0) -> None:
        super().__init__(fault.value, status)
        self.fault = fault
        self.status = status


@dataclass(frozen=True, slots=True)
class Fetched:
    """What came. `data` None: it has not changed since `etag` or `last_modified`, which are to be sent again."""

    data: bytes | None = field(repr=False)
    etag: str = ""
    last_modified: str = ""


def address_of_link(link: str) -> str:
    """The address that `kilnmodels://host/path` leads to: https, http on this computer; "" for none."""
    parts = _split(link)
    if parts is None or not link.lower().startswith(SCHEME) or not parts.hostname:
        return ""
    rest = link[len(SCHEME) :]
    return f"http:{rest}" if is_loopback(parts.hostname) else f"https:{rest}"


def host_of_address(address: str) -> str:
    """Whom a question to `address` goes to: the host, with the port where it is named. "" for no address."""
    parts = _split(address)
    return parts.netloc.rpartition("@")[2] if parts is not None else ""


def address_fault(address: str) -> FetchFault | None:
    """Why `address` is not to be asked; None when it can be."""
    parts = _split(address)
    if parts is None or len(address) > MOST_LETTERS or not parts.hostname or "@" in parts.netloc:
        return FetchFault.BAD_ADDRESS
    if parts.scheme not in ("https", "http"):
        return FetchFault.BAD_ADDRESS
    return None if parts.scheme == "https" or is_loopback(parts.hostname) else FetchFault.NOT_ENCRYPTED


async def fetch_pack(
    client: "httpx.AsyncClient", address: str, *, etag: str = "", last_modified: str = "", patience: Patience = PATIENCE
) -> Fetched:
    """What stands at `address`: 4 MB at most, from that very host. Raises FetchError, and what `client`'s way raises.

    `etag`, `last_modified`: of what was fetched the last time; the server then may say that nothing has changed.
    """
    fault = address_fault(address)
    if fault is not None:
        raise FetchError(fault)
    known = {"if-none-match": etag, "if-modified-since": last_modified}
    ask = Ask("GET", address, {"accept": "*/*", **{name: value for name, value in known.items() if value}})
    try:
        async with opened(client, ask, patience=patience) as (response, _), asyncio.timeout(patience.body_s(ask)):
            return await _taken(response, etag, last_modified)
    except FetchError:
        raise
    except SEND_ERRORS as error:
        raise FetchError(_fault_of(error)) from None


async def _taken(response: "httpx.Response", etag: str, last_modified: str) -> Fetched:
    status = response.status_code
    if status == _NOT_MODIFIED:
        return Fetched(None, etag, last_modified)
    if response.is_redirect:
        raise FetchError(FetchFault.MOVED, status)
    if status != 200:
        known = {**dict.fromkeys(_REFUSED, FetchFault.SIGN_IN), **dict.fromkeys(_GONE, FetchFault.GONE)}
        raise FetchError(known.get(status, FetchFault.FAILED), status)
    data = await read_body(response, MOST_BYTES)
    return Fetched(data, response.headers.get("etag", ""), response.headers.get("last-modified", ""))


def _fault_of(error: Exception) -> FetchFault:
    if isinstance(error, NotAllowedError):
        return FetchFault.NOT_ALLOWED
    if isinstance(error, TooLargeError):
        return FetchFault.TOO_LARGE
    fault = fault_of_exception(error)
    if fault.value.startswith("tls_"):
        return FetchFault.NOT_TRUSTED
    return FetchFault.TOO_SLOW if fault.value.endswith("timeout") else FetchFault.NOT_REACHED


def _split(address: str) -> SplitResult | None:
    try:
        parts = urlsplit(address)
        _ = parts.port  # raises for a port that is none
    except ValueError:
        return None
    return parts

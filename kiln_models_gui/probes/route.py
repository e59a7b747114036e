"""Watches a connection being made: name, TCP, TLS, proxy, with the time that each took."""

from __future__ import annotations

import asyncio
import ipaddress
import socket
import ssl
import time
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import httpx

from kiln_models_gui.probes.certificate import CertificateFacts, chain_of

if TYPE_CHECKING:
    from kiln_models_gui.probes.network import Via

MOST_ADDRESSES = 8
Resolve = Callable[[str, int], Awaitable[list[str]]]
"""From host and port to IP addresses. Raises socket.gaierror where there is no such name."""


async def ask_dns(host: str, port: int) -> list[str]:
    """The addresses of `host` as the system knows them."""
    found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(address[0]) for *_, address in found))


@dataclass(slots=True)
class Route:
    """What is known of a connection while it is made. `connected` is set before the first byte of the question.

    `addresses`: the name's answers, of the proxy's name behind one. `certificates`: as the server sent them, its own
    first. Times in milliseconds, None: not got that far; `connect_ms` is TCP, with a second look at the name.
    """

    resolve: Resolve | None = ask_dns  # None: leave the name to the connection itself
    dns_s: float = 5.0
    on_via: Callable[[Via | None], None] | None = None
    connected: asyncio.Event = field(default_factory=asyncio.Event)
    via: Via | None = None
    addresses: tuple[str, ...] = ()
    address: str = ""
    tls_version: str = ""
    certificates: tuple[CertificateFacts, ...] = ()
    dns_ms: int | None = None
    connect_ms: int | None = None
    tls_ms: int | None = None
    _started: float = 0.0
    _stream: object = field(default=None, repr=False)

    def note_via(self, via: Via | None) -> None:
        """Receives the proxy that the question takes."""
        self.via = via
        if self.on_via:
            self.on_via(via)

    async def trace(self, event: str, info: Mapping[str, object]) -> None:
        """Receives httpcore's trace events. Looks the name up before the connection does, to tell its addresses."""
        stream = info.get("return_value")
        if event.endswith("connect_tcp.started"):
            if self.resolve is not None:
                await self._look_up(self.resolve, str(info.get("host", "")), info.get("port"))
            self._started = time.perf_counter()
        elif event.endswith("connect_tcp.complete"):
            self._stream, address = stream, _extra(stream, "server_addr")
            self.address = str(address[0]) if isinstance(address, tuple) and address else ""
            self.connect_ms = _since(self._started)
        elif event.endswith("start_tls.started"):
            self._started = time.perf_counter()
        elif event.endswith("start_tls.complete"):
            self.tls_ms = _since(self._started)
            self._read_tls(_extra(stream, "ssl_object"))
        elif event.endswith("start_tls.failed"):
            await _hang_up(self._stream)
        elif event.endswith("send_request_headers.started") and not _is_connect(info.get("request")):
            self.connected.set()

    def facts(self) -> dict[str, str | int | float]:
        """What is known, flat, for a verdict; only what is known."""
        server = self.certificates[0] if self.certificates else None
        until = server.valid_until if server else None
        known: dict[str, str | int | float | None] = {
            "address": self.address or None,
            "addresses": "\n".join(self.addresses) or None,
            "proxy": self.via.shown if self.via else None,
            "dns_ms": self.dns_ms,
            "connect_ms": self.connect_ms,
            "tls_ms": self.tls_ms,
            "tls_version": self.tls_version or None,
            "tls_issuer": (server.issuer.short or None) if server else None,
            "tls_subject": (server.subject.common or server.subject.short or None) if server else None,
            "tls_valid_until": until.date().isoformat() if until else None,
        }
        return {name: fact for name, fact in known.items() if fact is not None}

    async def _look_up(self, resolve: Resolve, host: str, port: object) -> None:
        with suppress(ValueError):
            ipaddress.ip_address(host)
            return
        start = time.perf_counter()
        try:
            async with asyncio.timeout(self.dns_s):
                found = await resolve(host, port if isinstance(port, int) else 0)
        except TimeoutError as error:
            raise httpx.ConnectTimeout("The name was not found in time.") from error
        self.addresses, self.dns_ms = tuple(found[:MOST_ADDRESSES]), _since(start)

    def _read_tls(self, tls: object) -> None:
        if isinstance(tls, ssl.SSLObject):
            self.tls_version = tls.version() or ""
            self.certificates = chain_of(tls)


class _SeenError(Exception):
    """The handshake is over; nothing more is wanted."""


async def see_certificates(url: str, via: Via | None, *, wait_s: float = 5.0) -> tuple[CertificateFacts, ...]:
    """The certificates of a server that the system does not trust, to name who signed them. Empty: not to be had.

    Only shakes hands and hangs up: not a byte of a question is sent over such a connection.
    """
    blind = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    blind.check_hostname, blind.verify_mode = False, ssl.CERT_NONE
    with suppress(httpx.HTTPError, httpx.InvalidURL, OSError):
        return await connect_only(url, via, blind, wait_s=wait_s)
    return ()


async def connect_only(
    url: str, via: Via | None, trust: ssl.SSLContext, *, wait_s: float = 5.0
) -> tuple[CertificateFacts, ...]:
    """Connects, through `via`, and hangs up before a byte of a question. Returns the certificates; none for http.

    Raises httpx.HTTPError, httpx.InvalidURL, TimeoutError, OSError.
    """
    host, seen, names = urlsplit(url).hostname, Route(resolve=None), [""]
    last = "start_tls.complete" if url.startswith("https:") else "connect_tcp.complete"

    async def stop_when_connected(event: str, info: Mapping[str, object]) -> None:
        if event.endswith("start_tls.started"):
            names[0] = str(info.get("server_hostname", ""))
        await seen.trace(event, info)
        # A proxy that speaks https shakes hands too, before the server does.
        if event.endswith(last) and (last.startswith("connect") or names[0] == host):
            await _hang_up(info.get("return_value"))
            raise _SeenError

    ask = httpx.Request(
        "HEAD", url, extensions={"trace": stop_when_connected, "timeout": httpx.Timeout(wait_s).as_dict()}
    )
    with suppress(_SeenError):
        async with (
            asyncio.timeout(wait_s),
            httpx.AsyncHTTPTransport(verify=trust, proxy=via.proxy if via else None, trust_env=False) as transport,
        ):
            await transport.handle_async_request(ask)
    return seen.certificates


def _extra(stream: object, name: str) -> object:
    """What httpcore's network stream tells of itself."""
    ask = getattr(stream, "get_extra_info", None)
    return ask(name) if ask else None


async def _hang_up(stream: object) -> None:
    """Closes a connection.

    WORKAROUND: httpcore 1.0 leaves one open that is cancelled in the middle of the TLS handshake.
    """
    close = getattr(stream, "aclose", None)
    if close:
        await close()


def _since(start: float) -> int:
    return round((time.perf_counter() - start) * 1000)


def _is_connect(request: object) -> bool:
    """Whether this is the question to a proxy to open a tunnel."""
    return getattr(request, "method", b"") == b"CONNECT"

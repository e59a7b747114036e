"""How the network is left: through which proxy, and whose certificates are trusted."""

from __future__ import annotations

import asyncio
import base64
import ipaddress
import re
import ssl
import sys
from dataclasses import dataclass, field
from urllib.parse import unquote, urlsplit
from urllib.request import getproxies, proxy_bypass

import httpx
import truststore
from typing_extensions import override

from kiln_models_gui.probes.endpoint import is_loopback
from kiln_models_gui.probes.network_settings import CaFileError, CaProblem, NetworkSettings, ProxyMode

NOTE_VIA = "note_via"  # the request's extension that is told the proxy
MOST_CA_BYTES = 5_000_000


@dataclass(frozen=True, slots=True)
class Via:
    """The proxy of one question. `shown` has no password; `secrets` are what must not be shown."""

    shown: str
    proxy: httpx.Proxy = field(repr=False)
    secrets: tuple[str, ...] = field(repr=False)


def via_for(url: str, settings: NetworkSettings) -> Via | None:
    """The proxy that a question to `url` takes, None for none. On Windows and macOS it may ask the DNS and so block.

    Raises httpx.ProxyError for an address that is no http or https proxy's.
    """
    parts = urlsplit(url)
    host = parts.hostname or ""
    if settings.mode is ProxyMode.NONE or is_loopback(host):
        return None
    if settings.mode is ProxyMode.URL:
        return _via(settings.proxy.get_secret_value()) if settings.proxy else None
    proxies = getproxies()
    address = proxies.get(parts.scheme) or proxies.get("all")
    if not address or proxy_bypass(parts.netloc.rpartition("@")[2]) or _in_range(host, proxies.get("no", "")):
        return None
    return _via(address)


@dataclass(frozen=True, slots=True)
class SystemProxies:
    """What this computer says of proxies, without passwords; "" for none. `exceptions`: hosts that go straight."""

    https: str = ""
    http: str = ""
    exceptions: tuple[str, ...] = ()


def system_proxies() -> SystemProxies:
    """What holds for ProxyMode.SYSTEM now: the environment's, else Windows' and macOS' own settings."""
    told = getproxies()
    every = told.get("all", "")
    exceptions = tuple(entry for entry in re.split(r"[,\s]+", told.get("no", "")) if entry)
    return SystemProxies(_shown(told.get("https") or every), _shown(told.get("http") or every), exceptions)


def trust_for(settings: NetworkSettings) -> ssl.SSLContext:
    """Trusts what the system trusts, and `extra_ca`. Takes about 75 ms. Raises CaFileError."""
    trust = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    path = settings.extra_ca
    if path is not None:
        try:
            with path.open("rb") as file:
                data = file.read(MOST_CA_BYTES)
        except OSError as error:
            raise CaFileError(CaProblem.UNREADABLE, path) from error
        try:
            # Windows' administrators hand out DER as often as PEM, and call both .cer.
            trust.load_verify_locations(cadata=data.decode() if b"-----BEGIN CERTIFICATE" in data else data)
        except (ssl.SSLError, ValueError) as error:  # ValueError: empty, or no text
            raise CaFileError(CaProblem.NOT_A_CERTIFICATE, path) from error
    return trust


class RoutedTransport(httpx.AsyncBaseTransport):
    """Sends each question the way that the settings and the system name at that moment.

    A change of the system's proxy is seen by the next question; httpx itself reads it only when a client is made, and
    knows nothing of the exceptions in Windows' and macOS' settings.
    """

    def __init__(self, settings: NetworkSettings, trust: ssl.SSLContext, limits: httpx.Limits) -> None:
        self._settings = settings
        self._trust = trust
        self._limits = limits
        self._ways: dict[str, httpx.AsyncHTTPTransport] = {}

    @override
    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        via = await self._via(str(request.url))
        note = request.extensions.get(NOTE_VIA)
        if note is not None:
            note(via)
        return await self._way(via, request.url.netloc.decode()).handle_async_request(request)

    @override
    async def aclose(self) -> None:
        for way in self._ways.values():
            await way.aclose()

    async def _via(self, url: str) -> Via | None:
        blocks = self._settings.mode is ProxyMode.SYSTEM and sys.platform in {"win32", "darwin"}
        if blocks and any(name != "no" for name in getproxies()):
            return await asyncio.to_thread(via_for, url, self._settings)
        return via_for(url, self._settings)

    def _way(self, via: Via | None, host: str) -> httpx.AsyncHTTPTransport:
        """Connections to each host of their own: one that hangs takes none from others.

        In one pool, httpcore also looks at all connections for each question, more than a second for a hundred.
        """
        name = f"{via.shown} {via.secrets} {host}" if via else host
        if name not in self._ways:
            proxy = via.proxy if via else None
            self._ways[name] = httpx.AsyncHTTPTransport(
                verify=self._trust, proxy=proxy, limits=self._limits, trust_env=False
            )
        return self._ways[name]


def _shown(address: str) -> str:
    """Without name and password; "?" for what is no address: it may hold them anywhere."""
    try:
        return _via(address).shown if address else ""
    except httpx.ProxyError:
        return "?"


def _via(address: str) -> Via:
    """Reads "proxy.example:8080" as well as a whole URL."""
    address = address.strip()
    address = address if "://" in address else f"http://{address}"
    try:
        parts = urlsplit(address)
        host, port = parts.hostname, parts.port
        if parts.scheme not in {"http", "https"} or not host:
            raise ValueError
        proxy = httpx.Proxy(address)
    except (ValueError, httpx.InvalidURL):
        raise httpx.ProxyError("The address of the proxy is not one of an http or https proxy.") from None
    shown = f"{parts.scheme}://{f'[{host}]' if ':' in host else host}{f':{port}' if port else ''}"
    return Via(shown, proxy, _secrets(unquote(parts.username or ""), unquote(parts.password or "")))


def _secrets(user: str, password: str) -> tuple[str, ...]:
    if not password:
        return ()
    return password, base64.b64encode(f"{user}:{password}".encode()).decode()


def _in_range(host: str, exceptions: str) -> bool:
    """Whether `host` is an IP address in one of the ranges ("10.0.0.0/8") of a NO_PROXY; urllib knows only names."""
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return False
    for entry in re.split(r"[,\s]+", exceptions):
        try:
            if "/" in entry and address in ipaddress.ip_network(entry, strict=False):
                return True
        except ValueError:
            continue
    return False

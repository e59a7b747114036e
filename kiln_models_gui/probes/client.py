"""Sends one question over HTTP and brings back the whole answer, within limits of time and size."""

from __future__ import annotations

import asyncio
import errno
import json
import logging
import zlib
from collections.abc import Awaitable, Callable
from contextlib import aclosing, asynccontextmanager
from dataclasses import dataclass, field
from http.cookiejar import DefaultCookiePolicy
from typing import TYPE_CHECKING, cast

import httpx
from typing_extensions import override

from kiln_models_gui.probes.endpoint import is_loopback
from kiln_models_gui.probes.network import NOTE_VIA, RoutedTransport, trust_for
from kiln_models_gui.probes.network_settings import CaFileError, NetworkSettings
from kiln_models_gui.probes.redirects import MOST_REDIRECTS, safe_target

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Mapping
    from typing import Any

    from kiln_models_gui.probes.route import Route

CONNECT_S, HOSTED_S, COLD_MODEL_S = 5.0, 15.0, 120.0  # seconds
LIST_BYTES, ERROR_BYTES = 1_000_000, 256_000


@dataclass(frozen=True, slots=True)
class Ask:
    """One HTTP question. The headers hold the key, so they stay out of the repr. `read_s`: longest silence, seconds."""

    method: str
    url: str
    headers: Mapping[str, str] = field(repr=False)
    body: object = None
    read_s: float = HOSTED_S


@dataclass(frozen=True, slots=True)
class Patience:
    """How long to wait, in seconds. `answer_s` shortens the longest silence that the question itself allows."""

    connect_s: float = CONNECT_S
    answer_s: float | None = None

    def read_s(self, ask: Ask) -> float:
        """The longest silence."""
        return ask.read_s if self.answer_s is None else min(self.answer_s, ask.read_s)

    def head_s(self, ask: Ask) -> float:
        """The longest until the answer begins: name, TCP and TLS, then one silence. No honest head comes in drips."""
        return self.connect_s * 3 + self.read_s(ask)

    def body_s(self, ask: Ask) -> float:
        """The longest that an answer may take once it began: one that comes in drips would hold a test for ever."""
        return self.read_s(ask) * 3


PATIENT = Patience()


@dataclass(frozen=True, slots=True)
class Reply:
    """One HTTP answer. `data` is the body read as JSON, None where it is none; `followed`: redirects, in order."""

    status: int
    headers: Mapping[str, str]
    body: bytes = field(repr=False)
    data: object = field(default=None, repr=False)
    followed: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """The body as text, whatever it is."""
        return self.body.decode("utf-8", "replace")

    @property
    def content_type(self) -> str:
        """The media type in small letters, without parameters."""
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()


class TooLargeError(Exception):
    """The answer is longer than its limit."""


class UnknownEncodingError(Exception):
    """The answer is compressed in a way that nobody asked for, or badly."""


class NotAllowedError(httpx.RequestError):
    """The organisation does not allow to ask this computer. Nothing was sent."""


# All that `send` raises for what a network or a server does; UnicodeError for a model's name that is no text.
SEND_ERRORS = (
    httpx.HTTPError, httpx.InvalidURL, OSError, UnicodeError, TooLargeError, UnknownEncodingError, CaFileError,
)  # fmt: skip


def make_client(settings: NetworkSettings | None = None) -> httpx.AsyncClient:
    """A client that trusts what the system trusts and goes the way that `settings` say; to this computer, straight.

    Takes about 75 ms: make it after the first paint. Raises CaFileError.
    """
    return _client(_transport(settings or NetworkSettings()))


def _transport(settings: NetworkSettings) -> RoutedTransport:
    # Short-lived connections: the next test must see the network as it then is.
    return RoutedTransport(settings, trust_for(settings), httpx.Limits(max_connections=100, keepalive_expiry=2))


def _client(transport: httpx.AsyncBaseTransport) -> httpx.AsyncClient:
    for name in ("httpx", "httpcore"):  # at INFO they log whole URLs
        logging.getLogger(name).setLevel(logging.WARNING)
    client = httpx.AsyncClient(
        transport=transport,
        trust_env=False,  # the transport looks at the environment; a .netrc must not add a key
        follow_redirects=False,
        headers={"user-agent": "kiln-models", "accept": "application/json", "accept-encoding": "gzip, deflate"},
    )
    # A cookie set after a good key would let the next question pass without one.
    client.cookies.jar.set_policy(DefaultCookiePolicy(allowed_domains=[]))
    return client


Way = Callable[[], Awaitable[NetworkSettings]]
"""Tells the settings that hold now."""


class Clients:
    """Keeps what is needed for each way out of the network."""

    def __init__(self, *, only_here: bool = False, allows: Callable[[str, int | None], bool] | None = None) -> None:
        """`only_here`: what `following` gives asks nobody but this computer, as in practice.

        `allows`: whether a host may be asked at a port; None for all.
        """
        self.only_here = only_here
        self.allows = allows
        self._transports: dict[tuple[NetworkSettings, float], RoutedTransport] = {}
        self._clients: dict[tuple[NetworkSettings, float], httpx.AsyncClient] = {}
        self._making: asyncio.Lock | None = None

    def client(self, settings: NetworkSettings | None = None) -> httpx.AsyncClient:
        """The client for `settings`, made at its first use and anew when its file of certificates has changed.

        Raises CaFileError.
        """
        settings = settings or NetworkSettings()
        key = (settings, _changed_at(settings))
        if key not in self._clients:
            self._transports[key] = self._transports.get(key) or _transport(settings)
            self._clients[key] = _client(self._transports[key])
        return self._clients[key]

    def following(self, way: Way) -> httpx.AsyncClient:
        """A client that asks `way` anew at each question, so that a changed setting holds for the next one.

        Its questions raise CaFileError, and what `way` raises. It owns no connection, and needs no closing.
        """
        return _client(_FollowingTransport(self, way))

    async def transport(self, settings: NetworkSettings) -> RoutedTransport:
        """The connections for `settings`. Raises CaFileError."""
        self._making = self._making or asyncio.Lock()
        async with self._making:
            key = (settings, _changed_at(settings))
            if key not in self._transports:  # in a thread: reading all certificates would make the window stumble
                self._transports[key] = await asyncio.to_thread(_transport, settings)
            return self._transports[key]

    async def aclose(self) -> None:
        """Closes all of them."""
        open_ones = [*self._clients.values(), *self._transports.values()]
        self._clients, self._transports = {}, {}
        for one in open_ones:
            await one.aclose()


class _FollowingTransport(httpx.AsyncBaseTransport):
    """Sends each question the way that holds at that moment. The connections belong to the Clients."""

    def __init__(self, clients: Clients, way: Way) -> None:
        self._clients = clients
        self._way = way

    @override
    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        if self._clients.only_here and not is_loopback(request.url.host):
            message = "practice asks nobody but this computer"
            raise httpx.ConnectError(message) from OSError(errno.ENETUNREACH, message)
        # Each question and each redirect comes by here.
        port = request.url.port or (80 if request.url.scheme == "http" else 443)
        if self._clients.allows is not None and not self._clients.allows(request.url.host, port):
            message = "the organisation does not allow this host"
            raise NotAllowedError(message, request=request)
        transport = await self._clients.transport(await self._way())
        return await transport.handle_async_request(request)


async def send(
    client: httpx.AsyncClient,
    ask: Ask,
    route: Route | None = None,
    patience: Patience = PATIENT,
    most_bytes: int = LIST_BYTES,
) -> Reply:
    """Asks and reads the whole answer: up to `most_bytes`, an error up to 256 KB, also when decompressed.

    Raises httpx.HTTPError, TimeoutError (it began too late, or took three times the longest silence), TooLargeError,
    UnknownEncodingError. Cancelling closes the connection at once.
    """
    async with opened(client, ask, route, patience) as (response, followed), asyncio.timeout(patience.body_s(ask)):
        return await read_reply(response, followed, most_bytes)


@asynccontextmanager
async def opened(
    client: httpx.AsyncClient, ask: Ask, route: Route | None = None, patience: Patience = PATIENT
) -> AsyncGenerator[tuple[httpx.Response, tuple[str, ...]]]:
    """An answer whose body is not read yet, and the redirects on the way to it; only safe ones are followed.

    Asks with the same method and body after a redirect: a service's list that becomes GET is no longer the question.
    """
    followed: list[str] = []
    extensions: dict[str, Any] = {"trace": route.trace, NOTE_VIA: route.note_via} if route else {}
    timeout = httpx.Timeout(patience.read_s(ask), connect=patience.connect_s, pool=patience.connect_s)
    while True:
        url = followed[-1] if followed else ask.url
        request = client.build_request(
            ask.method, url, headers=dict(ask.headers), json=ask.body, timeout=timeout, extensions=extensions
        )
        async with asyncio.timeout(patience.head_s(ask)):
            response = await client.send(request, stream=True)
        try:
            target = safe_target(url, response.headers.get("location", "")) if response.is_redirect else None
            if target is None or len(followed) == MOST_REDIRECTS:
                yield response, tuple(followed)
                return
        finally:
            await response.aclose()
        followed.append(target)


async def read_reply(response: httpx.Response, followed: tuple[str, ...] = (), most_bytes: int = LIST_BYTES) -> Reply:
    """The whole answer. Raises what `send` raises."""
    body = await read_body(response, most_bytes if response.is_success else ERROR_BYTES)
    return Reply(response.status_code, dict(response.headers), body, _json(body), followed)


async def read_body(response: httpx.Response, limit: int) -> bytes:
    """The body, decompressed: up to `limit` bytes before and after that. Raises what `send` raises."""
    return _decompress(await _read(response, limit), response.headers.get("content-encoding", ""), limit)


async def pieces(response: httpx.Response) -> AsyncGenerator[bytes]:
    """The body as it comes, not decompressed. Lets the window turn: one packet can hold thousands of tiny pieces."""
    count = 0
    async with aclosing(cast("AsyncGenerator[bytes]", response.aiter_raw())) as chunks:
        async for chunk in chunks:
            yield chunk
            count += 1
            if count % 64 == 0:
                await asyncio.sleep(0)


async def _read(response: httpx.Response, limit: int) -> bytes:
    body = bytearray()
    async with aclosing(pieces(response)) as chunks:
        async for chunk in chunks:
            body += chunk
            if len(body) > limit:
                raise TooLargeError
    return bytes(body)


def _decompress(body: bytes, encoding: str, limit: int) -> bytes:
    """Unpacks at most `limit` bytes: httpx would unpack a whole chunk, to a thousand times its size, unasked."""
    if encoding.strip().lower() in {"", "identity"} or not body:
        return body
    if encoding.strip().lower() not in {"gzip", "deflate"}:
        raise UnknownEncodingError
    try:
        plain = zlib.decompressobj(wbits=47).decompress(body, limit + 1)  # 47: gzip or zlib, by the header
    except zlib.error as error:
        raise UnknownEncodingError from error
    if len(plain) > limit:
        raise TooLargeError
    return plain


def _json(body: bytes) -> object:
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        return None


def _changed_at(settings: NetworkSettings) -> float:
    """When the file of certificates was last written; 0 without one: whoever reads it tells what is wrong."""
    try:
        return settings.extra_ca.stat().st_mtime if settings.extra_ca else 0
    except OSError:
        return 0

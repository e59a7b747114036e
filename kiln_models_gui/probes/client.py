"""Sends one question over HTTP and brings back the whole answer, within limits of time and size."""

from __future__ import annotations

import asyncio
import json
import logging
import ssl
import zlib
from dataclasses import dataclass, field
from http.cookiejar import DefaultCookiePolicy
from typing import TYPE_CHECKING

import httpx
import truststore

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

CONNECT_S, HOSTED_S, COLD_MODEL_S = 5.0, 15.0, 120.0  # seconds
LIST_BYTES, ERROR_BYTES = 1_000_000, 256_000
_LOOPBACK = ("all://localhost", "all://127.0.0.1", "all://[::1]")


@dataclass(frozen=True, slots=True)
class Ask:
    """One HTTP question. The headers hold the key, so they stay out of the repr. `read_s`: longest silence, seconds."""

    method: str
    url: str
    headers: Mapping[str, str] = field(repr=False)
    body: object = None
    read_s: float = HOSTED_S


@dataclass(frozen=True, slots=True)
class Reply:
    """One HTTP answer. `data` is the body read as JSON, None where it is none."""

    status: int
    headers: Mapping[str, str]
    body: bytes = field(repr=False)
    data: object = field(default=None, repr=False)

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


# All that `send` raises for what a network or a server does; UnicodeError for a model's name that is no text.
SEND_ERRORS = (httpx.HTTPError, httpx.InvalidURL, OSError, UnicodeError, TooLargeError, UnknownEncodingError)


@dataclass(slots=True)
class Journey:
    """What is known of a connection while it is made. `connected` is set before the first byte of the question."""

    connected: asyncio.Event = field(default_factory=asyncio.Event)
    facts: dict[str, str | int | float] = field(default_factory=dict[str, str | int | float])

    async def trace(self, event: str, info: Mapping[str, object]) -> None:
        """Receives httpcore's trace events."""
        stream = info.get("return_value")
        if event.endswith("connect_tcp.complete"):
            address = stream.get_extra_info("server_addr")  # pyright: ignore[reportAttributeAccessIssue, reportOptionalMemberAccess, reportUnknownVariableType]
            self.facts["address"] = str(address[0]) if address else ""  # pyright: ignore[reportUnknownArgumentType]
        elif event.endswith("start_tls.complete"):
            tls = stream.get_extra_info("ssl_object")  # pyright: ignore[reportAttributeAccessIssue, reportOptionalMemberAccess, reportUnknownVariableType]
            if isinstance(tls, ssl.SSLObject) and (issuer := _issuer(tls)):
                self.facts["tls_issuer"] = issuer
        elif event.endswith("send_request_headers.started") and not _is_connect(info.get("request")):
            self.connected.set()


def make_client(*, extra_ca: Path | None = None) -> httpx.AsyncClient:
    """A client that trusts what the system trusts (and `extra_ca`), uses the system's proxy, never for this computer.

    Takes about 75 ms: make it after the first paint. Raises OSError, ssl.SSLError for a bad `extra_ca`.
    """
    for name in ("httpx", "httpcore"):  # at INFO they log whole URLs
        logging.getLogger(name).setLevel(logging.WARNING)
    trust = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    if extra_ca is not None:
        trust.load_verify_locations(extra_ca)
    client = httpx.AsyncClient(
        verify=trust,
        follow_redirects=False,
        mounts=dict.fromkeys(_LOOPBACK),
        # Short-lived: the next test must see the network as it then is.
        limits=httpx.Limits(max_connections=100, keepalive_expiry=2),
        headers={"user-agent": "kiln-models", "accept": "application/json", "accept-encoding": "gzip, deflate"},
    )
    # A cookie set after a good key would let the next question pass without one.
    client.cookies.jar.set_policy(DefaultCookiePolicy(allowed_domains=[]))
    return client


async def send(client: httpx.AsyncClient, ask: Ask, journey: Journey | None = None) -> Reply:
    """Asks and reads the whole answer: up to 1 MB, an error up to 256 KB, also when decompressed.

    Raises httpx.HTTPError, TimeoutError (the whole took more than three times `read_s`), TooLargeError,
    UnknownEncodingError. Cancelling closes the connection at once.
    """
    request = client.build_request(
        ask.method,
        ask.url,
        headers=dict(ask.headers),
        json=ask.body,
        timeout=httpx.Timeout(ask.read_s, connect=CONNECT_S, pool=CONNECT_S),
        extensions={"trace": journey.trace} if journey else {},
    )
    async with asyncio.timeout(ask.read_s * 3):
        response = await client.send(request, stream=True)
        try:
            limit = LIST_BYTES if response.is_success else ERROR_BYTES
            body = _decompress(await _read(response, limit), response.headers.get("content-encoding", ""), limit)
        finally:
            await response.aclose()
    return Reply(response.status_code, dict(response.headers), body, _json(body))


async def _read(response: httpx.Response, limit: int) -> bytes:
    body = bytearray()
    async for chunk in response.aiter_raw():
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


def _issuer(tls: ssl.SSLObject) -> str:
    """Who signed the server's certificate; "" where the system checks by itself (macOS, Windows)."""
    try:
        certificate = tls.getpeercert() or {}
    except ValueError:
        return ""
    names = {key: value for part in certificate.get("issuer", ()) for key, value in part}  # pyright: ignore[reportUnknownVariableType, reportArgumentType, reportAssignmentType]
    return str(names.get("organizationName") or names.get("commonName") or "")  # pyright: ignore[reportUnknownMemberType]


def _is_connect(request: object) -> bool:
    """Whether this is the question to a proxy to open a tunnel."""
    return getattr(request, "method", b"") == b"CONNECT"

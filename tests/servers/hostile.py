"""Answers that no honest server gives, for `RawServer`: endless, dripping, flooding, swelling when unpacked."""

import asyncio
import gzip
import zlib
from collections.abc import Awaitable, Callable, Mapping

from tests.servers.raw import http

Misdeed = Callable[[asyncio.StreamWriter], Awaitable[None]]

HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
CHUNKED = HEAD + b"Transfer-Encoding: chunked\r\n\r\n"
SSE = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n"
EVENT = b'data: {"choices": [{"delta": {"content": "ha "}}]}\n\n'


def endless(start: bytes, again: bytes) -> Misdeed:
    """`start`, then `again` for ever, as fast as it is read."""
    again *= max(1, 16_384 // len(again))

    async def pour(writer: asyncio.StreamWriter) -> None:
        writer.write(start)
        while True:
            writer.write(again)
            await writer.drain()
            await asyncio.sleep(0)

    return pour


def dripping(start: bytes, drop: bytes, every_s: float = 0.02) -> Misdeed:
    """`start`, then one `drop` now and then: never silent long enough for a timeout of silence."""

    async def drip(writer: asyncio.StreamWriter) -> None:
        writer.write(start)
        while True:
            writer.write(drop)
            await asyncio.sleep(every_s)

    return drip


async def silent(writer: asyncio.StreamWriter) -> None:
    """Takes the question and says nothing."""
    await asyncio.Event().wait()


def asleep(wakes: asyncio.Event, answer: bytes) -> Misdeed:
    """Says nothing until `wakes` is set, then gives `answer`."""

    async def sleep(writer: asyncio.StreamWriter) -> None:
        await wakes.wait()
        writer.write(answer)

    return sleep


def bomb(megabytes: int, kind: str = "gzip") -> bytes:
    """An answer that swells a thousand times when it is unpacked."""
    packer = zlib.compressobj(9, zlib.DEFLATED, 31 if kind == "gzip" else 15)
    body = b"".join(packer.compress(bytes(1_000_000)) for _ in range(megabytes)) + packer.flush()
    return http(200, body, headers={"Content-Encoding": kind})


def nested_bomb() -> bytes:
    """Packed twice, which some unpack twice."""
    return http(200, gzip.compress(gzip.compress(bytes(50_000_000))), headers={"Content-Encoding": "gzip, gzip"})


LIST_MISDEEDS: Mapping[str, Misdeed | bytes] = {
    "endless body": endless(HEAD + b"\r\n", b" "),
    "endless chunks": endless(CHUNKED, b"4000\r\n" + b" " * 0x4000 + b"\r\n"),
    "tiny chunks": endless(CHUNKED, b"1\r\n \r\n"),
    "endless chunk extension": endless(CHUNKED, b"1;a=b"),
    "endless chunk size": endless(CHUNKED, b"0"),
    "endless status line": endless(b"HTTP/1.1 200 ", b"OK"),
    "endless headers": endless(HEAD, b"X-Flood: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\r\n"),
    "one endless header": endless(HEAD + b"X-Flood: ", b"a"),
    "endless 100-continue": endless(b"", b"HTTP/1.1 100 Continue\r\n\r\n"),
    "gzip bomb": bomb(300),
    "deflate bomb": bomb(300, "deflate"),
    "gzip in gzip": nested_bomb(),
    "deep nesting": http(200, b"[" * 900_000),
    "a wide list": http(200, b'{"data":[' + b'{"id":"a"},' * 8_000 + b'{"id":"a"}]}'),
    "endless identifiers": http(200, b'{"data":[{"id":"' + b"a" * 900_000 + b'"}]}'),
    "dripping body": dripping(HEAD + b"Content-Length: 100000\r\n\r\n", b" "),
    "dripping headers": dripping(HEAD, b"X: y\r\n"),
    "silence": silent,
}

STREAM_MISDEEDS: Mapping[str, Misdeed | bytes] = {
    "a giant line": endless(SSE, b"data: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"),
    "endless events": endless(SSE, EVENT),
    "endless comments": endless(SSE, b": still here\n\n"),
    "endless empty lines": endless(SSE, b"\n"),
    "dripping comments": dripping(SSE, b": still here\n\n"),
    "dripping events": dripping(SSE, EVENT),
    "silence after the head": dripping(SSE, b"", 1),
    "broken off": SSE.replace(b"\r\n\r\n", b"\r\nContent-Length: 9999\r\n\r\n") + EVENT,
    "broken text": SSE + b'data: {"choices": [{"delta": {"content": "\xff\xfe"}}]}\n\ndata: \x00\xff\n\n',
    "deep nesting": SSE + b"data: " + b"[" * 50_000 + b"\n\n",
    "compressed": SSE.replace(b"\r\n\r\n", b"\r\nContent-Encoding: gzip\r\n\r\n") + gzip.compress(EVENT * 1000),
}

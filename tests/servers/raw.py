"""A server of a few lines that answers with the very bytes it is told: for faults that no real server shows."""

import asyncio
import json
from collections.abc import Awaitable, Callable, Mapping
from types import TracebackType
from typing import Self

Answer = bytes | Callable[[asyncio.StreamWriter], Awaitable[None]]


def http(
    status: int = 200, body: object = b"", kind: str = "application/json", headers: Mapping[str, str] | None = None
) -> bytes:
    """A whole HTTP answer. A body that is not bytes is sent as JSON."""
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    fields = {"Content-Type": kind, "Content-Length": str(len(content)), "Connection": "close", **(headers or {})}
    lines = [f"HTTP/1.1 {status} Told", *(f"{name}: {value}" for name, value in fields.items())]
    return "\r\n".join([*lines, "", ""]).encode() + content


class RawServer:
    """Answers "METHOD /path" (or "" for any other) by the table `answers`; keeps what it was asked.

    Attributes: `asked` the heads and bodies of all requests; `arrived` is set by the first; `hung_up` is set when a
    client closes its connection; `speaks_first`: bytes sent before any request. `refuse` looks at the
    head first, and what it gives is the answer.
    """

    def __init__(
        self, answers: Mapping[str, Answer] | Answer, refuse: Callable[[str], bytes | None] = lambda _: None
    ) -> None:
        self.answers: Mapping[str, Answer] = answers if isinstance(answers, Mapping) else {"": answers}
        self._refuse = refuse
        self.asked: list[str] = []
        self.arrived = asyncio.Event()
        self.hung_up = asyncio.Event()
        self.port = 0
        self.speaks_first = b""
        self._tasks: set[asyncio.Task[None]] = set()

    @property
    def base_url(self) -> str:
        return f"http://127.0.0.1:{self.port}/v1"

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._start, "127.0.0.1", 0)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await asyncio.sleep(0)  # the closed connections leave the loop in its next turn

    def _start(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._tasks.add(asyncio.ensure_future(self._serve(reader, writer)))

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            await self._answer(reader, writer)
            await writer.drain()
            writer.close()
            await writer.wait_closed()
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.transport.abort()

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(self.speaks_first)
        head = (await reader.readuntil(b"\r\n\r\n")).decode()
        length = next((line for line in head.lower().split("\r\n") if line.startswith("content-length:")), ":0")
        body = await reader.readexactly(int(length.partition(":")[2]))
        self.asked.append(head + body.decode())
        self.arrived.set()
        if (refusal := self._refuse(head)) is not None:
            writer.write(refusal)
            return
        answer = self.answers.get(" ".join(head.split()[:2]), self.answers.get("", http(404, {"error": "no"})))
        if isinstance(answer, bytes):
            writer.write(answer)
            return
        sending = asyncio.ensure_future(answer(writer))
        try:
            await reader.read()  # until the client hangs up
            self.hung_up.set()
        finally:
            sending.cancel()
            await asyncio.gather(sending, return_exceptions=True)

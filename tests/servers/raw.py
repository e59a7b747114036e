"""A server of a few lines that answers with the very bytes it is told: for faults that no real server shows."""

import asyncio
import json
from collections.abc import Awaitable, Callable, Mapping

from kiln_models_gui.qt_names import override
from tests.servers.listener import Listener

Answer = bytes | Callable[[asyncio.StreamWriter], Awaitable[None]]


def http(
    status: int = 200, body: object = b"", kind: str = "application/json", headers: Mapping[str, str] | None = None
) -> bytes:
    """A whole HTTP answer. A body that is not bytes is sent as JSON."""
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    fields = {"Content-Type": kind, "Content-Length": str(len(content)), "Connection": "close", **(headers or {})}
    lines = [f"HTTP/1.1 {status} Told", *(f"{name}: {value}" for name, value in fields.items())]
    return "\r\n".join([*lines, "", ""]).encode() + content


class RawServer(Listener):
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
        self.speaks_first = b""

    @property
    def base_url(self) -> str:
        return f"http://127.0.0.1:{self.port}/v1"

    @override
    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
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
        # An answer that fails hangs up, so that a test's own mistake does not wait for ever.
        sending.add_done_callback(lambda sent: sent.cancelled() or sent.exception() is None or writer.transport.abort())
        try:
            await reader.read()  # until the client hangs up
            self.hung_up.set()
        finally:
            sending.cancel()
            await asyncio.gather(sending, return_exceptions=True)

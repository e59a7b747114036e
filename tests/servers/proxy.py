"""A plain HTTP proxy: opens tunnels, may want a password, refuse, or look inside as a company's does."""

import asyncio
import base64
import contextlib
import ssl

from kiln_models_gui.qt_names import override
from tests.servers.listener import Listener
from tests.servers.tls import Certificate


class Proxy(Listener):
    """On a free port of 127.0.0.1. `ports`: which local port stands behind which host name; others are refused (502).

    `password`: "name:password" that it wants; `refuses`: a status for everybody; `inspector`: the certificate with
    which it takes the place of every server. Attributes: `asked`, the heads of all that it was asked.
    """

    def __init__(
        self,
        ports: dict[str, int],
        *,
        password: str = "",
        refuses: int = 0,
        inspector: Certificate | None = None,
        echoes: bool = False,
    ) -> None:
        self._ports = ports
        self._wanted = "Basic " + base64.b64encode(password.encode()).decode() if password else ""
        self._refuses = refuses
        self._inspector = inspector
        self._echoes = echoes
        self.asked: list[str] = []

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @override
    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(OSError, asyncio.IncompleteReadError):
            try:
                head = (await reader.readuntil(b"\r\n\r\n")).decode()
                self.asked.append(head)
                await self._tunnel(head, reader, writer)
            finally:
                writer.transport.abort()

    async def _tunnel(self, head: str, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        host = head.split()[1].rpartition(":")[0]
        if status := self._status(head, host):
            said = " ".join(line.partition(": ")[2] for line in head.split("\r\n")[1:]) if self._echoes else ""
            note = "Proxy-Authenticate: Basic realm=office\r\n" if status == 407 else ""
            writer.write(f"HTTP/1.1 {status} No\r\n{note}Content-Length: {len(said)}\r\n\r\n{said}".encode())
            await writer.drain()
            return
        writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
        await writer.drain()
        if self._inspector:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(self._inspector.file, self._inspector.key_file)
            await writer.start_tls(context)
        there, back = await asyncio.open_connection("127.0.0.1", self._ports[host])
        try:
            await asyncio.gather(_pump(reader, back), _pump(there, writer))
        finally:
            back.transport.abort()

    def _status(self, head: str, host: str) -> int:
        if self._refuses:
            return self._refuses
        if self._wanted and f"proxy-authorization: {self._wanted}".lower() not in head.lower():
            return 407
        return 0 if host in self._ports and head.startswith("CONNECT ") else 502


async def _pump(source: asyncio.StreamReader, sink: asyncio.StreamWriter) -> None:
    while data := await source.read(65536):
        sink.write(data)
        await sink.drain()
    sink.write_eof() if sink.can_write_eof() else sink.close()

"""A plain HTTP front before a real server: sleeps, says no, or wants the key in another header. Runs in threads."""

import http.client
import threading
import time
from collections.abc import Callable, Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Self

from kiln_models_gui.qt_names import override

Said = tuple[int, str, bytes]
"""Status, content type, body."""


class Front:
    """On a free port of 127.0.0.1 before `target`, a port. Attributes: `port`, `asked`: method and path of all.

    `says`: looks at method, path and headers, and may answer in the server's place. `asleep_s`: how long the server
    sleeps after its first call that `wakes` it; all that is asked until then waits.
    """

    def __init__(
        self,
        target: int,
        *,
        says: Callable[[str, str, Mapping[str, str]], Said | None] = lambda *_: None,
        asleep_s: float = 0,
        wakes: Callable[[str], bool] = lambda _: True,
    ) -> None:
        self.target, self.says, self.wakes = target, says, wakes
        self._asleep_s, self._awake_at = asleep_s, 0.0
        self._gone = threading.Event()
        self.asked: list[str] = []
        front = self

        class Handler(_Handler):
            """Knows its front."""

            @property
            @override
            def front(self) -> "Front":
                return front

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self.port = int(self._server.server_address[1])
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02})

    def sleep(self, path: str) -> None:
        """Waits until the server is awake, or the front is taken away."""
        if not self._asleep_s or not self.wakes(path):
            return
        self._awake_at = self._awake_at or time.monotonic() + self._asleep_s
        self._gone.wait(max(self._awake_at - time.monotonic(), 0))

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._gone.set()
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


class _Handler(BaseHTTPRequestHandler):
    @property
    def front(self) -> Front:
        raise NotImplementedError

    def _pass_on(self) -> None:
        front = self.front
        body = self.rfile.read(int(self.headers.get("content-length") or 0))
        headers = {name.lower(): value for name, value in self.headers.items()}
        front.asked.append(f"{self.command} {self.path}")
        try:
            if said := front.says(self.command, self.path, headers):
                self._say(*said)
            else:
                front.sleep(self.path)
                self._forward(body, headers)
        except (ConnectionError, TimeoutError):
            self.close_connection = True  # the client did not wait

    def _say(self, status: int, kind: str, body: bytes) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def _forward(self, body: bytes, headers: dict[str, str]) -> None:
        server = http.client.HTTPConnection("127.0.0.1", self.front.target, timeout=60)
        try:
            server.request(self.command, self.path, body or None, headers | {"connection": "close"})
            answer = server.getresponse()
            self.send_response(answer.status)
            for name, value in answer.getheaders():
                if name.lower() not in {"transfer-encoding", "connection", "server", "date"}:
                    self.send_header(name, value)
            self.end_headers()  # HTTP/1.0: the body ends with the connection
            while piece := answer.read1(65536):
                self.wfile.write(piece)
        finally:
            server.close()

    do_GET = do_POST = _pass_on  # noqa: N815

    @override
    def log_message(self, format: str, *args: object) -> None:
        pass

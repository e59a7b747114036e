"""The practice provider: an OpenAI-compatible server inside the app, to try everything without a key or a bill."""

from __future__ import annotations

import json
import threading
from enum import StrEnum
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, cast

from typing_extensions import override

from kiln_models_gui.probes.json_shape import dig, items_of, text_at

if TYPE_CHECKING:
    from collections.abc import Iterator

PRACTICE_KEY = "practice-key"
MODELS = {"practice-small": 8_192, "practice-thinker": 131_072, "practice-vision": 32_768}  # id -> context, tokens
_USAGE = {"prompt_tokens": 9, "completion_tokens": 2, "total_tokens": 11}
_PAGE = b"<!doctype html><title>Practice</title><p>This is a web page, not an AI service."


class PracticeFault(StrEnum):
    """What the practice provider can be told to do wrong."""

    NONE = "none"
    WRONG_KEY = "wrong_key"  # refuses every key
    SLOW = "slow"  # answers after `slow_s`
    DOWN = "down"  # nothing listens
    NO_SUCH_MODEL = "no_such_model"  # its models have other names now
    WEB_PAGE = "web_page"
    BUSY = "busy"


class PracticeProvider:
    """A server on 127.0.0.1, in threads of its own; `fault` can be switched while it runs.

    `slow_s`: how long SLOW waits, in seconds.
    """

    def __init__(self, *, slow_s: float = 60.0) -> None:
        self._slow_s = slow_s
        self._fault = PracticeFault.NONE
        self._server: _Server | None = None
        self._port = 0

    @property
    def base_url(self) -> str:
        """The address with its /v1; the port stays the same while it lives. Raises RuntimeError before start()."""
        if not self._port:
            raise RuntimeError("not started")
        return f"http://127.0.0.1:{self._port}/v1"

    @property
    def fault(self) -> PracticeFault:
        """What it does wrong now."""
        return self._fault

    @fault.setter
    def fault(self, fault: PracticeFault) -> None:
        self._fault = fault
        if fault is PracticeFault.DOWN:
            self._stop()
        elif self._port:
            self._listen()
            if self._server:
                self._server.change_to(fault)

    def start(self) -> None:
        """Begins to listen on a free port. Raises OSError where there is none."""
        self._listen()

    def close(self) -> None:
        """Stops at once, also in the middle of a slow answer. May be called twice."""
        self._stop()
        self._port = 0

    def _listen(self) -> None:
        if self._server is None and self._fault is not PracticeFault.DOWN:
            self._server = _Server(self._port, self._fault, self._slow_s)
            self._port = self._server.server_port

    def _stop(self) -> None:
        server, self._server = self._server, None
        if server:
            server.stop()


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, port: int, fault: PracticeFault, slow_s: float) -> None:
        super().__init__(("127.0.0.1", port), _Handler)
        self.fault = fault
        self.slow_s = slow_s
        self.hurry = threading.Event()
        self._thread = threading.Thread(target=self.serve_forever, args=(0.02,), name="practice", daemon=True)
        self._thread.start()

    def change_to(self, fault: PracticeFault) -> None:
        self.fault = fault
        self.hurry.set()  # those who wait for a slow answer get one
        self.hurry = threading.Event()

    def stop(self) -> None:
        self.hurry.set()
        self.shutdown()
        self._thread.join()
        self.server_close()

    @override
    def handle_error(self, request: object, client_address: object) -> None:
        """Somebody hung up: nothing to say, and a windowed program has no stderr."""


class _Handler(BaseHTTPRequestHandler):
    # HTTP/1.0 closes after each answer, so that DOWN leaves no open connection behind.
    @override
    def log_message(self, format: str, *args: object) -> None:
        pass

    def do_GET(self) -> None:
        if self._spoiled():
            return
        if self.path.partition("?")[0] != "/v1/models":
            self._error(404, "not_found", "There is nothing at this path.")
            return
        names = {f"{name}-2": size for name, size in MODELS.items()} if self._has_no_model() else MODELS
        models = [{"id": name, "object": "model", "context_window": size} for name, size in names.items()]
        self._json(200, {"object": "list", "data": models})

    def do_POST(self) -> None:
        body = self._body()
        if self._spoiled():
            return
        model = text_at(body, "model")
        if self.path != "/v1/chat/completions":
            self._error(404, "not_found", "There is nothing at this path.")
        elif not items_of(dig(body, "messages")):
            self._error(400, "invalid_request_error", "'messages' is missing.")
        elif model not in MODELS or self._has_no_model():
            self._error(404, "model_not_found", f"The model '{model[:100]}' does not exist.")
        elif dig(body, "stream") is True:
            self._stream(model, with_usage=dig(body, "stream_options", "include_usage") is True)
        else:
            self._json(200, _completion(model))

    @property
    def _owner(self) -> _Server:
        return cast("_Server", self.server)

    def _has_no_model(self) -> bool:
        return self._owner.fault is PracticeFault.NO_SUCH_MODEL

    def _spoiled(self) -> bool:
        """Answers with the fault that is switched on; False where there is none."""
        hurry, fault = self._owner.hurry, self._owner.fault
        if fault is PracticeFault.SLOW:
            hurry.wait(self._owner.slow_s)
            fault = self._owner.fault
        if fault is PracticeFault.WEB_PAGE:
            self._send(200, _PAGE, "text/html")
        elif fault is PracticeFault.WRONG_KEY or self.headers.get("Authorization") != f"Bearer {PRACTICE_KEY}":
            self._error(401, "invalid_api_key", "This key is not known here.")
        elif fault is PracticeFault.BUSY:
            self._error(429, "rate_limit_exceeded", "Too many requests.", {"Retry-After": "7"})
        else:
            return False
        return True

    def _body(self) -> object:
        length = self.headers.get("Content-Length", "0")
        raw = self.rfile.read(min(int(length), 10_000_000) if length.isdecimal() else 0)
        try:
            return json.loads(raw)
        except (ValueError, RecursionError):
            return None

    def _stream(self, model: str, *, with_usage: bool) -> None:
        self._head(200, "text/event-stream", {})
        count: dict[str, object] = {"choices": [], "usage": _USAGE}
        for chunk in [*_chunks(model), *([count] if with_usage else [])]:
            self.wfile.write(f"data: {json.dumps(chunk)}\n\n".encode())
        self.wfile.write(b"data: [DONE]\n\n")

    def _error(self, status: int, code: str, message: str, headers: dict[str, str] | None = None) -> None:
        self._json(status, {"error": {"message": message, "type": code, "code": code}}, headers)

    def _json(self, status: int, data: object, headers: dict[str, str] | None = None) -> None:
        self._send(status, json.dumps(data).encode(), "application/json", headers)

    def _send(self, status: int, body: bytes, kind: str, headers: dict[str, str] | None = None) -> None:
        self._head(status, kind, {"Content-Length": str(len(body)), **(headers or {})})
        self.wfile.write(body)

    def _head(self, status: int, kind: str, headers: dict[str, str]) -> None:
        self.send_response(status)
        for name, value in {"Content-Type": kind, **headers}.items():
            self.send_header(name, value)
        self.end_headers()


def _completion(model: str) -> dict[str, object]:
    message = {"role": "assistant", "content": "Pong."}
    if model == "practice-thinker":
        message["reasoning_content"] = "They want one short word."
    return {
        "id": "practice",
        "object": "chat.completion",
        "model": model,
        "choices": [{"index": 0, "message": message, "finish_reason": "stop"}],
        "usage": _USAGE,
    }


def _chunks(model: str) -> Iterator[dict[str, object]]:
    deltas: list[dict[str, str]] = [{"role": "assistant"}, {"content": "Po"}, {"content": "ng."}, {}]
    if model == "practice-thinker":
        deltas.insert(1, {"reasoning_content": "They want one short word."})
    for at, delta in enumerate(deltas):
        reason = "stop" if at == len(deltas) - 1 else None
        choice = {"index": 0, "delta": delta, "finish_reason": reason}
        yield {"id": "practice", "object": "chat.completion.chunk", "model": model, "choices": [choice]}

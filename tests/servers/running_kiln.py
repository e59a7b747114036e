"""A server that behaves as the running Kiln: it reads its settings at the start, and writes lists from that memory.

Built from what is known of Kiln's behaviour: every write takes a lock, reads the file afresh, lays the new values over
it, drops those that are null, truncates the file and writes all of it, and makes that its memory. But an element is
added to, or taken out of, the list in memory.
"""

import json
import threading
import uuid
from collections.abc import Callable
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import TracebackType
from typing import Any, Self
from urllib.parse import parse_qs, urlsplit

import yaml
from typing_extensions import override

Settings = dict[str, Any]
Answer = tuple[int, Any]
_SENSITIVE = ("api_key", "access_key", "secret_key")


class RunningKiln:
    """Kiln on a port of its own. `settings` is its memory; `asked` the requests, as "METHOD /path"."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.settings = self._load()
        self.asked: list[str] = []
        self._lock = threading.Lock()
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        self._thread = threading.Thread(target=lambda: self._server.serve_forever(0.01), daemon=True)

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def _load(self) -> Settings:
        try:
            with self.path.open() as file:
                return yaml.safe_load(file.read()) or {}
        except FileNotFoundError:
            return {}

    def update(self, values: Settings) -> None:
        """Config.update_settings."""
        with self._lock:
            current = self._load()
            current.update(values)
            current = {name: value for name, value in current.items() if value is not None}
            self.path.parent.mkdir(exist_ok=True)
            with self.path.open("w") as file:
                yaml.dump(current, file)
            self.settings = current

    def answer(self, method: str, target: str, body: Any) -> Answer:
        parts = urlsplit(target)
        query = {name: values[0] for name, values in parse_qs(parts.query).items()}
        self.asked.append(f"{method} {parts.path}")
        name = f"{method} {parts.path}"
        if name.startswith("GET /api/settings/") and name not in self._verbs:
            return 200, {parts.path.rpartition("/")[2]: self._masked().get(parts.path.rpartition("/")[2])}
        verb = self._verbs.get(name)
        return verb(query, body) if verb else (404, {"message": "Not Found"})

    @property
    def _verbs(self) -> dict[str, Callable[[dict[str, str], Any], Answer]]:
        return {
            "GET /ping": lambda query, body: (200, "pong"),
            "GET /api/settings": lambda query, body: (200, self._masked()),
            "POST /api/settings": self._post_settings,
            "GET /api/settings/user_models": lambda query, body: (200, self._models()),
            "POST /api/settings/user_models": self._add_model,
            "DELETE /api/settings/user_models": self._delete_model,
            "POST /api/provider/openai_compatible": self._add_provider,
            "DELETE /api/provider/openai_compatible": self._delete_provider,
            "POST /api/provider/connect_api_key": self._connect,
            "POST /api/provider/disconnect_api_key": self._disconnect,
            "GET /api/settings/available_providers": lambda query, body: (200, self._available()),
        }

    def _masked(self) -> Settings:
        shown = json.loads(json.dumps(self.settings, default=str))
        for name in shown:
            if name.endswith(_SENSITIVE) and shown[name]:
                shown[name] = "[hidden]"
        for provider in shown.get("openai_compatible_providers") or []:
            provider.update({"api_key": "[hidden]"} if provider.get("api_key") else {})
        return shown

    def _post_settings(self, query: dict[str, str], body: Any) -> Answer:
        if not isinstance(body, dict) or any(isinstance(value, dict) for value in body.values()):
            return 422, {"error_messages": ["dict"], "message": "dict", "source_errors": []}
        if body:
            self.update(body)
        return 200, self._masked()

    def _models(self) -> list[Any]:
        return list(self.settings.get("user_model_registry") or [])

    def _add_model(self, query: dict[str, str], body: Any) -> Answer:
        wanted = {"provider_type", "provider_id", "model_id"}
        if not isinstance(body, dict) or not wanted <= body.keys():
            return 422, {"error_messages": ["missing"], "message": "missing", "source_errors": []}
        entry = {name: value for name, value in body.items() if value is not None}
        self.update({"user_model_registry": [*self._models(), {"id": str(uuid.uuid4()), **entry}]})
        return 200, {"message": "Model added"}

    def _delete_model(self, query: dict[str, str], body: Any) -> Answer:
        if not query:
            return 400, {"message": "id or provider_type, provider_id and model_id"}
        left = [one for one in self._models() if any(one.get(name) != value for name, value in query.items())]
        if len(left) == len(self._models()):
            return 404, {"message": "Model not found"}
        self.update({"user_model_registry": left})
        return 200, {"message": "Model deleted"}

    def _providers(self) -> list[Any]:
        return list(self.settings.get("openai_compatible_providers") or [])

    def _add_provider(self, query: dict[str, str], body: Any) -> Answer:
        if any(one["name"] == body["name"] for one in self._providers()):
            return 400, {"message": "Provider with this name already exists"}
        fields = {name: body[name] for name in ("name", "base_url", "api_key")}
        self.update({"openai_compatible_providers": [*self._providers(), fields]})
        return 200, {"message": "saved"}

    def _delete_provider(self, query: dict[str, str], body: Any) -> Answer:
        if not query.get("name"):
            return 400, {"message": "Name is required"}
        left = [one for one in self._providers() if one["name"] != query["name"]]
        self.update({"openai_compatible_providers": left})
        return 200, {"message": "deleted"}

    def _connect(self, query: dict[str, str], body: Any) -> Answer:
        key = body.get("key_data", {}).get("API Key")
        if not key:
            return 400, {"message": "API Key not found"}
        self.update({f"{'open_ai' if body['provider'] == 'openai' else body['provider']}_api_key": key})
        return 200, {"message": "Connected"}

    def _disconnect(self, query: dict[str, str], body: Any) -> Answer:
        name = query.get("provider_id", "")
        if name in ("", "ollama", "docker_model_runner", "openai_compatible"):
            return 400, {"message": "Provider not supported"}
        self.update({f"{'open_ai' if name == 'openai' else name}_api_key": None})
        return 200, {"message": "Disconnected"}

    def _available(self) -> list[Any]:
        names = [one["name"] for one in self._providers()]
        built_in = [{"id": "openai", "name": "OpenAI", "provider_type": "builtin"}]
        shown = built_in if self.settings.get("open_ai_api_key") is not None else []
        return [*shown, *({"id": name, "name": name, "provider_type": "custom"} for name in names)]


def _handler(kiln: RunningKiln) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def _answer(self) -> None:
            data = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            try:
                status, answer = kiln.answer(self.command, self.path, json.loads(data) if data else None)
            except (ValueError, KeyError, TypeError, AttributeError, yaml.YAMLError) as error:
                status, answer = HTTPStatus.INTERNAL_SERVER_ERROR, {"message": "error", "raw_error": str(error)}
            content = json.dumps(answer).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(content)))
            self.send_header("Connection", "close")
            self.end_headers()
            self.wfile.write(content)
            self.close_connection = True

        do_GET = do_POST = do_DELETE = _answer  # noqa: N815 - http.server's names

        @override
        def log_message(self, format: str, *args: Any) -> None:
            """Nothing: tests want a quiet stderr."""

    return Handler

"""A stand-in for the management API of LiteLLM's proxy with a database, which cannot be started here: the engine of
its database client has to be fetched from a host that tests do not reach.

It follows what the routes of LiteLLM 1.106 do, as read in its source and its documentation: bodies, statuses, errors,
that `/model/new` takes prices out of `model_info`, that an update takes nothing out but prices that are null, that
keys are never told again, that prices of `litellm_params` are shown in `model_info`, and that its list of known models
fills in what nobody set. What it does not show: how long workers take to hear of each other, and LiteLLM's own faults.
"""

import asyncio
import json
from collections.abc import Callable, Iterable
from copy import deepcopy
from typing import Any
from urllib.parse import unquote

from kiln_models_gui.qt_names import override
from tests.servers.listener import Listener
from tests.servers.raw import http

MASTER_KEY = "sk-master-0123456789abcdef0123456789"
FAILS, HANGS_UP, HANGS_UP_AFTER = "fails", "hangs up", "hangs up after it was done"
_PRICES = ("input_cost_per_token", "output_cost_per_token")
_SECRET = ("api_key", "client_secret", "aws_access_key_id", "aws_secret_access_key", "vertex_credentials")
_KNOWN = {"litellm_provider": "openai", "max_output_tokens": 16_384, "supports_vision": False, "key": "gpt-x"}

Row = dict[str, Any]


class ModelManagement(Listener):
    """Attributes: `rows`, its database by id; `in_file`, models of its file; `asked`, "METHOD path" of every request;
    `bodies`, of those that write; `faults`: number of a write, counted from 1 → FAILS, HANGS_UP, HANGS_UP_AFTER;
    `stale_reads`: how many more times `/model/info` is answered by a worker that heard of nothing yet; `at_write`:
    called with each write's number before it is done.
    """

    def __init__(self) -> None:
        self.rows: dict[str, Row] = {}
        self.in_file: list[Row] = []
        self.asked: list[str] = []
        self.bodies: list[Row] = []
        self.faults: dict[int, str] = {}
        self.stale_reads = 0
        self.has_database = True
        self.at_write: Callable[[int], None] = lambda _: None
        self._stale: list[Row] = []
        self._writes = 0

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def told(self) -> list[Row]:
        """What `/model/info` says."""
        return [_shown(row, in_database=True) for row in self.rows.values()] + [
            _shown(row, in_database=False) for row in self.in_file
        ]

    def names(self) -> set[str]:
        return {row["model_name"] for row in self.rows.values()}

    @override
    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            head = (await reader.readuntil(b"\r\n\r\n")).decode()
            lines = head.lower().split("\r\n")
            length = next((line for line in lines if line.startswith("content-length:")), ":0").partition(":")[2]
            body = await reader.readexactly(int(length))
            answer = self._answer(head, json.loads(body) if body else {})
            if answer is not None:
                writer.write(answer)
                await writer.drain()
            writer.close()
            await writer.wait_closed()
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.transport.abort()

    def _answer(self, head: str, body: Row) -> bytes | None:
        method, path = head.split()[:2]
        self.asked.append(f"{method} {path}")
        if f"authorization: bearer {MASTER_KEY}" not in head.lower():
            return _error(401, "Authentication Error, Invalid proxy server token passed.", "token_not_found_in_db")
        if method == "GET":
            self.stale_reads -= 1
            return http(body={"data": self._stale if self.stale_reads >= 0 else self.told()})
        if not self.has_database:
            return _error(500, "{'error': \"No DB Connected. Here's how to do it - https://docs.litellm.ai/docs/\"}")
        if not self._writes:
            self._stale = self.told()
        self._writes += 1
        self.bodies.append(body)
        self.at_write(self._writes)
        fault = self.faults.get(self._writes)
        if fault == FAILS:
            return _error(500, "{'error': 'the database is on fire'}")
        answer = self._write(path, body) if fault != HANGS_UP else None
        return None if fault else answer

    def _write(self, path: str, body: Row) -> bytes:
        if path == "/model/new":
            return self._new(body)
        if path == "/model/delete":
            gone = self.rows.pop(body["id"], None)
            return http(body={"message": "deleted"}) if gone else _error(400, "Model with id=x not found in db")
        return self._update(unquote(path.split("/")[2]), body)

    def _new(self, body: Row) -> bytes:
        row = deepcopy(body)
        row["model_info"] = {name: value for name, value in row["model_info"].items() if name not in _PRICES}
        if row["model_info"]["id"] in self.rows:
            return _error(500, "{'error': 'Failed to add model to db. Check your server logs for more details.'}")
        self.rows[row["model_info"]["id"]] = row
        return http(body=row)

    def _update(self, model_id: str, body: Row) -> bytes:
        row = self.rows.get(model_id)
        if row is None:
            return _error(404, f"Model {model_id} not found on proxy.", "not_found_error")
        row["model_name"] = body.get("model_name") or row["model_name"]
        for section in ("litellm_params", "model_info"):
            row[section] |= {name: value for name, value in body[section].items() if value is not None}
        for name in _PRICES:
            if name in body["litellm_params"] and body["litellm_params"][name] is None:
                row["litellm_params"].pop(name, None)
        return http(body=row)


def _shown(row: Row, *, in_database: bool) -> Row:
    shown = deepcopy(row)
    params = shown["litellm_params"]
    for name in _SECRET:
        params.pop(name, None)
    masked = {name: f"{value[:2]}****{value[-2:]}" for name, value in params.items() if "token_of" in name}
    params |= masked
    prices = {name: params[name] for name in _PRICES if name in params}
    shown["model_info"] = {**_KNOWN, **dict.fromkeys(_PRICES), **shown["model_info"], **prices, "db_model": in_database}
    return shown


def _error(status: int, message: str, kind: str = "auth_error") -> bytes:
    return http(status, {"error": {"message": message, "type": kind, "param": "None", "code": str(status)}})


def all_words(rows: Iterable[Row]) -> str:
    """Everything that was sent, to look for what must not be in it."""
    return json.dumps(list(rows))

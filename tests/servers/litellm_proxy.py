"""Fixture with LiteLLM's proxy before llama.cpp's server and the emulator: the gateway of a company, whole."""

import contextlib
import json
import shutil
from collections.abc import Generator, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import pytest

from tests.servers.aimock import Aimock
from tests.servers.llama import LlamaServer
from tests.servers.npm import BUILD
from tests.servers.process import free_port, served
from tests.servers.vllm import Vllm

_PROGRAM = BUILD / "verdicts" / "venv" / "bin" / "litellm"
MASTER_KEY = "sk-0d6f1c2ab94e7f35d8c1a6b2e9f04d73"  # it refuses to start without a long one; for publishing only


@dataclass(frozen=True)
class LiteLLM:
    """A running proxy. It takes a key in any vendor's header. `spent_key`: one whose budget is gone."""

    port: int
    key: str = "sk-gateway-0123456789abcdef"
    spent_key: str = "sk-gateway-spent-0123456789abcdef"
    model: str = "tiny-local"


class Behind(Protocol):
    """A server that LiteLLM asks."""

    @property
    def base_url(self) -> str: ...
    @property
    def key(self) -> str: ...
    @property
    def model(self) -> str: ...


@pytest.fixture(scope="session")
def behind_litellm(
    llama_with_tools: LlamaServer,
    llama_without_jinja: LlamaServer,
    llama_that_knows_json: LlamaServer,
    llama_that_knows_a_call: LlamaServer,
    vllm: Vllm | None,
    vllm_with_tools: Vllm | None,
) -> Mapping[str, Behind]:
    """More servers behind the proxy, by the names that it gives their models."""
    found: dict[str, Behind | None] = {
        "with-tools": llama_with_tools,
        "without-jinja": llama_without_jinja,
        "knows-json": llama_that_knows_json,
        "knows-a-call": llama_that_knows_a_call,
        "vllm": vllm,
        "vllm-with-tools": vllm_with_tools,
    }
    return {name: server for name, server in found.items() if server is not None}


@pytest.fixture(scope="session")
def litellm(
    tmp_path_factory: pytest.TempPathFactory,
    llama_server: LlamaServer,
    aimock: Aimock,
    closed_port: int,
    behind_litellm: Mapping[str, Behind],
) -> Iterator[LiteLLM]:
    """The proxy; what its models do, their names tell."""
    place, port = tmp_path_factory.mktemp("litellm"), free_port()
    shutil.copy(Path(__file__).with_name("litellm_keys.py"), place)
    emulator = f"http://127.0.0.1:{aimock.port}/v1"
    models = [
        _model(LiteLLM.model, llama_server.model, llama_server.base_url, llama_server.key),
        *(_model(name, one.model, one.base_url, one.key) for name, one in behind_litellm.items()),
        _model("busy", "busy-1", emulator, aimock.key),
        _model("broke", "broke-1", emulator, aimock.key),
        _model("overloaded", "overloaded-1", emulator, aimock.key),
        _model("key-of-gateway-refused", "pong-1", emulator, "sk-not-the-emulators-0123456789"),
        _model("behind-it-nobody", "pong-1", f"http://127.0.0.1:{closed_port}/v1", "sk-none-0123456789"),
    ]
    settings = {
        "model_list": models,
        "general_settings": {"custom_auth": "litellm_keys.check"},
        "litellm_settings": {"num_retries": 0},
        "router_settings": {"num_retries": 0, "disable_cooldowns": True},
    }
    (place / "config.yaml").write_text(json.dumps(settings))  # YAML can be written as JSON
    with running_proxy(place / "config.yaml", port):
        yield LiteLLM(port)


@contextlib.contextmanager
def running_proxy(
    config: Path, port: int, *, workers: int = 1, env: Mapping[str, str] | None = None
) -> Generator[None]:
    """The proxy on a file, with MASTER_KEY, until the block ends."""
    command = [_PROGRAM, "--config", config, "--host", "127.0.0.1", "--port", str(port), "--telemetry", "False"]
    own = {"LITELLM_LOCAL_MODEL_COST_MAP": "True", "LITELLM_MASTER_KEY": MASTER_KEY, "NO_PROXY": "127.0.0.1"}
    ready = f"http://127.0.0.1:{port}/health/liveliness"
    log = config.with_name("log.txt")
    # uvicorn ends workers that do not say in 5 s that they live: on a busy machine they are still importing then.
    many = ["--num_workers", str(workers), "--timeout_worker_healthcheck", "120"] if workers > 1 else []
    with served([*command, *many], log, ready, env={**own, **(env or {})}):
        yield


def _model(name: str, real_name: str, base_url: str, key: str) -> dict[str, object]:
    return {
        "model_name": name,
        "litellm_params": {"model": f"openai/{real_name}", "api_base": base_url, "api_key": key},
    }

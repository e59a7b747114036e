"""Fixture with vLLM on the processor alone. It takes 6 GB of the disk, so it runs on demand only."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.servers.npm import BUILD
from tests.servers.process import free_port, served

PARSER = ("--tool-call-parser", "hermes")
_PYTHON = BUILD / "verdicts" / "vllm" / "bin" / "python"


@dataclass(frozen=True)
class Vllm:
    """A running vLLM."""

    port: int
    key: str = "vllm-test-key-0123456789"
    model: str = "tiny-random"

    @property
    def base_url(self) -> str:
        """With its /v1."""
        return f"http://127.0.0.1:{self.port}/v1"


@pytest.fixture(scope="session")
def vllm(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Vllm | None]:
    """vLLM with a tiny random model and no parser of tool calls, where KILN_MODELS_VLLM asks for it; else None."""
    yield from _served(tmp_path_factory.mktemp("vllm"))


@pytest.fixture(scope="session")
def vllm_with_tools(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Vllm | None]:
    """The same with a parser of tool calls."""
    yield from _served(tmp_path_factory.mktemp("vllm_with_tools"), "--enable-auto-tool-choice", *PARSER)


def _served(place: Path, *options: str) -> Iterator[Vllm | None]:
    if not os.environ.get("KILN_MODELS_VLLM"):
        yield None
        return
    port = free_port()
    command = [_PYTHON, Path(__file__).with_name("run_vllm.py"), place, Vllm.model, str(port), Vllm.key, *options]
    with served(command, place / "log.txt", f"http://127.0.0.1:{port}/health", wait_s=400):
        yield Vllm(port)

"""Fixture with vLLM on the processor alone. It takes 6 GB of the disk, so it runs on demand only."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.servers.npm import BUILD
from tests.servers.process import free_port, served

_PYTHON = BUILD / "verdicts" / "vllm" / "bin" / "python"


@dataclass(frozen=True)
class Vllm:
    """A running vLLM."""

    port: int
    key: str = "vllm-test-key-0123456789"
    model: str = "tiny-random"


@pytest.fixture(scope="session")
def vllm(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Vllm | None]:
    """vLLM with a tiny random model, where KILN_MODELS_VLLM asks for it; else None."""
    if not os.environ.get("KILN_MODELS_VLLM"):
        yield None
        return
    place, port = tmp_path_factory.mktemp("vllm"), free_port()
    command = [_PYTHON, Path(__file__).with_name("run_vllm.py"), place, Vllm.model, str(port), Vllm.key]
    with served(command, place / "log.txt", f"http://127.0.0.1:{port}/health", wait_s=400):
        yield Vllm(port)

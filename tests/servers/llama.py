"""Fixtures with llama.cpp's own server, and a TLS front before it. A pytest plugin: tests/conftest.py names it."""

import queue
import subprocess
import sys
import threading
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.servers.tiny_model import CALL_BY_HEART, COLOURS, JSON_BY_HEART, write_tiny_model
from tests.servers.tls import Certificate, TlsFront, make_certificate


@dataclass(frozen=True)
class LlamaServer:
    """A running server; `base_url` ends with /v1. `answer` is what its model says to everything."""

    port: int
    key: str = "llama-test-key-0123456789"
    model: str = "tiny-local"
    answer: str = "Pong from a tiny local model."

    @property
    def base_url(self) -> str:
        return f"http://127.0.0.1:{self.port}/v1"


@pytest.fixture(scope="session")
def llama_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LlamaServer]:
    """llama.cpp's server with a tiny model made on the spot; it wants a key. Its template knows no tools."""
    place = tmp_path_factory.mktemp("llama")
    with _served(place, write_tiny_model(place / "tiny.gguf")) as server:
        yield server


@pytest.fixture(scope="session")
def llama_with_tools(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LlamaServer]:
    """The same with a template for tools: its model calls one where it must, and never of its own accord."""
    place = tmp_path_factory.mktemp("llama_with_tools")
    with _served(place, write_tiny_model(place / "tiny.gguf", tools=True)) as server:
        yield server


@pytest.fixture(scope="session")
def llama_with_another_key(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LlamaServer]:
    """The same with a key that no other one takes."""
    place = tmp_path_factory.mktemp("llama_with_another_key")
    with _served(place, write_tiny_model(place / "tiny.gguf"), key="llama-another-key-9876543210") as server:
        yield server


@pytest.fixture(scope="session")
def llama_without_key(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LlamaServer]:
    """The same for anybody, as most people run it at home."""
    place = tmp_path_factory.mktemp("llama_without_key")
    with _served(place, write_tiny_model(place / "tiny.gguf"), key="") as server:
        yield server


@pytest.fixture(scope="session")
def llama_without_jinja(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LlamaServer]:
    """Started with --no-jinja, as older versions were unless told otherwise: it refuses all tools."""
    place = tmp_path_factory.mktemp("llama_without_jinja")
    with _served(place, write_tiny_model(place / "tiny.gguf"), "no-jinja") as server:
        yield server


@pytest.fixture(scope="session")
def llama_that_knows_json(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LlamaServer]:
    """Its model knows one piece of JSON by heart, and says that to everything."""
    place = tmp_path_factory.mktemp("llama_that_knows_json")
    with _served(place, write_tiny_model(place / "tiny.gguf", by_heart=JSON_BY_HEART), answer=COLOURS) as server:
        yield server


@pytest.fixture(scope="session")
def llama_that_knows_a_call(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LlamaServer]:
    """Its model knows one tool call by heart; the server reads it out of the model's text."""
    place = tmp_path_factory.mktemp("llama_that_knows_a_call")
    with _served(place, write_tiny_model(place / "tiny.gguf", tools=True, by_heart=CALL_BY_HEART)) as server:
        yield server


@contextmanager
def _served(
    place: Path, model: Path, *options: str, answer: str = LlamaServer.answer, key: str = LlamaServer.key
) -> Generator[LlamaServer]:
    script = Path(__file__).with_name("run_llama.py")
    with (place / "log.txt").open("wb") as log:
        process = subprocess.Popen(
            [sys.executable, script, model, LlamaServer.model, "0", key, *options],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=log,
            text=True,
        )
    try:
        yield LlamaServer(_port_of(process, place / "log.txt"), key, answer=answer)
    finally:
        process.kill()
        process.communicate()


@pytest.fixture(scope="session")
def tls_certificate(tmp_path_factory: pytest.TempPathFactory) -> Certificate:
    """A self-signed certificate for 127.0.0.1 and localhost."""
    return make_certificate(tmp_path_factory.mktemp("tls"))


@pytest.fixture
def tls_front(llama_server: LlamaServer, tls_certificate: Certificate) -> Iterator[TlsFront]:
    """The llama server behind TLS with the self-signed certificate."""
    with TlsFront(llama_server.port, tls_certificate) as front:
        yield front


def _port_of(process: subprocess.Popen[str], log: Path) -> int:
    """Waits for the server's READY line, at most 60 s."""
    lines: queue.Queue[str] = queue.Queue()
    assert process.stdout is not None
    threading.Thread(target=lambda out=process.stdout: lines.put(out.readline()), daemon=True).start()
    try:
        line = lines.get(timeout=60)
    except queue.Empty:
        line = ""
    if not line.startswith("READY"):
        process.kill()
        pytest.fail(f"llama.cpp's server did not start: {line}\n{log.read_text(errors='replace')[-2000:]}")
    return int(line.strip().rpartition(":")[2])

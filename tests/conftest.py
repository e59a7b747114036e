"""What every test shares: a scratch home, Qt without a screen, and Qt's event loop for tests of widgets."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_API"] = "pyside6"
# The tests must never touch the person's keychain, whatever this machine has.
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"

import asyncio
import gc
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiln_models_gui.garbage import collect_what_is_due

MAKES_QT_OBJECTS = {"app", "viewmodels", "views"}

pytest_plugins = [
    "tests.oracle",
    "tests.keychain",
    "tests.servers.llama",
    "tests.servers.aimock",
    "tests.servers.vllm",
    "tests.servers.litellm_proxy",
]

KEY_VARIABLES = [
    "OPENAI_API_KEY",
    "GROQ_API_KEY",
    "OPENROUTER_API_KEY",
    "ANTHROPIC_API_KEY",
    "GEMINI_API_KEY",
    "FIREWORKS_API_KEY",
    "FIREWORKS_ACCOUNT_ID",
    "TOGETHERAI_API_KEY",
    "AZURE_OPENAI_API_KEY",
    "AZURE_OPENAI_ENDPOINT",
    "HUGGINGFACE_API_KEY",
    "VERTEX_PROJECT_ID",
    "VERTEX_LOCATION",
    "AWS_ACCESS_KEY_ID",
    "AWS_SECRET_ACCESS_KEY",
    "SILICONFLOW_CN_API_KEY",
    "CEREBRAS_API_KEY",
    "FEATHERLESS_AI_API_KEY",
    "TYPESAFE_API_KEY",
    "OLLAMA_BASE_URL",
    "DOCKER_MODEL_RUNNER_BASE_URL",
    "http_proxy",
    "https_proxy",
    "all_proxy",
    "HTTP_PROXY",
    "HTTPS_PROXY",
    "ALL_PROXY",
    "NO_PROXY",
    "no_proxy",
]


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A scratch home folder: no test touches the real one, nor keys from the environment."""
    place = tmp_path / "home"
    place.mkdir()
    for name in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(name, str(place))
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", *KEY_VARIABLES):
        monkeypatch.delenv(name, raising=False)
    return place


@pytest.fixture(autouse=True)
def garbage(request: pytest.FixtureRequest) -> Iterator[None]:
    """Collect Qt's garbage in the main thread, as the app does.

    A file watch that a worker thread's collector took apart leaves its descriptor behind, always ready: Qt's loop then
    spins until the memory is full. All is collected where tests without Qt follow; it would be slow after each test.
    """
    if "qtbot" in request.fixturenames or MAKES_QT_OBJECTS & set(request.path.parts):
        gc.disable()
        yield
        collect_what_is_due()
        return
    if not gc.isenabled():
        gc.collect()
        gc.enable()
    yield


def pytest_asyncio_loop_factories(item: pytest.Item) -> dict[str, Callable[[], asyncio.AbstractEventLoop]]:
    """Qt's loop for tests of widgets; plain asyncio, which is faster and stricter, for all others."""
    if "qtbot" in getattr(item, "fixturenames", ()):
        return {"qt": _qt_loop}
    return {"asyncio": asyncio.new_event_loop}


def _qt_loop() -> asyncio.AbstractEventLoop:
    import qasync  # pyright: ignore[reportMissingTypeStubs]
    from PySide6.QtWidgets import QApplication

    from kiln_models_gui.generators import close_left_generators

    loop = qasync.QEventLoop(QApplication.instance() or QApplication([]))
    close_left_generators(loop)
    return loop

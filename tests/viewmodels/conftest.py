"""What the view-models' tests share: a bench with real parts on a scratch home."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from typing import Any

import httpx
import pytest
from PySide6.QtCore import SignalInstance

from kiln_models_gui import resources
from kiln_models_gui.probes.client import make_client
from kiln_models_gui.probes.practice import PracticeProvider
from kiln_models_gui.registry.catalog import Catalog
from kiln_models_gui.registry.library import Library
from kiln_models_gui.registry.registry import Registry
from kiln_models_gui.store.journal import Journal
from kiln_models_gui.store.preferences import PreferencesFile
from kiln_models_gui.store.secrets import SecretStore, SessionSecrets
from kiln_models_gui.targets.editor_keys import EditorKeys
from kiln_models_gui.targets.keys import ProviderKeys
from kiln_models_gui.targets.kiln_models import KilnModels
from kiln_models_gui.targets.prepared import commit_together
from kiln_models_gui.values import replace
from kiln_models_gui.viewmodels.base import ViewModel
from kiln_models_gui.viewmodels.choices import Choices
from kiln_models_gui.viewmodels.models.list_cache import ListCache
from kiln_models_gui.viewmodels.network.network import ClientSource, Network
from kiln_models_gui.viewmodels.shell import Shell
from kiln_models_gui.viewmodels.test_memory import TestMemory
from kiln_models_gui.viewmodels.workbench import Workbench
from tests.kiln_files import SOUND, KilnHome, kiln

__all__ = ["kiln"]


async def until(holds: Callable[[], bool], *signals: SignalInstance, seconds: float = 15) -> None:
    """Wait until `holds`, looking again at each of `signals`."""
    look = asyncio.Event()
    connections = [signal.connect(lambda *_: look.set()) for signal in signals]
    try:
        async with asyncio.timeout(seconds):
            while not holds():
                await look.wait()
                look.clear()
    finally:
        for signal, connection in zip(signals, connections, strict=True):
            signal.disconnect(connection)


async def idle(view_model: ViewModel) -> None:
    """Wait until nothing of `view_model` is under way."""
    await until(lambda: not view_model.busy, view_model.changed)


class Seen:
    """Collects what a signal carried."""

    def __init__(self, signal: SignalInstance) -> None:
        self.all: list[tuple[object, ...]] = []
        signal.connect(lambda *arguments: self.all.append(arguments))


class Bench:
    """A Workbench of real parts, and what stands behind it."""

    def __init__(self, home: KilnHome, secrets: SecretStore, client: ClientSource | None) -> None:
        self.home = home
        self.secrets = secrets
        self.shell = Shell()
        self.unhandled: list[Exception] = []
        self.preferences = PreferencesFile(home.home / "preferences.json")
        self.choices = Choices(self.preferences, self._understand)
        self.target = home.target()
        self.registry = Registry(home.catalog, self.target, self.choices.now.kept_providers)
        self.registry.load()
        self.keys = ProviderKeys(self._open, self.target)
        self.editor_keys = EditorKeys(self._open)
        self.memory = TestMemory()
        self.network = Network(self.choices, self._open)
        self.library = Library(KilnModels(self.registry), self._write_together)
        self.bench = Workbench(
            self.registry,
            self.library,
            self.keys,
            client or self.network.client,
            self.memory,
            self.choices,
            self._understand,
            lambda: self.editor_keys,
            self.network,
        )
        self.shell.watch(self.registry)

    async def _write_together(self, writes: Sequence[Any]) -> Sequence[object]:
        return await commit_together(writes, Journal(self.home.home / "changes.json"))

    async def _open(self) -> SecretStore:
        return self.secrets

    def _understand(self, error: Exception) -> bool:
        if not self.shell.understand(error):
            self.unhandled.append(error)
        return True


def with_lists(made: Bench, lists: ListCache) -> Workbench:
    """The Workbench with what providers listed already."""
    return replace(made.bench, lists=lambda: lists)


@pytest.fixture
async def client() -> AsyncIterator[httpx.AsyncClient]:
    async with make_client() as client:
        yield client


MakeBench = Callable[..., Bench]


@pytest.fixture
async def make_bench(kiln: KilnHome, client: httpx.AsyncClient) -> AsyncIterator[MakeBench]:
    """Makes a bench on a file with `data` (SOUND unless told). No error may be left that nobody understood."""
    made: list[Bench] = []

    def make(data: dict[str, object] | None = None, secrets: SecretStore | None = None) -> Bench:
        kiln.write(SOUND if data is None else data)
        made.append(Bench(kiln, secrets or SessionSecrets(), lambda _=None: client))
        return made[-1]

    yield make
    for bench in made:
        await idle(bench.choices)
        assert bench.unhandled == []


@pytest.fixture
def practice() -> Iterator[PracticeProvider]:
    provider = PracticeProvider()
    provider.start()
    yield provider
    provider.close()


@pytest.fixture(scope="session")
def catalog() -> Catalog:
    return Catalog.from_json(resources.read_text("catalogue.json"))

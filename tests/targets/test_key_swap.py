"""Replacing a key everywhere, with a real keychain, a real file of Kiln's, and processes that are really killed."""

import json
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import closing

import pytest
import pytest_asyncio
import secretstorage
from pydantic import SecretStr

from kiln_models_gui.qt_names import override
from kiln_models_gui.registry.changes import ClashError
from kiln_models_gui.registry.providers import ProviderRef
from kiln_models_gui.registry.registry import Registry
from kiln_models_gui.store.secrets import (
    SecretError,
    SecretProblem,
    SecretRef,
    SecretStore,
    SecretStoreKind,
    SessionSecrets,
    find_secret_store,
)
from kiln_models_gui.store.swap_note import SwapNoteFile
from kiln_models_gui.targets.key_swap import SERVICE, KeySwap, SwapEnd
from kiln_models_gui.targets.keys import API_KEY
from tests.keychain import PrivateBus
from tests.kiln_files import SOUND, KilnHome

MINE = ProviderRef("custom", "Mine")
OURS, EDITORS = SecretRef("Kiln Models", "custom:Mine"), SecretRef("aiOrchestrator", "swap-test")
OLD, NEW = SecretStr("sk-canary-mine-0123456789"), SecretStr("sk-canary-new-0123456789")
BOTH = {OURS: NEW, EDITORS: NEW}

_WORKER = """
import asyncio, os, signal, sys
from pathlib import Path
sys.path.insert(0, os.getcwd())
from kiln_models_gui import resources
from kiln_models_gui.registry.catalog import Catalog
from kiln_models_gui.store.secrets import find_secret_store
from tests.kiln_files import KilnHome
from tests.targets import test_key_swap as t

home, kill_at = KilnHome(Path(sys.argv[1]), Catalog.from_json(resources.read_text("catalogue.json"))), int(sys.argv[2])
left = iter(range(kill_at))

def at_step(name):
    if next(left, None) is None:
        os.kill(os.getpid(), signal.SIGKILL)

house = t.House(home, find_secret_store, at_step)
asyncio.run(house.swap.swap(t.BOTH, t.MINE, {t.API_KEY: t.NEW}))
"""


class House:
    """A file of Kiln's, a keychain, and who replaces keys in both."""

    def __init__(self, home: KilnHome, open_secrets: object, at_step: object = lambda _: None) -> None:
        self.home = home
        self.note = home.home / "data" / "key-change.json"
        target = home.target()
        self.registry = Registry(home.catalog, target)
        self.registry.load()
        note = SwapNoteFile(self.note)
        self.swap = KeySwap(open_secrets, note, self.registry, target, at_step=at_step)  # type: ignore[arg-type]

    @property
    def in_file(self) -> str:
        providers = self.home.data()["openai_compatible_providers"]
        assert isinstance(providers, list)
        return providers[0]["api_key"]  # pyright: ignore[reportUnknownVariableType]


async def remembered(store: SecretStore) -> list[str]:
    found = [await store.get(ref) for ref in (OURS, EDITORS)]
    return [key.get_secret_value() if key else "" for key in found]


@pytest_asyncio.fixture
async def store(keychain: PrivateBus, kiln: KilnHome) -> AsyncIterator[SecretStore]:
    kiln.write(SOUND)
    one = await find_secret_store()
    await one.set(OURS, OLD)
    await one.set(EDITORS, OLD)
    yield one
    for ref in (OURS, EDITORS):
        await one.delete(ref)


def swapped(kiln: KilnHome, kill_at: int) -> bool:
    """Swap in a process of its own; whether it came to its end before step number `kill_at`, where it is killed."""
    done = subprocess.run([sys.executable, "-c", _WORKER, str(kiln.home), str(kill_at)], timeout=60, check=False)
    assert done.returncode in (0, -9)
    return done.returncode == 0


def left_in_keychain() -> list[str]:
    """What the keychain still has of replacements."""
    with closing(secretstorage.dbus_init()) as connection:
        return [item.get_label() for item in secretstorage.search_items(connection, {"service": SERVICE})]


async def test_the_new_key_is_everywhere_and_the_old_one_nowhere(store: SecretStore, kiln: KilnHome) -> None:
    house = House(kiln, find_secret_store)
    await house.swap.swap(BOTH, MINE, {API_KEY: NEW})
    assert await remembered(store) == [NEW.get_secret_value()] * 2
    assert house.in_file == NEW.get_secret_value()
    assert not house.note.exists()
    assert left_in_keychain() == []
    assert await house.swap.recover() is SwapEnd.NOTHING


async def test_a_key_that_stands_only_in_kilns_file_is_replaced_without_a_keychain(kiln: KilnHome) -> None:
    kiln.write(SOUND)

    async def session() -> SecretStore:
        return SessionSecrets()

    house = House(kiln, session)
    await house.swap.swap({OURS: NEW}, MINE, {API_KEY: NEW})
    assert house.in_file == NEW.get_secret_value()
    assert not house.note.exists()


async def test_a_file_that_cannot_be_written_takes_all_back(store: SecretStore, kiln: KilnHome) -> None:
    house = House(kiln, find_secret_store)
    kiln.write({"projects": ["/a"]})  # somebody took the provider out meanwhile
    with pytest.raises(ClashError):
        await house.swap.swap(BOTH, MINE, {API_KEY: NEW})
    assert await remembered(store) == [OLD.get_secret_value()] * 2
    assert not house.note.exists()
    assert left_in_keychain() == []


class Fails(SessionSecrets):
    """A keychain that takes some keys and then none, until `mended`."""

    kind: SecretStoreKind = SecretStoreKind.KEYCHAIN  # pyright: ignore[reportIncompatibleVariableOverride]

    def __init__(self, takes: int) -> None:
        super().__init__()
        self.takes = takes
        self.mended = False

    @override
    async def set(self, ref: SecretRef, secret: SecretStr) -> None:
        self.takes -= 1
        if self.takes < 0 and not self.mended:
            raise SecretError(SecretProblem.LOCKED)
        await super().set(ref, secret)


@pytest.mark.parametrize("takes", range(6))
async def test_a_keychain_that_is_locked_midway_loses_no_old_key(kiln: KilnHome, takes: int) -> None:
    kiln.write(SOUND)
    secrets = Fails(2)
    await secrets.set(OURS, OLD)
    await secrets.set(EDITORS, OLD)
    secrets.takes = takes

    async def opened() -> SecretStore:
        return secrets

    house = House(kiln, opened)
    with pytest.raises(SecretError):
        await house.swap.swap(BOTH, MINE, {API_KEY: NEW})
    assert house.in_file == OLD.get_secret_value()
    secrets.mended = True
    await house.swap.recover()
    assert await remembered(secrets) == [OLD.get_secret_value()] * 2
    assert not house.note.exists()
    assert set(secrets._secrets) == {OURS, EDITORS}  # pyright: ignore[reportPrivateUsage]


async def test_killed_anywhere_the_old_key_or_the_new_one_stands_everywhere(store: SecretStore, kiln: KilnHome) -> None:
    ends: list[tuple[str, str]] = []
    for kill_at in range(20):
        kiln.write(SOUND)
        await store.set(OURS, OLD)
        await store.set(EDITORS, OLD)
        survived = swapped(kiln, kill_at)
        house = House(kiln, find_secret_store)
        end = await house.swap.recover()
        stands = {*await remembered(store), house.in_file}
        assert len(stands) == 1
        assert not house.note.exists()
        assert left_in_keychain() == []
        ends.append((end.value, stands.pop()[10:13]))
        if survived:
            break
    assert ("taken_back", "min") in ends
    assert ("finished", "new") in ends
    assert ends[-1] == ("nothing", "new")


async def test_what_the_person_put_there_since_is_not_taken_back(store: SecretStore, kiln: KilnHome) -> None:
    assert not swapped(kiln, 4)
    assert len(left_in_keychain()) == 4
    mine = SecretStr("sk-canary-typed-since-0123")
    await store.set(OURS, mine)
    assert await House(kiln, find_secret_store).swap.recover() is SwapEnd.TAKEN_BACK
    assert await store.get(OURS) == mine


async def test_the_note_holds_no_key(store: SecretStore, kiln: KilnHome) -> None:
    seen: list[str] = []
    house = House(kiln, find_secret_store, lambda _: seen.append(house.note.read_text() if house.note.exists() else ""))
    await house.swap.swap(BOTH, MINE, {API_KEY: NEW})
    assert len(seen) == 8
    assert any(json.loads(text)["refs"] for text in seen if text)
    assert not any("sk-canary" in text for text in seen)


@pytest.mark.parametrize("text", ["", "{", "[]", '{"id": 1}', '{"refs": [["a"]], "kiln": [], "id": "", "done": false}'])
async def test_a_note_that_makes_no_sense_is_no_note(kiln: KilnHome, text: str) -> None:
    note = kiln.home / "key-change.json"
    note.write_text(text)
    assert SwapNoteFile(note).read() is None

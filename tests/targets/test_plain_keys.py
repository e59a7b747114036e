"""Keys in plain text: refused where they are new, and moved to the keychain with nothing of them left behind."""

import asyncio
import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
from pydantic import SecretStr

from kiln_models_gui.registry.changes import ClashError
from kiln_models_gui.registry.orchestrator import Orchestrator
from kiln_models_gui.registry.plain_keys import named_secrets, plain_keys
from kiln_models_gui.registry.secret_references import PlainKeyError
from kiln_models_gui.registry.setting_edits import SettingEdit
from kiln_models_gui.store.backups import Backups
from kiln_models_gui.store.jsonc_file import JsoncFile
from kiln_models_gui.store.problems import StoreError
from kiln_models_gui.store.secrets import (
    SecretError,
    SecretProblem,
    SecretRef,
    SecretStore,
    SecretStoreKind,
    SessionSecrets,
    find_secret_store,
)
from kiln_models_gui.targets.editor_keys import EditorKeys
from kiln_models_gui.targets.editors import settings_at
from kiln_models_gui.targets.key_moves import give_key, move_plain_keys
from kiln_models_gui.targets.orchestrator import OrchestratorTarget
from kiln_models_gui.targets.plain_keys import without_keys
from tests.keychain import PrivateBus
from tests.registry.orchestrator import FACTS

CANARY, OTHER = "fw_canary_0123456789abcdef", "sk-canary-9876543210fedcba"
PROVIDERS = ("aiOrchestrator", "providers")
TEXT = f"""{{
    // my own settings
    "editor.fontSize": 14, // fine
    "aiOrchestrator.providers.fireworks": {{
        "apiKey": "{CANARY}", // from the web page
        "customModels": [],
    }},
    "aiOrchestrator.providers.custom": [
        {{ "id": "Mine", "type": "openai-compatible", "apiKey": " {OTHER} ", "endpoint": "http://x/v1" }},
        {{ "id": "local", "type": "openai-compatible", "apiKey": "not-needed", "endpoint": "http://y/v1" }},
        {{ "id": "named", "type": "openai-compatible", "apiKey": "${{SECRET:Mine-key}}" }},
    ],
}}
"""
MOVED = TEXT.replace(CANARY, "${SECRET:fireworks}").replace(f" {OTHER} ", "${SECRET:Mine-key-2}")


class Remembered(SessionSecrets):
    """Plays the part of a keychain."""

    kind = SecretStoreKind.KEYCHAIN


class Place:
    """A settings.json with backups, and the keys of its editor."""

    def __init__(self, folder: Path, secrets: SecretStore | None = None) -> None:
        self.path = folder / "Code" / "User" / "settings.json"
        self.path.parent.mkdir(parents=True)
        self.backups = Backups(folder / "backups", suffix=".json")
        self.file = JsoncFile(self.path, self.backups, wait=lambda _: None)
        self.target = OrchestratorTarget(settings_at(self.path), self.file, FACTS)
        self.agents = Orchestrator(FACTS, self.target)
        self.secrets = secrets or Remembered()
        self.keys = EditorKeys(self._open)

    async def _open(self) -> SecretStore:
        return self.secrets

    def write(self, text: str = TEXT) -> "Place":
        self.path.write_bytes(text.encode())
        self.agents.load()
        return self

    @property
    def text(self) -> str:
        return self.path.read_bytes().decode()

    async def plain(self, name: str) -> str | None:
        key = await self.keys.find(name)
        return key.get_secret_value() if key else None


def leaks(folder: Path, *keys: str) -> list[Path]:
    """Every file below `folder` that holds one of `keys`."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    assert files
    return [path for path in files if any(key.encode() in path.read_bytes() for key in keys)]


@pytest.fixture
def place(tmp_path: Path) -> Place:
    return Place(tmp_path)


async def test_every_key_moves_to_the_real_keychain_in_one_write(keychain: PrivateBus, tmp_path: Path) -> None:
    place = Place(tmp_path, await find_secret_store()).write()
    await place.agents.commit([SettingEdit((*PROVIDERS, "claude", "enabled"), True)])
    before = place.text
    assert set(leaks(tmp_path, CANARY, OTHER)) == {place.path, place.backups.all()[0].path}
    assert await move_plain_keys(place.agents, place.keys) == ("fireworks", "Mine-key-2")
    assert place.text == before.replace(CANARY, "${SECRET:fireworks}").replace(f" {OTHER} ", "${SECRET:Mine-key-2}")
    assert (await place.plain("fireworks"), await place.plain("Mine-key-2")) == (CANARY, OTHER)
    assert leaks(tmp_path, CANARY, OTHER) == []
    assert len(place.backups.all()) == 2
    for name in ("fireworks", "Mine-key-2"):
        await place.keys.forget(name)


async def test_only_the_keys_bytes_change(place: Place) -> None:
    place.write()
    await move_plain_keys(place.agents, place.keys)
    assert place.text == MOVED
    assert plain_keys(place.agents.settings) == ()
    assert named_secrets(place.agents.settings) == ("fireworks", "Mine-key-2", "Mine-key")


async def test_a_kept_state_names_the_key_where_it_held_it(place: Place) -> None:
    place.write()
    await move_plain_keys(place.agents, place.keys)
    (kept,) = place.backups.all()
    assert place.backups.content(kept).decode() == MOVED


async def test_somebody_elses_secret_of_the_same_name_stays(place: Place) -> None:
    await place.keys.keep("fireworks", SecretStr("somebody else's"))
    place.write()
    assert await move_plain_keys(place.agents, place.keys) == ("fireworks-2", "Mine-key-2")
    assert await place.plain("fireworks") == "somebody else's"


async def test_a_secret_that_is_the_same_key_is_used_and_outlives_a_failed_write(place: Place) -> None:
    await place.keys.keep("fireworks", SecretStr(CANARY))
    place.write()
    place.path.write_text("{ broken")
    with pytest.raises(StoreError):
        await move_plain_keys(place.agents, place.keys)
    assert place.text == "{ broken"
    assert await place.plain("fireworks") == CANARY
    assert await place.plain("Mine-key-2") is None


class Forgetful(Remembered):
    """A keychain that fails at the second key."""

    async def set(self, ref: SecretRef, secret: SecretStr) -> None:  # pyright: ignore[reportImplicitOverride]
        if ref.account != "fireworks":
            raise SecretError(SecretProblem.NOT_STORED)
        await super().set(ref, secret)


async def test_a_keychain_that_fails_leaves_file_and_keychain_as_they_were(tmp_path: Path) -> None:
    place = Place(tmp_path, Forgetful()).write()
    with pytest.raises(SecretError):
        await move_plain_keys(place.agents, place.keys)
    assert place.text == TEXT
    assert await place.plain("fireworks") is None


async def test_without_a_keychain_no_key_moves_into_memory(tmp_path: Path) -> None:
    place = Place(tmp_path, SessionSecrets(SecretProblem.LOCKED)).write()
    with pytest.raises(SecretError) as caught:
        await move_plain_keys(place.agents, place.keys)
    assert caught.value.problem is SecretProblem.LOCKED
    assert place.text == TEXT


class Liar(Remembered):
    """A keychain that gives back something else."""

    async def get(self, ref: SecretRef) -> SecretStr | None:  # pyright: ignore[reportImplicitOverride]
        return SecretStr("something else") if await super().get(ref) else None


async def test_a_key_that_does_not_come_back_is_not_moved(tmp_path: Path) -> None:
    place = Place(tmp_path, Liar()).write()
    with pytest.raises(SecretError):
        await move_plain_keys(place.agents, place.keys)
    assert place.text == TEXT


async def test_a_key_that_somebody_just_changed_is_not_lost(place: Place) -> None:
    place.write()
    newer = TEXT.replace(CANARY, "fw_a_newer_key_of_theirs")
    place.path.write_text(newer)
    with pytest.raises(ClashError):
        await move_plain_keys(place.agents, place.keys)
    assert place.text == newer
    assert await place.plain("fireworks") is None


async def test_a_key_that_changes_while_the_move_waits_its_turn_is_not_lost(place: Place) -> None:
    place.write()
    newer = TEXT.replace(CANARY, "fw_a_newer_key_of_theirs")
    place.path.write_text(newer)
    move = place.agents.commit([SettingEdit((*PROVIDERS, "fireworks", "apiKey"), "${SECRET:fireworks}")])
    done = await asyncio.gather(place.target.read_settled(), move, return_exceptions=True)
    assert isinstance(done[1], ClashError)
    assert place.text == newer


class Watched(Backups):
    """Notes what it is given to keep."""

    given: tuple[bytes, ...] = ()

    def keep(  # pyright: ignore[reportImplicitOverride]
        self,
        data: bytes,
        change: Callable[[bytes], bytes] | None = None,
        values: Mapping[str, object] | None = None,
    ) -> None:
        self.given = (*self.given, change(data) if change else data)
        super().keep(data, change, values)


async def test_the_write_that_moves_a_key_keeps_no_state_with_it(place: Place, tmp_path: Path) -> None:
    backups = Watched(tmp_path / "watched", suffix=".json")
    place.target.file = JsoncFile(place.path, backups, wait=lambda _: None)
    place.write()
    await move_plain_keys(place.agents, place.keys)
    assert [CANARY.encode() in data for data in backups.given] == [False]


REFUSED: list[tuple[str, tuple[str | int, ...], Any]] = [
    ("a provider's key", (*PROVIDERS, "claude", "apiKey"), CANARY),
    ("inside an object", (*PROVIDERS, "gemini"), {"apiKey": CANARY}),
    ("a model's key", (*PROVIDERS, "custom", 0, "apiKey"), CANARY),
    ("a new model", (*PROVIDERS, "custom", 1), {"id": "new", "apiKey": CANARY}),
]


@pytest.mark.parametrize(("path", "value"), [row[1:] for row in REFUSED], ids=[row[0] for row in REFUSED])
async def test_a_new_key_in_plain_text_is_never_written(place: Place, path: Any, value: Any) -> None:
    place.write('{"aiOrchestrator.providers.custom": [{"id": "a"}]}')
    before = place.text
    with pytest.raises(PlainKeyError):
        await place.agents.commit([SettingEdit(path, value)])
    assert place.text == before


@pytest.mark.parametrize("value", ["${SECRET:claude}", "not-needed", ""])
async def test_what_is_no_key_may_be_written(place: Place, value: str) -> None:
    await place.write("{}").agents.commit([SettingEdit((*PROVIDERS, "claude", "apiKey"), value)])
    assert json.loads(place.text) == {"aiOrchestrator.providers.claude": {"apiKey": value}}


async def test_a_key_that_stands_there_keeps_nobody_from_changing_other_things(place: Place) -> None:
    await place.write().agents.commit([SettingEdit((*PROVIDERS, "fireworks", "enabled"), False)])
    assert CANARY in place.text


async def test_a_moved_key_is_not_written_back(place: Place) -> None:
    place.write()
    await move_plain_keys(place.agents, place.keys)
    with pytest.raises(PlainKeyError):
        await place.agents.commit([SettingEdit((*PROVIDERS, "fireworks", "apiKey"), CANARY)])
    assert place.text == MOVED


async def test_a_providers_first_key_is_kept_and_named_in_one_write(place: Place) -> None:
    place.write("{\n\t// mine\n}\n")
    assert await give_key(place.agents, place.keys, "fireworks", SecretStr(CANARY)) == "fireworks"
    assert await place.plain("fireworks") == CANARY
    assert place.agents.settings.providers["fireworks"].api_key.secret_name == "fireworks"
    assert "// mine" in place.text
    assert len(place.backups.all()) == 1


async def test_a_missing_key_is_kept_under_the_name_that_stands_and_nothing_is_written(place: Place) -> None:
    place.write()
    assert await give_key(place.agents, place.keys, "custom:named", SecretStr("abc")) == "Mine-key"
    assert await place.plain("Mine-key") == "abc"
    assert place.text == TEXT


async def test_a_first_key_that_cannot_be_named_is_forgotten_again(place: Place) -> None:
    place.write("{}")
    place.path.write_text("{ broken")
    with pytest.raises(StoreError):
        await give_key(place.agents, place.keys, "claude", SecretStr(CANARY))
    assert await place.plain("claude") is None


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ('{"aiOrchestrator.providers.claude.apiKey": "EMPTY", "x": "EMPTY"}', lambda t: t.replace('"EMPTY"', '"R"', 1)),
        (f"// {CANARY}\n{{}}", lambda t: t.replace(CANARY, "R")),
        (f'{{"aiOrchestrator": {{"a": {{"apiKey": "{CANARY}"', lambda t: t.replace(CANARY, "R")),
        (
            '{"aiOrchestrator": {"apiKey": "fw\\u005fcanary_0123456789abcdef"}}',
            lambda _: '{"aiOrchestrator": {"apiKey": "R"}}',
        ),
        ('{"x": 1}', lambda t: t),
    ],
)
def test_what_is_kept_of_an_older_state_loses_the_key(text: str, after: Callable[[str], str]) -> None:
    told = without_keys(text.encode(), "aiOrchestrator", {CANARY: "R", "EMPTY": "R"})
    assert told.decode() == after(text)


@pytest.mark.parametrize(
    ("wanted", "taken", "name"),
    [
        ("claude", (), "claude"),
        ("claude", ("claude",), "claude-2"),
        ("claude", ("claude", "claude-2"), "claude-3"),
        ("theirs", (), "theirs-2"),
        ("ours", (), "ours"),
        ("a {b} c", (), "a-b-c"),
        ("{}", (), "key"),
    ],
)
async def test_a_free_name(place: Place, wanted: str, taken: tuple[str, ...], name: str) -> None:
    await place.keys.keep("theirs", SecretStr("other"))
    await place.keys.keep("ours", SecretStr("same"))
    assert await place.keys.free_name(wanted, taken, SecretStr("same")) == name


async def test_secrets_are_found_by_name_in_the_real_keychain(keychain: PrivateBus) -> None:
    keys = EditorKeys(find_secret_store)
    assert await keys.known(["a", "b"]) == frozenset()
    await keys.keep("a", SecretStr("one"))
    assert keys.has_keychain
    assert await EditorKeys(find_secret_store).known(["a", "b"]) == {"a"}
    backend = await find_secret_store()
    assert await backend.get(SecretRef("aiOrchestrator", "a")) == SecretStr("one")
    await keys.forget("a")
    await keys.forget("a")
    assert await keys.known(["a"]) == frozenset()

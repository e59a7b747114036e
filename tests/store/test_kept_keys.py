"""Kept states hold no key, and come back with their keys: from the keychain, or as they stand in the file now."""

import json
from pathlib import Path

import pytest
import yaml
from pydantic import SecretStr

from kiln_models_gui.store.backups import Backups
from kiln_models_gui.store.jsonc_file import JsoncFile
from kiln_models_gui.store.kept_keys import SERVICE, KeptKeys
from kiln_models_gui.store.kept_text import KeptJsonc, KeptYaml
from kiln_models_gui.store.problems import KeysNotRestoredError
from kiln_models_gui.store.secrets import SecretError, SecretProblem, SecretRef, SecretStore, SessionSecrets
from kiln_models_gui.store.settings_file import SettingsFile

KEY = "sk-canary-kept-0123456789abcdef"
SENSITIVE = frozenset({"open_ai_api_key", "bedrock_access_key"})
KILN = {
    "open_ai_api_key": KEY,
    "openai_compatible_providers": [{"api_key": f"{KEY}2", "base_url": "http://127.0.0.1:1/v1", "name": "Büro"}],
    "mcp_secrets": {"tool": "hunter2"},
}
SHORT, SPACED, LINES, FOREIGN = "x7!", "a: 'b' #c\\d", "first line\nsecond line", "schlüssel-geheim-ö"


class Place:
    """A settings file with kept states and a keychain; `start` is the next start of the app."""

    def __init__(self, folder: Path, *, is_yaml: bool) -> None:
        self.folder = folder / "backups"
        self.path = folder / ("settings.yaml" if is_yaml else "settings.json")
        self.is_yaml = is_yaml
        self.secrets: SecretStore = SessionSecrets()
        self.start()

    def start(self) -> None:
        def make_keys() -> KeptKeys:
            return KeptKeys(self.folder, lambda: KeptYaml(SENSITIVE) if self.is_yaml else KeptJsonc(), self._open)

        self.backups = Backups(self.folder, suffix=self.path.suffix, make_keys=make_keys)
        kind = SettingsFile if self.is_yaml else JsoncFile
        self.file = kind(self.path, self.backups, wait=lambda _: None)

    async def _open(self) -> SecretStore:
        return self.secrets

    async def change(self, to: str = "{}\n") -> None:
        """What stands there is kept, and then `to` stands there, as our own write would leave it."""
        self.backups.keep(self.path.read_bytes())
        self.path.write_text(to, newline="")
        await self.file.settle_keys()

    @property
    def kept(self) -> str:
        return "".join(path.read_text() for path in self.folder.iterdir() if path.suffix)


class Locked(SessionSecrets):
    async def get(self, ref: SecretRef) -> SecretStr | None:  # pyright: ignore[reportImplicitOverride]
        raise SecretError(SecretProblem.LOCKED)


def _texts() -> list[tuple[bool, str]]:
    secrets = [SHORT, SPACED, LINES, FOREIGN, "'", "12345678", "null", f"{KEY}%41"]
    kiln = [yaml.dump({**KILN, "open_ai_api_key": secret}) for secret in secrets]
    by_hand = f"# my key: {KEY}\nopen_ai_api_key: '{KEY}'  # api_key: {KEY}3\nprojects: [a, b]\n"
    flow = f'{{open_ai_api_key: "{KEY}", openai_compatible_providers: [{{name: x, api_key: {KEY}4}}]}}\n'
    editor = [json.dumps({"aiOrchestrator.providers.custom": [{"id": "a", "apiKey": secret}]}) for secret in secrets]
    comments = f'{{\n  // "apiKey": "{KEY}"\n  "x.token": "{KEY}9", "x.token": "{KEY}8", // twice\n}}'
    return [
        *((True, text) for text in (yaml.dump(KILN), *kiln, by_hand, flow)),
        *((False, text) for text in (*editor, comments)),
    ]


def _values(is_yaml: bool, text: str) -> object:
    return yaml.safe_load(text) if is_yaml else JsoncFile(Path("x"))._format.parse(text.encode()).value  # pyright: ignore[reportPrivateUsage]


def _secrets(value: object) -> list[str]:
    if isinstance(value, dict):
        named = [inner for name, inner in value.items() if str(name).lower().endswith(("key", "token", "tool"))]
        return [text for text in named if isinstance(text, str)] + [one for v in value.values() for one in _secrets(v)]
    return [one for item in value for one in _secrets(item)] if isinstance(value, list) else []


@pytest.mark.parametrize(("is_yaml", "text"), _texts())
async def test_a_kept_state_holds_no_key_and_comes_back_with_all_of_them(
    tmp_path: Path, is_yaml: bool, text: str
) -> None:
    place = Place(tmp_path, is_yaml=is_yaml)
    place.path.write_text(text, newline="")
    await place.change()
    values = _values(is_yaml, text)
    kept = _values(is_yaml, place.kept)
    assert _secrets(values)
    assert not set(_secrets(values)) & set(_secrets(kept))
    assert KEY not in place.kept
    place.start()
    await place.file.restore_with_keys(place.backups.all()[0])
    assert _values(is_yaml, place.path.read_text()) == values
    if KEY in text:
        assert place.path.read_bytes() == text.encode()


async def test_the_same_state_is_kept_once_also_by_the_next_start(tmp_path: Path) -> None:
    place = Place(tmp_path, is_yaml=True)
    place.path.write_text(yaml.dump(KILN))
    await place.change(yaml.dump(KILN))
    place.start()
    await place.change()
    assert len(place.backups.all()) == 1


async def test_states_that_an_older_version_kept_lose_their_keys(tmp_path: Path) -> None:
    place = Place(tmp_path, is_yaml=True)
    older = Backups(place.folder)
    older.keep(yaml.dump({**KILN, "n": 1}).encode())
    older.set_aside(f"open_ai_api_key: {KEY}\n  [".encode())
    assert KEY in place.kept
    place.path.write_text(yaml.dump(KILN))
    await place.change()
    assert KEY not in place.kept
    await place.file.restore_with_keys(place.backups.all()[1])
    assert yaml.safe_load(place.path.read_text()) == {**KILN, "n": 1}


async def test_a_key_that_the_keychain_lost_is_taken_from_the_file_of_now(tmp_path: Path) -> None:
    place = Place(tmp_path, is_yaml=True)
    place.path.write_text(yaml.dump(KILN))
    await place.change(
        yaml.dump({"gemini_api_key": KEY, "mcp_secrets": {"renamed": "hunter2"}, "k": {"key": KEY + "2"}})
    )
    place.secrets = SessionSecrets()
    place.start()
    await place.file.restore_with_keys(place.backups.all()[0])
    assert yaml.safe_load(place.path.read_text()) == KILN


async def test_a_key_that_is_nowhere_any_more_is_told_by_its_place_and_the_rest_comes_back(tmp_path: Path) -> None:
    place = Place(tmp_path, is_yaml=True)
    place.path.write_text(yaml.dump(KILN))
    await place.change()
    place.secrets = SessionSecrets()
    place.start()
    with pytest.raises(KeysNotRestoredError) as told:
        await place.file.restore_with_keys(place.backups.all()[0])
    assert set(told.value.places) == {
        ("open_ai_api_key",),
        ("openai_compatible_providers", "Büro", "api_key"),
        ("mcp_secrets", "tool"),
    }
    stands = yaml.safe_load(place.path.read_text())
    assert "open_ai_api_key" not in stands
    assert stands["openai_compatible_providers"][0] == {
        "api_key": "",
        "base_url": "http://127.0.0.1:1/v1",
        "name": "Büro",
    }


async def test_a_locked_keychain_restores_nothing_and_loses_nothing(tmp_path: Path) -> None:
    place = Place(tmp_path, is_yaml=True)
    place.path.write_text(yaml.dump(KILN))
    unlocked, place.secrets = place.secrets, Locked()
    await place.change()
    with pytest.raises(SecretError):
        await place.file.restore_with_keys(place.backups.all()[0])
    assert place.path.read_text() == "{}\n"
    place.secrets = unlocked
    await place.file.settle_keys()
    place.start()
    await place.file.restore_with_keys(place.backups.all()[0])
    assert yaml.safe_load(place.path.read_text()) == KILN


async def test_keys_of_states_that_went_go_from_the_keychain(tmp_path: Path) -> None:
    place = Place(tmp_path, is_yaml=True)
    for number in range(12):
        place.path.write_text(yaml.dump({"open_ai_api_key": f"{KEY}{number}", "gemini_api_key": KEY, "n": number}))
        await place.change()
    assert isinstance(place.secrets, SessionSecrets)
    kept = {secret.get_secret_value() for secret in place.secrets._secrets.values()}  # pyright: ignore[reportPrivateUsage]
    assert kept == {KEY, *(f"{KEY}{number}" for number in range(2, 12))}
    assert {ref.service for ref in place.secrets._secrets} == {SERVICE}  # pyright: ignore[reportPrivateUsage]


async def test_a_key_that_is_moved_to_the_keychain_goes_from_older_states_too(tmp_path: Path) -> None:
    place = Place(tmp_path, is_yaml=False)
    place.path.write_text(json.dumps({"a": {"apiKey": KEY}}))
    await place.change(json.dumps({"a": {"apiKey": KEY}, "b": 1}))

    def conceal(data: bytes) -> bytes:
        return data.replace(KEY.encode(), b"${SECRET:a}")

    place.file.edit(lambda document: document.set(("a", "apiKey"), "${SECRET:a}"), conceal=conceal)  # pyright: ignore
    assert [json.loads(place.backups.content(one)) for one in place.backups.all()] == [
        {"a": {"apiKey": "${SECRET:a}"}, "b": 1},
        {"a": {"apiKey": "${SECRET:a}"}},
    ]

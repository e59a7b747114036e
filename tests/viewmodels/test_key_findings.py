"""What is wrong with keys on this computer, and each thing put right and taken back."""

import json
from pathlib import Path

import pytest
from pydantic import SecretStr

from kiln_models_gui.registry.providers import ProviderRef
from kiln_models_gui.store.secrets import SecretRef
from kiln_models_gui.targets.keys import API_KEY
from kiln_models_gui.viewmodels.key_findings import LOCKED, OPEN, PLAIN, KeyFindings
from tests.viewmodels.conftest import Bench, MakeBench, Seen, idle
from tests.viewmodels.editor_files import EditorFile, manage
from tests.viewmodels.providers.test_replace_key import Keychain, model

KEY = "sk-canary-lost-0123456789"
MINE, LOST = ProviderRef("custom", "Mine"), "lost custom:Mine"
HIDDEN: dict[str, object] = {
    "openai_compatible_providers": [{"name": "Mine", "base_url": "http://127.0.0.1:1/v1", "api_key": "[hidden]"}],
    "groq_api_key": "gsk-canary-0123456789",
}


class Card:
    """The findings of a bench, and the toasts."""

    def __init__(self, bench: Bench, editors: list[EditorFile] | None = None) -> None:
        bench.home.path.chmod(0o600)
        self.bench = bench
        self.toasts: list[tuple[str, object]] = []
        found = {one.path: one.orchestrator for one in editors or []}
        self.card = KeyFindings(
            bench.bench,
            lambda: (bench.home.path,),
            lambda: found,
            lambda text, undo: self.toasts.append((text, undo)),
            bench.shell.understand,
        )

    async def look(self) -> list[tuple[str, str]]:
        self.card.look()
        await idle(self.card)
        return [(one.name, one.action) for one in self.card.findings]

    async def act(self, name: str) -> None:
        self.card.act(name)
        await idle(self.card)

    async def undo(self) -> None:
        undo = self.toasts[-1][1]
        assert callable(undo)
        undo()
        await idle(self.card)


def key_in_file(bench: Bench) -> object:
    providers = bench.home.data()["openai_compatible_providers"]
    assert isinstance(providers, list)
    return providers[0]["api_key"]  # pyright: ignore[reportUnknownVariableType]


async def test_a_lost_key_comes_back_from_the_keychain_and_goes_again(make_bench: MakeBench) -> None:
    bench = make_bench(HIDDEN, Keychain())
    await bench.keys.keep(MINE, API_KEY, SecretStr(KEY))
    card = Card(bench)
    assert await card.look() == [(LOST, "Take it from the keychain")]
    assert card.card.findings[0].heading == "The key of Mine was lost"
    await card.act(LOST)
    assert key_in_file(bench) == KEY
    assert card.card.findings == ()
    assert card.card.note.startswith("Nothing has to be put right. Kiln's own file holds 2 keys as plain text.")
    await card.undo()
    assert key_in_file(bench) == "[hidden]"


async def test_a_lost_key_that_nobody_kept_is_asked_for(make_bench: MakeBench) -> None:
    card = Card(make_bench(HIDDEN, Keychain()))
    wanted = Seen(card.card.key_wanted)
    assert await card.look() == [(LOST, "Enter key…")]
    await card.act(LOST)
    assert wanted.all == [(MINE,)]


async def test_whoever_wants_no_keys_in_kilns_file_is_not_offered_any(make_bench: MakeBench) -> None:
    bench = make_bench(HIDDEN, Keychain())
    await bench.keys.keep(MINE, API_KEY, SecretStr(KEY))
    bench.choices.change(keys_in_kiln_file="no")
    assert await Card(bench).look() == [(LOST, "Enter key…")]


async def test_a_locked_keychain_is_said_and_asked_again(make_bench: MakeBench) -> None:
    secrets = Keychain()
    bench = make_bench(HIDDEN, secrets)
    await bench.keys.keep(MINE, API_KEY, SecretStr(KEY))
    secrets.locked = True
    card = Card(bench)
    assert await card.look() == [(LOCKED, "Try again"), (LOST, "Enter key…")]
    assert "The keychain is locked." in card.card.findings[0].heading
    secrets.locked = False
    await card.act(LOCKED)
    assert [one.action for one in card.card.findings] == ["Take it from the keychain"]


async def test_an_open_file_is_made_private_and_opened_again(make_bench: MakeBench) -> None:
    bench = make_bench({"projects": []})
    card = Card(bench)
    bench.home.path.chmod(0o644)
    assert await card.look() == [(OPEN, "Make private")]
    assert card.card.findings[0].text == "It is “settings.yaml”."
    await card.act(OPEN)
    assert mode_of(bench.home.path) == 0o600
    assert card.card.findings == ()
    await card.undo()
    assert mode_of(bench.home.path) == 0o644
    assert [one.name for one in card.card.findings] == [OPEN]


def mode_of(path: Path) -> int:
    return path.stat().st_mode & 0o777


@pytest.mark.parametrize("mode", [0o600, 0o644])
async def test_plain_keys_of_all_editors_are_moved_in_one_go(make_bench: MakeBench, mode: int) -> None:
    secrets = Keychain()
    secrets.kind = "keychain"  # type: ignore[assignment] # pyright: ignore[reportAttributeAccessIssue]
    bench = make_bench({"projects": []}, secrets)
    plain = {**model("Plain", "x", "http://127.0.0.1:1/v1"), "apiKey": KEY}
    text = json.dumps({"aiOrchestrator.providers.custom": [plain]})
    editors = manage(bench, {"Code": text, "Cursor": text})
    for one in editors:
        one.path.chmod(mode)
    card = Card(bench, editors)
    found = await card.look()
    assert found == [(PLAIN, "Move to keychain"), (OPEN, "Make private")][: 1 + (mode != 0o600)]
    assert card.card.findings[0].heading == "2 keys stand in plain text in the settings of VS Code and Cursor"
    await card.act(PLAIN)
    assert not any(KEY.encode() in one.text() for one in editors)
    assert card.toasts == [("The keys are in the keychain now.", None)]
    assert card.card.findings == ()
    assert await secrets.get(SecretRef("aiOrchestrator", "Plain-key")) == SecretStr(KEY)

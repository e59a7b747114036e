"""Replacing a key: tested on all that use it, put everywhere or nowhere. Real servers on loopback."""

import json
from collections.abc import AsyncIterator, Iterable

import pytest
import pytest_asyncio
from pydantic import SecretStr

from kiln_models_gui.qt_names import override
from kiln_models_gui.registry.providers import ProviderRef
from kiln_models_gui.store.secrets import SecretError, SecretProblem, SecretRef, SessionSecrets
from kiln_models_gui.store.swap_note import SwapNoteFile
from kiln_models_gui.targets.key_swap import KeySwap
from kiln_models_gui.targets.keys import API_KEY
from kiln_models_gui.values import replace
from kiln_models_gui.viewmodels.providers.replace_key import ReplaceKey, Stage
from tests.servers.raw import RawServer, http
from tests.viewmodels.conftest import Bench, MakeBench, Seen, idle
from tests.viewmodels.editor_files import EditorFile, manage

OLD, NEW, MINE = "sk-canary-old-0123456789", "sk-canary-new-0123456789", ProviderRef("custom", "Mine")
REFUSED = http(401, {"error": {"message": "Incorrect API key provided", "code": "invalid_api_key"}})


class Gate(RawServer):
    """An OpenAI-compatible server that knows some keys."""

    def __init__(self, keys: Iterable[str]) -> None:
        self.keys = set(keys)
        models = {"object": "list", "data": [{"id": "m", "object": "model"}, {"id": "other", "object": "model"}]}
        answer = http(400, {"error": {"message": "messages must not be empty", "type": "invalid_request_error"}})
        super().__init__({"GET /v1/models": http(200, models), "": answer}, self._look)

    def _look(self, head: str) -> bytes | None:
        return None if any(f"Bearer {key}\r\n" in head for key in self.keys) else REFUSED


class Keychain(SessionSecrets):
    """A keychain in memory; `locked` raises."""

    locked = False

    @override
    async def get(self, ref: SecretRef) -> SecretStr | None:
        if self.locked:
            raise SecretError(SecretProblem.LOCKED)
        return await super().get(ref)

    def known(self, service: str, account: str) -> str:
        found = self._secrets.get(SecretRef(service, account))
        return found.get_secret_value() if found else ""


class House:
    """A provider with two models in Kiln and one in an editor, all with the same key."""

    def __init__(self, made: Bench, secrets: Keychain, editor: EditorFile) -> None:
        self.made = made
        self.secrets = secrets
        note = SwapNoteFile(made.home.home / "key-change.json")
        self.swap = KeySwap(self._open, note, made.registry, made.target)
        self.bench = replace(made.bench, key_swap=lambda: self.swap)
        provider = made.registry.provider(MINE)
        assert provider is not None
        self.form = ReplaceKey(self.bench, provider, {editor.id: editor.orchestrator})
        self.replaced = Seen(self.form.replaced)

    async def _open(self) -> SessionSecrets:
        return self.secrets

    async def start(self, key: str = NEW, *, prompts: bool = False) -> None:
        self.form.type_key(API_KEY, key)
        self.form.start(prompts=prompts)
        await idle(self.form)

    @property
    def stands(self) -> tuple[str, str, str, str]:
        """The key in Kiln's file, in our keychain, in the editor's secret, and in a stranger's."""
        providers = self.made.home.data()["openai_compatible_providers"]
        assert isinstance(providers, list)
        kept = self.secrets.known
        in_file: str = providers[0]["api_key"]  # pyright: ignore[reportUnknownVariableType]
        return in_file, kept("Kiln Models", "custom:Mine"), kept("aiOrchestrator", "mine"), kept("aiOrchestrator", "x")


@pytest_asyncio.fixture
async def gate() -> AsyncIterator[Gate]:
    async with Gate([OLD]) as server:
        yield server


def model(name: str, secret: str, url: str) -> dict[str, object]:
    key = f"${{SECRET:{secret}}}"
    shape: dict[str, object] = {"id": name, "displayName": name, "type": "openai-compatible", "modelName": "m"}
    return {**shape, "endpoint": url, "apiKey": key, "contextWindow": 8000, "cost": {"input": 0, "output": 0}}


@pytest_asyncio.fixture
async def house(make_bench: MakeBench, gate: Gate) -> House:
    secrets = Keychain()
    entry = {"provider_type": "custom", "provider_id": "Mine"}
    made = make_bench(
        {
            "openai_compatible_providers": [{"name": "Mine", "base_url": gate.base_url, "api_key": OLD}],
            "user_model_registry": [{**entry, "id": "1", "model_id": "m"}, {**entry, "id": "2", "model_id": "other"}],
        },
        secrets,
    )
    for service, account in (("Kiln Models", "custom:Mine"), ("aiOrchestrator", "mine")):
        await secrets.set(SecretRef(service, account), SecretStr(OLD))
    await secrets.set(SecretRef("aiOrchestrator", "x"), SecretStr("sk-canary-strangers-0123456789"))
    models = [model("Ours", "mine", gate.base_url), model("Theirs", "x", gate.base_url)]
    (editor,) = manage(made, {"Code": json.dumps({"aiOrchestrator.providers.custom": models})})
    return House(made, secrets, editor)


OLD_STANDS = (OLD, OLD, OLD, "sk-canary-strangers-0123456789")
NEW_STANDS = (NEW, NEW, NEW, "sk-canary-strangers-0123456789")


async def test_a_key_that_works_is_put_wherever_the_old_one_was(house: House, gate: Gate) -> None:
    gate.keys = {OLD, NEW}
    house.form.look()
    await idle(house.form)
    assert house.form.uses == "The new key is tried first for m and other in Kiln and Ours in VS Code."
    assert house.form.cost == "Free: asks no model."
    await house.start()
    assert house.replaced.all == [(MINE,)]
    assert house.stands == NEW_STANDS
    assert not any("POST" in asked and '"messages":[{' in asked.replace(" ", "") for asked in gate.asked)
    result = house.bench.memory.get((MINE, gate.base_url, "other"))
    assert result is not None
    assert result.tone != "bad"


async def test_a_key_that_is_refused_changes_nothing(house: House) -> None:
    await house.start()
    assert house.stands == OLD_STANDS
    assert house.form.stage is Stage.FAILED
    assert house.form.problem is not None
    assert house.form.problem.what == "With the new key, not everything works."
    assert house.form.problem.todo.splitlines() == [
        "m in Kiln: Wrong key.",
        "other in Kiln: Wrong key.",
        "Ours in VS Code: Wrong key.",
        "The old key is still in use. Nothing was changed.",
    ]
    assert "canary" not in repr(house.form.problem)
    assert house.replaced.all == []


async def test_a_server_that_is_down_leaves_the_decision_to_the_person(house: House, gate: Gate) -> None:
    await gate.__aexit__(None, None, None)
    await house.start()
    assert house.form.problem is not None
    assert house.form.problem.what == "Whether the new key works cannot be told now."
    assert house.stands == OLD_STANDS
    assert house.form.may_use_anyway
    house.form.use_anyway()
    await idle(house.form)
    assert house.stands == NEW_STANDS
    assert house.replaced.all == [(MINE,)]


async def test_cancelling_the_test_keeps_the_old_key(house: House, gate: Gate) -> None:
    gate.keys.add(NEW)
    house.form.type_key(API_KEY, NEW)
    house.form.start()
    await gate.arrived.wait()
    assert house.form.progress.startswith("Testing: ")
    house.form.cancel()
    await idle(house.form)
    assert house.form.stage is Stage.TYPING
    assert house.form.may_start
    assert house.stands == OLD_STANDS


async def test_a_locked_keychain_is_said_and_keeps_what_was_typed(house: House, gate: Gate) -> None:
    gate.keys.add(NEW)
    house.secrets.locked = True
    await house.start()
    assert house.form.problem is not None
    assert "The keychain is locked." in house.form.problem.what
    assert not house.form.may_use_anyway
    assert gate.asked == []
    house.secrets.locked = False
    assert house.form.may_start
    house.form.start()
    await idle(house.form)
    assert house.stands == NEW_STANDS


async def test_a_keychain_that_is_locked_after_the_test_changes_nothing(house: House, gate: Gate) -> None:
    await gate.__aexit__(None, None, None)
    await house.start()
    house.secrets.locked = True
    house.form.use_anyway()
    await idle(house.form)
    assert house.stands == OLD_STANDS
    assert house.form.problem is not None
    assert house.form.problem.todo == "The old key is still in use."
    assert house.form.stage is Stage.TYPING
    assert house.form.may_start


@pytest.mark.parametrize(
    ("typed", "error"),
    [
        (OLD, "This is the key that is there already."),
        ("sk-…4f2a", "This is only the picture of a key, with its middle hidden. Copy the real one."),
        ("  ", ""),
    ],
)
async def test_what_is_no_new_key_cannot_be_started(house: House, typed: str, error: str) -> None:
    house.form.look()
    await idle(house.form)
    house.form.type_key(API_KEY, typed)
    (field,) = house.form.fields
    assert field.error == error
    assert not house.form.may_start


async def test_asking_the_models_is_offered_with_what_it_costs(house: House, gate: Gate) -> None:
    gate.keys.add(NEW)
    house.form.look()
    await idle(house.form)
    offer = "Also ask each model one short prompt (free, and 2 whose prices are not known)"
    assert house.form.offer == offer
    await house.start(prompts=True)
    assert any('"model":"m"' in asked.replace(" ", "") for asked in gate.asked)


async def test_a_key_in_plain_text_in_an_editor_is_named_and_left(house: House, gate: Gate) -> None:
    plain = {**model("Plain", "mine", gate.base_url), "apiKey": OLD}
    (editor,) = manage(house.made, {"Cursor": json.dumps({"aiOrchestrator.providers.custom": [plain]})})
    provider = house.made.registry.provider(MINE)
    assert provider is not None
    form = ReplaceKey(house.bench, provider, {editor.id: editor.orchestrator})
    form.look()
    await idle(form)
    assert form.left_alone.startswith("In the settings of Cursor this key stands in plain text.")

"""Every kind of model in the real dialog: filled in, saved, and looked up in the files."""

import json
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QWidget

from kiln_models_gui import resources
from kiln_models_gui.registry.orchestrator import Orchestrator
from kiln_models_gui.registry.orchestrator_facts import OrchestratorFacts
from kiln_models_gui.store import files
from kiln_models_gui.store.backups import Backups
from kiln_models_gui.store.jsonc_file import JsoncFile
from kiln_models_gui.store.secrets import SecretRef, SessionSecrets
from kiln_models_gui.targets.editor_keys import SERVICE, EditorKeys
from kiln_models_gui.targets.editors import settings_at
from kiln_models_gui.targets.orchestrator import OrchestratorTarget
from kiln_models_gui.targets.orchestrator_models import EditorModels
from kiln_models_gui.values import replace
from kiln_models_gui.views.model_dialog import ModelDialog
from tests.app.conftest import Driver

if TYPE_CHECKING:
    from kiln_models_gui.app import App

KILN = {
    "fireworks_api_key": "fw-canary-0123456789",
    "fireworks_account_id": "me",
    "groq_api_key": "gsk-canary-0123456789",
}
BEFORE = '{\n  // mine\n  "editor.fontSize": 13\n}\n'
COMMON = {"contextWindow": 16384, "cost": {"input": 1.2, "output": 1.2}, "description": "for us"}


class Stage:
    """The app with one editor of its own, over a keychain that ends with the test."""

    def __init__(self, driver: Driver, kiln: dict[str, Any], settings: str = BEFORE) -> None:
        driver.write_settings(yaml.dump(kiln))
        self.driver = driver
        self.code = driver.places.home / ".config/Code/User/settings.json"
        files.replace(self.code, settings.encode())
        self.secrets = SessionSecrets()
        self.app: App = driver.start()
        facts = OrchestratorFacts.from_json(resources.read_text("orchestrator.json"))
        file = JsoncFile(self.code, Backups(driver.places.data / "b", suffix=".json"))
        self.orchestrator = Orchestrator(facts, OrchestratorTarget(settings_at(self.code), file, facts))

    async def open(self) -> None:
        """Manage the editor."""
        await self.orchestrator.reload()
        app = self.app
        app.library.set_editors([EditorModels(str(self.code), "VS Code", self.orchestrator, app.registry)])

        async def opened() -> SessionSecrets:
            return self.secrets

        keys = EditorKeys(opened)
        app.pages.forms._bench = replace(app.bench, editor_keys=lambda: keys)

    def models(self, array: str) -> list[dict[str, Any]]:
        """What stands in an array of the editor's settings."""
        bare = self.code.read_text().replace("// mine", "")
        found: Any = json.loads(bare)
        whole = found.get(f"aiOrchestrator.{array}")
        if whole is None:
            above, _, last = array.rpartition(".")
            whole = found.get(f"aiOrchestrator.{above}", {}).get(last, [])
        return whole

    def in_kiln(self) -> list[dict[str, Any]]:
        return yaml.safe_load(self.driver.settings.read_text()).get("user_model_registry", [])

    async def secret(self, name: str) -> str:
        key = await self.secrets.get(SecretRef(SERVICE, name))
        return key.get_secret_value() if key else ""


def pill(dialog: ModelDialog, kind: str) -> QWidget:
    return dialog.kinds._pills[kind]


def write(field: QWidget, text: str) -> None:
    target = field.focusProxy() or field
    for _ in range(80):
        QTest.keyClick(target, Qt.Key.Key_Backspace)
    QTest.keyClicks(target, text)


def fill(dialog: ModelDialog, kind: str, typed: dict[str, str]) -> None:
    QTest.mouseClick(pill(dialog, kind), Qt.MouseButton.LeftButton)
    common = {"name": "Mine", "context_window": "16,384", "cost_input": "1.20", "cost_output": "1.20"}
    for place, text in {**typed, **common, "description": "for us"}.items():
        form = dialog.form
        write(form.key if place == "key" else form.models.get(place) or form.texts[place], text)


KINDS = [
    (
        "fireworks",
        {"model_path": "accounts/mycompany/models/codex-finetuned-v1"},
        "providers.fireworks.customModels",
        {"modelPath": "accounts/mycompany/models/codex-finetuned-v1"},
        "fireworks_ai",
    ),
    (
        "openai-compatible",
        {"address": "http://team.example:8000/v1", "key": "sk-canary-team-0123456789", "model_id": "llama"},
        "providers.custom",
        {"type": "openai-compatible", "endpoint": "http://team.example:8000/v1", "modelName": "llama"},
        None,
    ),
    (
        "anthropic",
        {"anthropic_address": "https://claude.internal/v1", "key": "sk-canary-0123456789", "model_id": "claude-x"},
        "providers.custom",
        {"type": "anthropic", "endpoint": "https://claude.internal/v1", "modelName": "claude-x"},
        "",
    ),
    (
        "azure-openai",
        {"azure_address": "https://me.openai.azure.com/openai", "key": "canary0123456789", "deployment": "gpt-x"},
        "providers.custom",
        {"type": "azure-openai", "endpoint": "https://me.openai.azure.com", "deploymentName": "gpt-x"},
        "",
    ),
    (
        "google-vertex",
        {"project": "p", "location": "us-central1", "model_id": "gemini-x"},
        "providers.custom",
        {
            "type": "google-vertex",
            "endpoint": "https://us-central1-aiplatform.googleapis.com/v1/projects/p/locations/us-central1",
            "modelName": "gemini-x",
        },
        "",
    ),
]


@pytest.mark.parametrize(("kind", "typed", "array", "stands", "in_kiln"), KINDS, ids=[kind[0] for kind in KINDS])
async def test_a_model_of_each_kind_reaches_the_files(
    driver: Driver, kind: str, typed: dict[str, str], array: str, stands: dict[str, Any], in_kiln: str | None
) -> None:
    stage = Stage(driver, KILN)
    await stage.open()
    dialog = stage.app.window.dialogs.add_model()
    fill(dialog, kind, typed)
    assert dialog.save_button.isEnabled(), dialog.reason.text()
    kiln_box = dialog.form.use_in.boxes["kiln"]
    assert kiln_box.isEnabled() is (in_kiln != "")
    await driver.signal(dialog.editor.saved, dialog.save_button.click)
    (added,) = stage.models(array)
    if "key" in typed:
        reference = added.pop("apiKey")
        assert await stage.secret(reference.removeprefix("${SECRET:").removesuffix("}")) == typed["key"]
    assert added == {"id": "mine", "displayName": "Mine", **stands, **COMMON}
    assert "// mine" in stage.code.read_text()
    assert [entry["name"] for entry in stage.in_kiln()] == ([] if in_kiln == "" else ["Mine"])
    if in_kiln:
        assert stage.in_kiln()[0]["provider_id"] == in_kiln
    await driver.close()


async def test_a_connected_providers_model_takes_its_key_along(driver: Driver) -> None:
    stage = Stage(driver, {"groq_api_key": KILN["groq_api_key"]})
    await stage.open()
    dialog = stage.app.window.dialogs.add_model()
    fill(dialog, "connected", {"model_id": "llama-3.3-70b"})
    await driver.signal(dialog.editor.saved, dialog.save_button.click)
    (added,) = stage.models("providers.custom")
    assert added["endpoint"] == "https://api.groq.com/openai/v1"
    assert added["apiKey"] == "${SECRET:groq-key}"
    assert await stage.secret("groq-key") == KILN["groq_api_key"]
    assert [entry["provider_id"] for entry in stage.in_kiln()] == ["groq"]
    await driver.close()


async def test_a_file_that_cannot_be_written_leaves_both_and_the_key_as_they_were(driver: Driver) -> None:
    stage = Stage(driver, {"groq_api_key": KILN["groq_api_key"]})
    await stage.open()
    dialog = stage.app.window.dialogs.add_model()
    fill(dialog, "connected", {"model_id": "llama-3.3-70b"})
    kiln_before = driver.settings.read_bytes()
    stage.code.write_text("{ damaged")
    dialog.save_button.click()
    await driver.until(lambda: dialog.editor.problem is not None, dialog.editor.changed)
    problem = dialog.editor.problem
    assert problem is not None
    assert "neither in Kiln nor in VS Code" in problem.todo
    assert str(stage.code) in problem.todo
    assert "VS Code" in problem.what
    assert (driver.settings.read_bytes(), stage.code.read_text()) == (kiln_before, "{ damaged")
    assert await stage.secret("groq-key") == ""
    assert dialog.editor.draft.text("name") == "Mine"
    dialog.discard()
    await driver.close()


def endpoint_of(port: int, **more: object) -> dict[str, Any]:
    made = {"id": "ds", "displayName": "DS local", "type": "openai-compatible", "modelName": "ds", "contextWindow": 9}
    return {**made, "endpoint": f"http://localhost:{port}/v1", "cost": {"input": 0, "output": 0}, **more}


async def test_a_row_of_two_programs_is_edited_once(driver: Driver) -> None:
    provider = {"name": "LM", "base_url": "http://localhost:1234/v1", "api_key": ""}
    entry = {"id": "one", "model_id": "ds", "provider_id": "LM", "provider_type": "custom", "name": "DeepSeek"}
    kiln = {"openai_compatible_providers": [provider], "user_model_registry": [entry]}
    settings = json.dumps({"aiOrchestrator.providers.custom": [endpoint_of(1234, apiKey="not-needed")]})
    stage = Stage(driver, kiln, settings)
    await stage.open()
    dialog = stage.app.window.dialogs.edit_model("one")
    assert "VS Code calls it “DS local”" in dialog.editor.shown.notes["name"]
    write(dialog.texts["description"], "ours")
    await driver.signal(dialog.editor.saved, dialog.save_button.click)
    (there,) = stage.models("providers.custom")
    assert there == endpoint_of(1234, apiKey="not-needed", description="ours")
    assert stage.in_kiln() == [entry | {"description": "ours"}]

    dialog = stage.app.window.dialogs.edit_model("one")
    box = dialog.form.use_in.boxes[str(stage.code)]
    assert isinstance(box, QCheckBox)
    QTest.keyClick(box, Qt.Key.Key_Space)
    await driver.signal(dialog.editor.saved, dialog.save_button.click)
    assert stage.models("providers.custom") == []
    assert len(stage.in_kiln()) == 1
    await driver.close()


async def test_a_private_endpoint_is_refused_by_kiln_in_words(driver: Driver) -> None:
    stage = Stage(driver, KILN)
    await stage.open()
    dialog = stage.app.window.dialogs.add_model()
    QTest.mouseClick(pill(dialog, "anthropic"), Qt.MouseButton.LeftButton)
    write(dialog.texts["anthropic_address"], "https://claude.internal/v1")
    box = dialog.form.use_in.boxes["kiln"]
    assert (box.isEnabled(), box.isChecked()) == (False, False)
    assert box.accessibleDescription() == "Kiln cannot use a private Anthropic endpoint."
    dialog.discard()
    await driver.close()


async def test_with_kiln_alone_nobody_is_asked_for_programs(driver: Driver) -> None:
    stage = Stage(driver, KILN)
    dialog = stage.app.window.dialogs.add_model()
    assert list(dialog.kinds._pills) == ["connected", "fireworks", "openai-compatible"]
    assert not dialog.form.use_in.isVisible()
    assert dialog.more_kinds.isVisible()
    dialog.discard()
    await driver.close()


async def test_arrow_keys_move_between_kinds_and_keep_what_was_typed(driver: Driver) -> None:
    stage = Stage(driver, KILN)
    await stage.open()
    dialog = stage.app.window.dialogs.add_model()
    write(dialog.model_id, "typed")
    QTest.keyClick(pill(dialog, "connected"), Qt.Key.Key_Right)
    assert dialog.editor.draft.reach.value == "fireworks"
    QTest.keyClick(pill(dialog, "fireworks"), Qt.Key.Key_Left)
    assert dialog.model_id.currentText() == "typed"
    dialog.discard()
    await driver.close()

"""Models of Kiln and of VS Code in the real window: one list, its filters, removal with a replacement, and undo."""

import json
from pathlib import Path

import yaml
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest

from kiln_models_gui.app import App
from kiln_models_gui.store import files
from kiln_models_gui.viewmodels.models.page import IN
from kiln_models_gui.views.change_id import ChangeIdDialog
from kiln_models_gui.views.models_page import ModelsView
from kiln_models_gui.views.remove_model import RemoveModelDialog
from tests.app.conftest import Driver

CODE = ".config/Code/User/settings.json"
KILN = {
    "openai_compatible_providers": [{"name": "Team", "base_url": "http://localhost:8000/v1", "api_key": ""}],
    "user_model_registry": [
        {"id": "1", "provider_type": "custom", "provider_id": "Team", "model_id": "llama-70b", "name": "Llama 70B"},
        {"id": "2", "provider_type": "custom", "provider_id": "Team", "model_id": "llama-8b", "name": "Only Kiln's"},
    ],
}
VS_CODE = """{
  // the team's models
  "aiOrchestrator.providers.custom": [
    {
      "id": "local-llama", "displayName": "Local Llama", "type": "openai-compatible",
      "endpoint": "http://localhost:8000/v1", "modelName": "llama-70b",
      "contextWindow": 128000, "cost": { "input": 0.0, "output": 0.0 }, // free
    },
    {
      "id": "spare-llama", "displayName": "Spare Llama", "type": "openai-compatible",
      "endpoint": "http://localhost:8001/v1", "modelName": "llama-b",
      "contextWindow": 8000, "cost": { "input": 0, "output": 0 }
    },
  ],
  "aiOrchestrator.agents.providerAssignment": { "code": "custom:local-llama", "test": "custom:local-llama" }, // both
}
"""


def shown(view: ModelsView) -> list[str]:
    model = view.list.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def index_of(view: ModelsView, title: str) -> QModelIndex:
    return view.list.model().index(shown(view).index(title), 0)


async def start(driver: Driver) -> tuple[App, ModelsView, Path]:
    path = driver.places.home / CODE
    files.replace(path, VS_CODE.encode())
    files.replace(driver.places.config / "preferences.json", json.dumps({"editors": [str(path)]}).encode())
    driver.write_settings(yaml.safe_dump(KILN))
    app = driver.start()
    app.window.show_page("models")
    view = app.window.page("models")
    assert isinstance(view, ModelsView)
    assert shown(view) == ["Your own endpoints", "Llama 70B", "Only Kiln's"]  # Kiln's at once, editors' afterwards
    await driver.until(lambda: "Spare Llama" in shown(view), app.pages.models.changed)
    return app, view, path


async def test_a_model_goes_from_both_programs_with_a_replacement_and_comes_back(driver: Driver) -> None:
    app, view, path = await start(driver)
    page = app.pages.models
    view.filters.chosen.emit(IN + str(path))
    assert shown(view) == ["Your own endpoints", "Llama 70B", "Spare Llama"]
    view.filters.chosen.emit("all")

    view.list.action_triggered.emit(index_of(view, "Llama 70B"), "remove")
    (dialog,) = app.window.findChildren(RemoveModelDialog)
    (field,) = dialog.fields.values()
    assert field.currentText().startswith("Spare Llama")
    await driver.signal(page.removed, lambda: QTest.keyClick(dialog.go, Qt.Key.Key_Space))
    await driver.until(lambda: "Llama 70B" not in shown(view), page.changed)
    assert shown(view) == ["Your own endpoints", "Only Kiln's", "Spare Llama"]
    assert path.read_text().count("custom:spare-llama") == 2
    assert "local-llama" not in path.read_text()
    assert [model["id"] for model in yaml.safe_load(driver.settings.read_text())["user_model_registry"]] == ["2"]

    app.window.toast.action_triggered.emit()
    await driver.until(lambda: "Llama 70B" in shown(view), page.changed)
    await page.finish()
    assert path.read_bytes() == VS_CODE.encode()
    assert yaml.safe_load(driver.settings.read_text()) == KILN
    await driver.close()


async def test_cancel_leaves_everything_and_a_model_of_one_program_needs_no_question(driver: Driver) -> None:
    app, view, path = await start(driver)
    page = app.pages.models
    view.list.action_triggered.emit(index_of(view, "Llama 70B"), "remove")
    (dialog,) = app.window.findChildren(RemoveModelDialog)
    dialog.reject()
    assert path.read_bytes() == VS_CODE.encode()
    only = index_of(view, "Only Kiln's")
    await driver.signal(page.removed, lambda: view.list.action_triggered.emit(only, "remove"))
    assert path.read_bytes() == VS_CODE.encode()
    await driver.until(lambda: "Only Kiln's" not in shown(view), page.changed)
    await driver.close()


async def test_a_new_id_is_typed_in_the_window_and_agents_follow(driver: Driver) -> None:
    app, view, path = await start(driver)
    row = index_of(view, "Llama 70B")
    view.list.action_triggered.emit(row, f"change id {path}")
    (dialog,) = app.window.findChildren(ChangeIdDialog)
    dialog.field.selectAll()
    QTest.keyClicks(dialog.field, "spare-llama")
    assert dialog.row.error
    assert not dialog.save_button.isEnabled()
    QTest.keyClicks(dialog.field, "-2")
    await driver.signal(dialog.finished, dialog.save_button.click)
    assert path.read_text() == VS_CODE.replace("local-llama", "spare-llama-2")
    assert "Llama 70B" in shown(view)
    await app.pages.models.finish()
    await driver.close()

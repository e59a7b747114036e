"""Finding out in the real window: the plan, evidence beside the fields, and what Kiln reads after Save."""

import os
from pathlib import Path

from PySide6.QtCore import QModelIndex
from PySide6.QtTest import QTest

from kiln_models_gui.viewmodels.rows import ROW_ROLE, RowContent
from kiln_models_gui.views.model_dialog import ModelDialog
from kiln_models_gui.views.models_page import ModelsView
from kiln_models_gui.views.theme import ThemePreference
from tests.app.conftest import Driver
from tests.app.test_main_job import add_provider
from tests.oracle import Oracle
from tests.servers.llama import LlamaServer


async def find_out(driver: Driver, dialog: ModelDialog) -> None:
    found = dialog.editor.find_out
    dialog.advanced.find_out.click()
    assert dialog.advanced.is_open
    assert dialog.advanced.panel.plan.text().startswith("About ")
    assert not found.running
    dialog.advanced.panel.start.click()
    assert found.running
    assert dialog.advanced.panel.cancel.isVisible()
    await driver.until(lambda: any(line.running for line in found.progress), found.changed)
    take_picture(dialog, "find-out-running")
    await driver.until(lambda: not found.running, found.changed, seconds=60)


def rows_of(view: ModelsView) -> list[QModelIndex]:
    model = view.list.model()
    return [model.index(number, 0) for number in range(model.rowCount())]


def actions_of(index: QModelIndex) -> list[str]:
    row: RowContent = index.data(ROW_ROLE)
    return [action.name for action in row.actions]


def take_picture(dialog: ModelDialog, name: str) -> None:
    """For who looks at it: only where a folder is named."""
    if folder := os.environ.get("KILN_MODELS_PICTURES"):
        dialog.grab().save(str(Path(folder) / f"{name}.png"))


async def test_what_is_proved_is_filled_in_and_saved_and_the_persons_own_stays(
    driver: Driver, llama_with_tools: LlamaServer, oracle: Oracle
) -> None:
    app = driver.start()
    await add_provider(driver, llama_with_tools)
    dialog = app.window.dialogs.add_model()
    await driver.until(lambda: bool(dialog.editor.listed), dialog.editor.changed, dialog.editor.models_listed)
    QTest.keyClicks(dialog.model_id, llama_with_tools.model)
    dialog.advanced.set_open(True)
    dialog.editor.set_override("supports_function_calling", True)
    assert dialog.advanced.evidence["supports_vision"].words.text()
    await find_out(driver, dialog)

    cells = dialog.advanced.evidence
    assert cells["supports_structured_output"].words.text() == "✓ kept to the schema in 3 of 3 answers"
    assert cells["supports_structured_output"].words.property("ink") == "good"
    assert cells["supports_function_calling"].words.text().startswith("✗ ")
    assert cells["supports_function_calling"].use.isVisibleTo(dialog)
    assert not cells["supports_structured_output"].use.isVisibleTo(dialog)
    assert cells["supports_data_gen"].words.text() == "your choice"
    dialog.scroll_to(dialog.advanced.evidence["supports_data_gen"])
    take_picture(dialog, "find-out-light")
    app.choices.change(theme=ThemePreference.DARK.value)
    take_picture(dialog, "find-out-dark")

    await driver.signal(dialog.editor.saved, dialog.save_button.click)
    told = oracle.read(driver.places.home)
    (entry,) = told["entries"]
    assert "ok" in told["providers"][0]
    assert entry["overrides"]["supports_function_calling"] is True
    assert entry["overrides"]["structured_output_mode"] == "json_schema"

    models = app.window.page("models")
    assert isinstance(models, ModelsView)
    index = next(at for at in rows_of(models) if "find_out" in actions_of(at))
    models.list.action_triggered.emit(index, "find_out")
    dialog = app.window.findChildren(ModelDialog)[-1]
    assert dialog.advanced.panel.start.isVisibleTo(dialog)
    found = dialog.editor.find_out
    await driver.until(lambda: bool(found.summary), found.changed)
    dialog.advanced.evidence["supports_function_calling"].use.click()
    await driver.signal(dialog.editor.saved, dialog.save_button.click)
    (entry,) = oracle.read(driver.places.home)["entries"]
    assert entry["overrides"]["supports_function_calling"] is False
    assert (driver.places.data / "evidence.json").exists()
    assert llama_with_tools.key not in (driver.places.data / "evidence.json").read_text()
    await driver.close()

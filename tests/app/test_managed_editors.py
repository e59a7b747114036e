"""An editor of the VS Code family is chosen in Settings, read, watched and left alone again."""

import json
import subprocess
import sys

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiln_models_gui.registry.orchestrator import Orchestrator
from kiln_models_gui.store import files
from kiln_models_gui.views.settings_page import SettingsView
from tests.app.conftest import Driver

BEFORE = '{\n\t// mine\n\t"aiOrchestrator.agents.useUnifiedProvider": true,\n}\n'
CODE = ".config/Code/User/settings.json"


def manage(driver: Driver, text: str) -> None:
    path = driver.places.home / CODE
    files.replace(path, text.encode())
    preferences = json.dumps({"editors": [str(path)]})
    files.replace(driver.places.config / "preferences.json", preferences.encode())


async def shown(driver: Driver) -> Orchestrator:
    pages = driver.apps[0].pages
    await driver.until(lambda: pages.agents_side.orchestrator is not None, pages.agents_side.orchestrator_changed)
    assert pages.agents_side.orchestrator is not None
    return pages.agents_side.orchestrator


async def test_a_managed_editors_file_is_read_and_what_is_written_to_it_is_noticed(driver: Driver) -> None:
    manage(driver, BEFORE)
    app = driver.start()
    assert app.pages.agents_side.orchestrator is None  # not before the first paint
    agents = await shown(driver)
    assert agents.name == "VS Code"
    assert agents.settings.use_unified
    (driver.places.home / CODE).write_text(BEFORE.replace("true", "false"))
    await told(driver, agents)
    assert not agents.settings.use_unified
    files.replace(driver.places.home / CODE, BEFORE.encode())
    await told(driver, agents)
    assert agents.settings.use_unified
    await driver.close()


async def told(driver: Driver, agents: Orchestrator) -> None:
    """Wait for the next news of `agents`."""
    import asyncio

    heard = asyncio.Event()
    leave = agents.subscribe(heard.set)
    async with asyncio.timeout(15):
        await heard.wait()
    leave()


async def test_an_editor_is_chosen_and_left_alone_in_settings(driver: Driver) -> None:
    path = driver.places.home / CODE
    files.replace(path, BEFORE.encode())
    app = driver.start(XDG_CONFIG_HOME=str(driver.places.home / ".config"))
    app.window.show_page("settings")
    page = app.window.page("settings")
    assert isinstance(page, SettingsView)
    card, editors = page.editors, app.pages.settings.editors
    await driver.until(lambda: bool(card.boxes), editors.changed)
    box = card.boxes[str(path)]
    assert (box.text(), box.isChecked()) == ("VS Code", False)
    QTest.keyClick(box, Qt.Key.Key_Space)
    agents = await shown(driver)
    assert agents.settings.use_unified
    QTest.keyClick(card.boxes[str(path)], Qt.Key.Key_Space)
    await driver.until(lambda: app.pages.agents_side.orchestrator is None, app.pages.agents_side.orchestrator_changed)
    assert path.read_text() == BEFORE

    card.add.click()
    dialog = card.dialog
    assert dialog is not None
    workspace = driver.places.home / "w" / ".vscode" / "settings.json"
    files.replace(workspace, b"{}")
    dialog.fileSelected.emit(str(workspace))
    await driver.until(lambda: str(workspace) in card.boxes, editors.changed)
    dialog.reject()
    await shown(driver)
    assert card.boxes[str(workspace)].isChecked()
    await driver.close()


def test_without_a_managed_editor_nothing_of_it_is_loaded_before_the_first_paint() -> None:
    code = "import sys, kiln_models_gui.app; print([m for m in sys.modules if 'orchestrator' in m or 'jsonc' in m])"
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "[]"

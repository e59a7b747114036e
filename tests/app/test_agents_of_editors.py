"""The agents of several editors in the real window: chosen, changed, taken back, turned off, and remembered."""

import json
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from kiln_models_gui.app import App
from kiln_models_gui.store import files
from kiln_models_gui.views.agents_page import AgentsView
from kiln_models_gui.views.settings_page import SettingsView
from tests.app.conftest import Driver

CODE = """{
\t// ours
\t"aiOrchestrator.agents.providerAssignment": {
\t\t"code": "fireworks-70b", // good enough
\t},
}
"""


def manage(driver: Driver, **texts: str) -> list[Path]:
    paths: list[Path] = []
    for name, text in texts.items():
        paths.append(driver.places.home / ".config" / name / "User" / "settings.json")
        files.replace(paths[-1], text.encode())
    preferences = json.dumps({"editors": [str(path) for path in paths]})
    files.replace(driver.places.config / "preferences.json", preferences.encode())
    return paths


async def opened(driver: Driver) -> tuple[App, AgentsView]:
    app = driver.start()
    app.window.show_page("agents")
    view = app.window.page("agents")
    assert isinstance(view, AgentsView)
    await driver.until(lambda: app.pages.agents.managed, app.pages.agents.changed)
    return app, view


async def idle(driver: Driver, app: App) -> None:
    await driver.until(lambda: not app.pages.agents.busy, app.pages.agents.changed)


def undo(app: App) -> None:
    (button,) = [each for each in app.window.toast.findChildren(QPushButton) if each.text() == "Undo"]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def pick(view: AgentsView, agent: str, typed: str) -> None:
    picker = view.table.picker(agent)
    picker.showPopup()
    assert picker.popup is not None
    QTest.keyClicks(picker.popup.search, typed)
    QTest.keyClick(picker.popup.search, Qt.Key.Key_Return)


async def test_of_two_editors_the_chosen_one_is_shown_also_after_a_restart(driver: Driver) -> None:
    _, cursor = manage(driver, Code=CODE, Cursor=CODE.replace("fireworks-70b", "gemini"))
    app, view = await opened(driver)
    box = view.editor.box
    assert view.editor.isVisible()
    assert [box.itemText(place) for place in range(box.count())] == ["VS Code", "Cursor"]
    assert view.table.picker("code").currentText().startswith("Fireworks 70B")
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert view.table.picker("code").currentText().startswith("Gemini")
    assert view.header.sentence.text() == "Which model does which job in Cursor."
    await driver.close()

    app, view = await opened(driver)
    assert view.header.sentence.text() == "Which model does which job in Cursor."
    pick(view, "code", "deepseek")
    await idle(driver, app)
    assert '"code": "fireworks-deepseek", // good enough' in cursor.read_text()
    await driver.close()


async def test_a_change_is_told_with_undo_which_leaves_the_file_as_it_was(driver: Driver) -> None:
    (code,) = manage(driver, Code=CODE)
    app, view = await opened(driver)
    assert not view.editor.isVisible()
    pick(view, "code", "gemini")
    await idle(driver, app)
    assert '"gemini", // good enough' in code.read_text()
    assert app.window.toast.isVisible()
    assert "Saved in VS Code." in [label.text() for label in app.window.toast.findChildren(QLabel)]
    undo(app)
    await idle(driver, app)
    assert code.read_text() == CODE
    assert view.table.picker("code").currentText().startswith("Fireworks 70B")
    await driver.close()


async def test_what_somebody_changed_meanwhile_is_not_undone_and_told(driver: Driver) -> None:
    (code,) = manage(driver, Code=CODE)
    app, view = await opened(driver)
    pick(view, "code", "gemini")
    await idle(driver, app)
    theirs = CODE.replace("fireworks-70b", "claude")
    files.replace(code, theirs.encode())
    undo(app)
    await idle(driver, app)
    assert code.read_text() == theirs
    assert app.window.notice.isVisible()
    assert app.window.notice.accessibleName().startswith("Somebody else changed the same thing meanwhile")
    assert view.table.picker("code").currentText().startswith("Claude")
    await driver.close()


async def test_an_agent_is_switched_off_with_the_keyboard(driver: Driver) -> None:
    (code,) = manage(driver, Code=CODE)
    app, view = await opened(driver)
    switch = view.table.lines["code"].switch
    assert (switch.accessibleName(), switch.isChecked()) == ("Code agent on", True)
    QTest.keyClick(switch, Qt.Key.Key_Space)
    await idle(driver, app)
    assert '"aiOrchestrator.agents.enabled"' in code.read_text()
    assert not switch.isChecked()
    assert view.table.lines["code"].cost.text() == "–"
    undo(app)
    await idle(driver, app)
    assert switch.isChecked()
    assert code.read_text() == CODE
    await driver.close()


async def test_an_editor_that_cannot_be_read_says_so_with_its_name_and_is_read_again(driver: Driver) -> None:
    code, _ = manage(driver, Code="{ broken", Cursor=CODE)
    app, view = await opened(driver)
    assert view.editor.box.itemText(0) == "VS Code (cannot be read)"
    assert view.trouble.isVisible()
    assert view.trouble.accessibleName() == "VS Code's settings file is damaged, and cannot be read."
    assert not view.table.isEnabled()
    files.replace(code, CODE.encode())
    (again,) = [each for each in view.trouble.findChildren(QPushButton) if each.text() == "Try again"]
    QTest.mouseClick(again, Qt.MouseButton.LeftButton)
    await idle(driver, app)
    assert not view.trouble.isVisible()
    assert view.table.isEnabled()
    assert view.editor.box.itemText(0) == "VS Code"
    await driver.close()


async def test_the_persons_volumes_are_there_after_a_restart(driver: Driver) -> None:
    manage(driver, Code=CODE)
    app, view = await opened(driver)
    dialog = view.change_volumes()
    field = dialog.fields["code", "tasks"]
    field.clear()
    QTest.keyClicks(field, "7")
    dialog.save.click()
    await driver.close()
    app, view = await opened(driver)
    assert view.change_volumes().fields["code", "tasks"].text() == "7"
    assert {line.agent.value: line.tasks for line in app.pages.agents.volumes}["code"] == 7
    await driver.close()


async def test_every_managed_editor_is_in_the_library(driver: Driver) -> None:
    manage(driver, Code=CODE, Cursor="{}")
    app, _ = await opened(driver)
    assert [target.name for target in app.library.targets] == ["Kiln", "VS Code", "Cursor"]
    app.choices.change(editors=())
    await driver.until(lambda: not app.pages.agents_side.editors.opened, app.pages.agents_side.editors.opened_changed)
    assert [target.name for target in app.library.targets] == ["Kiln"]
    await driver.close()


async def test_a_backup_of_an_editors_file_is_restored_in_settings(driver: Driver) -> None:
    (code,) = manage(driver, Code=CODE)
    app, view = await opened(driver)
    pick(view, "code", "gemini")
    await idle(driver, app)
    app.window.show_page("settings")
    page = app.window.page("settings")
    assert isinstance(page, SettingsView)
    card, backups = page.editor_backups, app.pages.settings.editor_backups
    assert card.isVisible()
    assert card.backup.count() == 1
    assert card.backup.currentText().startswith("VS Code · ")
    QTest.mouseClick(card.restore, Qt.MouseButton.LeftButton)
    assert card.question is not None
    assert str(code) in " ".join(label.text() for label in card.question.findChildren(QLabel))
    card.question.decided.emit(True)
    await driver.until(lambda: not backups.busy, backups.changed)
    assert code.read_text() == CODE
    assert view.table.picker("code").currentText().startswith("Fireworks 70B")
    assert card.backup.count() == 2  # what stood there is kept too
    await driver.close()


async def test_without_a_managed_editor_settings_speak_of_none_of_its_backups(driver: Driver) -> None:
    app = driver.start()
    app.window.show_page("settings")
    page = app.window.page("settings")
    assert isinstance(page, SettingsView)
    assert not page.editor_backups.isVisible()
    await driver.close()

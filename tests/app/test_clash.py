"""In the real window: somebody else writes while a form is open; both changes are kept, and a true clash is asked."""

import json
from typing import Any

import yaml
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiln_models_gui.app import App
from kiln_models_gui.views.clash import ClashDialog
from kiln_models_gui.views.model_dialog import ModelDialog
from tests.app.conftest import Driver

ENTRY = {"id": "one", "model_id": "gpt-x", "name": "One", "provider_id": "openai", "provider_type": "builtin"}
START: dict[str, Any] = {
    "open_ai_api_key": "sk-canary-0123456789",
    "projects": ["/home/u/project.kiln"],
    "user_model_registry": [ENTRY, {"unknown": "entry"}],
}


def write(driver: Driver, **fields: object) -> None:
    driver.write_settings(yaml.dump(START | {"user_model_registry": [ENTRY | fields, {"unknown": "entry"}]}))


def stored(driver: Driver) -> list[dict[str, Any]]:
    return yaml.safe_load(driver.settings.read_text())["user_model_registry"]


def open_form(app: App, name: str) -> ModelDialog:
    dialog = app.window.dialogs.edit_model("one")
    dialog.texts["name"].selectAll()
    QTest.keyClicks(dialog.texts["name"], name)
    return dialog


async def asked(driver: Driver, dialog: ModelDialog) -> ClashDialog:
    await driver.signal(dialog.editor.clash_asked, dialog.save_button.click)
    (question,) = dialog.findChildren(ClashDialog)
    assert question.isVisible()
    return question


async def test_a_clash_is_settled_by_keyboard_and_the_rest_is_kept(driver: Driver) -> None:
    write(driver)
    app = driver.start()
    dialog = open_form(app, "Mine")
    write(driver, name="Theirs", context_window=7)
    question = await asked(driver, dialog)
    assert stored(driver)[0]["name"] == "Theirs"
    theirs, ours = question.cards[0]
    assert (theirs.accessibleName(), ours.accessibleName()) == (
        "Keep what another program wrote: Theirs",
        "Use mine: Mine",
    )
    QTest.keyClick(theirs, Qt.Key.Key_Space)
    QTest.keyClick(theirs, Qt.Key.Key_Right)
    await driver.signal(dialog.editor.saved, lambda: QTest.keyClick(question, Qt.Key.Key_Return))
    assert stored(driver) == [ENTRY | {"name": "Mine", "context_window": 7}, {"unknown": "entry"}]
    assert app.window.toast.isVisible()
    await driver.close()


async def test_cancelled_the_form_stays_as_it_was_typed(driver: Driver) -> None:
    write(driver)
    app = driver.start()
    dialog = open_form(app, "Mine")
    write(driver, name="Theirs")
    question = await asked(driver, dialog)
    QTest.keyClick(question, Qt.Key.Key_Escape)
    await driver.until(lambda: not dialog.editor.busy, dialog.editor.changed)
    assert dialog.isVisible()
    assert dialog.texts["name"].text() == "Mine"
    assert not dialog.banner.isVisible()
    assert stored(driver)[0]["name"] == "Theirs"
    dialog.discard()
    await driver.close()


async def test_what_the_file_watch_already_noticed_is_kept_and_said(driver: Driver) -> None:
    write(driver)
    app = driver.start()
    dialog = open_form(app, "Mine")
    write(driver, description="Theirs")
    await driver.until(
        lambda: app.registry.user_models()[0].fields.get("description") == "Theirs", app.pages.models.changed
    )
    said: list[str] = []
    app.shell.toast_wanted.connect(lambda text, _verb: said.append(text))
    await driver.signal(dialog.editor.saved, dialog.save_button.click)
    assert stored(driver)[0] == ENTRY | {"name": "Mine", "description": "Theirs"}
    assert said == ["Saved “Mine” in Kiln. Kept another program's change to Description as well."]
    await driver.close()


async def test_a_clash_in_the_editor_is_said_to_be_the_editors(driver: Driver) -> None:
    write(driver)
    path = driver.places.home / ".config" / "Code" / "User" / "settings.json"
    path.parent.mkdir(parents=True)
    element = {
        "id": "local",
        "displayName": "Local",
        "type": "openai-compatible",
        "endpoint": "http://localhost:8001/v1",
        "apiKey": "not-needed",
        "modelName": "r1",
        "contextWindow": 64000,
        "cost": {"input": 0, "output": 0},
        "ofSomebody": [1],
    }
    path.write_text(json.dumps({"aiOrchestrator.providers.custom": [element]}))
    app = driver.start()
    app.choices.change(editors=(str(path),))
    await driver.until(lambda: len(app.library.models()) == 3, app.pages.models.changed)
    key = next(one.key for one in app.library.models() if "local" in one.key)
    dialog = app.window.dialogs.edit_model(key)
    dialog.texts["description"].setFocus()
    QTest.keyClicks(dialog.texts["description"], "Mine")
    path.write_text(json.dumps({"aiOrchestrator.providers.custom": [element | {"description": "Theirs"}]}))
    question = await asked(driver, dialog)
    assert question.cards[0][0].accessibleName() == "Keep what VS Code wrote: Theirs"
    question.cards[0][0].click()
    await driver.signal(dialog.editor.saved, question.go.click)
    (saved,) = json.loads(path.read_text())["aiOrchestrator.providers.custom"]
    assert saved == element | {"description": "Theirs"}
    await driver.close()

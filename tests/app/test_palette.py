"""Everything is found by typing: Ctrl+K and what it leads to, shortcuts in tooltips, and the sheet of all keys."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget

from kiln_models_gui.app import App
from kiln_models_gui.views.actions import Action, Actions, Group
from kiln_models_gui.views.command_palette import CommandPalette
from kiln_models_gui.views.help_sheet import HelpSheet
from kiln_models_gui.views.model_dialog import ModelDialog
from kiln_models_gui.views.models_page import ModelsView
from kiln_models_gui.views.providers_page import ProvidersView
from tests.app.conftest import Driver
from tests.app.test_first_steps import come_back
from tests.app.test_keyboard import focused

CTRL = Qt.KeyboardModifier.ControlModifier
SETTINGS = {
    "openai_compatible_providers": [{"name": "Team gateway", "base_url": "http://127.0.0.1:9/v1", "api_key": "k-1"}],
    "user_model_registry": [
        {
            "provider_type": "custom",
            "provider_id": "Team gateway",
            "id": f"00000000-0000-4000-8000-{number:012}",
            "model_id": f"org/model-{number}",
            "name": f"Model {number}",
        }
        for number in range(40)
    ],
}


async def opened(driver: Driver, settings: dict[str, object] | None = None) -> App:
    driver.write_settings(json.dumps(SETTINGS if settings is None else settings))
    app = driver.start()
    await come_back(driver, app.window)
    return app


async def palette_of(driver: Driver, app: App) -> CommandPalette:
    QTest.keyClick(focused(), Qt.Key.Key_K, CTRL)
    (palette,) = app.window.findChildren(CommandPalette)
    await driver.until(palette.isActiveWindow, driver.application.focusWindowChanged)
    assert focused() is palette.search
    return palette


def titles(palette: CommandPalette) -> list[str]:
    model = palette.list.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


async def test_a_model_is_found_and_gone_to(driver: Driver) -> None:
    app = await opened(driver)
    palette = await palette_of(driver, app)
    QTest.keyClicks(focused(), "model-33")
    assert titles(palette)[0] == "Model 33"
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    await come_back(driver, app.window)
    view = app.window.page("models")
    assert isinstance(view, ModelsView)
    assert focused() is view.list
    content = view.list.content(view.list.currentIndex())
    assert content is not None
    assert content.title == "Model 33"
    assert view.list.viewport().rect().intersects(view.list.visualRect(view.list.currentIndex()))
    QTest.keyClick(focused(), Qt.Key.Key_Return)  # and Enter opens it
    (dialog,) = app.window.findChildren(ModelDialog)
    assert dialog.texts["name"].text() == "Model 33"
    await driver.close()


@pytest.mark.parametrize(
    ("typed", "page"), [("histry", "history"), ("Team gateway", "providers"), ("backups", "settings"), ("F1", "")]
)
async def test_pages_providers_and_settings_are_found(driver: Driver, typed: str, page: str) -> None:
    app = await opened(driver)
    palette = await palette_of(driver, app)
    QTest.keyClicks(focused(), typed)
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    if not page:
        assert palette.isVisible()
        assert palette.nothing.isVisible()
        palette.reject()
    else:
        await come_back(driver, app.window)
        assert app.window.sidebar.current == page
        assert focused().isVisible()
    if page == "providers":
        view = app.window.page("providers")
        assert isinstance(view, ProvidersView)
        assert app.pages.providers.selected_key == "custom:Team gateway"
    await driver.close()


async def test_arrows_choose_and_escape_leaves(driver: Driver) -> None:
    app = await opened(driver)
    before = focused()
    palette = await palette_of(driver, app)
    QTest.keyClick(focused(), Qt.Key.Key_Down)
    QTest.keyClick(focused(), Qt.Key.Key_Down)
    QTest.keyClick(focused(), Qt.Key.Key_Up)
    assert palette.list.currentIndex().row() == 1
    assert focused() is palette.search
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    assert not palette.isVisible()
    await come_back(driver, app.window)
    assert focused() is before
    await driver.close()


async def test_what_cannot_be_done_now_is_not_offered(driver: Driver) -> None:
    app = await opened(driver, {})
    palette = await palette_of(driver, app)
    assert "Add a provider…" in titles(palette)
    assert "Add a model…" not in titles(palette)
    await driver.close()


@pytest.mark.parametrize("keys", [(Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_Slash, CTRL)])
async def test_the_sheet_tells_every_shortcut(driver: Driver, keys: tuple[Qt.Key, Qt.KeyboardModifier]) -> None:
    app = await opened(driver)
    QTest.keyClick(focused(), *keys)
    (sheet,) = app.window.findChildren(HelpSheet)
    assert app.window.commands is not None
    told = " ".join(line for line, _ in sheet.lines)
    for action in app.window.commands.actions.all:
        assert all(shortcut in told for shortcut in action.shortcuts), action.name
    await driver.until(sheet.isActiveWindow, driver.application.focusWindowChanged)
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    await driver.close()


async def test_no_two_actions_have_the_same_shortcut_and_buttons_tell_theirs(driver: Driver) -> None:
    app = await opened(driver)
    assert app.window.commands is not None
    actions = app.window.commands.actions
    shortcuts = [keys for action in actions.all for keys in action.shortcuts]
    assert len(shortcuts) == len(set(shortcuts))
    for name, count in (("providers", 5), ("models", 4)):
        buttons = [one for one in app.window.page(name).findChildren(QWidget) if one.property("action")]
        assert len(buttons) == count
        assert all(actions.keys(str(one.property("action"))) in one.toolTip() for one in buttons)
    await driver.close()


@pytest.mark.parametrize(
    ("key", "modifiers", "dialog"),
    [
        (Qt.Key.Key_N, CTRL, "ModelDialog"),
        (Qt.Key.Key_N, CTRL | Qt.KeyboardModifier.ShiftModifier, "ProviderDialog"),
        (Qt.Key.Key_V, CTRL | Qt.KeyboardModifier.ShiftModifier, "PasteDialog"),
    ],
)
async def test_shortcuts_do_what_they_say(
    driver: Driver, key: Qt.Key, modifiers: Qt.KeyboardModifier, dialog: str
) -> None:
    app = await opened(driver)
    QTest.keyClick(focused(), key, modifiers)
    shown = [type(one).__name__ for one in app.window.findChildren(QDialog) if one.isVisible()]
    assert shown == [dialog]
    await driver.close()


def test_an_action_that_cannot_be_done_does_nothing(qtbot: object, qapp: object) -> None:
    window, done = QWidget(), list[str]()
    action = Action("do", "Do it", Group.ADD, lambda: done.append("done"), ("Ctrl+D",), lambda: False)
    actions = Actions(window, [action])
    actions.run("do")
    assert done == []
    assert actions["do"] is action
    window.deleteLater()


async def test_the_buttons_of_empty_pages_and_the_other_ways_tell_their_keys(driver: Driver) -> None:
    app = driver.start()
    assert app.window.commands is not None
    actions = app.window.commands.actions
    for page in ("overview", "providers", "models", "agents", "history"):
        app.window.show_page(page)
        told = [one for one in app.window.page(page).findChildren(QWidget) if one.property("action")]
        assert told, page
        assert [one.toolTip() for one in told if actions.keys(str(one.property("action"))) not in one.toolTip()] == []
    models = app.window.page("models")
    assert isinstance(models, ModelsView)
    assert models.empty.button.toolTip() == "Paste an e-mail or a snippet (Ctrl+Shift+V)"
    dialog = app.window.dialogs.paste(
        "Address: https://gateway.example.com/v1\nKey: sk-0123456789abcdef0123456789abcdef"
    )
    assert dialog.save_button.toolTip() == "Add and test (Ctrl+Return)"
    dialog.discard()

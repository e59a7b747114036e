"""Keys of an editor through the real window, with a real keychain: nothing of them stays in any file."""

import json

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiln_models_gui.store import files
from kiln_models_gui.store.secrets import SecretRef, find_secret_store
from kiln_models_gui.views.agents_page import AgentsView
from tests.app.conftest import Driver
from tests.keychain import PrivateBus
from tests.targets.test_plain_keys import CANARY, OTHER, TEXT, leaks

CODE = ".config/Code/User/settings.json"
NAMES = ("fireworks", "Mine-key-2", "Mine-key")


async def agents_page(driver: Driver, text: str) -> AgentsView:
    path = driver.places.home / CODE
    files.replace(path, text.encode())
    files.replace(driver.places.config / "preferences.json", json.dumps({"editors": [str(path)]}).encode())
    app = driver.start()
    await driver.until(
        lambda: app.pages.agents_side.orchestrator is not None, app.pages.agents_side.orchestrator_changed
    )
    app.window.show_page("agents")
    view = app.window.page("agents")
    assert isinstance(view, AgentsView)
    return view


async def test_after_the_move_no_file_holds_the_key(keychain: PrivateBus, driver: Driver) -> None:
    view = await agents_page(driver, TEXT)
    app = driver.apps[0]
    care, cards = app.pages.agents_side.settings_care, view.care
    assert care is not None
    assert cards is not None
    assert list(cards.cards) == ["move"]
    # Some change before: a state of the file with the keys in it is kept.
    view.settings.monthly.selectAll()
    QTest.keyClicks(view.settings.monthly, "99")
    QTest.keyClick(view.settings.monthly, Qt.Key.Key_Return)
    await driver.until(lambda: not app.pages.agents.busy, app.pages.agents.changed)
    assert len(leaks(driver.places.home.parent, CANARY)) == 1
    QTest.mouseClick(cards.cards["move"].findChildren(type(view.presets))[0], Qt.MouseButton.LeftButton)
    await driver.until(lambda: not care.busy, care.changed)
    assert cards.cards == {}
    assert not cards.isVisible()
    await driver.close()
    assert leaks(driver.places.home.parent, CANARY, OTHER) == []
    store = await find_secret_store()
    found = [await store.get(SecretRef("aiOrchestrator", name)) for name in NAMES[:2]]
    assert [key.get_secret_value() if key else "" for key in found] == [CANARY, OTHER]
    for name in NAMES:
        await store.delete(SecretRef("aiOrchestrator", name))


async def test_a_missing_key_is_entered_by_keys(keychain: PrivateBus, driver: Driver) -> None:
    view = await agents_page(driver, "{}")
    app = driver.apps[0]
    care = app.pages.agents_side.settings_care
    assert care is not None
    assert view.care is not None
    (card,) = view.problems
    assert [button.text() for button in card.buttons.values()] == ["Enter key…", "VS Code has it"]
    dialog = view.care.ask_for_key(care.key_form("fireworks"))
    assert not dialog.save.isEnabled()
    line = dialog.field.focusProxy()
    assert line is not None
    QTest.keyClicks(line, CANARY)
    assert dialog.save.isEnabled()
    QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    await driver.until(lambda: not care.busy, care.changed)
    watch = app.pages.agents_side.key_watch
    assert watch is not None
    await driver.until(lambda: not watch.busy, watch.changed)
    assert view.problems == []
    await driver.close()
    assert leaks(driver.places.home.parent, CANARY) == []
    store = await find_secret_store()
    assert await store.get(SecretRef("aiOrchestrator", "fireworks")) is not None
    await store.delete(SecretRef("aiOrchestrator", "fireworks"))


async def test_tidying_shows_what_goes_and_waits_for_the_verb(driver: Driver) -> None:
    text = '{\n\t"aiOrchestrator.routing.strategy": "manual", // old\n\t"aiOrchestrator.routing": {} // new\n}\n'
    view = await agents_page(driver, text)
    care = driver.apps[0].pages.agents_side.settings_care
    assert care is not None
    assert view.care is not None
    assert list(view.care.cards) == ["tidy"]
    dialog = view.care.ask_to_tidy()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert (driver.places.home / CODE).read_text() == text
    dialog = view.care.ask_to_tidy()
    QTest.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    await driver.until(lambda: not care.busy, care.changed)
    assert (driver.places.home / CODE).read_text() == '{\n\t"aiOrchestrator.routing": {} // new\n}\n'
    assert view.care.cards == {}
    await driver.close()

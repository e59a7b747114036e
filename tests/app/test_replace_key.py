"""Keys in the real window: replaced, copied, and asked of a keychain that is locked."""

import asyncio
import gc
import json
import threading

import pytest
from pydantic import SecretStr
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest

from kiln_models_gui.store import files
from kiln_models_gui.store.secrets import Keychain, SecretRef, find_secret_store
from kiln_models_gui.store.swap_note import SwapNote, SwapNoteFile
from kiln_models_gui.views.providers_page import ProvidersView
from kiln_models_gui.views.replace_key import ReplaceKeyDialog
from tests.app.conftest import Driver
from tests.keychain import PrivateBus
from tests.store.test_secrets import Backend
from tests.targets.test_plain_keys import leaks
from tests.viewmodels.providers.test_replace_key import NEW, OLD, Gate, model

FILE = """openai_compatible_providers:
- api_key: {key}
  base_url: {url}
  name: Mine
user_model_registry:
- {{id: '1', model_id: m, provider_id: Mine, provider_type: custom}}
"""
CODE = ".config/Code/User/settings.json"
ACCOUNTS = (SecretRef("Kiln Models", "custom:Mine"), SecretRef("aiOrchestrator", "mine"))


async def started(driver: Driver, gate: Gate) -> ProvidersView:
    """The Providers page with one provider, whose key an editor's model has too."""
    driver.write_settings(FILE.format(key=OLD, url=gate.base_url))
    path = driver.places.home / CODE
    shelf = {"aiOrchestrator.providers.custom": [model("Ours", "mine", gate.base_url)]}
    files.replace(path, json.dumps(shelf).encode())
    files.replace(driver.places.config / "preferences.json", json.dumps({"editors": [str(path)]}).encode())
    app = driver.start()
    await driver.until(
        lambda: app.pages.agents_side.orchestrator is not None, app.pages.agents_side.orchestrator_changed
    )
    app.window.show_page("providers")
    view = app.window.page("providers")
    assert isinstance(view, ProvidersView)
    return view


def window_dialogs(driver: Driver) -> list[ReplaceKeyDialog]:
    """The dialogs that are open."""
    return [one for one in driver.apps[0].window.findChildren(ReplaceKeyDialog) if one.isVisible()]


def act(view: ProvidersView, words: str) -> None:
    """Choose `words` in the provider's menu."""
    menu = view.detail.make_menu()
    action = next(one for one in menu.actions() if one.text() == words)
    assert isinstance(action, QAction)
    action.trigger()
    menu.deleteLater()


async def keep_old() -> None:
    store = await find_secret_store()
    for ref in ACCOUNTS:
        await store.set(ref, SecretStr(OLD))


async def test_a_key_is_replaced_by_hand_in_kiln_the_keychain_and_an_editor(
    keychain: PrivateBus, driver: Driver
) -> None:
    await keep_old()
    async with Gate([OLD]) as gate:
        view = await started(driver, gate)
        window = driver.apps[0].window
        act(view, "Replace key…")
        (dialog,) = window.findChildren(ReplaceKeyDialog)
        form = dialog.form
        await driver.until(lambda: not form.busy, form.changed)
        assert dialog.uses.text() == "The new key is tried first for m in Kiln and Ours in VS Code."
        line = dialog.rows["api_key"][1].focusProxy()
        assert line is not None
        assert not dialog.go.isEnabled()
        QTest.keyClicks(line, NEW)
        QTest.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
        await driver.until(lambda: not form.busy, form.changed)
        assert dialog.banner.isVisible()
        assert OLD in driver.settings.read_text()
        gate.keys.add(NEW)  # the provider's page took a moment to make it valid
        QTest.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
        await driver.until(lambda: not form.busy, form.changed)
        assert window_dialogs(driver) == []
        assert window.toast.isVisible()
    await driver.close()
    store = await find_secret_store()
    found = [await store.get(ref) for ref in ACCOUNTS]
    assert [key.get_secret_value() if key else "" for key in found] == [NEW, NEW]
    assert NEW in driver.settings.read_text()
    assert [path.name for path in leaks(driver.places.home.parent, NEW)] == ["settings.yaml"]
    for ref in ACCOUNTS:
        await store.delete(ref)


# SecretService leaves its connections to the garbage collector when it fails.
@pytest.mark.filterwarnings(
    "ignore:unclosed.*socket:ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning"
)
async def test_a_locked_keychain_is_said_with_a_way_out_and_loses_nothing(
    locked_keychain: PrivateBus, driver: Driver
) -> None:
    await keep_old()
    async with Gate([OLD, NEW]) as gate:
        locked_keychain.lock()
        view = await started(driver, gate)
        app = driver.apps[0]
        await driver.until(lambda: app.pages.shell.notice is not None, app.pages.shell.notice_changed)
        notice = app.pages.shell.notice
        assert notice is not None
        assert "The keychain is locked." in notice.heading
        assert notice.verb == "Try again"
        assert app.window.notice.isVisible()
        before, settings = driver.settings.read_text(), (driver.places.home / CODE).read_text()
        dialog = app.window.dialogs.replace_key()
        assert dialog is not None
        await driver.until(lambda: not dialog.form.busy, dialog.form.changed)
        assert dialog.banner.isVisible()
        line = dialog.rows["api_key"][1].focusProxy()
        assert line is not None
        QTest.keyClicks(line, NEW)
        QTest.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
        await driver.until(lambda: not dialog.form.busy, dialog.form.changed)
        assert dialog.isVisible()
        assert dialog.rows["api_key"][1].typed() == NEW
        assert gate.asked == []
        assert driver.settings.read_text() == before
        assert (driver.places.home / CODE).read_text() == settings
        locked_keychain.unlock()
        QTest.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
        await driver.until(lambda: not dialog.form.busy, dialog.form.changed)
        assert window_dialogs(driver) == []
        app.pages.answer_notice(notice.action)
        await driver.until(lambda: app.pages.shell.notice is None, app.pages.shell.notice_changed)
        assert view.detail.isVisible()
    await driver.close()
    assert NEW in driver.settings.read_text()
    gc.collect()


async def test_a_replacement_that_was_interrupted_is_taken_back_at_the_next_start(
    keychain: PrivateBus, driver: Driver
) -> None:
    await keep_old()
    store, note = await find_secret_store(), SwapNoteFile(driver.places.data / "key-change.json")
    note.write(SwapNote("abc", ACCOUNTS[:1], ("custom", "Mine", "api_key")))
    for account, key in (("abc:0:old", OLD), ("abc:0:new", NEW)):
        await store.set(SecretRef("Kiln Models replacement", account), SecretStr(key))
    await store.set(ACCOUNTS[0], SecretStr(NEW))
    async with Gate([OLD]) as gate:
        await started(driver, gate)
        app = driver.apps[0]
        await driver.until(lambda: app.pages.shell.notice is not None, app.pages.shell.notice_changed)
        assert app.pages.shell.notice is not None
        assert "The old key is in use again." in app.pages.shell.notice.heading
    await driver.close()
    assert await store.get(ACCOUNTS[0]) == SecretStr(OLD)
    assert note.read() is None
    for ref in ACCOUNTS:
        await store.delete(ref)


async def test_a_prompt_that_nobody_answers_keeps_nobody_from_leaving(
    driver: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    answered, asked = threading.Event(), threading.Event()

    def prompt() -> None:
        asked.set()
        assert answered.wait(30)

    async def hanging() -> Keychain:
        return Keychain(Backend(prompt))

    monkeypatch.setattr("kiln_models_gui.store.secrets.find_secret_store", hanging)
    monkeypatch.setattr("kiln_models_gui.app.PROMPT_AT_END_S", 0.0)
    async with Gate([OLD]) as gate:
        await started(driver, gate)
        app = driver.apps[0]
        dialog = app.window.dialogs.replace_key()
        assert dialog is not None
        assert await asyncio.to_thread(lambda: asked.wait(20))
        await driver.until(dialog.spinner.isVisible, dialog.spinner.came)
        assert dialog.form.progress == "Asking this computer's keychain…"
        dialog.reject()
        async with asyncio.timeout(15):
            await driver.close()
    answered.set()


async def test_a_copied_key_leaves_the_clipboard_after_a_minute_and_at_the_end(driver: Driver) -> None:
    async with Gate([OLD]) as gate:
        view = await started(driver, gate)
        window, clipboard = driver.apps[0].window, QGuiApplication.clipboard()
        page = driver.apps[0].pages.providers
        await driver.signal(page.key_copied, lambda: act(view, "Copy key"))
        assert clipboard.text() == OLD
        assert clipboard.mimeData().data("x-kde-passwordManagerHint").data() == b"secret"
        assert window.toast.isVisible()
        timer = window.secret_clipboard.timer
        assert (timer.isActive(), timer.interval()) == (True, 60_000)
        timer.timeout.emit()  # the minute is over
        assert clipboard.text() == ""
        await driver.signal(page.key_copied, lambda: act(view, "Copy key"))
        clipboard.setText("something else")
        timer.timeout.emit()
        assert clipboard.text() == "something else"
        await driver.signal(page.key_copied, lambda: act(view, "Copy key"))
        await asyncio.sleep(0)
        window.close()
        assert clipboard.text() == ""

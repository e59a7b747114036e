"""Trying a model in the real window, by keys alone: from the row's menu to an answer, and Stop in its middle."""

import asyncio
import json
import os
import time
from pathlib import Path

import pytest
from pydantic import SecretStr
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from kiln_models_gui.app import App
from kiln_models_gui.store import files
from kiln_models_gui.store.secrets import SecretRef
from kiln_models_gui.targets.editor_keys import SERVICE
from kiln_models_gui.viewmodels.rows import ROW_ROLE
from kiln_models_gui.views.models_page import ModelsView
from kiln_models_gui.views.theme import ThemePreference
from kiln_models_gui.views.try_it import TryItDialog
from tests.app.conftest import Driver
from tests.servers.llama import LlamaServer
from tests.servers.raw import RawServer

SSE = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n"
KEY = "canary-key-0123456789abcdef"
CODE = ".config/Code/User/settings.json"


def settings(base_url: str, model: str, key: str) -> str:
    entry = {
        "id": "one", "model_id": model, "provider_id": "Mine", "provider_type": "custom", "name": "Tiny",
        "cost": {"input": 3, "output": 15},
    }  # fmt: skip
    provider = {"name": "Mine", "base_url": base_url, "api_key": key}
    return json.dumps({"openai_compatible_providers": [provider], "user_model_registry": [entry]})


def take_picture(dialog: TryItDialog, name: str) -> None:
    """For who looks at it: only where a folder is named."""
    if folder := os.environ.get("KILN_MODELS_PICTURES"):
        dialog.grab().save(str(Path(folder) / f"{name}.png"))


async def open_by_keys(driver: Driver, app: App) -> TryItDialog:
    view = app.window.page("models")
    assert isinstance(view, ModelsView)
    app.window.show_page("models")
    app.window.activateWindow()
    await driver.until(app.window.isActiveWindow, driver.application.focusWindowChanged)
    view.list.setFocus()
    model = view.list.model()
    rows = [model.index(number, 0) for number in range(model.rowCount())]
    row = next(index for index in rows if (content := view.list.content(index)) and content.key == "one")
    view.list.setCurrentIndex(row)
    # What the platform sends for the menu key.
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
    QApplication.sendEvent(view.list.viewport(), asked)
    menu = view.list.findChildren(QMenu)[-1]
    entry = next(action for action in menu.actions() if action.text() == "Try it…")
    menu.setActiveAction(entry)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    dialog = app.window.findChildren(TryItDialog)[-1]
    await driver.until(lambda: QApplication.focusWidget() is dialog.input, driver.application.focusChanged)
    return dialog


async def answered(driver: Driver, dialog: TryItDialog) -> None:
    model = dialog.model
    await driver.until(lambda: bool(model.exchanges) and not model.running, model.changed)


async def test_a_model_is_tried_from_its_row_by_keys_alone(driver: Driver, llama_server: LlamaServer) -> None:
    driver.write_settings(settings(llama_server.base_url, llama_server.model, llama_server.key))
    app = driver.start()
    dialog = await open_by_keys(driver, app)
    assert not dialog.isModal()
    take_picture(dialog, "try-it-empty")
    QTest.keyClicks(dialog.input, "Say pong,")
    QTest.keyClick(dialog.input, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(dialog.input, "please.")
    QTest.keyClick(dialog.input, Qt.Key.Key_Return)
    await answered(driver, dialog)
    (view,) = dialog.views
    assert view.prompt.text() == "Say pong,\nplease."
    assert view.answer.text() == llama_server.answer
    assert "tokens read" in view.facts.text()
    assert "in all · $0.0" in view.facts.text()
    assert dialog.input.toPlainText() == ""
    assert QApplication.focusWidget() is dialog.input
    take_picture(dialog, "try-it-light")
    app.choices.change(theme=ThemePreference.DARK.value)
    take_picture(dialog, "try-it-dark")
    view.copy_button.click()
    assert QGuiApplication.clipboard().text() == llama_server.answer
    dialog.again_button.click()
    assert dialog.views == []
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    await driver.close()


@pytest.mark.parametrize("way", ["escape", "button", "window"])
async def test_stop_ends_an_answer_at_once_and_hangs_up(driver: Driver, way: str) -> None:
    async with RawServer(b"") as server:

        async def forever(writer: asyncio.StreamWriter) -> None:
            for words in ({"reasoning_content": "They want a story."}, {"content": "Once upon a time"}):
                writer.write(b"data: " + json.dumps({"choices": [{"delta": words}]}).encode() + b"\n\n")
            await writer.drain()
            await asyncio.Event().wait()

        async def begin(writer: asyncio.StreamWriter) -> None:
            writer.write(SSE)
            await forever(writer)

        server.answers = {"POST /v1/chat/completions": begin}
        driver.write_settings(settings(server.base_url, "m", KEY))
        app = driver.start()
        dialog = await open_by_keys(driver, app)
        model = dialog.model
        QTest.keyClicks(dialog.input, "Tell me a story.")
        QTest.keyClick(dialog.input, Qt.Key.Key_Return)
        await driver.until(lambda: bool(model.exchanges[-1].answer), model.changed)
        dialog.refresh()
        assert dialog.stop_button.isVisible()
        assert dialog.views[0].thinking.isVisibleTo(dialog)
        assert not dialog.views[0].thinking.is_open
        take_picture(dialog, "try-it-running")
        start = time.perf_counter()
        if way == "escape":
            QTest.keyClick(dialog.input, Qt.Key.Key_Escape)
        elif way == "button":
            dialog.stop_button.setFocus()
            QTest.keyClick(dialog.stop_button, Qt.Key.Key_Space)
        else:
            dialog.close()
            assert not dialog.isVisible()
        await asyncio.wait_for(server.hung_up.wait(), 5)
        assert time.perf_counter() - start < 0.2
        await driver.until(lambda: not model.busy, model.changed)
        if way != "window":
            dialog.views[0].thinking.set_open(True)
            assert dialog.views[0].thoughts.text() == "They want a story."
            assert dialog.views[0].answer.text() == "Once upon a time"
            assert dialog.views[0].note.text() == "Stopped."
            assert dialog.send_button.isVisible()
            assert QApplication.focusWidget() is dialog.input
            take_picture(dialog, "try-it-stopped")
        await driver.close()


async def test_a_model_is_tried_from_its_form_before_it_is_saved(driver: Driver, llama_server: LlamaServer) -> None:
    driver.write_settings(settings(llama_server.base_url, "no-such-model", "wrong-key-0123456789"))
    app = driver.start()
    form = app.window.dialogs.edit_model("one")
    form.try_button.click()
    dialog = form.findChildren(TryItDialog)[-1]
    QTest.keyClicks(dialog.input, "Hello?")
    QTest.keyClick(dialog.input, Qt.Key.Key_Return)
    await answered(driver, dialog)
    assert dialog.views[0].banner.isVisibleTo(dialog)
    assert "key" in dialog.views[0].banner.accessibleName().lower()
    assert dialog.views[0].more.isVisibleTo(dialog)
    assert "wrong-key" not in dialog.views[0].details.text()
    take_picture(dialog, "try-it-failed")
    form.discard()
    assert not dialog.isVisible()
    await driver.close()


async def test_an_editors_model_is_tried_with_its_own_settings(driver: Driver, llama_server: LlamaServer) -> None:
    path = driver.places.home / CODE
    model = {
        "id": "tiny", "type": "openai-compatible", "endpoint": llama_server.base_url, "modelName": llama_server.model,
        "apiKey": "${SECRET:tiny-key}", "contextWindow": 512, "cost": {"input": 0, "output": 0}, "maxTokens": 2,
    }  # fmt: skip
    files.replace(path, json.dumps({"aiOrchestrator.providers.custom": [model]}).encode())
    files.replace(driver.places.config / "preferences.json", json.dumps({"editors": [str(path)]}).encode())
    app = driver.start()
    page = app.pages.models
    await driver.until(lambda: bool(page.count), page.changed)
    store = await app.secrets()
    await store.set(SecretRef(SERVICE, "tiny-key"), SecretStr(llama_server.key))
    rows = [page.rows.index(number, 0).data(ROW_ROLE) for number in range(page.rows.rowCount())]
    dialog = app.window.dialogs.try_model(next(row.key for row in rows if row.title == "tiny"))
    QTest.keyClicks(dialog.input, "Say pong.")
    QTest.keyClick(dialog.input, Qt.Key.Key_Return)
    await answered(driver, dialog)
    (view,) = dialog.views
    assert view.banner.isHidden(), view.banner.accessibleName()
    assert "2 written" in view.facts.text()
    assert view.facts.text().endswith("free")
    assert view.note.text() == "It reached the longest answer that is allowed, so the end is missing."
    assert app.window.dialogs.try_model(dialog.handle) is dialog
    await driver.close()

"""The last resort: an unexpected error becomes a dialog without keys, and the app goes on."""

import sys

import pytest
from PySide6.QtGui import QGuiApplication

from kiln_models_gui.views.crash_dialog import CrashDialog
from tests.app.conftest import Driver

CANARY = "sk-canary0123456789abcdefghij"


async def test_an_unexpected_error_is_shown_once_and_without_keys(
    driver: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = driver.start()
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    app.crash.window, app.crash.theme = app.window, app.theme
    for _ in range(3):
        try:
            raise ValueError(f"Authorization: Bearer {CANARY}")
        except ValueError as error:
            app.crash.handle(type(error), error, error.__traceback__)
    await driver.until(lambda: bool(app.window.findChildren(CrashDialog)), app.crash.shown)
    (dialog,) = app.window.findChildren(CrashDialog)
    assert CANARY not in dialog.text.toPlainText()
    assert "ValueError" in dialog.text.toPlainText()
    dialog.copy_button.click()
    assert CANARY not in QGuiApplication.clipboard().text()
    assert str(driver.places.log) not in dialog.text.toPlainText()
    dialog.accept()
    await driver.close()

"""The last resort: an unexpected error becomes a dialog without keys, and the app goes on."""

import resource
import signal
import subprocess
import sys
from pathlib import Path

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


def test_a_crash_of_python_itself_leaves_no_memory_on_the_disk(tmp_path: Path) -> None:
    def allow_cores() -> None:
        most = resource.getrlimit(resource.RLIMIT_CORE)[1]
        resource.setrlimit(resource.RLIMIT_CORE, (most, most))

    code = (
        "import os, resource; from pathlib import Path; from kiln_models_gui.crash import CrashHandler;"
        "CrashHandler(Path()).install(); print(resource.getrlimit(resource.RLIMIT_CORE)[0], flush=True); os.abort()"
    )
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, preexec_fn=allow_cores, check=False)
    assert (done.returncode, done.stdout.strip()) == (-signal.SIGABRT, "0"), done.stderr
    assert [path.name for path in tmp_path.iterdir() if path.name != "home"] == []

"""A known key goes through everything that the window does, and then every file that was written is searched for it.

`KILN_MODELS_CANARY` names a file that gets the figures of it, for `make torture`.
"""

import asyncio
import base64
import faulthandler
import json
import logging
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiln_models_gui.log import LogFile
from kiln_models_gui.registry.providers import ProviderRef
from kiln_models_gui.views.crash_dialog import CrashDialog
from tests.app.conftest import Driver
from tests.app.test_main_job import add_provider
from tests.keychain import PrivateBus
from tests.servers.llama import LlamaServer

if TYPE_CHECKING:
    from kiln_models_gui.app import App

IN_KILN = "sk-canary-in-kiln-0123456789abcdef"
_WRITING = os.O_WRONLY | os.O_RDWR


class Written:
    """Every path that this process opened for writing, or moved something to."""

    def __init__(self) -> None:
        self.paths: set[Path] = set()
        self._listens = True
        sys.addaudithook(self._hear)

    def _hear(self, event: str, arguments: tuple[Any, ...]) -> None:
        if not self._listens:
            return
        if event == "open" and isinstance(arguments[0], str | bytes | os.PathLike) and arguments[2] & _WRITING:
            self.paths.add(Path(os.fsdecode(arguments[0])).absolute())
        elif event in ("os.rename", "os.link"):
            self.paths.add(Path(os.fsdecode(arguments[1])).absolute())

    def end(self) -> None:
        self._listens = False


@pytest.fixture
def written() -> Iterator[Written]:
    heard = Written()
    yield heard
    heard.end()


def spellings(key: str) -> list[bytes]:
    """The key, and what it becomes in other encodings; base64 at each of its three places."""
    plain = key.encode()
    shifted = [base64.b64encode(b"x" * shift + plain)[4:-4] for shift in range(3)]
    return [plain, key.encode("utf-16-le"), plain.hex().encode(), plain[::-1], *shifted]


def hits(paths: set[Path], *keys: str) -> list[str]:
    """The files that hold one of the keys, in whatever spelling."""
    wanted = [spelling for key in keys for spelling in spellings(key)]
    contents = {path: path.read_bytes() for path in paths}
    return sorted(str(path) for path, data in contents.items() if any(one in data for one in wanted))


async def restore(driver: Driver, app: "App") -> None:
    """The oldest backup, in Settings."""
    assert app.pages.settings is not None
    page = app.pages.settings
    page.look()
    page.restore(len(page.backups) - 1)
    await page.finish()


async def go_through_everything(driver: Driver, app: "App", llama: LlamaServer) -> None:
    """Add, test, report, edit, remove, take back, restore, and a crash that quotes the key."""
    await add_provider(driver, llama)
    dialog = app.window.dialogs.add_model()
    QTest.keyClicks(dialog.model_id, llama.model)
    await driver.signal(dialog.editor.test.test_finished, dialog.test_bar.start_button.click)
    (driver.places.home / "report for IT.txt").write_text(dialog.editor.test.report())
    await driver.signal(dialog.editor.saved, dialog.save_button.click)
    app.pages.providers.select_ref(ProviderRef("custom", "Team llama"))
    editing = app.window.dialogs.edit_provider()
    QTest.keyClicks(editing.fields["name"][1], " 2")
    await driver.signal(editing.editor.saved, editing.save_button.click)
    app.pages.providers.select_ref(ProviderRef("custom", "Team llama 2"))
    removals: list[Any] = []
    app.pages.providers.removed.connect(removals.append)
    await driver.signal(app.pages.providers.removed, lambda: app.pages.providers.remove(with_models=True))
    app.pages.providers.undo(removals[0])
    await app.pages.providers.finish()
    await restore(driver, app)
    await crash(driver, app, llama.key)


async def crash(driver: Driver, app: "App", key: str) -> None:
    """The dialog, what it copies, and the stacks as a crash of Python itself would dump them."""
    app.crash.window, app.crash.theme = app.window, app.theme
    try:
        raise ValueError(f"Authorization: Bearer {key}; {IN_KILN}")
    except ValueError as error:
        app.crash.handle(type(error), error, error.__traceback__)
    await driver.until(lambda: bool(app.window.findChildren(CrashDialog)), app.crash.shown)
    (dialog,) = app.window.findChildren(CrashDialog)
    dialog.copy_button.click()
    (driver.places.home / "copied crash.txt").write_text(QGuiApplication.clipboard().text())
    with (driver.places.log / "stacks.txt").open("w") as file:
        faulthandler.dump_traceback(file, all_threads=True)
    dialog.accept()


async def test_a_known_key_is_in_no_file_but_kilns_own(
    keychain: PrivateBus, driver: Driver, llama_server: LlamaServer, written: Written, caplog: pytest.LogCaptureFixture
) -> None:
    keys = {"kiln_copilot_api_key": IN_KILN, "mcp_secrets": {"t": IN_KILN}}
    driver.write_settings(yaml.dump({**keys, "projects": ["/a"]}))
    log = LogFile(driver.places.log)
    log.start(logging.DEBUG)
    app = driver.start()
    try:
        await go_through_everything(driver, app, llama_server)
        stands = yaml.safe_load(driver.settings.read_text())
        assert {name: stands[name] for name in keys} == keys
        await driver.close()
        app = driver.start()  # what is written at a start, and at the end of one that follows
        await driver.close()
    finally:
        log.stop()
        logging.getLogger().setLevel(logging.WARNING)
        caplog.clear()
    written.end()
    folder = driver.places.home.parent
    files = {path for path in (*written.paths, *folder.rglob("*")) if path.is_file()} - {driver.settings}
    assert any("backups" in path.parts for path in files)
    assert any(path.suffix == ".log" for path in files)
    found = hits(files, IN_KILN, llama_server.key)
    if place := os.environ.get("KILN_MODELS_CANARY"):
        figures = {"canary_files": len(files), "canary_hits": len(found)}
        await asyncio.to_thread(Path(place).write_text, json.dumps(figures))
    assert found == []

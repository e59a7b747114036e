"""A change of two files that was killed half way, found by the next start of the real app."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest
import yaml
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiln_models_gui.app import App
from kiln_models_gui.store import files
from kiln_models_gui.views.kit.buttons import IconButton
from tests.app.conftest import Driver
from tests.store.killing import Killer, killer

__all__ = ["killer"]

CODE = '{\n  // mine\n  "aiOrchestrator.agents.useUnifiedProvider": true\n}\n'
KILN = {"groq_api_key": "gsk-canary-0123456789"}
# Of the steps of the change: the editor's file was put in place, and Kiln's only lies ready.
AFTER_THE_FIRST = 6


class Found(NamedTuple):
    app: App
    kiln: Path
    code: Path


async def start_after(driver: Driver, killer: Killer, meanwhile: Callable[[Path, Path, Path], None]) -> Found:
    """A change is killed after its first file; then `meanwhile` happens to Kiln's file, the editor's, the journal."""
    code = driver.places.home / ".config/Code/User/settings.json"
    files.replace(code, CODE.encode())
    files.replace(driver.places.config / "preferences.json", json.dumps({"editors": [str(code)]}).encode())
    driver.write_settings(yaml.safe_dump(KILN))
    journal = driver.places.data / "changes.json"
    assert not killer.survives("edit", journal, [driver.settings, code], AFTER_THE_FIRST)
    meanwhile(driver.settings, code, journal)
    app = driver.start()
    work, editors = app.pages.after_start, app.pages.agents_side.editors
    await driver.until(lambda: not work.busy and bool(editors.opened), work.changed, editors.opened_changed)
    return Found(app, driver.settings, code)


def nothing(*_: Path) -> None:
    """Nobody came by."""


def somebody_wrote(kiln: Path, code: Path, journal: Path) -> None:
    del code, journal
    kiln.write_text("groq_api_key: theirs\n")


def somebody_wrote_and_swept(kiln: Path, code: Path, journal: Path) -> None:
    somebody_wrote(kiln, code, journal)
    for path in files.stale(code):
        path.unlink()


def tore(kiln: Path, code: Path, journal: Path) -> None:
    del kiln, code
    journal.write_text("{")


async def test_a_change_that_can_be_finished_is_finished_without_a_word(driver: Driver, killer: Killer) -> None:
    app, kiln, code = await start_after(driver, killer, nothing)
    assert yaml.safe_load(kiln.read_text()) == {**KILN, "ours": "new"}
    assert '"ours": "new"' in code.read_text()
    assert app.pages.shell.notice is None
    (opened,) = app.pages.agents_side.editors.opened
    assert not opened.target.changed_on_disk()  # what is shown is what stands there now
    assert not (driver.places.data / "changes.json").exists()
    await driver.close()


@pytest.mark.parametrize(
    ("meanwhile", "what", "names_files"),
    [
        (somebody_wrote, "Your last change was undone just now", True),
        (somebody_wrote_and_swept, "your last change may stand in one program only", True),
        (tore, "cannot tell any more what it was saving", False),
    ],
)
async def test_what_needs_a_look_is_told_once_with_what_to_do(
    driver: Driver,
    killer: Killer,
    meanwhile: Callable[[Path, Path, Path], None],
    what: str,
    names_files: bool,
) -> None:
    app, kiln, code = await start_after(driver, killer, meanwhile)
    banner = app.window.notice
    assert banner.isVisible()
    assert what in banner.accessibleName()
    assert "your last change" in banner.accessibleDescription()
    assert (str(kiln) in banner.accessibleDescription()) is names_files
    if meanwhile is not tore:
        assert kiln.read_text() == "groq_api_key: theirs\n"
    if meanwhile is somebody_wrote:
        assert code.read_text() == CODE
    (close,) = [one for one in banner.findChildren(IconButton) if one.isVisible()]
    QTest.mouseClick(close, Qt.MouseButton.LeftButton)
    assert not banner.isVisible()
    await driver.close()
    app = driver.start()
    await driver.until(lambda: not app.pages.after_start.busy, app.pages.after_start.changed)
    assert app.pages.shell.notice is None
    await driver.close()

"""A person saves a report for whoever helps."""

import base64
import zipfile
from pathlib import Path

import pytest
import yaml
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from kiln_models_gui.views.settings_page import SettingsView
from tests.app.conftest import Driver

CANARY = "a canary of no known shape"


async def test_a_report_is_saved_and_its_folder_opened(
    driver: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    driver.write_settings(yaml.safe_dump({"open_ai_api_key": CANARY, "groq_api_key": CANARY[::-1]}))
    app = driver.start()
    app.hear_keys()
    log = driver.places.log / "kiln-models.log"
    log.parent.mkdir(parents=True)
    log.write_text(f"{CANARY} {CANARY[::-1]} {base64.b64encode(CANARY.encode()).decode()}")
    app.window.show_page("settings")
    view = app.window.page("settings")
    assert isinstance(view, SettingsView)
    card = view.help
    assert card is not None
    card.save.click()
    assert isinstance(card.dialog, QFileDialog)
    assert card.dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    card.dialog.fileSelected.emit(str(tmp_path / "report.zip"))
    card.dialog.reject()
    page = app.pages.settings.help
    assert page is not None
    await driver.until(lambda: bool(page.said), page.changed)
    assert page.said == f"Saved as {tmp_path / 'report.zip'}"
    assert card.said.text() == page.said
    with zipfile.ZipFile(tmp_path / "report.zip") as whole:
        said = b"".join(whole.read(name) for name in whole.namelist()).decode()
    assert "open_ai_api_key" in said
    assert CANARY not in said
    assert CANARY[::-1] not in said
    assert base64.b64encode(CANARY.encode()).decode()[:-4] not in said
    opened: list[object] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    card.open_folder.click()
    assert len(opened) == 1
    page.save(str(tmp_path))
    await driver.until(lambda: page.problem is not None, page.changed)
    assert card.said.text() == "There is a folder of that name. Choose another name."
    assert card.open_folder.isHidden()
    await driver.close()

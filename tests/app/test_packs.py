"""Team packs in the real window: one person saves one, another opens it, decides, pastes keys, and undoes it."""

import json
from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from kiln_models_gui.app import App
from kiln_models_gui.registry.pack.pack import Pack, PackProvider, PackRef
from kiln_models_gui.store.pack_file import write_pack
from kiln_models_gui.views.kit.labels import TextLabel
from kiln_models_gui.views.packs.dialog import PackDialog
from kiln_models_gui.views.packs.export_dialog import ExportDialog
from tests.app.conftest import Driver
from tests.servers.llama import LlamaServer

SETTINGS = """\
openai_compatible_providers:
- name: Team llama
  base_url: {url}
  api_key: {key}
user_model_registry:
- id: 6f9e3a3e-0f3c-4d5b-9a8e-0d7f4d1b2c3a
  name: Tiny
  model_id: {model}
  provider_type: custom
  provider_id: Team llama
  overrides:
    supports_vision: false
"""
OTHERS = """\
openai_compatible_providers:
- name: Team llama
  base_url: https://gateway.mycompany.example/v1
  api_key: sk-mine-0123456789abcdef
"""


def written_by(server: LlamaServer) -> str:
    return SETTINGS.format(url=server.base_url, key=server.key, model=server.model)


def another(driver: Driver, tmp_path: Path, settings: str = "") -> tuple[Driver, App]:
    """Another person's computer, with its own home and window. It is closed with the first one."""
    made = Driver(driver.application, tmp_path / "another")
    if settings:
        made.write_settings(settings)
    app = made.start()
    app.open_what_is_given()
    driver.apps.append(app)
    return made, app


async def exported(
    driver: Driver, app: App, to: Path, passphrase: str = "", models: Sequence[str] = ()
) -> ExportDialog:
    """What a person does who saves a pack of everything, or of the chosen `models`."""
    dialog = app.window.dialogs.export_pack(models)
    QTest.keyClicks(dialog.name, "Research team")
    if passphrase:
        QTest.mouseClick(dialog.with_keys, Qt.MouseButton.LeftButton, pos=QPoint(8, dialog.with_keys.height() // 2))
        for field in (dialog.passphrase, dialog.again):
            type_into(field, passphrase)
    assert dialog.go.isEnabled(), dialog.reason.text()
    chooser = dialog.choose_file()
    await driver.signal(dialog.form.saved, lambda: chooser.fileSelected.emit(str(to)))
    chooser.reject()
    return dialog


async def opened(driver: Driver, app: App) -> PackDialog:
    """The dialog, once the pack was compared with what stands."""
    await driver.until(lambda: bool(app.window.findChildren(PackDialog)), app.pages.pack_opened)
    (dialog,) = app.window.findChildren(PackDialog)
    await driver.until(lambda: dialog.opened.is_planned, dialog.opened.changed)
    return dialog


def drop(app: App, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    at, copy, left, none = QPoint(20, 20), Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0)
    QGuiApplication.sendEvent(app.window, QDragEnterEvent(at, copy, data, left, none))
    QGuiApplication.sendEvent(app.window, QDropEvent(at, copy, data, left, none))


def type_into(field: QWidget, text: str) -> None:
    line = field.focusProxy()
    assert line is not None
    QTest.keyClicks(line, text)


def toast_words(app: App) -> str:
    label = app.window.toast.findChild(TextLabel)
    assert label is not None
    return label.text()


def paste_into(dialog: PackDialog, text: str) -> None:
    field = dialog.keys.cards[0].first.focusProxy()
    assert field is not None
    QGuiApplication.clipboard().setText(text)
    QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


async def test_a_pack_goes_from_one_person_to_another_and_everything_tests_green(
    driver: Driver, tmp_path: Path, llama_server: LlamaServer
) -> None:
    driver.write_settings(written_by(llama_server))
    pack = tmp_path / "team.kilnmodels"
    saved = await exported(driver, driver.start(), pack)
    assert "It holds no keys." in saved.banner.accessibleName()
    assert llama_server.key not in pack.read_text("utf-8")
    saved.reject()

    other, app = another(driver, tmp_path)
    app.shell.things_given.emit([str(pack)])
    dialog = await opened(driver, app)
    assert dialog.opened.verb == "Add 1 model and 1 provider"
    assert dialog.go.text() == "Next: 1 key"
    QTest.keyClick(dialog.go, Qt.Key.Key_Space)
    assert (dialog.is_on_keys, dialog.title.text()) == (True, "1 key needed")
    test = dialog.step.entries[0].test
    await driver.signal(test.test_finished, lambda: paste_into(dialog, f"Bearer {llama_server.key}"))
    await driver.until(lambda: test.result is not None, test.changed)
    assert dialog.step.entries[0].works, test.lines
    assert dialog.keys.cards[0].told.text().startswith("Works ✓")
    await driver.signal(dialog.opened.applied, dialog.go.click)
    assert [name for _, name, _, _ in app.pages.models.names()] == ["Tiny"]
    assert llama_server.key in other.settings.read_text("utf-8")
    assert "Added 1 model and 1 provider from “Research team”." in toast_words(app)
    await driver.close()


async def test_undo_brings_the_file_back_to_the_byte(driver: Driver, tmp_path: Path, llama_server: LlamaServer) -> None:
    driver.write_settings(written_by(llama_server))
    pack = tmp_path / "team.kilnmodels"
    (await exported(driver, driver.start(), pack)).reject()
    other, app = another(driver, tmp_path, OTHERS)
    before = other.settings.read_bytes()
    drop(app, pack)
    dialog = await opened(driver, app)
    assert "Nothing to add" in dialog.opened.verb  # the name is taken, and mine is kept until I say otherwise
    dialog.opened.select("provider:custom:Team llama")
    assert "gateway.mycompany.example" in dialog.preview.detail.dangers.accessibleDescription()
    await driver.signal(dialog.opened.planned, dialog.preview.detail.cards["keep_both"].click)
    assert dialog.opened.verb == "Add 1 model and 1 provider"
    dialog.go.click()
    paste_into(dialog, llama_server.key)
    await driver.signal(dialog.opened.applied, dialog.go.click)
    text = other.settings.read_text("utf-8")
    assert "Team llama 2" in text
    assert "sk-mine-0123456789abcdef" in text
    app.shell.take_back()
    await driver.until(lambda: not app.pages.packs.busy, app.pages.packs.changed)
    assert other.settings.read_bytes() == before
    await driver.close()


async def test_locked_keys_open_with_their_passphrase_only(
    driver: Driver, tmp_path: Path, llama_server: LlamaServer
) -> None:
    driver.write_settings(written_by(llama_server))
    pack = tmp_path / "team.kilnmodels"
    saved = await exported(driver, driver.start(), pack, passphrase="seven green llamas")
    assert "It holds 1 key, locked." in saved.banner.accessibleName()
    assert llama_server.key not in pack.read_text("utf-8")
    saved.reject()
    _, app = another(driver, tmp_path)
    app.shell.things_given.emit([str(pack)])
    dialog = await opened(driver, app)
    dialog.go.click()
    page = dialog.keys
    assert page.lock.isVisible()
    type_into(page.passphrase, "seven green camels")
    page.unlock_button.click()
    await driver.until(lambda: bool(dialog.step.passphrase_error), dialog.step.changed)
    page.passphrase.begin_replacing()
    type_into(page.passphrase, "seven green llamas")
    test = dialog.step.entries[0].test
    await driver.signal(test.test_finished, page.unlock_button.click)
    await driver.until(lambda: dialog.step.entries[0].works, test.changed)
    assert not page.lock.isVisible()
    assert "1 key is filled in" in page.unlocked.text()
    await driver.signal(dialog.opened.applied, dialog.go.click)
    await driver.close()


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("", "The file is empty."),
        ("{", "This file is damaged, so it was not opened."),
        ('{"hello": 1}', "This is no team pack, so it was not opened."),
        (
            json.dumps({"format": "kiln-models-pack", "version": 99}),
            "This pack was made by a newer version of this app.",
        ),
        ("[" * 100_000, "This file is built in a way that no team pack is, so it was not opened."),
    ],
)
async def test_a_file_that_is_no_pack_says_so_and_changes_nothing(
    driver: Driver, tmp_path: Path, content: str, told: str
) -> None:
    driver.write_settings(OTHERS)
    before = driver.settings.read_bytes()
    app = driver.start()
    app.open_what_is_given()
    bad = tmp_path / "bad.kilnmodels"
    bad.write_text(content, encoding="utf-8")
    await driver.signal(app.shell.notice_changed, lambda: drop(app, bad))
    assert app.shell.notice is not None
    assert app.shell.notice.heading == told
    assert not app.window.findChildren(PackDialog)
    assert driver.settings.read_bytes() == before
    await driver.close()


HOSTILE = Pack(
    name="Totally fine",
    providers=(
        PackProvider(ref=PackRef(type="custom", id="Team llama"), name="Team llama", address="https://evil.example/v1"),
        PackProvider(
            ref=PackRef(type="custom", id="OpenAI 2"), name="OpenAI 2", address="https://api.openai.com.evil.example/v1"
        ),
        PackProvider(ref=PackRef(type="custom", id="Cloud"), name="Cloud", address="http://169.254.169.254/v1"),
        PackProvider(ref=PackRef(type="custom", id="Plain"), name="Plain", address="http://plain.example/v1"),
    ),
)


async def test_a_hostile_pack_is_shown_for_what_it_is(driver: Driver, tmp_path: Path) -> None:
    driver.write_settings(OTHERS)
    app = driver.start()
    app.open_what_is_given()
    pack = tmp_path / "fine.kilnmodels"
    write_pack(HOSTILE, pack)
    drop(app, pack)
    dialog = await opened(driver, app)
    told: dict[str, str] = {}
    for key in ("Team llama", "Cloud", "Plain"):
        dialog.opened.select(f"provider:custom:{key}")
        told[key] = dialog.preview.detail.dangers.accessibleDescription()
    assert told["Team llama"] == (
        "Your key for Team llama would be sent to another address: evil.example instead of "
        "gateway.mycompany.example. If you take it, your key stays behind."
    )
    assert "get their own keys" in told["Cloud"]
    assert "without encryption" in told["Plain"]
    assert dialog.opened.undecided >= 2
    await driver.signal(dialog.opened.planned, lambda: dialog.opened.decide("provider:custom:Team llama", "take"))
    await driver.signal(dialog.opened.applied, lambda: dialog.opened.apply({}))
    text = driver.settings.read_text("utf-8")
    assert "https://evil.example/v1" in text
    assert "sk-mine-0123456789abcdef" not in text  # it was not left where it would be sent
    assert "169.254" not in text
    await driver.close()


async def test_a_pack_is_decided_by_keys_alone(driver: Driver, tmp_path: Path) -> None:
    driver.write_settings(OTHERS)
    app = driver.start()
    app.open_what_is_given()
    pack = tmp_path / "fine.kilnmodels"
    write_pack(HOSTILE, pack)
    drop(app, pack)
    dialog = await opened(driver, app)
    plan, listed = dialog.opened, dialog.preview.list
    dialog.opened.select("provider:custom:Plain")
    await driver.signal(plan.planned, lambda: QTest.keyClick(listed, Qt.Key.Key_Return))
    assert "Left out" in str(listed.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole))
    dialog.opened.select("provider:custom:Team llama")
    mine = dialog.preview.detail.cards["keep_mine"]
    mine.setFocus()
    await driver.signal(plan.planned, lambda: QTest.keyClick(mine, Qt.Key.Key_Down))
    assert dialog.preview.detail.cards["keep_both"].isChecked()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    await driver.close()

"""The first start: from an empty home to a model that works, with Tab and Enter alone."""

import asyncio
import json
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from kiln_models_gui.app import App
from kiln_models_gui.probes.local_servers import PROGRAMS, Program
from kiln_models_gui.restart import command_to_start, start
from kiln_models_gui.running import run_until_closed
from kiln_models_gui.viewmodels.first_steps import Step
from kiln_models_gui.views.first_steps import FirstStepsDialog
from kiln_models_gui.views.packs.dialog import PackDialog
from kiln_models_gui.views.paste_dialog import PasteDialog
from tests.app.conftest import Driver
from tests.app.test_from_email_to_model import mail
from tests.app.test_keyboard import focused, tab_to
from tests.oracle import Oracle
from tests.servers.llama import LlamaServer


@pytest.fixture(autouse=True)
def clipboard(qapp: object) -> Iterator[None]:
    yield
    QGuiApplication.clipboard().clear()


def llama_at(server: LlamaServer) -> list[Program]:
    return [replace(one, ports=(server.port,)) for one in PROGRAMS if one.id == "llama_cpp"]


async def begin(driver: Driver, **more: object) -> tuple[App, FirstStepsDialog]:
    app = driver.start(**more)  # pyright: ignore[reportArgumentType]
    app.window.activateWindow()
    await driver.until(app.window.isActiveWindow, driver.application.focusWindowChanged)
    assert app.pages.wants_first_steps
    dialog = app.window.open_first_steps()
    await driver.until(dialog.isActiveWindow, driver.application.focusWindowChanged)
    return app, dialog


async def come_back(driver: Driver, window: QWidget) -> None:
    """What a window manager does when a dialog closes; the offscreen platform has none."""
    window.activateWindow()
    await driver.until(window.isActiveWindow, driver.application.focusWindowChanged)


class Keys:
    """Presses keys where the focus is, and counts them."""

    def __init__(self) -> None:
        self.pressed = 0

    def press(self, key: Qt.Key = Qt.Key.Key_Return) -> None:
        self.pressed += 1
        QTest.keyClick(focused(), key)


async def test_four_times_enter_leads_to_a_local_model_that_works(
    driver: Driver, llama_without_key: LlamaServer, oracle: Oracle
) -> None:
    app, dialog = await begin(driver, programs=llama_at(llama_without_key))
    servers, steps, keys = app.pages.local_servers, dialog.steps, Keys()
    await driver.until(lambda: bool(servers.cards), servers.changed)
    keys.press()
    assert steps.step is Step.HAVE
    keys.press()
    assert steps.step is Step.ADD
    await driver.signal(servers.server_added, keys.press)
    assert steps.step is Step.DONE
    assert steps.title == "Added “llama.cpp”. Its model answers."
    assert app.pages.models.rows.rowCount() == 2  # the heading, and the model
    keys.press()
    assert keys.pressed == 4
    assert not dialog.isVisible()
    assert not app.pages.wants_first_steps
    (entry,) = oracle.read(driver.places.home)["entries"]
    assert entry["model_id"] == llama_without_key.model
    await driver.close()


async def test_a_key_from_an_e_mail_leads_there_in_four_steps(
    driver: Driver, llama_server: LlamaServer, oracle: Oracle
) -> None:
    app, dialog = await begin(driver)
    QGuiApplication.clipboard().setText(mail(llama_server))
    keys = Keys()
    keys.press()
    keys.press()
    (paste,) = dialog.findChildren(PasteDialog)
    await driver.until(paste.isActiveWindow, driver.application.focusWindowChanged)
    QTest.keyClick(focused(), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    added = tab_to("Add and test")
    await driver.signal(paste.form.added, lambda: QTest.keyClick(added, Qt.Key.Key_Space))
    assert dialog.steps.step is Step.DONE
    assert "Kiln shows it" in dialog.steps.sentence
    await come_back(driver, dialog)
    keys.press()
    assert not dialog.isVisible()
    assert [entry["model_id"] for entry in oracle.read(driver.places.home)["entries"]] == [llama_server.model]
    assert not app.pages.wants_first_steps
    await driver.close()


async def test_a_server_that_wants_a_key_is_asked_for_it(driver: Driver, llama_server: LlamaServer) -> None:
    app, dialog = await begin(driver, programs=llama_at(llama_server))
    servers, keys = app.pages.local_servers, Keys()
    await driver.until(lambda: bool(servers.cards), servers.changed)
    for _ in range(3):
        keys.press()
    (paste,) = dialog.findChildren(PasteDialog)
    await driver.until(paste.isActiveWindow, driver.application.focusWindowChanged)
    address = paste.rows.fields["base_url"][1]
    assert address.property("text") == llama_server.base_url
    key = paste.rows.fields["api_key"][1].focusProxy()
    assert key is not None
    QTest.keyClicks(key, llama_server.key)
    await driver.signal(paste.form.added, paste.save_button.click)
    assert dialog.steps.step is Step.DONE
    await driver.close()


def open_file_of_a_colleague(dialog: FirstStepsDialog, file: Path) -> None:
    dialog.steps.go_on()
    dialog.steps.choose("file")
    dialog.steps.go_on()
    assert dialog.files is not None
    dialog.files.fileSelected.emit(str(file))
    dialog.files.reject()


async def test_an_e_mail_of_a_colleague_is_read(driver: Driver, llama_server: LlamaServer, tmp_path: Path) -> None:
    app, dialog = await begin(driver)
    file = tmp_path / "mail.txt"
    file.write_text(f"Your address is {llama_server.base_url} and your key is {llama_server.key}\n")
    open_file_of_a_colleague(dialog, file)
    await driver.until(lambda: bool(dialog.findChildren(PasteDialog)), app.pages.no_pack_dropped)
    (paste,) = dialog.findChildren(PasteDialog)
    await driver.until(lambda: paste.form.understood, paste.form.changed)
    assert paste.rows.fields["base_url"][1].property("text") == llama_server.base_url
    assert llama_server.key not in paste.text.toPlainText()
    paste.discard()
    assert dialog.steps.step is Step.HAVE  # nothing was added: the person chooses again
    await driver.close()


async def test_settings_of_a_colleague_are_shown_and_taken_with_their_key(
    driver: Driver, llama_server: LlamaServer, tmp_path: Path
) -> None:
    app, dialog = await begin(driver)
    file = tmp_path / "settings.yaml"
    file.write_text(
        "openai_compatible_providers:\n"
        f"- api_key: {llama_server.key}\n  base_url: {llama_server.base_url}\n  name: Team\n"
    )
    open_file_of_a_colleague(dialog, file)
    await driver.until(lambda: bool(dialog.findChildren(PackDialog)), app.pages.pack_opened)
    (pack,) = dialog.findChildren(PackDialog)
    await driver.until(lambda: pack.opened.is_planned, pack.opened.changed)
    assert pack.title.text() == "Kiln settings"
    pack.go.click()
    (entry,) = pack.step.entries
    await driver.until(lambda: entry.works, entry.changed)  # nobody had to paste anything
    shown = entry.fields[0].offered
    assert shown
    assert llama_server.key not in shown
    await driver.signal(pack.opened.applied, pack.go.click)
    assert dialog.steps.step is Step.DONE
    assert llama_server.key in driver.settings.read_text("utf-8")
    await driver.close()


async def test_a_file_that_gives_nothing_is_told_in_the_assistant(driver: Driver, tmp_path: Path) -> None:
    _app, dialog = await begin(driver)
    file = tmp_path / "team.kilnmodels"
    file.write_text("{}")
    open_file_of_a_colleague(dialog, file)
    await driver.until(lambda: dialog.steps.problem is not None, dialog.steps.changed)
    assert dialog.banner.accessibleName() == "This is no team pack, so it was not opened."
    assert dialog.steps.step is Step.HAVE
    await driver.close()


async def test_an_editor_that_was_found_is_managed_and_gets_the_model(
    driver: Driver, llama_without_key: LlamaServer
) -> None:
    settings = driver.places.home / ".config" / "Code" / "User" / "settings.json"
    settings.parent.mkdir(parents=True)
    settings.write_text("{}\n")
    driver.settings.parent.mkdir(parents=True)
    app, dialog = await begin(driver, programs=llama_at(llama_without_key))
    steps, servers = dialog.steps, app.pages.local_servers
    await driver.until(lambda: len(steps.uses) == 2 and bool(servers.cards), steps.changed)
    assert [(one.title, one.chosen) for one in steps.uses] == [("Kiln", True), ("VS Code", False)]
    QTest.keyClick(tab_to("VS Code"), Qt.Key.Key_Space)
    keys = Keys()
    keys.press()
    await driver.until(lambda: len(app.library.targets) == 2, app.pages.agents_side.editors.opened_changed)
    keys.press()
    await driver.signal(servers.server_added, keys.press)
    assert "choose which agent of VS Code uses it" in steps.sentence
    (known,) = json.loads(settings.read_text())["aiOrchestrator.providers.custom"]
    assert known["modelName"] == llama_without_key.model
    await driver.close()


async def test_who_has_only_an_editor_is_asked_for_that(driver: Driver) -> None:
    (driver.places.home / ".config" / "Code" / "User").mkdir(parents=True)
    _app, dialog = await begin(driver)
    steps = dialog.steps
    await driver.until(lambda: len(dialog.boxes) == 2, steps.changed)
    assert not dialog.boxes["kiln"].isChecked()
    assert [one.chosen for one in steps.uses] == [False, True]
    QTest.keyClick(dialog.boxes["kiln"], Qt.Key.Key_Space)
    assert [one.chosen for one in steps.uses] == [True, True]
    await driver.close()


async def test_escape_skips_it_and_it_can_be_opened_again(driver: Driver) -> None:
    app, dialog = await begin(driver)
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert not app.pages.wants_first_steps
    await come_back(driver, app.window)
    assert app.window.commands is not None
    app.window.commands.actions.run("first_steps")
    again = [one for one in app.window.findChildren(FirstStepsDialog) if one.isVisible()]
    assert len(again) == 1
    again[0].reject()
    await driver.close()


async def test_having_nothing_leads_to_practice_mode(driver: Driver) -> None:
    app, dialog = await begin(driver)
    wanted: list[list[str]] = []
    app.shell.restart_wanted.connect(wanted.append)
    dialog.steps.go_on()
    QTest.keyClick(focused(), Qt.Key.Key_Up)  # from the first one to the last
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    assert wanted == [["--demo"]]
    assert not dialog.isVisible()
    await driver.close()


async def test_it_comes_by_itself_when_the_window_is_there(driver: Driver) -> None:
    app = App(driver.application, driver.places, {}, programs=())
    app.window.show()
    running = asyncio.create_task(run_until_closed(app))
    opened = app.window.findChildren
    await driver.until(lambda: bool(opened(FirstStepsDialog)), driver.application.focusWindowChanged)
    opened(FirstStepsDialog)[0].reject()
    app.window.close()
    await running
    app.window.deleteLater()
    again = driver.start()
    assert not again.pages.wants_first_steps  # it was skipped, and that is remembered
    await driver.close()


def test_the_app_can_be_started_again() -> None:
    told = subprocess.run(command_to_start(["--version"], {}), capture_output=True, text=True, check=True)
    assert told.stdout.startswith("Kiln Models ")
    assert command_to_start(["--demo"], {"APPIMAGE": "/opt/kiln.AppImage"}) == ["/opt/kiln.AppImage", "--demo"]
    assert not start(["/there/is/no/such/program"])

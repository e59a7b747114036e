"""From an e-mail to a tested model in Kiln's file: one paste, two clicks."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from kiln_models_gui.views.main_window import MainWindow
from kiln_models_gui.views.paste_dialog import PasteDialog
from kiln_models_gui.views.providers_page import ProvidersView
from tests.app.conftest import Driver
from tests.app.test_doctor import press
from tests.app.test_keyboard import focused, tab_to
from tests.oracle import Oracle
from tests.servers.llama import LlamaServer


@pytest.fixture(autouse=True)
def clipboard(qapp: object) -> Iterator[None]:
    yield
    QGuiApplication.clipboard().clear()


def mail(llama: LlamaServer) -> str:
    return (
        "Hi Dana,\n\nwelcome to the team's own AI! Here is what you need:\n\n"
        f"  Address: {llama.base_url}\n  Key: {llama.key}\n  Model: {llama.model}\n\n"
        "Please read https://intranet.mycompany.example/ai/rules.html first.\n\nBest, Sam\n"
    )


def opened(window: MainWindow) -> PasteDialog:
    (dialog,) = window.findChildren(PasteDialog)
    return dialog


def check_kiln(driver: Driver, llama: LlamaServer, oracle: Oracle) -> None:
    told = oracle.read(driver.places.home)
    (entry,) = told["entries"]
    (provider,) = told["values"]["openai_compatible_providers"]
    assert (entry["model_id"], entry["provider_id"]) == (llama.model, provider["name"])
    assert (provider["base_url"], provider["api_key"]) == (llama.base_url, llama.key)
    assert "ok" in told["providers"][0]


async def works(driver: Driver, dialog: PasteDialog) -> None:
    """Wait until it was tested and added."""
    form = dialog.form
    await driver.until(lambda: form.done is not None or form.test.problem is not None, form.changed, form.test.changed)
    assert form.test.result is not None
    assert form.test.result.worked, form.test.problem
    assert form.done is not None, form.problem


async def test_one_paste_and_two_clicks(driver: Driver, llama_server: LlamaServer, oracle: Oracle) -> None:
    app = driver.start()
    page = app.window.page("providers")
    assert isinstance(page, ProvidersView)
    QGuiApplication.clipboard().setText(mail(llama_server))
    QTest.mouseClick(page.empty.button, Qt.MouseButton.LeftButton)  # the first click
    dialog = opened(app.window)
    assert llama_server.key not in dialog.offer.accessibleDescription()
    QTest.keyClick(dialog.text, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)  # the paste
    assert llama_server.key not in dialog.text.toPlainText()
    assert dialog.save_button.isEnabled(), dialog.reason.text()
    QTest.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)  # the second click
    await works(driver, dialog)
    check_kiln(driver, llama_server, oracle)
    QTest.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()
    await driver.close()


async def test_by_keys_alone(driver: Driver, llama_server: LlamaServer, oracle: Oracle) -> None:
    app = driver.start()
    app.window.activateWindow()
    await driver.until(app.window.isActiveWindow, driver.application.focusWindowChanged)
    QGuiApplication.clipboard().setText(mail(llama_server))
    QTest.keyClick(app.window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    dialog = opened(app.window)
    await driver.until(dialog.isActiveWindow, driver.application.focusWindowChanged)
    QTest.keyClick(tab_to("Add and test"), Qt.Key.Key_Space)
    await works(driver, dialog)
    check_kiln(driver, llama_server, oracle)
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    assert not dialog.isVisible()
    await driver.close()


def drop(window: QWidget, data: QMimeData) -> None:
    no_keys, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    entered = QDragEnterEvent(QPoint(400, 300), Qt.DropAction.CopyAction, data, left, no_keys)
    QGuiApplication.sendEvent(window, entered)
    assert entered.isAccepted()
    event = QDropEvent(QPointF(400, 300), Qt.DropAction.CopyAction, data, left, no_keys)
    QGuiApplication.sendEvent(window, event)


async def test_a_file_is_dropped_onto_the_window(driver: Driver, llama_server: LlamaServer, tmp_path: Path) -> None:
    app = driver.start()
    file = tmp_path / "access.txt"
    file.write_text(f"OPENAI_BASE_URL={llama_server.base_url}\nOPENAI_API_KEY={llama_server.key}\n")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    await driver.signal(app.pages.no_pack_dropped, lambda: drop(app.window, data))
    dialog = opened(app.window)
    await driver.until(lambda: dialog.form.understood, dialog.form.changed)
    assert dialog.rows.fields["base_url"][1].property("text") == llama_server.base_url
    assert llama_server.key not in dialog.text.toPlainText()
    dialog.discard()
    await driver.close()


async def test_the_clipboard_is_offered_and_not_taken(driver: Driver, llama_server: LlamaServer) -> None:
    app = driver.start()
    QGuiApplication.clipboard().setText(mail(llama_server))
    dialog = app.window.dialogs.paste()
    assert dialog.offer.isVisible()
    assert dialog.text.toPlainText() == ""
    assert not dialog.form.understood
    dialog.offer.action_triggered.emit("use")
    assert dialog.form.understood
    assert not dialog.offer.isVisible()
    dialog.discard()
    await driver.close()


async def test_what_fails_stays_in_the_form(driver: Driver, llama_server: LlamaServer) -> None:
    app = driver.start()
    dialog = app.window.dialogs.paste(mail(llama_server).replace(llama_server.key, "sk-0123456789abcdef0123456789"))
    await driver.signal(dialog.form.test.test_finished, dialog.save_button.click)
    assert dialog.anyway_button.isVisible()
    assert app.registry.providers() == []
    assert dialog.rows.model.currentText() == llama_server.model
    await driver.signal(dialog.form.added, dialog.anyway_button.click)
    assert len(app.registry.providers()) == 1
    await driver.close()


async def test_a_search_field_keeps_what_is_pasted_into_it(driver: Driver) -> None:
    driver.write_settings("groq_api_key: gsk_1a2B3c4D5e6F7g8H9i0J1k2L\n")
    app = driver.start()
    app.window.activateWindow()
    await driver.until(app.window.isActiveWindow, driver.application.focusWindowChanged)
    app.window.show_page("providers")
    page = app.window.page("providers")
    assert isinstance(page, ProvidersView)
    page.search.setFocus()
    QGuiApplication.clipboard().setText("gro")
    QTest.keyClick(focused(), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert page.search.text() == "gro"
    assert app.window.findChildren(PasteDialog) == []
    page.list.setFocus()
    QTest.keyClick(focused(), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    opened(app.window).discard()
    await driver.close()


async def test_an_address_with_a_mistake_is_put_right_and_added(
    driver: Driver, llama_server: LlamaServer, oracle: Oracle
) -> None:
    app = driver.start()
    dialog = app.window.dialogs.paste(mail(llama_server).replace(llama_server.base_url, f"{llama_server.base_url}/v1"))
    form, doctor = dialog.form, dialog.form.test.doctor
    assert doctor is not None
    assert dialog.lines.doctor is not None
    await driver.signal(form.test.test_finished, dialog.save_button.click)
    await driver.until(lambda: doctor.offer is not None, doctor.changed)
    press(dialog.lines.doctor.banner, "Use this")
    await driver.until(lambda: form.is_proved, form.changed, form.test.changed)
    assert dialog.rows.fields["base_url"][1].property("text") == llama_server.base_url
    assert dialog.save_button.text() == "Add"
    await driver.signal(form.added, dialog.save_button.click)
    check_kiln(driver, llama_server, oracle)
    await driver.close()


async def test_tab_goes_through_the_form_as_it_stands(driver: Driver, llama_server: LlamaServer) -> None:
    app = driver.start()
    dialog = app.window.dialogs.paste(mail(llama_server))
    dialog.activateWindow()
    await driver.until(dialog.isActiveWindow, driver.application.focusWindowChanged)
    dialog.text.setFocus()
    names = list[str]()
    for _ in range(10):
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
        names.append(focused().accessibleName() or focused().property("text"))
    key = ["API key", "Replace API key", "Remove API key", "What is an API key?"]
    address = ["Address", "What is the address?"]
    assert names == ["Provider", "Name", *address, *key, "Model", "What is the model's name here?"]
    dialog.discard()
    await driver.close()


async def test_once_it_was_added_there_is_nothing_left_to_change(driver: Driver, llama_server: LlamaServer) -> None:
    app = driver.start()
    dialog = app.window.dialogs.paste(mail(llama_server))
    await driver.signal(dialog.form.added, dialog.save_button.click)
    await driver.until(lambda: not dialog.form.is_working, dialog.form.changed)
    assert not dialog.rows.isVisible()
    assert not dialog.lines.free_button.isVisible()
    assert not dialog.lines.cost.isVisible()
    page = app.window.page("providers")
    assert isinstance(page, ProvidersView)
    assert page.detail.model.currentText() == llama_server.model
    await driver.close()


async def test_a_model_that_is_not_there_is_replaced_by_one_that_is(driver: Driver, llama_server: LlamaServer) -> None:
    app = driver.start()
    dialog = app.window.dialogs.paste(mail(llama_server))
    dialog.lines.model_wanted.emit("another-model")
    assert dialog.rows.model.currentText() == "another-model"
    await driver.signal(dialog.form.test.test_finished, dialog.lines.free_button.click)
    assert dialog.form.test.tested_model == ""
    assert dialog.form.done is None
    dialog.discard()
    await driver.close()


async def test_the_key_of_the_text_is_left_out_in_words_that_fit(driver: Driver, llama_server: LlamaServer) -> None:
    app = driver.start()
    dialog = app.window.dialogs.paste(mail(llama_server))
    buttons = {one.text(): one for one in dialog.rows.fields["api_key"][1].findChildren(QPushButton)}
    buttons["Remove"].click()
    shown = dialog.rows.fields["api_key"][1].findChildren(QLineEdit)[0].text()
    assert shown == "The key of the text is left out"
    assert dialog.form.key_hint == ""
    buttons["Take it again"].click()
    assert dialog.form.key_hint != ""
    dialog.discard()
    await driver.close()

"""The focus is never lost: after a removal, a dialog, a change of page, it stands where a person would look for it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiln_models_gui.views.kit.confirm import ConfirmDialog
from kiln_models_gui.views.models_page import ModelsView
from kiln_models_gui.views.provider_dialog import ProviderDialog
from kiln_models_gui.views.providers_page import ProvidersView
from tests.app.conftest import Driver
from tests.app.test_first_steps import come_back
from tests.app.test_keyboard import focused, tab_to
from tests.app.test_palette import SETTINGS, opened

CTRL = Qt.KeyboardModifier.ControlModifier


async def seen_focus(driver: Driver) -> None:
    """Wait until somebody has the focus who can be seen."""
    application = driver.application

    def somebody() -> bool:
        widget = application.focusWidget()
        return widget is not None and widget.isVisible() and widget.isEnabled()

    await driver.until(somebody, application.focusChanged)


@pytest.mark.parametrize("number", range(1, 6))
async def test_a_change_of_page_by_keys_puts_it_on_that_page(driver: Driver, number: int) -> None:
    app = await opened(driver)
    app.window.show_page("models" if number != 2 else "providers")
    QTest.keyClick(focused(), Qt.Key(Qt.Key.Key_0 + number), CTRL)
    await seen_focus(driver)
    page = app.window.stack.currentWidget()
    assert focused().isVisible()
    assert page is not None
    assert page.isAncestorOf(focused()) or app.window.sidebar.isAncestorOf(focused())
    await driver.close()


@pytest.mark.parametrize(("row", "lands"), [(5, "Model 5"), (40, "Model 38")])
async def test_after_a_removal_it_is_on_the_row_in_that_place(driver: Driver, row: int, lands: str) -> None:
    app = await opened(driver)
    app.window.show_page("models")
    view = app.window.page("models")
    assert isinstance(view, ModelsView)
    view.list.show_row(row)
    await driver.signal(app.pages.models.removed, lambda: QTest.keyClick(view.list, Qt.Key.Key_Delete))
    await seen_focus(driver)
    assert focused() is view.list
    content = view.list.content(view.list.currentIndex())
    assert content is not None
    assert content.title == lands
    await driver.close()


async def test_after_the_last_row_it_is_on_what_can_be_done_then(driver: Driver) -> None:
    models = SETTINGS["user_model_registry"][:1]
    app = await opened(driver, {**SETTINGS, "user_model_registry": models})
    app.window.show_page("models")
    view = app.window.page("models")
    assert isinstance(view, ModelsView)
    view.list.show_row(1)
    await driver.signal(app.pages.models.removed, lambda: QTest.keyClick(view.list, Qt.Key.Key_Delete))
    await seen_focus(driver)
    await driver.until(lambda: focused() is view.empty.button, driver.application.focusChanged)
    await driver.close()


async def test_after_a_dialog_whose_button_is_gone_it_is_on_the_page(driver: Driver) -> None:
    app = driver.start()
    await come_back(driver, app.window)
    QTest.keyClick(app.window, Qt.Key.Key_Tab)
    QTest.keyClick(tab_to("Add provider"), Qt.Key.Key_Space)
    (dialog,) = app.window.findChildren(ProviderDialog)
    await driver.until(dialog.isActiveWindow, driver.application.focusWindowChanged)
    for place, text in (("name", "One"), ("base_url", "http://127.0.0.1:9/v1")):
        QTest.keyClicks(dialog.fields[place][1], text)
    await driver.signal(dialog.editor.saved, dialog.save_button.click)
    await come_back(driver, app.window)
    await seen_focus(driver)
    view = app.window.page("providers")
    assert isinstance(view, ProvidersView)
    assert view.isAncestorOf(focused())
    await driver.close()


async def test_after_a_question_was_answered_it_is_back_in_the_list(driver: Driver) -> None:
    app = await opened(driver)
    app.window.show_page("models")
    view = app.window.page("models")
    assert isinstance(view, ModelsView)
    view.list.show_row(3)
    QTest.keyClick(view.list, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(view.list, Qt.Key.Key_Delete)
    (question,) = app.window.findChildren(ConfirmDialog)
    assert question.windowTitle() == "Remove 2 models?"
    await driver.signal(app.pages.models.many_removed, question.go.click)
    await come_back(driver, app.window)
    assert focused() is view.list
    content = view.list.content(view.list.currentIndex())
    assert content is not None
    assert content.title == "Model 4"
    await driver.close()


async def test_when_the_focused_widget_is_hidden_the_page_takes_over(driver: Driver) -> None:
    app = await opened(driver)
    app.window.show_page("models")
    view = app.window.page("models")
    assert isinstance(view, ModelsView)
    view.test_button.setFocus()
    view.test_button.setEnabled(False)
    await seen_focus(driver)
    assert view.isAncestorOf(focused())
    await driver.close()


async def test_search_is_a_key_away(driver: Driver) -> None:
    app = await opened(driver)
    app.window.show_page("models")
    QTest.keyClick(focused(), Qt.Key.Key_F, CTRL)
    view = app.window.page("models")
    assert isinstance(view, ModelsView)
    assert focused() is view.search
    await driver.close()

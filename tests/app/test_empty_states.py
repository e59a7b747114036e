"""Where there is nothing to show, the window says what would stand there, and has the button to go on."""

from typing import TYPE_CHECKING, cast

import pytest
import yaml
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from kiln_models_gui.views.kit.empty import EmptyState
from kiln_models_gui.views.kit.labels import TextLabel
from tests.app.conftest import Driver
from tests.viewmodels.health_cases import entry, kiln_data

if TYPE_CHECKING:
    from kiln_models_gui.views.history_page import HistoryView
    from kiln_models_gui.views.providers_page import ProvidersView


def press(button: QWidget) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("page", ["overview", "providers", "models", "agents", "history"])
async def test_an_empty_page_says_what_it_is_and_has_one_way_on(driver: Driver, page: str) -> None:
    app = driver.start()
    app.window.show_page(page)
    shown = app.window.page(page)
    history = app.pages.history
    assert history is not None
    await driver.until(lambda: page != "history" or history.is_read, history.changed)
    (empty,) = [one for one in shown.findChildren(EmptyState) if one.isVisible()]
    assert empty.accessibleName()
    assert empty.accessibleDescription()
    assert empty.button.isVisible()
    assert [one.text() for one in shown.findChildren(TextLabel) if one.property("type") == "title" and one.isVisible()]


async def test_an_empty_history_leads_to_what_can_be_changed(driver: Driver) -> None:
    app = driver.start()
    app.window.show_page("history")
    page, view = app.pages.history, cast("HistoryView", app.window.page("history"))
    assert page is not None
    await driver.until(lambda: page.is_read, page.changed)
    press(view.empty.button)
    assert app.window.stack.currentWidget() is app.window.page("models")


async def test_a_search_without_a_match_has_the_way_back(driver: Driver) -> None:
    driver.write_settings(yaml.safe_dump(kiln_data(entry())))
    app = driver.start()
    app.window.show_page("providers")
    view = cast("ProvidersView", app.window.page("providers"))
    QTest.keyClicks(view.search, "nothing like this")
    nothing = view.nothing
    assert nothing is not None
    assert nothing.isVisible()
    assert not view.list.isVisible()
    press(nothing.button)
    assert view.search.text() == ""
    assert view.list.isVisible()
    assert not nothing.isVisible()


async def test_the_palette_without_a_match_has_the_way_back(driver: Driver) -> None:
    app = driver.start()
    assert app.window.commands is not None
    palette = app.window.commands.open_palette()
    QTest.keyClicks(palette.search, "zzqq")
    assert palette.nothing.isVisible()
    press(palette.nothing.button)
    assert palette.search.text() == ""
    assert palette.list.isVisible()
    palette.reject()

"""The Agents page in the real window: its entry, its key, and that it is made only when it is wanted."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiln_models_gui.views.agents_page import AgentsView
from tests.app.conftest import Driver


async def test_ctrl_4_shows_agents_and_the_way_to_settings(driver: Driver) -> None:
    app = driver.start()
    app.window.activateWindow()
    await driver.until(app.window.isActiveWindow, driver.application.focusWindowChanged)
    assert app.window.findChildren(AgentsView) == []
    QTest.keyClick(app.window, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    assert app.window.sidebar.current == "agents"
    (view,) = app.window.findChildren(AgentsView)
    assert view.empty.isVisible()
    QTest.mouseClick(view.empty.button, Qt.MouseButton.LeftButton)
    assert app.window.sidebar.current == "settings"
    for key, name in ((Qt.Key.Key_5, "history"), (Qt.Key.Key_6, "settings")):
        QTest.keyClick(app.window, key, Qt.KeyboardModifier.ControlModifier)
        assert app.window.sidebar.current == name
    await driver.close()


async def test_the_last_page_may_be_agents(driver: Driver) -> None:
    app = driver.start()
    app.window.show_page("agents")
    await driver.close()
    assert driver.start().window.sidebar.current == "agents"
    await driver.close()

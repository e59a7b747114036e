"""The main job with nothing but the keyboard."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from kiln_models_gui.views.provider_dialog import ProviderDialog
from tests.app.conftest import Driver
from tests.servers.llama import LlamaServer


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None, "the focus is lost"
    return widget


def tab_to(name: str, most: int = 40) -> QWidget:
    """Press Tab until the widget with that accessible name or text has the focus."""
    seen: list[str] = []
    for _ in range(most):
        widget = focused()
        label = widget.accessibleName() or getattr(widget, "text", str)()
        seen.append(label)
        if label.replace("&", "") == name:
            return widget
        QTest.keyClick(widget, Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never came to {name!r}: {seen}")


async def test_a_provider_is_added_by_keys_alone(driver: Driver, llama_server: LlamaServer) -> None:
    app = driver.start()
    app.window.activateWindow()
    await driver.until(app.window.isActiveWindow, driver.application.focusWindowChanged)
    QTest.keyClick(app.window, Qt.Key.Key_Tab)
    QTest.keyClick(tab_to("Add provider"), Qt.Key.Key_Space)
    await driver.until(lambda: bool(app.window.findChildren(ProviderDialog)), app.pages.models.changed, seconds=2)
    dialog = app.window.findChildren(ProviderDialog)[0]
    await driver.until(dialog.isActiveWindow, driver.application.focusWindowChanged)
    QTest.keyClicks(tab_to("Name"), "By keys")
    QTest.keyClicks(tab_to("Address"), llama_server.base_url)
    key = tab_to("API key")
    assert isinstance(key, QLineEdit)
    QTest.keyClicks(key, llama_server.key)
    await driver.signal(dialog.editor.saved, lambda: QTest.keyClick(focused(), Qt.Key.Key_Return))
    assert [provider.name for provider in app.registry.providers()] == ["By keys"]
    await driver.close()


async def test_escape_asks_before_it_throws_away(driver: Driver) -> None:
    app = driver.start()
    dialog = app.window.dialogs.add_provider()
    QTest.keyClicks(dialog.fields["name"][1], "Half typed")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert dialog.editor.draft.text("name") == "Half typed"
    dialog.discard()
    await driver.close()

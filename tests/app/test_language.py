"""The language: switched without a restart, kept, and complete in the pseudo-language."""

import json

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QLabel, QWidget

from kiln_models_gui.app import App
from kiln_models_gui.pseudo_language import OPEN
from kiln_models_gui.translation import PSEUDO, PSEUDO_RTL
from kiln_models_gui.viewmodels.models.rows import overrides_tip
from kiln_models_gui.views.settings_page import SettingsView
from tests.app.conftest import Driver

SETTINGS = """
custom_models: ['openrouter::qwen/qwen3-max']
open_router_api_key: sk-or-v1-0000
"""


def started(driver: Driver) -> tuple[App, SettingsView]:
    driver.write_settings(SETTINGS)
    app = driver.start()
    app.window.show_page("settings")
    view = app.window.page("settings")
    assert isinstance(view, SettingsView)
    return app, view


def words_in(widget: QWidget) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel))


async def speak(driver: Driver, app: App, code: str) -> None:
    await driver.signal(app.window.built, lambda: app.choices.change(language=code))
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    await app.choices.finish()


async def test_the_window_speaks_the_language_that_is_chosen_at_once(driver: Driver) -> None:
    app, view = started(driver)
    assert [view.language.itemText(n) for n in range(view.language.count())][:4] == [
        "As the system",
        "English",
        "Deutsch",
        "Français",
    ]
    await speak(driver, app, PSEUDO)
    settings = app.window.page("settings")
    assert app.window.stack.currentWidget() is settings
    assert OPEN in words_in(settings)
    assert OPEN in app.pages.models.filters[0][1]
    app.window.show_page("models")
    assert OPEN in words_in(app.window.page("models"))
    await speak(driver, app, "en")
    assert OPEN not in words_in(app.window)
    assert app.window.sidebar.current == "models"
    kept = json.loads(app.choices._file.path.read_text(encoding="utf-8"))
    assert kept["language"] == "en"


async def test_what_is_shown_stays_alive_after_a_switch(driver: Driver) -> None:
    app, _ = started(driver)
    for page in ("providers", "agents", "history", "models", "settings"):
        app.window.show_page(page)
    await speak(driver, app, PSEUDO)
    await speak(driver, app, "de")
    for page in ("providers", "agents", "history", "models", "settings"):
        app.window.show_page(page)
        app.window.grab()
    app.pages.models.search("qwen")
    app.shell.toast("Removed", lambda: None)
    app.theme.changed.emit()
    assert app.pages.models.rows.rowCount() > 0
    await driver.close()


async def test_a_toast_of_the_key_is_shown_once_after_a_switch(driver: Driver) -> None:
    from pydantic import SecretStr

    app, _ = started(driver)
    app.window.show_page("providers")
    await speak(driver, app, "de")
    app.window.show_page("providers")
    said: list[str] = []
    app.shell.toast_wanted.connect(lambda text, _: said.append(text))
    app.pages.providers.key_copied.emit(SecretStr("sk-or-v1-0000"))
    assert len(said) == 1


async def test_a_language_from_right_to_left_mirrors_the_window(driver: Driver) -> None:
    app, _ = started(driver)
    await speak(driver, app, PSEUDO_RTL)
    app.window.grab()
    window = app.window
    assert window.sidebar.mapTo(window, window.sidebar.rect().center()).x() > window.width() / 2
    await speak(driver, app, "en")
    assert window.sidebar.mapTo(window, window.sidebar.rect().center()).x() < window.width() / 2


async def test_what_a_tip_calls_a_setting_changes_with_the_language(driver: Driver) -> None:
    app, _ = started(driver)
    english = overrides_tip({"parser": None})
    await speak(driver, app, "de")
    assert overrides_tip({"parser": None}) != english

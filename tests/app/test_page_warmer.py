"""Pages are made while nobody does anything, and what they ask of a person is not answered by that."""

import json

from kiln_models_gui.views.page_header import PageHeader
from kiln_models_gui.views.settings_page import SettingsView
from tests.app.conftest import Driver


async def test_pages_are_there_before_somebody_opens_them(driver: Driver) -> None:
    app = driver.start()
    warmer = app.window._warmer
    assert warmer is not None
    assert list(app.window._made) == ["providers"]
    await driver.signal(warmer.finished, lambda: None, seconds=60)
    names = [name for name, _ in app.window.sidebar.pages]
    assert sorted(app.window._made) == sorted(names)
    assert app.window.sidebar.current == "providers"
    assert all(not app.window.page(name).isVisible() for name in names if name != "providers")
    await driver.close()


async def test_who_never_looked_at_the_settings_has_chosen_nothing_there(driver: Driver) -> None:
    app = driver.start()
    warmer = app.window._warmer
    assert warmer is not None
    before = app.choices.now
    await driver.signal(warmer.finished, lambda: None, seconds=60)
    assert app.choices.now == before
    app.window.show_page("settings")
    assert app.choices.now.keys_in_kiln_file == "ask"
    await driver.close()
    kept = json.loads((driver.places.config / "preferences.json").read_text())
    assert kept["keys_in_kiln_file"] == "ask"


async def test_a_page_that_is_opened_while_it_is_half_made_is_whole(driver: Driver) -> None:
    app = driver.start()
    parts = app.window.parts("settings")
    next(parts)
    next(parts)
    app.window.show_page("settings")
    view = app.window.page("settings")
    assert isinstance(view, SettingsView)
    assert view.help is not None
    assert len(view.findChildren(PageHeader)) == 1
    assert list(parts) == []
    await driver.close()

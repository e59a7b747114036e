"""The Overview in the real window: what is wrong is shown, mended with a click, and taken back from "Lately"."""

import json
from typing import cast

import yaml
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from kiln_models_gui.app import App
from kiln_models_gui.store import files
from kiln_models_gui.views.first_steps import FirstStepsDialog
from kiln_models_gui.views.key_dialog import KeyDialog
from kiln_models_gui.views.model_dialog import ModelDialog
from kiln_models_gui.views.overview_page import OverviewView
from kiln_models_gui.views.provider_dialog import ProviderDialog
from tests.app.conftest import Driver
from tests.registry.orchestrator import ENTERPRISE, tree
from tests.viewmodels.health_cases import KEY, entry, kiln_data

BLOCKER = entry(id="blocker", name="Blocker", overrides={"supports_vision": None, "uncensored": True})
ORPHAN = entry(id="orphan", provider_id="Gone", name="Lonely")


async def overview(driver: Driver, data: dict[str, object], editor: object = None) -> tuple[App, OverviewView]:
    """The app at its Overview, after the first look."""
    driver.write_settings(yaml.safe_dump(data))
    driver.settings.chmod(0o600)
    if editor is not None:
        path = driver.places.home / "Code" / "User" / "settings.json"
        files.replace(path, json.dumps(editor).encode())
        files.replace(driver.places.config / "preferences.json", json.dumps({"editors": [str(path)]}).encode())
    app = driver.start()
    app.window.show_page("overview")
    health = app.pages.health
    assert health is not None
    await driver.until(lambda: health.looked and (editor is None or app.pages.agents.managed), health.changed)
    await driver.until(lambda: not health.busy, health.changed)
    return app, cast("OverviewView", app.window.page("overview"))


def headings(view: OverviewView) -> list[str]:
    return [row.item.heading for row in view.problems.rows]


async def press(driver: Driver, app: App, view: OverviewView, heading: str) -> None:
    row = next(row for row in view.problems.rows if heading in row.item.heading)
    QTest.mouseClick(row.button, Qt.MouseButton.LeftButton)
    health = app.pages.health
    assert health is not None
    await driver.until(lambda: not health.busy, health.changed)


def opened(app: App, kind: type[QDialog]) -> QDialog:
    (dialog,) = [one for one in app.window.findChildren(kind) if one.isVisible()]
    return dialog


async def test_a_problem_is_mended_with_a_click_and_taken_back_from_lately(driver: Driver) -> None:
    app, view = await overview(driver, kiln_data(entry(), BLOCKER))
    assert headings(view) == ["“Blocker” empties Kiln's whole list of models"]
    assert app.pages.health is not None
    assert app.pages.health.badge == ("1", "One thing needs you")
    assert view.header.sentence.text() == "One thing needs you."
    assert view.cards[1].figure.text() == "2"
    await press(driver, app, view, "Blocker")
    assert headings(view) == []
    assert app.pages.health.badge == ("", "")
    assert yaml.safe_load(driver.settings.read_text())["user_model_registry"][1]["overrides"] == {"uncensored": True}
    lately, overview_page = view.lately, app.pages.overview
    assert lately is not None
    assert overview_page is not None
    assert overview_page.lately is not None
    await driver.until(lambda: bool(lately.undo_buttons), overview_page.lately.changed)
    QTest.mouseClick(lately.undo_buttons[0], Qt.MouseButton.LeftButton)
    await driver.until(lambda: bool(view.problems.rows), app.pages.health.changed)
    assert headings(view) == ["“Blocker” empties Kiln's whole list of models"]
    await driver.close()


async def test_the_focus_stays_among_the_problems_when_one_goes(driver: Driver) -> None:
    twice = [entry(id="a", model_id="same"), entry(id="b", model_id="same")]
    app, view = await overview(driver, kiln_data(BLOCKER, *twice))
    app.window.activateWindow()
    await driver.until(app.window.isActiveWindow, driver.application.focusWindowChanged)
    view.problems.rows[0].button.setFocus()
    QTest.keyClick(view.problems.rows[0].button, Qt.Key.Key_Space)
    health = app.pages.health
    assert health is not None
    await driver.until(lambda: len(view.problems.rows) == 1, health.changed)
    assert view.problems.rows[0].button.hasFocus()
    await driver.close()


async def test_what_a_person_has_to_say_is_asked_in_its_form(driver: Driver) -> None:
    app, view = await overview(driver, kiln_data(ORPHAN))
    await press(driver, app, view, "has lost its provider")
    dialog = opened(app, ProviderDialog)
    assert isinstance(dialog, ProviderDialog)
    assert cast("QLineEdit", dialog.fields["name"][1]).text() == "Gone"
    dialog.discard()
    await driver.close()


async def test_a_lost_key_is_asked_for_without_the_settings_page(driver: Driver) -> None:
    app, view = await overview(driver, kiln_data(groq_api_key="[hidden]"))
    await press(driver, app, view, "The key of Groq was lost")
    dialog = opened(app, ProviderDialog)
    assert isinstance(dialog, ProviderDialog)
    assert dialog.editor.editing is not None
    assert dialog.editor.editing.name == "Groq"
    dialog.discard()
    await driver.close()


async def test_an_editors_model_that_is_not_complete_opens_in_its_form(driver: Driver) -> None:
    model = {name: value for name, value in ENTERPRISE.items() if name != "contextWindow"}
    app, view = await overview(driver, kiln_data(), tree(endpoints=[model]))
    await press(driver, app, view, "is not complete")
    dialog = opened(app, ModelDialog)
    assert isinstance(dialog, ModelDialog)
    assert dialog.editor.draft.text("name") == ENTERPRISE["displayName"]
    dialog.discard()
    await driver.close()


async def test_a_key_that_is_missing_on_this_computer_is_typed_in_and_the_problem_goes(driver: Driver) -> None:
    app, view = await overview(driver, kiln_data(), tree(endpoints=[ENTERPRISE]))
    health = app.pages.health
    assert health is not None
    await driver.until(lambda: any("has no key" in one for one in headings(view)), health.changed)
    await press(driver, app, view, "has no key on this computer")
    dialog = opened(app, KeyDialog)
    assert isinstance(dialog, KeyDialog)
    QTest.keyClicks(cast("QWidget", dialog.field.focusProxy()), KEY)
    QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    await driver.until(lambda: not any("has no key" in one for one in headings(view)), health.changed)
    await driver.close()


async def test_more_problems_than_fit_are_shown_when_wanted(driver: Driver) -> None:
    orphans = [entry(id=f"{n}", provider_id=f"Gone {n}", model_id=f"m{n}") for n in range(9)]
    app, view = await overview(driver, kiln_data(*orphans))
    assert len(view.problems.rows) == 6
    assert view.problems.more.text() == "Show 3 more"
    QTest.mouseClick(view.problems.more, Qt.MouseButton.LeftButton)
    assert len(view.problems.rows) == 9
    assert not view.problems.more.isVisible()
    assert app.window.page("overview") is view
    await driver.close()


async def test_nothing_of_it_is_made_before_it_is_wanted(driver: Driver) -> None:
    app = driver.start()
    assert app.window.findChildren(OverviewView) == []
    assert app.window.sidebar.current == "providers"
    app.window.show_page("overview")
    await driver.close()
    assert driver.start().window.sidebar.current == "overview"
    await driver.close()


async def test_where_nothing_is_set_up_the_overview_leads_to_the_first_steps(driver: Driver) -> None:
    app, view = await overview(driver, {})
    assert view.empty.isVisible()
    assert not view.problems.isVisible()
    QTest.mouseClick(view.empty.button, Qt.MouseButton.LeftButton)
    dialog = opened(app, FirstStepsDialog)
    dialog.reject()
    driver.write_settings(yaml.safe_dump(kiln_data(entry())))
    await driver.signal(app.pages.models.changed, app.pages.look_again)
    await driver.until(view.problems.isVisible, app.pages.models.changed, view.first_steps_wanted)
    assert not view.empty.isVisible()

"""The real window beside a server that behaves as the running Kiln does: no entry is lost."""

import asyncio
from typing import TYPE_CHECKING, Any, cast

import pytest
import yaml
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiln_models_gui.app import App
from kiln_models_gui.views.kit.buttons import Button
from tests.app.conftest import Driver
from tests.servers.running_kiln import RunningKiln

if TYPE_CHECKING:
    from kiln_models_gui.views.settings_page import SettingsView

START = """open_ai_api_key: sk-canary-0123456789
projects: [/home/u/project.kiln]
user_model_registry:
- {id: old, model_id: old, name: Old, provider_id: openai, provider_type: builtin}
"""


def entry(name: str) -> dict[str, Any]:
    return {"id": name, "provider_type": "builtin", "provider_id": "openai", "model_id": name, "name": name}


def names(driver: Driver) -> set[str]:
    return {one["name"] for one in yaml.safe_load(driver.settings.read_text())["user_model_registry"]}


async def kiln_adds(kiln: RunningKiln, name: str) -> None:
    assert (await asyncio.to_thread(kiln.answer, "POST", "/api/settings/user_models", entry(name)))[0] == 200


async def add_in_window(driver: Driver, app: App, name: str) -> None:
    dialog = app.window.dialogs.add_model()
    QTest.keyClicks(dialog.model_id, name)
    QTest.keyClicks(dialog.texts["name"], name)
    await driver.signal(dialog.editor.saved, dialog.save_button.click)


async def told(driver: Driver, app: App, kiln: RunningKiln, number: int) -> None:
    """Kiln was asked to read the file for the `number`th time."""
    beside = app.pages.beside
    assert beside is not None
    await driver.until(lambda: kiln.asked.count("POST /api/settings") >= number and not beside.busy, beside.changed)


def start(driver: Driver, kiln: RunningKiln) -> App:
    return driver.start(KILN_LOCAL_API_PORT=kiln.address.rpartition(":")[2])


async def test_a_running_kiln_is_told_and_keeps_what_we_add(driver: Driver) -> None:
    driver.write_settings(START)
    with RunningKiln(driver.settings) as kiln:
        app = start(driver, kiln)
        await add_in_window(driver, app, "EXT")
        await told(driver, app, kiln, 1)
        await kiln_adds(kiln, "MINE")
        await driver.until(lambda: len(app.registry.user_models()) == 3, app.pages.models.changed)
        assert names(driver) == {"Old", "EXT", "MINE"}
        assert app.shell.notice is None
        await driver.close()


async def test_what_kiln_wipes_is_told_in_the_window_and_one_click_puts_it_back(driver: Driver) -> None:
    driver.write_settings(START)
    with RunningKiln(driver.settings) as kiln:
        app = start(driver, kiln)
        stale = dict(kiln.settings)
        await add_in_window(driver, app, "EXT")
        await add_in_window(driver, app, "EXT 2")
        await told(driver, app, kiln, 1)
        kiln.settings = stale  # as if it had been busy while it was told
        kiln.asked.clear()
        await kiln_adds(kiln, "MINE")
        assert names(driver) == {"Old", "MINE"}
        await driver.until(lambda: app.shell.notice is not None, app.shell.notice_changed)
        assert app.window.notice.isVisible()
        assert app.window.notice.accessibleName() == "Kiln wrote an older list over 2 of your models."
        buttons = [one for one in app.window.notice.findChildren(Button) if one.text()]
        assert [one.text() for one in buttons] == ["Put back", "Always do this"]
        QTest.keyClick(buttons[0], Qt.Key.Key_Space)
        await driver.until(lambda: len(app.registry.user_models()) == 4, app.pages.models.changed)
        await told(driver, app, kiln, 1)
        assert names(driver) == {"Old", "MINE", "EXT", "EXT 2"}
        assert not app.window.notice.isVisible()
        await kiln_adds(kiln, "LATER")
        await driver.until(lambda: len(app.registry.user_models()) == 5, app.pages.models.changed)
        assert names(driver) == {"Old", "MINE", "EXT", "EXT 2", "LATER"}
        assert yaml.safe_load(driver.settings.read_text())["projects"] == ["/home/u/project.kiln"]
        await driver.close()


@pytest.mark.parametrize("rounds", [3])
async def test_once_it_is_allowed_many_rounds_lose_nothing_and_ask_nothing(driver: Driver, rounds: int) -> None:
    driver.write_settings(START)
    with RunningKiln(driver.settings) as kiln:
        app = start(driver, kiln)
        cast("SettingsView", app.window.page("settings")).put_back.click()
        for number in range(rounds):
            stale = dict(kiln.settings)
            await add_in_window(driver, app, f"ours {number}")
            await told(driver, app, kiln, 1)
            kiln.settings = stale
            kiln.asked.clear()
            await kiln_adds(kiln, f"kiln {number}")
            expected = 3 + 2 * number
            await driver.until(
                lambda expected=expected: len(app.registry.user_models()) == expected, app.pages.models.changed
            )
            await told(driver, app, kiln, 1)
            kiln.asked.clear()
        assert names(driver) == {"Old", *(f"{who} {n}" for who in ("ours", "kiln") for n in range(rounds))}
        assert app.shell.notice is None
        await driver.close()


async def test_practice_mode_never_asks_a_kiln(driver: Driver) -> None:
    from kiln_models_gui.demo import Demo

    demo = Demo()
    app = App(driver.application, demo.places, {}, demo)
    driver.apps.append(app)
    app.pages.start()
    assert app.pages.beside is None
    await driver.close()
    demo.close()

"""A model is checked before an agent gets it, in the real window: llama.cpp's server, one that plays, a busy one."""

import asyncio
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from pydantic import SecretStr
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from kiln_models_gui.app import App
from kiln_models_gui.store.secrets import SecretRef, find_secret_store
from kiln_models_gui.viewmodels.agents.tool_check import ToolCheck
from kiln_models_gui.viewmodels.rows import ROW_ROLE, RowContent
from kiln_models_gui.views.agents_page import AgentsView
from kiln_models_gui.views.agents_table import NARROW
from kiln_models_gui.views.models_page import ModelsView
from kiln_models_gui.views.theme import ThemePreference
from tests.app.conftest import Driver
from tests.app.test_agents_of_editors import manage, opened, pick
from tests.keychain import PrivateBus
from tests.servers.llama import LlamaServer
from tests.servers.player import BUSY, Asked, Player, Said, honest
from tests.servers.raw import http


def endpoint(id_: str, name: str, url: str, model: str, **more: object) -> dict[str, Any]:
    found = {"id": id_, "displayName": name, "type": "openai-compatible", "endpoint": url, "modelName": model}
    return found | {"contextWindow": 8000, "cost": {"input": 1.0, "output": 2.0}} | more


def settings(*endpoints: dict[str, Any]) -> str:
    chosen = {"code": "fireworks-70b", "test": "gemini"}
    return json.dumps(
        {
            "aiOrchestrator.providers.custom": list(endpoints),
            "aiOrchestrator.agents.providerAssignment": chosen,
            "aiOrchestrator.providers.gemini.enabled": True,
        },
        indent=2,
    )


def assigned(path: Path, agent: str = "code") -> str:
    return json.loads(path.read_text())["aiOrchestrator.agents.providerAssignment"][agent]


def checks_of(app: App) -> ToolCheck:
    assert app.pages.agents_side.tool_check is not None
    return app.pages.agents_side.tool_check


def buttons(view: AgentsView) -> dict[str, QPushButton]:
    found = view.table.check.findChildren(QPushButton)
    return {one.text(): one for one in found if one.isVisibleTo(view.table.check) and one.text()}


def press(view: AgentsView, text: str) -> None:
    QTest.mouseClick(buttons(view)[text], Qt.MouseButton.LeftButton)


def told(view: AgentsView) -> str:
    card = view.table.check
    assert card.isVisible()
    return f"{card.accessibleName()} | {card.accessibleDescription()}"


async def ended(driver: Driver, app: App) -> None:
    checks = checks_of(app)
    await driver.until(lambda: not checks.busy, checks.changed, seconds=60)
    await driver.until(lambda: not app.pages.agents.busy, app.pages.agents.changed)


def chip(view: AgentsView, agent: str) -> str:
    line = view.table.lines[agent]
    return line.chip.text if line.told.isVisible() and line.chip.isVisible() else ""


async def take_pictures(app: App, name: str) -> None:
    """For who looks at it: only where a folder is named."""
    folder = os.environ.get("KILN_MODELS_PICTURES")
    if not folder:
        return
    for theme in (ThemePreference.LIGHT, ThemePreference.DARK):
        for size in (QSize(1180, 760), QSize(900, 600)):
            app.choices.change(theme=theme.value)
            app.window.resize(size)
            for _ in range(20):  # for the layouts, which settle step by step
                await asyncio.sleep(0)
            app.window.grab().save(str(Path(folder) / f"{name}-{theme.value}-{size.width()}.png"))
    app.choices.change(theme=ThemePreference.LIGHT.value)


async def test_a_model_that_works_is_given_to_the_agent_after_the_check_and_known_after_a_restart(
    driver: Driver, keychain: PrivateBus
) -> None:
    del keychain
    store = await find_secret_store()
    await store.set(SecretRef("aiOrchestrator", "mine"), SecretStr("canary-0123456789"))
    async with Player(honest) as player:
        mine = endpoint("mine", "Team model", player.base_url, "m", apiKey="${SECRET:mine}")
        (path,) = manage(driver, Code=settings(mine))
        app, view = await opened(driver)
        watch = app.pages.agents_side.key_watch
        assert watch is not None
        await driver.until(lambda: not watch.busy, watch.changed)
        pick(view, "code", "team")
        assert assigned(path) == "fireworks-70b"
        assert view.table.picker("code").currentText().startswith("Fireworks 70B")
        assert told(view) == (
            "Can Team model call tools? | Code calls tools. The check asks the model itself to make such a call. "
            "About 2 to 10 calls, about $0.004, 6 to 30 seconds."
        )
        assert list(buttons(view)) == ["Check first", "Use it unchecked", "Keep Fireworks 70B"]
        assert player.questions == []
        await take_pictures(app, "check-offered")
        press(view, "Check first")
        assert list(buttons(view)) == ["Cancel"]
        await ended(driver, app)
        assert [one.tools[0]["name"] for one in player.questions] == ["edit_file", "edit_file"]
        assert assigned(path) == "custom:mine"
        assert told(view) == ("Tools work | Team model called the tool in 2 of 2 tries. Code uses it now.")
        assert (chip(view, "code"), chip(view, "test")) == ("Tools work", "")
        await take_pictures(app, "check-works")
        press(view, "Close")
        assert not view.table.check.isVisible()
        pick(view, "test", "team")  # it is known by now
        await ended(driver, app)
        assert assigned(path, "test") == "custom:mine"
        app.window.show_page("models")
        models = app.window.page("models")
        assert isinstance(models, ModelsView)
        assert tips(models, "Team model") == ["Checked just now: tools ✓"]
        await take_pictures(app, "check-models")
        await driver.close()

        app, view = await opened(driver)
        app.window.show_page("agents")
        await driver.until(lambda: chip(view, "code") == "Tools work", app.pages.agents.changed)
        assert "canary" not in (driver.places.data / "evidence.json").read_text()
        await driver.close()
    await store.delete(SecretRef("aiOrchestrator", "mine"))


def tips(view: ModelsView, title: str) -> list[str]:
    model = view.list.model()
    rows: list[RowContent] = [model.index(row, 0).data(ROW_ROLE) for row in range(model.rowCount())]
    return [one.tip for row in rows if row.title == title for one in row.chips if "Check" in one.tip]


async def test_llama_cpp_with_little_room_is_asked_with_kilns_key_and_says_so(
    driver: Driver, llama_with_tools: LlamaServer
) -> None:
    llama = llama_with_tools
    provider = {"name": "Llama", "base_url": llama.base_url, "api_key": llama.key}
    entry = {"id": "1", "model_id": llama.model, "name": "Tiny", "provider_id": "Llama", "provider_type": "custom"}
    kilns = {"openai_compatible_providers": [provider], "user_model_registry": [entry]}
    driver.write_settings(json.dumps(kilns))  # the editor has no key
    (path,) = manage(driver, Code=settings(endpoint("tiny", "Tiny", llama.base_url, llama.model)))
    app, view = await opened(driver)
    pick(view, "code", "tiny")
    press(view, "Check first")
    await ended(driver, app)
    assert told(view).startswith(
        "Could not tell whether Tiny can call tools | The question was too long for the model. The server says: "
    )
    assert "exceeds the available context size" in told(view)
    assert told(view).endswith("Code sends longer texts than this model can hold.")
    assert list(buttons(view)) == ["Check again", "Use it unchecked", "Keep Fireworks 70B"]
    await take_pictures(app, "check-too-long")
    press(view, "Keep Fireworks 70B")
    assert assigned(path) == "fireworks-70b"
    await driver.close()


async def test_a_model_that_cannot_is_not_given_and_is_refused_from_then_on(driver: Driver) -> None:
    async with Player(lambda _: Said("Here is hello.txt: hello")) as player:
        await refuse(driver, player)


async def refuse(driver: Driver, player: Player) -> None:
    text = settings(endpoint("tiny", "Tiny", player.base_url, "m"))
    (path,) = manage(driver, Code=text)
    app, view = await opened(driver)
    pick(view, "code", "tiny")
    press(view, "Check first")
    await ended(driver, app)
    assert told(view) == (
        "Tiny cannot call tools | It was asked twice to call a tool, and did something else. "
        "It answered: “Here is hello.txt: hello”. Code keeps Fireworks 70B."
    )
    assert assigned(path) == "fireworks-70b"
    await take_pictures(app, "check-cannot")
    press(view, "Keep Fireworks 70B")
    picker = view.table.picker("code")
    picker.showPopup()
    assert picker.popup is not None
    rows = picker.popup.list.model()
    assert [rows.index(row, 0).data() for row in range(rows.rowCount())][-2:] == ["Cannot call tools", "✗ Tiny"]
    if folder := os.environ.get("KILN_MODELS_PICTURES"):
        picker.popup.grab().save(str(Path(folder) / "check-picker.png"))
    picker.popup.close()

    path.write_text(text.replace("fireworks-70b", "custom:tiny"))
    app.pages.read_again()
    await driver.until(lambda: any("check" in one.buttons for one in view.problems), app.pages.agents.changed)
    (problem,) = [one for one in view.problems if "check" in one.buttons]
    assert problem.problem.text.startswith("Code needs tool calling, and Tiny refused it when it was checked.")
    await take_pictures(app, "check-problem")
    QTest.mouseClick(problem.buttons["check"], Qt.MouseButton.LeftButton)
    assert list(buttons(view)) == ["Check first", "Close"]
    await driver.close()


async def test_a_busy_server_says_nothing_of_the_model(driver: Driver) -> None:
    async with Player(lambda _: BUSY) as player:
        (path,) = manage(driver, Code=settings(endpoint("mine", "Team model", player.base_url, "m")))
        app, view = await opened(driver)
        pick(view, "code", "team")
        press(view, "Check first")
        checks = checks_of(app)
        await driver.until(lambda: "asking again in" in told(view), checks.changed)
        await take_pictures(app, "check-busy")
        press(view, "Cancel")
        await ended(driver, app)
        assert list(buttons(view)) == ["Check first", "Use it unchecked", "Keep Fireworks 70B"]
        assert not (driver.places.data / "evidence.json").exists()
        press(view, "Use it unchecked")
        await ended(driver, app)
        assert assigned(path) == "custom:mine"
        assert chip(view, "code") == "Not checked"
        # Else the page could not become narrow enough for chip and button to stand under the picker.
        assert view.table.minimumSizeHint().width() < view.table.fontMetrics().averageCharWidth() * NARROW
        await take_pictures(app, "check-not-checked")

        player.play = no_key
        QTest.mouseClick(view.table.lines["code"].check, Qt.MouseButton.LeftButton)
        assert list(buttons(view)) == ["Check first", "Close"]
        press(view, "Check first")
        await ended(driver, app)
        assert told(view).startswith("Could not tell whether Team model can call tools | ")
        assert "The server says: “Incorrect API key provided”. Put that right, then check again." in told(view)
        assert chip(view, "code") == "Not checked"
        await take_pictures(app, "check-unclear")
        await driver.close()


def no_key(asked: Asked) -> Said | bytes:
    del asked
    return http(401, {"error": {"message": "Incorrect API key provided.", "code": "invalid_api_key"}})


def test_nothing_is_known_of_evidence_before_the_first_paint(tmp_path: Path) -> None:
    code = (
        "import os, sys; os.environ['QT_QPA_PLATFORM'] = 'offscreen'; sys.argv = ['kiln-models', '--first-paint'];"
        "from kiln_models_gui.running import main; main();"
        "print([m for m in sys.modules if 'capabilities' in m or 'evidence' in m])"
    )
    environ = os.environ | {"HOME": str(tmp_path), "USERPROFILE": str(tmp_path)}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=environ, check=True)
    assert done.stdout.splitlines() == ["painted 0", "[]"]

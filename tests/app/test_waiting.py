"""What takes long in the real window says so, and what is read for the first time keeps its room."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, cast

import pytest
import yaml

from kiln_models_gui.targets.history import History
from kiln_models_gui.viewmodels.base import ViewModel
from kiln_models_gui.viewmodels.editors import Editors
from kiln_models_gui.viewmodels.health import Health
from kiln_models_gui.viewmodels.help import Help
from kiln_models_gui.viewmodels.models.kinds import MODEL_ID
from kiln_models_gui.viewmodels.models.listing import Listing
from kiln_models_gui.viewmodels.network.card import NetworkCard
from kiln_models_gui.viewmodels.settings import SettingsPage
from kiln_models_gui.views.kit.waiting import BusyLine
from kiln_models_gui.views.model_form import NO_WORDS
from kiln_models_gui.views.settings_page import SettingsView
from tests.app.conftest import Driver
from tests.viewmodels.health_cases import entry, kiln_data

if TYPE_CHECKING:
    from kiln_models_gui.views.history_page import HistoryView
    from kiln_models_gui.views.overview_page import OverviewView


def hold(monkeypatch: pytest.MonkeyPatch, owner: type, name: str) -> asyncio.Event:
    """Let `owner.name` wait before it does anything, until the event is set."""
    gate, real = asyncio.Event(), cast("Callable[..., Any]", getattr(owner, name))

    async def held(*arguments: object, **named: object) -> object:
        await gate.wait()
        return await real(*arguments, **named)

    monkeypatch.setattr(owner, name, held)
    return gate


T = TypeVar("T")


def some(found: T | None) -> T:
    assert found is not None
    return found


@dataclass(frozen=True)
class Case:
    """What is slow, who does it, how it is begun, and where it should be told."""

    owner: type
    name: str
    model: Callable[[SettingsPage], ViewModel | None]
    act: Callable[[SettingsPage, Path], object]
    sign: Callable[[SettingsView], BusyLine]


CASES = [
    Case(
        History,
        "clear",
        lambda page: page.history,
        lambda page, _: some(page.history).clear(),
        lambda view: some(view.history).head.busy,
    ),
    Case(
        Editors, "_look", lambda page: page.editors, lambda page, _: page.editors.look(), lambda v: v.editors.head.busy
    ),
    Case(
        Help,
        "_save",
        lambda page: page.help,
        lambda page, folder: some(page.help).save(str(folder / "report.zip")),
        lambda view: some(view.help).head.busy,
    ),
    Case(
        NetworkCard,
        "_check",
        lambda page: page.network,
        lambda page, _: some(page.network).check(),
        lambda view: some(view.network).head.busy,
    ),
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.owner.__name__)
async def test_a_card_says_what_takes_long_and_only_then(
    driver: Driver, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, case: Case
) -> None:
    driver.write_settings(yaml.safe_dump(kiln_data(entry())))
    app = driver.start()
    app.window.show_page("settings")
    view, page = cast("SettingsView", app.window.page("settings")), app.pages.settings
    await page.finish()
    gate = hold(monkeypatch, case.owner, case.name)
    line, source = case.sign(view), some(case.model(page))
    act_on_local_address(page)
    case.act(page, tmp_path)
    assert source.busy
    assert line.isHidden()
    await driver.until(line.isVisible, line.came)
    gate.set()
    await driver.until(line.isHidden, source.changed)


def act_on_local_address(page: SettingsPage) -> None:
    """Where the network card looks: a port that nobody answers at."""
    some(page.network).type_host("http://127.0.0.1:1/v1")


async def test_putting_a_backup_back_is_told_while_it_takes(driver: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    driver.write_settings(yaml.safe_dump(kiln_data(entry())))
    app = driver.start()
    app.window.show_page("settings")
    view = cast("SettingsView", app.window.page("settings"))
    await app.pages.settings.finish()
    gate = hold(monkeypatch, SettingsPage, "_restore")
    page = app.pages.settings
    monkeypatch.setattr(page, "_kept", (object(),))
    monkeypatch.setattr(SettingsPage, "backups", ())
    page.restore(0)
    line = view.file_head.busy
    await driver.until(line.isVisible, line.came)
    assert not view.restore.isEnabled()
    for task in page._tasks:  # pyright: ignore[reportPrivateUsage]
        task.cancel()
    gate.set()


async def test_the_overview_has_the_room_of_its_rows_before_they_are_read(
    driver: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    driver.write_settings(yaml.safe_dump(kiln_data(entry())))
    reading, looking = hold(monkeypatch, History, "entries"), hold(monkeypatch, Health, "_look")
    app = driver.start()
    app.window.show_page("overview")
    view = cast("OverviewView", app.window.page("overview"))
    lately, health = some(view.lately), some(app.pages.health)
    for skeleton in (view.problems.skeleton, lately.skeleton):
        assert skeleton.isVisible()
        assert skeleton.sizeHint().height() > 0
    assert not lately.note.isVisible()
    reading.set()
    looking.set()
    source = some(some(app.pages.overview).lately)
    await driver.until(lambda: not lately.skeleton.isVisible(), source.changed)
    await driver.until(lambda: not view.problems.skeleton.isVisible(), health.changed)


async def test_the_history_shows_placeholders_and_not_that_it_is_empty(
    driver: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = hold(monkeypatch, History, "entries")
    app = driver.start()
    app.window.show_page("history")
    view, page = cast("HistoryView", app.window.page("history")), some(app.pages.history)
    assert view.skeleton.isVisible()
    assert not view.empty.isVisible()
    gate.set()
    await driver.until(lambda: page.is_read, page.changed)
    assert not view.skeleton.isVisible()
    assert view.empty.isVisible()


async def test_the_line_of_the_model_list_has_its_room_while_the_list_is_fetched(
    driver: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    driver.write_settings(yaml.safe_dump(kiln_data(entry())))
    gate = hold(monkeypatch, Listing, "fetch")
    app = driver.start()
    dialog = app.window.dialogs.add_model("openai-compatible")
    row = dialog.form.by_place[MODEL_ID]
    assert dialog.editor.is_listing
    assert row.help_text == NO_WORDS
    await driver.until(lambda: "Asking the provider" in row.help_text, dialog.form.listing.due)
    gate.set()
    await driver.until(lambda: "Asking the provider" not in row.help_text, dialog.editor.changed)
    assert not dialog.editor.is_listing
    dialog.discard()

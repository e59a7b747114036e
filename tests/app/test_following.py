"""Team packs that are followed, in the real window: a new version is offered, taken, refused, or simply gone."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiln_models_gui.registry.providers import ProviderRef
from kiln_models_gui.store.pack_file import write_pack
from kiln_models_gui.views.kit.confirm import ConfirmDialog
from kiln_models_gui.views.kit.labels import TextLabel
from kiln_models_gui.views.packs.dialog import PackDialog
from kiln_models_gui.views.settings_page import SettingsView
from kiln_models_gui.views.team_packs_card import TeamPacksCard
from tests.app.conftest import Driver
from tests.servers.raw import http
from tests.team_packs import PackServer, team_model, team_pack

if TYPE_CHECKING:
    from kiln_models_gui.app import App

FIRST = team_pack(team_model("a", context_window=1000), team_model("b"))
SECOND = team_pack(team_model("a", context_window=1000, name="Alpha"), team_model("b", name="Beta"), team_model("c"))
MARK, CHANGED = "From your team", "From your team, changed"


@pytest.fixture
async def server(driver: Driver) -> AsyncIterator[PackServer]:
    server = PackServer()
    async with server.raw:
        server.give(FIRST, '"1"')
        yield server


async def warm(driver: Driver) -> "App":
    """A start, with all loaded that comes after the first paint."""
    app = driver.start()
    after = app.pages.after_start
    await driver.until(lambda: not after.busy, after.changed)
    return app


async def next_start(driver: Driver) -> "App":
    """Close the window, and start again; what is followed was looked at."""
    await driver.close()
    app = driver.start()
    await looked(driver, app)
    return app


async def looked(driver: Driver, app: "App") -> None:
    after, following = app.pages.after_start, app.pages.following
    assert following is not None
    await driver.until(lambda: not after.busy, after.changed)
    await driver.until(lambda: not following.busy, following.changed)


async def opened(driver: Driver, app: "App") -> PackDialog:
    await driver.until(lambda: bool(dialogs(app)), app.pages.pack_opened)
    dialog = dialogs(app)[0]
    await driver.until(lambda: dialog.opened.is_planned, dialog.opened.changed)
    return dialog


def dialogs(app: "App") -> list[PackDialog]:
    return [one for one in app.window.findChildren(PackDialog) if one.isVisible()]


async def take(driver: Driver, app: "App", dialog: PackDialog) -> None:
    """Press the button, and wait until all of it is written and noted."""
    await driver.signal(dialog.opened.applied, dialog.go.click)
    packs = app.pages.packs
    await driver.until(lambda: not packs.busy, packs.changed)


async def followed(driver: Driver, server: PackServer) -> "App":
    """The first version was fetched, and taken with the tick as it stood."""
    app = await warm(driver)
    app.pages.packs.fetch(server.address)
    dialog = await opened(driver, app)
    assert dialog.follow is not None
    assert dialog.follow.box.isChecked()
    await take(driver, app, dialog)
    return app


def card_of(app: "App") -> TeamPacksCard:
    app.window.show_page("settings")
    view = app.window.page("settings")
    assert isinstance(view, SettingsView)
    assert view.packs is not None
    return view.packs


def chips(app: "App") -> dict[str, list[str]]:
    """The marks in the list of the models."""
    rows = app.pages.models.rows
    found = [rows.content(number) for number in range(rows.rowCount())]
    return {row.title: [chip.text for chip in row.chips if "team" in chip.text] for row in found if not row.is_header}


def entries(driver: Driver) -> dict[str, dict[str, Any]]:
    """Kiln's own entries by their model."""
    data = yaml.safe_load(driver.settings.read_text("utf-8"))
    return {one["model_id"]: one for one in data["user_model_registry"]}


def edit(driver: Driver, model: str, **fields: object) -> None:
    data = yaml.safe_load(driver.settings.read_text("utf-8"))
    for one in data["user_model_registry"]:
        one.update(fields if one["model_id"] == model else {})
    driver.settings.write_text(yaml.dump(data), encoding="utf-8")


async def test_a_new_version_is_offered_and_a_local_edit_wins(driver: Driver, server: PackServer) -> None:
    app = await followed(driver, server)
    assert chips(app) == {"a": [MARK], "b": [MARK]}
    edit(driver, "a", context_window=2000)
    server.give(SECOND, '"2"')
    before = driver.settings.read_bytes()

    app = await next_start(driver)
    assert chips(app) == {"a": [CHANGED], "b": [MARK]}
    notice = app.shell.notice
    assert notice is not None
    assert notice.heading == "Team pack “Research team” has changed."
    assert notice.text == "New: c. Changed: Alpha and Beta. Nothing is changed here until you say so."
    assert driver.settings.read_bytes() == before

    app.window.notice.action_triggered.emit(notice.action)
    dialog = await opened(driver, app)
    assert dialog.opened.plan is not None
    states = {item.key: item.state.value for item in dialog.opened.plan.items}
    assert states == {"provider:custom:Team": "same", "model:a": "changed", "model:b": "changed", "model:c": "new"}
    await take(driver, app, dialog)
    now = entries(driver)
    assert (now["a"]["name"], now["a"]["context_window"]) == ("Alpha", 2000)
    assert now["b"]["name"] == "Beta"
    assert "c" in now
    assert chips(app) == {"Alpha": [CHANGED], "Beta": [MARK], "c": [MARK]}

    app = await next_start(driver)
    assert app.shell.notice is None


async def test_the_form_says_that_what_is_changed_here_counts(driver: Driver, server: PackServer) -> None:
    app = await followed(driver, server)
    key = next(key for key, title, _, _ in app.pages.models.names() if title == "a")
    form = app.window.dialogs.edit_model(key)
    assert form is not None
    words = (
        "This came with “Research team”. What you change here counts; the team's next version will not overwrite it."
    )
    assert (form.team.text(), form.team.isVisible()) == (words, True)
    form.reject()
    app.pages.providers.select_ref(ProviderRef("custom", "Team"))
    rows = app.pages.providers.rows
    assert rows.content(rows.row_of("custom:Team")).subtitle.startswith(f"{MARK} · ")
    other = app.window.dialogs.edit_provider()
    assert other is not None
    assert other.team.text() == words
    other.reject()


async def test_a_source_that_is_gone_breaks_nothing_and_is_said_in_the_settings(
    driver: Driver, server: PackServer
) -> None:
    await followed(driver, server)
    before = driver.settings.read_bytes()
    server.give(http(404))
    app = await next_start(driver)
    assert app.shell.notice is None
    assert chips(app) == {"a": [MARK], "b": [MARK]}
    assert driver.settings.read_bytes() == before
    card = card_of(app)
    pack = card.packs["team-1"]
    gone = "It is no longer there. Ask whoever made the pack. Everything that came with it goes on working."
    assert (pack.name.text(), pack.state.text()) == ("Team pack “Research team”", gone)
    assert pack.see.isHidden()
    server.give(SECOND, '"2"')
    card.check.click()
    await looked(driver, app)
    assert not pack.see.isHidden()
    await driver.signal(app.pages.pack_opened, pack.see.click)
    (await opened(driver, app)).reject()
    pack.stop.click()
    assert card.packs == {}
    assert not card.empty.isHidden()
    assert chips(app) == {"a": [MARK], "b": [MARK]}


async def test_a_version_that_is_not_wanted_is_not_offered_again(driver: Driver, server: PackServer) -> None:
    await followed(driver, server)
    server.give(SECOND, '"2"')
    app = await next_start(driver)
    notice = app.shell.notice
    assert notice is not None
    assert notice.more[0][1] == "Not this version"
    app.window.notice.action_triggered.emit(notice.more[0][0])
    app = await next_start(driver)
    assert app.shell.notice is None
    assert sorted(entries(driver)) == ["a", "b"]


async def test_a_file_is_followed_only_where_the_person_asks_for_it(driver: Driver, tmp_path: Path) -> None:
    shared = tmp_path / "share" / "team.kilnmodels"
    shared.parent.mkdir()
    write_pack(FIRST, shared)
    app = await warm(driver)
    app.pages.packs.open_file(shared)
    dialog = await opened(driver, app)
    assert dialog.follow is not None
    assert not dialog.follow.box.isChecked()
    assert str(shared) in dialog.follow.help.text()
    QTest.mouseClick(dialog.follow.box, Qt.MouseButton.LeftButton, pos=QPoint(8, dialog.follow.box.height() // 2))
    await take(driver, app, dialog)
    write_pack(SECOND, shared)
    app = await next_start(driver)
    assert app.shell.notice is not None


async def test_a_file_that_was_only_opened_is_not_looked_at_again(driver: Driver, tmp_path: Path) -> None:
    shared = tmp_path / "team.kilnmodels"
    write_pack(FIRST, shared)
    app = await warm(driver)
    app.pages.packs.open_file(shared)
    await take(driver, app, await opened(driver, app))
    write_pack(SECOND, shared)
    app = await next_start(driver)
    assert app.shell.notice is None
    assert card_of(app).packs == {}
    assert chips(app) == {"a": [MARK], "b": [MARK]}
    # What is known of the first version shows when the second one is opened by hand.
    app.pages.packs.open_file(shared)
    dialog = await opened(driver, app)
    assert dialog.opened.verb == "Add 1 model, change 2 models"
    dialog.reject()


async def test_undo_forgets_what_was_taken(driver: Driver, server: PackServer) -> None:
    app = await followed(driver, server)
    app.shell.take_back()
    packs = app.pages.packs
    await driver.until(lambda: not packs.busy, packs.changed)
    assert chips(app) == {}
    app = await next_start(driver)
    notice = app.shell.notice
    assert notice is not None
    assert notice.text.startswith("New: Team, a and b.")


async def test_what_stands_already_can_be_followed_as_well(driver: Driver, server: PackServer) -> None:
    app = await followed(driver, server)
    card_of(app).packs["team-1"].stop.click()
    app.pages.packs.fetch(server.address)
    dialog = await opened(driver, app)
    assert dialog.follow is not None
    assert not dialog.follow.box.isChecked()
    assert not dialog.go.isEnabled()
    QTest.mouseClick(dialog.follow.box, Qt.MouseButton.LeftButton, pos=QPoint(8, dialog.follow.box.height() // 2))
    assert list(card_of(app).packs) == ["team-1"]
    dialog.reject()


async def test_a_link_asks_first_and_opens_the_pack_also_while_the_app_still_starts(
    driver: Driver, server: PackServer
) -> None:
    app = driver.start()
    app.open_what_is_given()
    app.shell.things_given.emit([server.address.replace("http:", "kilnmodels:")])
    (question,) = app.window.findChildren(ConfirmDialog)
    assert "127.0.0.1" in " ".join(label.text() for label in question.findChildren(TextLabel))
    assert not server.raw.asked
    await driver.signal(app.pages.pack_opened, question.go.click)
    dialog = await opened(driver, app)
    assert dialog.opened.title == "Team pack “Research team”"
    assert dialog.opened.verb == "Add 2 models and 1 provider"

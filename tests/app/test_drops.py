"""Files and text dropped in the real window: on every page, over fields, in dialogs, on cards that take files."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QWidget

from kiln_models_gui.app import App
from kiln_models_gui.views.kit.drop_target import DropHint
from kiln_models_gui.views.paste_dialog import PasteDialog
from tests.app.conftest import Driver

if TYPE_CHECKING:
    from kiln_models_gui.views.models_page import ModelsView
    from kiln_models_gui.views.settings_page import SettingsView

PAGES = ("overview", "providers", "models", "agents", "history", "settings")
KEY = "sk-0123456789abcdef0123456789abcdef"
TEXT = f"Address: https://gateway.example.com/v1\nKey: {KEY}\n"
COPY, LEFT, NO_KEYS = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def text_data(text: str = TEXT) -> QMimeData:
    data = QMimeData()
    data.setText(text)
    return data


def file_data(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    data.setText("\n".join(map(str, paths)))  # as file managers do
    return data


def hold(widget: QWidget, data: QMimeData) -> bool:
    """Drag `data` over `widget`, as Qt does it: from there outwards, to whoever takes it. Whether somebody did."""
    event = QDragEnterEvent(QPoint(5, 5), COPY, data, LEFT, NO_KEYS)
    event.ignore()
    QGuiApplication.sendEvent(widget, event)
    return event.isAccepted()


def drop(widget: QWidget, data: QMimeData) -> None:
    assert hold(widget, data)
    QGuiApplication.sendEvent(widget, QDropEvent(QPointF(5, 5), COPY, data, LEFT, NO_KEYS))


def pasted(app: App) -> PasteDialog:
    (dialog,) = [one for one in app.window.findChildren(PasteDialog) if one.isVisible()]
    return dialog


def hints(app: App) -> list[DropHint]:
    return [one for one in app.window.findChildren(DropHint) if one.isVisible()]


async def understood(driver: Driver, dialog: PasteDialog) -> None:
    await driver.until(lambda: dialog.form.understood, dialog.form.changed)
    assert dialog.rows.fields["base_url"][1].property("text") == "https://gateway.example.com/v1"
    assert KEY not in dialog.text.toPlainText()
    dialog.discard()


@pytest.mark.parametrize("page", PAGES)
async def test_a_text_is_dropped_on_a_page(driver: Driver, page: str) -> None:
    app = driver.start()
    app.window.show_page(page)
    drop(app.window.page(page), text_data())
    await understood(driver, pasted(app))


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("name", ["access.txt", "Welcome.eml"])
async def test_a_file_is_dropped_on_a_page(driver: Driver, tmp_path: Path, page: str, name: str) -> None:
    file = tmp_path / name
    head = "From: a@example.com\nContent-Type: text/plain\n\n" if name.endswith(".eml") else ""
    file.write_text(head + TEXT, encoding="utf-8")
    app = driver.start()
    app.window.show_page(page)
    drop(app.window.page(page), file_data(file))
    await understood(driver, pasted(app))


async def test_a_hint_shows_only_while_something_is_held_over_the_window(driver: Driver) -> None:
    app = driver.start()
    assert hold(app.window, text_data())
    (hint,) = hints(app)
    assert hint.geometry() == app.window.rect()
    assert "Drop it here" in hint.accessibleName()
    QGuiApplication.sendEvent(app.window, QDragLeaveEvent())
    assert hints(app) == []
    drop(app.window, text_data())
    assert hints(app) == []
    pasted(app).discard()


@pytest.mark.parametrize("text", ["", " \n "])
async def test_what_has_nothing_to_read_is_not_taken(driver: Driver, text: str) -> None:
    app = driver.start()
    assert not hold(app.window, text_data(text))
    assert hints(app) == []


async def test_a_file_over_a_field_is_read_and_its_path_not_typed(driver: Driver, tmp_path: Path) -> None:
    file = tmp_path / "access.txt"
    file.write_text(TEXT, encoding="utf-8")
    app = driver.start()
    view = cast("ModelsView", app.window.page("models"))
    app.window.show_page("models")
    drop(view.search, file_data(file))
    assert view.search.text() == ""
    await understood(driver, pasted(app))


@pytest.mark.parametrize("kind", ["file", "link"])
async def test_a_pack_goes_to_who_opens_packs(driver: Driver, tmp_path: Path, kind: str) -> None:
    pack = tmp_path / "team.kilnmodels"
    pack.write_text("{}", encoding="utf-8")
    app = driver.start()
    given: list[list[str]] = []
    app.shell.things_given.connect(given.append)
    word = str(pack) if kind == "file" else "kilnmodels://pack?x=1"
    drop(app.window, file_data(pack) if kind == "file" else text_data(word))
    assert given == [[word]]
    assert [one for one in app.window.findChildren(PasteDialog) if one.isVisible()] == []


async def test_the_form_that_fills_itself_takes_drops_beside_its_field(driver: Driver, tmp_path: Path) -> None:
    file = tmp_path / "access.txt"
    file.write_text(TEXT, encoding="utf-8")
    app = driver.start()
    dialog = app.window.dialogs.paste()
    drop(dialog.cancel_button, file_data(file))
    await understood(driver, dialog)
    again = app.window.dialogs.paste()
    drop(again, text_data())
    await understood(driver, again)


async def test_the_first_steps_take_what_somebody_has(driver: Driver) -> None:
    app = driver.start()
    steps = app.window.open_first_steps()
    drop(steps, text_data())
    (dialog,) = [one for one in steps.findChildren(PasteDialog) if one.isVisible()]
    await understood(driver, dialog)
    steps.reject()


@pytest.fixture
def settings_json(tmp_path: Path) -> Iterator[Path]:
    """A settings file of an editor."""
    path = tmp_path / "settings.json"
    path.write_text("{}", encoding="utf-8")
    yield path


async def test_cards_in_the_settings_take_their_files(driver: Driver, tmp_path: Path, settings_json: Path) -> None:
    app = driver.start()
    app.window.show_page("settings")
    view = cast("SettingsView", app.window.page("settings"))
    drop(view.editors, file_data(settings_json))
    editors = app.pages.settings.editors
    await driver.until(lambda: any(row.path == str(settings_json) for row in editors.rows), editors.changed)
    network = view.network
    assert network is not None
    broken = tmp_path / "company.pem"
    broken.write_text("no certificate", encoding="utf-8")
    drop(network.host, file_data(broken))
    card = app.pages.settings.network
    assert card is not None
    await driver.until(lambda: bool(card.ca_error), card.changed)
    other = tmp_path / "notes.txt"
    other.write_text(TEXT, encoding="utf-8")
    drop(network, file_data(other))
    await understood(driver, pasted(app))

"""The history in the real window: Ctrl+Z and back again, after a restart too, and what others did."""

import json
from pathlib import Path

import yaml
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from kiln_models_gui.app import App
from kiln_models_gui.store import files
from kiln_models_gui.views.clash import ClashDialog
from kiln_models_gui.views.history_entry import HistoryEntryDialog
from kiln_models_gui.views.history_page import HistoryView
from kiln_models_gui.views.models_page import ModelsView
from kiln_models_gui.views.remove_model import RemoveModelDialog
from tests.app.conftest import Driver
from tests.app.test_models_of_editors import KILN, VS_CODE, index_of, shown, start

UNDO = Qt.Key.Key_Z


def models_view(app: App) -> ModelsView:
    view = app.window.page("models")
    assert isinstance(view, ModelsView)
    return view


def history_view(app: App) -> HistoryView:
    app.window.show_page("history")
    view = app.window.page("history")
    assert isinstance(view, HistoryView)
    return view


def kiln(driver: Driver) -> object:
    return yaml.safe_load(driver.settings.read_text())


def rows(view: HistoryView) -> list[str]:
    model = view.list.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def row(view: HistoryView, title: str) -> QModelIndex:
    return view.list.model().index(rows(view).index(title), 0)


async def press(driver: Driver, app: App, *, redo: bool = False) -> None:
    """Ctrl+Z in the window, and what it takes to be done."""
    app.window.activateWindow()
    await driver.until(app.window.isActiveWindow, driver.application.focusWindowChanged)
    shift = Qt.KeyboardModifier.ShiftModifier if redo else Qt.KeyboardModifier.NoModifier
    keys = Qt.KeyboardModifier.ControlModifier | shift
    await driver.signal(app.pages.shell.toast_wanted, lambda: QTest.keyClick(app.window, UNDO, keys))


async def only_kiln(driver: Driver) -> App:
    driver.write_settings(yaml.safe_dump(KILN))
    app = driver.start()
    app.window.show_page("models")
    app.window.setFocus()
    return app


async def work(driver: Driver, app: App) -> list[object]:
    """Add a model, change it, remove it. The settings after each step."""
    view, states = models_view(app), [kiln(driver)]
    handle = app.registry.user_models()[1].handle
    dialog = app.window.dialogs.duplicate_model(handle)
    dialog.texts["name"].setFocus()
    dialog.texts["name"].selectAll()
    QTest.keyClicks(dialog.texts["name"], "Copy")
    QTest.keyClicks(dialog.model_id, "-2")
    await driver.signal(dialog.finished, dialog.save_button.click)
    states.append(kiln(driver))
    dialog = app.window.dialogs.edit_model(app.registry.user_models()[2].handle)
    dialog.texts["context_window"].setFocus()
    QTest.keyClicks(dialog.texts["context_window"], "9000")
    await driver.signal(dialog.finished, dialog.save_button.click)
    states.append(kiln(driver))
    await driver.signal(
        app.pages.models.removed, lambda: view.list.action_triggered.emit(index_of(view, "Copy"), "remove")
    )
    states.append(kiln(driver))
    assert len({json.dumps(state) for state in states}) >= 3
    app.window.setFocus()
    return states


async def test_three_changes_are_undone_and_done_again_by_keys(driver: Driver) -> None:
    app = await only_kiln(driver)
    states = await work(driver, app)
    for state in (states[2], states[1], states[0]):
        await press(driver, app)
        assert kiln(driver) == state
    await press(driver, app)
    assert kiln(driver) == states[0]
    for state in states[1:]:
        await press(driver, app, redo=True)
        assert kiln(driver) == state
    await driver.close()


async def test_after_a_restart_everything_can_still_be_undone(driver: Driver) -> None:
    app = await only_kiln(driver)
    states = await work(driver, app)
    await press(driver, app)
    await driver.close()
    app = driver.start()
    app.window.show_page("models")
    app.window.setFocus()
    await press(driver, app, redo=True)
    assert kiln(driver) == states[3]
    for state in (states[2], states[1], states[0]):
        await press(driver, app)
        assert kiln(driver) == state
    await driver.close()


async def test_the_undo_of_a_message_marks_the_entry(driver: Driver) -> None:
    app = await only_kiln(driver)
    view = models_view(app)
    await driver.signal(
        app.pages.models.removed, lambda: view.list.action_triggered.emit(index_of(view, "Only Kiln's"), "remove")
    )
    app.window.toast.action_triggered.emit()
    await app.pages.models.finish()
    assert kiln(driver) == KILN
    page = history_view(app)
    await driver.until(lambda: len(rows(page)) == 3, app.pages.models.changed, page._page.changed)
    assert rows(page) == [
        "Today",
        "You undid removing the model “Only Kiln's”",
        "You removed the model “Only Kiln's”",
    ]
    assert page.list.content(row(page, "You removed the model “Only Kiln's”")).chips[0].text == "Undone"  # pyright: ignore[reportOptionalMemberAccess]
    await press(driver, app, redo=True)
    assert len(yaml.safe_load(driver.settings.read_text())["user_model_registry"]) == 1
    await driver.close()


async def test_what_others_wrote_stands_there_and_an_entry_is_opened_and_undone(driver: Driver) -> None:
    app = await only_kiln(driver)
    changed = yaml.safe_load(driver.settings.read_text())
    changed["user_model_registry"][0]["name"] = "Theirs"
    files.replace(driver.settings, yaml.safe_dump(changed).encode())
    await app.registry.reload()
    page = history_view(app)
    title = "Somebody changed “Name” of “Theirs” to Theirs"
    await driver.until(lambda: title in rows(page), page._page.changed)
    page.list.action_triggered.emit(row(page, title), "details")
    (dialog,) = app.window.findChildren(HistoryEntryDialog)
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    assert texts.index("Llama 70B") < texts.index("Theirs")
    await driver.signal(app.pages.shell.toast_wanted, dialog.undo.click)
    assert kiln(driver) == KILN
    await driver.close()


async def test_a_change_of_both_files_is_one_entry_and_one_undo(driver: Driver) -> None:
    app, view, path = await start(driver)
    view.list.action_triggered.emit(index_of(view, "Llama 70B"), "remove")
    (dialog,) = app.window.findChildren(RemoveModelDialog)
    await driver.signal(app.pages.models.removed, lambda: QTest.keyClick(dialog.go, Qt.Key.Key_Space))
    await app.pages.models.finish()
    assert path.read_text() != VS_CODE
    page = history_view(app)
    await driver.until(lambda: len(rows(page)) == 2, page._page.changed)
    assert page.list.content(page.list.model().index(1, 0)).subtitle == "In Kiln, VS Code"  # pyright: ignore[reportOptionalMemberAccess]
    app.window.setFocus()
    await press(driver, app)
    assert path.read_text() == VS_CODE
    assert kiln(driver) == KILN
    assert "Llama 70B" in shown(view)
    await driver.close()


async def test_a_clash_is_asked_with_both_sides(driver: Driver) -> None:
    app = await only_kiln(driver)
    handle = app.registry.user_models()[0].handle
    dialog = app.window.dialogs.edit_model(handle)
    dialog.texts["name"].setFocus()
    dialog.texts["name"].selectAll()
    QTest.keyClicks(dialog.texts["name"], "Ours")
    await driver.signal(dialog.finished, dialog.save_button.click)
    files.replace(driver.settings, driver.settings.read_text().replace("Ours", "Theirs").encode())
    app.window.setFocus()
    app.window.activateWindow()
    await driver.until(app.window.isActiveWindow, driver.application.focusWindowChanged)
    actions = app.pages.history_actions
    assert actions is not None
    await driver.signal(actions.clashed, lambda: QTest.keyClick(app.window, UNDO, Qt.KeyboardModifier.ControlModifier))
    (question,) = app.window.findChildren(ClashDialog)
    ((theirs, ours),) = question.cards
    assert [theirs.accessibleName(), ours.accessibleName()] == [
        "Keep what is there: Theirs",
        "Use the other: Llama 70B",
    ]
    ours.click()
    await driver.signal(app.pages.shell.toast_wanted, question.go.click)
    assert kiln(driver) == KILN
    await driver.close()


async def test_nothing_of_the_history_is_read_before_it_is_wanted(driver: Driver, tmp_path: Path) -> None:
    app = await only_kiln(driver)
    assert "history" not in vars(app)
    assert "history_keeper" not in vars(app)
    await driver.close()
    assert not (driver.places.data / "history.jsonl").exists()

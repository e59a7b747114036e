"""Several models at once, chosen by keys and by the mouse: tested, removed, put into programs; one write, one undo."""

import json
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiln_models_gui.app import App
from kiln_models_gui.views.kit.confirm import ConfirmDialog
from kiln_models_gui.views.models_page import ModelsView
from tests.app.conftest import Driver
from tests.app.test_first_steps import come_back
from tests.app.test_keyboard import focused
from tests.app.test_palette import SETTINGS, opened

if TYPE_CHECKING:
    from pathlib import Path

SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
NO_KEYS = Qt.KeyboardModifier.NoModifier


def shown(app: App) -> ModelsView:
    app.window.show_page("models")
    view = app.window.page("models")
    assert isinstance(view, ModelsView)
    view.list.show_row(1)
    return view


def chosen(view: ModelsView) -> list[str]:
    model = view.list.model()
    names = {
        content.key: content.title
        for row in range(model.rowCount())
        if (content := view.list.content(model.index(row, 0)))
    }
    return [names[key] for key in view.list.choice.keys]


def click(view: ModelsView, row: int, modifiers: Qt.KeyboardModifier = NO_KEYS) -> None:
    place = view.list.visualRect(view.list.model().index(row, 0))
    point = place.topLeft()
    point.setX(point.x() + 30)
    point.setY(point.y() + 40)
    QTest.mouseClick(view.list.viewport(), Qt.MouseButton.LeftButton, modifiers, point)


async def test_several_are_chosen_by_keys(driver: Driver) -> None:
    app = await opened(driver)
    view = shown(app)
    QTest.keyClick(focused(), Qt.Key.Key_Down, SHIFT)
    QTest.keyClick(focused(), Qt.Key.Key_Down, SHIFT)
    assert chosen(view) == ["Model 0", "Model 1", "Model 2"]
    assert view.chosen.told.text() == "3 models chosen"
    assert view.chosen.isVisible()
    QTest.keyClick(focused(), Qt.Key.Key_A, CTRL)
    assert len(chosen(view)) == 40
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    assert chosen(view) == ["Model 2"]
    assert not view.chosen.isVisible()
    await driver.close()


async def test_several_are_chosen_by_clicks(driver: Driver) -> None:
    app = await opened(driver)
    view = shown(app)
    click(view, 1)
    click(view, 3, SHIFT)
    assert chosen(view) == ["Model 0", "Model 1", "Model 2"]
    click(view, 2, CTRL)
    assert chosen(view) == ["Model 0", "Model 2"]
    QTest.mouseClick(view.chosen.close_button, Qt.MouseButton.LeftButton)
    assert len(chosen(view)) == 1
    assert focused() is view.list
    await driver.close()


async def test_the_choice_outlives_new_rows(driver: Driver) -> None:
    app = await opened(driver)
    view = shown(app)
    QTest.keyClick(focused(), Qt.Key.Key_Down, SHIFT)
    view.search.setText("Model 1")
    assert chosen(view) == ["Model 1"]
    await driver.close()


async def test_several_go_in_one_write_and_come_back_with_one_undo(driver: Driver) -> None:
    app = await opened(driver)
    shown(app)
    for _ in range(4):
        QTest.keyClick(focused(), Qt.Key.Key_Down, SHIFT)
    QTest.keyClick(focused(), Qt.Key.Key_Delete)
    (question,) = app.window.findChildren(ConfirmDialog)
    assert question.windowTitle() == "Remove 5 models?"
    writes: list[object] = []
    app.registry.subscribe(lambda: writes.append(len(app.registry.user_models())))
    await driver.signal(app.pages.models.many_removed, question.go.click)
    assert writes == [35]
    assert app.window.toast.accessibleName() == "Removed 5 models."
    await come_back(driver, app.window)
    app.pages.shell.take_back()
    await driver.until(lambda: len(app.registry.user_models()) == 40, app.pages.models.changed)
    names = [record.title for record in app.registry.user_models()]
    assert names == [f"Model {number}" for number in range(40)]
    await driver.close()


async def test_only_the_chosen_ones_are_tested(driver: Driver) -> None:
    app = await opened(driver)
    view = shown(app)
    QTest.keyClick(focused(), Qt.Key.Key_Down, SHIFT)
    test_all = app.pages.models.test_all
    await driver.signal(test_all.test_finished, view.chosen.buttons["test"].click, seconds=30)
    assert test_all.count == 2
    test_all.dismiss()
    await driver.signal(test_all.test_finished, view.test_all, seconds=60)
    assert test_all.count == 40
    await driver.close()


@pytest.fixture
def editor(driver: Driver) -> "Path":
    """The settings of an editor that is managed."""
    settings = driver.places.home / ".config" / "Code" / "User" / "settings.json"
    settings.parent.mkdir(parents=True)
    settings.write_text('{\n    // mine\n    "editor.fontSize": 14\n}\n')
    driver.places.config.mkdir(parents=True, exist_ok=True)
    (driver.places.config / "preferences.json").write_text(json.dumps({"editors": [str(settings)]}))
    return settings


async def test_several_go_into_an_editor_in_one_write_and_out_with_one_undo(driver: Driver, editor: "Path") -> None:
    models = [dict(one) for one in SETTINGS["user_model_registry"][:4]]  # pyright: ignore[reportIndexIssue, reportUnknownVariableType]
    for one in models[:3]:
        one |= {"context_window": 8192, "cost": {"input": 0.0, "output": 0.0}, "name": "Same name"}
    app = await opened(driver, {**SETTINGS, "user_model_registry": models})
    await driver.until(
        lambda: len(app.library.targets) == 2, app.pages.agents_side.editors.opened_changed, app.pages.models.changed
    )
    view, before = shown(app), editor.read_text()
    QTest.keyClick(focused(), Qt.Key.Key_A, CTRL)
    dialog = view.use_in(*view.list.choice.keys)
    rows = dialog.form.rows
    assert [(row.name, row.chosen) for row in rows] == [("Kiln", True), ("VS Code", False)]
    assert rows[1].note == "1 of 4 cannot: VS Code needs the context window."
    assert not dialog.save.isEnabled()
    await driver.until(dialog.isActiveWindow, driver.application.focusWindowChanged)
    QTest.keyClick(dialog.boxes[str(editor)], Qt.Key.Key_Space)
    await driver.signal(app.pages.models.use_changed, lambda: QTest.keyClick(focused(), Qt.Key.Key_Return))
    known = json.loads(editor.read_text().replace("// mine", ""))["aiOrchestrator.providers.custom"]
    assert [one["modelName"] for one in known] == ["org/model-0", "org/model-1", "org/model-2"]
    assert len({one["id"] for one in known}) == 3
    assert app.window.toast.accessibleName() == "Changed 3 models in VS Code."
    app.pages.shell.take_back()
    await driver.until(lambda: not app.library.targets[1].holdings(), app.pages.models.changed)
    assert editor.read_text() == before
    await driver.close()


async def test_a_model_is_not_left_in_no_program(driver: Driver, editor: "Path") -> None:
    app = await opened(driver)
    await driver.until(
        lambda: len(app.library.targets) == 2, app.pages.agents_side.editors.opened_changed, app.pages.models.changed
    )
    view = shown(app)
    QTest.keyClick(focused(), Qt.Key.Key_Down, SHIFT)
    dialog = view.use_in(*view.list.choice.keys)
    dialog.boxes["kiln"].click()
    assert dialog.reason.text() == "2 of them would be in no program any more. To do that, remove them."
    assert not dialog.save.isEnabled()
    dialog.reject()
    await driver.close()

"""The Agents page by mouse and keyboard, over settings in memory."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from kiln_models_gui.viewmodels.agents.page import AgentsPage
from kiln_models_gui.viewmodels.agents.shown import UNIFIED
from kiln_models_gui.views.agents_page import AgentsView
from kiln_models_gui.views.model_picker import ModelPicker
from kiln_models_gui.views.picker_list import PickerList
from kiln_models_gui.views.theme import Theme
from tests.registry.orchestrator import tree
from tests.viewmodels.agents.orchestrator import PICTURE, StandIn, picture
from tests.viewmodels.conftest import Seen, idle


class Stage:
    """The page, shown."""

    def __init__(self, qtbot: QtBot, theme: Theme, editor: StandIn | None) -> None:
        self.editor = editor
        self.page = AgentsPage(lambda: self.editor)
        self.view = AgentsView(self.page, theme)
        qtbot.addWidget(self.view)
        self.view.resize(966, 760)
        self.view.show()
        self.view.activateWindow()

    def assignments(self) -> dict[str, str]:
        assert self.editor is not None
        return self.editor.tree["aiOrchestrator"]["agents"]["providerAssignment"]

    def opened(self, picker: ModelPicker) -> PickerList:
        assert picker.popup is not None
        return picker.popup

    def texts(self) -> list[str]:
        return [label.text() for label in self.view.findChildren(QLabel) if label.isVisible()]


@pytest.fixture
def stage(qtbot: QtBot, theme: Theme) -> Stage:
    return Stage(qtbot, theme, StandIn(picture()))


async def test_a_model_is_found_by_typing_and_taken_with_enter(stage: Stage) -> None:
    picker = stage.view.table.picker("code")
    picker.setFocus()
    QTest.keyClick(picker, Qt.Key.Key_G)
    popup = stage.opened(picker)
    assert popup.search.text() == "g"
    QTest.keyClicks(popup.search, "emini")
    QTest.keyClick(popup.search, Qt.Key.Key_Return)
    await idle(stage.page)
    assert stage.assignments() == PICTURE | {"code": "gemini"}
    assert picker.popup is None
    assert picker.currentText() == "Gemini 2.0 Flash, $0.10–0.40"


async def test_arrow_keys_step_over_headings_and_escape_leaves_all_as_it_was(stage: Stage) -> None:
    assert stage.editor is not None
    picker = stage.view.table.picker("planning")
    QTest.keyClick(picker, Qt.Key.Key_Down)
    popup = stage.opened(picker)
    QTest.keyClick(popup.search, Qt.Key.Key_Down)
    assert popup.list.currentIndex().data() == "Fireworks 8B"
    QTest.keyClick(popup.search, Qt.Key.Key_Up)
    assert popup.list.currentIndex().data() == "Auto"
    QTest.keyClick(popup.search, Qt.Key.Key_Escape)
    assert picker.popup is None
    assert stage.editor.commits == []


async def test_a_search_without_a_match_says_so_and_takes_nothing(stage: Stage) -> None:
    assert stage.editor is not None
    picker = stage.view.table.picker("code")
    picker.showPopup()
    popup = stage.opened(picker)
    QTest.keyClicks(popup.search, "zzz")
    QTest.keyClick(popup.search, Qt.Key.Key_Return)
    assert popup.nothing.isVisible()
    assert stage.editor.commits == []
    popup.close()


def test_a_picker_tells_a_screen_reader_role_name_and_value(stage: Stage) -> None:
    picker = stage.view.table.picker("test")
    told = QAccessible.queryAccessibleInterface(picker)
    assert told.role() is QAccessible.Role.ComboBox
    assert picker.accessibleName() == "Test"
    assert [label.text() for label in stage.view.findChildren(QLabel) if label.buddy() is picker] == ["Test"]
    assert told.text(QAccessible.Text.Value) == "Local DeepSeek R1, this computer"
    assert picker.accessibleDescription() == "Cannot call tools"


def test_everything_that_takes_the_focus_has_a_name(stage: Stage) -> None:
    nameless = [
        type(widget).__name__
        for widget in stage.view.findChildren(QWidget)
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if not (widget.accessibleName() or getattr(widget, "text", str)())
    ]
    assert nameless == []


async def test_one_model_for_all_by_keys_and_back(stage: Stage) -> None:
    view = stage.view
    now = next(pill for pill in view.modes.findChildren(QRadioButton) if pill.isChecked())
    QTest.keyClick(now, Qt.Key.Key_Left)
    await idle(stage.page)
    assert stage.page.mode == UNIFIED
    assert view.table.picker("").isVisible()
    assert not view.table.picker("code").isVisible()
    assert "Kept for later: My Fine-Tuned Codex" in stage.texts()
    pill = next(pill for pill in view.modes.findChildren(QRadioButton) if pill.isChecked())
    QTest.keyClick(pill, Qt.Key.Key_Right)
    await idle(stage.page)
    assert view.table.picker("code").isVisible()
    assert stage.assignments() == PICTURE


async def test_the_problem_goes_with_its_replacement(stage: Stage) -> None:
    (card,) = stage.view.problems
    QTest.mouseClick(card.buttons["replace"], Qt.MouseButton.LeftButton)
    await idle(stage.page)
    assert stage.assignments()["test"] == "fireworks-deepseek"
    assert stage.view.problems == []


async def test_a_preset_is_applied_only_by_its_button(stage: Stage) -> None:
    dialog = stage.view.show_preset("balanced")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert stage.assignments() == PICTURE
    dialog = stage.view.show_preset("balanced")
    QTest.mouseClick(dialog.apply, Qt.MouseButton.LeftButton)
    await idle(stage.page)
    assert set(stage.assignments().values()) == {"auto"}


def test_a_wrong_limit_is_marked_beside_its_field(stage: Stage) -> None:
    field = stage.view.settings.monthly
    field.selectAll()
    QTest.keyClicks(field, "much")
    assert stage.view.settings.monthly_row.error == "This is no amount. Type a number such as 15."
    assert field.text() == "much"


async def test_a_right_limit_is_written_when_the_field_is_left(stage: Stage) -> None:
    assert stage.editor is not None
    field = stage.view.settings.daily
    field.selectAll()
    QTest.keyClicks(field, "2.50")
    assert stage.editor.commits == []
    QTest.keyClick(field, Qt.Key.Key_Return)
    await idle(stage.page)
    assert stage.editor.settings.daily_limit == 2.5


def test_wrong_volumes_cannot_be_used_and_right_ones_change_the_total(stage: Stage) -> None:
    dialog = stage.view.change_volumes()
    field = dialog.fields["code", "tasks"]
    field.selectAll()
    QTest.keyClicks(field, "x")
    assert not dialog.save.isEnabled()
    assert dialog.error.text() == "Code, Tasks a month: Type a whole number, such as 200."
    field.selectAll()
    QTest.keyClicks(field, "480")
    QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert stage.view.estimate.total.text() == "$11.92"


@pytest.mark.parametrize(("wide", "high"), [(966, 760), (686, 600)])
def test_nothing_is_cut_off_at_the_right(qtbot: QtBot, stage: Stage, wide: int, high: int) -> None:
    stage.view.resize(wide, high)
    inside = stage.view.scroll_area.widget()
    assert inside is not None
    qtbot.waitUntil(lambda: inside.width() == stage.view.scroll_area.viewport().width())
    chip = stage.view.table.lines["test"].chip
    assert chip.mapTo(inside, chip.rect().topRight()).x() < wide


def test_without_an_editor_the_way_leads_to_settings(qtbot: QtBot, theme: Theme) -> None:
    stage = Stage(qtbot, theme, None)
    wanted = Seen(stage.view.settings_wanted)
    QTest.mouseClick(stage.view.empty.button, Qt.MouseButton.LeftButton)
    assert wanted.all == [()]
    stage.editor = StandIn(tree())
    stage.page.look_again()
    assert stage.view.table.isVisible()

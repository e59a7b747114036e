"""Rows: clicks on painted buttons, keys, menu, tooltips, and ten thousand of them."""

import time

import pytest
from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from kiln_models_gui.qt_names import override
from kiln_models_gui.viewmodels.rows import RowAction, RowChip, RowContent, RowPlan, RowsModel
from kiln_models_gui.views.kit.rows import RowsView
from kiln_models_gui.views.theme import Theme

EDIT, REMOVE = RowAction("edit", "Edit"), RowAction("remove", "Remove", icon="close")
HEADER = RowContent("Fine-tunes", is_header=True, header_action=RowAction("add", "+ Add model", is_quiet=True))
PLAIN_HEADER = RowContent("Added in Kiln", is_header=True)


def model_row(title: str, **parts: object) -> RowContent:
    """A row with a chip and two buttons."""
    chips = (RowChip("Works", "good"), RowChip("Custom settings", "accent", "Output mode: JSON Schema"))
    defaults: dict[str, object] = {"key": title, "chips": chips, "subtitle": "an/id", "description": "What it is for"}
    return RowContent(title, **{**defaults, "actions": (EDIT, REMOVE), **parts})  # pyright: ignore[reportArgumentType]


ROWS = (HEADER, model_row("Alpha"), PLAIN_HEADER, model_row("Beta"))


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> RowsView:
    rows = RowsView(theme, "Models")
    model = RowsModel(rows)
    model.set_rows(ROWS)
    rows.setModel(model)
    qtbot.addWidget(rows)
    rows.resize(900, 500)
    rows.show()
    return rows


def place_of(view: RowsView, row: int, action: str) -> QPoint:
    """The middle of a painted button."""
    layout = view.layout_of(view.model().index(row, 0))
    assert layout is not None
    return next(place for found, place in layout.actions if found.name == action).center().toPoint()


@pytest.mark.parametrize(("row", "action"), [(0, "add"), (1, "edit"), (1, "remove"), (3, "remove")])
def test_a_click_on_a_painted_button_tells_row_and_action(qtbot: QtBot, view: RowsView, row: int, action: str) -> None:
    with qtbot.waitSignal(view.action_triggered) as told:
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place_of(view, row, action))
    index, name = told.args or []
    assert (index.row(), name) == (row, action)


def test_pressing_one_button_and_letting_go_on_another_does_nothing(qtbot: QtBot, view: RowsView) -> None:
    with qtbot.assertNotEmitted(view.action_triggered):
        qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=place_of(view, 1, "edit"))
        qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=place_of(view, 1, "remove"))


@pytest.mark.parametrize(("key", "action"), [(Qt.Key.Key_Return, "edit"), (Qt.Key.Key_Delete, "remove")])
def test_keys_do_the_default_action_and_remove(qtbot: QtBot, view: RowsView, key: Qt.Key, action: str) -> None:
    view.setCurrentIndex(view.model().index(1, 0))
    with qtbot.waitSignal(view.action_triggered) as told:
        qtbot.keyClick(view, key)
    assert (told.args or [])[1] == action


def test_arrow_keys_pass_over_a_heading_without_action(qtbot: QtBot, view: RowsView) -> None:
    view.setCurrentIndex(view.model().index(1, 0))
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.currentIndex().row() == 3


def test_typing_the_first_letters_goes_to_the_row(qtbot: QtBot, view: RowsView) -> None:
    view.setCurrentIndex(view.model().index(1, 0))
    qtbot.keyClicks(view, "bet")
    assert view.currentIndex().row() == 3


def test_the_menu_offers_every_action(qtbot: QtBot, view: RowsView) -> None:
    menu = view.open_menu(view.model().index(1, 0), QPoint(10, 10))
    assert menu is not None
    assert [entry.text() for entry in menu.actions()] == ["Edit", "Remove"]
    with qtbot.waitSignal(view.action_triggered) as told:
        menu.actions()[1].trigger()
    assert (told.args or [])[1] == "remove"
    menu.close()


def test_tooltips_tell_chips_icons_and_cut_texts(view: RowsView) -> None:
    index = view.model().index(1, 0)
    layout = view.layout_of(index)
    assert layout is not None
    assert view.tip_at(layout.chips[1][1].center().toPoint()) == "Output mode: JSON Schema"
    assert view.tip_at(place_of(view, 1, "remove")) == "Remove (Del)"
    assert view.tip_at(layout.title.center().toPoint()) == ""


def test_a_cut_title_is_told_whole_by_its_tooltip(view: RowsView) -> None:
    model = view.model()
    assert isinstance(model, RowsModel)
    model.set_rows([model_row("A long name " * 20)])
    layout = view.layout_of(model.index(0))
    assert layout is not None
    assert view.tip_at(layout.title.center().toPoint()) == "A long name " * 20


def test_a_narrow_row_keeps_its_chips_and_puts_its_buttons_into_a_menu(qtbot: QtBot, view: RowsView) -> None:
    wide = view.visualRect(view.model().index(1, 0)).height()
    view.resize(420, 500)
    qtbot.waitUntil(lambda: view.visualRect(view.model().index(1, 0)).height() > wide)
    layout = view.layout_of(view.model().index(1, 0))
    assert layout is not None
    assert [chip.text for chip, _ in layout.chips] == ["Works", "Custom settings"]
    assert len(layout.actions) == 1
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=layout.actions[0][1].center().toPoint())
    assert view.findChild(QMenu) is not None


def test_chips_without_room_are_gathered_in_one_that_names_them(view: RowsView) -> None:
    model = view.model()
    assert isinstance(model, RowsModel)
    chips = tuple(RowChip(f"A rather long word {number}", "bad") for number in range(6))
    model.set_rows([model_row("Alpha", chips=chips)])
    layout = view.layout_of(model.index(0))
    assert layout is not None
    shown = len(layout.chips) - 1
    last = layout.chips[-1][0]
    assert 0 < shown < 6
    assert (last.text, last.tone) == (f"+{6 - shown}", "bad")
    assert last.tip.endswith("A rather long word 5")


def test_a_screen_reader_hears_the_whole_row(view: RowsView) -> None:
    spoken = view.model().index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Alpha, Works, Custom settings (Output mode: JSON Schema), an/id, What it is for"


def test_a_changed_row_keeps_the_place_in_the_list(view: RowsView) -> None:
    model = view.model()
    assert isinstance(model, RowsModel)
    view.setCurrentIndex(model.index(3))
    model.set_rows((HEADER, model_row("Alpha", trailing="4 agents"), PLAIN_HEADER, model_row("Beta")))
    assert view.currentIndex().row() == 3
    assert model.content(1).trailing == "4 agents"


def test_ten_thousand_rows_show_at_once(qtbot: QtBot, view: RowsView) -> None:
    rows = [model_row(f"Model {number}") for number in range(10_000)]
    model = view.model()
    assert isinstance(model, RowsModel)
    began = time.perf_counter()
    model.set_rows(rows)
    view.doItemsLayout()
    view.grab()
    # Generous against a busy machine: laying all rows out one by one would take far longer.
    assert time.perf_counter() - began < 0.5
    assert model.row_of("Model 9999") == 9999
    assert model.rowCount(QModelIndex()) == 10_000


class Paints(QObject):
    """Notes what is painted of a widget."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self.rects: list[QRect] = []
        watched.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if isinstance(event, QPaintEvent):
            self.rects.append(event.rect())
        return super().eventFilter(watched, event)


@pytest.fixture
def long(view: RowsView, qapp: QApplication) -> RowsView:
    """Ten thousand rows, painted."""
    model = view.model()
    assert isinstance(model, RowsModel)
    model.set_rows([model_row(f"Model {number}") for number in range(10_000)])
    qapp.processEvents()
    return view


def test_rows_stand_below_each_other_and_are_found_again(long: RowsView) -> None:
    model, bar = long.model(), long.verticalScrollBar()
    assert bar.maximum() == long.ends[-1] - long.viewport().height()
    for row in (0, 1, 7, 5_000, 9_999):
        long.scrollTo(model.index(row, 0))
        rect = long.visualRect(model.index(row, 0))
        assert long.viewport().rect().contains(rect)
        assert long.indexAt(rect.center()).row() == long.indexAt(rect.topLeft()).row() == row
        assert long.indexAt(rect.bottomLeft()).row() == row
    assert not long.indexAt(QPoint(10, long.viewport().height() * 2 + long.ends[-1])).isValid()


def test_scrolling_paints_what_comes_into_view(long: RowsView, qapp: QApplication) -> None:
    paints = Paints(long.viewport())
    long.verticalScrollBar().setValue(300)
    qapp.processEvents()
    assert paints.rects


def test_a_changed_row_is_painted_alone_and_the_place_kept(long: RowsView, qapp: QApplication) -> None:
    model = long.model()
    assert isinstance(model, RowsModel)
    long.scrollTo(model.index(5_000))
    qapp.processEvents()
    place, paints = long.verticalScrollBar().value(), Paints(long.viewport())
    rows = [model.content(row) for row in range(10_000)]
    rows[5_000] = model_row("Model 5000", trailing="4 agents")
    model.set_rows(rows)
    qapp.processEvents()
    assert paints.rects == [long.visualRect(model.index(5_000))]
    assert long.verticalScrollBar().value() == place


def test_a_row_that_grows_moves_those_below_it(long: RowsView) -> None:
    model = long.model()
    assert isinstance(model, RowsModel)
    rows = [model.content(row) for row in range(10_000)]
    before = long.visualRect(model.index(2)).top()
    model.set_rows([model_row("Model 0", description=""), *rows[1:]])
    assert long.visualRect(model.index(2)).top() < before


@pytest.mark.parametrize(
    ("key", "row"), [(Qt.Key.Key_End, 9_999), (Qt.Key.Key_Home, 0), (Qt.Key.Key_Up, 499), (Qt.Key.Key_Down, 501)]
)
def test_keys_move_through_a_long_list(qtbot: QtBot, long: RowsView, key: Qt.Key, row: int) -> None:
    long.setCurrentIndex(long.model().index(500, 0))
    qtbot.keyClick(long, key)
    assert long.currentIndex().row() == row
    assert long.viewport().rect().contains(long.visualRect(long.currentIndex()))


def test_pages_of_keys_go_there_and_back(qtbot: QtBot, long: RowsView) -> None:
    long.setCurrentIndex(long.model().index(500, 0))
    qtbot.keyClick(long, Qt.Key.Key_PageDown)
    down = long.currentIndex().row()
    assert 502 < down < 520
    qtbot.keyClick(long, Qt.Key.Key_PageUp)
    assert abs(long.currentIndex().row() - 500) <= 2


def test_rows_are_made_when_they_are_looked_at(view: RowsView, qapp: QApplication) -> None:
    made: list[int] = []

    def make(number: int) -> RowContent:
        made.append(number)
        return model_row(f"Model {number}")

    model = view.model()
    assert isinstance(model, RowsModel)
    shape = model_row("Model").shape
    keys = [str(number) for number in range(10_000)]
    model.set_plan(RowPlan(range(10_000), keys, bytes([shape] * 10_000), make, lambda number: f"Model {number}"))
    qapp.processEvents()
    assert 3 < len(made) < 12
    assert model.index(9_000).data() == "Model 9000"
    assert 9_000 not in made


def test_a_model_that_outlives_its_list_can_come_anew(qtbot: QtBot, theme: Theme) -> None:
    """As after a switch of the language, which makes every list anew."""
    model, rows = RowsModel(), RowsView(theme, "Models")
    model.set_rows(ROWS)
    rows.setModel(model)
    with qtbot.waitSignal(rows.destroyed):
        rows.deleteLater()
    with qtbot.capture_exceptions() as raised:
        model.set_rows((model_row("Gamma"),))
    assert raised == []

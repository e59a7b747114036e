"""Choices by mouse and arrow keys."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QRadioButton
from pytestqt.qtbot import QtBot

from kiln_models_gui.views.kit.pills import FilterChips, SegmentedPills
from kiln_models_gui.views.kit.sidebar import Sidebar, SidebarItem
from kiln_models_gui.views.theme import Theme

CHOICES = [("a", "Connected provider"), ("b", "Fireworks fine-tune"), ("c", "Anthropic")]


def test_arrow_keys_home_and_end_move_the_choice(qtbot: QtBot, theme: Theme) -> None:
    pills = SegmentedPills(theme, "Kind")
    qtbot.addWidget(pills)
    pills.set_choices(CHOICES)
    pills.show()
    told: list[str] = []
    pills.chosen.connect(told.append)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Home, Qt.Key.Key_End):
        current = next(p for p in pills.findChildren(QRadioButton) if p.isChecked())
        qtbot.keyClick(current, key)
    assert told == ["b", "a", "c", "a", "c"]


def test_new_choices_keep_the_choice_where_they_can(qtbot: QtBot, theme: Theme) -> None:
    chips = FilterChips(theme, "Show")
    qtbot.addWidget(chips)
    chips.set_choices(CHOICES)
    chips.choose("b")
    chips.set_choices([("b", "Fine-tunes 3"), ("c", "Anthropic")])
    assert chips.current == "b"
    chips.set_choices([("c", "Anthropic")])
    assert chips.current == "c"


def test_pills_wrap_instead_of_being_cut(qtbot: QtBot, theme: Theme) -> None:
    pills = SegmentedPills(theme, "Kind")
    qtbot.addWidget(pills)
    pills.set_choices(CHOICES)
    assert pills.heightForWidth(200) >= 3 * pills.sizeHint().height()


def test_the_sidebar_moves_by_keys_and_speaks_its_dot(qtbot: QtBot, theme: Theme) -> None:
    pages = [SidebarItem(n, n.title(), "models") for n in ("overview", "models")]
    side = Sidebar(theme, "Kiln Models", [*pages, SidebarItem("settings", "Settings", "settings", at_end=True)])
    qtbot.addWidget(side)
    side.show()
    side.activateWindow()
    side.choose("overview")
    side.set_count("models", "14")
    side.set_attention("models", "One does not work")
    entries = {b.accessibleName(): b for b in side.findChildren(QAbstractButton)}
    assert entries["Models"].accessibleDescription() == "14 One does not work"
    entries["Overview"].setFocus()
    with qtbot.waitSignal(side.page_chosen) as told:
        qtbot.keyClick(entries["Overview"], Qt.Key.Key_Down)
    assert told.args == ["models"]
    assert side.current == "models"

"""The dialog that asks what holds: usable by keyboard, and deciding nothing when it is closed."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiln_models_gui.registry.history_clash import ClashKey, Keep
from kiln_models_gui.viewmodels.clash import ClashLine, saving_question
from kiln_models_gui.views.clash import ClashDialog
from kiln_models_gui.views.theme import Theme


def line(field: str) -> ClashLine:
    return ClashLine(ClashKey("kiln", "place", "Zwei", field), "Model “Zwei”", field, f"their {field}", "mine", "Kiln")


def open_dialog(theme: Theme, qtbot: QtBot, *fields: str) -> tuple[ClashDialog, list[object]]:
    dialog = ClashDialog(theme, saving_question(map(line, fields)))
    qtbot.addWidget(dialog)
    settled: list[object] = []
    dialog.settled.connect(settled.append)
    dialog.open()
    return dialog, settled


def test_each_field_is_chosen_before_it_can_be_saved(theme: Theme, qtbot: QtBot) -> None:
    dialog, settled = open_dialog(theme, qtbot, "name", "vision")
    assert not dialog.go.isEnabled()
    dialog.cards[0][0].setChecked(True)
    assert not dialog.go.isEnabled()
    dialog.cards[1][1].setChecked(True)
    dialog.go.click()
    assert settled == [{line("name").key: Keep.STANDS, line("vision").key: Keep.WANTED}]


def test_it_is_answered_by_keyboard(theme: Theme, qtbot: QtBot) -> None:
    dialog, settled = open_dialog(theme, qtbot, "name")
    theirs, ours = dialog.cards[0]
    QTest.keyClick(theirs, Qt.Key.Key_Space)
    assert theirs.isChecked()
    QTest.keyClick(theirs, Qt.Key.Key_Right)
    assert ours.isChecked()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert settled == [{line("name").key: Keep.WANTED}]


def test_escape_decides_nothing(theme: Theme, qtbot: QtBot) -> None:
    dialog, settled = open_dialog(theme, qtbot, "name")
    dialog.cards[0][1].setChecked(True)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert settled == []


def test_all_fields_are_chosen_at_once_where_there_are_many(theme: Theme, qtbot: QtBot) -> None:
    dialog, _ = open_dialog(theme, qtbot, "a", "b", "c")
    mine = next(b for b in dialog.findChildren(type(dialog.go)) if b.text() == "Use all of mine")
    mine.click()
    assert [ours.isChecked() for _, ours in dialog.cards] == [True, True, True]
    assert dialog.go.isEnabled()


def test_each_choice_is_spoken_with_its_value(theme: Theme, qtbot: QtBot) -> None:
    dialog, _ = open_dialog(theme, qtbot, "name")
    theirs, ours = dialog.cards[0]
    assert theirs.accessibleName() == "Keep what Kiln wrote: their name"
    assert (ours.accessibleName(), ours.accessibleDescription()) == ("Use mine: mine", "Model “Zwei”, name")

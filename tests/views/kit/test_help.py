"""The "?" of a form row: opened and closed by keys, heard, out of the way of the dialog around it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiln_models_gui.views.kit import help as help_module
from kiln_models_gui.views.kit.buttons import Button
from kiln_models_gui.views.kit.dialog_shell import DialogShell
from kiln_models_gui.views.kit.fields import TextField
from kiln_models_gui.views.kit.form import Form
from kiln_models_gui.views.theme import Theme

QUESTION, ANSWER = "What is a proxy?", "Everything passes through it. IT knows its address."


class Case:
    """A dialog with one explained row and a button that Enter presses."""

    def __init__(self, qtbot: QtBot, theme: Theme) -> None:
        self.dialog = DialogShell(theme, "Network")
        qtbot.addWidget(self.dialog)
        self.form = Form(theme)
        self.dialog.body.addWidget(self.form)
        self.row = self.form.add("Pro&xy", TextField(theme))
        self.help = self.row.add_help(QUESTION, ANSWER)
        self.save = self.dialog.add_button(Button(theme, "Save"), is_default=True)
        self.saved: list[bool] = []
        self.save.clicked.connect(self.saved.append)
        self.dialog.open()


@pytest.fixture
def case(qtbot: QtBot, theme: Theme) -> Case:
    """The dialog, open."""
    return Case(qtbot, theme)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_keys_open_the_help_and_leave_the_focus_and_the_dialog_alone(case: Case, key: Qt.Key) -> None:
    case.help.setFocus()
    QTest.keyClick(case.help, key)
    assert case.help.panel.isVisible()
    assert case.help.hasFocus()
    assert case.saved == []
    QTest.keyClick(case.help, key)
    assert not case.help.panel.isVisible()


@pytest.mark.parametrize("place", ["help", "field"])
def test_escape_closes_the_help_first_and_the_dialog_then(case: Case, place: str) -> None:
    case.help.click()
    at = case.help if place == "help" else case.row.field
    at.setFocus()
    QTest.keyClick(at, Qt.Key.Key_Escape)
    assert not case.help.panel.isVisible()
    assert case.dialog.isVisible()
    assert at.hasFocus()
    QTest.keyClick(at, Qt.Key.Key_Escape)
    assert not case.dialog.isVisible()


def test_the_help_is_named_described_and_said(case: Case, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(help_module, "announce", lambda _widget, sentence: said.append(sentence))
    assert (case.help.accessibleName(), case.help.accessibleDescription()) == (QUESTION, "Closed")
    case.help.click()
    assert said == [ANSWER]
    assert case.help.accessibleDescription() == ANSWER
    assert case.help.isChecked()


def test_tab_goes_from_the_field_to_its_help(case: Case) -> None:
    case.row.field.setFocus()
    QTest.keyClick(case.row.field, Qt.Key.Key_Tab)
    assert case.help.hasFocus()


def test_a_hidden_row_hides_its_help(case: Case) -> None:
    case.row.set_visible(False)
    assert not case.help.isVisible()


@pytest.mark.parametrize("width", [700, 260])
def test_the_words_of_the_label_are_whole_beside_their_help(qtbot: QtBot, theme: Theme, width: int) -> None:
    form = Form(theme)
    qtbot.addWidget(form)
    row = form.add("&Extra certificates", TextField(theme))
    plain = form.add("Name", TextField(theme))
    button = row.add_help(QUESTION, ANSWER)
    form.show()
    form.resize(width, 200)
    QApplication.sendPostedEvents()
    assert row.head.isVisible()
    longest = max(row.label.fontMetrics().horizontalAdvance(word) for word in ("Extra", "certificates"))
    assert row.label.width() >= longest
    assert row.head.rect().contains(button.geometry())
    assert button.width() >= 24
    assert row.head.geometry().left() == plain.label.geometry().left()

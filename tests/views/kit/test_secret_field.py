"""The key field: three states, never filled with its mask, pasted text kept as it was."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from kiln_models_gui.views.kit.buttons import Button
from kiln_models_gui.views.kit.secret_field import SecretField, SecretState
from kiln_models_gui.views.theme import Theme


@pytest.fixture
def field(qtbot: QtBot, theme: Theme) -> SecretField:
    found = SecretField(theme)
    qtbot.addWidget(found)
    found.setAccessibleName("Key")
    found.show_saved("sk-…4f2a", "kept in the system keychain")
    found.show()
    return found


def line(field: SecretField) -> QLineEdit:
    return field.findChildren(QLineEdit)[0]


def press(qtbot: QtBot, field: SecretField, text: str) -> None:
    button = next(b for b in field.findChildren(Button) if b.text() == text)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_saved_key_shows_its_mask_and_cannot_be_typed_into(qtbot: QtBot, field: SecretField) -> None:
    qtbot.keyClicks(line(field), "x")
    assert line(field).text().startswith("sk-…4f2a")
    assert (field.state, field.typed()) == (SecretState.UNCHANGED, "")


def test_replacing_starts_empty_and_hides_the_letters(qtbot: QtBot, field: SecretField) -> None:
    press(qtbot, field, "Replace…")
    assert line(field).text() == ""
    assert line(field).echoMode() is QLineEdit.EchoMode.Password
    with qtbot.waitSignal(field.changed):
        qtbot.keyClicks(line(field), "sk-new")
    assert (field.state, field.typed()) == (SecretState.REPLACED, "sk-new")


def test_nothing_typed_means_nothing_replaced(qtbot: QtBot, field: SecretField) -> None:
    press(qtbot, field, "Replace…")
    assert field.state is SecretState.UNCHANGED


def test_removing_and_keeping_after_all(qtbot: QtBot, field: SecretField) -> None:
    press(qtbot, field, "Remove")
    assert (field.state, field.typed()) == (SecretState.REMOVED, "")
    press(qtbot, field, "Keep the old one")
    assert field.state is SecretState.UNCHANGED
    assert line(field).text().startswith("sk-…4f2a")


@pytest.mark.parametrize("text", ["sk-one\nsk-two\n", "Bearer sk-one", "line\r\nline"])
def test_a_pasted_text_reaches_the_owner_as_it_was(qtbot: QtBot, field: SecretField, text: str) -> None:
    field.begin_replacing()
    QGuiApplication.clipboard().setText(text)
    with qtbot.waitSignal(field.pasted):
        qtbot.keyClick(line(field), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert field.typed() == text


def test_typing_after_a_paste_takes_what_the_line_shows(qtbot: QtBot, field: SecretField) -> None:
    field.begin_replacing()
    QGuiApplication.clipboard().setText("sk-one\n")
    qtbot.keyClick(line(field), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(line(field), Qt.Key.Key_Backspace)
    assert field.typed() == "sk-one"


def test_the_buttons_tell_what_they_replace(field: SecretField) -> None:
    names = {b.accessibleName() for b in field.findChildren(Button)}
    assert {"Replace Key", "Remove Key"} <= names

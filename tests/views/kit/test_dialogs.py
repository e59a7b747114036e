"""Dialogs: opened, never run; Escape asks; the veil comes and goes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kiln_models_gui.qt_names import override
from kiln_models_gui.views.kit.backdrop import Backdrop
from kiln_models_gui.views.kit.buttons import Button
from kiln_models_gui.views.kit.confirm import ConfirmDialog
from kiln_models_gui.views.kit.dialog_shell import DialogShell
from kiln_models_gui.views.kit.labels import TextLabel
from kiln_models_gui.views.theme import Theme


class Stubborn(DialogShell):
    """A dialog with something typed in it."""

    asked = 0

    @override
    def may_close(self) -> bool:
        self.asked += 1
        return False


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> QWidget:
    found = QWidget()
    qtbot.addWidget(found)
    found.resize(700, 600)
    found.show()
    return found


def test_the_veil_covers_the_window_while_the_dialog_is_open(qtbot: QtBot, theme: Theme, window: QWidget) -> None:
    dialog = DialogShell(theme, "Add model", window)
    dialog.open()
    veil = window.findChild(Backdrop)
    assert veil is not None
    window.resize(650, 500)
    assert veil.size() == window.size()
    with qtbot.waitSignal(dialog.finished):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not veil.isVisible()


def test_escape_and_close_ask_before_they_discard(qtbot: QtBot, theme: Theme, window: QWidget) -> None:
    dialog = Stubborn(theme, "Add model", window)
    dialog.open()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    dialog.close()
    assert dialog.isVisible()
    assert dialog.asked == 2
    with qtbot.waitSignal(dialog.rejected):
        dialog.discard()
    assert not dialog.isVisible()


def test_enter_presses_the_default_button(qtbot: QtBot, theme: Theme, window: QWidget) -> None:
    dialog = DialogShell(theme, "Add model", window)
    button = dialog.add_button(Button(theme, "Add model", "primary"), is_default=True)
    dialog.open()
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
    dialog.discard()


def test_a_long_body_scrolls_and_the_dialog_stays_on_the_screen(qtbot: QtBot, theme: Theme, window: QWidget) -> None:
    dialog = DialogShell(theme, "Long", window)
    for number in range(200):
        dialog.body.addWidget(TextLabel(f"Line {number}"))
    dialog.open()
    assert dialog.screen().availableGeometry().contains(dialog.frameGeometry())
    dialog.discard()


def test_a_short_dialog_shows_its_whole_text(qtbot: QtBot, theme: Theme, window: QWidget) -> None:
    dialog = ConfirmDialog(theme, "Remove it?", "Remove", text="Words. " * 30, consequences=("One.",), parent=window)
    dialog.open()
    for label in dialog.findChildren(TextLabel):
        assert label.height() >= label.heightForWidth(label.width())
    dialog.discard()


@pytest.mark.parametrize(("press", "answer"), [("go", True), ("keep", False)])
def test_a_question_is_answered_once(qtbot: QtBot, theme: Theme, window: QWidget, press: str, answer: bool) -> None:
    dialog = ConfirmDialog(theme, "Remove it?", "Remove", consequences=("3 models stop working.",), parent=window)
    told: list[bool] = []
    dialog.decided.connect(told.append)
    dialog.open()
    assert dialog.keep.isDefault()
    button: Button = getattr(dialog, press)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert told == [answer]

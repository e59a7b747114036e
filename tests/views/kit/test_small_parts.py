"""Icons, buttons, chips, banner, toast, spinner, disclosure, empty state."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QColor, QEnterEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from pytestqt.qtbot import QtBot

from kiln_models_gui import resources
from kiln_models_gui.views import kit
from kiln_models_gui.views.kit.banner import Banner
from kiln_models_gui.views.kit.buttons import Button, IconButton
from kiln_models_gui.views.kit.chip import SIGNS, StatusChip
from kiln_models_gui.views.kit.choice_field import ChoiceField
from kiln_models_gui.views.kit.disclosure import Disclosure
from kiln_models_gui.views.kit.empty import EmptyState
from kiln_models_gui.views.kit.fields import NumberField, SearchField
from kiln_models_gui.views.kit.icons import monogram, pixmap
from kiln_models_gui.views.kit.spinner import Spinner
from kiln_models_gui.views.kit.toast import Toast
from kiln_models_gui.views.theme import Theme


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    """An active window in which something else has the focus."""
    found = QWidget()
    QLineEdit(found)
    qtbot.addWidget(found)
    found.resize(600, 400)
    with qtbot.waitActive(found):
        found.show()
    return found


ICONS = sorted(path.stem for path in resources.path("icons").glob("*.svg"))


@pytest.mark.parametrize("name", ICONS)
def test_every_drawing_takes_the_colour_asked_for(qapp: object, name: str) -> None:
    image = pixmap(name, "#ff0000", 20, 2.0).toImage()
    assert image.width() == 40
    inks = {QColor(image.pixelColor(x, y)).getRgb() for x in range(40) for y in range(40)}
    drawn = [ink for ink in inks if isinstance(ink, tuple) and ink[3] == 255]
    assert drawn
    assert all(ink[:3] == (255, 0, 0) for ink in drawn)


def test_every_sign_of_a_chip_is_drawn() -> None:
    assert set(SIGNS.values()) <= set(ICONS)


def test_a_monogram_has_its_colour(qapp: object) -> None:
    assert monogram("Az", "#3b82c4", 40, 1.0).toImage().pixelColor(20, 4) == QColor("#3b82c4")


def test_the_ring_shows_for_keys_and_not_for_clicks(theme: Theme, host: QWidget) -> None:
    button = Button(theme, "Save", parent=host)
    button.show()
    button.setFocus(Qt.FocusReason.MouseFocusReason)
    assert not button.shows_ring
    button.clearFocus()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    assert button.shows_ring


def test_an_icon_button_has_a_name_and_refuses_none(qtbot: QtBot, theme: Theme) -> None:
    button = IconButton(theme, "more", "More")
    qtbot.addWidget(button)
    assert (button.accessibleName(), button.toolTip()) == ("More", "More")
    with pytest.raises(ValueError, match="name"):
        button.rename("")


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_buttons_and_fields_grow_with_the_text(qtbot: QtBot, theme: Theme, scale: float) -> None:
    theme.set_text_scale(scale)
    for widget in (Button(theme, "Save"), ChoiceField(theme), NumberField(theme), StatusChip(theme, "Works", "good")):
        qtbot.addWidget(widget)
        widget.show()
        assert widget.height() >= widget.fontMetrics().height()
    if scale == 1.0:
        assert 36 <= Button(theme, "Save").sizeHint().height() <= 42
        assert 34 <= NumberField(theme).sizeHint().height() <= 42


def test_a_chip_speaks_its_word(qtbot: QtBot, theme: Theme) -> None:
    chip = StatusChip(theme, "Works", "good")
    qtbot.addWidget(chip)
    chip.show_status("Wrong key", "bad")
    assert (chip.accessibleName(), chip.tone) == ("Wrong key", "bad")


def test_a_banner_tells_which_button_was_pressed(qtbot: QtBot, theme: Theme) -> None:
    banner = Banner(theme)
    qtbot.addWidget(banner)
    banner.show_message("good", "It works.", heading="Found", actions=(("use", "Use it"), ("no", "Not now")))
    assert (banner.accessibleName(), banner.accessibleDescription()) == ("Found", "It works.")
    button = next(b for b in banner.findChildren(QPushButton) if b.text() == "Use it")
    with qtbot.waitSignal(banner.action_triggered) as told:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert told.args == ["use"]


def test_the_toast_goes_by_itself_and_tells(qtbot: QtBot, theme: Theme, host: QWidget) -> None:
    toast = Toast(theme, host, stays_ms=30)
    with qtbot.waitSignal(toast.dismissed):
        toast.show_message("Removed it", "Undo")
    assert not toast.isVisible()


def test_the_toast_waits_for_the_mouse_and_escape_closes_it(qtbot: QtBot, theme: Theme, host: QWidget) -> None:
    toast = Toast(theme, host)
    toast.show_message("Removed it", "Undo")
    assert not toast.is_waiting
    toast.enterEvent(QEnterEvent(QPointF(1, 1), QPointF(1, 1), QPointF(1, 1)))
    assert toast.is_waiting
    toast.leaveEvent(QEvent(QEvent.Type.Leave))
    assert not toast.is_waiting
    with qtbot.waitSignal(toast.dismissed):
        qtbot.keyClick(toast, Qt.Key.Key_Escape)


def test_f6_reaches_the_undo_of_the_toast(qtbot: QtBot, theme: Theme, host: QWidget) -> None:
    toast = Toast(theme, host)
    toast.show_message("Removed it", "Undo")
    qtbot.keyClick(host, Qt.Key.Key_F6)
    focus = host.focusWidget()
    assert isinstance(focus, QPushButton)
    assert focus.text() == "Undo"
    with qtbot.waitSignal(toast.action_triggered):
        qtbot.keyClick(focus, Qt.Key.Key_Space)


def test_a_still_spinner_ticks_once_a_second(qtbot: QtBot, theme: Theme) -> None:
    theme.reduced_motion = True
    spinner = Spinner(theme)
    qtbot.addWidget(spinner)
    spinner.start("Asking the server…")
    assert spinner.label() == "Asking the server…"
    qtbot.waitUntil(lambda: spinner.label().endswith(" 1 s"), timeout=4000)
    assert spinner.accessibleDescription().endswith("1 s")
    spinner.stop()
    assert not spinner.isVisible()


def test_a_section_opens_and_closes_by_keys(qtbot: QtBot, theme: Theme) -> None:
    section = Disclosure(theme, "Advanced", "What this model can do")
    qtbot.addWidget(section)
    section.show()
    opened: list[bool] = []
    section.toggled.connect(opened.append)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Space):
        qtbot.keyClick(section.heading, key)
    assert opened == [True, False, True]


def test_an_empty_state_says_what_to_do(qtbot: QtBot, theme: Theme) -> None:
    empty = EmptyState(theme, "models", "No models yet", "Add your first one.", action="Add model")
    qtbot.addWidget(empty)
    empty.show()
    with qtbot.waitSignal(empty.action_triggered):
        qtbot.mouseClick(empty.button, Qt.MouseButton.LeftButton)
    empty.show_texts("Nothing found", "Try fewer letters.")
    assert not empty.button.isVisible()


def test_escape_empties_the_search_before_it_does_anything_else(qtbot: QtBot, theme: Theme) -> None:
    field = SearchField(theme, "Search models")
    qtbot.addWidget(field)
    qtbot.keyClicks(field, "gpt")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""
    assert field.accessibleName() == "Search models"


def test_new_choices_keep_what_was_typed(qtbot: QtBot, theme: Theme) -> None:
    field = ChoiceField(theme, editable=True)
    qtbot.addWidget(field)
    field.setEditText("my-own-model")
    field.set_choices([("gpt-4o", "gpt-4o"), ("llama", "llama")])
    assert field.currentText() == "my-own-model"


def test_a_note_on_a_choice_is_drawn_and_said_and_never_chosen(qtbot: QtBot, theme: Theme) -> None:
    field = ChoiceField(theme, editable=True)
    qtbot.addWidget(field)
    field.set_choices([("old", "old"), ("new", "new")])
    field.setEditText("typed by hand")
    field.note_choices({"old": "Goes away soon"})
    assert field.currentText() == "typed by hand"
    option = QStyleOptionViewItem()
    delegate = field.itemDelegate()
    assert isinstance(delegate, QStyledItemDelegate)
    delegate.initStyleOption(option, field.model().index(0, 0))
    assert "Goes away soon" in str(option.text)  # pyright: ignore[reportAttributeAccessIssue]
    assert field.itemData(0, Qt.ItemDataRole.AccessibleTextRole) == "old, Goes away soon"
    field.setCurrentIndex(0)
    assert field.currentText() == "old"
    field.note_choices({})
    assert field.itemData(0, Qt.ItemDataRole.ToolTipRole) is None


def test_nothing_in_the_kit_runs_a_loop_of_its_own() -> None:
    files = list(Path(kit.__file__ or "").parent.glob("*.py"))
    assert len(files) > 15
    assert [path.name for path in files if ".exec(" in path.read_text(encoding="utf-8")] == []

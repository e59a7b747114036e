"""A check box with a sentence: its words wrap where there is less room, and all of them can be clicked."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kiln_models_gui.views.kit.check_box import CheckBox
from kiln_models_gui.views.theme import Theme

Show = Callable[..., CheckBox]
SENTENCE = "Put back what a running program writes over, without asking anybody for it"


class Column(QWidget):
    """A box in a column of that width."""

    def __init__(self, theme: Theme, width: int, text: str) -> None:
        super().__init__()
        self.box = CheckBox(theme, text)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.box)
        column.addStretch(1)
        self.resize(width, 300)
        self.show()


@pytest.fixture
def show(qtbot: QtBot, qapp: QApplication) -> Iterator[Show]:
    theme, columns = Theme(qapp), list[Column]()

    def make(width: int, text: str = SENTENCE) -> CheckBox:
        columns.append(Column(theme, width, text))
        qtbot.addWidget(columns[-1])
        return columns[-1].box

    yield make


def ink_in(box: CheckBox, left: int, right: int) -> bool:
    """Whether something is painted between these columns."""
    image = box.grab().toImage()
    ground = image.pixel(box.width() // 2, 0)
    return any(image.pixel(x, y) != ground for x in range(left, right) for y in range(box.height()))


def test_words_wrap_where_there_is_less_room(show: Show) -> None:
    wide, narrow = show(900), show(250)
    line = wide.fontMetrics().height()
    assert wide.height() < 2 * line
    assert narrow.width() <= 250
    assert narrow.height() >= 2 * line
    assert narrow.minimumSizeHint().width() < 200


@pytest.mark.parametrize("width", [900, 250])
@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_click_on_any_of_its_words_turns_it_on(show: Show, width: int, direction: Qt.LayoutDirection) -> None:
    box = show(width)
    box.setLayoutDirection(direction)
    _, words = box._places()
    for point in (words.topLeft() + QPoint(3, 3), words.center(), words.bottomLeft() + QPoint(3, -3)):
        before = box.isChecked()
        QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=point)
        assert box.isChecked() is not before


def test_the_box_stands_at_the_start_of_the_line(show: Show) -> None:
    box = show(250, "Short")
    assert ink_in(box, 0, 12)
    assert not ink_in(box, 238, 250)
    box.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert not ink_in(box, 0, 12)
    assert ink_in(box, 238, 250)


def test_it_is_called_by_its_words(show: Show) -> None:
    box = show(250, "&No key needed && nothing else")
    interface = QAccessible.queryAccessibleInterface(box)
    assert interface.text(QAccessible.Text.Name) == "No key needed & nothing else"


def test_larger_text_takes_more_lines(qtbot: QtBot, show: Show) -> None:
    box = show(320)
    before = box.height()
    box.setFont(QFont(box.font().family(), box.font().pointSize() * 2))
    qtbot.waitUntil(lambda: box.height() > before)

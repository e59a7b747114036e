"""Where the window stood comes back, but never where no screen shows it."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kiln_models_gui.views.window_place import place_of, put_back


def test_size_and_place_come_back(qtbot: QtBot) -> None:
    first, second = QWidget(), QWidget()
    for window in (first, second):
        qtbot.addWidget(window)
    first.setGeometry(40, 60, 500, 400)
    put_back(second, place_of(first))
    assert second.geometry() == first.geometry()


@pytest.mark.parametrize(
    ("place", "size"),
    [
        ("90000,90000,500,400,0", (500, 400)),
        ("-5000,10,500,400,0", (500, 400)),
        ("", (300, 200)),
        ("a,b,c,d,e", (300, 200)),
        ("1,2,3", (300, 200)),
        ("--1,2,3,4,0", (300, 200)),
    ],
)
def test_a_place_that_no_screen_shows_or_that_makes_no_sense_is_not_taken(
    qtbot: QtBot, place: str, size: tuple[int, int]
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.setGeometry(20, 30, 300, 200)
    put_back(window, place)
    assert (window.x(), window.y()) == (20, 30)
    assert (window.width(), window.height()) == size

"""The half second: no sign before it, one after it; and the room of rows that are not there yet."""

import pytest
from PySide6.QtCore import QElapsedTimer, QObject, QTimer
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kiln_models_gui.views.kit import skeleton as skeleton_module
from kiln_models_gui.views.kit.skeleton import Skeleton
from kiln_models_gui.views.kit.waiting import LATE_MS, BusyLine, Patience
from kiln_models_gui.views.theme import Theme


def test_a_sign_is_due_after_half_a_second_and_not_before(qtbot: QtBot) -> None:
    parent = QObject()
    patience = Patience(parent)
    clock = QElapsedTimer()
    clock.start()
    with qtbot.waitSignal(patience.due, timeout=5000) as seen:
        patience.wait(True)
        patience.wait(True)
        assert not patience.is_due
    assert seen.args == [True]
    assert clock.elapsed() >= LATE_MS * 0.95  # Qt's timers are as coarse as one in twenty
    with qtbot.waitSignal(patience.due) as seen:
        patience.wait(False)
    assert seen.args == [False]


def test_what_is_quick_shows_nothing(qtbot: QtBot) -> None:
    parent = QObject()
    patience = Patience(parent)
    told: list[bool] = []
    patience.due.connect(told.append)
    patience.wait(True)
    patience.wait(False)
    with qtbot.waitSignal(later(parent).timeout):
        pass
    assert told == []


def test_a_busy_line_comes_late_says_what_is_done_and_goes(qtbot: QtBot, theme: Theme) -> None:
    line = BusyLine(theme)
    qtbot.addWidget(line)
    line.follow("Saving…")
    assert line.isHidden()
    with qtbot.waitSignal(line.came, timeout=5000):
        pass
    assert line.isVisible()
    assert line.label() == "Saving…"
    line.follow("Asking the keychain…")
    assert line.label() == "Asking the keychain…"
    line.follow("")
    assert line.isHidden()


def test_a_busy_line_turns_again_when_its_page_comes_back(qtbot: QtBot, theme: Theme) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    line = BusyLine(theme)
    column.addWidget(line)
    page.show()
    line.follow("Saving…")
    with qtbot.waitSignal(line.came, timeout=5000):
        pass
    page.hide()
    page.show()
    assert any(timer.isActive() and not timer.isSingleShot() for timer in line.findChildren(QTimer))


def test_a_skeleton_has_its_room_at_once_and_its_bars_late(
    qtbot: QtBot, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(skeleton_module, "announce", lambda _widget, sentence: said.append(sentence))
    skeleton = Skeleton(theme, "Looking…", rows=2)
    qtbot.addWidget(skeleton)
    skeleton.resize(300, 80)
    skeleton.wait(True)
    assert skeleton.isVisible()
    assert skeleton.sizeHint().height() == 2 * skeleton.row_height
    assert colours(skeleton) == 1
    with qtbot.waitSignal(later(skeleton).timeout):
        pass
    assert skeleton.shows_bars
    assert colours(skeleton) > 1
    assert said == ["Looking…"]
    skeleton.wait(False)
    assert skeleton.isHidden()


def later(parent: QObject) -> QTimer:
    """Ends after everything that begins to be due now."""
    timer = QTimer(parent, singleShot=True)
    timer.start(LATE_MS + 100)
    return timer


def colours(widget: QWidget) -> int:
    picture = widget.grab().toImage()
    places = ((x, y) for x in range(0, picture.width(), 7) for y in range(0, picture.height(), 3))
    return len({QColor(picture.pixel(x, y)).name() for x, y in places})

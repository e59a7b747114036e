"""The menu bar of a Mac: every action in the menu of its group, with its role, greyed while it cannot be done."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget
from pytestqt.qtbot import QtBot

from kiln_models_gui.views.actions import Action, Actions, Group
from kiln_models_gui.views.menu_bar import fill_menu_bar


def test_every_action_stands_in_the_menu_of_its_group(qtbot: QtBot) -> None:
    window, bar, can, done = QWidget(), QMenuBar(), list[bool](), list[str]()
    qtbot.addWidget(window)
    qtbot.addWidget(bar)
    quit_role = QAction.MenuRole.QuitRole
    actions = Actions(
        window,
        [
            Action("model", "Add R&D model", Group.ADD, lambda: done.append("model"), ("Ctrl+N",), lambda: bool(can)),
            Action("quit", "Quit", Group.HELP, lambda: done.append("quit"), ("Ctrl+Q",), role=quit_role),
        ],
    )
    fill_menu_bar(bar, actions)
    menus = [action.menu() for action in bar.actions()]
    assert len(menus) == len(Group)
    add, quit_ = actions.of_qt["model"], actions.of_qt["quit"]
    assert add.text() == "Add R&&D model"
    assert quit_.menuRole() is quit_role
    first = menus[0]
    assert isinstance(first, QMenu)
    first.aboutToShow.emit()
    assert not add.isEnabled()
    first.aboutToHide.emit()
    assert add.isEnabled()
    add.trigger()
    assert done == []
    can.append(True)
    add.trigger()
    quit_.trigger()
    assert done == ["model", "quit"]

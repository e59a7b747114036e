"""The one registry of what can be done in the window: menus, palette, tooltips and help sheet all read it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from kiln_models_gui.views.kit.shortcut_tip import shown_keys

ACTION = "action"
"""The property of a button that says which action it does: its tooltip then has the action's shortcut."""


class Group(StrEnum):
    """Where an action stands in menus and in the help sheet, in this order."""

    ADD = "add"
    GO = "go"
    EDIT = "edit"
    TEST = "test"
    LOOK = "look"
    HELP = "help"


def _always() -> bool:
    return True


@dataclass(frozen=True, slots=True)
class Action:
    """One thing that can be done."""

    name: str
    text: str
    """As a menu says it."""
    group: Group
    run: Callable[[], object]
    shortcuts: tuple[str, ...] = ()
    """In Qt's portable form, the one that is shown first: "Ctrl+K" is ⌘K on a Mac."""
    is_enabled: Callable[[], bool] = _always
    also: str = ""
    """Other words that find it."""
    role: QAction.MenuRole = QAction.MenuRole.NoRole
    """Where a Mac puts it: About, Preferences and Quit have a place of their own there."""


class Actions(QObject):
    """The actions of `window`, with their shortcuts. Signals: none."""

    def __init__(self, window: QWidget, actions: Iterable[Action]) -> None:
        super().__init__(window)
        self.all: tuple[Action, ...] = tuple(actions)
        self._by_name = {action.name: action for action in self.all}
        self.of_qt = {action.name: self._qt_action(window, action) for action in self.all}

    def __getitem__(self, name: str) -> Action:
        """The action `name`. Raises KeyError."""
        return self._by_name[name]

    def run(self, name: str) -> None:
        """Do it, where it can be done now."""
        action = self._by_name[name]
        if action.is_enabled():
            action.run()

    def keys(self, name: str) -> str:
        """Its first shortcut as this system writes it; "" for none."""
        shortcuts = self._by_name[name].shortcuts
        return shown_keys(shortcuts[0]) if shortcuts else ""

    def dress(self, root: QWidget) -> None:
        """Tell the shortcuts in the tooltips of the buttons below `root` that do an action."""
        for button in root.findChildren(QWidget):
            name = button.property(ACTION)
            keys = self.keys(name) if name in self._by_name else ""
            if keys and keys not in button.toolTip():
                words = button.toolTip() or self._by_name[name].text.rstrip("…")
                button.setToolTip(f"{words} ({keys})")

    def _qt_action(self, window: QWidget, action: Action) -> QAction:
        made = QAction(action.text.replace("&", "&&"), window)
        made.setShortcuts([QKeySequence(keys) for keys in action.shortcuts])
        made.setMenuRole(action.role)
        made.triggered.connect(lambda: self.run(action.name))
        window.addAction(made)
        return made

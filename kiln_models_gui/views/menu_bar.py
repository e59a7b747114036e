"""The menu bar of a Mac, which every app has there: the registry of actions in menus."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QMenuBar

from kiln_models_gui.views.actions import Actions, Group

tr = QCoreApplication.translate


def fill_menu_bar(bar: QMenuBar, actions: Actions) -> None:
    """One menu for each group; Qt itself puts About, Preferences and Quit where a Mac has them, by their roles."""
    titles = {
        Group.ADD: tr("MenuBar", "Add"),
        Group.GO: tr("MenuBar", "Go"),
        Group.EDIT: tr("MenuBar", "Edit"),
        Group.TEST: tr("MenuBar", "Test"),
        Group.LOOK: tr("MenuBar", "View"),
        Group.HELP: tr("MenuBar", "Help"),
    }
    for group in Group:
        menu = bar.addMenu(titles[group])
        names = [action.name for action in actions.all if action.group is group]
        for name in names:
            menu.addAction(actions.of_qt[name])
        _grey_what_cannot_be_done(menu, actions, names)


def _grey_what_cannot_be_done(menu: QMenu, actions: Actions, names: list[str]) -> None:
    def enable(*, all_of_them: bool) -> None:
        for name in names:
            actions.of_qt[name].setEnabled(all_of_them or actions[name].is_enabled())

    menu.aboutToShow.connect(lambda: enable(all_of_them=False))
    # A greyed action would also keep its shortcut from being heard later.
    menu.aboutToHide.connect(lambda: enable(all_of_them=True))

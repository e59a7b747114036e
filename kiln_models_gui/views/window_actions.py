"""Every action of the main window in the registry, and where the command palette can go."""

from collections.abc import Iterator
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QGuiApplication

from kiln_models_gui.viewmodels.pages import Pages
from kiln_models_gui.viewmodels.palette import Palette, Target
from kiln_models_gui.views.actions import Action, Actions, Group
from kiln_models_gui.views.settings_search import settings_on, show_setting

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kiln_models_gui.views.command_palette import CommandPalette
    from kiln_models_gui.views.help_sheet import HelpSheet
    from kiln_models_gui.views.main_window import MainWindow
    from kiln_models_gui.views.models_page import ModelsView
    from kiln_models_gui.views.providers_page import ProvidersView
    from kiln_models_gui.views.settings_page import SettingsView

ROLE = QAction.MenuRole


class WindowActions(QObject):
    """What can be done in `window`. Signals: none."""

    def __init__(self, window: "MainWindow", pages: Pages) -> None:
        super().__init__(window)
        self._window = window
        self._pages = pages
        self.actions = Actions(window, [*self._adding(), *self._going(), *self._changing(), *self._rest()])

    # What there is

    def _adding(self) -> Iterator[Action]:
        dialogs = self._window.dialogs
        yield Action(
            "add_model",
            self.tr("Add a model…"),
            Group.ADD,
            dialogs.add_model,
            ("Ctrl+N",),
            lambda: self._pages.models.can_add,
        )
        yield Action("add_provider", self.tr("Add a provider…"), Group.ADD, dialogs.add_provider, ("Ctrl+Shift+N",))
        # A field that has the focus takes Ctrl+V for itself, before this.
        yield Action(
            "paste",
            self.tr("Paste an e-mail or a snippet…"),
            Group.ADD,
            lambda: dialogs.paste(QGuiApplication.clipboard().text()),
            ("Ctrl+Shift+V", "Ctrl+V"),
            also=self.tr("key access clipboard import"),
        )
        yield Action(
            "open_pack",
            self.tr("Open a team pack…"),
            Group.ADD,
            dialogs.choose_pack,
            ("Ctrl+O",),
            also=self.tr("import colleague file Cherry Studio CC Switch LiteLLM"),
        )
        yield Action(
            "export_pack",
            self.tr("Save as a team pack…"),
            Group.ADD,
            dialogs.export_pack,
            ("Ctrl+Shift+S",),
            self._pages.can_export,
            also=self.tr("export share colleague"),
        )
        yield Action(
            "look_for_servers",
            self.tr("Look for model servers on this computer"),
            Group.ADD,
            self._look_for_servers,
            also="Ollama LM Studio llama.cpp vLLM",
        )

        yield Action(
            "take_over",
            self.tr("Add a gateway's models…"),
            Group.ADD,
            dialogs.take_over,
            also=self.tr("LiteLLM proxy share team server"),
        )
        yield Action(
            "publish",
            self.tr("Publish all models to a gateway…"),
            Group.ADD,
            dialogs.publish,
            is_enabled=lambda: bool(self._pages.models.count),
            also=self.tr("LiteLLM proxy share team server"),
        )

    def _going(self) -> Iterator[Action]:
        for number, (name, text) in enumerate(self._window.sidebar.pages, start=1):
            keys = (f"Ctrl+{number}", *(("Ctrl+,",) if name == "settings" else ()))
            role = ROLE.PreferencesRole if name == "settings" else ROLE.NoRole
            yield Action(name, text, Group.GO, partial(self._window.show_page, name), keys, role=role)
        yield Action("find", self.tr("Search this page"), Group.GO, self._window.search_page, ("Ctrl+F",))
        yield Action(
            "palette", self.tr("Find anything…"), Group.GO, self.open_palette, ("Ctrl+K",), also=self.tr("commands")
        )

    def _changing(self) -> Iterator[Action]:
        # A text field that has the focus undoes its own typing, before this.
        yield Action("undo", self.tr("Undo the last change"), Group.EDIT, self._window.undo, ("Ctrl+Z",))
        yield Action("redo", self.tr("Redo it"), Group.EDIT, self._window.redo, ("Ctrl+Shift+Z", "Ctrl+Y"))
        yield Action(
            "test", self.tr("Test all that is shown"), Group.TEST, self._test_shown, ("Ctrl+T",), self._can_test
        )

    def _rest(self) -> Iterator[Action]:
        themes = {
            "system": self.tr("Light or dark as the system"),
            "light": self.tr("Light theme"),
            "dark": self.tr("Dark theme"),
        }
        for theme, text in themes.items():
            yield Action(f"theme_{theme}", text, Group.LOOK, partial(self._choose_theme, theme))
        yield Action(
            "keys",
            self.tr("Keyboard shortcuts"),
            Group.HELP,
            self.open_help,
            ("F1", "Ctrl+/"),
            also=self.tr("help keys"),
        )
        yield Action(
            "first_steps",
            self.tr("First steps…"),
            Group.HELP,
            self._window.open_first_steps,
            also=self.tr("help assistant begin start wizard"),
        )
        practice = self._pages.shell
        if practice.practice:
            yield Action("leave_practice", self.tr("Leave practice mode"), Group.HELP, practice.end_practice)
        else:
            yield Action("practise", self.tr("Practice mode: try without a key"), Group.HELP, practice.practise)
            also = self.tr("keys launch open program")
            yield Action("start_kiln", self.tr("Start Kiln with its keys"), Group.GO, self._start_kiln, also=also)
        yield Action(
            "about",
            self.tr("About Kiln Models"),
            Group.HELP,
            partial(self._go_to_card, "help"),
            also=self.tr("version report log"),
            role=ROLE.AboutRole,
        )
        yield Action("quit", self.tr("Quit"), Group.HELP, self._window.close, ("Ctrl+Q",), role=ROLE.QuitRole)

    # What they do

    def open_palette(self) -> "CommandPalette":
        """Open the line that finds everything."""
        from kiln_models_gui.views.command_palette import CommandPalette

        palette = Palette(
            list(self._actions_to_go()), lambda: chain(self._settings(), self._providers(), self._models())
        )
        dialog = CommandPalette(palette, self._window.theme, self._window)
        palette.setParent(dialog)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def open_help(self) -> "HelpSheet":
        """Open the sheet with all keys."""
        from kiln_models_gui.views.help_sheet import HelpSheet

        sheet = HelpSheet(self.actions, self._window.theme, self._window)
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()
        return sheet

    def _look_for_servers(self) -> None:
        self._window.show_page("providers")
        self._pages.local_servers.look_again()

    def _can_test(self) -> bool:
        return hasattr(self._window.stack.currentWidget(), "test_all")

    def _test_shown(self) -> None:
        cast("ModelsView | ProvidersView", self._window.stack.currentWidget()).test_all()

    def _choose_theme(self, theme: str) -> None:
        self._pages.settings.choose_theme(theme)

    # Where the palette goes

    def _actions_to_go(self) -> Iterator[Target]:
        for action in self.actions.all:
            if action.name != "palette" and action.is_enabled():
                yield Target(action.text, self.actions.keys(action.name), self.actions.run, action.name, action.also)

    def _settings(self) -> Iterator[Target]:
        about = self.tr("Setting")
        for title, heading, widget in settings_on(self._window.page("settings")):
            words = f"{about} · {heading}" if heading else about
            yield Target(title, words, lambda _key, widget=widget: self._go_to_setting(widget), "", heading)

    def _go_to_setting(self, widget: "QWidget") -> None:
        self._window.show_page("settings")
        page = cast("SettingsView", self._window.page("settings"))
        show_setting(page.body, widget)

    def _go_to_card(self, name: str) -> None:
        card = getattr(self._window.page("settings"), name)
        if card is not None:
            self._go_to_setting(card)

    def _start_kiln(self) -> None:
        self._go_to_card("launch")
        if self._pages.settings.launch is not None:
            self._pages.settings.launch.start()

    def _providers(self) -> Iterator[Target]:
        about = self.tr("Provider")
        for key, name, address in self._pages.providers.names():
            yield Target(name, about, self._go_to_provider, key, address)

    def _go_to_provider(self, key: str) -> None:
        self._window.show_page("providers")
        cast("ProvidersView", self._window.page("providers")).show_provider(key)

    def _models(self) -> Iterator[Target]:
        about, go = self.tr("Model"), self._go_to_model
        for key, name, provider, also in self._pages.models.names():
            yield Target(name, f"{about} · {provider}" if provider else about, go, key, also)

    def _go_to_model(self, key: str) -> None:
        self._window.show_page("models")
        cast("ModelsView", self._window.page("models")).show_model(key)

"""The window: navigation, pages, what stands above them, and the toast."""

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from kiln_models_gui.qt_names import override
from kiln_models_gui.viewmodels.pages import Pages
from kiln_models_gui.views.dialogs import Dialogs
from kiln_models_gui.views.kit.sidebar import Sidebar, SidebarItem
from kiln_models_gui.views.theme import Theme
from kiln_models_gui.views.tokens import HUGE, MEDIUM
from kiln_models_gui.views.window_place import place_of, put_back

if TYPE_CHECKING:
    from collections.abc import Callable

    from pydantic import SecretStr

    from kiln_models_gui.views.first_steps import FirstStepsDialog
    from kiln_models_gui.views.focus_keeper import FocusKeeper
    from kiln_models_gui.views.kit.banner import Banner
    from kiln_models_gui.views.kit.drop_target import DropTarget
    from kiln_models_gui.views.kit.secret_clipboard import SecretClipboard
    from kiln_models_gui.views.kit.toast import Toast
    from kiln_models_gui.views.page_warmer import PageWarmer
    from kiln_models_gui.views.practice_bar import PracticeBar
    from kiln_models_gui.views.window_actions import WindowActions

SMALLEST = (900, 600)
FIRST_SIZE = (1180, 760)
NARROW = 75  # in average characters


class MainWindow(QMainWindow):
    """Shows the pages.

    Signals: `closed` when the person closed the window; `built` when everything in it is new, in another language.
    """

    closed = Signal()
    built = Signal()

    def __init__(self, pages: Pages, theme: Theme) -> None:
        super().__init__()
        self._pages = pages
        self._theme = theme
        self.dialogs = Dialogs(pages, theme, self)
        self.setWindowTitle(self.tr("Kiln Models"))
        self.setMinimumSize(*SMALLEST)
        self.resize(*FIRST_SIZE)
        put_back(self, pages.window_place)
        self._secret_clipboard: SecretClipboard | None = None
        self._warmer: PageWarmer | None = None
        self._is_connected = False
        self._drops: DropTarget | None = None
        self._wired: frozenset[str] = frozenset()
        self._build()

    def _build(self) -> None:
        """Everything in the window, in the language that now holds."""
        theme, pages = self._theme, self._pages
        self.sidebar = Sidebar(
            theme,
            self.tr("Kiln Models"),
            [
                SidebarItem("overview", self.tr("Overview"), "overview"),
                SidebarItem("providers", self.tr("Providers"), "providers"),
                SidebarItem("models", self.tr("Models"), "models"),
                SidebarItem("agents", self.tr("Agents"), "agents"),
                SidebarItem("history", self.tr("History"), "history"),
                SidebarItem("settings", self.tr("Settings"), "settings", at_end=True),
            ],
        )
        self._notice: Banner | None = None
        self._toast: Toast | None = None
        self.commands: WindowActions | None = None
        """What can be done here, made after the first paint."""
        self._focus_keeper: FocusKeeper | None = None
        self.stack = QStackedWidget()
        self._made: dict[str, QWidget] = {}
        self._makers: dict[str, Callable[[], QWidget]] = {
            "overview": self._make_overview,
            "providers": self._make_providers,
            "models": self._make_models,
            "agents": self._make_agents,
            "history": self._make_history,
            "settings": self._make_settings,
        }
        self.practice: PracticeBar | None = None
        self._right = QVBoxLayout()
        self._lay_out()
        self._connect()
        self._count()
        self._show_notice()
        self.show_page(pages.first_page)

    def _lay_out(self) -> None:
        central = QWidget()
        row = QHBoxLayout(central)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        self._right.setContentsMargins(0, 0, 0, 0)
        self._right.setSpacing(0)
        above = QWidget()
        self._above = QVBoxLayout(above)
        self._above.setContentsMargins(HUGE + 8, 0, HUGE + 8, 0)
        self._above.setSpacing(MEDIUM)
        self._right.addWidget(above)
        # The toast stands above the pages but not among them: of a stack, screen readers see nothing but its pages.
        self._below = QWidget()
        below = QVBoxLayout(self._below)
        below.setContentsMargins(0, 0, 0, 0)
        below.addWidget(self.stack)
        self._right.addWidget(self._below, 1)
        row.addLayout(self._right, 1)
        self.setCentralWidget(central)
        if self._pages.shell.practice:
            from kiln_models_gui.views.practice_bar import PracticeBar

            self.practice = PracticeBar(self._pages.practice, self._theme)
            self.practice.leave_wanted.connect(self._pages.shell.end_practice)
            self._right.insertWidget(0, self.practice)

    def _connect(self) -> None:
        pages = self._pages
        self.sidebar.page_chosen.connect(self.show_page)
        if self._is_connected:
            return
        self._is_connected = True
        self._theme.changed.connect(self._fit_sidebar)
        pages.models.changed.connect(self._count)
        pages.shell.notice_changed.connect(self._show_notice)
        pages.shell.toast_wanted.connect(self._show_toast)
        pages.shell.page_wanted.connect(_open_page)
        pages.history_clashed.connect(self.dialogs.settle_clash)
        pages.health_changed.connect(self._count_problems)
        pages.form_wanted.connect(self._open_form)
        pages.key_wanted.connect(self.dialogs.edit_provider)

    def say_again(self) -> None:
        """Build everything anew: the language changed. What the pages know is in their view-models."""
        from PySide6.QtWidgets import QDialog

        for dialog in self.findChildren(QDialog):
            if dialog.isVisible():
                dialog.reject()
        self._wired |= self._made.keys()
        page, hears_keys = self.sidebar.current, self.commands is not None
        self._forget_keys()
        self._build()
        self._fit_sidebar()
        self.show_page(page)
        if hears_keys:
            self.listen_to_keys()
        chosen = getattr(self.stack.currentWidget(), "language", None)
        if isinstance(chosen, QWidget):
            chosen.setFocus()
        self.built.emit()

    def _forget_keys(self) -> None:
        """Two shortcuts of the same keys would both do nothing."""
        for action in self.actions():
            self.removeAction(action)
            action.deleteLater()
        for one in (self.commands and self.commands.actions, self.commands, self._focus_keeper):
            if one is not None:
                one.deleteLater()
        if sys.platform == "darwin":
            self.menuBar().clear()

    @property
    def toast(self) -> "Toast":
        """The toast, made when there is something to say."""
        if self._toast is None:
            from kiln_models_gui.views.kit.toast import Toast

            self._toast = Toast(self._theme, self._below)
            self._toast.action_triggered.connect(self._pages.shell.take_back)
        return self._toast

    @property
    def notice(self) -> "Banner":
        """The message above the pages, made when there is one."""
        if self._notice is None:
            from kiln_models_gui.views.kit.banner import Banner

            self._notice = Banner(self._theme)
            self._above.addWidget(self._notice)
            self._notice.action_triggered.connect(self._pages.answer_notice)
            self._notice.closed.connect(self._pages.shell.dismiss)
        return self._notice

    def listen_to_keys(self) -> None:
        """Set the actions and their shortcuts up. After the first paint: nobody types before."""
        from kiln_models_gui.views.drops import take_drops
        from kiln_models_gui.views.focus_keeper import FocusKeeper
        from kiln_models_gui.views.page_warmer import PageWarmer
        from kiln_models_gui.views.window_actions import WindowActions

        self._warmer = self._warmer or PageWarmer(self, self._pages)
        self.commands = WindowActions(self, self._pages)
        for name, _ in self.sidebar.pages:
            self.sidebar.set_keys(name, self.commands.actions.keys(name))
        self.commands.actions.dress(self)
        if sys.platform == "darwin":  # elsewhere the sidebar and the palette do without one
            from kiln_models_gui.views.menu_bar import fill_menu_bar

            fill_menu_bar(self.menuBar(), self.commands.actions)
        self._focus_keeper = FocusKeeper(self, self.stack)
        self._drops = take_drops(self, self.dialogs, self._pages.shell, self._theme, self._drops)

    def come_forward(self) -> None:
        """Be seen, in front of other windows: the person started the app once more."""
        self.setWindowState((self.windowState() & ~Qt.WindowState.WindowMinimized) | Qt.WindowState.WindowActive)
        self.show()
        self.raise_()
        self.activateWindow()

    def page(self, name: str) -> QWidget:
        """The page `name`, made at its first use."""
        if name not in self._made:
            self._made[name] = self._makers[name]()
            self.stack.addWidget(self._made[name])
            if self.commands is not None:
                self.commands.actions.dress(self._made[name])
        return self._made[name]

    def show_page(self, name: str) -> None:
        """Go to the page `name`."""
        self.stack.setCurrentWidget(self.page(name))
        if self._toast is not None:
            self._toast.raise_()  # the page that is shown comes to the front
        if self.sidebar.current != name:
            self.sidebar.choose(name)
        if self.commands is not None:  # what was made since then, such as the buttons of an empty page
            self.commands.actions.dress(self.page(name))
        self._pages.remember_page(name)

    @property
    def theme(self) -> Theme:
        """What dresses the window and its dialogs."""
        return self._theme

    def open_first_steps(self) -> "FirstStepsDialog":
        """The way to a model that works, step by step."""
        return self.dialogs.first_steps()

    def _make_models(self) -> QWidget:
        from kiln_models_gui.views.models_page import ModelsView

        view, dialogs = ModelsView(self._pages.models, self._theme), self.dialogs
        view.add_wanted.connect(dialogs.add_model)
        view.paste_wanted.connect(dialogs.paste)
        view.provider_wanted.connect(dialogs.add_provider)
        view.edit_wanted.connect(dialogs.edit_model)
        view.duplicate_wanted.connect(dialogs.duplicate_model)
        view.try_wanted.connect(dialogs.try_model)
        view.find_out_wanted.connect(dialogs.find_out_model)
        view.convert_wanted.connect(dialogs.convert_model)
        view.export_wanted.connect(dialogs.export_pack)
        view.publish_wanted.connect(lambda keys: dialogs.publish(*keys))
        return view

    def _make_providers(self) -> QWidget:
        from kiln_models_gui.views.providers_page import ProvidersView

        servers, dialogs = self._pages.local_servers, self.dialogs
        view = ProvidersView(self._pages.providers, self._theme, servers)
        if "providers" not in self._wired:  # the view-models stay when the views are built anew
            servers.key_wanted.connect(dialogs.add_provider_at)
            self._pages.providers.key_copied.connect(self._copy_key)
        view.add_wanted.connect(dialogs.add_provider)
        view.paste_wanted.connect(dialogs.paste)
        view.edit_wanted.connect(dialogs.edit_provider)
        view.remove_wanted.connect(dialogs.remove_provider)
        view.replace_key_wanted.connect(dialogs.replace_key)
        view.pack_wanted.connect(dialogs.choose_pack)
        view.export_wanted.connect(lambda: dialogs.export_pack(providers=True))
        view.publish_wanted.connect(dialogs.publish)
        return view

    def _make_agents(self) -> QWidget:
        from kiln_models_gui.views.agents_page import AgentsView

        view = AgentsView(self._pages.agents, self._theme, self._pages.agents_side.settings_care)
        view.settings_wanted.connect(lambda: self.show_page("settings"))
        return view

    def _make_overview(self) -> QWidget:
        page = self._pages.overview
        if page is None:
            return QWidget()
        from kiln_models_gui.views.overview_page import OverviewView

        view = OverviewView(page, self._theme)
        view.page_wanted.connect(self.show_page)
        view.first_steps_wanted.connect(self.open_first_steps)
        return view

    def _count_problems(self) -> None:
        if self._pages.health is not None:
            count, words = self._pages.health.badge
            self.sidebar.set_count("overview", count)
            self.sidebar.set_attention("overview", words)

    def _open_form(self, name: str, about: object) -> None:
        """Where a problem of the overview needs a word of the person."""
        if name == "page":
            self.show_page(str(about))
        elif name == "provider":
            self._pages.providers.select(str(about))
            self.show_page("providers")
        else:
            self.dialogs.open_form(name, about)

    def _make_history(self) -> QWidget:
        page = self._pages.history
        if page is None:
            return QWidget()
        from kiln_models_gui.views.history_page import HistoryView

        view = HistoryView(page, self._theme)
        view.page_wanted.connect(self.show_page)
        return view

    def undo(self) -> None:
        """Take the last change back."""
        if self._pages.history_actions is not None:
            self._pages.history_actions.undo_last()

    def redo(self) -> None:
        """Do again what was taken back last."""
        if self._pages.history_actions is not None:
            self._pages.history_actions.redo_last()

    def _make_settings(self) -> QWidget:
        from kiln_models_gui.views.settings_page import SettingsView

        view = SettingsView(self._pages.settings, self._theme)
        if view.help is not None:
            view.help.first_steps_wanted.connect(self.open_first_steps)
            view.help.keys_wanted.connect(lambda: self.commands and self.commands.open_help())
        if view.packs is not None:
            view.packs.open_wanted.connect(self.dialogs.choose_pack)
        return view

    def _count(self) -> None:
        for name, count in zip(("providers", "models"), self._pages.counts, strict=True):
            self.sidebar.set_count(name, str(count or ""))

    def _show_notice(self) -> None:
        notice = self._pages.shell.notice
        if notice is None:
            if self._notice is not None:
                self._notice.hide()
            self._above.setContentsMargins(HUGE + 8, 0, HUGE + 8, 0)
            return
        self._above.setContentsMargins(HUGE + 8, HUGE, HUGE + 8, 0)
        actions = (*(((notice.action, notice.verb),) if notice.action else ()), *notice.more)
        closable = notice.is_question or (notice.closable and notice.action != "try_again")
        self.notice.show_message(notice.tone, notice.text, heading=notice.heading, actions=actions, closable=closable)

    def _show_toast(self, text: str, verb: str) -> None:
        self.toast.show_message(text, verb)

    @property
    def secret_clipboard(self) -> "SecretClipboard":
        """Who puts keys onto the clipboard, made at the first one."""
        if self._secret_clipboard is None:
            from PySide6.QtGui import QGuiApplication

            from kiln_models_gui.views.kit.secret_clipboard import SecretClipboard

            self._secret_clipboard = SecretClipboard(QGuiApplication.clipboard(), self)
        return self._secret_clipboard

    def _copy_key(self, key: "SecretStr") -> None:
        self.secret_clipboard.put(key.get_secret_value())
        self._pages.shell.toast(self.tr("Key copied. It is taken off the clipboard in a minute."))

    def search_page(self) -> None:
        """Go to the search line of the page that is shown, where it has one."""
        search = getattr(self.stack.currentWidget(), "search", None)
        if isinstance(search, QWidget):
            search.setFocus()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_sidebar()

    def _fit_sidebar(self) -> None:
        """With large text in a small window, the navigation shows its signs only, and the page has the room."""
        self.sidebar.set_compact(self.width() < self.fontMetrics().averageCharWidth() * NARROW)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self._pages.remember_window(place_of(self))
        if self._secret_clipboard is not None:
            self._secret_clipboard.clear()
        self.closed.emit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self.isActiveWindow():
            # Where the folder cannot be watched (a network home), coming back is the moment to look.
            self._pages.look_again()


def _open_page(address: str) -> None:
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QDesktopServices

    QDesktopServices.openUrl(QUrl(address))

"""All view-models of the window, each made when it is first wanted."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiln_models_gui.viewmodels.agents.side import AgentsSide
from kiln_models_gui.viewmodels.models.page import ModelsPage
from kiln_models_gui.viewmodels.shell import Shell
from kiln_models_gui.viewmodels.toasts import Toasts
from kiln_models_gui.viewmodels.workbench import Workbench

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable

    from kiln_models_gui.probes.local_servers import Program
    from kiln_models_gui.registry.health.problem import AskFix
    from kiln_models_gui.registry.providers import ProviderRef
    from kiln_models_gui.store.recovery import Recovery
    from kiln_models_gui.targets.editor_keys import EditorKeys
    from kiln_models_gui.targets.history import History
    from kiln_models_gui.viewmodels.after_start import AfterStart
    from kiln_models_gui.viewmodels.agents.page import AgentsPage
    from kiln_models_gui.viewmodels.file_watch import FileWatch
    from kiln_models_gui.viewmodels.first_steps import FirstSteps
    from kiln_models_gui.viewmodels.forms import Forms
    from kiln_models_gui.viewmodels.health import Health
    from kiln_models_gui.viewmodels.history.actions import HistoryActions
    from kiln_models_gui.viewmodels.history.keeper import HistoryKeeper
    from kiln_models_gui.viewmodels.history.page import HistoryPage
    from kiln_models_gui.viewmodels.kiln_beside import KilnBeside
    from kiln_models_gui.viewmodels.lately import Lately
    from kiln_models_gui.viewmodels.local_servers import LocalServers
    from kiln_models_gui.viewmodels.managed_editors import ManagedEditors
    from kiln_models_gui.viewmodels.overview import OverviewPage
    from kiln_models_gui.viewmodels.packs.following import Following
    from kiln_models_gui.viewmodels.packs.packs import Packs
    from kiln_models_gui.viewmodels.packs.source import PackSource
    from kiln_models_gui.viewmodels.practice import Practice
    from kiln_models_gui.viewmodels.providers.page import ProvidersPage
    from kiln_models_gui.viewmodels.settings import SettingsPage

PAGES = ("overview", "providers", "models", "agents", "history", "settings")


class Pages(QObject):
    """What the window binds to.

    Signals: `history_clashed` with an UndoQuestion when somebody changed since what is to be taken back; `key_wanted`
    when the key of the provider that was just selected has to be typed in; `health_changed` when something else is
    wrong with the configuration; `form_wanted` with the name of a form or page where a problem needs a word of the
    person, and what it is for; `pack_opened` with an OpenPack; `pack_link_asked` with a LinkQuestion;
    `no_pack_dropped` with the Path of any other file; `pack_refused` with a Message when nothing was opened.
    """

    history_clashed = Signal(object)
    health_changed = Signal()
    form_wanted = Signal(str, object)
    key_wanted = Signal()
    pack_opened = Signal(object)
    pack_link_asked = Signal(object)
    no_pack_dropped = Signal(object)
    pack_refused = Signal(object)

    def __init__(
        self,
        bench: Workbench,
        shell: Shell,
        settings: "Callable[[], SettingsPage]",
        watch: "Callable[[], FileWatch]",
        managed: "Callable[[], ManagedEditors]",
        *,
        editor_keys: "Callable[[], EditorKeys] | None" = None,
        practice: "Practice | None" = None,
        recover: "Callable[[], Awaitable[Recovery]] | None" = None,
        programs: "Iterable[Program] | None" = None,
        beside: "Callable[[], KilnBeside] | None" = None,
        history: "Callable[[], tuple[History, HistoryKeeper]] | None" = None,
        health: "Callable[[], Health] | None" = None,
        packs: "Callable[[], Packs] | None" = None,
        following: "Callable[[], Following] | None" = None,
        has_packs: "Callable[[], bool] | None" = None,
    ) -> None:
        """`settings`, `watch`, `managed` and `editor_keys` are made when they are first wanted.

        `recover` is called once, at the start: it finishes or undoes a change that was interrupted. `programs`: the
        servers to look for on this computer; None for all that we know. `beside` keeps us and a running Kiln in step.
        `history`: the history and who records it, made when the first of them is wanted.
        """
        super().__init__()
        self._bench = bench
        self.shell = shell
        self.practice = practice
        self.models = ModelsPage(bench)
        self.agents_side = AgentsSide(bench, shell, self.models, managed, editor_keys)
        self._toasts = Toasts(bench, shell)
        self._toasts.follow_models(self.models)
        self._providers: ProvidersPage | None = None
        self._programs = programs
        self._local_servers: LocalServers | None = None
        self._forms: Forms | None = None
        self._make_settings = settings
        self._make_watch = watch
        self._recover = recover
        self._after_start: AfterStart | None = None
        self._make_beside = beside
        self.beside: KilnBeside | None = None
        self._settings: SettingsPage | None = None
        self._watch: FileWatch | None = None
        self._make_history = history
        self._make_health = health
        self._health: Health | None = None
        self._make_packs = packs
        self._packs: Packs | None = None
        self._make_following = following
        self._has_packs = has_packs
        self._following: Following | None = None
        self._overview: OverviewPage | None = None
        self._keeper: HistoryKeeper | None = None
        self._history_actions: HistoryActions | None = None
        self._history_page: HistoryPage | None = None

    @property
    def providers(self) -> "ProvidersPage":
        """The Providers page."""
        if self._providers is None:
            from kiln_models_gui.viewmodels.providers.page import ProvidersPage

            self._providers = ProvidersPage(self._bench)
            self._toasts.follow_providers(self._providers)
            self._show_running()
        return self._providers

    @property
    def local_servers(self) -> "LocalServers":
        """What runs on this computer."""
        if self._local_servers is None:
            from kiln_models_gui.viewmodels.local_servers import LocalServers

            self._local_servers = LocalServers(self._bench, self._programs)
            self._local_servers.told.connect(self.shell.toast)
            self._local_servers.changed.connect(self._show_running)
        return self._local_servers

    def _show_running(self) -> None:
        if self._providers is not None and self._local_servers is not None:
            self._providers.show_running(self._local_servers.running)

    @property
    def agents(self) -> "AgentsPage":
        """The Agents page."""
        return self.agents_side.page

    @property
    def counts(self) -> tuple[int, int]:
        """How many providers and how many models there are."""
        return len(self._bench.registry.providers()), self.models.count

    @property
    def settings(self) -> "SettingsPage":
        """The Settings page."""
        if self._settings is None:
            self._settings = self._make_settings()
        return self._settings

    @property
    def history_actions(self) -> "HistoryActions | None":
        """Undo and redo; None where no history is kept."""
        if self._history_actions is None and self._make_history is not None:
            from kiln_models_gui.viewmodels.history.actions import HistoryActions

            history, self._keeper = self._make_history()
            shell, on_error = self.shell, self._bench.on_error
            self._history_actions = HistoryActions(history, self._keeper, shell.toast, shell.say, on_error)
            self._history_actions.clashed.connect(self.history_clashed)
        return self._history_actions

    @property
    def history(self) -> "HistoryPage | None":
        """The History page; None where no history is kept."""
        actions = self.history_actions
        if self._history_page is None and actions is not None and self._make_history is not None:
            from kiln_models_gui.viewmodels.history.page import HistoryPage

            history, keeper = self._make_history()
            self._history_page = HistoryPage(history, keeper, actions, self._bench.on_error)
        return self._history_page

    @property
    def health(self) -> "Health | None":
        """What is wrong with the whole configuration."""
        if self._health is None and self._make_health is not None:
            self._health = self._make_health()
            self._health.changed.connect(self.health_changed)
            self._health.asked.connect(self._ask)
            self._health.provider_wanted.connect(lambda key: self.form_wanted.emit("provider", key))
        return self._health

    @property
    def overview(self) -> "OverviewPage | None":
        """The Overview page."""
        health = self.health
        if self._overview is None and health is not None:
            from kiln_models_gui.viewmodels.overview import OverviewPage

            self._overview = OverviewPage(self._bench, health, self.agents, self._lately())
        return self._overview

    def _lately(self) -> "Lately | None":
        actions = self.history_actions
        if actions is None or self._make_history is None:
            return None
        from kiln_models_gui.viewmodels.lately import Lately

        return Lately(*self._make_history(), actions, self._bench.on_error)

    @property
    def forms(self) -> "Forms":
        """Who makes the forms of the dialogs."""
        if self._forms is None:
            from kiln_models_gui.viewmodels.forms import Forms

            self._forms = Forms(self._bench, self.shell, lambda: self.providers, self.agents_side.by_path)
            self._forms.provider_saved.connect(self._select)
            self._forms.model_saved.connect(self._toasts.model_saved)
            self._forms.key_replaced.connect(self._key_replaced)
            self._forms.gateway_added.connect(self.models.use_changed)
        return self._forms

    @property
    def packs(self) -> "Packs":
        """Who opens and makes team packs. Raises LookupError where packs have no place."""
        if self._packs is None:
            if self._make_packs is None:
                raise LookupError("packs")
            self._packs = self._make_packs()
            self._packs.opened.connect(self.pack_opened)
            self._packs.link_asked.connect(self.pack_link_asked)
            self._packs.no_pack.connect(self.no_pack_dropped)
            self._packs.refused.connect(self.pack_refused)
        return self._packs

    @property
    def following(self) -> "Following | None":
        """Who follows team packs; None where that has no place."""
        if self._following is None and self._make_following is not None:
            self._following = self._make_following()
            self._following.pack_wanted.connect(self._open_news)
            self._following.marks_changed.connect(self._show_marks)
        return self._following

    def _open_news(self, source: "PackSource") -> None:
        self.packs.open_source(source)

    def _show_marks(self) -> None:
        self.models.refresh()
        if self._providers is not None:
            self._providers.refresh()

    def _follow_packs(self) -> None:
        """At the start, where any pack was ever taken."""
        if self.following is not None:
            self.following.look()

    def can_export(self) -> bool:
        """Whether there is anything to be put into a pack."""
        return any(self.counts)

    def first_steps(self) -> "FirstSteps":
        """The assistant that leads to a model that works."""
        from kiln_models_gui.viewmodels.first_steps import FirstSteps

        settings = self.settings
        return FirstSteps(self._bench, settings.editors, self.local_servers, settings.kiln_was_here)

    def _select(self, ref: "ProviderRef") -> None:
        self.providers.select_ref(ref)

    def ask_for_key(self, ref: "ProviderRef") -> None:
        """The key of the provider has to be typed in."""
        self.providers.select_ref(ref)
        self.key_wanted.emit()

    def _ask(self, fix: "AskFix") -> None:
        from kiln_models_gui.viewmodels.health_asks import form_for

        form = form_for(fix, self, self._bench.library)
        if form is not None:
            self.form_wanted.emit(*form)

    def _key_replaced(self, name: str) -> None:
        self.agents_side.ask_for_keys()
        self._toasts.key_replaced(name)

    # What is remembered of the window

    @property
    def wants_first_steps(self) -> bool:
        """Whether this is a start with nothing set up yet, and nobody has said that they know the way."""
        choices, state = self._bench.choices.now, self._bench.registry.state
        is_new = not any(self.counts) and not choices.editors and state.fault is None
        return is_new and not choices.first_steps_seen and not self.shell.practice

    @property
    def first_page(self) -> str:
        """The page of the last time; Models at the first start, or Providers where there is none yet."""
        last = self._bench.choices.now.last_page
        if last in PAGES:
            return last
        return "models" if any(self.counts) else "providers"

    def remember_page(self, name: str) -> None:
        """Start here next time."""
        self._bench.choices.remember(last_page=name)

    @property
    def window_place(self) -> str:
        """Where the window stood the last time, "" at the first start."""
        return self._bench.choices.now.window

    def remember_window(self, place: str) -> None:
        """Stand there next time."""
        self._bench.choices.remember(window=place)

    # From start to end

    @property
    def after_start(self) -> "AfterStart":
        """What is done once the window is seen."""
        if self._after_start is None:
            from kiln_models_gui.viewmodels.after_start import AfterStart

            self._after_start = AfterStart(
                self._bench,
                self.shell,
                self.models,
                self.agents_side,
                health=lambda: self.health,
                recover=self._recover,
                look_for_packs=self._follow_packs if self._has_packs and self._has_packs() else None,
            )
        return self._after_start

    def start(self) -> None:
        """What can wait until the window is seen, and from now on watch the files."""
        self._watch = self._watch or self._make_watch()
        if self.beside is None and self._make_beside is not None:
            self.beside = self._make_beside()
        self.agents_side.start()
        self.after_start.start()
        self.local_servers.look_once()

    async def finish(self) -> None:
        """Wait for what is being saved or read: the program ends after it, not in its middle."""
        for part in (self._after_start, self._watch, self.agents_side, self._local_servers, self._following):
            if part is not None:
                part.stop()
        if self._forms is not None:
            await self._forms.leave()
        if self._packs is not None:
            await self._packs.leave()
        started = (
            self._after_start,
            self.models,
            self._providers,
            self._settings,
            self._watch,
            self.agents_side,
            self._local_servers,
            self._following,
            self.beside,
            self._history_actions,
            self._history_page,
            self._health,
            self._overview.lately if self._overview else None,
            self._bench.choices,
            self._bench.memory,
        )
        for page in started:
            if page is not None:
                await page.finish()

    def answer_notice(self, action: str) -> None:
        """A button of the message above the pages was pressed."""
        from kiln_models_gui.viewmodels.shell import OPEN_KEYCHAIN, OPEN_PAGE

        if self.shell.answer(action):
            return
        if action == OPEN_PAGE:
            self.shell.open_page()
        elif action == OPEN_KEYCHAIN:
            self.after_start.open_keychain()
        else:
            self.read_again()

    def say_again(self) -> None:
        """Put into words again what is kept in words: the language changed."""
        self.models.refresh()
        if self._providers is not None:
            self._providers.refresh()
        if self._history_page is not None:
            self._history_page.say_again()
        self.agents_side.orchestrator_changed.emit()

    def look_again(self) -> None:
        """Read the file when it changed."""
        if self._watch is not None:
            self._watch.look()
        self.agents_side.look()

    def read_again(self) -> None:
        """Read the file, changed or not."""
        self.after_start.read_again()

"""All view-models of the window, and the editors that its dialogs need."""

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal

from kiln_models_gui.viewmodels.models.page import ModelsPage
from kiln_models_gui.viewmodels.models.purpose import Purpose
from kiln_models_gui.viewmodels.shell import Shell
from kiln_models_gui.viewmodels.workbench import Workbench

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable

    from kiln_models_gui.probes.local_servers import Program
    from kiln_models_gui.registry.health.problem import AskFix
    from kiln_models_gui.registry.library import Done
    from kiln_models_gui.registry.orchestrator import Orchestrator
    from kiln_models_gui.registry.orchestrator_facts import Volumes
    from kiln_models_gui.registry.providers import ProviderRef
    from kiln_models_gui.store.recovery import Recovery
    from kiln_models_gui.targets.editor_keys import EditorKeys
    from kiln_models_gui.targets.history import History
    from kiln_models_gui.viewmodels.agents.care import SettingsCare
    from kiln_models_gui.viewmodels.agents.editor_choice import EditorChoice
    from kiln_models_gui.viewmodels.agents.known_keys import KeyWatch
    from kiln_models_gui.viewmodels.agents.managed import Saved
    from kiln_models_gui.viewmodels.agents.page import AgentsPage
    from kiln_models_gui.viewmodels.agents.tool_check import ToolCheck
    from kiln_models_gui.viewmodels.file_watch import FileWatch
    from kiln_models_gui.viewmodels.first_steps import FirstSteps
    from kiln_models_gui.viewmodels.health import Health
    from kiln_models_gui.viewmodels.history.actions import HistoryActions
    from kiln_models_gui.viewmodels.history.keeper import HistoryKeeper
    from kiln_models_gui.viewmodels.history.page import HistoryPage
    from kiln_models_gui.viewmodels.import_gate import ImportGate
    from kiln_models_gui.viewmodels.kiln_beside import KilnBeside
    from kiln_models_gui.viewmodels.lately import Lately
    from kiln_models_gui.viewmodels.local_servers import LocalServers
    from kiln_models_gui.viewmodels.managed_editors import ManagedEditors
    from kiln_models_gui.viewmodels.models.editor import ModelEditor
    from kiln_models_gui.viewmodels.overview import OverviewPage
    from kiln_models_gui.viewmodels.paste.form import PasteForm
    from kiln_models_gui.viewmodels.practice import Practice
    from kiln_models_gui.viewmodels.providers.editor import ProviderEditor
    from kiln_models_gui.viewmodels.providers.page import ProvidersPage
    from kiln_models_gui.viewmodels.providers.replace_key import ReplaceKey
    from kiln_models_gui.viewmodels.settings import SettingsPage
    from kiln_models_gui.viewmodels.try_it import TryIt


class Pages(QObject):
    """What the window binds to.

    Signals: `orchestrator_changed` when another editor's agents, or none, are shown; `history_clashed` with an
    UndoQuestion when somebody changed since what is to be taken back; `key_wanted` when the key of the provider that
    was just selected has to be typed in; `health_changed` when something else is wrong with the configuration;
    `form_wanted` with the name of a form or page where a problem needs a word of the person, and what it is for;
    `warmed` when what the start put off is loaded.
    """

    orchestrator_changed = Signal()
    history_clashed = Signal(object)
    health_changed = Signal()
    form_wanted = Signal(str, object)
    key_wanted = Signal()
    warmed = Signal()

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
        self._providers: ProvidersPage | None = None
        self._programs = programs
        self._local_servers: LocalServers | None = None
        self._forms: list[ProviderEditor | ModelEditor | PasteForm] = []
        self._tries: list[TryIt] = []
        self._replacing: list[ReplaceKey] = []
        self._agents: AgentsPage | None = None
        self._make_settings = settings
        self._make_watch = watch
        self._make_managed = managed
        self._make_editor_keys = editor_keys
        self._recover = recover
        self._make_beside = beside
        self.beside: KilnBeside | None = None
        self._key_watch: KeyWatch | None = None
        self._care: SettingsCare | None = None
        self._tool_check: ToolCheck | None = None
        self._settings: SettingsPage | None = None
        self._watch: FileWatch | None = None
        self._managed: ManagedEditors | None = None
        self._editor_choice: EditorChoice | None = None
        self._make_history = history
        self._make_health = health
        self._health: Health | None = None
        self._is_ending = False
        self._overview: OverviewPage | None = None
        self._keeper: HistoryKeeper | None = None
        self._history_actions: HistoryActions | None = None
        self._history_page: HistoryPage | None = None
        self.models.removed.connect(self._model_removed)
        self.models.many_removed.connect(self._models_removed)
        self.models.use_changed.connect(self._use_changed)
        self.models.id_changed.connect(self._id_changed)

    @property
    def providers(self) -> "ProvidersPage":
        """The Providers page, made when it is first wanted."""
        if self._providers is None:
            from kiln_models_gui.viewmodels.providers.page import ProvidersPage

            self._providers = ProvidersPage(self._bench)
            self._providers.removed.connect(self._provider_removed)
            self._show_running()
        return self._providers

    @property
    def local_servers(self) -> "LocalServers":
        """What runs on this computer, made when it is first wanted."""
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
        """The Agents page, made when it is first wanted."""
        if self._agents is None:
            from kiln_models_gui.viewmodels.agents.page import AgentsPage
            from kiln_models_gui.viewmodels.agents.volumes import kept_volumes

            volumes = kept_volumes(self._bench.choices.now.volumes)
            self._agents = AgentsPage(
                lambda: self.orchestrator, self._bench.on_error, volumes, self.editor_choice, self.tool_check
            )
            self.orchestrator_changed.connect(self._agents.look_again)
            self._agents.volumes_changed.connect(self._keep_volumes)
            self._agents.saved.connect(self._agents_saved)
            if self.tool_check is not None:
                self.tool_check.decided.connect(self._agents.give)
        return self._agents

    @property
    def editors(self) -> "ManagedEditors":
        """The managed editors; none is opened before `start`, and whoever chose none loads nothing of them."""
        if self._managed is None:
            self._managed = self._make_managed()
            self._managed.opened_changed.connect(self._know_editors)
        return self._managed

    def _know_editors(self) -> None:
        watch = self.key_watch
        if watch is not None:
            watch.look_again()
        self.models.follow(self._settings_of_editors(), watch.keys.find if watch else None)

    @property
    def editor_choice(self) -> "EditorChoice":
        """Which of the managed editors' agents are shown."""
        if self._editor_choice is None:
            from kiln_models_gui.viewmodels.agents.editor_choice import EditorChoice

            self._editor_choice = EditorChoice(self.editors, self._bench.choices)
            self._editor_choice.changed.connect(self.orchestrator_changed)
        return self._editor_choice

    @property
    def key_watch(self) -> "KeyWatch | None":
        """Who asks which keys of the managed editor there are; None where no keys are kept for editors."""
        if self._key_watch is None and self._make_editor_keys is not None:
            from kiln_models_gui.viewmodels.agents.known_keys import KeyWatch

            keys = self._make_editor_keys()
            self._key_watch = KeyWatch(self._settings_of_editors, keys, self._bench.choices, self._bench.on_error)
            self._key_watch.look_again()
        return self._key_watch

    def _settings_of_editors(self) -> "dict[str, Orchestrator]":
        return {str(one.path): one.orchestrator for one in self.editors.opened}

    @property
    def settings_care(self) -> "SettingsCare | None":
        """What is to be put right in the managed editor's settings, for the Agents page."""
        watch = self.key_watch
        if self._care is None and watch is not None:
            from kiln_models_gui.viewmodels.agents.care import SettingsCare

            self._care = SettingsCare(lambda: self.orchestrator, watch, self.shell.toast, self._bench.on_error)
            self.orchestrator_changed.connect(self._care.look_again)
        return self._care

    @property
    def tool_check(self) -> "ToolCheck | None":
        """The check of a model for an agent; None where no evidence is kept."""
        evidence = self._bench.evidence
        if self._tool_check is None and evidence is not None:
            from kiln_models_gui.viewmodels.agents.tool_check import ToolCheck, Way

            def way(choice: str) -> Way:
                return self.models.way_to(self.editor_choice.path, choice)

            self._tool_check = ToolCheck(way, self._bench.client, evidence, self._bench.on_error)
        return self._tool_check

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
        """Undo and redo, made when they are first wanted; None where no history is kept."""
        if self._history_actions is None and self._make_history is not None:
            from kiln_models_gui.viewmodels.history.actions import HistoryActions

            history, self._keeper = self._make_history()
            shell, on_error = self.shell, self._bench.on_error
            self._history_actions = HistoryActions(history, self._keeper, shell.toast, shell.say, on_error)
            self._history_actions.clashed.connect(self.history_clashed)
        return self._history_actions

    @property
    def history(self) -> "HistoryPage | None":
        """The History page, made when it is first wanted; None where no history is kept."""
        actions = self.history_actions
        if self._history_page is None and actions is not None and self._make_history is not None:
            from kiln_models_gui.viewmodels.history.page import HistoryPage

            history, keeper = self._make_history()
            self._history_page = HistoryPage(history, keeper, actions, self._bench.on_error)
        return self._history_page

    @property
    def health(self) -> "Health | None":
        """What is wrong with the whole configuration, made when it is first wanted."""
        if self._health is None and self._make_health is not None:
            self._health = self._make_health()
            self._health.changed.connect(self.health_changed)
            self._health.asked.connect(self._ask)
            self._health.provider_wanted.connect(lambda key: self.form_wanted.emit("provider", key))
        return self._health

    @property
    def overview(self) -> "OverviewPage | None":
        """The Overview page, made when it is first wanted."""
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

    def _ask(self, fix: "AskFix") -> None:
        from kiln_models_gui.viewmodels.health_asks import form_for

        form = form_for(fix, self, self._bench.library)
        if form is not None:
            self.form_wanted.emit(*form)

    @property
    def orchestrator(self) -> "Orchestrator | None":
        """The agents' settings that are shown; None until they were read, and where no editor is managed."""
        current = self.editor_choice.current
        return current.orchestrator if current else None

    @property
    def first_page(self) -> str:
        """The page of the last time; Models at the first start, or Providers where there is none yet."""
        last = self._bench.choices.now.last_page
        if last in ("overview", "providers", "models", "agents", "history", "settings"):
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

    def start(self) -> None:
        """What can wait until the window is seen: watch the files, mend what was interrupted, find the keychain."""
        self._watch = self._watch or self._make_watch()
        if self.beside is None and self._make_beside is not None:
            self.beside = self._make_beside()
        self.editor_choice.start()
        self.editors.start()
        self.models.spawn(self._get_ready())  # first: from here on, threads load modules in turn
        self.models.spawn(self._open_keys())
        if self._recover is not None:
            self.models.spawn(self._put_right(self._recover))
        self.local_servers.look_once()

    async def finish(self) -> None:
        """Wait for what is being saved or read: the program ends after it, not in its middle."""
        self._is_ending = True
        if self._watch is not None:
            self._watch.stop()
        if self._managed is not None:
            self._managed.stop()
        for follower in (self._key_watch, self._care, self._tool_check):
            if follower is not None:
                follower.stop()
        if self._editor_choice is not None:
            self._editor_choice.let_go()
        if self._local_servers is not None:
            self._local_servers.stop()
        await self._leave_forms()
        started = (
            self.models,
            self._providers,
            self._agents,
            self._settings,
            self._watch,
            self._managed,
            self._key_watch,
            self._care,
            self._tool_check,
            self._local_servers,
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

    async def _leave_forms(self) -> None:
        for form in self._forms:
            form.close()
            await form.test.finish()
            await form.finish()
        for conversation in self._tries:
            await conversation.leave()
        for replacing in self._replacing:
            replacing.close()
            await replacing.finish()

    async def _put_right(self, recover: "Callable[[], Awaitable[Recovery]]") -> None:
        recovery = await recover()
        if recovery.outcome == "nothing":
            return
        if recovery.files:
            # What was read while they were mended is old.
            await self.editors.finish()
            self.read_again()
        from kiln_models_gui.viewmodels.words.recovery import recovery_message

        message = recovery_message(recovery)
        if message is not None:
            self.shell.say(message)

    async def _open_keys(self) -> None:
        """Find the keychain, and finish what was to become of the keys in it."""
        await self._bench.keys.secrets()
        self.models.spawn(self._mend_replacement())

    async def _get_ready(self) -> None:
        """Load what the first clicks need: at each of them that would hold the window up."""
        from kiln_models_gui.viewmodels.import_gate import ImportGate
        from kiln_models_gui.viewmodels.warming import load_health, load_tests

        with ImportGate() as gate:
            await load_tests(gate)
            await load_health(gate)
            if self.health is not None and not self._is_ending:
                self.health.start()
            await self._read_evidence(gate)
        self.models.get_ready()
        if not self._is_ending:
            self.warmed.emit()

    async def _read_evidence(self, gate: "ImportGate") -> None:
        """Say in the lists what was found out earlier."""
        if self._bench.evidence is None:
            return
        from kiln_models_gui.viewmodels.warming import load_evidence

        self.models.changed.connect(self._know_tools)
        self.models.show_evidence(await load_evidence(gate, self._bench.evidence))

    def _know_tools(self) -> None:
        """Tell the managed editors which of their models call tools, by evidence."""
        for path, orchestrator in self._settings_of_editors().items():
            orchestrator.know_checks(self.models.tools_in(path))

    async def _mend_replacement(self) -> None:
        """Finish or undo the replacement of a key that was interrupted."""
        if self._bench.key_swap is None:
            return
        end = await self._bench.key_swap().recover()
        if end == "taken_back":
            from kiln_models_gui.viewmodels.words.recovery import replacement_message

            self.shell.say(replacement_message())

    async def _open_keychain(self) -> None:
        await self._bench.keys.knock()
        self.shell.keychain_answered()
        if self._key_watch is not None:
            self._key_watch.ask()
        await self._mend_replacement()

    def answer_notice(self, action: str) -> None:
        """A button of the message above the pages was pressed."""
        from kiln_models_gui.viewmodels.shell import OPEN_KEYCHAIN, OPEN_PAGE

        if self.shell.answer(action):
            return
        if action == OPEN_PAGE:
            self.shell.open_page()
        elif action == OPEN_KEYCHAIN:
            self.models.spawn(self._open_keychain())
        else:
            self.read_again()

    def say_again(self) -> None:
        """Put into words again what is kept in words: the language changed."""
        self.models.refresh()
        if self._providers is not None:
            self._providers.refresh()
        if self._history_page is not None:
            self._history_page.say_again()
        self.orchestrator_changed.emit()

    def look_again(self) -> None:
        """Read the file when it changed."""
        if self._watch is not None:
            self._watch.look()
        if self._managed is not None:
            self._managed.look()

    def read_again(self) -> None:
        """Read the file, changed or not."""
        self.models.spawn(self._bench.registry.reload())
        if self._managed is not None:
            self._managed.read_again()

    # The first start

    @property
    def wants_first_steps(self) -> bool:
        """Whether this is a start with nothing set up yet, and nobody has said that they know the way."""
        choices, state = self._bench.choices.now, self._bench.registry.state
        is_new = not any(self.counts) and not choices.editors and state.fault is None
        return is_new and not choices.first_steps_seen and not self.shell.practice

    def first_steps(self) -> "FirstSteps":
        """The assistant that leads to a model that works."""
        from kiln_models_gui.viewmodels.first_steps import FirstSteps

        settings = self.settings
        return FirstSteps(self._bench, settings.editors, self.local_servers, settings.kiln_was_here)

    # Editors

    def _keep(self, editor: "ProviderEditor | ModelEditor | PasteForm") -> None:
        """Keep the forms that still have something to end; the program waits for them."""
        self._forms = [*(kept for kept in self._forms if kept.busy or kept.test.busy), editor]

    def provider_editor(
        self, *, editing: bool, name: str = "", address: str = "", choice: str = ""
    ) -> "ProviderEditor":
        """The form for a new provider (of a kind, `choice`), with what is known of it, or for the selected one."""
        from kiln_models_gui.viewmodels.providers.editor import CUSTOM, ProviderEditor

        selected = self.providers.selected if editing else None
        editor = ProviderEditor(self._bench, editing=selected, choice=choice or CUSTOM)
        editor.saved.connect(self.providers.select_ref)
        editor.saved.connect(lambda _ref: self._tell_kept(editor.kept_words))
        for place, text in (("name", name), ("base_url", address)):
            if text:
                editor.type_text(place, text)
        self._keep(editor)
        return editor

    def replace_key(self) -> "ReplaceKey | None":
        """The form that replaces the key of the selected provider; None where there is none to replace."""
        provider = self.providers.selected
        if provider is None or not self.providers.can_replace_key:
            return None
        from kiln_models_gui.viewmodels.providers.replace_key import ReplaceKey

        form = ReplaceKey(self._bench, provider, self._settings_of_editors())
        form.replaced.connect(lambda _ref: self._key_replaced(provider.name))
        self._replacing = [*(kept for kept in self._replacing if kept.busy), form]
        form.look()
        return form

    def paste_form(self, wanted: frozenset[str] = frozenset()) -> "PasteForm":
        """The form that fills itself from a pasted text. `wanted`: the programs that its model is for."""
        from kiln_models_gui.viewmodels.paste.form import PasteForm

        form = PasteForm(self._bench, wanted)
        form.added.connect(self._pasted)
        self._keep(form)
        return form

    def _pasted(self, added: object) -> None:
        ref = getattr(added, "provider", None)
        if ref is not None:
            self.providers.select_ref(ref)

    def model_editor(self, purpose: Purpose, key: str = "", kind: str = "") -> "ModelEditor":
        """The form for a new model (of a `kind` when it is given), or for the row `key` of the list."""
        from kiln_models_gui.viewmodels.models.editor import ModelEditor

        model = self._bench.library.model(key) if key else None
        purpose = purpose if model else Purpose.ADD
        editor = ModelEditor(self._bench, purpose=purpose, model=model, editors=self._settings_of_editors())
        if kind:
            editor.choose_kind(kind)
            editor.start_afresh()
        editor.saved.connect(lambda name, done: self._model_saved(purpose, name, done, editor.kept_words))
        self._keep(editor)
        return editor

    def try_model(self, key: str, editor: "ModelEditor | None" = None) -> "TryIt":
        """A conversation with the model that `editor` describes, or that of the row `key`."""
        from kiln_models_gui.viewmodels.models.tried_model import TriedModel
        from kiln_models_gui.viewmodels.try_it import TryIt

        form = editor or self.model_editor(Purpose.EDIT, key)
        made = TryIt(TriedModel(self._bench, form, form_is_shown=editor is not None), self._bench.on_error)
        self._tries = [*(kept for kept in self._tries if kept.busy or not kept.closed), made]
        return made

    def _keep_volumes(self, volumes: object) -> None:
        from kiln_models_gui.viewmodels.agents.volumes import plain_volumes

        self._bench.choices.change(volumes=plain_volumes(cast("Volumes", volumes)))

    # Toasts

    def _agents_saved(self, saved: "Saved") -> None:
        undo = saved.undo

        def take_back() -> None:
            # A file that is no longer managed is left alone.
            if undo is not None and self.editor_choice.is_opened(saved.path):
                self.agents.take_back(undo)

        self.shell.toast(self.tr("Saved in {editor}.").format(editor=saved.editor), take_back if undo else None)

    def _model_saved(self, purpose: Purpose, name: str, done: "Done | None", kept: str = "") -> None:
        from kiln_models_gui.viewmodels.models.saved_words import saved_words

        written = done.targets if done else ()
        programs = [target.name for target in self._bench.library.targets if target.id in written]
        undo = (lambda: self.models.undo(done)) if done is not None and programs else None
        self.shell.toast(saved_words(purpose, name, programs, kept), undo)

    def _tell_kept(self, kept: str) -> None:
        if kept:
            self.shell.toast(self.tr("Saved. {kept}").format(kept=kept))

    def _model_removed(self, done: "Done", name: str) -> None:
        words = self.tr("Removed “{name}”.").format(name=name)
        self.shell.toast(words, lambda: self.models.undo(done))

    def _models_removed(self, done: "Done", count: int) -> None:
        self.shell.toast(self.tr("Removed {count} models.").format(count=count), lambda: self.models.undo(done))

    def _use_changed(self, done: "Done", words: str) -> None:
        self.shell.toast(words, lambda: self.models.undo(done))

    def _id_changed(self, name: str) -> None:
        self.shell.toast(self.tr("Changed the id of “{name}”.").format(name=name))

    def ask_for_key(self, ref: "ProviderRef") -> None:
        """The key of the provider has to be typed in."""
        self.providers.select_ref(ref)
        self.key_wanted.emit()

    def _key_replaced(self, name: str) -> None:
        if self._key_watch is not None:
            self._key_watch.ask()
        self.shell.toast(self.tr("{name} has its new key, wherever it is used.").format(name=name))

    def _provider_removed(self, removal: object) -> None:
        self.shell.toast(self.tr("Removed the provider."), lambda: self.providers.undo(removal))  # pyright: ignore[reportArgumentType]

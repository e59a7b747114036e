"""What the managed editors bring along: their agents' page, the keys they know, and what is to be put right there."""

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal

from kiln_models_gui.viewmodels.models.page import ModelsPage
from kiln_models_gui.viewmodels.shell import Shell
from kiln_models_gui.viewmodels.workbench import Workbench

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiln_models_gui.registry.orchestrator import Orchestrator
    from kiln_models_gui.registry.orchestrator_facts import Volumes
    from kiln_models_gui.targets.editor_keys import EditorKeys
    from kiln_models_gui.viewmodels.agents.care import SettingsCare
    from kiln_models_gui.viewmodels.agents.editor_choice import EditorChoice
    from kiln_models_gui.viewmodels.agents.known_keys import KeyWatch
    from kiln_models_gui.viewmodels.agents.managed import Saved
    from kiln_models_gui.viewmodels.agents.page import AgentsPage
    from kiln_models_gui.viewmodels.agents.tool_check import ToolCheck
    from kiln_models_gui.viewmodels.managed_editors import ManagedEditors


class AgentsSide(QObject):
    """Each part is made when it is first wanted: whoever manages no editor loads nothing of it.

    Signal: `orchestrator_changed` when another editor's agents, or none, are shown.
    """

    orchestrator_changed = Signal()

    def __init__(
        self,
        bench: Workbench,
        shell: Shell,
        models: ModelsPage,
        managed: "Callable[[], ManagedEditors]",
        editor_keys: "Callable[[], EditorKeys] | None",
    ) -> None:
        """`models`: the list that shows the editors' models, too. `editor_keys` None: none are kept for editors."""
        super().__init__()
        self._bench = bench
        self._shell = shell
        self._models = models
        self._make_managed = managed
        self._make_editor_keys = editor_keys
        self._managed: ManagedEditors | None = None
        self._editor_choice: EditorChoice | None = None
        self._page: AgentsPage | None = None
        self._key_watch: KeyWatch | None = None
        self._care: SettingsCare | None = None
        self._tool_check: ToolCheck | None = None

    @property
    def page(self) -> "AgentsPage":
        """The Agents page."""
        if self._page is None:
            from kiln_models_gui.viewmodels.agents.page import AgentsPage
            from kiln_models_gui.viewmodels.agents.volumes import kept_volumes

            volumes = kept_volumes(self._bench.choices.now.volumes)
            self._page = AgentsPage(
                lambda: self.orchestrator, self._bench.on_error, volumes, self.editor_choice, self.tool_check
            )
            self.orchestrator_changed.connect(self._page.look_again)
            self._page.volumes_changed.connect(self._keep_volumes)
            self._page.saved.connect(self._saved)
            if self.tool_check is not None:
                self.tool_check.decided.connect(self._page.give)
        return self._page

    @property
    def editors(self) -> "ManagedEditors":
        """The managed editors; none is opened before `start`."""
        if self._managed is None:
            self._managed = self._make_managed()
            self._managed.opened_changed.connect(self._know_editors)
        return self._managed

    @property
    def editor_choice(self) -> "EditorChoice":
        """Which of the managed editors' agents are shown."""
        if self._editor_choice is None:
            from kiln_models_gui.viewmodels.agents.editor_choice import EditorChoice

            self._editor_choice = EditorChoice(self.editors, self._bench.choices)
            self._editor_choice.changed.connect(self.orchestrator_changed)
        return self._editor_choice

    @property
    def orchestrator(self) -> "Orchestrator | None":
        """The agents' settings that are shown; None until they were read, and where no editor is managed."""
        current = self.editor_choice.current
        return current.orchestrator if current else None

    @property
    def key_watch(self) -> "KeyWatch | None":
        """Who asks which keys of the managed editor there are; None where no keys are kept for editors."""
        if self._key_watch is None and self._make_editor_keys is not None:
            from kiln_models_gui.viewmodels.agents.known_keys import KeyWatch

            keys = self._make_editor_keys()
            self._key_watch = KeyWatch(self.by_path, keys, self._bench.choices, self._bench.on_error)
            self._key_watch.look_again()
        return self._key_watch

    @property
    def settings_care(self) -> "SettingsCare | None":
        """What is to be put right in the managed editor's settings, for the Agents page."""
        watch = self.key_watch
        if self._care is None and watch is not None:
            from kiln_models_gui.viewmodels.agents.care import SettingsCare

            self._care = SettingsCare(lambda: self.orchestrator, watch, self._shell.toast, self._bench.on_error)
            self.orchestrator_changed.connect(self._care.look_again)
        return self._care

    @property
    def tool_check(self) -> "ToolCheck | None":
        """The check of a model for an agent; None where no evidence is kept."""
        evidence = self._bench.evidence
        if self._tool_check is None and evidence is not None:
            from kiln_models_gui.viewmodels.agents.tool_check import ToolCheck, Way

            def way(choice: str) -> Way:
                return self._models.way_to(self.editor_choice.path, choice)

            self._tool_check = ToolCheck(way, self._bench.client, evidence, self._bench.on_error)
        return self._tool_check

    def by_path(self) -> "dict[str, Orchestrator]":
        """The agents' settings of every managed editor that was read, by the path of its file."""
        return {str(one.path): one.orchestrator for one in self.editors.opened}

    def start(self) -> None:
        """Open the managed editors."""
        self.editor_choice.start()
        self.editors.start()

    def look(self) -> None:
        """Read the files that changed."""
        if self._managed is not None:
            self._managed.look()

    def read_again(self) -> None:
        """Read the files, changed or not."""
        if self._managed is not None:
            self._managed.read_again()

    def ask_for_keys(self) -> None:
        """Ask the keychain again which keys there are."""
        if self._key_watch is not None:
            self._key_watch.ask()

    def know_tools(self) -> None:
        """Tell the managed editors which of their models call tools, by evidence."""
        for path, orchestrator in self.by_path().items():
            orchestrator.know_checks(self._models.tools_in(path))

    def stop(self) -> None:
        """Begin nothing any more."""
        if self._managed is not None:
            self._managed.stop()
        for follower in (self._key_watch, self._care, self._tool_check):
            if follower is not None:
                follower.stop()
        if self._editor_choice is not None:
            self._editor_choice.let_go()

    async def finish(self) -> None:
        """Wait for what is under way."""
        for part in (self._page, self._managed, self._key_watch, self._care, self._tool_check):
            if part is not None:
                await part.finish()

    def _know_editors(self) -> None:
        watch = self.key_watch
        if watch is not None:
            watch.look_again()
        self._models.follow(self.by_path(), watch.keys.find if watch else None)

    def _keep_volumes(self, volumes: object) -> None:
        from kiln_models_gui.viewmodels.agents.volumes import plain_volumes

        self._bench.choices.change(volumes=plain_volumes(cast("Volumes", volumes)))

    def _saved(self, saved: "Saved") -> None:
        undo = saved.undo

        def take_back() -> None:
            # A file that is no longer managed is left alone.
            if undo is not None and self.editor_choice.is_opened(saved.path):
                self.page.take_back(undo)

        self._shell.toast(self.tr("Saved in {editor}.").format(editor=saved.editor), take_back if undo else None)

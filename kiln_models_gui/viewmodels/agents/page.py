"""The Agents page: which model does which job, how Auto chooses, the limits, and what a month costs."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal

from kiln_models_gui.registry import assignments
from kiln_models_gui.registry.agents import AUTO, AgentRole, RoutingStrategy
from kiln_models_gui.registry.assignments import SettingRefusedError
from kiln_models_gui.registry.changes import ClashError
from kiln_models_gui.registry.orchestrator_facts import Month, Volumes
from kiln_models_gui.registry.setting_edits import SettingEdit, setting_edits
from kiln_models_gui.viewmodels.agents.clashing import merge, settled
from kiln_models_gui.viewmodels.agents.limits import LimitsDraft
from kiln_models_gui.viewmodels.agents.managed import AgentSettings, Saved, Undo
from kiln_models_gui.viewmodels.agents.problems import AgentProblem
from kiln_models_gui.viewmodels.agents.rows import chosen_words, needs_check
from kiln_models_gui.viewmodels.agents.shown import PER_AGENT, AgentsShown
from kiln_models_gui.viewmodels.agents.tool_check import CheckSubject
from kiln_models_gui.viewmodels.clash import Answers, saving_question


class AgentsPage(AgentsShown):
    """What the page shows, and what a person does there.

    Signals:
        volumes_changed: the person's own volumes, to be kept; empty for a typical month.
        saved(Saved): a change reached an editor's settings; its `undo` is for `take_back`.
        clash_asked(ClashQuestion): somebody else changed the same meanwhile; for `settle`.
    """

    volumes_changed = Signal(object)
    saved = Signal(object)
    clash_asked = Signal(object)
    _unsettled: tuple[AgentSettings, tuple[SettingEdit, ...]] | None = None

    # What a person does

    def set_mode(self, mode: str) -> None:
        """One model for all, or per agent; what is chosen for the other mode stays."""
        settings = self._registry.settings
        self._end_check()
        if mode == PER_AGENT:
            self._save(assignments.use_per_agent(settings))
            return
        broken = self._registry.get_model(settings.unified_choice) is None
        first = next((each.choice for each in self.choices("") if not each.note), None) if broken else None
        self._try(lambda: assignments.use_one_model(settings, first))

    def choose(self, agent: str, choice: str) -> None:
        """Give an agent a model; "" is all agents. Where nobody knows whether it can call tools, a check is offered."""
        model = self._registry.get_model(choice)
        role = AgentRole(agent) if agent else None
        if self.checks is not None and model is not None and needs_check(role, model, self._registry):
            settings = self._registry.settings
            standing = settings.assignment(role) if role else settings.unified_choice
            self.checks.offer(CheckSubject(agent, model, chosen_words(standing, self._registry)[0]))
            self.changed.emit()  # the box shows what stands
        else:
            self._end_check()
            self.give(agent, choice)

    def give(self, agent: str, choice: str) -> None:
        """Give an agent a model without a question; one that is gone by now is left."""
        settings = self._registry.settings
        if choice != AUTO and self._registry.get_model(choice) is None:
            self.changed.emit()
        elif agent:
            self._save(assignments.assign(settings, {AgentRole(agent): choice}))
        else:
            self._try(lambda: assignments.use_one_model(settings, choice))

    def turn_agent(self, agent: str, *, on: bool) -> None:
        """Let an agent run, or not."""
        settings = self._registry.settings
        running: Collection[AgentRole] = [each for each in AgentRole if settings.is_enabled(each) and each != agent]
        if on:
            running = [*running, AgentRole(agent)]
        self._save(assignments.enable_agents(settings, running))

    def replace_problem(self, problem: AgentProblem) -> None:
        """Use what is offered instead, for those agents that cannot run on their choice."""
        if not problem.replacement:
            return
        if problem.for_all:
            self.give("", problem.replacement)
            return
        wanted = dict.fromkeys(problem.agents, problem.replacement)
        self._save(assignments.assign(self._registry.settings, wanted))

    def turn_on(self, provider: str) -> None:
        """Switch a built-in provider on."""
        place = ("aiOrchestrator", "providers", provider, "enabled")
        self._save(setting_edits(self._registry.settings, [(place, True)]))

    def check(self, agent: str, choice: str) -> None:
        """Offer a check whether the model that `agent` has can call tools."""
        model = self._registry.get_model(choice)
        if self.checks is not None and model is not None:
            self.checks.offer(CheckSubject(agent, model))

    def check_problem(self, problem: AgentProblem) -> None:
        """Check again what was refused."""
        callers = (agent.value for agent in problem.agents if agent.needs_tools)
        self.check("" if problem.for_all else next(callers, ""), problem.choice)

    def _end_check(self) -> None:
        if self.checks is not None:
            self.checks.stop()

    def set_strategy(self, strategy: str) -> None:
        """How Auto chooses."""
        self._save(assignments.set_strategy(self._registry.settings, RoutingStrategy(strategy)))

    def type_limit(self, name: str, text: str) -> None:
        """Type in the `daily` or the `monthly` limit; `save_limits` writes it."""
        self._limits = self._limits.typed(**{name: text})
        self.changed.emit()

    def save_limits(self) -> None:
        """Write the limits that are right; one that is wrong stays as typed with its error."""
        daily, monthly = self.limits
        edits = assignments.set_limits(self._registry.settings, daily=daily.amount, monthly=monthly.amount)
        keep_daily = self._limits.daily if daily.error else None
        self._limits = LimitsDraft(keep_daily, self._limits.monthly if monthly.error else None)
        self._save(edits)

    def set_consultation(
        self,
        *,
        multi_agent: bool | None = None,
        min_agents: int | None = None,
        max_agents: int | None = None,
        different_providers: bool | None = None,
    ) -> None:
        """Change how agents ask each other. What is wrong stays as chosen with its error, and is not written."""
        given = {
            "multi_agent": multi_agent,
            "min_agents": min_agents,
            "max_agents": max_agents,
            "different_providers": different_providers,
        }
        changes = {name: value for name, value in given.items() if value is not None}
        wanted = replace(self.consultation, **changes)  # pyright: ignore[reportArgumentType]
        try:
            edits = assignments.set_consultation(self._registry.settings, wanted)
        except SettingRefusedError as refused:
            self._consultation, self._consultation_fault = wanted, refused
            self.changed.emit()
            return
        self._consultation = self._consultation_fault = None
        self._save(edits)

    # Presets

    def apply_preset(self, preset_id: str) -> None:
        """Write what the preset changes, as things stand now."""
        self._save(self.preset(preset_id).edits)

    # Volumes

    def set_volumes(self, volumes: Volumes | None) -> None:
        """Reckon with other volumes; None is the typical month again."""
        self._volumes = None if volumes == self._registry.facts.volumes[Month.typical] else volumes
        self.volumes_changed.emit(self._volumes or ())
        self.changed.emit()

    # Writing

    def _try(self, make: Callable[[], Sequence[SettingEdit]]) -> None:
        try:
            self._save(make())
        except SettingRefusedError:
            # Auto is never offered for all agents; a file that says so shows as a problem with its way out.
            self.changed.emit()

    def _save(self, edits: Sequence[SettingEdit]) -> None:
        if edits and self._orchestrator is not None:
            self.spawn(self._commit(self._orchestrator, edits))
        else:
            self.changed.emit()

    async def _commit(self, settings: AgentSettings, edits: Sequence[SettingEdit]) -> None:
        name, path = self.editor_name, self.editors.path if self.editors else ""
        before = self._registry.settings
        try:
            undo = await settings.commit(edits)
        except ClashError:
            # What somebody else wrote is read by now: what does not clash with it is simply done.
            merged = merge(edits, before, settings.models(), name)
            if merged is None:
                raise
            if merged.lines:
                self._unsettled = (settings, merged.edits)
                self.clash_asked.emit(saving_question(merged.lines))
                return
            undo = await settings.commit(merged.edits)
        self._refresh()
        self.saved.emit(Saved(name, path, undo))

    def settle(self, answers: Answers) -> None:
        """Write what the person chose where somebody else had changed the same."""
        unsettled, self._unsettled = self._unsettled, None
        if unsettled is not None:
            settings, edits = unsettled
            left = settled(edits, answers)
            if left:
                self.spawn(self._commit(settings, left))

    def take_back(self, undo: Undo) -> None:
        """Write the opposite of a change. What somebody changed since stays, and is told."""
        self.spawn(self._take_back(undo))

    async def _take_back(self, undo: Undo) -> None:
        await undo()
        self._refresh()

    def read_again(self) -> None:
        """Read settings that could not be read."""
        if self._orchestrator is not None:
            self.spawn(self._orchestrator.reload())

"""What the Agents page shows: the table, the estimate, the problems, the settings, in words."""

from dataclasses import replace
from typing import TYPE_CHECKING

from kiln_models_gui.registry.agents import AgentRole, RoutingStrategy
from kiln_models_gui.registry.estimate import MonthEstimate, estimate
from kiln_models_gui.registry.orchestrator_facts import Month, Volumes
from kiln_models_gui.registry.orchestrator_settings import Consultation
from kiln_models_gui.viewmodels.agents.auto_words import auto_sentence
from kiln_models_gui.viewmodels.agents.choices import Choice, grouped_choices, refused_choices
from kiln_models_gui.viewmodels.agents.editor_choice import EditorChoice
from kiln_models_gui.viewmodels.agents.limits import AmountField, LimitsDraft
from kiln_models_gui.viewmodels.agents.month import MonthCard, month_card
from kiln_models_gui.viewmodels.agents.presets import PresetCard, PresetEntry, preset_card, preset_entries
from kiln_models_gui.viewmodels.agents.problems import AgentProblem, find_problems
from kiln_models_gui.viewmodels.agents.rows import AgentRow, agent_row, all_agents_row, arithmetic
from kiln_models_gui.viewmodels.agents.volumes import VolumesDraft
from kiln_models_gui.viewmodels.base import ErrorHandler, ViewModel
from kiln_models_gui.viewmodels.words.agents import money, refusal_words, strategy_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiln_models_gui.registry.assignments import SettingRefusedError
    from kiln_models_gui.registry.model_registry import ModelRegistry
    from kiln_models_gui.viewmodels.agents.managed import AgentSettings
    from kiln_models_gui.viewmodels.agents.tool_check import ToolCheck
    from kiln_models_gui.viewmodels.words import Message

UNIFIED, PER_AGENT = "unified", "per_agent"


class AgentsShown(ViewModel):
    """Everything that the page shows. Signals: `changed`."""

    def __init__(
        self,
        orchestrator: "Callable[[], AgentSettings | None]",
        on_error: ErrorHandler | None = None,
        volumes: Volumes | None = None,
        editors: EditorChoice | None = None,
        checks: "ToolCheck | None" = None,
    ) -> None:
        """`orchestrator` gives the settings that are shown, None while no editor is managed.

        `editors`, where there is it, chooses among several and says what they are called. `checks`, where there is it,
        asks a model whether it can call tools.
        """
        super().__init__(on_error)
        self.editors = editors
        self.checks = checks
        if checks is not None:
            checks.changed.connect(self.changed)
        self._find = orchestrator
        self._orchestrator: AgentSettings | None = None
        self._unsubscribe: Callable[[], None] | None = None
        self._volumes = volumes
        self._models: ModelRegistry | None = None
        self._before: ModelRegistry | None = None
        self._limits = LimitsDraft()
        self._consultation: Consultation | None = None
        self._consultation_fault: SettingRefusedError | None = None
        self.look_again()

    # Keeping up

    def look_again(self) -> None:
        """Another editor may be managed now: start over with its settings."""
        found = self._find()
        if found is self._orchestrator and found is not None:
            self._refresh()
            return
        if self._unsubscribe is not None:
            self._unsubscribe()
        if self.checks is not None:
            self.checks.stop()
        self._orchestrator = found
        self._unsubscribe = found.subscribe(self._refresh) if found else None
        self._limits, self._consultation, self._consultation_fault = LimitsDraft(), None, None
        self._models = self._before = found.models() if found else None
        self.changed.emit()

    def open(self) -> None:
        """The page is opened: costs are compared with what stands now."""
        self._refresh()
        self._before = self._models
        self.changed.emit()

    def _refresh(self) -> None:
        self._models = self._orchestrator.models() if self._orchestrator else None
        self.changed.emit()

    @property
    def _registry(self) -> "ModelRegistry":
        if self._models is None:
            raise RuntimeError("no editor is managed")
        return self._models

    # What is shown

    @property
    def managed(self) -> bool:
        """Whether there is an editor whose settings are managed. Nothing else may be asked where there is none."""
        return self._models is not None

    @property
    def editor_name(self) -> str:
        """ "VS Code", "Workspace “shop”"; empty where none is managed."""
        if self.editors is not None and self.editors.name:
            return self.editors.name
        return self._orchestrator.name if self._orchestrator else ""

    @property
    def fault(self) -> "Message | None":
        """Why the settings cannot be read; nothing can be changed then."""
        from kiln_models_gui.store.problems import StoreError
        from kiln_models_gui.viewmodels.words import Message
        from kiln_models_gui.viewmodels.words.store import change_message, store_message

        error = self._orchestrator.fault if self._orchestrator else None
        if error is None:
            return None
        known = store_message(error, self.editor_name) if isinstance(error, StoreError) else change_message(error)
        return known or Message(self.tr("The editor's settings cannot be read."), self.tr("Nothing was changed."))

    @property
    def modes(self) -> tuple[tuple[str, str], ...]:
        """The two modes with their words."""
        return (UNIFIED, self.tr("One model for all")), (PER_AGENT, self.tr("Per agent"))

    @property
    def mode(self) -> str:
        """UNIFIED or PER_AGENT."""
        return UNIFIED if self._registry.settings.use_unified else PER_AGENT

    @property
    def mode_sentence(self) -> str:
        """What Auto means now; in the other mode, that the agents' own choices are kept."""
        if self.mode == UNIFIED:
            return self.tr("Every agent uses this model. What you chose per agent is kept for later.")
        return auto_sentence(self._registry)

    @property
    def rows(self) -> tuple[AgentRow, ...]:
        """The six agents."""
        month = self._month(self._registry)
        rows = (agent_row(each.agent, self._registry, each) for each in month.agents)
        return tuple(row if self._can_be_checked(row) else replace(row, to_check="") for row in rows)

    def _can_be_checked(self, row: AgentRow) -> bool:
        card = self.checks.card if self.checks else None
        return self.checks is not None and (card is None or card.agent != row.agent)

    @property
    def unified_row(self) -> AgentRow:
        """The row for all agents."""
        return all_agents_row(self._registry, self.month.total)

    def choices(self, agent: str) -> tuple[Choice, ...]:
        """What the agent is offered; "" for all agents together."""
        return grouped_choices(self._registry, AgentRole(agent) if agent else None)

    def shown_choices(self, agent: str) -> tuple[Choice, ...]:
        """What the drop-down shows: what the agent is offered, then what it cannot be."""
        role = AgentRole(agent) if agent else None
        return (*grouped_choices(self._registry, role), *refused_choices(self._registry, role))

    @property
    def problems(self) -> tuple[AgentProblem, ...]:
        """What does not work, each with its way out."""
        return find_problems(self._registry)

    @property
    def month(self) -> MonthCard:
        """The estimate."""
        before = self._before or self._registry
        return month_card(self._month(self._registry), self._month(before), self._registry.settings)

    @property
    def strategies(self) -> tuple[tuple[str, str], ...]:
        """How Auto can choose, with words."""
        return tuple((each.value, strategy_words(each)) for each in RoutingStrategy)

    @property
    def strategy(self) -> str:
        """How Auto chooses now."""
        return self._registry.settings.strategy.value

    @property
    def limits(self) -> tuple[AmountField, AmountField]:
        """The limit a day and the limit a month, as typed."""
        return self._limits.shown(self._registry.settings)

    @property
    def consultation(self) -> Consultation:
        """How agents ask each other, as chosen."""
        return self._consultation or self._registry.settings.consultation

    @property
    def consultation_error(self) -> tuple[str, str]:
        """The setting that is wrong ("minAgents"), and why; both empty where none is."""
        fault = self._consultation_fault
        return (str(fault.path[-1]), refusal_words(fault.problem)) if fault else ("", "")

    # Presets

    @property
    def presets(self) -> tuple[PresetEntry, ...]:
        """The presets that can be applied."""
        return preset_entries(self._registry)

    def preset(self, preset_id: str) -> PresetCard:
        """What a preset would change. Raises KeyError, and ValueError for one that cannot be applied."""
        return preset_card(preset_id, self._registry, self.volumes)

    # Volumes

    @property
    def volumes(self) -> Volumes:
        """How much each agent has to do in a month: the person's own, or a typical month."""
        return self._volumes or self._registry.facts.volumes[Month.typical]

    def volumes_draft(self) -> VolumesDraft:
        """The volumes, to be changed."""
        return VolumesDraft(self.volumes)

    def typical_draft(self) -> VolumesDraft:
        """The volumes of a typical month, to be changed."""
        return VolumesDraft(self._registry.facts.volumes[Month.typical])

    def month_words(self, draft: VolumesDraft) -> tuple[str, dict[str, str]]:
        """What a month with these volumes costs, and the arithmetic by agent; empty while a field is wrong."""
        if draft.volumes is None:
            return "", {}
        month = estimate(self._registry, draft.volumes)
        return money(month.known), {each.agent.value: arithmetic(each.lines) for each in month.agents}

    def _month(self, registry: "ModelRegistry") -> MonthEstimate:
        return estimate(registry, self.volumes)

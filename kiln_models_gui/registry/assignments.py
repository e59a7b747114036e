"""Which model does which job: what to edit in the settings. Pure; an edit that would change nothing is left out."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum

from kiln_models_gui.registry import orchestrator_settings as places
from kiln_models_gui.registry.agents import AUTO, AgentRole, Offer, RoutingStrategy
from kiln_models_gui.registry.cost import read_amount
from kiln_models_gui.registry.model_registry import ModelOrigin, ModelRegistry, OrchestratorModel
from kiln_models_gui.registry.orchestrator_settings import Consultation, OrchestratorSettings, Path
from kiln_models_gui.registry.routing import route
from kiln_models_gui.registry.setting_edits import SettingEdit, setting_edits

Edits = tuple[SettingEdit, ...]
MOST_AGENTS = len(AgentRole)


class SettingProblem(StrEnum):
    """Why a value may not be written."""

    AUTO_FOR_ALL = "auto_for_all"
    """`auto` picks per task: it cannot be the one model for all."""
    NEGATIVE = "negative"
    TOO_FEW = "too_few"
    TOO_MANY = "too_many"
    UPSIDE_DOWN = "upside_down"
    """The least is more than the most."""


@dataclass
class SettingRefusedError(ValueError):
    """The value at `path` may not be written."""

    path: Path
    problem: SettingProblem


def assign(settings: OrchestratorSettings, choices: Mapping[AgentRole, str]) -> Edits:
    """Give agents their choice. The one model for all, where there is one, goes on overriding them."""
    changed = {agent: choice for agent, choice in choices.items() if settings.assignment(agent) != choice}
    return setting_edits(settings, (((*places.ASSIGNMENT, agent.value), choice) for agent, choice in changed.items()))


def use_one_model(settings: OrchestratorSettings, choice: str | None = None) -> Edits:
    """One model for all: `choice`, or the one that stands. The agents' own choices stay in the file.

    Raises SettingRefusedError for `auto`.
    """
    if (choice or settings.unified_choice) == AUTO:
        raise SettingRefusedError(places.UNIFIED_CHOICE, SettingProblem.AUTO_FOR_ALL)
    wanted: dict[Path, tuple[object, object]] = {places.USE_UNIFIED: (settings.use_unified, True)}
    if choice:
        wanted[places.UNIFIED_CHOICE] = (settings.unified_choice, choice)
    return _changed(settings, wanted)


def use_per_agent(settings: OrchestratorSettings) -> Edits:
    """Every agent by its own choice again; the one model for all stays in the file for another time."""
    return _changed(settings, {places.USE_UNIFIED: (settings.use_unified, False)})


def enable_agents(settings: OrchestratorSettings, agents: Collection[AgentRole]) -> Edits:
    """Only `agents` run. Names that nobody knows stay in the list."""
    known = {agent.value for agent in AgentRole}
    unknown = [name for name in settings.enabled_agents if name not in known]
    wanted = [agent.value for agent in AgentRole if agent in agents] + unknown
    if set(wanted) == set(settings.enabled_agents):
        return ()
    return setting_edits(settings, [(places.ENABLED_AGENTS, wanted)])


def set_strategy(settings: OrchestratorSettings, strategy: RoutingStrategy) -> Edits:
    """How `auto` chooses."""
    return _changed(settings, {places.STRATEGY: (settings.strategy.value, strategy.value)})


def set_limits(settings: OrchestratorSettings, *, daily: float | None = None, monthly: float | None = None) -> Edits:
    """Limits in US dollars, 0 for none; None leaves one as it is. Raises SettingRefusedError for a negative one."""
    wanted: dict[Path, tuple[object, object]] = {}
    for path, stands, limit in (
        (places.DAILY_LIMIT, settings.daily_limit, daily),
        (places.MONTHLY_LIMIT, settings.monthly_limit, monthly),
    ):
        if limit is not None:
            if read_amount(limit) is None:
                raise SettingRefusedError(path, SettingProblem.NEGATIVE)
            wanted[path] = (stands, limit)
    return _changed(settings, wanted)


def set_consultation(settings: OrchestratorSettings, wanted: Consultation) -> Edits:
    """How agents ask each other: two to six at a time. Raises SettingRefusedError."""
    stands = settings.consultation
    for path, number in ((places.MIN_AGENTS, wanted.min_agents), (places.MAX_AGENTS, wanted.max_agents)):
        if not 2 <= number <= MOST_AGENTS:
            problem = SettingProblem.TOO_FEW if number < 2 else SettingProblem.TOO_MANY
            raise SettingRefusedError(path, problem)
    if wanted.min_agents > wanted.max_agents:
        raise SettingRefusedError(places.MIN_AGENTS, SettingProblem.UPSIDE_DOWN)
    pairs: dict[Path, tuple[object, object]] = {
        places.MULTI_AGENT: (stands.multi_agent, wanted.multi_agent),
        places.MIN_AGENTS: (stands.min_agents, wanted.min_agents),
        places.MAX_AGENTS: (stands.max_agents, wanted.max_agents),
        places.DIFFERENT_PROVIDERS: (stands.different_providers, wanted.different_providers),
    }
    return _changed(settings, pairs)


@dataclass(frozen=True, slots=True)
class ChoiceUses:
    """Where a choice stands: what breaks when its model goes."""

    agents: tuple[str, ...]
    """Names as the file has them, in its order."""
    for_all: bool
    """It is the one model for all, whether that is switched on or not."""

    def __bool__(self) -> bool:
        return bool(self.agents) or self.for_all


def uses_of(settings: OrchestratorSettings, choice: str) -> ChoiceUses:
    """Where `choice` stands."""
    agents = tuple(name for name, standing in settings.assignments.items() if standing == choice)
    return ChoiceUses(agents, settings.unified_choice == choice)


def replace_choice(settings: OrchestratorSettings, old: str, new: str, new_for_all: str | None = None) -> Edits:
    """Put `new` wherever `old` stands; `new_for_all` for the one model for all, where that is to be another.

    Raises SettingRefusedError for `auto` as the one model for all.
    """
    uses, for_all = uses_of(settings, old), new_for_all or new
    if uses.for_all and for_all == AUTO:
        raise SettingRefusedError(places.UNIFIED_CHOICE, SettingProblem.AUTO_FOR_ALL)
    values: list[tuple[Path, object]] = [((*places.ASSIGNMENT, agent), new) for agent in uses.agents]
    if uses.for_all:
        values.append((places.UNIFIED_CHOICE, for_all))
    return setting_edits(settings, values) if new != old else ()


def replacement_for(
    agent: AgentRole | None, gone: str, registry: ModelRegistry, also_gone: Collection[str] = ()
) -> OrchestratorModel | None:
    """What to offer instead of `gone` to `agent` (None: for all of them): the same family, else another model of
    this computer, else what Auto chooses. None where nothing is usable. `also_gone`: choices that go with it.
    """
    agents = (agent,) if agent else tuple(AgentRole)
    out = {gone, *also_gone}
    candidates = [m for m in registry.get_all_models() if m.choice not in out and _fits(m, agents, registry)]
    routed = route(agent or AgentRole.code, registry).model
    model = registry.get_model(gone)
    kin = [m for m in candidates if model and model.family and m.family == model.family]
    local = [m for m in candidates if model and m.origin is model.origin is ModelOrigin.THIS_COMPUTER]
    by_auto = [m for m in candidates if m == routed]
    ranked = [*(m for m in kin if m in local), *(m for m in kin if m in by_auto), *kin, *local, *by_auto, *candidates]
    return next(iter(ranked), None)


def _fits(model: OrchestratorModel, agents: tuple[AgentRole, ...], registry: ModelRegistry) -> bool:
    return all(
        registry.offer(agent, model) is Offer.OFFERED and registry.problem_for(model, agent) is None for agent in agents
    )


def _changed(settings: OrchestratorSettings, pairs: Mapping[Path, tuple[object, object]]) -> Edits:
    return setting_edits(settings, ((path, new) for path, (old, new) in pairs.items() if old != new))

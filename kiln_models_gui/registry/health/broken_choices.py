"""Which choices keep agents from working, and what could be chosen instead."""

from dataclasses import dataclass

from kiln_models_gui.registry.agents import AgentRole
from kiln_models_gui.registry.assignments import replacement_for
from kiln_models_gui.registry.model_registry import ChoiceProblem, ModelRegistry, OrchestratorModel
from kiln_models_gui.registry.routing import Why, resolve


@dataclass(frozen=True, slots=True)
class BrokenChoice:
    """One choice that does not work, and for whom."""

    agents: tuple[AgentRole, ...]
    """Those that cannot run on it."""
    for_all: bool
    """It is the one model for all."""
    choice: str
    problem: ChoiceProblem | None
    """None where Auto finds nothing."""
    replacement: OrchestratorModel | None
    """What to offer instead; None where nothing else is usable."""
    provider_off: str = ""
    """The built-in provider that could be switched on."""
    key_of: str = ""
    """Whose key is missing and could be entered: a built-in provider, or `custom:<id>`."""


def broken_choices(registry: ModelRegistry) -> tuple[BrokenChoice, ...]:
    """Every choice in force that does not work, in the agents' order."""
    broken: dict[tuple[str, ChoiceProblem | None], list[AgentRole]] = {}
    for agent in AgentRole:
        found = resolve(agent, registry)
        if registry.settings.is_enabled(agent) and (found.problem or found.why is Why.NOTHING_USABLE):
            broken.setdefault((found.choice, found.problem), []).append(agent)
    return tuple(_of(choice, problem, agents, registry) for (choice, problem), agents in broken.items())


def _of(choice: str, problem: ChoiceProblem | None, agents: list[AgentRole], registry: ModelRegistry) -> BrokenChoice:
    for_all = registry.settings.use_unified
    model = registry.get_model(choice)
    return BrokenChoice(
        tuple(agents),
        for_all,
        choice,
        problem,
        replacement_for(None if for_all or len(agents) > 1 else agents[0], choice, registry),
        (model.provider or "") if model and problem is ChoiceProblem.PROVIDER_OFF else "",
        _missing_key(choice, problem, registry),
    )


def _missing_key(choice: str, problem: ChoiceProblem | None, registry: ModelRegistry) -> str:
    if problem is ChoiceProblem.KEY_MISSING:
        model = registry.get_model(choice)
        return (model.provider if model else None) or choice
    if problem is None:  # Auto finds nothing: a key for what is switched on is the shortest way out
        models = (m for m in registry.get_all_models() if registry.problem_for(m) is ChoiceProblem.KEY_MISSING)
        return next((m.provider for m in models if m.provider), "")
    return ""

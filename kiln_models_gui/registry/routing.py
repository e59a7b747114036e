"""Which model an agent runs on and why, and what "Auto" means for this person now."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from kiln_models_gui.registry.agents import AUTO, AgentRole, RoutingStrategy, TaskKind
from kiln_models_gui.registry.model_registry import ChoiceProblem, ModelRegistry, OrchestratorModel

LARGE_CONTEXT_TOKENS = 100_000
"""Above this a task goes to the model with the largest context."""

SMALL, USUAL, REASONING, BEST, LARGE = "fireworks-8b", "fireworks-70b", "fireworks-deepseek", "claude", "gemini"


@dataclass(frozen=True, slots=True)
class Task:
    """What smart routing looks at."""

    reasoning: bool = False
    security: bool = False
    context_tokens: int = 0

    @classmethod
    def of_kind(cls, kind: TaskKind, context_tokens: int = 0) -> "Task":
        """A task as the estimate tells them apart."""
        tokens = max(context_tokens, LARGE_CONTEXT_TOKENS + 1) if kind is TaskKind.large_context else context_tokens
        return cls(kind is TaskKind.complex, kind is TaskKind.critical, tokens)


class Why(StrEnum):
    """What decided on the model."""

    UNIFIED = "unified"
    ASSIGNED = "assigned"
    ROUTED = "routed"
    """Smart routing chose what its rules name first."""
    STAND_IN = "stand_in"
    """Smart routing would choose another model, whose provider is off or has no key."""
    NOTHING_USABLE = "nothing_usable"
    """Smart routing found no provider that is on and has a key."""


@dataclass(frozen=True, slots=True)
class Resolution:
    """What an agent runs on. `model` is None where nothing is usable, or the choice that stands is broken."""

    model: OrchestratorModel | None
    why: Why
    choice: str
    """What stands in the settings; kept there whatever is wrong with it."""
    problem: ChoiceProblem | None = None
    wanted: str = ""
    """For STAND_IN, the choice that routing would make."""


@dataclass(frozen=True, slots=True)
class AutoMeaning:
    """What `auto` means for one agent now; None where nothing is usable."""

    usual: OrchestratorModel | None
    reasoning: OrchestratorModel | None
    security: OrchestratorModel | None
    large_context: OrchestratorModel | None


NO_TASK = Task()


def resolve(agent: AgentRole, registry: ModelRegistry, task: Task = NO_TASK) -> Resolution:
    """Which model `agent` runs on for `task`, by the registry's settings."""
    settings = registry.settings
    choice = settings.unified_choice if settings.use_unified else settings.assignment(agent)
    if choice == AUTO and not settings.use_unified:
        return route(agent, registry, task)
    why = Why.UNIFIED if settings.use_unified else Why.ASSIGNED
    problem = ChoiceProblem.UNKNOWN_CHOICE if choice == AUTO else registry.problem(choice, agent)
    return Resolution(registry.get_model(choice), why, choice, problem)


def route(agent: AgentRole, registry: ModelRegistry, task: Task = NO_TASK) -> Resolution:
    """Which model smart routing chooses: the first of its preferences whose provider is on and has a key."""
    preferred = list(_preferences(agent, registry, task))
    usable = (model for model in preferred if registry.problem_for(model, agent) is None)
    model = next(usable, None)
    if model is None:
        return Resolution(None, Why.NOTHING_USABLE, AUTO)
    first = preferred[0].choice
    # Claude and Gemini are asked for only "when enabled": passing over them while they are off is the rule itself.
    expected = {first, USUAL} if first in (BEST, LARGE) else {first}
    if model.choice in expected:
        return Resolution(model, Why.ROUTED, AUTO)
    return Resolution(model, Why.STAND_IN, AUTO, wanted=first)


def auto_meaning(agent: AgentRole, registry: ModelRegistry) -> AutoMeaning:
    """What `auto` means for `agent` now, for the usual task and for the special ones."""
    tasks = (Task(), Task(reasoning=True), Task(security=True), Task(context_tokens=LARGE_CONTEXT_TOKENS + 1))
    return AutoMeaning(*(route(agent, registry, task).model for task in tasks))


def _preferences(agent: AgentRole, registry: ModelRegistry, task: Task) -> Iterator[OrchestratorModel]:
    """Every model that routing may choose, the best first."""
    if registry.settings.strategy is RoutingStrategy.manual:
        yield registry.default_model()
    for choice in dict.fromkeys(_choices(agent, registry.settings.strategy, task)):
        model = registry.get_model(choice)
        if model is not None:
            yield model


def _choices(agent: AgentRole, strategy: RoutingStrategy, task: Task) -> Iterator[str]:
    """The orchestrator's rules for `cost-optimized`, and what the other strategies change about them.

    quality-first takes the models of the preset "Quality first", where their provider is usable. speed-first leaves
    out the two slow models, DeepSeek and Claude. manual takes the Fireworks default model for everything. At the end
    stands what is left when Fireworks itself is not usable: the cheaper model first, but for quality-first.
    """
    quality, speed = strategy is RoutingStrategy.quality_first, strategy is RoutingStrategy.speed_first
    if task.context_tokens > LARGE_CONTEXT_TOKENS:
        yield LARGE
    if quality and agent not in (AgentRole.document, AgentRole.test):
        yield BEST
    if not speed:
        yield from _by_the_rules(agent, task, reasoning_first=quality)
    if agent is AgentRole.document:
        yield SMALL
    yield from (USUAL, BEST, LARGE) if quality else (USUAL, LARGE, BEST)


def _by_the_rules(agent: AgentRole, task: Task, *, reasoning_first: bool) -> Iterator[str]:
    if agent is AgentRole.architecture or (agent is AgentRole.review and task.security):
        yield BEST
    reasons = agent in (AgentRole.planning, AgentRole.code, AgentRole.test) and task.reasoning
    if reasons or (reasoning_first and agent is AgentRole.test):
        yield REASONING

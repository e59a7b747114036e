"""What a month costs, from prices and the person's own volumes, with its arithmetic. A missing price is never zero."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from kiln_models_gui.registry.agents import AgentRole
from kiln_models_gui.registry.cost import Price
from kiln_models_gui.registry.model_registry import ModelRegistry, OrchestratorModel
from kiln_models_gui.registry.orchestrator_facts import OrchestratorFacts, TaskVolume, Volumes
from kiln_models_gui.registry.routing import Task, resolve

DAYS_IN_A_MONTH = 30


@dataclass(frozen=True, slots=True)
class EstimateLine:
    """tasks × (input tokens × input price + output tokens × output price) / 1,000,000, for one kind of task."""

    volume: TaskVolume
    model: OrchestratorModel | None
    """None where the agent has no model to run on."""

    @property
    def price(self) -> Price | None:
        """US dollars per million tokens; None where nobody said."""
        return self.model.cost if self.model else None

    @property
    def per_task(self) -> float | None:
        """US dollars for one task; None where the price is unknown."""
        return cost_of(self.volume.input_tokens, self.volume.output_tokens, self.price)

    @property
    def per_month(self) -> float | None:
        """US dollars a month; None where the price is unknown."""
        if self.volume.tasks == 0:
            return 0.0
        return None if self.per_task is None else self.volume.tasks * self.per_task


class CostState(StrEnum):
    """What is known of an amount."""

    KNOWN = "known"
    FREE = "free"
    """Every task runs on a model that costs nothing."""
    UNKNOWN = "unknown"
    """At least one price is missing."""
    NOTHING_TO_DO = "nothing_to_do"
    """The agent is switched off, or has no tasks."""


@dataclass(frozen=True, slots=True)
class AgentEstimate:
    """An agent's month. `known` is the part whose prices are known."""

    agent: AgentRole
    lines: tuple[EstimateLine, ...]

    @property
    def known(self) -> float:
        """US dollars a month, as far as prices are known."""
        return sum(line.per_month or 0.0 for line in self.lines)

    @property
    def state(self) -> CostState:
        """What is known of it."""
        busy = [line for line in self.lines if line.volume.tasks]
        if not busy:
            return CostState.NOTHING_TO_DO
        if any(line.per_month is None for line in busy):
            return CostState.UNKNOWN
        return CostState.FREE if all(line.price and line.price.free for line in busy) else CostState.KNOWN


@dataclass(frozen=True, slots=True)
class MonthEstimate:
    """All agents' month, in their order."""

    agents: tuple[AgentEstimate, ...]

    @property
    def known(self) -> float:
        """US dollars a month, as far as prices are known."""
        return sum(agent.known for agent in self.agents)

    @property
    def complete(self) -> bool:
        """Whether every price is known, so that `known` is the total."""
        return all(agent.state is not CostState.UNKNOWN for agent in self.agents)

    @property
    def tasks(self) -> int:
        """Tasks a month of the agents that run."""
        return sum(line.volume.tasks for agent in self.agents for line in agent.lines)


def estimate(registry: ModelRegistry, volumes: Volumes) -> MonthEstimate:
    """The month by the registry's settings. An agent that is switched off does nothing; consultation is not in it."""
    return MonthEstimate(tuple(AgentEstimate(agent, _lines(agent, registry, volumes)) for agent in AgentRole))


def _lines(agent: AgentRole, registry: ModelRegistry, volumes: Volumes) -> tuple[EstimateLine, ...]:
    if not registry.settings.is_enabled(agent):
        return ()
    return tuple(EstimateLine(volume, _model(volume, registry)) for volume in volumes if volume.agent is agent)


def _model(volume: TaskVolume, registry: ModelRegistry) -> OrchestratorModel | None:
    return resolve(volume.agent, registry, Task.of_kind(volume.kind, volume.input_tokens)).model


def cost_of(input_tokens: int, output_tokens: int, price: Price | None) -> float | None:
    """US dollars for that many tokens; None where a price that is needed is missing."""
    if price is None:
        return None
    sides = ((input_tokens, price.input), (output_tokens, price.output))
    amounts = [tokens * each / 1_000_000 for tokens, each in sides if tokens and each is not None]
    return None if any(tokens and each is None for tokens, each in sides) else sum(amounts)


def cost_per_use(choice: str, facts: OrchestratorFacts) -> float | None:
    """US dollars for one typical task of the kind that the built-in model `choice` is for. Raises KeyError."""
    model = {row.choice: row for row in facts.models}[choice]
    return cost_of(*facts.typical_tokens[model.typical_task], model.cost)


class LimitState(StrEnum):
    """How an amount stands to a limit."""

    NO_LIMIT = "no_limit"
    WITHIN = "within"
    OVER = "over"
    UNKNOWN = "unknown"
    """What is known is within, but prices are missing."""


@dataclass(frozen=True, slots=True)
class LimitCheck:
    """An amount and its limit, both in US dollars."""

    state: LimitState
    amount: float
    limit: float


def check_limits(month: MonthEstimate, *, daily: float, monthly: float) -> tuple[LimitCheck, LimitCheck]:
    """The average day and the month against their limits, 0 being none."""
    return _check(month, month.known / DAYS_IN_A_MONTH, daily), _check(month, month.known, monthly)


def _check(month: MonthEstimate, amount: float, limit: float) -> LimitCheck:
    if limit == 0:
        state = LimitState.NO_LIMIT
    elif cents(amount) > cents(limit):
        state = LimitState.OVER
    else:
        state = LimitState.WITHIN if month.complete else LimitState.UNKNOWN
    return LimitCheck(state, amount, limit)


class Trend(StrEnum):
    """How a month compares with the one before."""

    LESS = "less"
    SAME = "same"
    MORE = "more"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Comparison:
    """`difference` in US dollars is never negative; `trend` says which way."""

    trend: Trend
    difference: float


def compare(before: MonthEstimate, after: MonthEstimate) -> Comparison:
    """Whether `after` costs less or more than `before`, to the cent; UNKNOWN where either has a missing price."""
    if not (before.complete and after.complete):
        return Comparison(Trend.UNKNOWN, 0.0)
    difference = cents(after.known) - cents(before.known)
    trend = Trend.SAME if difference == 0 else Trend.MORE if difference > 0 else Trend.LESS
    return Comparison(trend, abs(difference) / 100)


def cents(amount: float) -> int:
    """US dollars in whole cents, as they are shown."""
    return round(amount * 100)


def tasks_a_month(volumes: Iterable[TaskVolume]) -> int:
    """Tasks of all agents together."""
    return sum(volume.tasks for volume in volumes)

"""The agents of the orchestrator, what they are asked to do, and which models each is offered. Without pydantic."""

from dataclasses import dataclass
from enum import StrEnum

AUTO = "auto"


class AgentRole(StrEnum):
    """The six agents, in the orchestrator's order."""

    planning = "planning"
    code = "code"
    review = "review"
    test = "test"
    document = "document"
    architecture = "architecture"

    @property
    def needs_tools(self) -> bool:
        """Whether the agent calls tools, so that a model without them is of no use to it."""
        return self in (AgentRole.code, AgentRole.test)


class RoutingStrategy(StrEnum):
    """How `auto` chooses."""

    cost_optimized = "cost-optimized"
    quality_first = "quality-first"
    speed_first = "speed-first"
    manual = "manual"


class TaskKind(StrEnum):
    """How hard a task is: what smart routing and the estimate tell apart."""

    simple = "simple"
    coding = "coding"
    complex = "complex"
    """Asks for reasoning."""
    critical = "critical"
    """Security and system design."""
    large_context = "large_context"
    """Needs more than 100,000 tokens of context."""


@dataclass(frozen=True, slots=True)
class ToolKnowledge:
    """What is known of a model's tool calling; None where nobody said or looked."""

    override: bool | None = None
    """What the person said."""
    probe: bool | None = None
    """What a check on the live model found."""

    @property
    def verdict(self) -> bool | None:
        """The person's word, else the probe's."""
        return self.override if self.override is not None else self.probe


class Offer(StrEnum):
    """Whether an agent is offered a model."""

    OFFERED = "offered"
    NOT_CHECKED = "not_checked"
    """Under "Tool calling not checked", with a button that checks it."""
    NOT_OFFERED = "not_offered"


def offer(agent: AgentRole, knowledge: ToolKnowledge, *, built_in: bool, by_the_rule: bool) -> Offer:
    """Whether `agent` is offered a model of which this is known; `by_the_rule`: the design's own rule admits it."""
    if not agent.needs_tools or knowledge.verdict is True:
        return Offer.OFFERED
    if knowledge.verdict is False:
        return Offer.NOT_OFFERED
    return Offer.OFFERED if built_in or by_the_rule else Offer.NOT_CHECKED

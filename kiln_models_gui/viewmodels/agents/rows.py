"""What the table of agents shows, one frozen row per agent. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kiln_models_gui.registry.agents import AUTO, AgentRole, Offer
from kiln_models_gui.registry.estimate import AgentEstimate, CostState, EstimateLine
from kiln_models_gui.registry.model_registry import ChoiceProblem, ModelRegistry, OrchestratorModel
from kiln_models_gui.registry.routing import resolve
from kiln_models_gui.viewmodels.rows import RowChip
from kiln_models_gui.viewmodels.words.agents import agent_job, agent_name, money, short_amount, short_words

tr = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class AgentRow:
    """One agent. `cost_tip` is the arithmetic behind `cost`."""

    agent: str
    """ "code"; empty for the row that stands for all agents."""
    name: str
    job: str
    choice: str
    """What stands in the settings."""
    label: str
    detail: str
    cost: str
    cost_tip: str = ""
    chip: RowChip | None = None
    broken: bool = False
    enabled: bool = True
    switch: str = ""
    """What its switch is called; empty for all agents."""
    to_check: str = ""
    """The choice that it runs on, where nobody checked whether that can call tools."""


def agent_row(agent: AgentRole, registry: ModelRegistry, month: AgentEstimate) -> AgentRow:
    """The row of `agent`: its own choice, also while one model is used for all, and what it really costs."""
    choice = registry.settings.assignment(agent)
    label, detail = chosen_words(choice, registry)
    runs_on = resolve(agent, registry)
    model = registry.get_model(runs_on.choice) if runs_on.choice != AUTO else None
    chip = _chip(agent, model, registry)
    broken = runs_on.problem is not None
    enabled = registry.settings.is_enabled(agent)
    return AgentRow(
        agent.value,
        agent_name(agent),
        agent_job(agent),
        choice,
        label,
        detail,
        cost_words(month),
        arithmetic(month.lines),
        chip,
        broken and enabled,
        enabled,
        tr("Agents", "{agent} agent on").format(agent=agent_name(agent)),
        runs_on.choice if enabled and needs_check(agent, model, registry) else "",
    )


def needs_check(agent: AgentRole | None, model: OrchestratorModel | None, registry: ModelRegistry) -> bool:
    """Whether `agent` (all of them, for None) calls tools and nobody knows whether `model` can.

    For the models that it brings along, the orchestrator answers itself.
    """
    calls = agent is None or agent.needs_tools
    return calls and model is not None and not model.built_in and registry.tools(model).verdict is None


def all_agents_row(registry: ModelRegistry, cost: str) -> AgentRow:
    """The row above the agents while one model is used for all."""
    choice = registry.settings.unified_choice
    label, detail = chosen_words(choice, registry)
    if choice == AUTO:
        detail = tr("Agents", "not possible for all")
    return AgentRow(
        "",
        tr("Agents", "All agents"),
        tr("Agents", "Every job, the same model"),
        choice,
        label,
        detail,
        cost,
        broken=choice == AUTO or registry.problem(choice) is not None,
    )


def chosen_words(choice: str, registry: ModelRegistry) -> tuple[str, str]:
    """What to call `choice`, and the one thing to know of it."""
    if choice == AUTO:
        return tr("Agents", "Auto"), tr("Agents", "smart routing")
    model = registry.get_model(choice)
    if model is None:
        gone = registry.problem(choice) is ChoiceProblem.MODEL_GONE
        told = choice.partition(":")[2] if gone else choice
        return told or tr("Agents", "Nothing"), tr("Agents", "is gone") if gone else tr("Agents", "not known")
    return model.label, short_words(model)


def cost_words(month: AgentEstimate) -> str:
    """What the agent costs a month."""
    return {
        CostState.KNOWN: money(month.known),
        CostState.FREE: tr("Agents", "Free"),
        CostState.UNKNOWN: tr("Agents", "Not known"),
        CostState.NOTHING_TO_DO: "–",
    }[month.state]


def arithmetic(lines: Iterable[EstimateLine]) -> str:
    """How the amount came about, a line for each kind of task."""
    return "\n".join(_sum(line) for line in lines)


def _sum(line: EstimateLine) -> str:
    volume, price = line.volume, line.price
    if line.model is None:
        return tr("Agents", "{tasks} tasks, and no model to do them").format(tasks=f"{volume.tasks:,}")
    if price is None or price.input is None or price.output is None or line.per_month is None:
        return tr("Agents", "{tasks} tasks on {model}, whose price is not known").format(
            tasks=f"{volume.tasks:,}", model=line.model.label
        )
    return tr(
        "Agents",
        "{tasks} tasks on {model} × ({tokens_in} tokens in × ${price_in} + {tokens_out} out × ${price_out}) "
        "÷ 1,000,000 = {sum}",
    ).format(
        tasks=f"{volume.tasks:,}",
        model=line.model.label,
        tokens_in=f"{volume.input_tokens:,}",
        price_in=short_amount(price.input),
        tokens_out=f"{volume.output_tokens:,}",
        price_out=short_amount(price.output),
        sum=money(line.per_month),
    )


def _chip(agent: AgentRole, model: OrchestratorModel | None, registry: ModelRegistry) -> RowChip | None:
    """What is known of tool calling, where the agent needs it; that it is off, where it is."""
    if not registry.settings.is_enabled(agent):
        return RowChip(tr("Agents", "Switched off"), "neutral")
    if model is None or not agent.needs_tools:
        return None
    if registry.offer(agent, model) is Offer.NOT_OFFERED:
        return RowChip(tr("Agents", "Cannot call tools"), "bad")
    if registry.tools(model).verdict:
        return RowChip(tr("Agents", "Tools work"), "good")
    if not needs_check(agent, model, registry):
        return None
    return RowChip(tr("Agents", "Not checked"), "warn", tr("Agents", "Nobody has checked whether it can call tools."))

"""Agents of an editor whose model does not work, holds too little, or costs more than the limit."""

import math
from collections.abc import Iterator

from kiln_models_gui.registry.agents import AgentRole
from kiln_models_gui.registry.assignments import Edits, assign, replacement_for, set_limits, use_one_model
from kiln_models_gui.registry.estimate import LimitCheck, LimitState, check_limits, estimate
from kiln_models_gui.registry.health.broken_choices import BrokenChoice, broken_choices
from kiln_models_gui.registry.health.configuration import EditorConfiguration
from kiln_models_gui.registry.health.problem import Ask, AskFix, Check, EditorFix, Fix, HealthProblem, Severity
from kiln_models_gui.registry.model_registry import ChoiceProblem, ModelRegistry, OrchestratorModel
from kiln_models_gui.registry.routing import resolve
from kiln_models_gui.registry.setting_edits import setting_edits


def broken(editor: EditorConfiguration) -> Iterator[HealthProblem]:
    """Choices that do not work. `broken`: the BrokenChoice."""
    for choice in broken_choices(editor.models):
        yield HealthProblem(
            Check.BROKEN_CHOICE,
            Severity.BROKEN,
            tuple(agent.value for agent in choice.agents),
            _way_out(choice, editor),
            editor.target,
            f"{choice.choice} {choice.problem}",
            {"broken": choice},
        )


def context_too_small(editor: EditorConfiguration) -> Iterator[HealthProblem]:
    """Models that hold less than a usual task of their agent. `model`, `holds` and `needs` (tokens), `instead`."""
    found: dict[str, list[AgentRole]] = {}
    for agent in AgentRole:
        chosen = resolve(agent, editor.models)
        model = chosen.model
        # What Auto chooses changes by the task, and is nobody's mistake.
        if (
            model is None
            or chosen.problem
            or chosen.choice != model.choice
            or not editor.models.settings.is_enabled(agent)
        ):
            continue
        if model.context_window is not None and model.context_window < _needs(editor, agent):
            found.setdefault(model.choice, []).append(agent)
    for choice, agents in found.items():
        model = editor.models.get_model(choice)
        if model is not None:
            yield _too_small(editor, model, agents)


def limit_too_low(editor: EditorConfiguration) -> Iterator[HealthProblem]:
    """Limits below what the agents cost by the estimate. `month`, `day`: the LimitChecks; `new`: (day, month)."""
    settings = editor.models.settings
    month = estimate(editor.models, editor.volumes)
    day, whole = check_limits(month, daily=settings.daily_limit, monthly=settings.monthly_limit)
    if LimitState.OVER not in (day.state, whole.state):
        return
    new = (_raised(day, 0.5), _raised(whole, 1.0))
    edits = set_limits(settings, daily=new[0], monthly=new[1])
    details = {"day": day, "month": whole, "new": new}
    fix = EditorFix(editor.target, edits)
    yield HealthProblem(Check.LIMIT_TOO_LOW, Severity.ATTENTION, (editor.name,), fix, editor.target, details=details)


def _way_out(broken: BrokenChoice, editor: EditorConfiguration) -> Fix:
    if broken.problem is ChoiceProblem.KEY_MISSING and broken.key_of:
        return AskFix(Ask.ENTER_KEY, editor.target, model=broken.key_of)
    if broken.replacement is not None:
        return EditorFix(editor.target, _use(editor.models, broken.agents, broken.replacement.choice))
    if broken.provider_off:
        place = ("aiOrchestrator", "providers", broken.provider_off, "enabled")
        return EditorFix(editor.target, setting_edits(editor.models.settings, [(place, True)]))
    if broken.key_of:
        return AskFix(Ask.ENTER_KEY, editor.target, model=broken.key_of)
    return AskFix(Ask.LOOK_AT_AGENTS, editor.target)


def _use(models: ModelRegistry, agents: "tuple[AgentRole, ...] | list[AgentRole]", choice: str) -> Edits:
    if models.settings.use_unified:
        return use_one_model(models.settings, choice)
    return assign(models.settings, dict.fromkeys(agents, choice))


def _needs(editor: EditorConfiguration, agent: AgentRole) -> int:
    """Tokens of the largest of the agent's usual tasks, in and out."""
    tasks = (each for each in editor.volumes if each.agent is agent and each.tasks)
    return max((each.input_tokens + each.output_tokens for each in tasks), default=0)


def _too_small(editor: EditorConfiguration, model: OrchestratorModel, agents: list[AgentRole]) -> HealthProblem:
    models = editor.models
    needs = max(_needs(editor, agent) for agent in agents)
    small = {each.choice for each in models.get_all_models() if (each.context_window or 0) < needs}
    one = agents[0] if len(agents) == 1 and not models.settings.use_unified else None
    other = replacement_for(one, model.choice, models, small)
    fix = (
        EditorFix(editor.target, _use(models, agents, other.choice))
        if other is not None
        else AskFix(Ask.LOOK_AT_AGENTS, editor.target)
    )
    details = {
        "model": model.label,
        "holds": model.context_window,
        "needs": needs,
        "instead": other.label if other else "",
    }
    names = tuple(agent.value for agent in agents)
    return HealthProblem(Check.CONTEXT_TOO_SMALL, Severity.ATTENTION, names, fix, editor.target, model.choice, details)


def _raised(check: LimitCheck, step: float) -> float | None:
    """The next round amount that is enough; None for a limit that is."""
    return math.ceil(check.amount / step) * step if check.state is LimitState.OVER else None

"""The models that an agent can be given, in groups, with price and origin, and searched. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from kiln_models_gui.registry.agents import AUTO, AgentRole, Offer
from kiln_models_gui.registry.model_registry import ChoiceProblem, ModelOrigin, ModelRegistry, OrchestratorModel
from kiln_models_gui.viewmodels.rows import RowContent
from kiln_models_gui.viewmodels.words.agents import origin_words, price_words

tr = QCoreApplication.translate


class ChoiceGroup(StrEnum):
    """Under which heading a choice stands."""

    AUTO = "auto"
    """Stands first, without a heading."""
    BUILT_IN = "built_in"
    YOURS = "yours"
    NOT_CHECKED = "not_checked"
    REFUSED = "refused"
    """Shown so that nobody looks for them in vain; none of them can be chosen."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One entry of the drop-down. `note` says why it does not work now, empty where it does."""

    choice: str
    label: str
    group: ChoiceGroup
    origin: str = ""
    price: str = ""
    note: str = ""
    tools: str = ""
    """What is known of tool calling, where the agent needs it."""

    @property
    def about(self) -> str:
        """Origin, price, tools and note in one line."""
        return " · ".join(part for part in (self.origin, self.price, self.tools, self.note) if part)


def group_words(group: ChoiceGroup) -> str:
    """The heading of a group."""
    return {
        ChoiceGroup.AUTO: "",
        ChoiceGroup.BUILT_IN: tr("Agents", "Built-in"),
        ChoiceGroup.YOURS: tr("Agents", "Your models"),
        ChoiceGroup.NOT_CHECKED: tr("Agents", "Tool calling not checked"),
        ChoiceGroup.REFUSED: tr("Agents", "Cannot call tools"),
    }[group]


def grouped_choices(registry: ModelRegistry, agent: AgentRole | None) -> tuple[Choice, ...]:
    """What `agent` is offered, group by group; None for the one model for all, which every agent must be able to use.

    Auto is no choice for all agents together.
    """
    found = [
        _choice(model, group, registry, agent)
        for model in registry.get_all_models()
        if (group := _group(model, registry, agent))
    ]
    order = list(ChoiceGroup)
    found.sort(key=lambda choice: order.index(choice.group))
    auto = Choice(AUTO, tr("Agents", "Auto"), ChoiceGroup.AUTO, tr("Agents", "picks a model for each task"))
    return (auto, *found) if agent else tuple(found)


def refused_choices(registry: ModelRegistry, agent: AgentRole | None) -> tuple[Choice, ...]:
    """What `agent`, or one of all agents, is not offered because it cannot call tools."""
    return tuple(
        _choice(model, ChoiceGroup.REFUSED, registry, agent)
        for model in registry.get_all_models()
        if _group(model, registry, agent) is None
    )


def matching(choices: Iterable[Choice], text: str) -> tuple[Choice, ...]:
    """The choices that have every word of `text` in their label, origin, price or heading."""
    words = text.casefold().split()
    return tuple(
        each
        for each in choices
        if all(word in f"{each.label} {each.about} {group_words(each.group)}".casefold() for word in words)
    )


def choice_rows(choices: Iterable[Choice]) -> tuple[RowContent, ...]:
    """The choices as rows of a list, each group under its heading."""
    rows: list[RowContent] = []
    group = ChoiceGroup.AUTO
    for each in choices:
        if each.group is not group:
            group = each.group
            rows.append(RowContent(group_words(group), key=f"heading:{group.value}", is_header=True))
        if each.group is ChoiceGroup.REFUSED:  # as a heading is, it is read and not taken
            rows.append(RowContent(f"✗ {each.label}", key=each.choice, is_header=True))
        else:
            rows.append(RowContent(each.label, key=each.choice, trailing=each.about))
    return tuple(rows)


def _group(model: OrchestratorModel, registry: ModelRegistry, agent: AgentRole | None) -> ChoiceGroup | None:
    """Under which heading `model` stands; None where it is not offered."""
    offers = {registry.offer(each, model) for each in ((agent,) if agent else AgentRole)}
    if Offer.NOT_OFFERED in offers:
        return None
    if Offer.NOT_CHECKED in offers:
        return ChoiceGroup.NOT_CHECKED
    return ChoiceGroup.BUILT_IN if model.built_in else ChoiceGroup.YOURS


def _choice(model: OrchestratorModel, group: ChoiceGroup, registry: ModelRegistry, agent: AgentRole | None) -> Choice:
    notes = {
        ChoiceProblem.PROVIDER_OFF: tr("Agents", "turned off"),
        ChoiceProblem.KEY_MISSING: tr("Agents", "no key"),
    }
    problem = registry.problem_for(model)
    origin = "" if model.built_in and model.origin is ModelOrigin.FIREWORKS else origin_words(model.origin)
    return Choice(
        model.choice,
        model.label,
        group,
        origin,
        price_words(model.cost),
        notes.get(problem, "") if problem else "",
        _tool_words(model, group, registry, agent),
    )


def _tool_words(model: OrchestratorModel, group: ChoiceGroup, registry: ModelRegistry, agent: AgentRole | None) -> str:
    """What is known of tool calling, where it matters and no heading says so."""
    if group is not ChoiceGroup.YOURS or (agent is not None and not agent.needs_tools):
        return ""
    return tr("Agents", "tools work") if registry.tools(model).verdict else tr("Agents", "tools not checked")

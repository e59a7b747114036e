"""Presets with what each would change, in words, before it is applied. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from kiln_models_gui.registry import orchestrator_settings as places
from kiln_models_gui.registry.agents import AgentRole, RoutingStrategy
from kiln_models_gui.registry.estimate import estimate
from kiln_models_gui.registry.model_registry import ChoiceProblem, ModelRegistry
from kiln_models_gui.registry.orchestrator_facts import Volumes
from kiln_models_gui.registry.orchestrator_settings import OrchestratorSettings
from kiln_models_gui.registry.presets import (
    ChoiceTrouble,
    SettingChange,
    available_presets,
    preset_in_force,
    preview,
)
from kiln_models_gui.registry.setting_edits import SettingEdit
from kiln_models_gui.viewmodels.agents.rows import chosen_words
from kiln_models_gui.viewmodels.words.agents import (
    agent_name,
    money,
    preset_name,
    preset_sentence,
    short_amount,
    strategy_words,
)
from kiln_models_gui.viewmodels.words.numbers import dollars

tr = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class PresetEntry:
    """One entry of the menu."""

    id: str
    name: str
    in_force: bool


@dataclass(frozen=True, slots=True)
class ChangeLine:
    """One value that would change: "Code", "Auto", "Claude Sonnet 4.5"."""

    what: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class PresetCard:
    """What the preview shows. `edits` is what Apply writes."""

    id: str
    name: str
    sentence: str
    changes: tuple[ChangeLine, ...]
    troubles: tuple[str, ...]
    cost: str
    edits: tuple[SettingEdit, ...]


def preset_entries(registry: ModelRegistry) -> tuple[PresetEntry, ...]:
    """The presets that can be applied, in their order."""
    now = preset_in_force(registry)
    return tuple(PresetEntry(each.id, preset_name(each.id), each.id == now) for each in available_presets(registry))


def preset_card(preset_id: str, registry: ModelRegistry, volumes: Volumes) -> PresetCard:
    """What the preset would do. Raises KeyError for an unknown one, ValueError for one that cannot be applied."""
    found = preview(registry.facts.preset(preset_id), registry)
    return PresetCard(
        preset_id,
        preset_name(preset_id),
        preset_sentence(preset_id),
        tuple(_line(change, registry, settings_after(registry.settings, found.changes)) for change in found.changes),
        tuple(dict.fromkeys(_trouble(each, registry) for each in found.troubles)),
        _cost(found.changes, registry, volumes),
        found.edits,
    )


def settings_after(settings: OrchestratorSettings, changes: Iterable[SettingChange]) -> OrchestratorSettings:
    """The settings as they would be."""
    names = {
        places.USE_UNIFIED: "use_unified",
        places.UNIFIED_CHOICE: "unified_choice",
        places.DAILY_LIMIT: "daily_limit",
        places.MONTHLY_LIMIT: "monthly_limit",
    }
    for change in changes:
        if change.path[:-1] == places.ASSIGNMENT:
            given = {**settings.assignments, str(change.path[-1]): str(change.after)}
            settings = replace(settings, assignments=given)
        elif change.path == places.STRATEGY:
            settings = replace(settings, strategy=RoutingStrategy(str(change.after)))
        else:
            settings = replace(settings, **{names[change.path]: change.after})  # pyright: ignore[reportArgumentType]
    return settings


def _cost(changes: tuple[SettingChange, ...], registry: ModelRegistry, volumes: Volumes) -> str:
    now = estimate(registry, volumes)
    then = estimate(registry.with_settings(settings_after(registry.settings, changes)), volumes)
    if not (now.complete and then.complete):
        return tr("Agents", "What it would cost is not known: a price is missing.")
    return tr("Agents", "About {after} a month. Now it is {before}.").format(
        after=money(then.known), before=money(now.known)
    )


def _line(change: SettingChange, registry: ModelRegistry, after: OrchestratorSettings) -> ChangeLine:
    if change.path == places.USE_UNIFIED:
        label = chosen_words((after if change.after else registry.settings).unified_choice, registry)[0]
        for_all = tr("Agents", "{model} for all agents").format(model=label)
        modes = {True: for_all, False: tr("Agents", "Per agent")}
        return ChangeLine(tr("Agents", "Mode"), modes[bool(change.before)], modes[bool(change.after)])
    if change.path == places.STRATEGY:
        told = [strategy_words(RoutingStrategy(str(value))) for value in (change.before, change.after)]
        return ChangeLine(tr("Agents", "How Auto chooses"), *told)
    if change.path in (places.DAILY_LIMIT, places.MONTHLY_LIMIT):
        daily = change.path == places.DAILY_LIMIT
        what = tr("Agents", "Limit a day") if daily else tr("Agents", "Limit a month")
        return ChangeLine(what, _limit(change.before), _limit(change.after))
    labels = [chosen_words(str(value), registry)[0] for value in (change.before, change.after)]
    for_all = change.path == places.UNIFIED_CHOICE
    return ChangeLine(tr("Agents", "All agents") if for_all else agent_name(AgentRole(str(change.path[-1]))), *labels)


def _limit(value: object) -> str:
    amount = float(value) if isinstance(value, int | float) else 0.0
    return dollars(short_amount(amount)) if amount else tr("Agents", "None")


def _trouble(trouble: ChoiceTrouble, registry: ModelRegistry) -> str:
    label = chosen_words(trouble.choice, registry)[0]
    words = {
        ChoiceProblem.PROVIDER_OFF: tr(
            "Agents", "{model} is turned off in the editor's settings. Turn it on to use it."
        ),
        ChoiceProblem.KEY_MISSING: tr("Agents", "{model} has no key that can be found."),
        ChoiceProblem.CANNOT_CALL_TOOLS: tr("Agents", "{model} cannot call tools, which some agents need."),
    }
    return words.get(trouble.problem, tr("Agents", "{model} is not there.")).format(model=label)

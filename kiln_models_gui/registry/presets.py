"""Presets of assignments: what each would change, shown before it is applied, and which one is in force. Pure."""

from collections.abc import Iterator
from dataclasses import dataclass

from kiln_models_gui.registry import orchestrator_settings as places
from kiln_models_gui.registry.agents import AgentRole
from kiln_models_gui.registry.model_registry import ChoiceProblem, ModelOrigin, ModelRegistry, OrchestratorModel
from kiln_models_gui.registry.orchestrator_facts import Preset
from kiln_models_gui.registry.orchestrator_settings import OrchestratorSettings, Path
from kiln_models_gui.registry.setting_edits import SettingEdit, setting_edits

CUSTOM = "custom"
"""The state that no preset describes."""


@dataclass(frozen=True, slots=True)
class SettingChange:
    """One value that a preset changes."""

    path: Path
    before: object
    after: object


@dataclass(frozen=True, slots=True)
class ChoiceTrouble:
    """A choice that a preset makes and that does not work for this person now. `agent` None is all of them."""

    agent: AgentRole | None
    choice: str
    problem: ChoiceProblem


@dataclass(frozen=True, slots=True)
class PresetPreview:
    """What a preset would do."""

    preset: Preset
    changes: tuple[SettingChange, ...]
    troubles: tuple[ChoiceTrouble, ...]
    edits: tuple[SettingEdit, ...]

    @property
    def in_force(self) -> bool:
        """There is nothing left to change."""
        return not self.changes


def available_presets(registry: ModelRegistry) -> tuple[Preset, ...]:
    """The presets that can be applied: the private one only where the person has a model on this computer."""
    has_local = bool(local_models(registry))
    return tuple(preset for preset in registry.facts.presets if has_local or not preset.unified_local)


def local_models(registry: ModelRegistry) -> tuple[OrchestratorModel, ...]:
    """The person's own models on this computer."""
    return tuple(model for model in registry.get_all_models() if model.origin is ModelOrigin.THIS_COMPUTER)


def preview(preset: Preset, registry: ModelRegistry, local: str | None = None) -> PresetPreview:
    """What `preset` would change; `local` is the choice for the private one, by default the one in use, or the first.

    Raises ValueError for the private preset without a model on this computer.
    """
    settings = registry.settings
    unified = _local(registry, local) if preset.unified_local else preset.unified
    pairs = list(_wanted(preset, unified, settings))
    changes = tuple(SettingChange(path, old, new) for path, old, new in pairs if old != new)
    choices: list[tuple[AgentRole | None, str]] = [(None, unified)] if unified else list(preset.assignments.items())
    edits = setting_edits(settings, ((change.path, change.after) for change in changes))
    return PresetPreview(preset, changes, tuple(_troubles(choices, registry)), edits)


def preset_in_force(registry: ModelRegistry) -> str:
    """The id of the first preset that would change nothing, else CUSTOM."""
    presets = available_presets(registry)
    return next((preset.id for preset in presets if preview(preset, registry).in_force), CUSTOM)


def _local(registry: ModelRegistry, wanted: str | None) -> str:
    choices = [model.choice for model in local_models(registry)]
    stands = registry.settings.unified_choice
    choice = wanted or (stands if stands in choices else next(iter(choices), ""))
    if choice not in choices:
        raise ValueError("no model on this computer")
    return choice


def _troubles(choices: list[tuple[AgentRole | None, str]], registry: ModelRegistry) -> Iterator[ChoiceTrouble]:
    for agent, choice in choices:
        problem = registry.problem(choice, agent)
        if problem is not None:
            yield ChoiceTrouble(agent, choice, problem)
        elif agent is None:
            yield from _troubles([(each, choice) for each in AgentRole], registry)


def _wanted(
    preset: Preset, unified: str | None, settings: OrchestratorSettings
) -> Iterator[tuple[Path, object, object]]:
    """Path, what is in force, what the preset wants."""
    yield places.USE_UNIFIED, settings.use_unified, unified is not None
    if unified is not None:
        yield places.UNIFIED_CHOICE, settings.unified_choice, unified
    for agent, choice in preset.assignments.items():
        yield (*places.ASSIGNMENT, agent.value), settings.assignment(agent), choice
    if preset.strategy is not None:
        yield places.STRATEGY, settings.strategy.value, preset.strategy.value
    if preset.daily_limit is not None:
        yield places.DAILY_LIMIT, settings.daily_limit, preset.daily_limit
    if preset.monthly_limit is not None:
        yield places.MONTHLY_LIMIT, settings.monthly_limit, preset.monthly_limit

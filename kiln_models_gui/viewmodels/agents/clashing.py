"""Three ways for the agents' settings: what the page showed, what stands in the editor's file now, what was chosen."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import cast

from PySide6.QtCore import QCoreApplication

from kiln_models_gui.registry import orchestrator_settings as places
from kiln_models_gui.registry.agents import AgentRole, RoutingStrategy
from kiln_models_gui.registry.history_clash import ClashKey, Keep
from kiln_models_gui.registry.model_registry import ModelRegistry
from kiln_models_gui.registry.orchestrator_settings import OrchestratorSettings, Path
from kiln_models_gui.registry.setting_edits import SettingEdit
from kiln_models_gui.viewmodels.agents.rows import chosen_words
from kiln_models_gui.viewmodels.clash import Answers, ClashLine
from kiln_models_gui.viewmodels.words.agents import agent_name, short_amount, strategy_words
from kiln_models_gui.viewmodels.words.clash import value_words

tr = QCoreApplication.translate
UNKNOWN = object()


@dataclass(frozen=True, slots=True)
class Merged:
    """The edits over what somebody else wrote, and those of them that have to be asked about."""

    edits: tuple[SettingEdit, ...]
    lines: tuple[ClashLine, ...]


def merge(edits: Iterable[SettingEdit], was: OrchestratorSettings, registry: ModelRegistry, who: str) -> Merged | None:
    """`edits`, made when the settings were `was`, for those of `registry`. None: what clashes is not shown here."""
    merged: list[SettingEdit] = []
    lines: list[ClashLine] = []
    for edit in edits:
        before, stands = (_value(settings, edit.path) for settings in (was, registry.settings))
        if UNKNOWN in (before, stands):
            return None
        if edit.path == places.ENABLED_AGENTS:
            names = [cast("Sequence[str]", value) for value in (before, stands, edit.value)]
            edit = replace(edit, value=_both(*names))  # noqa: PLW2901
        elif stands not in (before, edit.value):
            lines.append(_line(edit, stands, registry, who))
        merged.append(edit)
    return Merged(tuple(merged), tuple(lines))


def settled(edits: Iterable[SettingEdit], answers: Answers) -> tuple[SettingEdit, ...]:
    """The edits without those for which holds what somebody else wrote."""
    left = {key.place for key, keep in answers.items() if keep is Keep.STANDS}
    return tuple(edit for edit in edits if _dotted(edit.path) not in left)


def _both(was: Sequence[str], stands: Sequence[str], mine: Sequence[str]) -> list[str]:
    """What both took out is out, and what both put in is in."""
    kept = [name for name in stands if name in mine or name not in was]
    return [*kept, *(name for name in mine if name not in was and name not in stands)]


def _value(settings: OrchestratorSettings, path: Path) -> object:
    if path[:-1] == places.ASSIGNMENT:
        return settings.assignments.get(str(path[-1]), "")
    if len(path) == 4 and path[1] == "providers" and path[3] == "enabled":
        provider = settings.providers.get(str(path[2]))
        return provider.enabled if provider else UNKNOWN
    values: dict[Path, object] = {
        places.ENABLED_AGENTS: settings.enabled_agents,
        places.USE_UNIFIED: settings.use_unified,
        places.UNIFIED_CHOICE: settings.unified_choice,
        places.MULTI_AGENT: settings.consultation.multi_agent,
        places.MIN_AGENTS: settings.consultation.min_agents,
        places.MAX_AGENTS: settings.consultation.max_agents,
        places.DIFFERENT_PROVIDERS: settings.consultation.different_providers,
        places.STRATEGY: settings.strategy.value,
        places.DAILY_LIMIT: settings.daily_limit,
        places.MONTHLY_LIMIT: settings.monthly_limit,
    }
    return values.get(path, UNKNOWN)


def _line(edit: SettingEdit, stands: object, registry: ModelRegistry, who: str) -> ClashLine:
    key = ClashKey(who, _dotted(edit.path), "", "")
    theirs, mine = (_words(edit.path, value, registry) for value in (stands, edit.value))
    return ClashLine(key, tr("Clash", "Agents"), _label(edit.path), theirs, mine, who)


def _label(path: Path) -> str:
    if path[:-1] == places.ASSIGNMENT:
        name = str(path[-1])
        return agent_name(AgentRole(name)) if name in set(AgentRole) else name
    labels: dict[Path, str] = {
        places.USE_UNIFIED: tr("Clash", "One model for all agents"),
        places.UNIFIED_CHOICE: tr("Clash", "Model for all agents"),
        places.MULTI_AGENT: tr("Clash", "Agents ask each other"),
        places.MIN_AGENTS: tr("Clash", "At least so many agents"),
        places.MAX_AGENTS: tr("Clash", "At most so many agents"),
        places.DIFFERENT_PROVIDERS: tr("Clash", "Different providers"),
        places.STRATEGY: tr("Clash", "How Auto chooses"),
        places.DAILY_LIMIT: tr("Clash", "Limit a day"),
        places.MONTHLY_LIMIT: tr("Clash", "Limit a month"),
    }
    return labels.get(path, tr("Clash", "Provider turned on"))


def _words(path: Path, value: object, registry: ModelRegistry) -> str:
    if path[:-1] == places.ASSIGNMENT or path == places.UNIFIED_CHOICE:
        return chosen_words(str(value), registry)[0]
    if path == places.STRATEGY:
        return strategy_words(RoutingStrategy(str(value)))
    if path in (places.DAILY_LIMIT, places.MONTHLY_LIMIT) and isinstance(value, int | float):
        return f"${short_amount(value)}" if value else tr("Clash", "None")
    return value_words(value)


def _dotted(path: Path) -> str:
    return ".".join(map(str, path))

"""Words for what a change did field by field: labels of fields and their values. Keys are only hinted at."""

import re

from PySide6.QtCore import QCoreApplication

from kiln_models_gui.registry.agents import AgentRole
from kiln_models_gui.registry.changes import ABSENT, NULL
from kiln_models_gui.registry.history_entry import FieldDifference, KeyMark
from kiln_models_gui.registry.library import KILN
from kiln_models_gui.registry.plain import as_text, is_fields, is_items
from kiln_models_gui.viewmodels.words.agents import agent_name
from kiln_models_gui.viewmodels.words.overrides import choice_words, field_words

tr = QCoreApplication.translate
_HUMPS = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|[_\-\s]+")
_MOST = 400  # characters of one value
_TECHNICAL = frozenset({"id", "provider_type"})
_OVERRIDES = "overrides."


def is_technical(one: FieldDifference) -> bool:
    """Whether the field says nothing to a person."""
    return one.target == KILN and one.field in _TECHNICAL


def field_label(one: FieldDifference) -> str:
    """What a field is called."""
    if not one.field:
        return _place_label(one)
    name = one.field.removeprefix(_OVERRIDES)
    known = _field_names().get(name)
    if known:
        return known
    if name != one.field:
        try:
            return field_words(name)[0]
        except KeyError:
            pass
    return " › ".join(_spaced(part) for part in name.split("."))


def value_words(value: object, field: str = "") -> str:
    """A value for people; a key by its ends only."""
    if value is ABSENT or value is NULL:
        return tr("History", "not set") if value is ABSENT else tr("History", "nothing")
    if isinstance(value, KeyMark):
        return value.hint or tr("History", "a key")
    if is_items(value):
        return _cut(", ".join(value_words(item) for item in value)) or tr("History", "nothing")
    if is_fields(value):
        return _cut(", ".join(f"{_spaced(str(name))}: {value_words(inner)}" for name, inner in value.items()))
    if isinstance(value, float | int) and not isinstance(value, bool):
        return _number(value)
    text = choice_words(field.removeprefix(_OVERRIDES), value)
    return _cut(text) if text.strip() else tr("History", "empty")


def _number(value: float) -> str:
    if isinstance(value, int):
        return f"{value:,}" if value.bit_length() < 200 else as_text(value)
    return as_text(value).removesuffix(".0")


def _cut(text: str) -> str:
    return text if len(text) <= _MOST else f"{text[:_MOST]}…"


def _place_label(one: FieldDifference) -> str:
    if one.record and one.target == KILN:
        return one.record
    known = _place_names().get(one.place)
    if known:
        return known
    parts = re.split(r"(?<!\\)\.", one.place.removeprefix("aiOrchestrator."))
    if parts[:2] == ["agents", "providerAssignment"] and len(parts) == 3 and parts[2] in AgentRole.__members__:
        return tr("History", "Model of the agent “{agent}”").format(agent=agent_name(AgentRole[parts[2]]))
    return " › ".join(_spaced(part.replace("\\", "")) for part in parts)


def _spaced(name: str) -> str:
    words = " ".join(word for word in _HUMPS.split(name) if word)
    words = re.sub(r"\b(api|url|id|ai)\b", lambda found: found[0].upper(), words.lower())
    return words[:1].upper() + words[1:]


def _field_names() -> dict[str, str]:
    address, key, model = tr("History", "Address"), tr("History", "Key"), tr("History", "Model")
    name, context = tr("History", "Name"), tr("History", "Context (tokens)")
    return {
        "name": name,
        "displayName": name,
        "model_id": model,
        "modelName": model,
        "provider_id": tr("History", "Provider"),
        "type": tr("History", "Kind"),
        "base_url": address,
        "endpoint": address,
        "api_key": key,
        "apiKey": key,
        "context_window": context,
        "contextWindow": context,
        "description": tr("History", "Description"),
        "cost": tr("History", "Price for a million tokens"),
        "cost.input": tr("History", "Price for a million tokens in"),
        "cost.output": tr("History", "Price for a million tokens out"),
    }


def _place_names() -> dict[str, str]:
    return {
        "user_model_registry": tr("History", "List of models"),
        "openai_compatible_providers": tr("History", "List of providers"),
        "custom_models": tr("History", "Models in the old format"),
        "aiOrchestrator.routing.strategy": tr("History", "What “Auto” prefers"),
        "aiOrchestrator.routing.costLimit.daily": tr("History", "Most to spend in a day"),
        "aiOrchestrator.routing.costLimit.monthly": tr("History", "Most to spend in a month"),
        "aiOrchestrator.agents.unifiedProviderChoice": tr("History", "Model for all agents"),
        "aiOrchestrator.agents.useUnifiedProvider": tr("History", "One model for all agents"),
    }

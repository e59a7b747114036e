"""Words for fields and values that two said different things about."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from kiln_models_gui.registry.changes import ABSENT, NULL
from kiln_models_gui.registry.fields import FIELDS
from kiln_models_gui.registry.plain import as_text, fields_of, is_fields, is_items
from kiln_models_gui.viewmodels.words.overrides import field_words

tr = QCoreApplication.translate
PROVIDERS = "openai_compatible_providers"


def what_words(place: str, record: str) -> str:
    """What a field belongs to; `record` is empty for a single setting."""
    if not record:
        return tr("Clash", "Setting")
    if place == PROVIDERS:
        return tr("Clash", "Provider “{name}”").format(name=record)
    return tr("Clash", "Model “{name}”").format(name=record)


def field_label(place: str, field: str) -> str:
    """What people call a field of a settings file: "overrides.supports_vision" is "Vision"."""
    name = field.rpartition("overrides.")[2] or field
    if not name:
        return tr("Clash", "All of it") if place in (PROVIDERS, "user_model_registry") else place
    if place == PROVIDERS and name == "name":
        return tr("Clash", "Name")
    if name in FIELDS and FIELDS[name].overridable:
        return field_words(name)[0]
    return _known().get(name, name)


def _known() -> Mapping[str, str]:
    return {
        "name": tr("Clash", "Display name"),
        "displayName": tr("Clash", "Display name"),
        "model_id": tr("Clash", "Model"),
        "modelName": tr("Clash", "Model"),
        "modelPath": tr("Clash", "Model"),
        "deploymentName": tr("Clash", "Deployment"),
        "model_path": tr("Clash", "Model"),
        "deployment": tr("Clash", "Deployment"),
        "provider": tr("Clash", "Provider"),
        "provider_id": tr("Clash", "Provider"),
        "base_url": tr("Clash", "Address"),
        "endpoint": tr("Clash", "Address"),
        "address": tr("Clash", "Address"),
        "anthropic_address": tr("Clash", "Address"),
        "azure_address": tr("Clash", "Address"),
        "vertex_address": tr("Clash", "Address"),
        "project": tr("Clash", "Project"),
        "location": tr("Clash", "Location"),
        "api_key": tr("Clash", "API key"),
        "apiKey": tr("Clash", "API key"),
        "contextWindow": tr("Clash", "Context window"),
        "context_window": tr("Clash", "Context window"),
        "cost": tr("Clash", "Cost"),
        "cost.input": tr("Clash", "Cost, input"),
        "cost.output": tr("Clash", "Cost, output"),
        "cost_input": tr("Clash", "Cost, input"),
        "cost_output": tr("Clash", "Cost, output"),
        "description": tr("Clash", "Description"),
        "temperature": tr("Clash", "Temperature"),
        "topP": tr("Clash", "Top P"),
        "top_p": tr("Clash", "Top P"),
        "maxTokens": tr("Clash", "Max tokens"),
        "max_tokens": tr("Clash", "Max tokens"),
        "overrides": tr("Clash", "Advanced settings"),
    }


def value_words(value: object) -> str:
    """A value as people read it. Secrets are to be masked before."""
    hint = getattr(value, "hint", None)
    if isinstance(hint, str):
        return hint or tr("Clash", "A key")
    if value is ABSENT or value is None or value is NULL:
        return tr("Clash", "Nothing")
    if isinstance(value, bool):
        return tr("Clash", "Yes") if value else tr("Clash", "No")
    if is_items(value):
        return ", ".join(map(value_words, value)) or tr("Clash", "Nothing")
    if is_fields(value):
        return "\n".join(f"{name}: {value_words(inner)}" for name, inner in fields_of(value).items())
    return as_text(value) or tr("Clash", "Empty")

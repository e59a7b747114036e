"""Keys that stand in the orchestrator's settings themselves, and where each key of the settings is named. Pure."""

from dataclasses import dataclass

from kiln_models_gui.registry.orchestrator_settings import OrchestratorSettings, Path
from kiln_models_gui.registry.secret_references import ApiKeyState


@dataclass(frozen=True, slots=True)
class PlainKey:
    """One key in plain text: where it stands, the name that its secret would like to have, and its mask."""

    path: Path
    wanted: str
    hint: str = ""
    provider: str = ""
    """The built-in provider whose key it is; empty for a model's."""
    title: str = ""
    """The model's name."""


def plain_keys(settings: OrchestratorSettings) -> tuple[PlainKey, ...]:
    """Every key in plain text that is in force."""
    found = [
        PlainKey(api_key_place(each.id), each.id, each.api_key.hint, provider=each.id)
        for each in settings.providers.values()
        if each.api_key.state is ApiKeyState.PLAIN_TEXT
    ]
    for record in settings.custom_models:
        if record.api_key.state is ApiKeyState.PLAIN_TEXT:
            wanted = f"{record.id or 'model'}-key"
            found.append(PlainKey((*record.path, "apiKey"), wanted, record.api_key.hint, title=record.title))
    return tuple(found)


def named_secrets(settings: OrchestratorSettings) -> tuple[str, ...]:
    """Every name that a `${SECRET:…}` of the settings refers to, each once."""
    keys = [each.api_key for each in settings.providers.values()]
    keys += [record.api_key for record in settings.custom_models]
    return tuple(dict.fromkeys(key.secret_name for key in keys if key.secret_name))


def api_key_place(provider: str) -> Path:
    """Where the key of a built-in provider stands."""
    return ("aiOrchestrator", "providers", provider, "apiKey")

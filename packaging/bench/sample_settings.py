"""Writes a settings.yaml like Kiln's own, with as many models as asked for."""

import uuid
from pathlib import Path

import yaml

PROVIDERS = 10
OVERRIDES = {
    "supports_structured_output": True,
    "structured_output_mode": "json_schema",
    "supports_data_gen": True,
    "reasoning_capable": False,
}


def entry_id(number: int) -> str:
    """The id of model `number`: a uuid, as Kiln makes them, but the same in every run."""
    return str(uuid.UUID(int=number + 1, version=4))


def write(home: Path, models: int, providers: int = PROVIDERS) -> Path:
    """Put `.kiln_ai/settings.yaml` with `models` entries into `home`; half have overrides, a third are built-in."""
    path = home / ".kiln_ai" / "settings.yaml"
    path.parent.mkdir(parents=True, exist_ok=True)
    settings = {
        "open_ai_api_key": "sk-practice-0000",
        "openai_compatible_providers": [
            {"name": f"Server {n}", "base_url": f"http://127.0.0.1:{8000 + n}/v1", "api_key": ""}
            for n in range(providers)
        ],
        "user_model_registry": [entry(number, providers) for number in range(models)],
    }
    # The C dumper writes the same text as Kiln's yaml.dump, some ten times faster.
    path.write_text(yaml.dump(settings, Dumper=getattr(yaml, "CDumper", yaml.Dumper)), encoding="ascii")
    return path


def entry(number: int, providers: int = PROVIDERS) -> dict[str, object]:
    """One element of user_model_registry."""
    builtin = number % 3 == 0
    made: dict[str, object] = {
        "id": entry_id(number),
        "provider_type": "builtin" if builtin else "custom",
        "provider_id": "openai" if builtin else f"Server {number % providers}",
        "model_id": f"team/model-{number}",
        "name": f"Model {number}",
    }
    if number % 2:
        made["overrides"] = dict(OVERRIDES)
    return made

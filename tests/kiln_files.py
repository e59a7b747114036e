"""A Kiln settings file in a scratch home, and the app's real target and registry on it."""

from collections.abc import Mapping
from pathlib import Path

import pytest
import yaml

from kiln_models_gui import resources
from kiln_models_gui.registry.catalog import Catalog
from kiln_models_gui.registry.registry import Registry
from kiln_models_gui.store.settings_file import SettingsFile
from kiln_models_gui.targets.kiln import KilnTarget, settings_path

SOUND: dict[str, object] = {
    "custom_models": ["groq::llama", "openai::gpt-4o", "nonsense"],
    "open_ai_api_key": "sk-canary-open-ai-0123456789",
    "openai_compatible_providers": [
        {"api_key": "sk-canary-mine-0123456789", "base_url": "http://127.0.0.1:1/v1", "name": "Mine", "note": "kept"},
        {"api_key": "", "base_url": "http://127.0.0.1:2/v1", "name": "Büro 🏢"},
    ],
    "projects": ["/b", "/a"],
    "user_model_registry": [
        {"id": "one", "model_id": "gpt-x", "provider_id": "openai", "provider_type": "builtin"},
        {
            "context_window": 5,
            "id": "two",
            "model_id": "m",
            "name": "Zwei",
            "overrides": {"openai_compatible_provider_name": "Mine", "supports_vision": True, "temperature": 1},
            "provider_id": "Mine",
            "provider_type": "custom",
        },
        {"model_id": "idless", "provider_id": "Mine", "provider_type": "custom"},
        {"id": "two", "model_id": "other", "provider_id": "openai", "provider_type": "builtin"},
        {"id": "bad", "model_id": 7, "provider_id": "Mine", "provider_type": "custom"},
        "nonsense",
    ],
    "zz_unknown": {"a": [1, None]},
}


class KilnHome:
    """A home with the settings file of `data` (None: without), as Kiln itself would have written it."""

    def __init__(self, home: Path, catalog: Catalog) -> None:
        self.home = home
        self.path = settings_path(home)
        self.catalog = catalog

    def write(self, data: Mapping[str, object]) -> bytes:
        self.path.parent.mkdir(exist_ok=True)
        self.path.write_text(yaml.dump(dict(data)), encoding="ascii")
        return self.path.read_bytes()

    def data(self) -> dict[str, object]:
        return yaml.safe_load(self.path.read_text()) or {}

    def target(self, environ: Mapping[str, str] | None = None) -> KilnTarget:
        return KilnTarget(SettingsFile(self.path, wait=lambda _: None), self.catalog, environ or {})

    def registry(self, environ: Mapping[str, str] | None = None) -> Registry:
        registry = Registry(self.catalog, self.target(environ))
        registry.load()
        return registry


@pytest.fixture
def kiln(home: Path) -> KilnHome:
    """A scratch home for Kiln, still without a settings file."""
    return KilnHome(home, Catalog.from_json(resources.read_text("catalogue.json")))

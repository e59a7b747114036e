"""Practice mode: a throw-away profile and a provider inside the app, so that anyone can try everything."""

import json
import tempfile
from pathlib import Path

from pydantic import SecretStr

from kiln_models_gui import resources
from kiln_models_gui.places import Places
from kiln_models_gui.probes.practice import PRACTICE_KEY, PracticeProvider
from kiln_models_gui.store.secrets import SecretRef, SecretStoreKind, SessionSecrets
from kiln_models_gui.targets.editor_keys import SERVICE
from kiln_models_gui.targets.kiln import settings_path
from kiln_models_gui.viewmodels.practice import Practice

EDITOR_SECRETS = ("fireworks", "gemini", "enterprise-claude-key")
"""What the practice editor's settings name as `${SECRET:…}`."""


class PracticeKeychain(SessionSecrets):
    """Plays the part of the computer's keychain, so that practice looks like the real thing."""

    kind = SecretStoreKind.KEYCHAIN

    def __init__(self) -> None:
        super().__init__()
        self._secrets |= {SecretRef(SERVICE, name): SecretStr(f"practice-{name}") for name in EDITOR_SECRETS}


class Demo:
    """Owns the profile and the provider of one practice session."""

    def __init__(self) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="kiln-models-practice-")
        self.places = Places.below(Path(self._folder.name))
        self.provider = PracticeProvider()
        self.provider.start()
        self.practice = Practice(self.provider)
        self.secrets = PracticeKeychain()
        _write_profile(settings_path(self.places.home), self.provider.base_url)
        self.editor = self.places.home / ".config" / "Code" / "User" / "settings.json"
        _write_editor(self.editor, self.places.config / "preferences.json")

    def close(self) -> None:
        """Stop the provider and throw the profile away."""
        self.provider.close()
        self._folder.cleanup()


def _write_editor(settings: Path, preferences: Path) -> None:
    """An editor that is managed already, with comments as people write them."""
    from kiln_models_gui.store import files

    files.replace(settings, resources.read_text("practice-settings.json").encode())
    files.replace(preferences, json.dumps({"editors": [str(settings)]}).encode())


def _write_profile(path: Path, base_url: str) -> None:
    """A small team's settings, as Kiln would have written them."""
    from kiln_models_gui.store import files, yaml_document

    custom = {"provider_type": "custom", "provider_id": "Practice provider"}
    entries: list[dict[str, object]] = [
        {
            **custom,
            "id": "11111111-1111-4111-8111-111111111111",
            "model_id": "practice-small",
            "name": "Little Helper",
            "context_window": 8192,
            "cost": {"input": 0.0, "output": 0.0},
            "description": "Quick answers for everyday questions",
        },
        {
            **custom,
            "id": "22222222-2222-4222-8222-222222222222",
            "model_id": "practice-thinker",
            "name": "Deep Thinker",
            "context_window": 131072,
            "cost": {"input": 0.6, "output": 2.4},
            "description": "Thinks before it answers",
            "overrides": {"reasoning_capable": True, "parser": "r1_thinking", "structured_output_mode": "json_schema"},
        },
        {
            "provider_type": "builtin",
            "provider_id": "fireworks_ai",
            "id": "33333333-3333-4333-8333-333333333333",
            "model_id": "accounts/mycompany/models/codex-finetuned-v1",
            "name": "My Fine-Tuned Codex",
            "context_window": 16384,
            "cost": {"input": 1.2, "output": 1.2},
            "description": "Fine-tuned Codex for our codebase patterns",
            "overrides": {"supports_function_calling": True},
        },
        {
            "provider_type": "custom",
            "provider_id": "Old gateway",
            "id": "44444444-4444-4444-8444-444444444444",
            "model_id": "llama-3.3-70b",
            "name": "Gateway Llama",
        },
    ]
    settings = {
        "custom_models": ["openai::gpt-4o-custom"],
        "fireworks_account_id": "mycompany",
        "fireworks_api_key": "fw_practice_only_not_a_real_key_0000",
        "open_ai_api_key": "sk-practice-only-not-a-real-key-0000",
        "openai_compatible_providers": [{"api_key": PRACTICE_KEY, "base_url": base_url, "name": "Practice provider"}],
        "projects": [],
        "user_model_registry": entries,
    }
    files.replace(path, yaml_document.render(settings))

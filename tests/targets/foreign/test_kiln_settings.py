"""A colleague's settings.yaml of Kiln (kiln-ai 1.2.0)."""

import yaml

from kiln_models_gui.targets.foreign.foreign import ForeignKind, LeftOutReason
from kiln_models_gui.targets.foreign.reader import ForeignReader
from tests.kiln_files import SOUND
from tests.targets.foreign_files import keys, left_out, models, providers


def test_a_colleagues_settings_give_providers_models_and_keys(reader: ForeignReader) -> None:
    foreign = reader.read("settings.yaml", yaml.dump(SOUND).encode())
    assert foreign.kind is ForeignKind.KILN
    assert providers(foreign) == {
        "openai": "",
        "Mine": "http://127.0.0.1:1/v1",
        "Büro 🏢": "http://127.0.0.1:2/v1",
        "groq": "",
    }
    assert keys(foreign) == {
        "builtin:openai:open_ai_api_key": "sk-canary-open-ai-0123456789",
        "custom:Mine:api_key": "sk-canary-mine-0123456789",
    }
    needed = {one.ref.id: one.needs_keys for one in foreign.pack.providers}
    assert needed == {
        "openai": ("open_ai_api_key",),
        "Mine": ("api_key",),
        "Büro 🏢": (),
        "groq": ("groq_api_key",),
    }


def test_its_models_come_with_overrides_and_old_lines_as_models(reader: ForeignReader) -> None:
    foreign = reader.read("settings.yaml", yaml.dump(SOUND).encode())
    assert models(foreign) == {
        "gpt-x": ("connected", "openai"),
        "m": ("openai-compatible", "Mine"),
        "idless": ("openai-compatible", "Mine"),
        "other": ("connected", "openai"),
        "llama": ("connected", "groq"),
        "gpt-4o": ("connected", "openai"),
    }
    by_model = {one.model: one for one in foreign.pack.models}
    assert by_model["m"].overrides == {"openai_compatible_provider_name": "Mine", "supports_vision": True}
    assert (by_model["m"].id, by_model["m"].context_window, by_model["m"].name) == ("two", 5, "Zwei")
    assert len({one.id for one in foreign.pack.models}) == len(foreign.pack.models)
    assert {one.uses for one in foreign.pack.models} == {frozenset({"kiln"})}
    assert ("Zwei: temperature", LeftOutReason.OTHER_SETTING) in left_out(foreign)
    assert [why for _, why in left_out(foreign)].count(LeftOutReason.UNREADABLE_ENTRY) == 3


def test_the_hidden_word_of_old_versions_is_no_key(reader: ForeignReader) -> None:
    settings: dict[str, object] = {
        "open_ai_api_key": "[hidden]",
        "openai_compatible_providers": [
            {"name": "Ours", "base_url": "https://u:sk-canary-pw@gw.example/v1?key=x1234567"}
        ],
    }
    foreign = reader.read("settings.yaml", yaml.dump(settings).encode())
    assert keys(foreign) == {}
    assert providers(foreign) == {"openai": "", "Ours": "https://gw.example/v1"}
    assert left_out(foreign) == {
        ("OpenAI", LeftOutReason.KEY_NOT_A_KEY),
        ("Ours", LeftOutReason.PASSWORD_IN_ADDRESS),
    }


def test_settings_of_providers_that_are_no_secrets_come_along(reader: ForeignReader) -> None:
    settings = {
        "azure_openai_api_key": "sk-canary-azure-1",
        "azure_openai_endpoint": "https://team.openai.azure.com/",
        "vertex_project_id": "team-project",
        "vertex_location": "global",
        "ollama_base_url": "http://gpu:11434",
    }
    foreign = reader.read("settings.yaml", yaml.dump(settings).encode())
    values = {one.ref.id: one.values for one in foreign.pack.providers}
    assert values == {
        "ollama": {"ollama_base_url": "http://gpu:11434"},
        "azure_openai": {"azure_openai_endpoint": "https://team.openai.azure.com"},
        "vertex": {"vertex_project_id": "team-project", "vertex_location": "global"},
    }


def test_a_model_of_a_provider_that_is_gone_stays_behind(reader: ForeignReader) -> None:
    entry = {"id": "x", "model_id": "m", "provider_id": "Gone", "provider_type": "custom", "name": "Orphan"}
    settings = {"user_model_registry": [entry], "groq_api_key": "sk-canary-groq-1"}
    foreign = reader.read("settings.yaml", yaml.dump(settings).encode())
    assert models(foreign) == {}
    assert left_out(foreign) == {("Orphan", LeftOutReason.NO_PROVIDER)}

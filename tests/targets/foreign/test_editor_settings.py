"""A colleague's settings.json of VS Code with the AI Orchestrator's settings."""

from kiln_models_gui.targets.foreign.foreign import ForeignKind, LeftOutReason
from kiln_models_gui.targets.foreign.reader import ForeignReader
from tests.targets.foreign_files import keys, left_out, models, providers

SETTINGS = b"""// mine
{
  "editor.fontSize": 14,
  "aiOrchestrator.providers.fireworks": {"apiKey": "${SECRET:fireworks}", "enabled": true, "customModels": [
    {"id": "tuned", "displayName": "Our tuned Llama", "modelPath": "accounts/us/models/tuned", "contextWindow": 8192,
     "cost": {"input": 0.2, "output": 0.2}},
  ]},
  "aiOrchestrator.providers.claude": {"apiKey": "sk-ant-canary-0123456789abcdef"},
  "aiOrchestrator.providers.custom": [
    {"id": "local", "type": "openai-compatible", "endpoint": "http://gpu:8000/v1", "modelName": "qwen", "apiKey":
     "not-needed", "contextWindow": 32768, "cost": {"input": 0, "output": 0}, "temperature": 0.2},
    {"id": "gate", "type": "anthropic", "endpoint": "https://gw.example/anthropic", "modelName": "claude-x", "apiKey":
     "sk-canary-gate-0123456789", "contextWindow": 200000, "cost": {"input": 3, "output": 15}},
    {"id": "az", "type": "azure-openai", "endpoint": "https://t.openai.azure.com", "deploymentName": "dep", "apiKey":
     "${SECRET:az-key}", "contextWindow": 200000, "cost": {"input": 3, "output": 15}, "temperature": 9},
    {"id": "odd", "type": "martian"}, 7
  ],
  "aiOrchestrator.agents.providerAssignment": {"planning": "auto", "code": "custom:gate", "test": "custom:gone",
    "review": "claude", "nobody": "claude"},
  "aiOrchestrator.routing.strategy": "quality-first",
}"""


def test_the_models_of_both_shelves_come_with_their_own_addresses(reader: ForeignReader) -> None:
    foreign = reader.read("settings.json", SETTINGS)
    assert foreign.kind is ForeignKind.EDITOR
    assert models(foreign) == {
        "accounts/us/models/tuned": ("fireworks", ""),
        "qwen": ("openai-compatible", "http://gpu:8000/v1"),
        "claude-x": ("anthropic", "https://gw.example/anthropic"),
        "dep": ("azure-openai", "https://t.openai.azure.com"),
    }
    by_id = {one.id: one for one in foreign.pack.models}
    assert {id_: one.needs_key for id_, one in by_id.items()} == {
        "tuned": False,
        "local": False,
        "gate": True,
        "az": True,
    }
    assert (by_id["local"].temperature, by_id["az"].temperature) == (0.2, None)
    assert {one.uses for one in foreign.pack.models} == {frozenset({"editor"})}


def test_a_reference_to_a_secret_is_no_key(reader: ForeignReader) -> None:
    foreign = reader.read("settings.json", SETTINGS)
    assert providers(foreign) == {"fireworks_ai": "", "anthropic": ""}
    assert keys(foreign) == {
        "builtin:anthropic:anthropic_api_key": "sk-ant-canary-0123456789abcdef",
        "endpoint:https://gw.example/anthropic": "sk-canary-gate-0123456789",
    }
    assert ("Fireworks AI", LeftOutReason.KEY_ELSEWHERE) in left_out(foreign)
    assert ("dep", LeftOutReason.KEY_ELSEWHERE) in left_out(foreign)


def test_assignments_refer_to_the_models_of_the_pack(reader: ForeignReader) -> None:
    foreign = reader.read("settings.json", SETTINGS)
    told = foreign.pack.assignments
    assert told is not None
    assert (told.agents, told.one_for_all, told.strategy) == (
        {"planning": "auto", "code": "pack:gate", "review": "claude"},
        None,
        "quality-first",
    )
    assert ("gone", LeftOutReason.UNKNOWN_CHOICE) in left_out(foreign)


def test_one_model_for_all_is_told(reader: ForeignReader) -> None:
    settings = b"""{"aiOrchestrator.agents": {"useUnifiedProvider": true, "unifiedProviderChoice": "custom:a b"},
      "aiOrchestrator.providers.custom": [{"id": "a b", "type": "openai-compatible", "endpoint": "http://gpu/v1",
      "modelName": "m"}]}"""
    foreign = reader.read("settings.json", settings)
    told = foreign.pack.assignments
    assert told is not None
    assert told.one_for_all == f"pack:{foreign.pack.models[0].id}" == "pack:m"

"""Settings of the orchestrator as trees, the design document's examples, and a plain way to apply edits."""

import copy
from collections.abc import Iterable
from typing import Any

from kiln_models_gui import resources
from kiln_models_gui.registry.agents import ToolKnowledge
from kiln_models_gui.registry.changes import ABSENT
from kiln_models_gui.registry.model_registry import KnownKeys, ModelRegistry
from kiln_models_gui.registry.orchestrator_facts import OrchestratorFacts
from kiln_models_gui.registry.orchestrator_settings import OrchestratorSettings, read_orchestrator_settings
from kiln_models_gui.registry.setting_edits import SettingEdit

Tree = dict[str, Any]
FACTS = OrchestratorFacts.from_json(resources.read_text("orchestrator.json"))
EVERY_KEY = KnownKeys(in_editor=frozenset({"fireworks", "claude", "gemini"}))

CODEX: Tree = {
    "id": "my-finetuned-codex",
    "displayName": "My Fine-Tuned Codex",
    "modelPath": "accounts/mycompany/models/codex-finetuned-v1",
    "contextWindow": 16384,
    "cost": {"input": 1.20, "output": 1.20},
    "description": "Fine-tuned Codex for our codebase patterns",
}
MIXTRAL: Tree = {
    "id": "mixtral-8x22b",
    "displayName": "Mixtral 8x22B",
    "modelPath": "accounts/fireworks/models/mixtral-8x22b-instruct",
    "contextWindow": 65536,
    "cost": {"input": 1.20, "output": 1.20},
    "description": "Large context Mixtral model",
}
LOCAL_LLAMA: Tree = {
    "id": "my-local-llama",
    "displayName": "Local Llama 3.1 70B",
    "type": "openai-compatible",
    "endpoint": "http://localhost:8000/v1",
    "apiKey": "not-needed",
    "modelName": "meta-llama/llama-3.1-70b-instruct",
    "contextWindow": 128000,
    "cost": {"input": 0.0, "output": 0.0},
    "description": "Self-hosted Llama running on our server",
}
ENTERPRISE: Tree = {
    "id": "enterprise-claude",
    "displayName": "Enterprise Claude (Private Cloud)",
    "type": "anthropic",
    "endpoint": "https://claude.mycompany.internal/v1",
    "apiKey": "${SECRET:enterprise-claude-key}",
    "modelName": "claude-sonnet-4.5-enterprise",
    "contextWindow": 200000,
    "cost": {"input": 0.0, "output": 0.0},
    "description": "Claude deployed on our private infrastructure",
}
AZURE: Tree = {
    "id": "azure-openai-enterprise",
    "type": "azure-openai",
    "endpoint": "https://mycompany.openai.azure.com",
    "apiKey": "${SECRET:azure-key}",
    "deploymentName": "gpt-4-turbo-enterprise",
    "contextWindow": 128000,
    "cost": {"input": 0.0, "output": 0.0},
}
VERTEX: Tree = {
    "id": "tuned-gemini",
    "type": "google-vertex",
    "endpoint": "https://europe-west4-aiplatform.googleapis.com/v1/projects/p/locations/europe-west4",
    "modelName": "gemini-2.0-flash",
    "contextWindow": 1000000,
    "cost": {"input": 0.1, "output": 0.4},
}
EXAMPLES = [CODEX, MIXTRAL, LOCAL_LLAMA, ENTERPRISE, AZURE, VERTEX]


def tree(
    fireworks: Iterable[object] = (), endpoints: Iterable[object] = (), on: Iterable[str] = (), **agents: object
) -> Tree:
    """Settings with these models, these further providers switched on, and these values under `agents`."""
    providers: Tree = {name: {"enabled": True} for name in on}
    providers.setdefault("fireworks", {})["customModels"] = list(fireworks)
    return {"aiOrchestrator": {"providers": providers | {"custom": list(endpoints)}, "agents": agents}}


def routed(strategy: str, **kwargs: Any) -> Tree:
    """As `tree`, with a strategy."""
    made = tree(**kwargs)
    made["aiOrchestrator"]["routing"] = {"strategy": strategy}
    return made


def read(settings: Tree) -> OrchestratorSettings:
    return read_orchestrator_settings(settings, FACTS)


def registry(
    settings: Tree, keys: KnownKeys = EVERY_KEY, tools: dict[str, ToolKnowledge] | None = None
) -> ModelRegistry:
    return ModelRegistry(FACTS, read(settings), keys, tools)


def apply(settings: Tree, edits: Iterable[SettingEdit]) -> Tree:
    """The tree after `edits`, which every one of them must change."""
    after = copy.deepcopy(settings)
    for edit in edits:
        before = copy.deepcopy(after)
        _apply(after, edit)
        assert after != before, edit
    return after


def _apply(after: Tree, edit: SettingEdit) -> None:
    node: Any = after
    for name in edit.path[:-1]:
        node = node.setdefault(name, {}) if isinstance(name, str) else node[name]
    last: Any = edit.path[-1]
    if edit.value is ABSENT:
        del node[last]
    elif last == len(node) and isinstance(last, int):
        node.append(edit.value)
    else:
        node[last] = edit.value

"""A stand-in for the managed editor: the same reading and editing, on a tree in memory instead of a file."""

from collections.abc import Callable, Sequence

from kiln_models_gui.registry.agents import ToolKnowledge
from kiln_models_gui.registry.model_registry import KnownKeys, ModelRegistry
from kiln_models_gui.registry.orchestrator_settings import OrchestratorSettings
from kiln_models_gui.registry.setting_edits import SettingEdit
from kiln_models_gui.viewmodels.agents.managed import Undo
from tests.registry.orchestrator import CODEX, EVERY_KEY, FACTS, LOCAL_LLAMA, Tree, apply, read, tree

R1: Tree = {
    "id": "local-r1",
    "displayName": "Local DeepSeek R1",
    "type": "openai-compatible",
    "endpoint": "http://localhost:8001/v1",
    "modelName": "deepseek-r1",
    "contextWindow": 64000,
    "cost": {"input": 0, "output": 0},
}
TOOLS = {
    "custom:my-finetuned-codex": ToolKnowledge(probe=True),
    "custom:local-r1": ToolKnowledge(probe=False),
}
PICTURE = {
    "planning": "auto",
    "code": "custom:my-finetuned-codex",
    "review": "claude",
    "test": "custom:local-r1",
    "document": "custom:my-local-llama",
    "architecture": "gemini",
}


def picture() -> Tree:
    """The settings that the design's picture of the page shows."""
    return tree([CODEX], [LOCAL_LLAMA, R1], ["claude", "gemini"], providerAssignment=dict(PICTURE))


class StandIn:
    """What the page needs of the orchestrator. `refusal` is raised by the next commits."""

    def __init__(
        self, settings: Tree, keys: KnownKeys = EVERY_KEY, tools: dict[str, ToolKnowledge] | None = None
    ) -> None:
        self.facts = FACTS
        self.name = "VS Code"
        self.fault: Exception | None = None
        self.refusal: Exception | None = None
        self.tree = settings
        self.commits: list[tuple[SettingEdit, ...]] = []
        self._keys = keys
        self._tools = TOOLS if tools is None else tools
        self._listeners: list[Callable[[], None]] = []

    @property
    def settings(self) -> OrchestratorSettings:
        return read(self.tree)

    def models(self) -> ModelRegistry:
        return ModelRegistry(FACTS, self.settings, self._keys, self._tools)

    def subscribe(self, listener: Callable[[], None]) -> Callable[[], None]:
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    async def commit(self, edits: Sequence[SettingEdit]) -> Undo:
        if self.refusal is not None:
            raise self.refusal
        before = self.tree
        self.change(apply(self.tree, edits))
        self.commits.append(tuple(edits))
        return lambda: self._take_back(before)

    async def _take_back(self, before: Tree) -> None:
        if self.refusal is not None:
            raise self.refusal
        self.change(before)

    async def reload(self) -> None:
        self.fault = None
        self.change(self.tree)

    def change(self, settings: Tree) -> None:
        """Another program, or we, wrote other settings."""
        self.tree = settings
        for listener in tuple(self._listeners):
            listener()

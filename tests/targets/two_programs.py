"""Kiln and editors on real files, and the library over them."""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from kiln_models_gui.registry.library import Library, LibraryModel
from kiln_models_gui.registry.orchestrator import Orchestrator
from kiln_models_gui.store.journal import Journal
from kiln_models_gui.store.jsonc_document import JsoncDocument
from kiln_models_gui.store.jsonc_file import JsoncFile
from kiln_models_gui.targets.editors import EditorSettings, SettingsKind
from kiln_models_gui.targets.kiln_models import KilnModels
from kiln_models_gui.targets.orchestrator import OrchestratorTarget
from kiln_models_gui.targets.orchestrator_models import EditorModels
from kiln_models_gui.targets.prepared import PreparedWrite, commit_together
from tests.kiln_files import KilnHome
from tests.registry.orchestrator import FACTS

ENDPOINTS, FIREWORKS = "aiOrchestrator.providers.custom", "aiOrchestrator.providers.fireworks.customModels"
ASSIGNMENT, FOR_ALL = "aiOrchestrator.agents.providerAssignment", "aiOrchestrator.agents.unifiedProviderChoice"


class Editor:
    """One editor's settings.json."""

    def __init__(self, path: Path, kiln: KilnHome, name: str) -> None:
        self.path = path
        self.id = str(path)
        settings = EditorSettings(f"user:{name}", name, path, SettingsKind.USER)
        self.agents = Orchestrator(FACTS, OrchestratorTarget(settings, JsoncFile(path, wait=lambda _: None), FACTS))

    @property
    def text(self) -> str:
        return self.path.read_text()

    def value(self, key: str) -> Any:
        return JsoncDocument(self.text).value.get(key)

    def write(self, values: Mapping[str, object] | str) -> None:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        self.path.write_text(values if isinstance(values, str) else json.dumps(values, indent=4) + "\n")


class Programs:
    """Kiln's file with `kiln`, an editor's for each of `editors`, and one library."""

    def __init__(self, kiln: KilnHome, data: Mapping[str, object], *editors: Mapping[str, object] | str) -> None:
        self.kiln = kiln
        kiln.write(data)
        self.registry = kiln.registry()
        journal = Journal(kiln.home / "journal.json")

        async def together(writes: Sequence[Any]) -> Sequence[object]:
            assert all(isinstance(write, PreparedWrite) for write in writes)
            return await commit_together(writes, journal)

        self.library = Library(KilnModels(self.registry), together)
        self.editors = [
            Editor(kiln.home / f"editor-{n}" / "settings.json", kiln, f"Editor {n}") for n in range(len(editors))
        ]
        for editor, values in zip(self.editors, editors, strict=True):
            editor.write(values)
            editor.agents.load()
        self.library.set_editors(EditorModels(e.id, e.agents.name, e.agents, self.registry) for e in self.editors)

    @property
    def editor(self) -> Editor:
        return self.editors[0]

    @property
    def ids(self) -> list[str]:
        return [target.id for target in self.library.targets]

    def only(self) -> LibraryModel:
        (model,) = self.library.models()
        return model

    def entries(self) -> list[Any]:
        entries = self.kiln.data().get("user_model_registry") or []
        assert isinstance(entries, list)
        return entries


def entry(provider: str, model: str, **more: object) -> dict[str, object]:
    """An element of Kiln's list; a provider that starts with "@" is a custom one."""
    kind = "custom" if provider.startswith("@") else "builtin"
    return (
        {
            "id": f"{provider}/{model}",
            "provider_type": kind,
            "provider_id": provider[1:] if kind == "custom" else provider,
        }
        | {"model_id": model}
        | more
    )


def custom(name: str, base_url: str) -> dict[str, object]:
    return {"name": name, "base_url": base_url, "api_key": ""}


def element(type: str | None, model: str, endpoint: str = "", **more: object) -> dict[str, object]:  # noqa: A002
    """An element of an editor's arrays."""
    place = {None: "modelPath", "azure-openai": "deploymentName"}.get(type, "modelName")
    made: dict[str, object] = {"id": "m", "contextWindow": 1000, "cost": {"input": 0, "output": 0}, place: model}
    return made | ({"type": type, "endpoint": endpoint} if type else {}) | more

"""Managed editors with real settings files, for the view-models' tests."""

import json
from collections.abc import Mapping

from kiln_models_gui.registry.orchestrator import Orchestrator
from kiln_models_gui.store.jsonc_file import JsoncFile
from kiln_models_gui.targets.editors import settings_at
from kiln_models_gui.targets.orchestrator import OrchestratorTarget
from kiln_models_gui.targets.orchestrator_models import EditorModels
from tests.registry.orchestrator import FACTS, Tree
from tests.viewmodels.conftest import Bench


class EditorFile:
    """One editor's settings.json, read and among the library's targets."""

    def __init__(self, bench: Bench, settings: Tree | str, program: str) -> None:
        self.path = bench.home.home / program / "User" / "settings.json"
        self.path.parent.mkdir(parents=True)
        text = settings if isinstance(settings, str) else json.dumps(settings, indent=2)
        self.path.write_bytes(text.encode())
        target = OrchestratorTarget(settings_at(self.path), JsoncFile(self.path), FACTS)
        self.orchestrator = Orchestrator(FACTS, target)
        self.orchestrator.load()
        self.models = EditorModels(self.id, program, self.orchestrator, bench.registry)

    @property
    def id(self) -> str:
        return str(self.path)

    def text(self) -> bytes:
        return self.path.read_bytes()


def manage(bench: Bench, settings: Mapping[str, Tree | str]) -> list[EditorFile]:
    """Editors by their names with what stands in their files, all of them managed."""
    made = [EditorFile(bench, text, program) for program, text in settings.items()]
    bench.library.set_editors([one.models for one in made])
    return made

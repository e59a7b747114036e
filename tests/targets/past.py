"""The real history over Kiln's and editors' real files."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from kiln_models_gui.registry.history_entry import HistoryEntry, HistoryKind, Who
from kiln_models_gui.registry.orchestrator import Orchestrator
from kiln_models_gui.registry.registry import Registry
from kiln_models_gui.store.history import HistoryFile
from kiln_models_gui.store.journal import Journal
from kiln_models_gui.store.jsonc_file import JsoncFile
from kiln_models_gui.store.secrets import SecretStore
from kiln_models_gui.store.settings_file import SettingsFile
from kiln_models_gui.targets.editors import EditorSettings, SettingsKind
from kiln_models_gui.targets.history import History
from kiln_models_gui.targets.history_keys import HistoryKeys
from kiln_models_gui.targets.history_parts import Draft, EditorPast, KilnPast, Past
from kiln_models_gui.targets.kiln import KilnTarget
from kiln_models_gui.targets.orchestrator import OrchestratorTarget
from kiln_models_gui.targets.prepared import commit_together
from kiln_models_gui.targets.write_listener import WriteListener
from tests.kiln_files import KilnHome
from tests.registry.orchestrator import FACTS


class App:
    """One start of the app: a registry, one editor, and the history; the keychain outlives it."""

    def __init__(
        self, kiln: KilnHome, secrets: SecretStore, listeners: Sequence[WriteListener] = (), **bounds: Any
    ) -> None:
        self.kiln = kiln
        self.target = KilnTarget(SettingsFile(kiln.path, wait=lambda _: None), kiln.catalog, {}, listeners)
        self.registry = Registry(kiln.catalog, self.target)
        self.registry.load()
        self.editor_path = kiln.home / "editor" / "settings.json"
        settings = EditorSettings("user:Editor", "Editor", self.editor_path, SettingsKind.USER)
        self.editor = OrchestratorTarget(settings, JsoncFile(self.editor_path, wait=lambda _: None), FACTS, listeners)
        self.agents = Orchestrator(FACTS, self.editor)
        self.agents.load()
        self.kiln_past = KilnPast(self.target, self.registry)
        self.editor_past = EditorPast(self.editor, self.agents)
        self.file = HistoryFile(kiln.home / "history.jsonl", **bounds)
        self.journal = Journal(kiln.home / "journal.json")

        async def open_secrets() -> SecretStore:
            return secrets

        async def together(writes: Sequence[Any]) -> Sequence[object]:
            return await commit_together(writes, self.journal)

        self.history = History(self.file, HistoryKeys(open_secrets), self.pasts, together)

    def pasts(self) -> Iterable[Past]:
        return (self.kiln_past, self.editor_past)

    async def record(
        self, *drafts: Draft, subject: str = "M", kind: HistoryKind = HistoryKind.MODEL_CHANGED
    ) -> HistoryEntry:
        entry = await self.history.record(Who.WE, kind, subject, drafts)
        assert entry is not None
        return entry

    def history_text(self) -> str:
        return self.file.path.read_text()


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)

"""Everything below the window, made once and joined: settings files, keys, registry, library, network and history."""

import sys
from collections.abc import Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiln_models_gui import resources
from kiln_models_gui.known_secrets import HeardSecrets, KnownSecrets
from kiln_models_gui.places import Places
from kiln_models_gui.registry.catalog import Catalog
from kiln_models_gui.registry.library import Library
from kiln_models_gui.registry.policy import Policy
from kiln_models_gui.registry.registry import Registry
from kiln_models_gui.store.backups import Backups
from kiln_models_gui.store.preferences import PreferencesFile, kept_days
from kiln_models_gui.store.settings_file import SettingsFile
from kiln_models_gui.store.test_results import TestResultsFile
from kiln_models_gui.targets.keys import ProviderKeys
from kiln_models_gui.targets.kiln import KilnTarget, settings_path
from kiln_models_gui.targets.kiln_models import KilnModels
from kiln_models_gui.targets.late_listener import LateListener
from kiln_models_gui.targets.opened_secrets import OpenedSecrets
from kiln_models_gui.viewmodels.base import ErrorHandler
from kiln_models_gui.viewmodels.choices import Choices
from kiln_models_gui.viewmodels.network.network import Network
from kiln_models_gui.viewmodels.test_memory import TestMemory
from kiln_models_gui.viewmodels.workbench import Workbench

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiln_models_gui.registry.orchestrator import Orchestrator
    from kiln_models_gui.registry.pack.team_marks import TeamMarks
    from kiln_models_gui.store.journal import Journal
    from kiln_models_gui.store.kept_keys import KeptKeys
    from kiln_models_gui.store.recovery import Recovery
    from kiln_models_gui.store.secrets import SecretStore
    from kiln_models_gui.store.subscriptions import Subscriptions
    from kiln_models_gui.targets.editor_keys import EditorKeys
    from kiln_models_gui.targets.editors import EditorSettings
    from kiln_models_gui.targets.gateway_file import GatewayFile
    from kiln_models_gui.targets.history import History
    from kiln_models_gui.targets.history_parts import Past
    from kiln_models_gui.targets.key_swap import KeySwap
    from kiln_models_gui.targets.orchestrator import OrchestratorTarget
    from kiln_models_gui.targets.pack_apply import PackApplier
    from kiln_models_gui.targets.pack_make import PackMaker
    from kiln_models_gui.targets.write_listener import WriteListener
    from kiln_models_gui.viewmodels.evidence import EvidenceMemory
    from kiln_models_gui.viewmodels.history.keeper import HistoryKeeper
    from kiln_models_gui.viewmodels.key_findings import KeyFindings
    from kiln_models_gui.viewmodels.managed_editors import ManagedEditors
    from kiln_models_gui.viewmodels.models.list_cache import ListCache


class Core:
    """What a window and a command line alike work with. Whatever the first paint does not need is made later."""

    def __init__(
        self,
        places: Places,
        environ: Mapping[str, str],
        policy: Policy,
        on_error: ErrorHandler,
        *,
        known: KnownSecrets | None = None,
        secrets: "SecretStore | None" = None,
        only_here: bool = False,
    ) -> None:
        """`secrets`: instead of the keychain. `only_here`: nothing beyond this computer is asked, as in practice."""
        self.places = places
        self.policy = policy
        self.known = known or KnownSecrets()
        self._environ = environ
        self._on_error = on_error
        self._secrets_given = secrets
        preferences = PreferencesFile(places.config / "preferences.json")
        self.choices = Choices(preferences, on_error, policy)
        catalog = Catalog.from_json(resources.read_text("catalogue.json"))
        self.backups = Backups(places.data / "backups" / "kiln", make_keys=self._keys_of_backups)
        self.file = SettingsFile(settings_path(places.home), self.backups)
        self.listeners: list[WriteListener] = [LateListener(lambda: self.history_keeper)]
        self.target = KilnTarget(self.file, catalog, environ, self.listeners, policy)
        self.registry = Registry(catalog, self.target, self.choices.now.kept_providers)
        self.registry.gives_keys = bool(self.choices.now.kiln_program)
        self.secrets = OpenedSecrets(self._open_secrets)
        self.keys = ProviderKeys(self.secrets, self.target)
        self.network = Network(self.choices, self.secrets, only_here=only_here, known=self.known, policy=policy)
        self.registry.load()
        self.library = Library(KilnModels(self.registry), self._write_together)
        self.bench = Workbench(
            self.registry,
            self.library,
            self.keys,
            self.network.client,
            TestMemory(TestResultsFile(places.data / "tests.json")),
            self.choices,
            on_error,
            lambda: self.editor_keys,
            self.network,
            lambda: self.model_lists,
            lambda: self.evidence,
            self._who_else_writes,
            lambda: self.key_swap,
            policy,
            self._open_gateway_file,
            self._team_marks,
        )

    async def _open_secrets(self) -> "SecretStore":
        if self._secrets_given is not None:
            return HeardSecrets(self._secrets_given, self.known)
        from kiln_models_gui.store.secrets import find_secret_store

        return HeardSecrets(await find_secret_store(), self.known)

    def hear_keys(self) -> None:
        """Keep the keys in Kiln's own file, now and later, out of the log."""
        self._hear_kilns_keys()
        self.registry.subscribe(self._hear_kilns_keys)

    def _hear_kilns_keys(self) -> None:
        from pydantic import SecretStr

        from kiln_models_gui.registry.secret_values import sealed

        found: list[str] = []
        for name, value in self.target.settings.items():
            sealed(value, found.append, name, is_below=name in self.target.sensitive)
        self.known.hear(map(SecretStr, found))

    def _who_else_writes(self, target_id: str) -> str:
        """Who writes a target's file beside us, by name; empty where nobody knows."""
        target = self.library.target(target_id)
        return target.name if target and target_id != self.library.targets[0].id else ""

    # Writing

    @cached_property
    def journal(self) -> "Journal":
        """The one journal of changes that reach several files."""
        from kiln_models_gui.store.journal import Journal

        return Journal(self.places.data / "changes.json")

    async def _write_together(self, writes: "Sequence[Any]") -> "Sequence[object]":
        from kiln_models_gui.targets.prepared import commit_together

        return await commit_together(writes, self.journal)

    async def recover(self) -> "Recovery":
        """Finish or undo what a killed process left half done."""
        import asyncio

        from kiln_models_gui.store.recovery import recover

        paths = [self.file.path, *map(Path, self.choices.now.editors)]
        return await asyncio.to_thread(recover, self.journal, paths)

    @cached_property
    def key_swap(self) -> "KeySwap":
        """Who replaces keys everywhere at once."""
        from kiln_models_gui.store.swap_note import SwapNoteFile
        from kiln_models_gui.targets.key_swap import KeySwap

        note = SwapNoteFile(self.places.data / "key-change.json")
        return KeySwap(self.secrets, note, self.registry, self.target)

    def _keys_of_backups(self) -> "KeptKeys":
        from kiln_models_gui.store.kept_keys import KeptKeys
        from kiln_models_gui.store.kept_text import KeptYaml

        kept = self.places.data / "backups" / "kiln"
        return KeptKeys(kept, lambda: KeptYaml(self.target.sensitive), self.secrets)

    # History

    @cached_property
    def history(self) -> "History":
        """Every change of the managed files. Nothing of it is read before it is wanted."""
        from kiln_models_gui.store.history import HistoryFile
        from kiln_models_gui.targets.history import History
        from kiln_models_gui.targets.history_keys import HistoryKeys

        file = HistoryFile(self.places.data / "history.jsonl", max_days=kept_days(self.choices.now.keep_history))
        return History(file, HistoryKeys(self._open_secrets), self._pasts, self._write_together)

    @cached_property
    def history_keeper(self) -> "HistoryKeeper":
        """Who records every change."""
        from kiln_models_gui.viewmodels.history.keeper import HistoryKeeper

        return HistoryKeeper(self.history, self._pasts, self._on_error, self._kiln_runs)

    async def _kiln_runs(self) -> bool:
        """Whether Kiln runs now, so that a write of its file may be its own; nobody asked here."""
        return False

    def _pasts(self) -> "list[Past]":
        from kiln_models_gui.targets.history_parts import EditorPast, KilnPast

        editors = [EditorPast(one.target, one.orchestrator) for one in self.managed_editors.opened]
        return [KilnPast(self.target, self.registry), *editors]

    # Packs

    @cached_property
    def subscriptions(self) -> "Subscriptions":
        """The team packs that are followed, and the versions that were applied."""
        from kiln_models_gui.store.subscriptions import Subscriptions

        return Subscriptions(self._packs_folder)

    @property
    def _packs_folder(self) -> Path:
        return self.places.data / "packs"

    def _team_marks(self) -> "TeamMarks | None":
        """What came with packs; None where nobody shows it."""
        return None

    def pack_maker(self) -> "PackMaker":
        """Who makes packs of what stands now."""
        from kiln_models_gui.targets.pack_make import PackMaker

        editors = {str(path): one for path, one in self.orchestrators().items()}
        return PackMaker(self.registry, self.library, editors, self.keys, self.editor_keys)

    def pack_applier(self) -> "PackApplier":
        """Who compares packs with what stands, and applies them."""
        from kiln_models_gui.targets.pack_apply import PackApplier

        return PackApplier(
            self.registry,
            self.library,
            self.keys,
            editor_keys=lambda: self.editor_keys,
            editors=lambda: {str(path): one for path, one in self.orchestrators().items()},
            policy=self.policy,
        )

    # Editors

    @cached_property
    def managed_editors(self) -> "ManagedEditors":
        """The editors whose agents' settings we write; none is opened before its `start`."""
        from kiln_models_gui.viewmodels.managed_editors import ManagedEditors

        editors = ManagedEditors(self.choices, self.find_editors, self._open_editor, self._on_error)
        editors.opened_changed.connect(self._list_models_of_editors)
        return editors

    def orchestrators(self) -> "dict[Path, Orchestrator]":
        """The agents' settings of every managed editor that was read, by the path of its file."""
        return {one.path: one.orchestrator for one in self.managed_editors.opened}

    def _list_models_of_editors(self) -> None:
        from kiln_models_gui.targets.orchestrator_models import EditorModels

        opened = self.managed_editors.opened
        self.library.set_editors(
            [EditorModels(str(one.path), one.name, one.orchestrator, self.registry) for one in opened]
        )

    def find_editors(self) -> "list[EditorSettings]":
        """The settings files of editors on this computer. Looks through the disk."""
        from kiln_models_gui.targets.editors import find_editors

        return find_editors(sys.platform, self._environ, self.places.home)

    def _open_editor(self, editor: "EditorSettings") -> "tuple[Orchestrator, OrchestratorTarget]":
        from functools import partial
        from hashlib import sha256

        from kiln_models_gui.registry.orchestrator import Orchestrator
        from kiln_models_gui.registry.orchestrator_facts import OrchestratorFacts
        from kiln_models_gui.store.jsonc_file import JsoncFile
        from kiln_models_gui.store.kept_keys import KeptKeys
        from kiln_models_gui.store.kept_text import KeptJsonc
        from kiln_models_gui.targets.orchestrator import OrchestratorTarget

        facts = OrchestratorFacts.from_json(resources.read_text("orchestrator.json"))
        folder = f"editor-{sha256(str(editor.path).encode()).hexdigest()[:12]}"
        kept = self.places.data / "backups" / folder
        keys = partial(KeptKeys, kept, KeptJsonc, self.secrets)
        file = JsoncFile(editor.path, Backups(kept, suffix=".json", make_keys=keys))
        target = OrchestratorTarget(editor, file, facts, self.listeners, self.policy)
        return Orchestrator(facts, target), target

    def _open_gateway_file(self, path: Path) -> "GatewayFile":
        from functools import partial
        from hashlib import sha256

        from kiln_models_gui.store.kept_keys import KeptKeys
        from kiln_models_gui.store.kept_text import KeptYaml
        from kiln_models_gui.store.proxy_config_file import ProxyConfigFile
        from kiln_models_gui.targets.gateway_file import GatewayFile

        kept = self.places.data / "backups" / f"gateway-{sha256(str(path).encode()).hexdigest()[:12]}"
        keys = partial(KeptKeys, kept, KeptYaml, self.secrets)
        return GatewayFile(ProxyConfigFile(path, Backups(kept, make_keys=keys)))

    # What is known

    def make_key_findings(self, toast: "Callable[[str, Callable[[], None] | None], None]") -> "KeyFindings":
        """Who looks for what is wrong with keys on this computer."""
        from kiln_models_gui.viewmodels.key_findings import KeyFindings

        def folders() -> tuple[Path, ...]:
            return self.file.path, self.places.data, self.places.config, self.places.log

        return KeyFindings(self.bench, folders, self.orchestrators, toast, self._on_error)

    @cached_property
    def editor_keys(self) -> "EditorKeys":
        """The secrets that editors' settings refer to."""
        from kiln_models_gui.targets.editor_keys import EditorKeys

        return EditorKeys(self.secrets)

    @cached_property
    def model_lists(self) -> "ListCache":
        """What providers listed, also before the last start."""
        from kiln_models_gui.store.list_file import ListFile
        from kiln_models_gui.viewmodels.models.list_cache import ListCache

        return ListCache(ListFile(self.places.data / "model-lists.json"))

    @cached_property
    def evidence(self) -> "EvidenceMemory":
        """What was found out of models, also before the last start."""
        from kiln_models_gui.store.evidence_file import EvidenceFile
        from kiln_models_gui.viewmodels.evidence import EvidenceMemory

        return EvidenceMemory(EvidenceFile(self.places.data / "evidence.json"))

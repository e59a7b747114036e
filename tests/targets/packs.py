"""A desk: real settings files of Kiln and an editor, a keychain in memory, the history; and packs between desks."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from pydantic import SecretStr

from kiln_models_gui.registry.library import Library
from kiln_models_gui.registry.orchestrator import Orchestrator
from kiln_models_gui.registry.pack.items import Decision, Decisions, PackPlan
from kiln_models_gui.registry.pack.pack import Pack, PackModel, PackProvider, PackRef
from kiln_models_gui.registry.pack.plan import plan
from kiln_models_gui.registry.policy import Policy
from kiln_models_gui.registry.registry import Registry
from kiln_models_gui.store.history import HistoryFile
from kiln_models_gui.store.journal import Journal
from kiln_models_gui.store.jsonc_file import JsoncFile
from kiln_models_gui.store.secrets import SecretRef, SecretStore, SessionSecrets
from kiln_models_gui.store.settings_file import SettingsFile
from kiln_models_gui.targets.editor_keys import EditorKeys
from kiln_models_gui.targets.editors import EditorSettings, SettingsKind
from kiln_models_gui.targets.history import History
from kiln_models_gui.targets.history_drafts import record_written
from kiln_models_gui.targets.history_keys import HistoryKeys
from kiln_models_gui.targets.history_parts import EditorPast, KilnPast
from kiln_models_gui.targets.keys import ProviderKeys
from kiln_models_gui.targets.kiln import KilnTarget
from kiln_models_gui.targets.kiln_models import KilnModels
from kiln_models_gui.targets.orchestrator import OrchestratorTarget
from kiln_models_gui.targets.orchestrator_models import EditorModels
from kiln_models_gui.targets.pack_apply import PackApplier, PackDone
from kiln_models_gui.targets.pack_make import PackAbout, PackMaker, Selection
from kiln_models_gui.targets.prepared import commit_together
from kiln_models_gui.targets.write_listener import FileWrite
from tests.kiln_files import KilnHome
from tests.registry.orchestrator import FACTS


class Desk:
    """One person's computer, with `editors` of them managed."""

    def __init__(
        self,
        kiln: KilnHome,
        data: Mapping[str, object] | None = None,
        environ: Mapping[str, str] | None = None,
        policy: Policy | None = None,
        editors: int = 1,
    ) -> None:
        self.kiln = kiln
        kiln.home.mkdir(exist_ok=True)
        if data is not None:
            kiln.write(data)
        self.heard: list[Sequence[FileWrite]] = []
        self.policy = policy or Policy()
        self.target = KilnTarget(SettingsFile(kiln.path, wait=lambda _: None), kiln.catalog, environ or {}, [self])
        self.target._policy = self.policy  # pyright: ignore[reportPrivateUsage]
        self.registry = Registry(kiln.catalog, self.target)
        self.registry.load()
        self.secrets = SessionSecrets()
        self.keys = ProviderKeys(self.open_secrets, self.target)
        self.editor_keys = EditorKeys(self.open_secrets)
        self.journal = Journal(kiln.home / "journal.json")
        self.library = Library(KilnModels(self.registry), self._together)
        self.editors: dict[str, Orchestrator] = {}
        self.targets: dict[str, OrchestratorTarget] = {}
        for number in range(editors):
            path = kiln.home / f"editor-{number}" / "settings.json"
            settings = EditorSettings(f"user:{number}", f"Editor {number}", path, SettingsKind.USER)
            target = OrchestratorTarget(settings, JsoncFile(path, wait=lambda _: None), FACTS, [self], self.policy)
            self.targets[str(path)] = target
            self.editors[str(path)] = Orchestrator(FACTS, target)
            self.editors[str(path)].load()
        self.library.set_editors(EditorModels(p, one.name, one, self.registry) for p, one in self.editors.items())
        self.applier = PackApplier(
            self.registry,
            self.library,
            self.keys,
            editor_keys=lambda: self.editor_keys,
            editors=lambda: self.editors,
            policy=self.policy,
        )
        self.maker = PackMaker(self.registry, self.library, self.editors, self.keys, self.editor_keys)
        self.history = History(
            HistoryFile(kiln.home / "history.jsonl"), HistoryKeys(self.open_secrets), self.pasts, self._together
        )

    async def open_secrets(self) -> SecretStore:
        return self.secrets

    async def _together(self, writes: Sequence[Any]) -> Sequence[object]:
        return await commit_together(writes, self.journal)

    def wrote(self, writes: Sequence[FileWrite]) -> None:
        self.heard.append(writes)

    def seen(self, target: str, before: Any, after: Any) -> None:
        pass

    def pasts(self) -> list[Any]:
        editors = [EditorPast(self.targets[path], one) for path, one in self.editors.items()]
        return [KilnPast(self.target, self.registry), *editors]

    async def record(self) -> Any:
        """The entry of the history of the last write."""
        return await record_written(self.history, self.pasts(), self.heard[-1])

    @property
    def editor(self) -> Orchestrator:
        return next(iter(self.editors.values()))

    @property
    def editor_path(self) -> Path:
        return Path(next(iter(self.editors)))

    def files(self) -> dict[str, bytes | None]:
        """What stands in every settings file."""
        paths = [self.kiln.path, *map(Path, self.editors)]
        return {str(path): path.read_bytes() if path.exists() else None for path in paths}

    def kept(self) -> dict[SecretRef, str]:
        """What the keychain has."""
        return {ref: key.get_secret_value() for ref, key in self.secrets._secrets.items()}

    async def plan(self, pack: Pack, decisions: Mapping[str, Decision] | None = None, **more: Any) -> PackPlan:
        return plan(pack, await self.applier.look(pack), Decisions(decisions or {}), **more)

    async def take_all(self, pack: Pack, keys: Mapping[str, str] | None = None) -> PackDone:
        """Apply all that can be, dangers and clashes too."""
        first = await self.plan(pack)
        wanted = {item.key: Decision.TAKE for item in first.items if Decision.TAKE in item.decisions}
        return await self.apply(await self.plan(pack, wanted), keys)

    async def apply(self, made: PackPlan, keys: Mapping[str, str] | None = None, **more: Any) -> PackDone:
        typed = {slot: SecretStr(key) for slot, key in (keys or {}).items()}
        return await self.applier.apply(made, typed, **more)

    def make_all(self, about: PackAbout | None = None, **more: Any) -> Pack:
        """A pack of everything that stands here."""
        selection = Selection(
            frozenset(one.ref for one in self.registry.providers()),
            frozenset(one.key for one in self.library.models()),
            next(iter(self.editors), ""),
            evidence=True,
        )
        return self.maker.make(selection, about or PackAbout("All"), **more)


def custom(name: str, address: str, *, keyed: bool = True, **more: Any) -> PackProvider:
    needs = ("api_key",) if keyed else ()
    return PackProvider(ref=PackRef(type="custom", id=name), name=name, address=address, needs_keys=needs, **more)


def builtin(provider_id: str, *needs: str, **values: str) -> PackProvider:
    ref = PackRef(type="builtin", id=provider_id)
    return PackProvider(ref=ref, name=provider_id, values=values, needs_keys=needs)


def model(id_: str, of: PackProvider | None = None, /, **more: Any) -> PackModel:
    fields: dict[str, Any] = {"id": id_, "reach": "openai-compatible", "model": id_, "name": f"The {id_}"}
    fields |= {"provider": of.ref if of else None, "context_window": 1000}
    fields |= {"cost": {"input": 1.0, "output": 2.0}, "uses": frozenset({"kiln", "editor"})}
    return PackModel.model_validate(fields | more)

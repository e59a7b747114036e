"""Makes a pack of chosen providers, models and assignments: without any key, and the same every time."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from uuid import uuid4

from kiln_models_gui.registry.agents import AUTO, AgentRole
from kiln_models_gui.registry.custom_model_records import CUSTOM_PREFIX, CustomModelRecord
from kiln_models_gui.registry.pack.pack import Pack, PackAssignments, PackModel, PackProvider
from kiln_models_gui.registry.pack.plan_assignments import OF_PACK
from kiln_models_gui.registry.pack.plan_evidence import mark
from kiln_models_gui.registry.pack.plan_providers import API_KEY
from kiln_models_gui.registry.pack.slots import slots_of
from kiln_models_gui.registry.places import normal_address
from kiln_models_gui.registry.providers import Provider, ProviderRef
from kiln_models_gui.registry.secret_references import ApiKeyState
from kiln_models_gui.targets.pack_parts import pack_model, pack_provider, unique_ids

if TYPE_CHECKING:
    from pydantic import SecretStr

    from kiln_models_gui.registry.library import Library, LibraryModel
    from kiln_models_gui.registry.orchestrator import Orchestrator
    from kiln_models_gui.registry.pack.slots import KeySlot
    from kiln_models_gui.registry.registry import Registry
    from kiln_models_gui.targets.editor_keys import EditorKeys
    from kiln_models_gui.targets.keys import ProviderKeys


@dataclass(frozen=True, slots=True)
class Selection:
    """What goes into a pack. Providers that a chosen model needs go along by themselves."""

    providers: frozenset[ProviderRef] = frozenset()
    models: frozenset[str] = frozenset()
    """Keys of LibraryModels."""
    assignments_of: str = ""
    """The id of the editor whose assignments go along; models that they name go along, too. "" for none."""
    evidence: bool = False


@dataclass(frozen=True, slots=True)
class PackAbout:
    """What the person says of a pack. `id`: that of its last version, which subscriptions follow; "" for a new one."""

    name: str
    note: str = ""
    id: str = ""
    made_at: datetime | None = None
    """Now, unless told."""
    key_pages: Mapping[str, str] = field(default_factory=dict[str, str])
    """A custom provider's name → the https page where one gets a key."""


class PackMaker:
    """Makes packs of what stands here."""

    def __init__(
        self,
        registry: "Registry",
        library: "Library",
        editors: "Mapping[str, Orchestrator]",
        keys: "ProviderKeys | None" = None,
        editor_keys: "EditorKeys | None" = None,
    ) -> None:
        """`editors`: by the path of their settings file. The keys are only asked by `keys_of` and `kept_keys`."""
        self._registry, self._library, self._editors = registry, library, editors
        self._keys, self._editor_keys = keys, editor_keys

    def make(
        self,
        selection: Selection,
        about: PackAbout,
        evidence: "Iterable[Mapping[str, object]]" = (),
        kept_keys: Collection[ProviderRef] = (),
    ) -> Pack:
        """The pack, without any key. The same things give the same pack, but for `made_at`.

        `evidence`: `to_plain` of all that was found out; what fits is chosen. `kept_keys`: what the method of this
        name says.
        """
        models = dict(self._models(selection))
        refs = selection.providers | {
            ProviderRef(one.provider.type, one.provider.id) for one in models.values() if one.provider
        }
        providers = [
            pack_provider(one, self._registry.state, about.key_pages.get(one.ref.id, ""), has_key=one.ref in kept_keys)
            for one in self._providers(refs)
        ]
        return Pack(
            id=about.id or str(uuid4()),
            name=about.name,
            note=about.note,
            made_at=(about.made_at or datetime.now(UTC)).astimezone(UTC),
            providers=tuple(sorted((one for one in providers if one), key=lambda one: (one.ref.type, one.ref.id))),
            models=tuple(sorted(models.values(), key=lambda one: one.id)),
            assignments=self._assignments(selection.assignments_of, models),
            evidence=_chosen(evidence, models.values(), providers) if selection.evidence else (),
        )

    async def kept_keys(self) -> frozenset[ProviderRef]:
        """Custom providers with a key in the keychain: nothing else may tell that they need one. Raises SecretError."""
        if self._keys is None:
            return frozenset()
        refs = [ProviderRef("custom", one.name) for one in self._registry.state.custom_providers]
        return frozenset([ref for ref in refs if await self._keys.in_keychain(ref, API_KEY)])

    async def keys_of(self, pack: Pack) -> "dict[str, SecretStr]":
        """The keys that this computer has for `pack`, by slot, to be sealed. Raises SecretError."""
        found: dict[str, SecretStr] = {}
        for slot in slots_of(pack):
            key = await (self._provider_key(slot, slot.ref) if slot.ref is not None else self._endpoint_key(slot))
            if key is not None:
                found[slot.id] = key
        return found

    async def _provider_key(self, slot: "KeySlot", ref: ProviderRef) -> "SecretStr | None":
        stands = self._registry.provider(ref)
        moved = stands is None or (stands.custom and normal_address(stands.address) != normal_address(slot.address))
        return None if moved or self._keys is None else await self._keys.find(ref, slot.place)

    async def _endpoint_key(self, slot: "KeySlot") -> "SecretStr | None":
        for model in self._library.models():
            for holding in model.holdings:
                record = holding.record
                if not isinstance(record, CustomModelRecord) or normal_address(record.endpoint) != slot.address:
                    continue
                if record.api_key.state is ApiKeyState.PLAIN_TEXT and holding.target in self._editors:
                    return self._editors[holding.target].plain_key((*record.path, "apiKey"))
                if record.api_key.secret_name and self._editor_keys is not None:
                    return await self._editor_keys.find(record.api_key.secret_name)
        return None

    def _providers(self, refs: Collection[ProviderRef]) -> Iterator[Provider]:
        return (one for one in self._registry.providers() if one.ref in refs)

    def _models(self, selection: Selection) -> Iterator[tuple[str, PackModel]]:
        """Library key → what the pack says of it."""
        named = {self._model_of(selection.assignments_of, choice) for choice in self._choices(selection.assignments_of)}
        wanted = [one for one in self._library.models() if one.key in selection.models or one.key in named]
        made = [(one.key, pack_model(one, card)) for one in wanted if (card := self._library.card(one)) is not None]
        sound = [(key, model) for key, model in made if model is not None]
        for (key, model), name in zip(sound, unique_ids([model for _, model in sound]), strict=True):
            yield key, model.model_copy(update={"id": name})

    def _choices(self, editor: str) -> Iterator[str]:
        agents = self._editors.get(editor)
        if agents is not None:
            yield from (agents.settings.assignment(role) for role in AgentRole)
            if agents.settings.use_unified:
                yield agents.settings.unified_choice

    def _model_of(self, editor: str, choice: str) -> str:
        """The key of the model that the editor calls `choice`; "" for a built-in one, and one that is gone."""
        if not choice.startswith(CUSTOM_PREFIX):
            return ""
        return next((one.key for one in self._library.models() if _is_chosen(one, editor, choice)), "")

    def _assignments(self, editor: str, models: Mapping[str, PackModel]) -> PackAssignments | None:
        agents = self._editors.get(editor)
        if agents is None:
            return None
        settings = agents.settings
        said = {role: self._said(editor, settings.assignment(role), models) for role in AgentRole}
        for_all = self._said(editor, settings.unified_choice, models) if settings.use_unified else None
        choices = {role: choice for role, choice in said.items() if choice is not None}
        return PackAssignments(agents=choices, one_for_all=for_all, strategy=settings.strategy)

    def _said(self, editor: str, choice: str, models: Mapping[str, PackModel]) -> str | None:
        """What the pack says for a choice; None for one that is gone."""
        agents = self._editors[editor]
        if choice.startswith(CUSTOM_PREFIX):
            model = models.get(self._model_of(editor, choice))
            return OF_PACK + model.id if model is not None else None
        return choice if choice == AUTO or agents.models().get_model(choice) is not None else None


def _is_chosen(model: "LibraryModel", editor: str, choice: str) -> bool:
    holding = model.in_target(editor)
    record = holding.record if holding is not None else None
    return isinstance(record, CustomModelRecord) and record.choice == choice and not record.hidden


def _chosen(
    evidence: Iterable[Mapping[str, object]], models: Iterable[PackModel], providers: Iterable[PackProvider | None]
) -> tuple[dict[str, object], ...]:
    """What was found out of `models`, where they are asked now."""
    addresses = {one.ref: normal_address(one.address) for one in providers if one is not None}
    where: dict[str, set[str]] = {}
    for model in models:
        address = normal_address(model.endpoint) if model.provider is None else addresses.get(model.provider, "")
        where.setdefault(model.model, set()).add(address)
    found = {mark(one): dict(one) for one in evidence if _is_of(one, where)}
    return tuple(found[name] for name in sorted(found))


def _is_of(entry: Mapping[str, object], where: Mapping[str, set[str]]) -> bool:
    name, address = entry.get("model_id"), entry.get("base_url")
    places = where.get(name, set()) if isinstance(name, str) else set[str]()
    return isinstance(address, str) and ("" in places or normal_address(address) in places)

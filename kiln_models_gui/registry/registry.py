"""The one shared registry: what exists, changes to it, and who wants to hear of them.

The queries carry the names of the design ("Custom Models v2") and mean what Kiln ships. Changes travel to the target
first; only what stands in the file is shown.

What only a change needs is imported by the change: the first paint does not wait for it.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING

from kiln_models_gui.registry.catalog import Catalog, ProviderInfo
from kiln_models_gui.registry.conversion import (
    USER_MODEL_PREFIX,
    UserModels,
    kiln_model_provider_from,
    parse_legacy,
    user_model_to_provider,
)
from kiln_models_gui.registry.providers import Provider, ProviderRef, ProviderStatus, set_up_providers
from kiln_models_gui.registry.records import CustomProvider, KeyState, ModelRecord, Origin, TargetState
from kiln_models_gui.values import Value, replace

if TYPE_CHECKING:
    from pydantic import SecretStr

    from kiln_models_gui.registry.available import AvailableModels
    from kiln_models_gui.registry.changes import Change
    from kiln_models_gui.registry.edits import CustomProviderDraft
    from kiln_models_gui.registry.models import KilnModelProvider, UserModelEntry
    from kiln_models_gui.registry.target import Committed, Target, Writing

Listener = Callable[[], None]


class AvailableProvider(Value):
    """A provider that models can be added for."""

    id: str
    name: str
    provider_type: str


class Registry:
    """Providers and models of one target. Queries are instant and read memory; changes are awaited."""

    def __init__(self, catalog: Catalog, target: "Target", kept_here: Iterable[str] = ()) -> None:
        self.catalog = catalog
        self._target = target
        self._state = TargetState()
        self.kept_here = frozenset(kept_here)
        """Built-in providers whose key only the keychain has: Kiln's file does not know of them."""
        self.gives_keys = False
        """Whether Kiln is started from here, and so finds what only the keychain has."""
        self._listeners: list[Listener] = []
        self._providers: tuple[Provider, ...] | None = None
        self._models_of: tuple[TargetState | None, dict[tuple[str, str], list[ModelRecord]]] = None, {}
        """Until something changes: rows, headings and counts all ask for them."""
        self._user_models: UserModels[ModelRecord] | None = None
        self._untold = False

    # What exists

    @property
    def state(self) -> TargetState:
        """Everything that the file says, as of the last reading."""
        return self._state

    def providers(self) -> list[Provider]:
        """Every provider that is set up, fully or in part."""
        if self._providers is None:
            self._providers = tuple(set_up_providers(self.catalog, self._state, self.kept_here, self.gives_keys))
        return list(self._providers)

    def provider(self, ref: ProviderRef) -> Provider | None:
        """The provider `ref`, None when nothing is set up for it."""
        return next((provider for provider in self.providers() if provider.ref == ref), None)

    def available_providers(self) -> list[AvailableProvider]:
        """Providers that take models of the person's own: built-in ones with all their keys, then custom ones.

        As in Kiln, a blank value and the text `[hidden]` count as a key here; `Provider.status` tells them apart.
        """
        return [
            AvailableProvider(provider.ref.id, provider.name, provider.ref.type)
            for provider in self.providers()
            if provider.accepts_models and self._counts_for_kiln(provider)
        ]

    def user_models(self) -> tuple[ModelRecord, ...]:
        """Every model of the person's own as it stands in the file: legacy, orphaned and malformed ones too."""
        return self._state.models

    def user_model(self, handle: str) -> ModelRecord | None:
        """The model that `handle` stands for, None when it is gone."""
        return next((record for record in self._state.models if record.handle == handle), None)

    def models_of(self, ref: ProviderRef) -> list[ModelRecord]:
        """The models that need the provider `ref`, as their provider or through their settings."""
        of_state, by_provider = self._models_of
        if of_state is not self._state:
            from kiln_models_gui.registry import edits

            # Once for all providers: a page asks for two hundred of them, among ten thousand models.
            by_provider = dict[tuple[str, str], list[ModelRecord]]()
            for record in self._state.models:
                for needed in edits.providers_of(record) if record.fault is None else ():
                    by_provider.setdefault(needed, []).append(record)
            self._models_of = self._state, by_provider
        return list(by_provider.get((ref.type, ref.id), ()))

    def is_duplicate(self, entry: "UserModelEntry", standing: ModelRecord | None = None) -> bool:
        """Whether another model than `standing` has the same provider, id, name and settings."""
        from kiln_models_gui.registry.checks import is_duplicate

        return is_duplicate(entry, self._state, standing)

    def get_all_user_models(self) -> "list[UserModelEntry]":
        """Every entry that Kiln accepts; legacy lines are blended in unless the list has the same model."""
        from kiln_models_gui.registry.models import UserModelEntry, entry_of

        entries = [entry_of(r) for r in self._state.models if r.fault is None and r.origin is Origin.REGISTRY]
        taken = {(e.provider_id, e.model_id) for e in entries if e.provider_type == "builtin"}
        legacy = (line for line in self.get_legacy_custom_models() if line not in taken)
        blended = (UserModelEntry(provider_type="builtin", provider_id=p, model_id=m) for p, m in legacy)
        return [*entries, *blended]

    def get_legacy_custom_models(self) -> list[tuple[str, str]]:
        """Provider id and model id of every line of `custom_models` that has both."""
        lines = (record.raw for record in self._state.models if record.origin is Origin.LEGACY)
        return [parsed for line in lines if isinstance(line, str) and (parsed := parse_legacy(line))]

    def user_model_to_provider(self, entry: "UserModelEntry") -> "KilnModelProvider":
        """The provider settings that Kiln makes of `entry`. Raises ValueError where Kiln would."""
        return user_model_to_provider(entry)

    def find_user_model(self, model_id: str) -> "KilnModelProvider | None":
        """The model that `user_model::{id}` or the design's `user_model::{type}::{provider}::{model}` names."""
        from kiln_models_gui.registry.models import entry_of

        record = self._selectable.find(model_id)
        if model_id == USER_MODEL_PREFIX and record and "id" not in record.fields:
            return None  # an empty id is one, for Kiln; none at all is not
        return user_model_to_provider(entry_of(record)) if record else None

    def kiln_model_provider_from(self, name: str, provider_name: str | None = None) -> "KilnModelProvider":
        """What Kiln runs for a model name, in Kiln's own order of looking. Raises ValueError where Kiln would."""
        found = self.find_user_model(name)
        known, nobody = self._configured_keys(), UserModels["UserModelEntry"](())
        return found or kiln_model_provider_from(name, provider_name, nobody, self.catalog, known)

    def available_models(self) -> "list[AvailableModels]":
        """What Kiln's model list shows of built-in and own models, grouped by provider."""
        from kiln_models_gui.registry.available import available_models

        listed = (provider for provider in self.providers() if self._counts_for_kiln(provider))
        return available_models(self.catalog, listed, self._state.models)

    # Changes

    async def add_user_model(self, entry: "UserModelEntry") -> "Change":
        """Append `entry`. Raises EntryRefusedError when Kiln would choke on it; then nothing is written."""
        from kiln_models_gui.registry import edits
        from kiln_models_gui.registry.checks import check_entry

        check_entry(entry, self._state, self.providers())
        return await self.commit(edits.add_model(self._with_free_id(entry)))

    async def update_user_model(self, record: ModelRecord, entry: "UserModelEntry") -> "Change":
        """Bring a model from `record`, as it was when the person saw it, to what `entry` says.

        Its id stays; an entry without one, or with one that another has too, gets its own. Fields that somebody else
        changed meanwhile are kept. Raises ClashError where both changed the same field.
        """
        from kiln_models_gui.registry import edits
        from kiln_models_gui.registry.checks import check_entry

        if record.origin is Origin.LEGACY:
            return await self.convert_legacy_model(record.handle, entry, keep_line=False)
        keeps_id = bool(record.id) and not record.shares_id
        entry = entry.model_copy(update={"id": record.id}) if keeps_id else self._with_free_id(entry)
        check_entry(entry, self._state, self.providers(), standing=record)
        return await self.commit(edits.update_model(record, entry))

    async def delete_user_model(self, *handles: str) -> "Change":
        """Take models out, whatever they are: own, legacy or malformed."""
        from kiln_models_gui.registry import edits

        return await self.commit(edits.remove_models(self._standing(handle) for handle in handles))

    async def convert_legacy_model(self, handle: str, entry: "UserModelEntry", *, keep_line: bool) -> "Change":
        """Give a legacy model an entry of the new format, and keep its old line or not."""
        from kiln_models_gui.registry import edits
        from kiln_models_gui.registry.checks import check_entry

        record = self._standing(handle)
        check_entry(entry, self._state, self.providers(), standing=record)
        return await self.commit(edits.convert_legacy(record, self._with_free_id(entry), keep_line=keep_line))

    async def set_provider_values(self, info: ProviderInfo, values: "Mapping[str, str | SecretStr | None]") -> "Change":
        """Set (or, with None, remove) settings of a built-in provider."""
        from kiln_models_gui.registry import edits
        from kiln_models_gui.registry.changes import ChangeKind

        known = any(p.ref == ("builtin", info.id) for p in self.providers())
        kind = ChangeKind.PROVIDER_CHANGED if known else ChangeKind.PROVIDER_ADDED
        return await self.commit(edits.set_values(info.name, self._values_in_file(), values, kind))

    async def remove_builtin_provider(self, info: ProviderInfo) -> "Change":
        """Take every setting of a built-in provider out of Kiln's file."""
        from kiln_models_gui.registry import edits
        from kiln_models_gui.registry.changes import ChangeKind

        values = {key.key: None for key in info.keys}
        return await self.commit(
            edits.set_values(info.name, self._values_in_file(), values, ChangeKind.PROVIDER_REMOVED)
        )

    async def add_custom_provider(self, draft: "CustomProviderDraft") -> "Change":
        """Append a custom provider. Raises NameRefusedError when Kiln could not tell it from another."""
        from kiln_models_gui.registry import edits
        from kiln_models_gui.registry.checks import check_name

        check_name(draft.name, self._state)
        return await self.commit(edits.add_custom_provider(draft))

    async def update_custom_provider(self, name: str, draft: "CustomProviderDraft") -> "Change":
        """Change the custom provider `name`; its models follow a new name in the same write."""
        from kiln_models_gui.registry import edits
        from kiln_models_gui.registry.checks import check_name

        stands = self._custom(name)
        check_name(draft.name, self._state, editing=name)
        return await self.commit(edits.update_custom_provider(stands, draft, self._state.models))

    async def delete_custom_provider(self, name: str, *, with_models: bool) -> "Change":
        """Take a custom provider out; its models stay as orphans unless they go `with_models`."""
        from kiln_models_gui.registry import edits

        models = self.models_of(ProviderRef("custom", name)) if with_models else []
        return await self.commit(edits.remove_custom_provider(self._custom(name), models))

    async def commit(self, change: "Change") -> "Change":
        """Write `change` and return what was done, ready to be taken back.

        Raises ClashError or StoreError; nothing is written then, and the state is as fresh as can be.
        """
        from kiln_models_gui.registry.changes import ClashError

        try:
            committed = await self._target.commit(change)
        except ClashError:
            await self.reload()
            raise
        self._accept(committed.state)
        return committed.change

    async def undo(self, change: "Change") -> "Change":
        """Take back a change that `commit` returned. Raises ClashError when somebody changed the same since."""
        return await self.commit(change.inverse())

    def keep_here(self, provider_id: str, *, kept: bool = True) -> None:
        """A built-in provider whose key is in the keychain only, or (not `kept`) no longer."""
        self.kept_here = self.kept_here | {provider_id} if kept else self.kept_here - {provider_id}
        self._providers = None
        self._tell()

    def give_keys(self) -> None:
        """Kiln is started from here from now on."""
        if not self.gives_keys:
            self.gives_keys, self._providers = True, None
            self._tell()

    # Keeping up

    def load(self) -> None:
        """Read the file for the first time, quickly."""
        self._accept(self._target.read())

    async def reload(self) -> None:
        """Read the file again, after waiting out somebody who is writing it."""
        self._accept(await self._target.read_settled())

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` after every change of the state. Returns what ends that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def prepare(self, change: "Change") -> "Writing[Committed]":
        """The write of `change`, to be committed together with those of other targets."""
        return self._target.prepare(change)

    def take(self, state: TargetState) -> None:
        """Show what stands in the file since a prepared write; `tell` says so."""
        if state.fault is not None:
            state = replace(self._state, fault=state.fault)
        same = replace(state, fault=None) == replace(self._state, fault=None) and _alike(state.fault, self._state.fault)
        self._state, self._user_models, self._providers = state, None, None
        self._untold = self._untold or not same

    def tell(self) -> None:
        """Tell the listeners what `take` changed, if anything."""
        if self._untold:
            self._untold = False
            self._tell()

    def _accept(self, state: TargetState) -> None:
        self.take(state)
        self.tell()

    def _tell(self) -> None:
        for listener in tuple(self._listeners):
            listener()

    def _standing(self, handle: str) -> ModelRecord:
        from kiln_models_gui.registry.changes import ClashError

        record = self.user_model(handle)
        if record is None:
            raise ClashError(Origin.REGISTRY.value)
        return record

    def _custom(self, name: str) -> CustomProvider:
        from kiln_models_gui.registry.changes import ClashError
        from kiln_models_gui.registry.edits import PROVIDERS

        found = next((custom for custom in self._state.custom_providers if custom.name == name), None)
        if found is None:
            raise ClashError(PROVIDERS)
        return found

    def _with_free_id(self, entry: "UserModelEntry") -> "UserModelEntry":
        free = bool(entry.id) and all(record.id != entry.id for record in self._state.models)
        from kiln_models_gui.registry.models import new_id

        return entry if free else entry.model_copy(update={"id": new_id()})

    def _values_in_file(self) -> dict[str, str]:
        state = self._state
        return {place: value for place, value in state.values.items() if place not in state.variables}

    def _counts_for_kiln(self, provider: Provider) -> bool:
        """Whether Kiln lists the provider: it asks only whether the values are there."""
        if provider.kept_here and provider.status is ProviderStatus.READY:
            return True
        return provider.info is None or self._configured_keys().issuperset(provider.info.required_keys)

    def _configured_keys(self) -> set[str]:
        set_up = {name for name, key in self._state.keys.items() if key.usable or key.state is not KeyState.MISSING}
        return set_up | set(self._state.values)

    @property
    def _selectable(self) -> UserModels[ModelRecord]:
        if self._user_models is None:
            self._user_models = UserModels(record for record in self._state.models if record.fault is None)
        return self._user_models


def _alike(one: Exception | None, other: Exception | None) -> bool:
    """Whether two faults say the same: exceptions themselves are equal only to themselves."""
    return (type(one), getattr(one, "args", ())) == (type(other), getattr(other, "args", ()))

"""Writes what the provider form says: the keychain first, because a key that only Kiln's file has can be torn away."""

from typing import TYPE_CHECKING

from kiln_models_gui.probes.endpoint import Address, normalise_address
from kiln_models_gui.registry.edits import CustomProviderDraft
from kiln_models_gui.registry.providers import Provider, ProviderRef
from kiln_models_gui.registry.records import KeyInfo, KeyState
from kiln_models_gui.store.secrets import SecretError, SecretProblem
from kiln_models_gui.targets.keys import API_KEY
from kiln_models_gui.viewmodels.providers.draft import ADDRESS, NAME, ProviderDraft

if TYPE_CHECKING:
    from pydantic import SecretStr

    from kiln_models_gui.registry.catalog import ProviderInfo
    from kiln_models_gui.viewmodels.workbench import Workbench


class ProviderWriter:
    """Brings what stands to what `draft` says. `editing`: the provider as it stands, None for a new one."""

    def __init__(self, bench: "Workbench", editing: Provider | None, draft: ProviderDraft) -> None:
        self._bench = bench
        self._editing = editing
        self._draft = draft

    async def write(self) -> ProviderRef:
        """Write it all. Raises SecretError, NameRefusedError, StoreError, ClashError, WrongShapeError."""
        if self._draft.info is not None:
            return await self._write_built_in(self._draft.info)
        draft = self._custom_draft()
        ref = ProviderRef("custom", draft.name)
        if self._editing is None:
            await self._write_keychain(ref)
            await self._bench.registry.add_custom_provider(draft)
        else:
            await self._write_over(self._editing.ref, ref, draft)
        return ref

    async def _write_over(self, old: ProviderRef, new: ProviderRef, draft: CustomProviderDraft) -> None:
        await self._bench.keys.rename(old, new)
        try:
            await self._write_keychain(new)
            await self._bench.registry.update_custom_provider(old.id, draft)
        except Exception:
            # The provider still has its old name, and the next save looks for the key there.
            await self._bench.keys.rename(new, old)
            raise

    async def _write_built_in(self, info: "ProviderInfo") -> ProviderRef:
        ref = ProviderRef("builtin", info.id)
        await self._write_keychain(ref)
        values: dict[str, str | SecretStr | None] = {}
        for key in info.keys:
            text = self._draft.text(key.key)
            if key.sensitive:
                values |= await self._key_for_kiln(ref, key.key)
            elif text != self._bench.registry.state.values.get(key.key, ""):
                values[key.key] = _tidy(key.key, text) or None
        await self._bench.registry.set_provider_values(info, values)
        return ref

    async def _key_for_kiln(self, ref: ProviderRef, place: str) -> "dict[str, SecretStr | None]":
        """What becomes of the key `place` in Kiln's file; nothing when it stays as it is."""
        typed, allowed = self._draft.key(place), self._draft.write_to_kiln
        if typed.removed or (typed.key and not allowed):
            # An old key left there would be the one in use.
            stands = self._bench.registry.state.keys.get(place, KeyInfo()).state is not KeyState.MISSING
            return {place: None} if stands else {}
        if typed.key:
            return {place: typed.key}
        if not allowed or not self.only_in_keychain:
            return {}
        kept = await self._bench.keys.find(ref, place)
        if kept is None and not self._bench.keys.has_keychain:
            # It cannot be asked now, and says nothing of the key. "No key" would be written down for good.
            raise SecretError(SecretProblem.NO_KEYCHAIN)
        return {place: kept}

    @property
    def only_in_keychain(self) -> bool:
        """Whether the key of the built-in provider stands in the keychain, and not in Kiln's file."""
        info = self._draft.info
        return info is not None and self._editing is not None and info.id in self._bench.registry.kept_here

    def _custom_draft(self) -> CustomProviderDraft:
        from pydantic import SecretStr

        typed, address = self._draft.key(API_KEY), normalise_address(self._draft.text(ADDRESS))
        url = address.url if isinstance(address, Address) else self._draft.text(ADDRESS)
        gone = typed.removed or (typed.key and not self._draft.write_to_kiln)
        return CustomProviderDraft(self.name, url, SecretStr("") if gone else typed.key)

    @property
    def name(self) -> str:
        """The name as typed; spaces around one that was left alone are no change."""
        typed = self._draft.text(NAME)
        return self._editing.name if self._editing and self._editing.name.strip() == typed else typed

    async def _write_keychain(self, ref: ProviderRef) -> None:
        for place, typed in self._draft.own_keys.items():
            if typed.key is not None:
                await self._bench.keys.keep(ref, place, typed.key)
            elif typed.removed:
                await self._bench.keys.forget(ref, place)


def _tidy(place: str, text: str) -> str:
    if not place.endswith(("_url", "_endpoint")):
        return text
    read = normalise_address(text)
    return read.url if isinstance(read, Address) else text

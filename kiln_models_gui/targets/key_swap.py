"""Replaces a key wherever it is kept, all or nothing, over errors and over the end of the program at any moment.

The old keys stay in the keychain, under accounts of their own, until everything has the new one. What a killed program
left half done is finished or undone at the next start: `recover`.
"""

from enum import StrEnum
from typing import TYPE_CHECKING
from uuid import uuid4

from kiln_models_gui.registry.edits import CustomProviderDraft
from kiln_models_gui.registry.providers import ProviderRef
from kiln_models_gui.store.secrets import SecretError, SecretProblem, SecretRef
from kiln_models_gui.store.swap_note import SwapNote, SwapNoteFile
from kiln_models_gui.targets.opened_secrets import OpenedSecrets
from kiln_models_gui.values import replace

if TYPE_CHECKING:
    from asyncio import Lock
    from collections.abc import Awaitable, Callable, Mapping

    from pydantic import SecretStr

    from kiln_models_gui.registry.registry import Registry
    from kiln_models_gui.store.secrets import SecretStore
    from kiln_models_gui.targets.kiln import KilnTarget

SERVICE = "Kiln Models replacement"


class SwapEnd(StrEnum):
    """What became of a replacement that was interrupted."""

    NOTHING = "nothing"  # there was none
    FINISHED = "finished"
    TAKEN_BACK = "taken_back"


class KeySwap:
    """One replacement at a time. `at_step` is told each step after it was done: tests end the process there."""

    def __init__(
        self,
        open_secrets: "Callable[[], Awaitable[SecretStore]]",
        note: SwapNoteFile,
        registry: "Registry",
        kiln: "KilnTarget",
        *,
        at_step: "Callable[[str], object]" = lambda _: None,
    ) -> None:
        self._secrets = OpenedSecrets(open_secrets)
        self._note = note
        self._registry = registry
        self._kiln = kiln
        self._at_step = at_step
        self._one_at_a_time: Lock | None = None

    async def swap(
        self,
        accounts: "Mapping[SecretRef, SecretStr]",
        provider: ProviderRef,
        in_kiln: "Mapping[str, SecretStr]",
    ) -> None:
        """Put new keys into all `accounts`, then those of `in_kiln` (place → key) into Kiln's file.

        Raises SecretError, StoreError, ClashError, WrongShapeError: everything is as it was then; where even that
        could not be done, the next start does it.
        """
        import asyncio

        async with self._turn():
            await self._recover()
            store = await self._secrets()
            old = {ref: await store.get(ref) for ref in accounts}
            kiln = (provider.type, provider.id, *in_kiln) if in_kiln else ()
            note = SwapNote(uuid4().hex, tuple(accounts), kiln)
            if self._secrets.has_keychain:  # keys that end with the program leave nothing to recover
                await asyncio.to_thread(lambda: self._note.write(note))
            self._at_step("noted")
            try:
                await self._put(store, note, old, accounts)
                await self._write_kiln(provider, in_kiln)
            except BaseException:
                await self._take_back(store, note, old)
                raise
            self._at_step("written")
            await self._tidy(store, note)

    async def recover(self) -> SwapEnd:
        """Finish or undo what was interrupted. Raises SecretError and StoreError: it waits for another time then."""
        async with self._turn():
            return await self._recover()

    async def _recover(self) -> SwapEnd:
        import asyncio

        note = await asyncio.to_thread(self._note.read)
        if note is None:
            return SwapEnd.NOTHING
        store = await self._secrets()
        if not self._secrets.has_keychain:
            raise SecretError(getattr(store, "reason", None) or SecretProblem.NO_KEYCHAIN)
        finished = note.done or await self._kiln_has_new(store, note)
        for number, ref in () if note.done else enumerate(note.refs):
            old, new = await store.get(_kept(note, number)), await store.get(_kept(note, number, new=True))
            wrong, right = (old, new) if finished else (new, old)
            # What somebody else put there meanwhile is theirs. Without a kept new key nothing was put anywhere.
            if new is not None and await store.get(ref) == wrong:
                await _put_back(store, ref, right)
        await self._forget(store, note)
        return SwapEnd.FINISHED if finished else SwapEnd.TAKEN_BACK

    async def _kiln_has_new(self, store: "SecretStore", note: SwapNote) -> bool:
        """Whether the write of Kiln's file, the last step, was reached: every account has the new key then."""
        if not note.kiln:
            return False
        news = [await store.get(_kept(note, number, new=True)) for number in range(len(note.refs))]
        ref = ProviderRef("custom" if note.kiln[0] == "custom" else "builtin", note.kiln[1])
        return all((key := self._in_kiln(ref, place)) is not None and key in news for place in note.kiln[2:])

    async def _put(
        self,
        store: "SecretStore",
        note: SwapNote,
        old: "Mapping[SecretRef, SecretStr | None]",
        accounts: "Mapping[SecretRef, SecretStr]",
    ) -> None:
        if self._secrets.has_keychain:
            for number, (ref, key) in enumerate(accounts.items()):
                stands = old[ref]
                if stands is not None:
                    await store.set(_kept(note, number), stands)
                await store.set(_kept(note, number, new=True), key)
                self._at_step("kept")
        for ref, key in accounts.items():
            await store.set(ref, key)
            self._at_step("put")

    async def _write_kiln(self, provider: ProviderRef, keys: "Mapping[str, SecretStr]") -> None:
        if not keys:
            return
        try:
            await self._commit_kiln(provider, keys)
        except Exception:
            await self._registry.reload()
            # A write that could not be read back in time may have arrived all the same.
            if any(self._in_kiln(provider, place) != key for place, key in keys.items()):
                raise

    async def _commit_kiln(self, provider: ProviderRef, keys: "Mapping[str, SecretStr]") -> None:
        from kiln_models_gui.registry.changes import ClashError

        stands = self._registry.provider(provider)
        if stands is None:
            raise ClashError("openai_compatible_providers" if provider.type == "custom" else next(iter(keys)))
        if stands.custom is not None:
            key = next(iter(keys.values()))
            draft = CustomProviderDraft(stands.custom.name, stands.custom.base_url, key)
            await self._registry.update_custom_provider(provider.id, draft)
        elif stands.info is not None:
            await self._registry.set_provider_values(stands.info, dict(keys))

    def _in_kiln(self, provider: ProviderRef, place: str) -> "SecretStr | None":
        return self._kiln.key_of_custom(provider.id) if provider.type == "custom" else self._kiln.key(place)

    async def _take_back(
        self, store: "SecretStore", note: SwapNote, old: "Mapping[SecretRef, SecretStr | None]"
    ) -> None:
        from kiln_models_gui.store.problems import StoreError

        try:
            for ref, key in old.items():
                if await store.get(ref) != key:
                    await _put_back(store, ref, key)
            await self._forget(store, note)
        except (SecretError, StoreError):
            return  # the first error is told; the note stays for the next start

    async def _tidy(self, store: "SecretStore", note: SwapNote) -> None:
        """All is in place: what goes wrong from here on is put right at the next start."""
        import asyncio

        from kiln_models_gui.store.problems import StoreError

        if not self._secrets.has_keychain:
            return
        try:
            await asyncio.to_thread(lambda: self._note.write(replace(note, done=True)))
            self._at_step("done")
            await self._forget(store, note)
        except (SecretError, StoreError):
            return

    async def _forget(self, store: "SecretStore", note: SwapNote) -> None:
        import asyncio

        if not self._secrets.has_keychain:
            return
        for number in range(len(note.refs)):
            for new in (False, True):
                await store.delete(_kept(note, number, new=new))
        self._at_step("forgotten")
        await asyncio.to_thread(self._note.remove)

    def _turn(self) -> "Lock":
        import asyncio

        self._one_at_a_time = self._one_at_a_time or asyncio.Lock()
        return self._one_at_a_time


def _kept(note: SwapNote, number: int, *, new: bool = False) -> SecretRef:
    return SecretRef(SERVICE, f"{note.id}:{number}:{'new' if new else 'old'}")


async def _put_back(store: "SecretStore", ref: SecretRef, key: "SecretStr | None") -> None:
    if key is None:
        await store.delete(ref)
    else:
        await store.set(ref, key)

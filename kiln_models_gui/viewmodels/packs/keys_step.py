"""The step after the preview: the keys that a pack needs, locked in it, found in a file, or to be pasted."""

import asyncio
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from kiln_models_gui.registry.pack.items import ItemKind
from kiln_models_gui.registry.pack.needs import KeySource, needed_keys
from kiln_models_gui.registry.places import normal_address
from kiln_models_gui.viewmodels.base import ViewModel
from kiln_models_gui.viewmodels.packs.key_entry import KeyEntry, grouped
from kiln_models_gui.viewmodels.words.numbers import plural
from kiln_models_gui.viewmodels.words.pack_keys import seal_words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pydantic import SecretStr

    from kiln_models_gui.probes.endpoint import Endpoint
    from kiln_models_gui.registry.pack.items import PackItem
    from kiln_models_gui.registry.pack.needs import NeededKey
    from kiln_models_gui.viewmodels.packs.opened import OpenedPack
    from kiln_models_gui.viewmodels.workbench import Workbench


class KeysStep(ViewModel):
    """What is typed here is only kept when the pack is applied.

    Signals: `unlocked` when the pack's own keys are open.
    """

    unlocked = Signal()

    def __init__(self, bench: "Workbench", opened: "OpenedPack") -> None:
        super().__init__(bench.on_error)
        self._bench = bench
        self._opened = opened
        self.entries: tuple[KeyEntry, ...] = ()
        self._found: dict[str, SecretStr] = dict(opened.source.keys)
        self._known: dict[tuple[str, ...], KeyEntry] = {}
        self.passphrase_error = ""
        self._is_unlocked = False
        self._write_to_kiln = bench.choices.now.keys_in_kiln_file != "no"
        opened.planned.connect(self._look)

    # What is shown

    @property
    def is_needed(self) -> bool:
        """Whether there is a key to be had, or one that came along."""
        return bool(self.entries)

    @property
    def missing(self) -> int:
        """How many keys are not there yet."""
        return sum(len(entry.needs) - len(entry.keys) for entry in self.entries)

    @property
    def heading(self) -> str:
        """ "3 keys needed"."""
        count = sum(len(entry.needs) for entry in self.entries)
        return plural("Pack", "1 key needed", "%n keys needed", count)

    @property
    def verb(self) -> str:
        """What the button says that leads to this step."""
        return plural("Pack", "Next: 1 key", "Next: %n keys", sum(len(entry.needs) for entry in self.entries))

    @property
    def is_locked(self) -> bool:
        """Whether the pack has keys that wait for the passphrase."""
        return self._opened.pack.keys is not None and not self._is_unlocked

    @property
    def told_unlocked(self) -> str:
        """How many keys the passphrase opened."""
        if not self._is_unlocked:
            return ""
        count = sum(1 for entry in self.entries for field in entry.fields if field.offered)
        return plural("Pack", "Unlocked: 1 key is filled in.", "Unlocked: %n keys are filled in.", count)

    @property
    def later_words(self) -> str:
        """What happens to the keys that are left empty; "" for none."""
        if not self.missing:
            return ""
        return self.tr("Keys that you leave empty can be pasted later, under Providers.")

    @property
    def may_write_to_kiln(self) -> bool:
        """Whether the organisation lets keys stand in Kiln's own file."""
        return not self._bench.policy.keychain_only

    @property
    def writes_to_kiln(self) -> bool:
        """Whether the keys go into Kiln's own file as well."""
        return self._write_to_kiln and self.may_write_to_kiln

    @property
    def keys(self) -> "dict[str, SecretStr]":
        """Slot → key, of what stands in the fields."""
        return {slot: key for entry in self.entries for slot, key in entry.keys.items()}

    @property
    def has_error(self) -> bool:
        """Whether something was typed that is no key."""
        return any(entry.has_error for entry in self.entries)

    # What a person does

    def unlock(self, passphrase: "SecretStr") -> None:
        """Open the keys in the pack."""
        if self.is_locked and not self.busy:
            self.passphrase_error = ""
            self.spawn(self._unlock(passphrase))

    def allow_kiln(self, allowed: bool) -> None:
        """Whether the keys may stand in Kiln's own file."""
        self._write_to_kiln = allowed
        self.changed.emit()

    def test_what_came_along(self) -> None:
        """Test the keys that nobody had to paste."""
        for entry in self.entries:
            if entry.is_complete and entry.test.result is None and not entry.test.busy:
                entry.try_it()

    def remember(self) -> None:
        """What the tests said holds for what now stands."""
        for entry in self.entries:
            result, need = entry.test.result, entry.needs[0]
            if result is not None and result.counts and need.ref is not None:
                self._bench.memory.remember((need.ref, need.address), result)
                if entry.test.tested_model:
                    self._bench.memory.remember((need.ref, need.address, entry.test.tested_model), result)

    def close(self) -> None:
        """The dialog was closed: let go of all keys."""
        self._found = {}
        for entry in self._known.values():
            entry.forget()

    async def leave(self) -> None:
        """Wait for what is under way."""
        for entry in self._known.values():
            await entry.test.finish()
        await self.finish()

    # What waits

    def _look(self) -> None:
        """The plan is another one: other keys may be needed."""
        plan = self._opened.plan
        if plan is None:
            return
        missing = tuple(need for need in needed_keys(plan) if need.is_missing)
        self.entries = tuple(self._entry(needs, plan.items) for needs in grouped(missing))
        self.changed.emit()

    def _entry(self, needs: "tuple[NeededKey, ...]", items: "Iterable[PackItem]") -> KeyEntry:
        slots = tuple(f"{need.slot} {need.address} {need.source}" for need in needs)
        if slots not in self._known:
            entry = KeyEntry(self._bench, needs, _model_for(needs[0], items), self._endpoint)
            entry.changed.connect(self.changed)
            self._known[slots] = entry
        entry = self._known[slots]
        entry.offer(self._found)
        return entry

    async def _unlock(self, passphrase: "SecretStr") -> None:
        from kiln_models_gui.store.pack_seal import SealError, open_keys

        try:
            found = await asyncio.to_thread(open_keys, self._opened.pack, passphrase)
        except SealError as error:
            self.passphrase_error = seal_words(error.problem)
            return
        self._is_unlocked = True
        self._found |= found
        for entry in self.entries:
            entry.offer(found)
        self.unlocked.emit()

    async def _endpoint(self, entry: KeyEntry) -> "Endpoint | None":
        """What the test of an entry calls. Raises SecretError."""
        from kiln_models_gui.targets.keys import API_KEY
        from kiln_models_gui.viewmodels.providers.endpoints import built_in_endpoint, custom_endpoint, key_places

        need, plan = entry.needs[0], self._opened.plan
        if plan is None:
            return None
        if need.ref is None:
            return _endpoint_at(need.address, entry.key_at(need.place), plan.items)
        if need.ref.type == "custom":
            return custom_endpoint(need.address, entry.key_at(API_KEY))
        info = self._bench.registry.catalog.provider(need.ref.id)
        if info is None:
            return None
        wanted = {
            name: value for one in plan.pack.providers if one.ref.id == info.id for name, value in one.values.items()
        }
        values = {**self._bench.registry.state.values, **wanted}
        # A key that is left behind goes nowhere new, in no test either.
        stays = any(one.source is KeySource.LEFT_BEHIND for one in entry.needs)
        keys = [
            entry.key_at(place) or (None if stays else await self._bench.keys.find(need.ref, place))
            for place in key_places(info)
        ]
        return built_in_endpoint(info, values, *keys)


def _model_for(need: "NeededKey", items: "Iterable[PackItem]") -> str:
    """The first model that the key is for."""
    for item in items:
        if item.kind is ItemKind.MODEL and item.card is not None and item.writes:
            at_endpoint = need.ref is None and normal_address(item.card.endpoint) == need.address
            if at_endpoint or (need.ref is not None and item.ref == need.ref):
                return item.card.model
    return ""


def _endpoint_at(address: str, key: "SecretStr | None", items: "Iterable[PackItem]") -> "Endpoint | None":
    from kiln_models_gui.probes.endpoint import AddressFault
    from kiln_models_gui.probes.families import endpoint_for_custom_model
    from kiln_models_gui.viewmodels.models.reaching import TYPES

    cards = (item.card for item in items if item.card is not None)
    card = next((one for one in cards if normal_address(one.endpoint) == address and one.reach in TYPES), None)
    if card is None:
        return None
    endpoint = endpoint_for_custom_model(TYPES[card.reach].value, address, key)
    return None if isinstance(endpoint, AddressFault) else endpoint

"""The keys of one provider or endpoint that a pack needs: pasted, tested at once, or left for later."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from kiln_models_gui.redaction import mask
from kiln_models_gui.registry.key_text import KeyText, read_key
from kiln_models_gui.registry.pack.needs import KeySource, NeededKey
from kiln_models_gui.viewmodels.base import ViewModel
from kiln_models_gui.viewmodels.connection_test import ConnectionTest
from kiln_models_gui.viewmodels.words import Message
from kiln_models_gui.viewmodels.words.packs import host_of
from kiln_models_gui.viewmodels.words.providers import config_key_label, key_cleaning_words, key_fault_words

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from pydantic import SecretStr

    from kiln_models_gui.probes.endpoint import Endpoint
    from kiln_models_gui.viewmodels.workbench import Workbench

    EndpointOf = Callable[["KeyEntry"], Awaitable[Endpoint | None]]


@dataclass(frozen=True, slots=True)
class KeyField:
    """One field for a key. `offered`: the picture of the key that came along, "" for none."""

    slot: str
    label: str
    help: str = ""
    error: str = ""
    offered: str = ""


class KeyEntry(ViewModel):
    """One provider's keys (Amazon has two), and their test.

    Signals: `came_along` when keys were found in the file, or unlocked.
    """

    came_along = Signal()

    def __init__(self, bench: "Workbench", needs: tuple[NeededKey, ...], model: str, endpoint: "EndpointOf") -> None:
        """`needs`: at least one, all of one provider. `model`: what the test asks, "" for none."""
        super().__init__(bench.on_error)
        self.needs = needs
        self.model = model
        self._typed: dict[str, KeyText] = {}
        self._offered: dict[str, SecretStr] = {}
        self._left: set[str] = set()
        ref = needs[0].ref
        self.test = ConnectionTest(lambda: bench.client(ref), lambda: endpoint(self), bench.on_error)
        self.test.changed.connect(self.changed)

    # What is shown

    @property
    def title(self) -> str:
        """Whose key it is."""
        return self.needs[0].name

    @property
    def about(self) -> str:
        """Where it goes, and what for."""
        first = self.needs[0]
        parts: list[str] = []
        if first.address:
            parts.append(self.tr("It is sent to {host} only.").format(host=host_of(first.address)))
        if first.source is KeySource.LEFT_BEHIND:
            parts.append(self.tr("Your present key is for another address, and is not sent there."))
        count = len(first.models)
        if count == 1:
            parts.append(self.tr("For the model “{name}”.").format(name=first.models[0]))
        elif count:
            parts.append(self.tr("For {count} models.").format(count=count))
        return " ".join(parts)

    @property
    def page(self) -> str:
        """Where to get the key, an https address; "" where nobody says."""
        return self.needs[0].page

    @property
    def page_words(self) -> str:
        """What the button says that opens it. The pack's own page is named by its host: anybody can write a pack."""
        if not self.page:
            return ""
        if self.needs[0].page_is_packs:
            return self.tr("Get it at {host}").format(host=host_of(self.page))
        return self.tr("Get it here")

    @property
    def fields(self) -> tuple[KeyField, ...]:
        """The fields."""
        return tuple(self._field(need) for need in self.needs)

    def _field(self, need: NeededKey) -> KeyField:
        label = config_key_label(need.place)
        offered = self._offered.get(need.slot)
        picture = mask(offered.get_secret_value()) if offered is not None else ""
        typed = self._typed.get(need.slot)
        if typed is None:
            return KeyField(need.slot, label, offered=picture)
        error = key_fault_words(typed.fault) if typed.fault else ""
        return KeyField(need.slot, label, " ".join(map(key_cleaning_words, typed.cleaned)), error, picture)

    @property
    def keys(self) -> "Mapping[str, SecretStr]":
        """The keys that stand in the fields now."""
        found = ((need.slot, self._key(need.slot)) for need in self.needs)
        return {slot: key for slot, key in found if key is not None}

    def key_at(self, place: str) -> "SecretStr | None":
        """The key for Kiln's config key `place`."""
        return next((self._key(need.slot) for need in self.needs if need.place == place), None)

    def _key(self, slot: str) -> "SecretStr | None":
        typed = self._typed.get(slot)
        if typed is not None:
            return typed.key
        return None if slot in self._left else self._offered.get(slot)

    @property
    def is_complete(self) -> bool:
        """Whether nothing is missing."""
        return len(self.keys) == len(self.needs)

    @property
    def has_error(self) -> bool:
        """Whether something stands there that is no key."""
        return any(typed.fault for typed in self._typed.values())

    @property
    def works(self) -> bool:
        """Whether the test says so."""
        result = self.test.result
        if not self.is_complete or result is None:
            return False
        # Without a model to ask, being let in is all that there is to prove.
        return result.worked or (not self.model and result.tone in ("good", "accent"))

    @property
    def told(self) -> str:
        """What the test says, in a word; "" before there was one."""
        if self.test.busy:
            return self.tr("Testing…")
        result = self.test.result
        if self.works and result is not None:
            return self.tr("Works ✓ {result}").format(result=result.text)
        return result.text if result is not None else ""

    @property
    def problem(self) -> Message | None:
        """What is wrong, and what to do."""
        return None if self.test.busy else self.test.problem

    # What a person does

    def type_key(self, slot: str, typed: str | None, *, removed: bool = False) -> None:
        """Something was typed; None: what came along stands again, unless that was `removed`."""
        if typed is None or not typed.strip():
            self._typed.pop(slot, None)
        else:
            self._typed[slot] = read_key(typed)
        self._left = self._left | {slot} if removed else self._left - {slot}
        self.test.stop()
        self.test.forget()
        self.changed.emit()

    def try_it(self) -> None:
        """Test what stands in the fields, where that is enough."""
        if self.is_complete and not self.has_error:
            self.test.start(self.model)

    def offer(self, keys: "Mapping[str, SecretStr]") -> None:
        """Keys that came along: they stand in the fields, masked, until the person takes them away."""
        mine = {need.slot: keys[need.slot] for need in self.needs if need.slot in keys}
        if mine:
            self._offered |= mine
            self.came_along.emit()
            self.changed.emit()

    def forget(self) -> None:
        """Let go of all keys."""
        self.test.stop()
        self._typed, self._offered = {}, {}


def grouped(needs: tuple[NeededKey, ...]) -> list[tuple[NeededKey, ...]]:
    """Those that belong together: of one provider, or at one endpoint."""
    found: dict[object, list[NeededKey]] = {}
    for need in needs:
        found.setdefault(need.ref or need.slot, []).append(need)
    return [tuple(some) for some in found.values()]

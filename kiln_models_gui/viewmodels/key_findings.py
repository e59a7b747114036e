"""Keys on this computer: those that were lost, that stand in plain text, and files that others may read."""

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal

from kiln_models_gui.registry.plain_keys import plain_keys
from kiln_models_gui.registry.providers import ProviderStatus
from kiln_models_gui.registry.records import KeyState
from kiln_models_gui.store.secrets import SecretError
from kiln_models_gui.viewmodels.base import ErrorHandler, ViewModel
from kiln_models_gui.viewmodels.providers.key_users import places_of
from kiln_models_gui.viewmodels.words.agents import listed
from kiln_models_gui.viewmodels.words.store import change_message

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Iterable, Mapping
    from pathlib import Path

    from pydantic import SecretStr

    from kiln_models_gui.registry.orchestrator import Orchestrator
    from kiln_models_gui.registry.providers import Provider, ProviderRef
    from kiln_models_gui.store.modes import OpenPlace
    from kiln_models_gui.viewmodels.tone import Tone
    from kiln_models_gui.viewmodels.workbench import Workbench

    Toast = Callable[[str, Callable[[], None] | None], None]

LOST, PLAIN, OPEN, LOCKED = "lost", "plain", "open", "locked"
_NAMED = 3


@dataclass(frozen=True, slots=True)
class KeyFinding:
    """One thing to put right, with the button that does it."""

    name: str
    tone: "Tone"
    heading: str
    text: str
    action: str


class KeyFindings(ViewModel):
    """Looks when it is asked to, and puts right what the person points at.

    Signals: `key_wanted` with the ProviderRef whose key has to be typed in.
    """

    key_wanted = Signal(object)

    def __init__(
        self,
        bench: "Workbench",
        files: "Callable[[], Iterable[Path]]",
        editors: "Callable[[], Mapping[Path, Orchestrator]]",
        toast: "Toast",
        on_error: ErrorHandler,
    ) -> None:
        """`files`: files and folders of Kiln's and ours that hold keys or may name them."""
        super().__init__(on_error)
        self._bench = bench
        self._files = files
        self._editors = editors
        self._toast = toast
        self._open: tuple[OpenPlace, ...] = ()
        self._kept: dict[ProviderRef, dict[str, SecretStr]] = {}
        self._locked: SecretError | None = None
        self.looked = False
        """Whether anything was looked at yet."""
        bench.registry.subscribe(self.changed.emit)

    # What is shown

    @property
    def findings(self) -> tuple[KeyFinding, ...]:
        """What is to be put right now."""
        if not self.looked:
            return ()
        found = [self._lost(provider) for provider in self._lost_ones]
        return tuple(one for one in (self._locked_one(), *found, self._plain(), self._too_open()) if one is not None)

    @property
    def note(self) -> str:
        """What is in order, and why keys stand in Kiln's file."""
        saved = sum(
            info.state is KeyState.SAVED for provider in self._bench.registry.providers() for _, info in provider.keys
        )
        lines = [] if self.findings or not self.looked else [self.tr("Nothing has to be put right.")]
        if saved:
            lines.append(
                self.tr("Kiln's own file holds one key as plain text. To do without, start Kiln from here.")
                if saved == 1
                else self.tr(
                    "Kiln's own file holds {count} keys as plain text. To do without, start Kiln from here."
                ).format(count=saved)
            )
        return " ".join(lines)

    @property
    def _lost_ones(self) -> "list[Provider]":
        lost = (ProviderStatus.KEY_HIDDEN, ProviderStatus.KEY_BLANK)
        return [provider for provider in self._bench.registry.providers() if provider.status in lost]

    def _lost(self, provider: "Provider") -> KeyFinding:
        heading = self.tr("The key of {name} was lost").format(name=provider.name)
        why = self.tr("An old version of Kiln wrote “[hidden]” over it.")
        if provider.status is ProviderStatus.KEY_BLANK:
            heading = self.tr("The key of {name} is blank").format(name=provider.name)
            why = self.tr("Kiln's file has an empty text in its place.")
        name = f"{LOST} {provider.ref.type}:{provider.ref.id}"
        if self._may_take(provider):
            text = self.tr("This computer's keychain still has it. Kiln needs it in its own file.")
            return KeyFinding(name, "warn", heading, f"{why} {text}", self.tr("Take it from the keychain"))
        return KeyFinding(name, "warn", heading, why, self.tr("Enter key…"))

    def _may_take(self, provider: "Provider") -> bool:
        allowed = self._bench.choices.now.keys_in_kiln_file != "no"
        return allowed and set(self._kept.get(provider.ref, ())) >= set(places_of(provider))

    def _locked_one(self) -> KeyFinding | None:
        told = change_message(self._locked) if self._locked is not None else None
        return KeyFinding(LOCKED, "warn", told.what, told.todo, self.tr("Try again")) if told else None

    def _plain(self) -> KeyFinding | None:
        count = sum(len(plain_keys(one.settings)) for one in self._with_plain.values())
        if not count:
            return None
        editors = listed([one.name for one in self._with_plain.values()])
        heading = self.tr("{count} keys stand in plain text in the settings of {editors}")
        if count == 1:
            heading = self.tr("A key stands in plain text in the settings of {editors}")
        text = self.tr(
            "The move puts it into this computer's keychain; the settings then only name it. "
            "This cannot be taken back: no key is ever written back as plain text."
        )
        return KeyFinding(PLAIN, "bad", heading.format(count=count, editors=editors), text, self.tr("Move to keychain"))

    @property
    def _with_plain(self) -> "dict[Path, Orchestrator]":
        return {path: one for path, one in self._editors().items() if one.fault is None and plain_keys(one.settings)}

    def _too_open(self) -> KeyFinding | None:
        if not self._open:
            return None
        named = [one.path.name for one in self._open[:_NAMED]]
        if len(self._open) > _NAMED:
            named.append(self.tr("{count} more").format(count=len(self._open) - _NAMED))
        heading = self.tr("Other people on this computer may read a file with keys")
        text = self.tr("It is “{name}”.").format(name=named[0])
        if len(self._open) > 1:
            heading = self.tr("Other people on this computer may read {count} files and folders with keys")
            text = self.tr("They are {names}.").format(names=listed(named))
        return KeyFinding(OPEN, "bad", heading.format(count=len(self._open)), text, self.tr("Make private"))

    # What a person does

    def look(self) -> None:
        """Look at everything again."""
        self.spawn(self._look())

    def act(self, name: str) -> None:
        """The button of a finding was pressed."""
        if self.busy:
            return
        if name == PLAIN:
            self.spawn(self._move())
        elif name == OPEN:
            self.spawn(self._make_private(self._open))
        elif name == LOCKED:
            self.look()
        else:
            self._mend_lost(name)

    def _mend_lost(self, name: str) -> None:
        wanted = (one for one in self._lost_ones if f"{LOST} {one.ref.type}:{one.ref.id}" == name)
        provider = next(wanted, None)
        if provider is None:
            return
        if self._may_take(provider):
            self.spawn(self._take(provider))
        else:
            self.key_wanted.emit(provider.ref)

    # What waits

    async def _look(self) -> None:
        from kiln_models_gui.store.modes import open_places

        paths = [*self._files(), *self._with_plain]
        self._open = await asyncio.to_thread(open_places, paths)
        self._kept, self._locked = {}, None
        try:
            for provider in self._lost_ones:
                self._kept[provider.ref] = await self._keys_kept(provider)
        except SecretError as error:
            self._locked = error
        self.looked = True

    async def _keys_kept(self, provider: "Provider") -> "dict[str, SecretStr]":
        found = {place: await self._bench.keys.find(provider.ref, place) for place in places_of(provider)}
        return {place: key for place, key in found.items() if key is not None}

    async def _take(self, provider: "Provider") -> None:
        from kiln_models_gui.registry.edits import CustomProviderDraft

        keys, registry = self._kept[provider.ref], self._bench.registry
        if provider.custom is not None:
            custom = provider.custom
            draft = CustomProviderDraft(custom.name, custom.base_url, next(iter(keys.values())))
            change = await registry.update_custom_provider(custom.name, draft)
        elif provider.info is not None:
            change = await registry.set_provider_values(provider.info, {**keys})
        else:
            return
        words = self.tr("{name} has its key again.").format(name=provider.name)

        async def undo() -> None:
            await registry.undo(change)

        self._toast(words, lambda: self._start(undo))

    async def _move(self) -> None:
        from kiln_models_gui.targets.key_moves import move_plain_keys

        for editor in self._with_plain.values():
            await move_plain_keys(editor, self._bench.editor_keys())
        self._toast(self.tr("The keys are in the keychain now."), None)
        await self._look()

    async def _make_private(self, places: "tuple[OpenPlace, ...]") -> None:
        from kiln_models_gui.store.modes import make_private, put_back
        from kiln_models_gui.store.problems import StoreError

        try:
            await asyncio.to_thread(make_private, places)
        except StoreError:
            await asyncio.to_thread(put_back, places)
            raise
        await self._look()

        async def undo() -> None:
            await asyncio.to_thread(put_back, places)
            await self._look()

        self._toast(self.tr("Only you can read them now."), lambda: self._start(undo))

    def _start(self, work: "Callable[[], Coroutine[Any, Any, None]]") -> None:
        self.spawn(work())

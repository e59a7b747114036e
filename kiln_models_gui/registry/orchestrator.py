"""The agents' settings of one editor, shared by whoever shows or changes them."""

from collections.abc import Callable, Coroutine, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Protocol

from kiln_models_gui.registry.agents import ToolKnowledge
from kiln_models_gui.registry.changes import ClashError
from kiln_models_gui.registry.hidden_settings import HiddenSetting
from kiln_models_gui.registry.model_registry import KnownKeys, ModelRegistry
from kiln_models_gui.registry.orchestrator_facts import OrchestratorFacts
from kiln_models_gui.registry.orchestrator_settings import OrchestratorSettings, Path, read_orchestrator_settings
from kiln_models_gui.registry.plain import NOTHING
from kiln_models_gui.registry.setting_edits import SettingEdit

if TYPE_CHECKING:
    from pydantic import SecretStr

    from kiln_models_gui.registry.target import Writing

Listener = Callable[[], None]
Undo = Callable[[], Coroutine[Any, Any, None]]
"""Takes a change back, to be awaited. Raises what a commit raises."""


@dataclass(frozen=True, slots=True)
class OrchestratorState:
    """What an editor's file says. With a `fault` it could not be read, and `settings` are the defaults."""

    settings: OrchestratorSettings
    fault: Exception | None = None
    hidden: tuple[HiddenSetting, ...] = ()
    """What stands in the file and is not in force."""


@dataclass(frozen=True, slots=True)
class Written:
    """What a commit did: the state that stands in the file now, and what takes the change back."""

    state: OrchestratorState
    undo: "Callable[[], Writing[OrchestratorState]]"
    """Prepares the opposite edits, once; ClashError when somebody changed the same since, else as `commit`."""
    texts: tuple[str, str] = field(default=("", ""), repr=False)
    """The whole file before and after, for the history. It may hold keys in plain text."""


class OrchestratorTargetProtocol(Protocol):
    """An editor's settings. The implementation stands in `targets/orchestrator.py`."""

    @property
    def name(self) -> str:
        """The editor, as it calls itself."""
        ...

    def read(self) -> OrchestratorState:
        """The state, from one quick look at the file. Never raises: a file that cannot be read is a `fault`."""
        ...

    async def read_settled(self) -> OrchestratorState:
        """The state, after waiting out a file that is just being written."""
        ...

    def prepare(self, edits: Sequence[SettingEdit]) -> "Writing[Written]":
        """The write of `edits`, made from what was read last. Nothing is read or written yet."""
        ...

    async def commit(self, edits: Sequence[SettingEdit]) -> Written:
        """Write all of `edits` in one go.

        Raises ClashError when somebody else changed the same, StoreError or SettingBlockedError when the file cannot
        hold it, PlainKeyError for a key in plain text that did not stand there. Nothing is written then.
        """
        ...

    def plain_key(self, path: Path) -> "SecretStr | None":
        """The key that stands in plain text at `path`, as of the last reading."""
        ...

    async def tidy(self) -> OrchestratorState:
        """Remove what is hidden; the same values are in force after it. Raises StoreError, SettingBlockedError."""
        ...

    async def untidy(self) -> OrchestratorState:
        """Take the last `tidy` back, byte for byte. Raises ClashError when the file was changed since, StoreError."""
        ...


class Orchestrator:
    """The settings of one editor's agents. Queries are instant and read memory; changes are awaited."""

    def __init__(
        self, facts: OrchestratorFacts, target: OrchestratorTargetProtocol, keys: KnownKeys | None = None
    ) -> None:
        self.facts = facts
        self.name = target.name
        self._target = target
        self._keys = keys or KnownKeys()
        self._state = OrchestratorState(read_orchestrator_settings(NOTHING, facts))
        self._models: ModelRegistry | None = None
        self._said_of_tools: dict[str, bool] = {}
        self._found_of_tools: dict[str, bool] = {}
        self._untold = False
        self._listeners: list[Listener] = []

    @property
    def settings(self) -> OrchestratorSettings:
        """What is in force, as of the last reading that worked."""
        return self._state.settings

    @property
    def fault(self) -> Exception | None:
        """Why the file could not be read the last time."""
        return self._state.fault

    @property
    def hidden(self) -> tuple[HiddenSetting, ...]:
        """What stands in the file and is not in force, as of the last reading that worked."""
        return self._state.hidden

    def plain_key(self, path: Path) -> "SecretStr | None":
        """The key that stands in plain text at `path`, to be moved to the keychain."""
        return self._target.plain_key(path)

    async def tidy(self) -> None:
        """Remove what is hidden; the same values are in force after it. Raises StoreError, SettingBlockedError."""
        self._accept(await self._target.tidy())

    async def untidy(self) -> None:
        """Take the last `tidy` back. Raises ClashError when the file was changed since, StoreError."""
        try:
            self._accept(await self._target.untidy())
        except ClashError:
            await self.reload()
            raise

    @property
    def keys(self) -> KnownKeys:
        """Which keys there are beside those in the file."""
        return self._keys

    def know_keys(self, keys: KnownKeys) -> None:
        """The keychain was asked, or the person said which keys the editor has."""
        if keys != self._keys:
            self._keys, self._models = keys, None
            self._tell()

    def know_tools(self, said: Mapping[str, bool]) -> None:
        """By choice, whether a model calls tools: what the person said of it in Kiln's settings."""
        if said != self._said_of_tools:
            self._said_of_tools, self._models = dict(said), None
            self._tell()

    def know_checks(self, found: Mapping[str, bool]) -> None:
        """By choice, whether a model calls tools: what a check on the live model found."""
        if found != self._found_of_tools:
            self._found_of_tools, self._models = dict(found), None
            self._tell()

    def models(self) -> ModelRegistry:
        """Every model that an agent can be given, by the settings of now."""
        if self._models is None:
            said, found = self._said_of_tools, self._found_of_tools
            tools = {choice: ToolKnowledge(said.get(choice), found.get(choice)) for choice in said | found}
            self._models = ModelRegistry(self.facts, self.settings, self._keys, tools)
        return self._models

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` after every change of the state. Returns what ends that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def load(self) -> None:
        """Read the file with one quick look."""
        self._accept(self._target.read())

    async def reload(self) -> None:
        """Read the file, after waiting out somebody who is writing it."""
        self._accept(await self._target.read_settled())

    async def commit(self, edits: Sequence[SettingEdit]) -> Undo | None:
        """Write `edits`, made from the `settings` of now, in one go. Returns what takes them back.

        Raises ClashError, StoreError, SettingBlockedError or PlainKeyError; nothing is written then, and the state is
        as fresh as can be.
        """
        if not edits:
            return None
        try:
            written = await self._target.commit(edits)
        except ClashError:
            await self.reload()
            raise
        self._accept(written.state)
        return lambda: self._take_back(written)

    async def _take_back(self, written: Written) -> None:
        try:
            self._accept(await written.undo().commit())
        except ClashError:
            await self.reload()
            raise

    def prepare(self, edits: Sequence[SettingEdit]) -> "Writing[Written]":
        """The write of `edits`, made from the `settings` of now, to be committed with other targets' writes."""
        return self._target.prepare(edits)

    def take(self, state: OrchestratorState) -> None:
        """Show what stands in the file since a prepared write; `tell` says so."""
        if state.fault is not None:
            state = replace(state, settings=self.settings, hidden=self.hidden)
        same = (state.settings, state.hidden) == (self.settings, self.hidden)
        if not (same and _told(state.fault) == _told(self.fault)):
            self._models, self._untold = None, True
        self._state = state

    def tell(self) -> None:
        """Tell the listeners what `take` changed, if anything."""
        if self._untold:
            self._untold = False
            self._tell()

    def _accept(self, state: OrchestratorState) -> None:
        self.take(state)
        self.tell()

    def _tell(self) -> None:
        for listener in tuple(self._listeners):
            listener()


def _told(fault: Exception | None) -> object:
    """What a fault says: exceptions themselves are equal only to themselves."""
    return type(fault), getattr(fault, "args", ())

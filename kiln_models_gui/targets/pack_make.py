"""Makes a pack of chosen providers, models and assignments: without any key, and the same every time."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from kiln_models_gui.registry.pack.pack import Pack
from kiln_models_gui.registry.providers import ProviderRef

if TYPE_CHECKING:
    from pydantic import SecretStr

    from kiln_models_gui.registry.library import Library
    from kiln_models_gui.registry.orchestrator import Orchestrator
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
        """`editors`: by the path of their settings file. The keys are only asked by `keys_of`."""
        self._registry, self._library, self._editors = registry, library, editors
        self._keys, self._editor_keys = keys, editor_keys

    def make(self, selection: Selection, about: PackAbout, evidence: "Iterable[Mapping[str, object]]" = ()) -> Pack:
        """The pack, without any key. `evidence`: `to_plain` of all that was found out; what fits is chosen.

        The same things give the same pack, but for `made_at`.
        """
        raise NotImplementedError

    async def keys_of(self, pack: Pack) -> "dict[str, SecretStr]":
        """The keys that this computer has for `pack`, by slot, to be sealed. Raises SecretError."""
        raise NotImplementedError

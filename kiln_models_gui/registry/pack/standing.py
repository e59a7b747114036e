"""What a pack is compared with: everything that stands on this computer and matters to it. Never a key."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Protocol

from kiln_models_gui.registry.catalog import Catalog
from kiln_models_gui.registry.library import KILN, LibraryModel
from kiln_models_gui.registry.model_card import ModelCard
from kiln_models_gui.registry.orchestrator_settings import OrchestratorSettings
from kiln_models_gui.registry.pack.items import Refused
from kiln_models_gui.registry.places import Place
from kiln_models_gui.registry.policy import Policy
from kiln_models_gui.registry.providers import ProviderRef
from kiln_models_gui.registry.records import TargetState


class Holder(Protocol):
    """Knows what the programs can hold, once Kiln's file says what it is going to say."""

    def refused(self, target: str, card: ModelCard, standing: "StandingModel | None") -> tuple[Refused, ...]:
        """Why `target` cannot hold `card`; none when it can. `standing`: the model there that it is."""
        ...


@dataclass(frozen=True, slots=True)
class StandingModel:
    """A model that stands here."""

    model: LibraryModel
    card: ModelCard
    place: Place | None


@dataclass(frozen=True, slots=True)
class StandingEditor:
    """An editor that is managed."""

    id: str
    name: str
    settings: OrchestratorSettings
    choices: frozenset[str] = frozenset()
    """What an agent can be given there: built-in choices and `custom:<id>`."""
    own: Mapping[str, str] = field(default_factory=dict[str, str])
    """LibraryModel key → `custom:<id>`."""


@dataclass(frozen=True, slots=True)
class Standing:
    """All of it, as of one moment."""

    catalog: Catalog = field(repr=False)
    state: TargetState = field(repr=False)
    """Of Kiln's file."""
    holder: Callable[[TargetState], Holder] = field(repr=False)
    """Of a state of Kiln's file that is to come."""
    models: tuple[StandingModel, ...] = field(default=(), repr=False)
    editors: tuple[StandingEditor, ...] = ()
    into: frozenset[str] = frozenset({KILN})
    """The targets that may be written."""
    kept_keys: frozenset[tuple[ProviderRef, str]] = frozenset()
    """Provider and place of the keys that the keychain has."""
    editor_secrets: frozenset[str] = frozenset()
    """Addresses (`places.normal_address`) for which an editor's model has a key."""
    policy: Policy = field(default_factory=Policy)
    evidence: frozenset[str] = frozenset()
    """`plan_evidence.mark` of what was found out here."""

    @property
    def targets(self) -> tuple[str, ...]:
        """Kiln, then the editors: those that may be written."""
        return tuple(target for target in (KILN, *(editor.id for editor in self.editors)) if target in self.into)

"""Everything that the checks look at, as of one moment. It may be looked at in a thread."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from kiln_models_gui.registry.catalog import Catalog
from kiln_models_gui.registry.hidden_settings import HiddenSetting
from kiln_models_gui.registry.model_registry import ModelRegistry
from kiln_models_gui.registry.orchestrator_facts import Volumes
from kiln_models_gui.registry.providers import Provider, ProviderRef
from kiln_models_gui.registry.records import ModelRecord, Origin, TargetState


@dataclass(frozen=True)
class KilnConfiguration:
    """Kiln's settings. `may_write_keys`: the person lets keys stand in Kiln's file."""

    catalog: Catalog
    state: TargetState
    providers: Mapping[ProviderRef, Provider]
    may_write_keys: bool = True

    @cached_property
    def entries(self) -> tuple[ModelRecord, ...]:
        """Models of the new format that Kiln accepts."""
        return tuple(r for r in self.state.models if r.fault is None and r.origin is Origin.REGISTRY)


@dataclass(frozen=True, slots=True)
class EditorConfiguration:
    """One editor's settings. `volumes`: what its agents have to do in a month."""

    target: str
    name: str
    models: ModelRegistry
    volumes: Volumes
    hidden: tuple[HiddenSetting, ...] = ()


@dataclass(frozen=True, slots=True)
class Configuration:
    """All programs whose settings we write. `kiln` is None while its file cannot be read."""

    kiln: KilnConfiguration | None
    editors: tuple[EditorConfiguration, ...] = field(default=())

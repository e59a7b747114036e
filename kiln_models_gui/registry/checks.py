"""What may be written: refuses entries and names that Kiln would choke on or could not tell apart."""

import unicodedata
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from kiln_models_gui.registry.overrides import OverrideFault, OverrideProblem, check_overrides
from kiln_models_gui.registry.plain import NOTHING
from kiln_models_gui.registry.records import Origin

if TYPE_CHECKING:
    from kiln_models_gui.registry.models import UserModelEntry
    from kiln_models_gui.registry.providers import Provider
    from kiln_models_gui.registry.records import ModelRecord, TargetState


class EntryFault(StrEnum):
    """Why a model cannot be written."""

    NO_PROVIDER = "no_provider"
    PROVIDER_NOT_SET_UP = "provider_not_set_up"
    NO_MODEL_ID = "no_model_id"
    UNPRINTABLE = "unprintable"
    ALREADY_THERE = "already_there"
    BAD_OVERRIDES = "bad_overrides"


class NameFault(StrEnum):
    """Why a custom provider cannot have that name."""

    EMPTY = "empty"
    TAKEN = "taken"
    HAS_SEPARATOR = "has_separator"
    """`::` breaks Kiln's older model names, which are split there."""
    UNPRINTABLE = "unprintable"


@dataclass
class EntryRefusedError(Exception):
    """The model was not written. `overrides` tells which ones are wrong, for BAD_OVERRIDES."""

    fault: EntryFault
    overrides: tuple[OverrideFault, ...] = field(default=())


@dataclass
class NameRefusedError(Exception):
    """The provider was not written."""

    fault: NameFault


def unprintable(text: str) -> bool:
    """Whether `text` holds control characters or lone surrogates, which YAML or Kiln cannot keep."""
    return any(unicodedata.category(char) in ("Cc", "Cs") for char in text)


def name_fault(name: str, state: "TargetState", editing: str | None = None) -> NameFault | None:
    """What is wrong with a custom provider's name. `editing` is the name that it has now, which it may keep."""
    if name == editing:
        return None
    if not name.strip():
        return NameFault.EMPTY
    if "::" in name:
        return NameFault.HAS_SEPARATOR
    if unprintable(name):
        return NameFault.UNPRINTABLE
    if any(custom.name == name for custom in state.custom_providers):
        return NameFault.TAKEN
    return None


def check_name(name: str, state: "TargetState", editing: str | None = None) -> None:
    """Raise NameRefusedError unless `name` can be written."""
    fault = name_fault(name, state, editing)
    if fault:
        raise NameRefusedError(fault)


def check_entry(
    entry: "UserModelEntry", state: "TargetState", providers: "list[Provider]", standing: "ModelRecord | None" = None
) -> None:
    """Raise EntryRefusedError unless Kiln can use `entry`. `standing` is the model that it replaces."""
    ref = (entry.provider_type, entry.provider_id)
    if not entry.provider_id:
        raise EntryRefusedError(EntryFault.NO_PROVIDER)
    if not entry.model_id.strip():
        raise EntryRefusedError(EntryFault.NO_MODEL_ID)
    if unprintable(entry.model_id) or unprintable(entry.name or ""):
        raise EntryRefusedError(EntryFault.UNPRINTABLE)
    # A model whose provider went away may still be edited: nothing typed is lost for a provider's sake.
    if standing is None and all(provider.ref != ref for provider in providers):
        raise EntryRefusedError(EntryFault.PROVIDER_NOT_SET_UP)
    faults = _new_faults(entry, standing)
    if faults:
        raise EntryRefusedError(EntryFault.BAD_OVERRIDES, tuple(faults))
    if is_duplicate(entry, state, standing):
        raise EntryRefusedError(EntryFault.ALREADY_THERE)


def is_duplicate(entry: "UserModelEntry", state: "TargetState", standing: "ModelRecord | None" = None) -> bool:
    """Whether `entry` would become the same as another model, by Kiln's own rule and of the same type of provider.

    Two that are the same already may be edited, and a legacy line that was kept is no second model.
    """
    if standing is not None and standing.origin is Origin.REGISTRY and _same(standing, entry):
        return False
    others = (record for record in state.models if standing is None or record.handle != standing.handle)
    return any(record.origin is Origin.REGISTRY and _same(record, entry) for record in others)


def _new_faults(entry: "UserModelEntry", standing: "ModelRecord | None") -> list[OverrideFault]:
    """What is wrong with the overrides. What Kiln ignores for its name may stay where it stood before."""
    kept = standing.overrides if standing else NOTHING
    ignored = (OverrideProblem.UNKNOWN_FIELD, OverrideProblem.NOT_OVERRIDABLE)
    faults = check_overrides(entry.overrides or {}, kiln_provider_name(entry))
    return [fault for fault in faults if not (fault.kind in ignored and fault.field in kept)]


def kiln_provider_name(entry: "UserModelEntry") -> str:
    """The ModelProviderName that Kiln gives the entry."""
    return entry.provider_id if entry.provider_type == "builtin" else "openai_compatible"


def _same(record: "ModelRecord", entry: "UserModelEntry") -> bool:
    if record.fault is not None or record.model_id != entry.model_id or record.provider_id != entry.provider_id:
        return False
    same_settings = record.name == (entry.name or "") and record.overrides == (entry.overrides or {})
    return record.provider_type == entry.provider_type and same_settings

"""From a change of a model's card to edits of Kiln's settings."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from kiln_models_gui.registry import edits
from kiln_models_gui.registry.changes import Change, ChangeKind, Edit
from kiln_models_gui.registry.checks import EntryFault, EntryRefusedError, check_entry, check_name
from kiln_models_gui.registry.library import KILN, HoldingRefusedError, ModelChange
from kiln_models_gui.registry.library_cards import changed_fields
from kiln_models_gui.registry.model_card import ModelCard, Refusal
from kiln_models_gui.registry.models import UserModelEntry, new_id
from kiln_models_gui.registry.providers import Provider, ProviderRef, ProviderStatus
from kiln_models_gui.registry.records import ModelRecord, Origin
from kiln_models_gui.registry.registry import Registry
from kiln_models_gui.targets.kiln_cards import WHERE, entry_fields
from kiln_models_gui.targets.kiln_reach import Way, way_to

if TYPE_CHECKING:
    from kiln_models_gui.registry.library import Holding


def change_of(changes: Sequence[ModelChange], registry: Registry) -> Change:
    """One change of Kiln's file for all of `changes`. Raises EntryRefusedError, HoldingRefusedError."""
    found: list[Edit] = []
    new_providers: list[Edit] = []
    for change in changes:
        for edit in edits_of(change, registry):
            is_provider = isinstance(edit, edits.ItemEdit) and edit.place == edits.PROVIDERS
            if is_provider and edit in new_providers:
                continue  # several new models may be at the same new place
            new_providers += [edit] if is_provider else []
            found.append(edit)
    return Change(kind_of(changes), title_of(changes), tuple(found))


def edits_of(change: ModelChange, registry: Registry) -> tuple[Edit, ...]:
    """The edits for one model, checked. Raises EntryRefusedError, HoldingRefusedError."""
    standing, before, after = change
    if after is None:
        return edits.remove_models([record_of(standing)]).edits if standing else ()
    if standing is None:
        return _addition(after, registry)
    return _update(record_of(standing), before, after, registry)


def kind_of(changes: Sequence[ModelChange]) -> ChangeKind:
    """What the changes are in one word."""
    first = changes[0]
    if first.after is None:
        return ChangeKind.MODEL_REMOVED
    return ChangeKind.MODEL_ADDED if first.standing is None else ChangeKind.MODEL_CHANGED


def title_of(changes: Sequence[ModelChange]) -> str:
    """What to call the model that is changed, the first of several."""
    first = changes[0]
    if first.after is not None:
        return first.after.name or first.after.model
    return record_of(first.standing).title if first.standing else ""


def record_of(holding: "Holding") -> ModelRecord:
    """The model as it was when the list was made."""
    if not isinstance(holding.record, ModelRecord):
        raise TypeError("a model of Kiln is wanted")
    return holding.record


def _addition(card: ModelCard, registry: Registry) -> tuple[Edit, ...]:
    way = _way(card, registry)
    fields = entry_fields({}, None, card, way.ref) | {"id": new_id()}
    entry = UserModelEntry.model_validate(fields)
    check_entry(entry, registry.state, _providers_with(way, registry))
    return (*_added_provider(way, registry), *edits.add_model(entry).edits)


def _update(record: ModelRecord, before: ModelCard | None, after: ModelCard, registry: Registry) -> tuple[Edit, ...]:
    if record.origin is Origin.LEGACY:
        raise HoldingRefusedError(KILN, Refusal.OLD_FORMAT)
    changed = changed_fields(before, after)
    # A model whose provider went away can still be given another name.
    way = _way(after, registry) if changed & WHERE else Way(ProviderRef(record.provider_type, record.provider_id))
    fields = entry_fields(record.fields, before, after, way.ref)
    if fields == record.fields:
        return ()
    if not record.id or record.shares_id:
        fields["id"] = new_id()
    entry = UserModelEntry.model_validate({"provider_type": record.provider_type} | fields)
    check_entry(entry, registry.state, _providers_with(way, registry), standing=record)
    return (*_added_provider(way, registry), edits.ItemEdit(edits.MODELS, record.raw, fields))


def _way(card: ModelCard, registry: Registry) -> Way:
    way = way_to(card, registry)
    if way is None:
        raise EntryRefusedError(EntryFault.NO_PROVIDER)
    if isinstance(way, Refusal):
        raise HoldingRefusedError(KILN, way)
    return way


def _providers_with(way: Way, registry: Registry) -> list[Provider]:
    added = [Provider(way.ref, way.ref.id, ProviderStatus.READY)] if way.added else []
    return [*registry.providers(), *added]


def _added_provider(way: Way, registry: Registry) -> tuple[Edit, ...]:
    if way.added is None:
        return ()
    check_name(way.added.name, registry.state)
    return edits.add_custom_provider(way.added).edits

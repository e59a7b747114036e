"""From a change of a model's card to edits of an editor's settings. Pure."""

from collections.abc import Sequence

from kiln_models_gui.registry.assignments import Edits
from kiln_models_gui.registry.changes import ABSENT, ClashError
from kiln_models_gui.registry.custom_model import CustomModel, ModelRefusedError, custom_model_of
from kiln_models_gui.registry.custom_model_edits import add_custom_models, change_custom_model, update_custom_model
from kiln_models_gui.registry.custom_model_fields import ModelType, check_custom_model
from kiln_models_gui.registry.custom_model_records import CustomModelRecord
from kiln_models_gui.registry.library import KILN, LibraryModel, ModelChange
from kiln_models_gui.registry.model_card import ModelCard
from kiln_models_gui.registry.orchestrator_settings import OrchestratorSettings
from kiln_models_gui.registry.plain import fields_of
from kiln_models_gui.registry.records import ModelRecord
from kiln_models_gui.registry.slugs import unique_id
from kiln_models_gui.store.equality import same_json
from kiln_models_gui.targets.orchestrator_cards import OVERRIDES, element_fields

CALLS_TOOLS = "supports_function_calling"
Way = tuple[ModelType, str]


def added(settings: OrchestratorSettings, new: Sequence[tuple[ModelCard, Way]]) -> Edits:
    """Append the models, each with an id made from its name. Raises ModelRefusedError."""
    taken, models = set(settings.ids), list[CustomModel]()
    for name, (card, way) in zip(new_ids(settings, [card for card, _ in new]), new, strict=True):
        models.append(custom_model_of({"id": name} | element_fields({}, None, card, way), taken))
        taken.add(name)
    return add_custom_models(settings, models)


def new_ids(settings: OrchestratorSettings, cards: Sequence[ModelCard]) -> list[str]:
    """The ids that the models get when they are added together, in this order."""
    taken, ids = set(settings.ids), list[str]()
    for card in cards:
        ids.append(unique_id(card.name or card.model, taken))
        taken.add(ids[-1])
    return ids


def changed(
    settings: OrchestratorSettings, seen: CustomModelRecord, standing: CustomModelRecord, change: ModelChange, way: Way
) -> Edits:
    """Bring the element `standing`, `seen` when the person began, to the card; only fields that differ are edited.

    What was wrong with it before, and is not touched, stays. Raises ModelRefusedError for anything new, and
    ClashError where somebody else changed the same.
    """
    if change.after is None:
        return ()
    fields = element_fields(seen.fields, change.before, change.after, way)
    if not fields.get("id"):
        fields["id"] = unique_id(change.after.name or change.after.model, settings.ids)
    faults = [f for f in check_custom_model(fields, settings.ids, seen.id) if f not in seen.faults]
    if faults:
        raise ModelRefusedError(tuple(faults))
    touched = {name for name in fields.keys() | seen.fields.keys() if not _same(fields, seen.fields, name)}
    clashes = {n for n in touched if not (_same(standing.fields, seen.fields, n) or _same(standing.fields, fields, n))}
    if clashes:
        raise ClashError(seen.shelf.value, tuple(sorted(clashes)))
    merged = {name: value for name, value in standing.fields.items() if name not in touched}
    merged |= {name: fields[name] for name in fields if name in touched}
    if (seen.type is ModelType.fireworks) is not (way[0] is ModelType.fireworks) and "type" in touched:
        return update_custom_model(settings, standing, custom_model_of(merged, settings.ids, standing))
    return change_custom_model(standing, merged)


def tool_word(model: LibraryModel) -> bool | None:
    """What the person said in Kiln's settings of the model: whether it calls tools. Kiln's own word goes first."""
    for holding in sorted(model.holdings, key=lambda one: one.target != KILN):
        record = holding.record
        overrides = record.overrides if isinstance(record, ModelRecord) else fields_of(record.fields.get(OVERRIDES))
        if isinstance(word := overrides.get(CALLS_TOOLS), bool):
            return word
    return None


def _same(one: object, other: object, name: str) -> bool:
    return same_json(fields_of(one).get(name, ABSENT), fields_of(other).get(name, ABSENT))

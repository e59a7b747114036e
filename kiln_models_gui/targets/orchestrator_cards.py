"""Between the elements of an editor's settings and the card that a person edits."""

from collections.abc import Mapping

from kiln_models_gui.registry.custom_model_fields import FieldProblem, ModelType
from kiln_models_gui.registry.custom_model_records import CustomModelRecord
from kiln_models_gui.registry.library_cards import changed_fields
from kiln_models_gui.registry.model_card import KeyChange, ModelCard, Reach
from kiln_models_gui.registry.orchestrator_facts import FIREWORKS_MODELS
from kiln_models_gui.registry.places import builtin_endpoint, vertex_endpoint
from kiln_models_gui.registry.plain import NOTHING, Fields, fields_of
from kiln_models_gui.registry.records import TargetState
from kiln_models_gui.registry.secret_references import NOT_NEEDED, secret_reference
from kiln_models_gui.targets.kiln_cards import cost_fields, merged_overrides

OVERRIDES = "kilnOverrides"
"""A key of ours in an editor's element: Kiln's settings of the model, which the editor keeps without a look."""
MODEL_FIELDS = {ModelType.fireworks: "modelPath", ModelType.azure_openai: "deploymentName"}
_PLAIN: Mapping[str, str] = {
    "name": "displayName",
    "context_window": "contextWindow",
    "description": "description",
    "temperature": "temperature",
    "top_p": "topP",
    "max_tokens": "maxTokens",
}
WHERE = frozenset({"reach", "provider", "endpoint", "model"})


def card_of(record: CustomModelRecord) -> ModelCard | None:
    """What the dialog edits of a model in an editor; None for one that is no object, or of an unknown type."""
    if record.type is None or any(fault.problem is FieldProblem.NOT_A_MODEL for fault in record.faults):
        return None
    model = {ModelType.fireworks: record.model_path, ModelType.azure_openai: record.deployment_name}
    return ModelCard(
        reach=Reach(record.type.value) if record.type is not ModelType.fireworks else Reach.FIREWORKS,
        model=model.get(record.type, record.model_name),
        endpoint="" if record.type is ModelType.fireworks else record.endpoint,
        name=record.display_name,
        context_window=record.context_window,
        cost=record.cost,
        description=record.description,
        temperature=record.temperature,
        top_p=record.top_p,
        max_tokens=record.max_tokens,
        overrides=dict(fields_of(record.fields.get(OVERRIDES))),
        secret=record.api_key.secret_name,
    )


def way_to(card: ModelCard, kiln: TargetState) -> tuple[ModelType, str] | None:
    """How an editor reaches the model: type and address; None where it has no way. `kiln` says where providers are."""
    if card.reach is Reach.FIREWORKS:
        return ModelType.fireworks, ""
    endpoint, ref = card.endpoint.strip(), card.provider
    if ref is not None and (card.reach is Reach.CONNECTED or not endpoint):
        if ref.type == "custom":
            address = next((one.base_url for one in kiln.custom_providers if one.name == ref.id), "")
            return ModelType.openai_compatible, address
        if ref.id == "vertex":
            return ModelType.google_vertex, vertex_endpoint(kiln.values)
        return builtin_endpoint(ref.id, kiln.values)
    return ModelType(card.reach.value) if card.reach is not Reach.CONNECTED else ModelType.openai_compatible, endpoint


def element_fields(
    standing: Fields, before: ModelCard | None, after: ModelCard, way: tuple[ModelType, str]
) -> dict[str, object]:
    """The element that `standing` becomes: only what differs between the cards, everything for a new one."""
    changed = changed_fields(before, after)
    fields = dict(standing)
    if changed & WHERE:
        _put_where(fields, before, after, way)
    for name, theirs in _PLAIN.items():
        if name in changed:
            _put(fields, theirs, getattr(after, name))
    if "cost" in changed:
        _put(fields, "cost", cost_fields(fields_of(standing.get("cost")), after.cost))
    if "overrides" in changed:
        old = before.overrides if before else NOTHING
        _put(fields, OVERRIDES, merged_overrides(fields_of(standing.get(OVERRIDES)), old, after.overrides))
    _put_key(fields, before, after)
    return fields


def _put_where(
    fields: dict[str, object], before: ModelCard | None, after: ModelCard, way: tuple[ModelType, str]
) -> None:
    """Type, address and model; what only the former type had goes."""
    kind, endpoint = way
    fireworks = kind is ModelType.fireworks
    moved = before is None or (before.reach, before.provider, before.endpoint) != (
        after.reach,
        after.provider,
        after.endpoint,
    )
    if moved:
        _put(fields, "type", None if fireworks else kind.value)
        _put(fields, "endpoint", endpoint)
    place = MODEL_FIELDS.get(kind, "modelName")
    for other in {"modelPath", "deploymentName", "modelName"} - {place}:
        if moved:
            fields.pop(other, None)
    model = after.model.strip()
    _put(fields, place, FIREWORKS_MODELS + model if fireworks and model and "/" not in model else model)


def _put_key(fields: dict[str, object], before: ModelCard | None, after: ModelCard) -> None:
    if after.key_change is KeyChange.NOT_NEEDED:
        fields["apiKey"] = NOT_NEEDED
    elif after.secret and (after.key_change is KeyChange.REFERENCE or before is None):
        fields["apiKey"] = secret_reference(after.secret)


def _put(fields: dict[str, object], name: str, value: object) -> None:
    if value is None or value in ("", {}):
        fields.pop(name, None)
    else:
        fields[name] = value

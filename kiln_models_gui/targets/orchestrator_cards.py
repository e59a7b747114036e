"""Between the elements of an editor's settings and the card that a person edits."""

from kiln_models_gui.registry.custom_model_fields import FieldProblem, ModelType
from kiln_models_gui.registry.custom_model_records import CustomModelRecord
from kiln_models_gui.registry.model_card import ModelCard, Reach
from kiln_models_gui.registry.plain import fields_of

OVERRIDES = "kilnOverrides"
"""A key of ours in an editor's element: Kiln's settings of the model, which the editor keeps without a look."""
REACHES = {kind: Reach(kind.value) for kind in ModelType}


def card_of(record: CustomModelRecord) -> ModelCard | None:
    """What the dialog edits of a model in an editor; None for one that is no object, or of an unknown type."""
    if record.type is None or any(fault.problem is FieldProblem.NOT_A_MODEL for fault in record.faults):
        return None
    model = {ModelType.fireworks: record.model_path, ModelType.azure_openai: record.deployment_name}
    return ModelCard(
        reach=REACHES[record.type],
        model=model.get(record.type, record.model_name),
        endpoint=record.endpoint,
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

"""Between Kiln's entries and the card that a person edits."""

from kiln_models_gui.registry.cost import read_count, read_number, read_price
from kiln_models_gui.registry.model_card import ModelCard, Reach
from kiln_models_gui.registry.plain import Fields
from kiln_models_gui.registry.providers import ProviderRef
from kiln_models_gui.registry.records import ModelRecord, TargetState

TEMPERATURE, TOP_P, MAX_TOKENS = "temperature", "top_p", "max_tokens"
"""Keys of ours in Kiln's entries, beside `context_window`, `cost` and `description`: Kiln has no field for them."""
REACHES = {"fireworks_ai": Reach.FIREWORKS, "azure_openai": Reach.AZURE, "vertex": Reach.VERTEX}


def card_of(record: ModelRecord, state: TargetState) -> ModelCard | None:
    """What the dialog edits of a model in Kiln; None for a malformed one."""
    if record.fault is not None:
        return None
    fields, custom = record.fields, record.provider_type == "custom"
    return ModelCard(
        reach=Reach.OPENAI if custom else REACHES.get(record.provider_id, Reach.CONNECTED),
        model=record.model_id,
        provider=ProviderRef(record.provider_type, record.provider_id),
        endpoint=_endpoint(record, state),
        name=record.name,
        context_window=read_count(fields.get("context_window")),
        cost=read_price(fields.get("cost")),
        description=_text(fields, "description"),
        temperature=read_number(fields.get(TEMPERATURE)),
        top_p=read_number(fields.get(TOP_P)),
        max_tokens=read_count(fields.get(MAX_TOKENS)),
        overrides=dict(record.overrides),
    )


def _endpoint(record: ModelRecord, state: TargetState) -> str:
    """The address of a custom provider, and of the one Azure resource."""
    if record.provider_type == "custom":
        return next((one.base_url for one in state.custom_providers if one.name == record.provider_id), "")
    return state.values.get("azure_openai_endpoint", "") if record.provider_id == "azure_openai" else ""


def _text(fields: Fields, name: str) -> str:
    value = fields.get(name)
    return value if isinstance(value, str) else ""

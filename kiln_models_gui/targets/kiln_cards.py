"""Between Kiln's entries and the card that a person edits."""

from kiln_models_gui.registry.cost import Price, read_count, read_number, read_price
from kiln_models_gui.registry.library_cards import changed_fields
from kiln_models_gui.registry.model_card import ModelCard, Reach
from kiln_models_gui.registry.orchestrator_facts import FIREWORKS_MODELS
from kiln_models_gui.registry.places import vertex_endpoint
from kiln_models_gui.registry.plain import NOTHING, Fields, fields_of
from kiln_models_gui.registry.providers import ProviderRef
from kiln_models_gui.registry.records import ModelRecord, TargetState

EXTRAS = ("context_window", "description", "temperature", "top_p", "max_tokens")
"""Keys of ours in Kiln's entries, beside `cost`: Kiln has no field for them, and keeps them."""
REACHES = {"fireworks_ai": Reach.FIREWORKS, "azure_openai": Reach.AZURE, "vertex": Reach.VERTEX}
WHERE = frozenset({"reach", "provider", "endpoint"})


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
        temperature=read_number(fields.get("temperature")),
        top_p=read_number(fields.get("top_p")),
        max_tokens=read_count(fields.get("max_tokens")),
        overrides=dict(record.overrides),
    )


def entry_fields(standing: Fields, before: ModelCard | None, after: ModelCard, ref: ProviderRef) -> dict[str, object]:
    """The entry that `standing` becomes: only what differs between the cards, everything for a new one.

    `ref` is the provider that it goes through, when that is new or another one.
    """
    changed = changed_fields(before, after)
    fields = dict(standing)
    if changed & WHERE or not standing:
        fields |= {"provider_type": ref.type, "provider_id": ref.id}
    if "model" in changed:
        fields["model_id"] = _model_id(after)
    if "name" in changed:
        _put(fields, "name", after.name)
    for name in EXTRAS:
        if name in changed:
            _put(fields, name, getattr(after, name))
    if "cost" in changed:
        _put(fields, "cost", cost_fields(fields_of(standing.get("cost")), after.cost))
    if "overrides" in changed:
        old = before.overrides if before else NOTHING
        _put(fields, "overrides", merged_overrides(fields_of(standing.get("overrides")), old, after.overrides))
    return fields


def merged_overrides(standing: Fields, before: Fields, after: Fields) -> dict[str, object]:
    """Kiln's settings of a model with what differs between `before` and `after`; what nobody touched stays."""
    gone = before.keys() - after.keys()
    new = {name: value for name, value in after.items() if name not in before or before[name] != value}
    return {name: value for name, value in standing.items() if name not in gone} | new


def cost_fields(standing: Fields, cost: Price | None) -> dict[str, object] | None:
    """A price as both programs have it. A number that says the same stays as it is written, 1 as 1."""
    if cost is None:
        return None
    prices = {"input": cost.input, "output": cost.output}
    said = {name: price for name, price in prices.items() if price is not None}
    kept = {name: value for name, value in standing.items() if name not in prices}
    return kept | {name: standing[name] if standing.get(name) == price else price for name, price in said.items()}


def _model_id(card: ModelCard) -> str:
    model = card.model.strip()
    if card.reach is Reach.FIREWORKS and "/" not in model and model:
        return FIREWORKS_MODELS + model
    return model.removeprefix("google/") if card.reach is Reach.VERTEX else model


def _put(fields: dict[str, object], name: str, value: object) -> None:
    if value is None or value in ("", {}):
        fields.pop(name, None)
    else:
        fields[name] = value


def _endpoint(record: ModelRecord, state: TargetState) -> str:
    """The address of a custom provider, and of the one Azure resource and Google project."""
    if record.provider_type == "custom":
        return next((one.base_url for one in state.custom_providers if one.name == record.provider_id), "")
    if record.provider_id == "vertex":
        return vertex_endpoint(state.values)
    return state.values.get("azure_openai_endpoint", "") if record.provider_id == "azure_openai" else ""


def _text(fields: Fields, name: str) -> str:
    value = fields.get(name)
    return value if isinstance(value, str) else ""

"""From a model of a pack to the card of a model here, and where that one is."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from kiln_models_gui.registry.cost import Price
from kiln_models_gui.registry.custom_model_fields import ModelType
from kiln_models_gui.registry.edits import NAMED_PROVIDER
from kiln_models_gui.registry.model_card import ModelCard, Reach
from kiln_models_gui.registry.overrides import OverrideProblem, check_overrides
from kiln_models_gui.registry.pack.items import FieldChange
from kiln_models_gui.registry.pack.pack import PackModel
from kiln_models_gui.registry.pack.three_ways import OVERRIDES, PLAIN
from kiln_models_gui.registry.places import Place, builtin_place, endpoint_place
from kiln_models_gui.registry.providers import ProviderRef
from kiln_models_gui.registry.records import TargetState

REACHES = {"fireworks_ai": Reach.FIREWORKS, "azure_openai": Reach.AZURE, "vertex": Reach.VERTEX}
"""How the models of one of Kiln's own providers are reached, where that is not `CONNECTED`."""
IGNORED = (OverrideProblem.UNKNOWN_FIELD, OverrideProblem.NOT_OVERRIDABLE)
"""What Kiln passes over for its name: left out, and told."""


def card_of(model: PackModel, ref: ProviderRef | None) -> ModelCard:
    """The card of `model`; `ref`: its provider as it is called here, None for an address of its own."""
    reach = model.reach
    if model.provider is not None:
        custom = model.provider.type == "custom"
        reach = Reach.OPENAI if custom else REACHES.get(model.provider.id, Reach.CONNECTED)
    elif reach is Reach.FIREWORKS:
        ref = ProviderRef("builtin", "fireworks_ai")
    ignored = left_out(model)
    overrides = {name: value for name, value in model.overrides.items() if OVERRIDES + name not in ignored}
    if ref is not None and NAMED_PROVIDER in overrides:
        overrides[NAMED_PROVIDER] = ref.id
    return ModelCard(
        reach=reach,
        model=model.model,
        provider=ref,
        endpoint="" if ref is not None else model.endpoint.strip(),
        name=model.name,
        context_window=model.context_window,
        cost=Price(model.cost.input, model.cost.output) if model.cost else None,
        description=model.description,
        temperature=model.temperature,
        top_p=model.top_p,
        max_tokens=model.max_tokens,
        overrides=overrides,
    )


def changed_card(card: ModelCard, changes: Iterable[FieldChange]) -> ModelCard:
    """`card` with what the pack says."""
    said = {change.field: change.theirs for change in changes}
    fields: dict[str, object] = {name: said[name] for name in PLAIN if name in said}
    for name in ("name", "description"):
        if name in fields:
            fields[name] = fields[name] or ""
    if said.keys() & {"cost.input", "cost.output"}:
        cost = card.cost or Price(None, None)
        sides = [said.get(f"cost.{side}", getattr(cost, side)) for side in ("input", "output")]
        fields["cost"] = None if sides == [None, None] else Price(*sides)  # pyright: ignore[reportArgumentType]
    overrides = dict(card.overrides)
    for name, value in said.items():
        if name.startswith(OVERRIDES):
            overrides.pop(name.removeprefix(OVERRIDES), None)
            if value is not None:
                overrides[name.removeprefix(OVERRIDES)] = value
    return replace(card, **fields, overrides=overrides)  # pyright: ignore[reportArgumentType]


def place_of(card: ModelCard, state: TargetState, addresses: Mapping[str, str]) -> Place | None:
    """Where the model of `card` is, by Kiln's `state` and the `addresses` of its custom providers; None: not told."""
    if card.provider is None:
        return endpoint_place(ModelType(card.reach.value), card.endpoint, card.model) if card.endpoint else None
    if card.provider.type == "builtin":
        return builtin_place(card.provider.id, card.model, state.values)
    address = addresses.get(card.provider.id, "")
    return endpoint_place(ModelType.openai_compatible, address, card.model) if address else None


def left_out(model: PackModel) -> frozenset[str]:
    """The overrides that Kiln ignores for their name, as flat names."""
    ignored = [one.field for one in check_overrides(model.overrides, "") if one.kind in IGNORED]
    return frozenset(OVERRIDES + name for name in ignored)

"""What is known of a model, in LiteLLM's words. What nobody said is left out, never guessed."""

from collections.abc import Mapping
from decimal import Decimal

from kiln_models_gui.registry.cost import Price
from kiln_models_gui.registry.enums import StructuredOutputMode
from kiln_models_gui.registry.gateway.model import Scalar
from kiln_models_gui.registry.model_card import ModelCard
from kiln_models_gui.registry.plain import Fields

_PER = 1_000_000
_SWITCHES = {
    "supports_function_calling": "supports_function_calling",
    "supports_vision": "supports_vision",
    "reasoning_capable": "supports_reasoning",
}
"""Kiln's word → LiteLLM's."""


def info_of(card: ModelCard) -> dict[str, Scalar]:
    """`model_info` of a card: mode, abilities that the person set, sizes in tokens."""
    found: dict[str, Scalar] = {"mode": "chat"}
    for ours, theirs in _SWITCHES.items():
        told = card.overrides.get(ours)
        if isinstance(told, bool):
            found[theirs] = told
    by_schema = _response_schema(card.overrides)
    if by_schema is not None:
        found["supports_response_schema"] = by_schema
    if card.context_window:
        found["max_input_tokens"] = card.context_window
    if card.max_tokens:
        found["max_output_tokens"] = card.max_tokens
    return found


def prices_of(cost: Price | None) -> dict[str, float]:
    """US dollars per token; a side that nobody knows is left out."""
    sides = {"input_cost_per_token": cost.input, "output_cost_per_token": cost.output} if cost else {}
    # In decimals: 0.15 / 1,000,000 as binary fractions is 1.4999999999999999e-07.
    return {name: float(Decimal(str(price)) / _PER) for name, price in sides.items() if price is not None}


def price_per_million(per_token: float) -> float:
    """The price that people speak of."""
    return float(Decimal(str(per_token)) * _PER)


def overrides_of(info: Mapping[str, object]) -> dict[str, object]:
    """Kiln's settings that a gateway's `model_info` gives: the way back."""
    found: dict[str, object] = {
        ours: told for ours, theirs in _SWITCHES.items() if isinstance(told := info.get(theirs), bool)
    }
    if info.get("supports_response_schema") is True:
        found |= {"supports_structured_output": True, "structured_output_mode": StructuredOutputMode.json_schema.value}
    return found


def _response_schema(overrides: Fields) -> bool | None:
    if overrides.get("structured_output_mode") == StructuredOutputMode.json_schema.value:
        return True
    return False if overrides.get("supports_structured_output") is False else None

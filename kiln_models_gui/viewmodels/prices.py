"""What a model of a provider costs, as far as somebody told: the person, else the provider's own list."""

from typing import TYPE_CHECKING

from kiln_models_gui.registry.cost import read_price

if TYPE_CHECKING:
    from kiln_models_gui.registry.providers import Provider
    from kiln_models_gui.viewmodels.words.costs import Prices
    from kiln_models_gui.viewmodels.workbench import Workbench


def price_of(bench: "Workbench", provider: "Provider | None", model_id: str) -> "Prices":
    """US dollars per million tokens, in and out; None where nobody told."""
    if provider is None or not model_id:
        return None, None
    if provider.info is not None and provider.info.kind == "local":
        return 0.0, 0.0
    records = (one for one in bench.registry.models_of(provider.ref) if one.model_id == model_id)
    told = next((price for one in records if (price := read_price(one.fields.get("cost")))), None)
    if told is not None:
        return told.input, told.output
    kept = bench.lists().get(provider) if bench.lists else None
    listed = next((one for one in kept.models if one.id == model_id), None) if kept else None
    return (listed.input_price, listed.output_price) if listed else (None, None)

"""A line of Kiln's old format becomes an entry of the new one. That stays between Kiln and its registry."""

from typing import TYPE_CHECKING

from kiln_models_gui.registry.changes import ClashError
from kiln_models_gui.registry.library import KILN
from kiln_models_gui.registry.records import Origin

if TYPE_CHECKING:
    from kiln_models_gui.registry.library import LibraryModel
    from kiln_models_gui.registry.model_card import ModelCard
    from kiln_models_gui.registry.models import UserModelEntry
    from kiln_models_gui.registry.registry import Registry


async def convert(registry: "Registry", model: "LibraryModel", card: "ModelCard", *, keep_line: bool) -> None:
    """Raises what Registry.convert_legacy_model raises."""
    standing = model.in_target(KILN)
    if standing is None:
        raise ClashError(Origin.LEGACY.value)
    await registry.convert_legacy_model(standing.handle, entry_of_card(card), keep_line=keep_line)


def entry_of_card(card: "ModelCard") -> "UserModelEntry":
    """A new entry that says what `card` says. Raises ValueError for a card without a provider of Kiln."""
    from kiln_models_gui.registry.models import UserModelEntry
    from kiln_models_gui.viewmodels.models.kinds import KILNS_OWN

    provider = card.provider or KILNS_OWN.get(card.reach)
    if provider is None:
        raise ValueError("no provider")
    cost = {"input": card.cost.input, "output": card.cost.output} if card.cost else None
    fields: dict[str, object] = {
        "provider_type": provider.type,
        "provider_id": provider.id,
        "model_id": card.model,
        "name": card.name or None,
        "overrides": dict(card.overrides) or None,
        "context_window": card.context_window,
        "cost": cost,
        "description": card.description or None,
    }
    return UserModelEntry.model_validate({name: value for name, value in fields.items() if value is not None})

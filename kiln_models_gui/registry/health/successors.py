"""What to use instead of a model that the catalogue calls deprecated."""

import re
from typing import NamedTuple

from kiln_models_gui.registry.catalog import BuiltInModel, Catalog


class Successor(NamedTuple):
    """A model of the catalogue at the same provider."""

    name: str
    model_id: str


def successor(catalog: Catalog, provider_id: str, model_id: str) -> Successor | None:
    """The model of the same family and provider whose name is most alike; of those the next newer one.

    Kiln's catalogue names no successors, but stands in the order from new to old. None where it has nothing.
    """
    models = catalog.models
    at = next((n for n, model in enumerate(models) if _id_at(model, provider_id) == model_id), None)
    if at is None:
        return None
    old, best, rank = models[at], None, (0, 0)
    for number, model in enumerate(models):
        row = model.row(provider_id)
        if model.family != old.family or row is None or not row.model_id or row.value("deprecated"):
            continue
        alike = len(_words(model.name) & _words(old.name))
        # Nearest above is the next newer one; what stands below is older, and the last resort.
        nearness = number - at if number < at else -len(models) - number
        if best is None or (alike, nearness) > rank:
            best, rank = Successor(model.friendly_name, row.model_id), (alike, nearness)
    return best


def _id_at(model: BuiltInModel, provider_id: str) -> str | None:
    row = model.row(provider_id)
    return row.model_id if row else None


def _words(name: str) -> set[str]:
    """The words of a name that are no version: "claude_3_5_sonnet" → claude, sonnet."""
    return {word for word in re.split(r"[_\W]+", name) if word and not word[0].isdigit()}

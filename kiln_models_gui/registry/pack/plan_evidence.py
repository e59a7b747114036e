"""What a pack says was found out of its models."""

import json
from collections.abc import Collection, Iterable, Mapping

from kiln_models_gui.registry.pack.items import Decision, ItemKind, ItemState, PackItem
from kiln_models_gui.registry.pack.three_ways import Look, decided
from kiln_models_gui.registry.places import normal_address

KEY = "evidence"
_SAYS = ("capability", "base_url", "model_id", "family", "outcome", "at")


def mark(entry: Mapping[str, object]) -> str:
    """What tells one piece of evidence from another: of whom, of what, when, and what came of it."""
    said = [entry.get(name) for name in _SAYS]
    said[1] = normal_address(said[1]) if isinstance(said[1], str) else None
    return json.dumps(said, default=str)


def evidence_items(
    look: Look, models: Iterable[PackItem]
) -> tuple[tuple[PackItem, ...], tuple[Mapping[str, object], ...]]:
    """One item for all of it (none without any), and what is to be known from now on."""
    wanted = {item.card.model for item in models if item.card is not None and (item.writes or item.here)}
    told = [one for one in look.pack.evidence if _is_of(one, wanted)]
    if not told:
        return (), ()
    new = tuple(one for one in told if mark(one) not in look.standing.evidence)
    state = ItemState.NEW if new else ItemState.SAME
    item = PackItem(KEY, ItemKind.EVIDENCE, state, "", Decision.KEEP_MINE, count=len(new) or len(told))
    item = decided(item, look.decisions)
    return (item,), new if item.writes else ()


def _is_of(entry: Mapping[str, object], models: Collection[str]) -> bool:
    name = entry.get("model_id")
    return isinstance(name, str) and name in models

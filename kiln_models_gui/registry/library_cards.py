"""Cards of one model in several programs, as one card and apart again."""

from collections.abc import Sequence
from dataclasses import fields, replace

from kiln_models_gui.registry.model_card import KeyChange, ModelCard

WHERE = ("reach", "model", "provider", "endpoint")
ABOUT_KEYS = ("key_change", "secret", "kiln_key")
FREE = tuple(one.name for one in fields(ModelCard) if one.name not in (*WHERE, *ABOUT_KEYS))


def filled_up(cards: Sequence[ModelCard]) -> ModelCard | None:
    """The first card, with what it lacks from the others; None for no cards. Where the model is, it says alone."""
    if not cards:
        return None
    first = cards[0]
    found: dict[str, object] = {}
    for name in FREE:
        words = (getattr(card, name) for card in cards)
        found[name] = next((word for word in words if not _is_empty(word)), getattr(first, name))
    return replace(first, **found)  # pyright: ignore[reportArgumentType]


def changed_fields(before: ModelCard, after: ModelCard) -> frozenset[str]:
    """The names of the fields that differ; a key that stays is none of them."""
    names = {one.name for one in fields(ModelCard)} - set(ABOUT_KEYS)
    changed = {name for name in names if getattr(before, name) != getattr(after, name)}
    return frozenset(changed | ({"key_change"} if after.key_change is not KeyChange.KEPT else set()))


def brought_to(own: ModelCard, before: ModelCard, after: ModelCard) -> ModelCard:
    """`own` with everything that differs between `before` and `after`: a name that nobody touched stays its own."""
    changed = changed_fields(before, after)
    taken = {name: getattr(after, name) for name in (*FREE, "model", "overrides") if name in changed}
    if changed & {"reach", "provider", "endpoint"}:
        taken |= {name: getattr(after, name) for name in WHERE}
    return replace(own, **taken, **{name: getattr(after, name) for name in ABOUT_KEYS})


def _is_empty(word: object) -> bool:
    return word is None or word in ("", {})

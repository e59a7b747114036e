"""Cards of one model in several programs, as one card and apart again."""

from collections.abc import Sequence
from dataclasses import fields, replace

from kiln_models_gui.registry.model_card import KeyChange, ModelCard, Reach

WHERE = frozenset({"reach", "model", "provider", "endpoint"})
ABOUT_KEYS = frozenset({"key_change", "secret", "kiln_key"})
NAMES = tuple(one.name for one in fields(ModelCard))


def filled_up(cards: Sequence[ModelCard]) -> ModelCard | None:
    """The first card, with what it lacks from the others; None for no cards. Where the model is, it says alone."""
    if not cards:
        return None
    found: dict[str, object] = {}
    for name in NAMES:
        if name not in WHERE:
            words = (getattr(card, name) for card in cards)
            found[name] = next((word for word in words if not _is_empty(word)), getattr(cards[0], name))
    return replace(cards[0], **found)  # pyright: ignore[reportArgumentType]


def changed_fields(before: ModelCard | None, after: ModelCard) -> frozenset[str]:
    """The names of the fields that differ, all of them without `before`; "key_change" when the key does not stay."""
    changed = {name for name in NAMES if before is None or getattr(before, name) != getattr(after, name)}
    key = {"key_change"} if after.key_change is not KeyChange.KEPT else set[str]()
    return frozenset(changed - ABOUT_KEYS | key)


def where_it_was_changed(before: ModelCard | None, after: ModelCard) -> ModelCard:
    """`after` with one word on where the model is: of the provider and the address, the one that was changed."""
    if after.reach is Reach.CONNECTED:
        stays = before is not None and (before.reach, before.provider) == (after.reach, after.provider)
        return replace(after, endpoint=before.endpoint if before and stays else "")
    if before is None or after.provider is None or not after.endpoint.strip():
        return after
    if after.provider != before.provider:
        return replace(after, endpoint="") if after.endpoint == before.endpoint else after
    return replace(after, provider=None) if after.endpoint != before.endpoint else after


def _is_empty(word: object) -> bool:
    return word is None or word in ("", {})

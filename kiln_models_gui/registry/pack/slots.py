"""Which keys a pack needs: one slot for each, by a name that does not change with the order of things."""

from typing import NamedTuple

from kiln_models_gui.registry.pack.pack import Pack
from kiln_models_gui.registry.providers import ProviderRef


class KeySlot(NamedTuple):
    """One key. `ref` and `place` say whose (as `targets.keys` has it); without `ref` it is an endpoint's own."""

    id: str
    """ "builtin:openai:open_ai_api_key", "custom:Team:api_key", "endpoint:https://models.example.com/v1"."""
    ref: ProviderRef | None
    place: str
    """Kiln's config key, or "api_key"."""
    address: str
    """Where it is sent; "" for a built-in provider's own address."""


def slots_of(pack: Pack) -> tuple[KeySlot, ...]:
    """The keys that the providers and endpoints of `pack` need, each once, in the pack's order."""
    raise NotImplementedError

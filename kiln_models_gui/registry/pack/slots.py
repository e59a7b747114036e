"""Which keys a pack needs: one slot for each, by a name that does not change with the order of things."""

from collections.abc import Iterator
from typing import NamedTuple

from kiln_models_gui.registry.pack.pack import Pack, PackModel, PackProvider
from kiln_models_gui.registry.places import normal_address
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
    found = [*(slot for one in pack.providers for slot in provider_slots(one)), *map(endpoint_slot, pack.models)]
    return tuple({slot.id: slot for slot in found if slot is not None}.values())


def provider_slots(provider: PackProvider) -> Iterator[KeySlot]:
    """The keys that a provider needs."""
    ref = ProviderRef(provider.ref.type, provider.ref.id)
    address = provider.address if ref.type == "custom" else ""
    for place in provider.needs_keys:
        yield KeySlot(f"{ref.type}:{ref.id}:{place}", ref, place, address)


def endpoint_slot(model: PackModel) -> KeySlot | None:
    """The key that a model's own endpoint needs: one for all models at one address."""
    if model.provider is not None or not model.needs_key or not model.endpoint.strip():
        return None
    address = normal_address(model.endpoint)
    return KeySlot(f"endpoint:{address}", None, "api_key", address)

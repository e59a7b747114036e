"""Which of Kiln's providers a model goes through: one that is set up, one to be added, or none and why."""

import re
from collections.abc import Collection
from dataclasses import dataclass, field

from kiln_models_gui.registry.custom_model_fields import ModelType, host_of
from kiln_models_gui.registry.edits import CustomProviderDraft
from kiln_models_gui.registry.model_card import ModelCard, Reach, Refusal
from kiln_models_gui.registry.places import builtin_place, endpoint_place, normal_address
from kiln_models_gui.registry.providers import ProviderRef
from kiln_models_gui.registry.records import TargetState
from kiln_models_gui.registry.registry import Registry

FIREWORKS, ANTHROPIC = ProviderRef("builtin", "fireworks_ai"), ProviderRef("builtin", "anthropic")
AZURE, VERTEX = ProviderRef("builtin", "azure_openai"), ProviderRef("builtin", "vertex")


@dataclass(frozen=True, slots=True)
class Way:
    """How Kiln reaches a model. `added`: the custom provider that the same change has to add."""

    ref: ProviderRef
    added: CustomProviderDraft | None = field(default=None, repr=False)


def way_to(card: ModelCard, registry: Registry) -> Way | Refusal | None:
    """How Kiln reaches the model of `card`; None while it does not say where that is."""
    match card.reach:
        case Reach.FIREWORKS:
            return _if_set_up(FIREWORKS, registry)
        case Reach.CONNECTED:
            return _if_set_up(card.provider, registry) if card.provider else None
        case Reach.ANTHROPIC:
            own = _same_place(ModelType.anthropic, card, ANTHROPIC, registry)
            return _if_set_up(ANTHROPIC, registry) if own else Refusal.PRIVATE_ANTHROPIC
        case Reach.AZURE:
            return _only_own(ModelType.azure_openai, card, AZURE, Refusal.ANOTHER_AZURE, registry)
        case Reach.VERTEX:
            return _only_own(ModelType.google_vertex, card, VERTEX, Refusal.ANOTHER_VERTEX, registry)
        case Reach.OPENAI:
            return _way_to_endpoint(card, registry)


def _if_set_up(ref: ProviderRef, registry: Registry) -> Way | Refusal:
    return Way(ref) if registry.provider(ref) is not None else Refusal.PROVIDER_NOT_SET_UP


def _same_place(kind: ModelType, card: ModelCard, ref: ProviderRef, registry: Registry) -> bool:
    """Whether the card means Kiln's own: it chose that, or has the same address."""
    if card.provider == ref and not card.endpoint.strip():
        return True
    return endpoint_place(kind, card.endpoint, "") == builtin_place(ref.id, "", registry.state.values)


def _only_own(
    kind: ModelType, card: ModelCard, ref: ProviderRef, another: Refusal, registry: Registry
) -> Way | Refusal | None:
    """Kiln has one resource of this kind, and no other can be added."""
    if registry.provider(ref) is None:
        return Refusal.PROVIDER_NOT_SET_UP
    if not card.endpoint.strip() and card.provider != ref:
        return None
    return Way(ref) if _same_place(kind, card, ref, registry) else another


def _way_to_endpoint(card: ModelCard, registry: Registry) -> Way | Refusal | None:
    state = registry.state
    if card.provider is not None and (not card.endpoint.strip() or _address(card.provider, state) == _normal(card)):
        return _if_set_up(card.provider, registry)
    if not card.endpoint.strip():
        return None
    wanted = endpoint_place(ModelType.openai_compatible, card.endpoint, "")
    for provider in registry.providers():
        if provider.accepts_models and _has_place(provider.ref, wanted, state):
            return Way(provider.ref)
    name = free_name(card, {one.name for one in state.custom_providers})
    return Way(ProviderRef("custom", name), CustomProviderDraft(name, card.endpoint.strip().rstrip("/"), card.kiln_key))


def _has_place(ref: ProviderRef, wanted: tuple[str, str, str], state: TargetState) -> bool:
    if ref.type == "builtin":
        return builtin_place(ref.id, "", state.values) == wanted
    address = _address(ref, state)
    return address is not None and endpoint_place(ModelType.openai_compatible, address, "") == wanted


def _address(ref: ProviderRef, state: TargetState) -> str | None:
    """A custom provider's address, None for any other and for one without."""
    found = (one.base_url for one in state.custom_providers if ref == ("custom", one.name) and one.base_url)
    address = next(found, None)
    return None if address is None else normal_address(address)


def _normal(card: ModelCard) -> str:
    return normal_address(card.endpoint)


def free_name(card: ModelCard, taken: Collection[str]) -> str:
    """A name for a provider that is added for the sake of a model: its host and port, else the model's name."""
    host = host_of(card.endpoint)
    port = re.search(r":(\d+)$", normal_address(card.endpoint).partition("://")[2].partition("/")[0])
    wanted = f"{host}:{port[1]}" if host and port and ":" not in host else host
    # Kiln splits its older names at "::".
    bare = wanted if wanted and "::" not in wanted else card.name.replace("::", ":") or "Endpoint"
    used, number, name = {other.casefold() for other in taken}, 1, bare
    while name.casefold() in used:
        number += 1
        name = f"{bare} {number}"
    return name

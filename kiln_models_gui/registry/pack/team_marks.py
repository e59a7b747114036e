"""Which models and providers came with a team's pack, and which of them the person changed since. Pure."""

from collections.abc import Iterable
from enum import StrEnum
from typing import NamedTuple

from kiln_models_gui.registry.model_card import ModelCard
from kiln_models_gui.registry.pack.pack import Pack, PackCost, PackModel
from kiln_models_gui.registry.places import normal_address
from kiln_models_gui.registry.providers import ProviderRef


class TeamMark(NamedTuple):
    """Where something came from."""

    pack: str
    """The pack's name."""
    changed_here: bool = False
    """It says something else than the pack now: the person's word counts."""


class Said(StrEnum):
    """What a pack can say of a model, by the names of ModelCard."""

    NAME = "name"
    CONTEXT_WINDOW = "context_window"
    DESCRIPTION = "description"
    TEMPERATURE = "temperature"
    TOP_P = "top_p"
    MAX_TOKENS = "max_tokens"


Where = tuple[str, str]
"""A provider ("custom:Team") or the normal form of an endpoint, and the model there."""


class TeamMarks:
    """Looks things up; ten thousand rows ask."""

    def __init__(self, packs: Iterable[Pack] = ()) -> None:
        """`packs`: as they were applied here."""
        self._models: dict[Where, tuple[str, PackModel]] = {}
        self._providers: dict[ProviderRef, tuple[str, str]] = {}
        for pack in packs:
            for model in pack.models:
                self._models[_where_in_pack(model)] = pack.name, model
            for provider in pack.providers:
                self._providers[ProviderRef(provider.ref.type, provider.ref.id)] = pack.name, provider.address

    def __bool__(self) -> bool:
        return bool(self._models or self._providers)

    def has_model(self, provider: ProviderRef | None, endpoint: str, model: str) -> bool:
        """Whether it came with a pack: quicker than `of_model`, which needs its card."""
        return _where(provider, endpoint, model) in self._models

    def of_model(self, card: ModelCard) -> TeamMark | None:
        """The mark of a model; None for one that came with no pack."""
        found = self._models.get(_where(card.provider, card.endpoint, card.model))
        if found is None:
            return None
        name, said = found
        return TeamMark(name, changed_here=_differs(card, said))

    def of_provider(self, ref: ProviderRef, address: str) -> TeamMark | None:
        """The mark of a provider; None for one that came with no pack."""
        found = self._providers.get(ref)
        if found is None:
            return None
        name, said = found
        is_other = ref.type == "custom" and normal_address(said) != normal_address(address)
        return TeamMark(name, changed_here=is_other)


def _where_in_pack(model: PackModel) -> Where:
    provider = ProviderRef(model.provider.type, model.provider.id) if model.provider is not None else None
    return _where(provider, model.endpoint, model.model)


def _where(provider: ProviderRef | None, endpoint: str, model: str) -> Where:
    return (f"{provider.type}:{provider.id}" if provider is not None else normal_address(endpoint), model)


def _differs(card: ModelCard, said: PackModel) -> bool:
    """Whether the card says otherwise where the pack says anything at all."""
    plain = any(getattr(said, name) not in (None, "", getattr(card, name)) for name in Said)
    cost = said.cost is not None and (card.cost is None or said.cost != PackCost(**_amounts(card)))
    return plain or cost or any(card.overrides.get(name) != value for name, value in said.overrides.items())


def _amounts(card: ModelCard) -> dict[str, float | None]:
    return {"input": card.cost.input, "output": card.cost.output} if card.cost else {}

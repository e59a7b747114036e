"""Which models and providers came with a team's pack, and which of them the person changed since. Pure."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple, TypeVar

from kiln_models_gui.registry.fields import FIELDS
from kiln_models_gui.registry.model_card import ModelCard
from kiln_models_gui.registry.pack.pack import Pack, PackModel, PackProvider
from kiln_models_gui.registry.pack.three_ways import OVERRIDES, card_fields, compared, model_fields
from kiln_models_gui.registry.places import normal_address
from kiln_models_gui.registry.providers import ProviderRef


class TeamMark(NamedTuple):
    """Where something came from."""

    pack: str
    """The pack's name."""
    changed_here: bool = False
    """It says something else than the pack now: the person's word counts."""


Where = tuple[str, str]
"""A provider ("custom:Team") or the normal form of an address ("" for Fireworks), and the model there."""
FIREWORKS = ProviderRef("builtin", "fireworks_ai")
T = TypeVar("T")


class TeamMarks:
    """Looks things up; ten thousand rows ask."""

    def __init__(self, packs: Iterable[Pack] = ()) -> None:
        """`packs`: as they were applied here."""
        self._models: dict[Where, tuple[str, PackModel]] = {}
        self._providers: dict[Where, tuple[str, PackProvider]] = {}
        for pack in packs:
            addresses = {one.ref: one.address for one in pack.providers}
            for provider in pack.providers:
                ref = ProviderRef(provider.ref.type, provider.ref.id)
                for where in _places(ref, provider.address):
                    self._providers[where, ""] = pack.name, provider
            for model in pack.models:
                ref = ProviderRef(model.provider.type, model.provider.id) if model.provider is not None else None
                address = addresses.get(model.provider, "") if model.provider is not None else model.endpoint
                for where in _places(ref, address):
                    self._models[where, model.model] = pack.name, model

    def __bool__(self) -> bool:
        return bool(self._models or self._providers)

    def has_model(self, provider: ProviderRef | None, address: str, model: str) -> bool:
        """Whether it came with a pack: quicker than `of_model`, which needs its card."""
        return self._model(provider, address, model) is not None

    def of_model(self, card: ModelCard, address: str = "") -> TeamMark | None:
        """The mark of a model; None for one that came with no pack. `address`: of its provider."""
        found = self._model(card.provider, card.endpoint or address, card.model)
        if found is None:
            return None
        name, said = found
        return TeamMark(name, changed_here=_differs(card, said))

    def of_provider(self, ref: ProviderRef, address: str) -> TeamMark | None:
        """The mark of a provider; None for one that came with no pack."""
        found = self._first(self._providers, _places(ref, address), "")
        if found is None:
            return None
        name, said = found
        is_other = ref.type == "custom" and normal_address(said.address) != normal_address(address)
        return TeamMark(name, changed_here=is_other)

    def _model(self, provider: ProviderRef | None, address: str, model: str) -> tuple[str, PackModel] | None:
        return self._first(self._models, _places(provider, address), model)

    @staticmethod
    def _first(known: dict[Where, tuple[str, T]], places: Iterable[str], model: str) -> tuple[str, T] | None:
        return next((known[where, model] for where in places if (where, model) in known), None)


def _places(provider: ProviderRef | None, address: str) -> Iterator[str]:
    """By its name first; a custom one may have another name here, and a model in an editor has only the address."""
    if provider is not None and provider != FIREWORKS:
        yield f"{provider.type}:{provider.id}"
    if provider is None or provider.type == "custom":
        yield normal_address(address)
    elif provider == FIREWORKS:
        yield ""


def _differs(card: ModelCard, said: PackModel) -> bool:
    """Whether the card says otherwise where the pack says anything at all."""
    fields = model_fields(said)
    known = {name: value for name, value in fields.items() if _is_known(name)}
    changes, _ = compared(card_fields(card), known, None)
    return bool(changes)


def _is_known(name: str) -> bool:
    """Whether it is written at all."""
    return not name.startswith(OVERRIDES) or name.removeprefix(OVERRIDES) in FIELDS

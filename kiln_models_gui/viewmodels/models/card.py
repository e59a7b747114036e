"""Between the form and the card that the programs take: a field that was left alone stays as it stands. Pure."""

from dataclasses import replace
from typing import TYPE_CHECKING

from kiln_models_gui.probes.endpoint import AddressFault
from kiln_models_gui.registry.cost import Price
from kiln_models_gui.registry.fields import FIELDS
from kiln_models_gui.registry.model_card import ModelCard, Reach
from kiln_models_gui.registry.overrides import check_override
from kiln_models_gui.registry.providers import ProviderRef
from kiln_models_gui.viewmodels.models.addresses import read_address
from kiln_models_gui.viewmodels.models.checks import full_path
from kiln_models_gui.viewmodels.models.draft import (
    CONTEXT,
    COST_IN,
    COST_OUT,
    DESCRIPTION,
    MAX_TOKENS,
    NAME,
    TEMPERATURE,
    TOP_P,
    ModelDraft,
)
from kiln_models_gui.viewmodels.models.kinds import ADDRESS_PLACE, model_place
from kiln_models_gui.viewmodels.models.reading import (
    number_text,
    price_text,
    read_number,
    read_overrides,
    read_price,
    read_tokens,
    tokens_text,
    write_override,
)

if TYPE_CHECKING:
    from collections.abc import Mapping


def draft_of(card: ModelCard, first: ModelDraft) -> ModelDraft:
    """The form filled with `card`; `first` is the empty form, with what each kind starts from."""
    texts = {
        **first.texts,
        model_place(card.reach): card.model,
        NAME: card.name,
        CONTEXT: tokens_text(card.context_window),
        COST_IN: price_text(card.cost.input if card.cost else None),
        COST_OUT: price_text(card.cost.output if card.cost else None),
        DESCRIPTION: card.description,
        TEMPERATURE: number_text(card.temperature),
        TOP_P: number_text(card.top_p),
        MAX_TOKENS: tokens_text(card.max_tokens),
    }
    if card.endpoint and card.reach in ADDRESS_PLACE:
        texts[ADDRESS_PLACE[card.reach]] = card.endpoint
    known = {name: write_override(name, value) for name, value in card.overrides.items() if _is_shown(name)}
    return replace(
        first,
        reach=card.reach,
        connected=card.provider if card.reach is Reach.CONNECTED else first.connected,
        custom=card.provider if card.reach is Reach.OPENAI else first.custom,
        texts=texts,
        overrides=known,
        kept={name: value for name, value in card.overrides.items() if name not in known},
    )


def _is_shown(name: str) -> bool:
    return name in FIELDS and FIELDS[name].overridable


def card_from(draft: ModelDraft, loaded: ModelDraft, base: ModelCard | None, address: str = "") -> ModelCard:
    """The card that the form means.

    `base` is what `loaded` was filled from: what was not touched since is as it stands there, to the letter.
    `address` is that of the provider that was chosen. Half-typed texts come out as empty fields.
    """
    card = ModelCard(
        draft.reach,
        full_path(draft.model) if draft.reach is Reach.FIREWORKS else draft.model,
        provider=_provider(draft),
        endpoint=_endpoint(draft, address),
        name=draft.text(NAME),
        context_window=read_tokens(draft.text(CONTEXT)),
        cost=_cost(draft),
        description=draft.text(DESCRIPTION),
        temperature=read_number(draft.text(TEMPERATURE)),
        top_p=read_number(draft.text(TOP_P)),
        max_tokens=read_tokens(draft.text(MAX_TOKENS)),
        overrides=_overrides(draft, base),
    )
    return card if base is None else _as_it_stood(card, draft, loaded, base)


def _as_it_stood(card: ModelCard, draft: ModelDraft, loaded: ModelDraft, base: ModelCard) -> ModelCard:
    places = {
        "name": (NAME,),
        "context_window": (CONTEXT,),
        "cost": (COST_IN, COST_OUT),
        "description": (DESCRIPTION,),
        "temperature": (TEMPERATURE,),
        "top_p": (TOP_P,),
        "max_tokens": (MAX_TOKENS,),
    }
    same = [name for name, own in places.items() if all(draft.text(one) == loaded.text(one) for one in own)]
    if (draft.reach, draft.model) == (loaded.reach, loaded.model):
        same.append("model")
    if (draft.reach, draft.provider, draft.address) == (loaded.reach, loaded.provider, loaded.address):
        same.append("provider")
        # A project of Kiln's own has no address there, and an editor cannot do without one.
        same += ["endpoint"] if base.endpoint else []
    kept = {name: getattr(base, name) for name in same}
    return replace(card, secret="" if moved(draft, loaded) else base.secret, **kept)


def moved(draft: ModelDraft, loaded: ModelDraft) -> bool:
    """Whether the model is at another kind of place, or another provider, than it was."""
    return (draft.reach, draft.provider) != (loaded.reach, loaded.provider)


def _provider(draft: ModelDraft) -> ProviderRef | None:
    if draft.reach in (Reach.ANTHROPIC, Reach.AZURE, Reach.VERTEX):
        return None  # whether it is Kiln's own, the address says
    return draft.provider


def _endpoint(draft: ModelDraft, address: str) -> str:
    if draft.provider is not None and draft.reach in (Reach.OPENAI, Reach.CONNECTED, Reach.FIREWORKS):
        return address if draft.reach is Reach.OPENAI else ""
    read = read_address(draft.reach, draft.address)
    return "" if isinstance(read, AddressFault) else read.url


def _cost(draft: ModelDraft) -> Price | None:
    prices = [read_price(draft.text(place)) for place in (COST_IN, COST_OUT)]
    return None if None in prices else Price(*prices)


def _overrides(draft: ModelDraft, base: ModelCard | None) -> dict[str, object]:
    """What was chosen and typed; sound values that are shown as they stand are what stands.

    A label with "=" in it has no spelling that reads the same.
    """
    stored: Mapping[str, object] = base.overrides if base else {}
    untouched = {
        name: value
        for name, value in stored.items()
        if name in draft.overrides
        and draft.overrides[name] == write_override(name, value)
        and check_override(name, value) is None
    }
    return read_overrides(draft.overrides) | untouched | dict(draft.kept)

"""What the model form shows for a draft: errors, notes, and whether it can be saved. Pure, so that tables test it."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kiln_models_gui.probes.endpoint import AddressFault
from kiln_models_gui.registry.checks import unprintable
from kiln_models_gui.registry.custom_model_fields import check_custom_model
from kiln_models_gui.registry.model_card import CardField, Reach
from kiln_models_gui.registry.overrides import check_overrides
from kiln_models_gui.viewmodels.models.addresses import address_notes, read_address
from kiln_models_gui.viewmodels.models.draft import (
    CONTEXT,
    COST_IN,
    COST_OUT,
    MAX_TOKENS,
    NAME,
    TEMPERATURE,
    TOP_P,
    USES,
    ModelDraft,
)
from kiln_models_gui.viewmodels.models.kinds import (
    ADDRESS_PLACE,
    KEY,
    MODEL_PATH,
    PROVIDER,
    model_place,
)
from kiln_models_gui.viewmodels.models.reading import read_number, read_overrides, read_price, read_tokens
from kiln_models_gui.viewmodels.words.models import needs_words
from kiln_models_gui.viewmodels.words.overrides import override_fault_words
from kiln_models_gui.viewmodels.words.providers import address_fault_words, key_cleaning_words, key_fault_words

tr = QCoreApplication.translate
FIREWORKS_MODELS = "accounts/fireworks/models/"


@dataclass(frozen=True, slots=True)
class Use:
    """One program of "Use in". `refusal`: why it cannot hold this model, in words; `missing`: what it still needs."""

    target: str
    name: str
    chosen: bool
    refusal: str = ""
    missing: tuple[CardField, ...] = ()


@dataclass(frozen=True, slots=True)
class ModelShown:
    """What the form shows for a draft."""

    places: frozenset[str]
    """The fields of the chosen kind."""
    errors: Mapping[str, str]
    """Field or override → sentence beside it."""
    notes: Mapping[str, str]
    cannot_save: str
    """Why it cannot be saved yet; empty when it can."""
    free: bool
    """Both prices are zero."""
    uses: tuple[Use, ...]


def shown(draft: ModelDraft, uses: Sequence[Use] = (), refused: Mapping[str, str] | None = None) -> ModelShown:
    """What the form shows. `refused`: what the last save found fault with, by field."""
    found = {place: error for place, error in _errors(draft).items() if error}
    needed = {place: sentence for place, sentence in needs(uses).items() if place not in found}
    errors = found | needed | _use_error(uses) | _override_errors(draft) | dict(refused or {})
    free = [read_price(draft.text(place)) for place in (COST_IN, COST_OUT)] == [0, 0]
    first = next(iter(errors.values()), "")
    return ModelShown(frozenset(draft.places), errors, _notes(draft) | needed, first, free, tuple(uses))


def _errors(draft: ModelDraft) -> dict[str, str]:
    """Sentence for every field, empty where it is in order."""
    return {
        **_place_errors(draft),
        model_place(draft.reach): model_error(draft.reach, draft.model),
        NAME: tr("ModelForm", "The name has characters that cannot be shown.") if unprintable(draft.text(NAME)) else "",
        CONTEXT: _tokens_error(draft.text(CONTEXT)),
        **_price_errors(draft),
        TEMPERATURE: _number_error(draft.text(TEMPERATURE), 2),
        TOP_P: _number_error(draft.text(TOP_P), 1),
        MAX_TOKENS: _tokens_error(draft.text(MAX_TOKENS)),
    }


def _place_errors(draft: ModelDraft) -> dict[str, str]:
    places, found = draft.places, dict[str, str]()
    if draft.reach is Reach.CONNECTED and draft.connected is None:
        found[PROVIDER] = tr("ModelForm", "Choose the provider that has the model.")
    address = ADDRESS_PLACE.get(draft.reach, "")
    if address in places:
        read = read_address(draft.reach, draft.text(address))
        found[address] = _address_error(draft, read) if isinstance(read, AddressFault) else ""
    if KEY in places and draft.key.text is not None and draft.key.text.fault:
        found[KEY] = key_fault_words(draft.key.text.fault)
    return found


def _address_error(draft: ModelDraft, fault: AddressFault) -> str:
    if fault is not AddressFault.EMPTY:
        return address_fault_words(fault)
    if draft.reach is Reach.VERTEX:
        return tr("ModelForm", "Fill in the project and the location, or paste the address.")
    if draft.reach is Reach.AZURE:
        return tr("ModelForm", "Paste the resource's address, such as https://your-resource.openai.azure.com.")
    return address_fault_words(fault)


def model_error(reach: Reach, text: str) -> str:
    """What is wrong with what was typed for the model; empty when nothing is."""
    if not text:
        return {
            Reach.FIREWORKS: tr("ModelForm", "Type the model's path, such as accounts/yourname/models/model-name."),
            Reach.AZURE: tr("ModelForm", "Type the name that the deployment has in Azure."),
        }.get(reach, tr("ModelForm", "Type the model's exact name at the provider, such as llama-3.3-70b."))
    if unprintable(text):
        return tr("ModelForm", "The name has characters that cannot be shown. Type it by hand.")
    if reach is Reach.FIREWORKS and not _is_path(full_path(text)):
        return tr("ModelForm", "This is no model path. It looks like accounts/yourname/models/model-name.")
    return ""


def full_path(text: str) -> str:
    """A Fireworks path; a name alone is one of Fireworks' own models."""
    return text if not text or "/" in text else FIREWORKS_MODELS + text


def _is_path(text: str) -> bool:
    faults = check_custom_model({"modelPath": text}, standing_id="")
    return all(fault.field != "modelPath" for fault in faults)


def _tokens_error(text: str) -> str:
    wrong = text and read_tokens(text) is None
    return tr("ModelForm", "Type how many tokens, such as 128,000 or 128K.") if wrong else ""


def _number_error(text: str, highest: int) -> str:
    number = read_number(text)
    if not text or (number is not None and number <= highest):
        return ""
    return tr("ModelForm", "Type a number from 0 to {highest}, such as 0.7.").format(highest=highest)


def _price_errors(draft: ModelDraft) -> dict[str, str]:
    wrong = tr("ModelForm", "Type a price in US dollars, such as 0.90.")
    typed = {place: draft.text(place) for place in (COST_IN, COST_OUT)}
    found = {place: wrong if text and read_price(text) is None else "" for place, text in typed.items()}
    if not any(found.values()) and bool(typed[COST_IN]) != bool(typed[COST_OUT]):
        found[COST_OUT if typed[COST_IN] else COST_IN] = tr("ModelForm", "Give both prices, or neither.")
    return found


def _override_errors(draft: ModelDraft) -> dict[str, str]:
    provider = draft.provider
    name = "openai_compatible" if provider is None or provider.type == "custom" else provider.id
    faults = check_overrides(read_overrides(draft.overrides), name)
    return {fault.field: override_fault_words(fault) for fault in faults}


def _use_error(uses: Sequence[Use]) -> dict[str, str]:
    if not uses or any(use.chosen and not use.refusal for use in uses):
        return {}
    only = uses[0].refusal if len(uses) == 1 else ""
    return {USES: only or tr("ModelForm", "Choose at least one program to use it in.")}


NEEDED_PLACES = {CardField.CONTEXT_WINDOW: CONTEXT, CardField.COST: COST_IN}
"""What has no sentence of its own while it is empty."""


def needs(uses: Iterable[Use]) -> dict[str, str]:
    """Field → which of the chosen programs need it."""
    names: dict[CardField, list[str]] = {}
    for use in uses:
        for missing in use.missing if use.chosen and not use.refusal else ():
            names.setdefault(missing, []).append(use.name)
    return {
        NEEDED_PLACES[missing]: needs_words(missing, programs)
        for missing, programs in names.items()
        if missing in NEEDED_PLACES
    }


def _notes(draft: ModelDraft) -> dict[str, str]:
    notes, place = dict[str, str](), model_place(draft.reach)
    if place == MODEL_PATH:
        if not draft.model:
            notes[place] = tr("ModelForm", "Example: accounts/yourname/models/model-name")
        elif full_path(draft.model) != draft.model:
            notes[place] = tr("ModelForm", "Saved as {path}").format(path=full_path(draft.model))
    if re.search(r"\s", draft.model):
        notes[place] = tr("ModelForm", "There is a space in it. Most model names have none.")
    address = ADDRESS_PLACE.get(draft.reach, "")
    if address in draft.places:
        read = read_address(draft.reach, draft.text(address))
        notes[address] = "" if isinstance(read, AddressFault) else address_notes(draft.reach, draft.text(address), read)
    return notes | _key_notes(draft)


def _key_notes(draft: ModelDraft) -> dict[str, str]:
    if draft.reach is Reach.VERTEX:
        # Short-lived tokens: there is nothing to keep.
        told = tr("ModelForm", "No key: it signs in as you, with what “gcloud auth application-default login” set up.")
        return {ADDRESS_PLACE[Reach.VERTEX]: told}
    if KEY not in draft.places:
        return {}
    if draft.key.removed:
        return {KEY: tr("ModelForm", "The key will be removed when you save.")}
    if draft.key.text is not None and draft.key.text.key:
        return {KEY: " ".join(key_cleaning_words(each) for each in draft.key.text.cleaned)}
    return {}

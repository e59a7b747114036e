"""The model form as data: what was typed, and what the form shows for it. Pure, so that tables can test it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiln_models_gui.registry.checks import unprintable
from kiln_models_gui.registry.fields import FIELDS, FieldType
from kiln_models_gui.registry.overrides import check_override, check_overrides
from kiln_models_gui.registry.plain import fields_of, is_fields, is_items, items_of
from kiln_models_gui.registry.providers import ProviderRef
from kiln_models_gui.viewmodels.words.overrides import override_fault_words

if TYPE_CHECKING:
    from kiln_models_gui.registry.models import UserModelEntry
    from kiln_models_gui.registry.records import ModelRecord

tr = QCoreApplication.translate
PROVIDER, MODEL_ID, NAME, CONTEXT, COST_IN, COST_OUT, DESCRIPTION = (
    "provider",
    "model_id",
    "name",
    "context_window",
    "cost_input",
    "cost_output",
    "description",
)


@dataclass(frozen=True, slots=True)
class ModelDraft:
    """What was typed. An override is a chosen value, or the text typed for it; one left at its default is absent."""

    provider: ProviderRef | None = None
    texts: Mapping[str, str] = field(default_factory=dict[str, str])
    overrides: Mapping[str, object] = field(default_factory=dict[str, object])
    kept: Mapping[str, object] = field(default_factory=dict[str, object])
    """Overrides that Kiln does not know: they stay in the file, and are shown."""

    def text(self, place: str) -> str:
        """What stands in the field `place`, without space around it."""
        return self.texts.get(place, "").strip()

    def with_text(self, place: str, text: str) -> "ModelDraft":
        """The draft with another text in the field `place`."""
        return replace(self, texts={**self.texts, place: text})

    def with_override(self, name: str, value: object) -> "ModelDraft":
        """The draft with another value for an override; None or an empty text sets it back to its default."""
        others = {key: old for key, old in self.overrides.items() if key != name}
        empty = value is None or (isinstance(value, str) and not value.strip())
        return replace(self, overrides=others if empty else {**others, name: value})


@dataclass(frozen=True, slots=True)
class ModelShown:
    """What the form shows for a draft."""

    errors: Mapping[str, str]
    """Field or override → sentence beside it."""
    notes: Mapping[str, str]
    cannot_save: str
    """Why it cannot be saved yet; empty when it can."""
    free: bool
    """Both prices are zero."""


def shown(draft: ModelDraft, *, already_there: bool = False) -> ModelShown:
    """What the form shows. `already_there`: another model has the same provider, id, name and settings."""
    errors = _text_errors(draft)
    if already_there and not errors:
        errors[MODEL_ID] = tr("ModelForm", "You have this model already, with the same settings.")
    errors |= _override_errors(draft)
    first = next(iter(errors.values()), "")
    costs = [read_price(draft.text(place)) for place in (COST_IN, COST_OUT)]
    return ModelShown(errors, _notes(draft), first, free=costs == [0, 0])


def _text_errors(draft: ModelDraft) -> dict[str, str]:
    found = {
        PROVIDER: "" if draft.provider else tr("ModelForm", "Choose the provider that has the model."),
        MODEL_ID: _model_id_error(draft.text(MODEL_ID)),
        NAME: tr("ModelForm", "The name has characters that cannot be shown.") if unprintable(draft.text(NAME)) else "",
        CONTEXT: _context_error(draft.text(CONTEXT)),
        COST_IN: _price_error(draft.text(COST_IN)),
        COST_OUT: _price_error(draft.text(COST_OUT)),
    }
    if not found[COST_IN] and not found[COST_OUT] and bool(draft.text(COST_IN)) != bool(draft.text(COST_OUT)):
        missing = COST_OUT if draft.text(COST_IN) else COST_IN
        found[missing] = tr("ModelForm", "Give both prices, or neither.")
    return {place: error for place, error in found.items() if error}


def _model_id_error(text: str) -> str:
    if not text:
        return tr("ModelForm", "Type the model's exact name at the provider, such as llama-3.3-70b.")
    return (
        tr("ModelForm", "The name has characters that cannot be shown. Type it by hand.") if unprintable(text) else ""
    )


def _notes(draft: ModelDraft) -> dict[str, str]:
    model_id = draft.text(MODEL_ID)
    if re.search(r"\s", model_id):
        return {MODEL_ID: tr("ModelForm", "There is a space in it. Most model names have none.")}
    return {}


def _context_error(text: str) -> str:
    if text and read_tokens(text) is None:
        return tr("ModelForm", "Type how many tokens, such as 128,000 or 128K.")
    return ""


def _price_error(text: str) -> str:
    if text and read_price(text) is None:
        return tr("ModelForm", "Type a price in US dollars, such as 0.90.")
    return ""


_LONGEST_NUMBER = 20


def read_tokens(text: str) -> int | None:
    """ "128,000", "128 000", "128K" or "1M" as a number of tokens; None when it is none."""
    found = re.fullmatch(r"(\d[\d ,.'\u00a0\u202f]*?)\s*([kKmM]?)", text.strip())
    if not found:
        return None
    digits, unit = found.groups()
    if len(digits) > _LONGEST_NUMBER:
        return None
    if unit:
        # "1,024K" may be one thousand or one million.
        plain = re.fullmatch(r"\d+([.,]\d{1,2}|\.\d+)?|0,\d+", digits)
        tokens = round(float(digits.replace(",", ".")) * {"k": 1000, "m": 1_000_000}[unit.lower()]) if plain else 0
    else:
        tokens = int(re.sub(r"\D", "", digits)) if re.fullmatch(r"\d+|\d{1,3}([ ,.'\u00a0\u202f]\d{3})+", digits) else 0
    return tokens if 0 < tokens <= 1_000_000_000 else None


def read_price(text: str) -> float | None:
    """ "$0.90", "0,9" or "Free" as US dollars; None when it is no price."""
    bare = text.strip().removeprefix("$").removesuffix("$").strip()
    if bare.casefold() in ("free", tr("ModelForm", "Free").casefold()):
        return 0.0
    # "1,000" is a thousand in one country, and one in another.
    if not re.fullmatch(r"\d{1,6}([.,]\d{1,9})?", bare) or re.fullmatch(r"[1-9]\d*,\d{3}", bare):
        return None
    return float(bare.replace(",", "."))


def read_overrides(draft: ModelDraft) -> dict[str, object]:
    """The overrides with typed texts turned into Kiln's values; a text that is none stays a text and is refused."""
    return {name: _read_override(name, value) for name, value in draft.overrides.items()} | dict(draft.kept)


def _read_override(name: str, value: object) -> object:
    if not isinstance(value, str):
        return value
    lines = [line.strip() for line in value.splitlines() if line.strip()]
    match FIELDS[name].value_type:
        case FieldType.INT:
            bare = re.sub(r"[ ,.']", "", value.strip())
            return int(bare) if re.fullmatch(r"\d{1,9}", bare) else value
        case FieldType.TEXT_LIST:
            return lines
        case FieldType.TEXT_MAP:
            pairs = [tuple(part.strip() for part in line.partition("=")[::2]) for line in lines]
            return {label: word or label.lower() for label, word in pairs}
        case _:
            return value.strip()


def write_override(name: str, value: object) -> object:
    """The other way: a stored value as the form has it. Wrong types come out as text, to be seen and mended."""
    kind = FIELDS[name].value_type
    if kind is FieldType.TEXT_LIST and is_items(value):
        return "\n".join(str(item) for item in items_of(value))
    if kind is FieldType.TEXT_MAP and is_fields(value):
        return "\n".join(f"{label} = {word}" for label, word in fields_of(value).items())
    if kind is FieldType.INT and isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    return value


def _override_errors(draft: ModelDraft) -> dict[str, str]:
    provider = draft.provider
    name = "openai_compatible" if provider is None or provider.type == "custom" else provider.id
    values = {key: value for key, value in read_overrides(draft).items() if key not in draft.kept}
    return {fault.field: override_fault_words(fault) for fault in check_overrides(values, name)}


def draft_of(record: "ModelRecord") -> ModelDraft:
    """The form filled with what stands in the file. Extra keys of wrong types are left out and stay in the file."""
    from kiln_models_gui.registry.models import entry_of

    entry = entry_of(record)
    cost = entry.cost
    texts = {
        MODEL_ID: entry.model_id,
        NAME: entry.name or "",
        CONTEXT: f"{entry.context_window:,}" if entry.context_window else "",
        COST_IN: price_text(cost.input if cost else None),
        COST_OUT: price_text(cost.output if cost else None),
        DESCRIPTION: entry.description or "",
    }
    stored = entry.overrides or {}
    known = {
        name: write_override(name, value)
        for name, value in stored.items()
        if name in FIELDS and FIELDS[name].overridable
    }
    kept = {name: value for name, value in stored.items() if name not in known}
    return ModelDraft(ProviderRef(entry.provider_type, entry.provider_id), texts, known, kept)


def price_text(price: float | None) -> str:
    """A price as the form shows it, with at least two decimals."""
    if price is None:
        return ""
    plain = f"{price:.9f}".rstrip("0")
    whole, _, decimals = plain.partition(".")
    return f"{whole}.{decimals:0<2}"


def entry_from(draft: ModelDraft, base: "UserModelEntry | None") -> "UserModelEntry":
    """The entry that the form means. `base` is the stored one: what the form has no field for stays as it is there."""
    from kiln_models_gui.registry.models import UserModelEntry

    if draft.provider is None:
        raise ValueError("no provider")
    fields = base.to_settings() if base else {}
    overrides = read_overrides(draft) | _untouched(draft, base.overrides or {} if base else {})
    fields |= {
        "provider_type": draft.provider.type,
        "provider_id": draft.provider.id,
        "model_id": _as_it_stood(draft.text(MODEL_ID), base.model_id if base else None) or "",
        "name": _as_it_stood(draft.text(NAME), base.name if base else None),
        "overrides": overrides or None,
    }
    _set_extra(fields, "context_window", read_tokens(draft.text(CONTEXT)), bool(base and base.context_window))
    _set_extra(
        fields,
        "description",
        _as_it_stood(draft.text(DESCRIPTION), base.description if base else None),
        bool(base and base.description),
    )
    _set_extra(fields, "cost", _cost(draft, fields.get("cost")), bool(base and base.cost))
    return UserModelEntry.model_validate(fields)


def rebased(draft: ModelDraft, loaded: ModelDraft, stands: ModelDraft) -> ModelDraft:
    """What was typed since `loaded`, over what `stands` in the file now."""
    texts = {place: text for place, text in draft.texts.items() if text != loaded.texts.get(place, "")}
    names = draft.overrides.keys() | loaded.overrides.keys()
    touched = {name for name in names if draft.overrides.get(name) != loaded.overrides.get(name)}
    kept = {name: value for name, value in stands.overrides.items() if name not in touched}
    mine = {name: value for name, value in draft.overrides.items() if name in touched}
    provider = stands.provider if draft.provider == loaded.provider else draft.provider
    return ModelDraft(provider, {**stands.texts, **texts}, kept | mine, stands.kept)


def _as_it_stood(text: str, stored: str | None) -> str | None:
    """A text without space around it; one that was left alone keeps what space it has."""
    if stored is not None and stored.strip() == text:
        return stored
    return text or None


def _untouched(draft: ModelDraft, stored: Mapping[str, object]) -> dict[str, object]:
    """Sound overrides that are shown as they stand: a label with "=" in it has no spelling that reads the same."""
    return {
        name: value
        for name, value in stored.items()
        if name in draft.overrides
        and draft.overrides[name] == write_override(name, value)
        and check_override(name, value) is None
    }


def _cost(draft: ModelDraft, stored: object) -> dict[str, object] | None:
    before, prices = fields_of(stored), dict[str, object]()
    for name, place in (("input", COST_IN), ("output", COST_OUT)):
        price = read_price(draft.text(place))
        if price is None:
            return None
        prices[name] = before[name] if before.get(name) == price else price
    return {**before, **prices}


def _set_extra(fields: dict[str, object], name: str, value: object, was_shown: bool) -> None:
    if value is not None:
        fields[name] = value
    elif was_shown:
        fields.pop(name, None)

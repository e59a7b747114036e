"""What typed texts mean: tokens, prices, numbers, and Kiln's settings of a model. Pure, and its way back."""

import re
from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from kiln_models_gui.registry.fields import FIELDS, FieldType
from kiln_models_gui.registry.plain import fields_of, is_fields, is_items, items_of
from kiln_models_gui.viewmodels.words.numbers import number, writes_commas

tr = QCoreApplication.translate
_LONGEST_NUMBER = 20


def read_tokens(text: str) -> int | None:
    """ "128,000", "128 000", "128K" or "1M" as a number of tokens; None when it is none."""
    found = re.fullmatch(r"(\d[\d ,.'\u2019\u00a0\u202f]*?)\s*([kKmM]?)", text.strip())
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
        tokens = (
            int(re.sub(r"\D", "", digits))
            if re.fullmatch(r"\d+|\d{1,3}([ ,.'\u2019\u00a0\u202f]\d{3})+", digits)
            else 0
        )
    return tokens if 0 < tokens <= 1_000_000_000 else None


def read_price(text: str) -> float | None:
    """ "$0.90", "0,9" or "Free" as US dollars; None when it is no price."""
    bare = text.strip().removeprefix("$").removesuffix("$").strip()
    if bare.casefold() in ("free", tr("ModelForm", "Free").casefold()):
        return 0.0
    if not re.fullmatch(r"\d{1,6}([.,]\d{1,9})?", bare):
        return None
    # "1,000" is a thousand in one country, and one in another.
    if not writes_commas() and re.fullmatch(r"[1-9]\d*,\d{3}", bare):
        return None
    return float(bare.replace(",", "."))


def read_number(text: str) -> float | None:
    """ "0.7" or "0,7" as a number ≥ 0; None when it is none."""
    bare = text.strip()
    return float(bare.replace(",", ".")) if re.fullmatch(r"\d{1,6}([.,]\d{1,9})?", bare) else None


def number_text(amount: float | None) -> str:
    """A number as the form shows it: 0.7, 1; "0,7" where the language writes commas."""
    return "" if amount is None else number(f"{amount:.9f}".rstrip("0").rstrip("."))


def tokens_text(tokens: int | None) -> str:
    """A number of tokens as the form shows it: 128,000; "128.000" in German."""
    return number(f"{tokens:,}") if tokens else ""


def read_overrides(typed: Mapping[str, object]) -> dict[str, object]:
    """Typed texts turned into Kiln's values; a text that is none stays a text and is refused."""
    return {name: read_override(name, value) for name, value in typed.items()}


def read_override(name: str, value: object) -> object:
    """One typed setting as Kiln has it."""
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


def price_text(price: float | None) -> str:
    """A price as the form shows it, with at least two decimals."""
    if price is None:
        return ""
    plain = f"{price:.9f}".rstrip("0")
    whole, _, decimals = plain.partition(".")
    return number(f"{whole}.{decimals:0<2}")

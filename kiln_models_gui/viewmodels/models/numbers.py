"""Tokens and prices as the list shows them."""

from PySide6.QtCore import QCoreApplication

from kiln_models_gui.registry.plain import fields_of
from kiln_models_gui.viewmodels.words.numbers import dollars, number

tr = QCoreApplication.translate
_TOO_MANY = 10**12


def tokens_words(value: object) -> str:
    """16384 → "16K context". Empty for anything that is no number of tokens."""
    if isinstance(value, bool) or not isinstance(value, int) or not 0 < value < _TOO_MANY:
        return ""
    return tr("Models", "{tokens} context").format(tokens=_short(value))


def _short(tokens: int) -> str:
    # Model makers say 16K for 16,384 and 128K for 128,000: whichever of the two comes out even.
    for unit, letter in ((1_000_000, "M"), (1_048_576, "M"), (1000, "K"), (1024, "K")):
        if tokens >= unit and tokens % unit == 0:
            return f"{tokens // unit}{letter}"
    return number(f"{tokens:,}") if tokens < 10_000 else f"{tokens / 1000:.0f}K"


def cost_words(value: object) -> str:
    """{input, output} → "$1.20 per million tokens", "$3.00 in, $15.00 out per million", "Free"; empty otherwise."""
    prices = fields_of(value)
    pair = [_price(prices.get("input")), _price(prices.get("output"))]
    if None in pair:
        return ""
    if pair == [0, 0]:
        return tr("Models", "Free")
    if pair[0] == pair[1]:
        return tr("Models", "{price} per million tokens").format(price=_money(pair[0]))
    return tr("Models", "{input} in, {output} out per million tokens").format(
        input=_money(pair[0]), output=_money(pair[1])
    )


def _price(value: object) -> float | None:
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value < 1e9:
        return None
    return float(value)


def _money(price: float | None) -> str:
    plain = f"{price or 0:.6f}".rstrip("0")
    whole, _, decimals = plain.partition(".")
    return dollars(f"{whole}.{decimals:0<2}")

"""What a model costs, read from a settings file. Without pydantic: the first paint shows prices."""

import math
from dataclasses import dataclass

from kiln_models_gui.registry.plain import is_fields


@dataclass(frozen=True, slots=True)
class Price:
    """US dollars per million tokens; None where nobody said. Never zero for unknown."""

    input: float | None
    output: float | None

    @property
    def free(self) -> bool:
        """Both are known to be zero."""
        return self.input == 0 and self.output == 0


def read_price(value: object) -> Price | None:
    """The price in a settings file's `cost`; None where it says nothing usable."""
    if not is_fields(value):
        return None
    price = Price(read_amount(value.get("input")), read_amount(value.get("output")))
    return None if price == Price(None, None) else price


def read_amount(value: object) -> float | None:
    """A number ≥ 0 as a settings file may hold it, None for anything else."""
    number = read_number(value)
    return number if number is not None and number >= 0 else None


def read_number(value: object) -> float | None:
    """A finite number, None for anything else; True is no number."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return None
    try:
        number = float(value)
    except OverflowError:
        return None
    return number if math.isfinite(number) else None


def read_count(value: object) -> int | None:
    """A whole number > 0, None for anything else. JSON has one kind of number, so 16384.0 is a count as well."""
    number = read_number(value)
    return int(number) if number is not None and number > 0 and number.is_integer() else None

"""Plain data of unknown shape, as a settings file gives it, looked at safely."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import TypeGuard

Fields = Mapping[str, object]
NOTHING: Fields = MappingProxyType[str, object]({})


def is_fields(value: object) -> TypeGuard[Fields]:
    """Whether `value` is a mapping. Its keys are taken for texts; nothing breaks where one is not."""
    return isinstance(value, Mapping)


def is_items(value: object) -> TypeGuard[list[object]]:
    """Whether `value` is a list."""
    return isinstance(value, list)


def fields_of(value: object) -> Fields:
    """`value` when it is a mapping, else an empty one."""
    return value if is_fields(value) else NOTHING


def items_of(value: object) -> list[object]:
    """`value` when it is a list (the same list, not a copy), else an empty one."""
    return value if is_items(value) else []


def equal(one: object, other: object) -> bool:
    """Equal and of one type, in whatever order keys stand: True is not 1, and a text is not the enum of its word."""
    if is_fields(one) and is_fields(other):
        return one.keys() == other.keys() and all(equal(value, other[name]) for name, value in one.items())
    if is_items(one) and is_items(other):
        return len(one) == len(other) and all(map(equal, one, other))
    if type(one) is not type(other):
        return False
    return one is other or one == other or (one != one and other != other)  # noqa: PLR0124 - .nan is .nan


def as_text(value: object) -> str:
    """Kiln's own `str(value)`, empty where Python refuses that (a number of more than 4,300 digits)."""
    try:
        return str(value)
    except ValueError:
        return ""

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

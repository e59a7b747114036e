"""Plain data of unknown shape, as a settings file gives it, looked at safely."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import cast

Fields = Mapping[str, object]
NOTHING: Fields = MappingProxyType[str, object]({})


def fields_of(value: object) -> Fields:
    """`value` when it is a mapping, else an empty one."""
    return cast("Fields", value) if isinstance(value, Mapping) else NOTHING


def items_of(value: object) -> list[object]:
    """`value` when it is a list (the same list, not a copy), else an empty one."""
    return cast("list[object]", value) if isinstance(value, list) else []

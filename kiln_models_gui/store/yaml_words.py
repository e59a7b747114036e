"""Values written into a YAML file of somebody else's, so that every reader of YAML 1.1 and 1.2 reads the same."""

import json
import re
from collections.abc import Mapping
from decimal import Decimal
from typing import cast

Scalar = str | int | float | bool
# Begins with a letter, and has nothing that any reader could take for something else.
_PLAIN = re.compile(r"[A-Za-z][A-Za-z0-9_./-]*")
_WORDS = frozenset({"y", "n", "yes", "no", "on", "off", "true", "false", "null", "none", "nan", "inf"})


def scalar(value: Scalar) -> str:
    """One value: words that need no quotes without them, all else as JSON has it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, float):
        return _number(value)
    if _PLAIN.fullmatch(value) and value.lower() not in _WORDS:
        return value
    return quoted(value)


def quoted(value: str) -> str:
    """In double quotes. Signs beyond U+FFFF stand as they are: YAML does not read JSON's pairs of escapes."""
    return "".join(
        sign if sign.isprintable() else json.dumps(sign)[1:-1] for sign in json.dumps(value, ensure_ascii=False)
    )


def flow(value: object) -> str:
    """A value as JSON: that is YAML, too."""
    if isinstance(value, Mapping):
        items = cast("Mapping[str, object]", value).items()
        return "{" + ", ".join(f"{quoted(name)}: {flow(one)}" for name, one in items) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(flow, cast("list[object]", value))) + "]"
    return quoted(value) if isinstance(value, str) else scalar(cast("Scalar", value))


def block(value: Mapping[str, object], indent: int, newline: str) -> str:
    """A mapping over lines, two levels of it at most; every line ends with `newline`."""
    lines: list[str] = []
    for name, one in value.items():
        if isinstance(one, Mapping):
            inner = cast("Mapping[str, object]", one)
            lines.append(f"{' ' * indent}{scalar(name)}:{newline}{block(inner, indent + 2, newline)}")
        else:
            lines.append(f"{' ' * indent}{scalar(name)}: {scalar(cast('Scalar', one))}{newline}")
    return "".join(lines)


def item(value: Mapping[str, object], dash: int, newline: str) -> str:
    """An element of a list over lines; its dash stands in column `dash`."""
    text = block(value, dash + 2, newline)
    return f"{' ' * dash}- {text[dash + 2 :]}"


def _number(value: float) -> str:
    # YAML 1.1 takes 1e-06 for a text, and this number is a price that somebody will want to read.
    text = format(Decimal(repr(value)), "f")
    return text if "." in text else f"{text}.0"

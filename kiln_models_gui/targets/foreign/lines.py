"""Texts of a hostile file as one may show and keep them: one line, bounded, no control characters, no keys."""

import unicodedata

from kiln_models_gui.redaction import may_hold_key, redact
from kiln_models_gui.registry.plain import Fields

_TURNS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f")
"""Characters that turn the direction of writing, so that a name is read as another one."""


def line(value: object, most: int = 500) -> str:
    """`value` in one line; "" for anything but text."""
    if not isinstance(value, str):
        return ""
    text = value[: 2 * most]
    bare = "".join(" " if char in "\t\r\n" else char for char in text if char in "\t\r\n" or _shows(char))
    bare = " ".join(bare.split())
    return (redact(bare) if may_hold_key(bare) else bare)[:most].strip()


def title(value: object) -> str:
    """What to call something: a short line."""
    return line(value, 200)


def _shows(char: str) -> bool:
    return char not in _TURNS and unicodedata.category(char) not in ("Cc", "Cs", "Co", "Cn")


def text_in(fields: Fields, name: str) -> str:
    """The text under that name, bare of space; "" for anything else."""
    value = fields.get(name)
    return value.strip() if isinstance(value, str) else ""

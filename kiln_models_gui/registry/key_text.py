"""A pasted key: what is taken off it, and what is never stored as one."""

import re
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pydantic import SecretStr


class KeyCleaning(StrEnum):
    """What was taken off a pasted key, so that the form can say so."""

    SPACE = "space"
    BEARER = "bearer"
    QUOTES = "quotes"
    NAME = "name"
    """The `OPENAI_API_KEY=` of a line from a settings file."""


class KeyFault(StrEnum):
    """Why a text is no key."""

    EMPTY = "empty"
    MASKED = "masked"
    """Bullets, stars, `…` or `[hidden]`: the picture of a key, not the key."""
    HAS_SPACE = "has_space"
    """Spaces or line breaks inside: more than a key was pasted."""
    UNPRINTABLE = "unprintable"
    """Characters that no HTTP header can carry."""


@dataclass(frozen=True, slots=True)
class KeyText:
    """What a pasted text is: a key with what was taken off it, or a fault."""

    key: "SecretStr | None" = None
    cleaned: tuple[KeyCleaning, ...] = ()
    fault: KeyFault | None = field(default=None)


_MASKED = re.compile(r"[•●∙·…\u2022\u25cf]|\*{3,}|x{8,}|^\[hidden\]$|\.{3}", re.IGNORECASE)
_STEPS = (
    (KeyCleaning.NAME, re.compile(r"^(?:export\s+)?[A-Z][A-Z0-9_]*(?:KEY|TOKEN)\s*=\s*")),
    (KeyCleaning.QUOTES, re.compile(r"^([\"'`“”‘’])(?P<rest>.*?)[\"'`“”‘’][;,]?$")),
    (KeyCleaning.BEARER, re.compile(r"^(?:authorization\s*:\s*)?bearer\s+", re.IGNORECASE)),
)


def read_key(text: str) -> KeyText:
    """What a person pasted as a key. Nothing is taken off without being named in `cleaned`."""
    cleaned: list[KeyCleaning] = []
    bare = text.strip()
    if bare != text:
        cleaned.append(KeyCleaning.SPACE)
    for _ in range(2):  # 'Bearer "sk-…"' and '"Bearer sk-…"'
        for cleaning, pattern in _STEPS:
            found = pattern.match(bare)
            if found:
                cleaned.append(cleaning)
                bare = (found["rest"] if cleaning is KeyCleaning.QUOTES else bare[found.end() :]).strip()
    fault = _fault(bare)
    if fault:
        return KeyText(fault=fault)
    from pydantic import SecretStr

    return KeyText(SecretStr(bare), tuple(dict.fromkeys(cleaned)))


def _fault(bare: str) -> KeyFault | None:
    if not bare:
        return KeyFault.EMPTY
    if _MASKED.search(bare):
        return KeyFault.MASKED
    if re.search(r"\s", bare):
        return KeyFault.HAS_SPACE
    return None if bare.isascii() and bare.isprintable() else KeyFault.UNPRINTABLE

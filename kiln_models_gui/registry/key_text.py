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


_SPACE = " \t\r\n\f\v\u00a0\u200b\u200c\u200d\u2060\ufeff"
"""Also what cannot be seen, and comes along from web pages."""
_QUOTES = "\"'`“”„‟‘’‚‛«»‹›"
_STEPS = (
    # Not before another "=": some keys end in base64's padding.
    (KeyCleaning.NAME, re.compile(r"^(?:export\s+)?[A-Z][A-Z0-9_]*(?:KEY|TOKEN)\s*=\s*(?=[^\s=])")),
    (KeyCleaning.NAME, re.compile(r"^(?:x-)?api-?key\s*:\s*(?=\S)", re.IGNORECASE)),
    (KeyCleaning.QUOTES, re.compile(rf"^[{_QUOTES}]+|[{_QUOTES}]+[;,]?$")),
    (KeyCleaning.BEARER, re.compile(r"^(?:authorization\s*:\s*)?bearer\s+", re.IGNORECASE)),
)
_MASKED = re.compile(r"[•●∙·…*]{3,}|[•●…]|\.{3}|^\[hidden\]$", re.IGNORECASE)


def read_key(text: str) -> KeyText:
    """What a person pasted as a key. Nothing is taken off without being named in `cleaned`."""
    bare = text.strip(_SPACE)
    cleaned = [KeyCleaning.SPACE] if bare != text else []
    before = None
    while before != bare:  # 'Bearer "sk-…"' and '"Bearer sk-…"'
        before = bare
        for cleaning, pattern in _STEPS:
            without = pattern.sub("", bare).strip(_SPACE)
            if without != bare:
                cleaned.append(cleaning)
                bare = without
    fault = _fault(bare)
    if fault:
        return KeyText(fault=fault)
    from pydantic import SecretStr

    return KeyText(SecretStr(bare), tuple(dict.fromkeys(cleaned)))


def _fault(bare: str) -> KeyFault | None:
    if not bare:
        return KeyFault.EMPTY
    if _MASKED.search(bare) or _is_crossed_out(bare):
        return KeyFault.MASKED
    if re.search(r"\s", bare):
        return KeyFault.HAS_SPACE
    return None if bare.isascii() and bare.isprintable() else KeyFault.UNPRINTABLE


def _is_crossed_out(bare: str) -> bool:
    """ "sk-ant-xxxxxxxx" of a vendor's document, or "xxxxxxxx4f2a" of a screen; a real key may well hold "xxxx" too.

    A mask is a short beginning, then nothing but x and dashes, then at most the last four characters.
    """
    body = bare if bare[-4:].lower() == "xxxx" else bare[:-4]
    beginning = body.rstrip("xX-_")
    crossed = body[len(beginning) :]
    is_own_part = not beginning or crossed[:1] in ("-", "_")
    return len(beginning) <= 16 and crossed.lower().count("x") >= (4 if is_own_part else 8)

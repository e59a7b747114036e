"""Ids made from a display name: ASCII, unique, and stable once given."""

import re
import unicodedata
from collections.abc import Collection

ID_PATTERN = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}")
"""What a new id may look like. Odd ids that already stand in a file are kept."""

_LOOKALIKES = str.maketrans({"×": "x", "ß": "ss", "ø": "o", "Ø": "o", "æ": "ae", "Æ": "ae", "ł": "l", "Ł": "l"})


def in_ascii(name: str) -> str:
    """`name` without accents, and without any sign that has no like in ASCII."""
    return unicodedata.normalize("NFKD", name.translate(_LOOKALIKES)).encode("ascii", "ignore").decode()


def slug(name: str) -> str:
    """`name` in lower-case ASCII letters, digits and dashes; "model" where nothing of it is left."""
    return re.sub(r"[^a-z0-9]+", "-", in_ascii(name).lower())[:60].strip("-") or "model"


def unique_id(name: str, taken: Collection[str], standing: str = "") -> str:
    """The id of a model called `name`: `standing`, the id that it has already, else a new one that nobody has."""
    if standing:
        return standing
    # Two ids that differ in case only would be two models, and one for every reader.
    used = {other.casefold() for other in taken}
    bare, number, wanted = slug(name), 1, slug(name)
    while wanted in used:
        number += 1
        wanted = f"{bare}-{number}"
    return wanted

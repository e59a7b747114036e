"""Files and links that the app was started with: what they are, looked at with care, for anybody can make a link."""

import re
from enum import StrEnum, auto
from pathlib import Path

from kiln_models_gui.values import Value

SUFFIX, SCHEME = ".kilnmodels", "kilnmodels:"
MOST_BYTES = 4 * 1024 * 1024
MOST_LETTERS = 4096
_LINK = re.compile(r"kilnmodels://[!-~]+", re.IGNORECASE)


class GivenKind(StrEnum):
    """What was given."""

    PACK = auto()
    LINK = auto()
    MISSING = auto()
    TOO_LARGE = auto()
    OTHER = auto()


class Given(Value):
    """One file or link. `text`: the path or the address as it was given, for the kinds PACK and LINK."""

    kind: GivenKind
    text: str = ""


def look_at(word: str) -> Given:
    """What `word` of the command line is. Opens nothing and never raises."""
    if word.lower().startswith(SCHEME):
        fits = len(word) <= MOST_LETTERS and _LINK.fullmatch(word)
        return Given(GivenKind.LINK, word) if fits else Given(GivenKind.OTHER)
    if not word.lower().endswith(SUFFIX) or "\0" in word:
        return Given(GivenKind.OTHER)
    path = Path(word)
    try:
        if not path.is_file():
            return Given(GivenKind.MISSING)
        size = path.stat().st_size
    except OSError:
        return Given(GivenKind.MISSING)
    return Given(GivenKind.PACK, word) if size <= MOST_BYTES else Given(GivenKind.TOO_LARGE)

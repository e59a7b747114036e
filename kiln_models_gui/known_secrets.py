"""The secrets that passed through this program, so that nothing which it writes down holds one."""

from typing import TYPE_CHECKING

from kiln_models_gui.redaction import Redactor, redact_blobs

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pydantic import SecretStr

    from kiln_models_gui.store.secrets import SecretRef, SecretStore, SecretStoreKind

_SHORTEST = 4  # a shorter one stands inside half of all words, and is no key
_MOST = 2_000


class KnownSecrets:
    """Takes known secrets, and all that looks like one, out of a text. Never shows them.

    For what is written to a disk or handed on: it takes more than a text for the person at the screen has to lose.
    """

    def __init__(self) -> None:
        self._known: dict[SecretStr, None] = {}
        self._redactor: Redactor | None = None

    def hear(self, secrets: "Iterable[SecretStr]") -> None:
        """Know these from now on, whatever they look like. The newest count when there are far too many."""
        new = [one for one in secrets if one not in self._known and len(one.get_secret_value().strip()) >= _SHORTEST]
        if not new:
            return
        self._known |= dict.fromkeys(new)
        while len(self._known) > _MOST:
            del self._known[next(iter(self._known))]
        self._redactor = None

    def clean(self, text: str) -> str:
        """`text` without secrets."""
        if self._redactor is None:
            self._redactor = Redactor(secret.get_secret_value() for secret in self._known)
        return redact_blobs(self._redactor.clean(text))


class HeardSecrets:
    """A secret store all whose keys become known, on their way in or out."""

    def __init__(self, store: "SecretStore", known: KnownSecrets) -> None:
        self._store = store
        self._known = known

    @property
    def kind(self) -> "SecretStoreKind":
        """Whether keys outlive the program."""
        return self._store.kind

    async def get(self, ref: "SecretRef") -> "SecretStr | None":
        """The secret; None only when the store says that there is none. Raises SecretError."""
        secret = await self._store.get(ref)
        if secret is not None:
            self._known.hear([secret])
        return secret

    async def set(self, ref: "SecretRef", secret: "SecretStr") -> None:
        """Keep the secret, and make sure that it is kept. Raises SecretError."""
        self._known.hear([secret])
        await self._store.set(ref, secret)

    async def delete(self, ref: "SecretRef") -> None:
        """Forget the secret. Raises SecretError."""
        await self._store.delete(ref)

    @property
    def reason(self) -> object:
        """Why it is no keychain; None where it is one."""
        return getattr(self._store, "reason", None)

    def give_up(self) -> None:
        """Wait for no prompt any more: the program ends."""
        give_up = getattr(self._store, "give_up", None)
        if give_up is not None:
            give_up()

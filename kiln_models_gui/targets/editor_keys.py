"""The orchestrator's secrets in the system keychain: what `${SECRET:name}` in an editor's settings stands for."""

import re
from typing import TYPE_CHECKING

from kiln_models_gui.targets.opened_secrets import OpenedSecrets

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Collection, Iterable

    from pydantic import SecretStr

    from kiln_models_gui.store.secrets import SecretRef, SecretStore

SERVICE = "aiOrchestrator"


class EditorKeys:
    """Finds, keeps and forgets secrets by name. Raises SecretError where the keychain does not play along."""

    def __init__(self, open_secrets: "Callable[[], Awaitable[SecretStore]]") -> None:
        self._secrets = OpenedSecrets(open_secrets)

    @property
    def has_keychain(self) -> bool:
        """Whether the store that was opened outlives the program."""
        return self._secrets.has_keychain

    async def require_keychain(self) -> None:
        """Raises SecretError where the store ends with the program."""
        from kiln_models_gui.store.secrets import SecretError, SecretProblem

        secrets = await self._secrets()
        if not self.has_keychain:
            raise SecretError(getattr(secrets, "reason", None) or SecretProblem.NO_KEYCHAIN)

    async def find(self, name: str) -> "SecretStr | None":
        """The secret; None only when there is none."""
        return await (await self._secrets()).get(secret_account(name))

    async def keep(self, name: str, key: "SecretStr") -> None:
        """Put `key` into the keychain, read back and compared."""
        from kiln_models_gui.store.secrets import SecretError, SecretProblem

        secrets = await self._secrets()
        await secrets.set(secret_account(name), key)
        if await secrets.get(secret_account(name)) != key:
            raise SecretError(SecretProblem.NOT_STORED)

    async def forget(self, name: str) -> None:
        """Take the secret out of the keychain. That there is none is no error."""
        await (await self._secrets()).delete(secret_account(name))

    async def known(self, names: "Iterable[str]") -> frozenset[str]:
        """Which of `names` have a secret. No keychain is opened for none."""
        return frozenset([name for name in dict.fromkeys(names) if await self.find(name) is not None])

    async def free_name(self, wanted: str, taken: "Collection[str]", key: "SecretStr | None" = None) -> str:
        """A name for a new secret: `wanted`, else with a number. Never one of `taken`, nor one whose secret is not
        `key`: it belongs to somebody else.
        """
        plain = re.sub(r"[{}\s]+", "-", wanted).strip("-") or "key"
        number, name = 1, plain
        while name in taken or await self.find(name) not in (None, key):
            number += 1
            name = f"{plain}-{number}"
        return name


def secret_account(name: str) -> "SecretRef":
    """The account of the keychain that the secret has."""
    from kiln_models_gui.store.secrets import SecretRef

    return SecretRef(SERVICE, name)

"""Where the keys are: the system keychain, and for Kiln also its own file, because Kiln reads nothing else."""

from typing import TYPE_CHECKING

from kiln_models_gui.registry.providers import ProviderRef
from kiln_models_gui.targets.opened_secrets import OpenedSecrets

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from pydantic import SecretStr

    from kiln_models_gui.store.secrets import SecretRef, SecretStore
    from kiln_models_gui.targets.kiln import KilnTarget

SERVICE = "Kiln Models"
API_KEY = "api_key"
"""The place of a custom provider's key; a built-in one has Kiln's config key ("open_ai_api_key")."""


class ProviderKeys:
    """Finds, keeps and forgets the keys of providers. Raises SecretError where the keychain does not play along."""

    def __init__(self, open_secrets: "Callable[[], Awaitable[SecretStore]]", kiln: "KilnTarget") -> None:
        self._secrets = OpenedSecrets(open_secrets)
        self._kiln = kiln

    async def secrets(self) -> "SecretStore":
        """The store, opened at its first use."""
        return await self._secrets()

    @property
    def has_keychain(self) -> bool:
        """Whether the store that was opened outlives the program."""
        return self._secrets.has_keychain

    async def find(self, provider: ProviderRef, place: str) -> "SecretStr | None":
        """The key that Kiln would use, else the one that only the keychain has; None when there is none."""
        in_kiln = self._kiln.key_of_custom(provider.id) if provider.type == "custom" else self._kiln.key(place)
        if in_kiln is not None and in_kiln.get_secret_value().strip() not in ("", "[hidden]"):
            return in_kiln
        return await (await self.secrets()).get(key_account(provider, place))

    async def knock(self) -> None:
        """Ask the keychain for anything, so that it opens. Raises SecretError while it stays shut."""
        from kiln_models_gui.store.secrets import SecretRef

        await (await self.secrets()).get(SecretRef(SERVICE, "knock"))

    async def in_keychain(self, provider: ProviderRef, place: str) -> bool:
        """Whether the keychain has a key for `provider`."""
        return await self.kept(provider, place) is not None

    async def kept(self, provider: ProviderRef, place: str) -> "SecretStr | None":
        """The key that the keychain has, whatever Kiln would use."""
        return await (await self.secrets()).get(key_account(provider, place))

    async def keep(self, provider: ProviderRef, place: str, key: "SecretStr") -> None:
        """Put `key` into the keychain, read back and compared."""
        await (await self.secrets()).set(key_account(provider, place), key)

    async def forget(self, provider: ProviderRef, place: str) -> "SecretStr | None":
        """Take the key out of the keychain, and return it so that this can be undone."""
        ref = key_account(provider, place)
        key = await (await self.secrets()).get(ref)
        if key is not None:
            await (await self.secrets()).delete(ref)
        return key

    async def rename(self, old: ProviderRef, new: ProviderRef) -> None:
        """Move the key of a custom provider to its new name: first the new one, then the old one goes.

        Without a key under the old name, one that is left under the new name goes: it belonged to somebody else.
        """
        if old == new:
            return
        secrets = await self.secrets()
        key = await secrets.get(key_account(old, API_KEY))
        if key is None:
            await secrets.delete(key_account(new, API_KEY))
        else:
            await secrets.set(key_account(new, API_KEY), key)
            await secrets.delete(key_account(old, API_KEY))


def key_account(provider: ProviderRef, place: str) -> "SecretRef":
    """The account of the keychain that the key has."""
    from kiln_models_gui.store.secrets import SecretRef

    account = f"custom:{provider.id}" if provider.type == "custom" else place
    return SecretRef(SERVICE, account)

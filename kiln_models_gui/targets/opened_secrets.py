"""One opened secret store for all who keep keys."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from asyncio import Lock
    from collections.abc import Awaitable, Callable

    from kiln_models_gui.store.secrets import SecretStore


class OpenedSecrets:
    """Opens the store at its first use, once: looking for a keychain costs a tenth of a second.

    Opened twice, the second store would not know the keys that this session gave to the first.
    """

    def __init__(self, open_secrets: "Callable[[], Awaitable[SecretStore]]") -> None:
        self._open = open_secrets
        self._opened: SecretStore | None = None
        self._opening: Lock | None = None

    async def __call__(self) -> "SecretStore":
        """The store."""
        import asyncio

        self._opening = self._opening or asyncio.Lock()
        async with self._opening:
            if self._opened is None:
                self._opened = await self._open()
            return self._opened

    def give_up(self) -> None:
        """Wait for no prompt any more: the program ends."""
        give_up = getattr(self._opened, "give_up", None)
        if give_up is not None:
            give_up()

    @property
    def has_keychain(self) -> bool:
        """Whether the store that was opened outlives the program."""
        return self._opened is not None and self._opened.kind == "keychain"

"""The keys of a pack on their way into the keychain, all of which can be taken back."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kiln_models_gui.registry.slugs import slug
from kiln_models_gui.targets.keys import key_account

if TYPE_CHECKING:
    from collections.abc import Collection

    from pydantic import SecretStr

    from kiln_models_gui.registry.providers import ProviderRef
    from kiln_models_gui.targets.editor_keys import EditorKeys
    from kiln_models_gui.targets.keys import ProviderKeys


@dataclass(frozen=True, slots=True)
class KeyMove:
    """One key that was put or forgotten, and how to take that back if nobody changed it since."""

    before: "SecretStr | None" = field(repr=False)
    after: "SecretStr | None" = field(repr=False)
    find: "Callable[[], Awaitable[SecretStr | None]]"
    put: "Callable[[SecretStr], Awaitable[None]]"
    forget: Callable[[], Awaitable[object]]

    async def do(self) -> None:
        """Bring it to `after`. Raises SecretError."""
        await (self.put(self.after) if self.after is not None else self.forget())

    async def take_back(self) -> None:
        """Bring it to `before`. Raises SecretError."""
        if await self.find() == self.after:
            await (self.put(self.before) if self.before is not None else self.forget())


class PackKeys:
    """Puts keys, and remembers what stood there."""

    def __init__(self, keys: "ProviderKeys", editor_keys: "Callable[[], EditorKeys]") -> None:
        self._keys = keys
        self._editor_keys = editor_keys
        self.moves: list[KeyMove] = []

    async def put(self, ref: "ProviderRef", place: str, key: "SecretStr | None") -> None:
        """A provider's key becomes `key`; None: nothing is kept for it. Raises SecretError."""
        store = await self._keys.secrets()
        account = key_account(ref, place)
        await self._move(
            KeyMove(
                await store.get(account),
                key,
                lambda: store.get(account),
                lambda kept: self._keys.keep(ref, place, kept),
                lambda: self._keys.forget(ref, place),
            )
        )

    async def put_secret(self, name: str, key: "SecretStr", taken: "Collection[str]") -> str:
        """Keep an editor's secret under `name`, or one like it that nobody uses. Its name. Raises SecretError."""
        keys = self._editor_keys()
        wanted = f"{slug(name)}-key"
        if await keys.find(wanted) == key:
            return wanted
        free = await keys.free_name(wanted, taken, key)
        before = await keys.find(free)
        await self._move(
            KeyMove(before, key, lambda: keys.find(free), lambda kept: keys.keep(free, kept), lambda: keys.forget(free))
        )
        return free

    async def take_back(self) -> None:
        """Everything as it was, the last first. What the keychain does not allow stays, and is told at the end."""
        from kiln_models_gui.store.secrets import SecretError

        failed: SecretError | None = None
        while self.moves:
            try:
                await self.moves.pop().take_back()
            except SecretError as error:
                failed = failed or error
        if failed is not None:
            raise failed

    async def _move(self, move: KeyMove) -> None:
        if move.before != move.after:
            self.moves.append(move)  # first: a keychain may take a key, and then say that it did not
            await move.do()

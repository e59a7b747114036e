"""Moves built-in keys out of Kiln's file into the keychain: kept and read back first, then one write takes them out."""

from collections.abc import Awaitable, Callable, Iterable
from typing import TYPE_CHECKING

from kiln_models_gui.registry.changes import NULL, Change, ChangeKind, ClashError, ValueEdit
from kiln_models_gui.registry.plain import Fields, as_text
from kiln_models_gui.registry.records import KeyState
from kiln_models_gui.targets.kiln_launch import ABSENT, IN_THE_WAY, LaunchKey, Stay, stay_of

if TYPE_CHECKING:
    from pydantic import SecretStr

    from kiln_models_gui.registry.registry import Registry
    from kiln_models_gui.targets.keys import ProviderKeys


async def move_keys_out(
    registry: "Registry",
    keys: "ProviderKeys",
    found: Iterable[LaunchKey],
    settings: Callable[[], Fields],
    *,
    remember: Callable[[tuple[str, ...]], Awaitable[None]],
    subject: str,
) -> Change:
    """Take every key of `found` that stands in the way out of Kiln's file, in one write. Returns what was done.

    `settings`: the file as it was read last. `remember` writes down who is kept in the keychain, before the file
    changes: a program that is killed in between knows too much then, not too little.
    Raises SecretError, ClashError, PolicyError, StoreError: all is as it was then. Without a keychain nothing is
    moved: the keys would be lost at the end of the program.
    """
    moving = [key for key in found if key.stay in IN_THE_WAY]
    await _require_keychain(keys)
    put: list[tuple[LaunchKey, SecretStr | None]] = []
    before = registry.kept_here
    try:
        edits = [await _moved(key, settings(), keys, put) for key in moving]
        for key in moving:
            registry.keep_here(key.owner.id)
        await remember(tuple(sorted(registry.kept_here)))
        return await registry.commit(Change(ChangeKind.PROVIDER_CHANGED, subject, tuple(edits)))
    except BaseException:
        await _take_back(registry, keys, put, before)
        await remember(tuple(sorted(registry.kept_here)))
        raise


async def put_keys_back(
    registry: "Registry", change: Change, owners: Iterable[str], remember: Callable[[tuple[str, ...]], Awaitable[None]]
) -> None:
    """Take a move back. Raises ClashError, PolicyError, StoreError. The keychain keeps its copies, as of every key."""
    await registry.undo(change)
    for owner in owners:
        registry.keep_here(owner, kept=False)
    await remember(tuple(sorted(registry.kept_here)))


async def _require_keychain(keys: "ProviderKeys") -> None:
    from kiln_models_gui.store.secrets import SecretError, SecretProblem

    store = await keys.secrets()
    if not keys.has_keychain:
        raise SecretError(getattr(store, "reason", None) or SecretProblem.NO_KEYCHAIN)


async def _moved(
    key: LaunchKey, settings: Fields, keys: "ProviderKeys", put: "list[tuple[LaunchKey, SecretStr | None]]"
) -> ValueEdit:
    """What takes the key out of the file, once the keychain has it."""
    from pydantic import SecretStr

    stands = settings.get(key.place, ABSENT)
    if stay_of(stands) is not key.stay:
        raise ClashError(key.place, (key.place,))
    if key.stay is not Stay.IN_FILE:
        return ValueEdit(key.place, NULL if stands is None else as_text(stands), None, checked=True)
    secret = SecretStr(as_text(stands))
    put.append((key, await keys.kept(key.owner, key.place)))
    await keys.keep(key.owner, key.place, secret)
    return ValueEdit(key.place, secret, None, checked=True)


async def _take_back(
    registry: "Registry",
    keys: "ProviderKeys",
    put: "list[tuple[LaunchKey, SecretStr | None]]",
    before: frozenset[str],
) -> None:
    """As it was, unless the file lost a key all the same: a write that failed late needs what the keychain has."""
    from kiln_models_gui.store.secrets import SecretError

    await registry.reload()
    gone = {key.owner.id for key, _ in put if registry.state.keys[key.place].state is not KeyState.SAVED}
    for owner in registry.kept_here - before - gone:
        registry.keep_here(owner, kept=False)
    for key, old in put:
        try:
            if key.owner.id in gone:
                continue
            if old is None:
                await keys.forget(key.owner, key.place)
            else:
                await keys.keep(key.owner, key.place, old)
        except SecretError:
            continue  # the first error is told: this one has the same cause

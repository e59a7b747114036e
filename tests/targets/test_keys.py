import asyncio

import pytest
from pydantic import SecretStr

from kiln_models_gui.registry.providers import ProviderRef
from kiln_models_gui.store.secrets import (
    SecretError,
    SecretProblem,
    SecretRef,
    SecretStore,
    SessionSecrets,
    find_secret_store,
)
from kiln_models_gui.targets.keys import API_KEY, SERVICE, ProviderKeys
from tests.keychain import PrivateBus
from tests.kiln_files import KilnHome

OPENAI, PLACE = ProviderRef("builtin", "openai"), "open_ai_api_key"
MINE, OURS = ProviderRef("custom", "Mine · ünï"), ProviderRef("custom", "Ours")


async def session() -> SecretStore:
    return SessionSecrets(SecretProblem.NO_KEYCHAIN)


def plain(key: SecretStr | None) -> str | None:
    return key.get_secret_value() if key else None


async def kept_found_renamed_forgotten(keys: ProviderKeys) -> None:
    await keys.keep(MINE, API_KEY, SecretStr("one"))
    await keys.keep(OPENAI, PLACE, SecretStr("two"))
    assert plain(await keys.find(MINE, API_KEY)) == "one"
    assert plain(await keys.find(OPENAI, PLACE)) == "two"
    await keys.rename(MINE, OURS)
    assert not await keys.in_keychain(MINE, API_KEY)
    assert plain(await keys.forget(OURS, API_KEY)) == "one"
    assert await keys.forget(OURS, API_KEY) is None
    assert await keys.find(OURS, API_KEY) is None
    assert plain(await keys.forget(OPENAI, PLACE)) == "two"


async def test_keys_go_to_the_real_keychain_and_back(keychain: PrivateBus, kiln: KilnHome) -> None:
    keys = ProviderKeys(find_secret_store, kiln.target())
    await kept_found_renamed_forgotten(keys)
    assert keys.has_keychain


async def test_without_a_keychain_keys_last_as_long_as_the_session(kiln: KilnHome) -> None:
    keys = ProviderKeys(session, kiln.target())
    await kept_found_renamed_forgotten(keys)
    assert not keys.has_keychain


# SecretService leaves its connections to the garbage collector when it fails.
@pytest.mark.filterwarnings(
    "ignore:unclosed.*socket:ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning"
)
async def test_a_locked_keychain_is_never_no_key(locked_keychain: PrivateBus, kiln: KilnHome) -> None:
    keys = ProviderKeys(find_secret_store, kiln.target())
    await keys.keep(MINE, API_KEY, SecretStr("one"))
    locked_keychain.lock()
    for work in (
        keys.find(MINE, API_KEY),
        keys.in_keychain(MINE, API_KEY),
        keys.forget(MINE, API_KEY),
        keys.rename(MINE, OURS),
        keys.keep(OURS, API_KEY, SecretStr("two")),
    ):
        with pytest.raises(SecretError) as caught:
            await work
        assert caught.value.problem is SecretProblem.LOCKED


@pytest.mark.parametrize("in_kiln", ["", " ", "[hidden]", None])
async def test_the_keychain_helps_out_where_kilns_file_has_no_key(kiln: KilnHome, in_kiln: str | None) -> None:
    kiln.write({PLACE: in_kiln, "openai_compatible_providers": [{"name": MINE.id, "api_key": in_kiln}]})
    target = kiln.target({"OPENAI_API_KEY": ""})
    target.read()
    keys = ProviderKeys(session, target)
    assert await keys.find(OPENAI, PLACE) is None
    await keys.keep(OPENAI, PLACE, SecretStr("ours"))
    await keys.keep(MINE, API_KEY, SecretStr("mine"))
    assert plain(await keys.find(OPENAI, PLACE)) == "ours"
    assert plain(await keys.find(MINE, API_KEY)) == "mine"


async def test_the_key_that_kiln_uses_comes_first_and_opens_no_keychain(kiln: KilnHome) -> None:
    kiln.write({PLACE: "theirs", "openai_compatible_providers": [{"name": MINE.id, "api_key": "theirs too"}]})
    target = kiln.target()
    target.read()

    async def never() -> SecretStore:
        raise AssertionError

    keys = ProviderKeys(never, target)
    assert plain(await keys.find(OPENAI, PLACE)) == "theirs"
    assert plain(await keys.find(MINE, API_KEY)) == "theirs too"


class Written(SessionSecrets):
    """Notes what is done to it, and may refuse to keep."""

    def __init__(self) -> None:
        super().__init__()
        self.done: list[tuple[str, str]] = []
        self.refuses = False

    async def set(self, ref: SecretRef, secret: SecretStr) -> None:  # pyright: ignore[reportImplicitOverride]
        if self.refuses:
            raise SecretError(SecretProblem.NOT_STORED)
        await super().set(ref, secret)
        self.done.append(("set", ref.account))

    async def delete(self, ref: SecretRef) -> None:  # pyright: ignore[reportImplicitOverride]
        await super().delete(ref)
        self.done.append(("delete", ref.account))


@pytest.fixture
def written(kiln: KilnHome) -> tuple[ProviderKeys, Written]:
    store = Written()

    async def find() -> SecretStore:
        return store

    return ProviderKeys(find, kiln.target()), store


async def test_a_renamed_key_is_kept_before_the_old_one_goes(written: tuple[ProviderKeys, Written]) -> None:
    keys, store = written
    await keys.keep(MINE, API_KEY, SecretStr("one"))
    store.done.clear()
    await keys.rename(MINE, OURS)
    assert store.done == [("set", "custom:Ours"), ("delete", f"custom:{MINE.id}")]


async def test_a_rename_that_fails_loses_no_key(written: tuple[ProviderKeys, Written]) -> None:
    keys, store = written
    await keys.keep(MINE, API_KEY, SecretStr("one"))
    store.refuses = True
    with pytest.raises(SecretError):
        await keys.rename(MINE, OURS)
    assert plain(await keys.find(MINE, API_KEY)) == "one"


async def test_renaming_to_the_same_name_keeps_the_key(written: tuple[ProviderKeys, Written]) -> None:
    keys, _ = written
    await keys.keep(MINE, API_KEY, SecretStr("one"))
    await keys.rename(MINE, MINE)
    assert plain(await keys.find(MINE, API_KEY)) == "one"


async def test_a_renamed_provider_without_a_key_does_not_inherit_somebody_elses(
    written: tuple[ProviderKeys, Written],
) -> None:
    keys, _ = written
    await keys.keep(OURS, API_KEY, SecretStr("of an older provider"))
    await keys.rename(MINE, OURS)
    assert await keys.find(OURS, API_KEY) is None


async def test_two_at_once_open_one_store(kiln: KilnHome) -> None:
    opened: list[SecretStore] = []

    async def find() -> SecretStore:
        await asyncio.sleep(0)
        opened.append(SessionSecrets())
        return opened[-1]

    keys = ProviderKeys(find, kiln.target())
    await asyncio.gather(*(keys.keep(ProviderRef("custom", str(n)), API_KEY, SecretStr("k")) for n in range(3)))
    assert len(opened) == 1
    assert [await keys.in_keychain(ProviderRef("custom", str(n)), API_KEY) for n in range(3)] == [True] * 3


async def test_the_keychain_shows_whose_key_it_is(keychain: PrivateBus, kiln: KilnHome) -> None:
    keys = ProviderKeys(find_secret_store, kiln.target())
    await keys.keep(MINE, API_KEY, SecretStr("one"))
    store = await find_secret_store()
    assert plain(await store.get(SecretRef(SERVICE, f"custom:{MINE.id}"))) == "one"
    await keys.forget(MINE, API_KEY)

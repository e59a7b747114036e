"""Which keys go along with a Kiln that is started from here, judged by Kiln's own library."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from pydantic import SecretStr
from typing_extensions import override

from kiln_models_gui.registry.changes import ClashError
from kiln_models_gui.registry.providers import ProviderRef, ProviderStatus
from kiln_models_gui.registry.registry import Registry
from kiln_models_gui.store.problems import StoreError
from kiln_models_gui.store.secrets import SecretError, SecretProblem, SecretRef, SecretStore, SessionSecrets
from kiln_models_gui.targets.keys import ProviderKeys
from kiln_models_gui.targets.keys_out_of_kiln import move_keys_out, put_keys_back
from kiln_models_gui.targets.kiln_launch import IN_THE_WAY, LaunchKey, Stay, key_environment, launch_keys
from kiln_models_gui.targets.kiln_process import launch_environment
from tests.kiln_files import KilnHome, kiln
from tests.oracle import Oracle
from tests.targets.test_plain_keys import Remembered

if TYPE_CHECKING:
    from kiln_models_gui.targets.kiln import KilnTarget

__all__ = ["kiln"]

OPENAI = "open_ai_api_key"
CANARY = "sk-canary-0123456789abcdef"
CUSTOM = {"openai_compatible_providers": [{"name": "Team", "base_url": "http://127.0.0.1:9/v1", "api_key": CANARY}]}
OTHERS = {
    "mcp_secrets": {"tool::TOKEN": CANARY},
    "git_sync_projects": {"/p": {"pat_token": CANARY, "branch": "main"}},
    "projects": ["/p"],
}


class House:
    """Kiln's file, our keys, and what is remembered."""

    def __init__(self, home: KilnHome, secrets: SecretStore | None = None, environ: Mapping[str, str] = {}) -> None:
        self.home = home
        self.environ = environ
        self.secrets = secrets or Remembered()
        self.target: KilnTarget = home.target(environ)
        self.registry = Registry(home.catalog, self.target)
        self.registry.load()
        self.keys = ProviderKeys(self._open, self.target)
        self.remembered: list[tuple[str, ...]] = []

    async def _open(self) -> SecretStore:
        return self.secrets

    async def remember(self, kept: tuple[str, ...]) -> None:
        self.remembered.append(kept)

    async def found(self) -> tuple[LaunchKey, ...]:
        kept = self.registry.kept_here
        return await launch_keys(self.home.catalog, self.target.settings, self.environ, kept, self.keys)

    async def stays(self) -> dict[str, Stay | None]:
        return {key.place: key.stay for key in await self.found()}

    async def move(self) -> Any:
        return await move_keys_out(
            self.registry,
            self.keys,
            await self.found(),
            lambda: self.target.settings,
            remember=self.remember,
            subject="all",
        )

    async def environment(self) -> dict[str, str]:
        return launch_environment(self.environ, await key_environment(await self.found(), self.keys), ())


def built_in(home: KilnHome) -> dict[str, str]:
    """Config key → variable, of every key that Kiln can take from its environment."""
    keys = (key for key in home.catalog.config if key.sensitive and key.type == "str" and key.env)
    return {key.key: key.env or "" for key in keys}


def test_the_catalogue_has_a_variable_for_every_key_of_every_built_in_provider(kiln: KilnHome) -> None:
    sensitive = [key.key for info in kiln.catalog.providers for key in info.keys if key.sensitive]
    assert len(sensitive) >= 15
    assert set(sensitive) <= set(built_in(kiln))


async def test_kiln_started_with_the_launchers_environment_has_every_key_and_its_file_none(
    kiln: KilnHome, oracle: Oracle
) -> None:
    keys = {place: f"{CANARY}-{place}" for place in built_in(kiln)}
    kiln.write({**keys, "azure_openai_endpoint": "https://a.example", "projects": ["/p"]})
    before = oracle.read(kiln.home)["values"]
    house = House(kiln)
    assert set((await house.stays()).values()) == {Stay.IN_FILE}
    await house.move()
    assert set((await house.stays()).values()) == {None}
    assert CANARY not in kiln.path.read_text()
    assert kiln.data() == {"azure_openai_endpoint": "https://a.example", "projects": ["/p"]}
    assert not any(oracle.read(kiln.home)["values"][place] for place in keys)
    started = Oracle(kiln.home, await house.environment())
    try:
        after = started.read(kiln.home)
    finally:
        started.close()
    assert {place: after["values"][place] for place in keys} == keys
    assert after["values"] == before
    assert not set(after["settings"]) & set(keys)


@pytest.mark.parametrize(
    ("stands", "stay"),
    [
        (None, Stay.NULL_IN_FILE),
        ("", Stay.BLANK_IN_FILE),
        ("  ", Stay.BLANK_IN_FILE),
        ("[hidden]", Stay.HIDDEN_IN_FILE),
        (CANARY, Stay.IN_FILE),
    ],
)
async def test_what_stands_in_the_file_keeps_kiln_from_its_environment_until_it_is_moved(
    kiln: KilnHome, oracle: Oracle, stands: str | None, stay: Stay
) -> None:
    kiln.write({OPENAI: stands, "projects": ["/p"]})
    house = House(kiln)
    await house.keys.keep(ProviderRef("builtin", "openai"), OPENAI, SecretStr("kept"))
    house.registry.keep_here("openai")
    assert await house.stays() == {OPENAI: stay}
    assert await house.environment() == {}
    started = Oracle(kiln.home, {"OPENAI_API_KEY": "from the environment"})
    try:
        assert started.read(kiln.home)["values"][OPENAI] == stands  # it looks no further, as we say
    finally:
        started.close()
    await house.move()
    assert await house.stays() == {OPENAI: None}
    assert await house.environment() == {"OPENAI_API_KEY": CANARY if stay is Stay.IN_FILE else "kept"}
    assert kiln.data() == {"projects": ["/p"]}


async def test_keys_of_own_addresses_and_of_tools_are_said_to_stay(kiln: KilnHome) -> None:
    kiln.write(CUSTOM | OTHERS)
    house = House(kiln)
    assert [(key.name, key.place, key.stay) for key in await house.found()] == [
        ("Team", "openai_compatible_providers", Stay.OWN_ADDRESS),
        ("", "mcp_secrets", Stay.NO_VARIABLE),
        ("", "git_sync_projects", Stay.NO_VARIABLE),
    ]
    assert await house.environment() == {}


@pytest.mark.parametrize("key", ["", "[hidden]", None])
async def test_an_own_address_without_a_key_is_not_listed(kiln: KilnHome, key: str | None) -> None:
    kiln.write({"openai_compatible_providers": [{"name": "Team", "base_url": "http://x", "api_key": key}, "odd"]})
    assert await House(kiln).found() == ()


async def test_a_provider_that_was_never_set_up_is_not_given_a_key_that_was_left_in_the_keychain(
    kiln: KilnHome,
) -> None:
    kiln.write({"projects": []})
    house = House(kiln)
    await house.keys.keep(ProviderRef("builtin", "openai"), OPENAI, SecretStr("left"))
    assert await house.found() == ()


async def test_a_key_that_the_keychain_lost_is_told(kiln: KilnHome) -> None:
    kiln.write({})
    house = House(kiln)
    house.registry.keep_here("openai")
    assert await house.stays() == {OPENAI: Stay.NOT_IN_KEYCHAIN}
    assert await house.environment() == {}


async def test_a_variable_of_this_computer_goes_along_and_the_keychain_comes_first(kiln: KilnHome) -> None:
    kiln.write({})
    house = House(kiln, environ={"OPENAI_API_KEY": "shell", "GROQ_API_KEY": "shell", "PATH": "/bin"})
    house.registry.keep_here("openai")
    await house.keys.keep(ProviderRef("builtin", "openai"), OPENAI, SecretStr("kept"))
    assert await house.stays() == {OPENAI: None, "groq_api_key": None}
    assert await house.environment() == {"OPENAI_API_KEY": "kept", "GROQ_API_KEY": "shell", "PATH": "/bin"}


async def test_a_move_is_one_write_that_can_be_taken_back(kiln: KilnHome) -> None:
    data = {OPENAI: CANARY, "bedrock_access_key": "AKIA1", "bedrock_secret_key": "s" * 20, "groq_api_key": 12345}
    kiln.write({**data, "projects": ["/p"]})
    house = House(kiln)
    change = await house.move()
    assert house.registry.kept_here == {"openai", "amazon_bedrock", "groq"}
    assert house.remembered[-1] == ("amazon_bedrock", "groq", "openai")
    assert house.registry.provider(ProviderRef("builtin", "openai")).status is ProviderStatus.KEY_NOT_IN_KILN  # pyright: ignore[reportOptionalMemberAccess]
    assert CANARY not in repr(change)
    await put_keys_back(house.registry, change, house.registry.kept_here, house.remember)
    assert kiln.data() == {**data, "projects": ["/p"]}
    assert house.remembered[-1] == ()
    assert house.registry.kept_here == frozenset()


async def test_without_a_keychain_nothing_is_moved(kiln: KilnHome) -> None:
    before = kiln.write({OPENAI: CANARY})
    house = House(kiln, SessionSecrets(SecretProblem.NO_KEYCHAIN))
    with pytest.raises(SecretError, match="no_keychain"):
        await house.move()
    assert kiln.path.read_bytes() == before
    assert house.registry.kept_here == frozenset()


class Full(Remembered):
    """A keychain that takes one key and no second one."""

    def __init__(self) -> None:
        super().__init__()
        self.taken: list[SecretRef] = []

    @override
    async def set(self, ref: SecretRef, secret: SecretStr) -> None:
        if self.taken and ref not in self.taken:
            raise SecretError(SecretProblem.NOT_STORED)
        self.taken.append(ref)
        await super().set(ref, secret)


async def test_a_keychain_that_fails_halfway_leaves_all_as_it_was(kiln: KilnHome) -> None:
    before = kiln.write({OPENAI: CANARY, "groq_api_key": CANARY})
    house = House(kiln, Full())
    with pytest.raises(SecretError):
        await house.move()
    assert kiln.path.read_bytes() == before
    assert house.registry.kept_here == frozenset()
    assert house.remembered[-1] == ()
    assert await house.keys.kept(ProviderRef("builtin", "openai"), OPENAI) is None


async def test_a_file_that_cannot_be_written_keeps_its_keys_and_the_keychain_what_it_had(
    kiln: KilnHome, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = kiln.write({OPENAI: CANARY})
    house = House(kiln)
    ref = ProviderRef("builtin", "openai")
    await house.keys.keep(ref, OPENAI, SecretStr("an older one"))
    found = await house.found()

    async def refuse(kept: tuple[str, ...]) -> None:
        house.remembered.append(kept)
        if kept and kiln.path.is_file():
            kiln.path.unlink()
            kiln.path.mkdir()

    with pytest.raises(StoreError):
        await move_keys_out(
            house.registry, house.keys, found, lambda: house.target.settings, remember=refuse, subject="x"
        )
    kiln.path.rmdir()
    kiln.path.write_bytes(before)
    assert house.remembered == [("openai",), ()]
    kept = await house.keys.kept(ref, OPENAI)
    assert kept is not None
    assert kept.get_secret_value() == "an older one"


async def test_a_key_that_somebody_changed_meanwhile_is_a_clash_and_stays(kiln: KilnHome) -> None:
    kiln.write({OPENAI: CANARY})
    house = House(kiln)
    found = await house.found()
    kiln.write({OPENAI: "sk-another-0123456789"})
    with pytest.raises(ClashError):
        await move_keys_out(
            house.registry, house.keys, found, lambda: {OPENAI: CANARY}, remember=house.remember, subject="x"
        )
    assert kiln.data() == {OPENAI: "sk-another-0123456789"}
    assert house.registry.kept_here == frozenset()


async def test_only_what_stands_in_the_way_is_moved(kiln: KilnHome) -> None:
    kiln.write({OPENAI: CANARY} | CUSTOM | OTHERS)
    house = House(kiln)
    await house.move()
    assert kiln.data() == CUSTOM | OTHERS
    assert not any(stay in IN_THE_WAY for stay in (await house.stays()).values())


@pytest.mark.parametrize(
    ("environ", "expected"),
    [
        ({"LD_LIBRARY_PATH": "/opt/us/_internal"}, {}),
        ({"LD_LIBRARY_PATH": "/opt/us", "LD_LIBRARY_PATH_ORIG": "/usr/x"}, {"LD_LIBRARY_PATH": "/usr/x"}),
        ({"PATH": "/opt/us/bin:/usr/bin:/opt/usual"}, {"PATH": "/usr/bin:/opt/usual"}),
        ({"_PYI_ARCHIVE_FILE": "/opt/x", "_MEIPASS2": "/y", "QT_API": "pyside6", "APPDIR": "/opt/us"}, {}),
        ({"QT_PLUGIN_PATH": "/opt/us/plugins", "HOME": "/home/u"}, {"HOME": "/home/u"}),
        ({"https_proxy": "http://u:p@proxy:8080"}, {"https_proxy": "http://u:p@proxy:8080"}),
        ({"OPENAI_API_KEY": "shell"}, {"OPENAI_API_KEY": "shell"}),
    ],
)
def test_the_environment_has_nothing_of_our_own_package(
    environ: dict[str, str], expected: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    assert launch_environment(environ, {}, [Path("/opt/us")]) == expected

import importlib
import subprocess
import sys
import threading
import uuid
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from keyring import errors
from keyring.backend import KeyringBackend
from pydantic import SecretStr

from kiln_models_gui.store.secrets import (
    TRUSTED,
    Keychain,
    SecretError,
    SecretProblem,
    SecretRef,
    SecretStore,
    SecretStoreKind,
    SessionSecrets,
    find_secret_store,
)
from tests.keychain import PrivateBus

# keyring 25.7 leaves its D-Bus connection open when the keychain stays locked.
keyring_leaks = pytest.mark.filterwarnings(
    "ignore:.*unclosed <socket", "ignore::pytest.PytestUnraisableExceptionWarning"
)
CANARY = SecretStr("sk-canary-1234567890")


@pytest.fixture
def ref() -> SecretRef:
    return SecretRef("kiln-models", f"provider {uuid.uuid4()} ü")


async def problem_of(call: Any) -> SecretProblem:
    with pytest.raises(SecretError) as caught:
        await call
    assert "canary" not in repr(caught.value)
    return caught.value.problem


@pytest.mark.parametrize("value", ["sk-canary", "ключ 鍵 🔑", "", "x" * 20_000, "two\nlines"], ids=len)
async def test_a_key_is_kept_given_back_and_forgotten(keychain: PrivateBus, ref: SecretRef, value: str) -> None:
    store = await find_secret_store()
    assert store.kind is SecretStoreKind.KEYCHAIN
    assert await store.get(ref) is None
    await store.set(ref, SecretStr("older"))
    await store.set(ref, SecretStr(value))
    assert await (await find_secret_store()).get(ref) == SecretStr(value)
    await store.delete(ref)
    assert await store.get(ref) is None
    await store.delete(ref)


@keyring_leaks
async def test_a_locked_keychain_is_never_taken_for_no_key(locked_keychain: PrivateBus, ref: SecretRef) -> None:
    store = await find_secret_store()
    await store.set(ref, CANARY)
    locked_keychain.lock()
    for call in (store.get(ref), store.set(ref, CANARY), store.delete(ref)):
        assert await problem_of(call) is SecretProblem.LOCKED
    assert (await find_secret_store()).kind is SecretStoreKind.KEYCHAIN  # the person can still unlock it


@keyring_leaks
async def test_a_keychain_that_dies_is_never_taken_for_no_key(locked_keychain: PrivateBus, ref: SecretRef) -> None:
    store = await find_secret_store()
    await store.set(ref, CANARY)
    locked_keychain.end()
    with pytest.raises(SecretError):
        await store.get(ref)


async def _is_session_only(reason: SecretProblem, ref: SecretRef) -> None:
    store = await find_secret_store()
    assert isinstance(store, SessionSecrets)
    assert store.kind is SecretStoreKind.SESSION
    assert store.reason is reason
    await store.set(ref, CANARY)
    assert await store.get(ref) == CANARY
    assert "canary" not in repr(vars(store))
    await store.delete(ref)
    assert await store.get(ref) is None


@keyring_leaks
async def test_without_a_bus_keys_live_for_the_session(no_bus: None, ref: SecretRef) -> None:
    await _is_session_only(SecretProblem.NO_KEYCHAIN, ref)


@keyring_leaks
async def test_without_a_keychain_on_the_bus_keys_live_for_the_session(
    bus_without_keychain: PrivateBus, ref: SecretRef
) -> None:
    await _is_session_only(SecretProblem.NO_KEYCHAIN, ref)


PLAIN_TEXT = """
from keyring.backend import KeyringBackend
class Keyring(KeyringBackend):
    priority = 20
    def get_password(self, service, username): return None
    def set_password(self, service, username, password): pass
    def delete_password(self, service, username): pass
"""


@pytest.mark.parametrize(
    ("backend", "reason"),
    [
        ("keyring.backends.fail.Keyring", SecretProblem.NO_KEYCHAIN),
        ("keyring.backends.null.Keyring", SecretProblem.NO_KEYCHAIN),
        ("plain_text_backend.Keyring", SecretProblem.UNTRUSTED_BACKEND),
        ("no.such.Backend", SecretProblem.UNKNOWN),
        ("nonsense", SecretProblem.UNKNOWN),
    ],
)
async def test_a_back_end_that_is_not_to_be_trusted_is_refused(
    keychain: PrivateBus,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    ref: SecretRef,
    backend: str,
    reason: SecretProblem,
) -> None:
    (tmp_path / "plain_text_backend.py").write_text(PLAIN_TEXT)
    monkeypatch.syspath_prepend(tmp_path)
    importlib.invalidate_caches()
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", backend)
    await _is_session_only(reason, ref)


async def test_a_chain_is_trusted_only_as_far_as_each_link(
    keychain: PrivateBus, monkeypatch: pytest.MonkeyPatch, ref: SecretRef
) -> None:
    from keyring.backends import chainer, null
    from keyring.backends.SecretService import Keyring

    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.chainer.ChainerBackend")
    monkeypatch.setattr(chainer.ChainerBackend, "backends", [Keyring()])
    assert (await find_secret_store()).kind is SecretStoreKind.KEYCHAIN
    monkeypatch.setattr(chainer.ChainerBackend, "backends", [Keyring(), null.Keyring()])
    await _is_session_only(SecretProblem.UNTRUSTED_BACKEND, ref)


def test_the_trusted_names_are_names_that_keyring_has() -> None:
    for name in TRUSTED:
        module, _, of_class = name.rpartition(".")
        assert hasattr(importlib.import_module(module), of_class)


class Backend(KeyringBackend):
    """Stands for back ends of other systems, whose errors cannot be had here."""

    priority = 1  # type: ignore[assignment]

    def __init__(self, act: Callable[[], str | None]) -> None:
        super().__init__()
        self._act = act

    def get_password(self, service: str, username: str) -> str | None:  # pyright: ignore[reportImplicitOverride]
        return self._act()

    def set_password(self, service: str, username: str, password: str) -> None:  # pyright: ignore[reportImplicitOverride]
        pass

    def delete_password(self, service: str, username: str) -> None:  # pyright: ignore[reportImplicitOverride]
        pass


def _raising(error: Exception) -> Callable[[], str | None]:
    def act() -> str | None:
        raise error

    return act


@pytest.mark.parametrize(
    ("error", "problem"),
    [
        (errors.KeyringLocked("(-128, 'Keychain Access Denied') sk-canary"), SecretProblem.DENIED),
        (errors.KeyringLocked("Failed to unlock the collection!"), SecretProblem.LOCKED),
        (errors.InitError("Failed to create the collection: Prompt dismissed."), SecretProblem.LOCKED),
        (errors.PasswordSetError("Cancelled by user"), SecretProblem.DENIED),
        (errors.PasswordSetError("Failed to store sk-canary"), SecretProblem.NOT_STORED),
        (errors.NoKeyringError("none"), SecretProblem.NO_KEYCHAIN),
        (errors.KeyringError("sk-canary"), SecretProblem.UNKNOWN),
        (OSError("sk-canary"), SecretProblem.UNKNOWN),
    ],
)
async def test_every_failure_is_told_and_never_quotes_a_key(
    ref: SecretRef, error: Exception, problem: SecretProblem
) -> None:
    store = Keychain(Backend(_raising(error)))
    assert await problem_of(store.get(ref)) is problem
    assert await problem_of(store.set(ref, CANARY)) is problem


async def test_a_keychain_that_swallows_keys_is_found_out(ref: SecretRef) -> None:
    assert await problem_of(Keychain(Backend(lambda: None)).set(ref, CANARY)) is SecretProblem.NOT_STORED
    assert await problem_of(Keychain(Backend(lambda: "still")).delete(ref)) is SecretProblem.NOT_STORED


@pytest.mark.parametrize(("value", "fits"), [("x" * 1280, True), ("x" * 1281, False), ("🔑" * 641, False)])
async def test_windows_takes_no_more_than_it_can_hold(ref: SecretRef, value: str, fits: bool) -> None:
    module, _, name = TRUSTED[1].rpartition(".")
    windows = type(name, (Backend,), {"__module__": module})
    store = Keychain(windows(lambda: value))
    if fits:
        await store.set(ref, SecretStr(value))
    else:
        assert await problem_of(store.set(ref, SecretStr(value))) is SecretProblem.TOO_LONG


async def test_a_prompt_that_blocks_does_not_block_the_program(ref: SecretRef) -> None:
    import asyncio

    answered = threading.Event()

    def prompt() -> str:
        assert answered.wait(20)
        return "sk-canary"

    asking = asyncio.ensure_future(Keychain(Backend(prompt)).get(ref))
    await asyncio.sleep(0)
    assert not asking.done()
    answered.set()
    assert await asking == SecretStr("sk-canary")


def test_importing_the_store_loads_nothing_heavy() -> None:
    heavy = ["keyring", "pydantic", "asyncio", "filelock", "httpx", "logging.handlers"]
    modules = ["secrets", "settings_file", "preferences", "backups", "files"]
    script = "import sys\n" + "".join(f"import kiln_models_gui.store.{name}\n" for name in modules)
    script += f"import kiln_models_gui.log\nprint([name for name in {heavy} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def _a_store(store: SecretStore) -> SecretStore:
    return store


def test_both_stores_keep_the_protocol() -> None:
    assert _a_store(SessionSecrets()).kind is SecretStoreKind.SESSION
    assert _a_store(Keychain(Backend(lambda: None))).kind is SecretStoreKind.KEYCHAIN


class Hanging:
    """A prompt that nobody answers until `answered` is set; `asked` tells that it is open, `calls` counts them."""

    def __init__(self) -> None:
        self.answered, self.asked, self.calls = threading.Event(), threading.Event(), 0

    def __call__(self) -> str:
        self.calls += 1
        self.asked.set()
        assert self.answered.wait(20)
        return "sk-canary"


async def test_a_prompt_that_nobody_answers_is_no_missing_key(ref: SecretRef) -> None:
    prompt = Hanging()
    store = Keychain(Backend(prompt), patience_s=0.05)
    assert await problem_of(store.get(ref)) is SecretProblem.NO_ANSWER
    assert await problem_of(store.get(ref)) is SecretProblem.NO_ANSWER  # waits behind the first
    prompt.answered.set()
    assert await Keychain(Backend(prompt)).get(ref) == SecretStr("sk-canary")


async def test_prompts_that_hang_leave_threads_to_everybody_else(ref: SecretRef) -> None:
    import asyncio

    prompt = Hanging()
    store = Keychain(Backend(prompt))
    asking = [asyncio.ensure_future(store.get(ref)) for _ in range(40)]
    assert await asyncio.wait_for(asyncio.to_thread(lambda: prompt.asked.wait(20)), 20)
    store.give_up()
    problems = [await problem_of(one) for one in asking]
    assert set(problems) == {SecretProblem.NO_ANSWER}
    assert await problem_of(store.get(ref)) is SecretProblem.NO_ANSWER
    prompt.answered.set()
    assert prompt.calls == 1


async def test_what_was_given_up_before_its_turn_is_never_written(ref: SecretRef) -> None:
    import asyncio

    prompt = Hanging()
    store = Keychain(Backend(prompt))
    first = asyncio.ensure_future(store.get(ref))
    assert await asyncio.to_thread(lambda: prompt.asked.wait(20))
    second = asyncio.ensure_future(store.get(ref))
    await asyncio.sleep(0)
    second.cancel()
    await asyncio.gather(second, return_exceptions=True)  # only then it is given up
    prompt.answered.set()
    await first
    assert await store.get(ref) is not None
    assert prompt.calls == 2


@keyring_leaks
async def test_a_keychain_that_goes_away_is_no_missing_key(locked_keychain: PrivateBus, ref: SecretRef) -> None:
    store = await find_secret_store()
    await store.set(ref, CANARY)
    locked_keychain.end()
    assert await problem_of(store.get(ref)) in (SecretProblem.LOCKED, SecretProblem.UNKNOWN)
    assert await problem_of(store.delete(ref)) in (SecretProblem.LOCKED, SecretProblem.UNKNOWN)

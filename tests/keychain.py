"""A real Secret Service for the tests: a private D-Bus session with a throw-away, unlocked GNOME keyring.

Debian: gnome-keyring, dbus, libglib2.0-bin. Nothing of it touches the person's own bus or keychain.
"""

import gc
import os
import shutil
import subprocess
import tempfile
from collections.abc import Generator, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from jeepney.io.blocking import DBusConnection

SECRET_SERVICE = "keyring.backends.SecretService.Keyring"
_PASSWORD = b"test\n"


class PrivateBus:
    """A D-Bus session of our own in a scratch folder, and what runs on it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._started: list[subprocess.Popen[bytes]] = []
        self.environment = {
            **os.environ,
            "HOME": str(folder),
            "XDG_RUNTIME_DIR": str(folder),
            "XDG_DATA_HOME": str(folder / "data"),
            "XDG_CACHE_HOME": str(folder / "cache"),
        }
        self.address = self._start_bus()
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = self.address

    def start_keyring(self) -> None:
        """Start the unlocked Secret Service and wait until it is there."""
        daemon = self._start(
            ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"], stdin=subprocess.PIPE
        )
        assert daemon.stdin is not None
        daemon.stdin.write(_PASSWORD)
        daemon.stdin.close()
        self._run("gdbus", "wait", "--session", "--timeout", "20", "org.freedesktop.secrets")

    def lock(self) -> None:
        """Lock the default collection, as a screen lock may."""
        self._call("Lock", "['/org/freedesktop/secrets/collection/login']")

    def unlock(self) -> None:
        """Open it again with its password, as the person does in the prompt."""
        import secretstorage
        from jeepney import DBusAddress, new_method_call
        from secretstorage.util import format_secret, open_session

        collection = "/org/freedesktop/secrets/collection/login"
        with closing(_connect(self.address)) as connection:
            session = open_session(connection)
            secret = format_secret(session, _PASSWORD, "text/plain")
            service = DBusAddress(
                "/org/freedesktop/secrets",
                bus_name="org.freedesktop.secrets",
                interface="org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface",
            )
            method = "UnlockWithMasterPassword"
            connection.send_and_get_reply(new_method_call(service, method, "o(oayays)", (collection, secret)))
            assert not secretstorage.Collection(connection, collection).is_locked()

    def end(self) -> None:
        """End everything that was started here."""
        for process in reversed(self._started):
            process.terminate()
            process.wait(20)
            if process.stdout is not None:
                process.stdout.close()

    def _start_bus(self) -> str:
        # A configuration without service folders: nothing of this machine is started on our bus by its mere name.
        config = self._folder / "bus.conf"
        config.write_text(
            f"<busconfig><type>session</type><listen>unix:dir={self._folder}</listen><auth>EXTERNAL</auth>"
            '<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/>'
            '<allow own="*"/></policy>'
            "</busconfig>"
        )
        bus = self._start(
            ["dbus-daemon", f"--config-file={config}", "--nofork", "--print-address=1"], stdout=subprocess.PIPE
        )
        assert bus.stdout is not None
        return bus.stdout.readline().decode().strip()

    def _start(
        self, command: list[str], stdin: int = subprocess.DEVNULL, stdout: int = subprocess.DEVNULL
    ) -> subprocess.Popen[bytes]:
        process = subprocess.Popen(
            command, env=self.environment, stdin=stdin, stdout=stdout, stderr=subprocess.DEVNULL, cwd=self._folder
        )
        self._started.append(process)
        return process

    def _call(self, method: str, *arguments: str) -> None:
        self._run(
            *("gdbus", "call", "--session", "--dest", "org.freedesktop.secrets"),
            *("--object-path", "/org/freedesktop/secrets", "--method", f"org.freedesktop.Secret.Service.{method}"),
            *arguments,
        )

    def _run(self, *command: str) -> None:
        subprocess.run(command, env=self.environment, check=True, stdout=subprocess.DEVNULL, timeout=30)


def _connect(address: str) -> "DBusConnection":
    from jeepney.io.blocking import open_dbus_connection

    return open_dbus_connection(address)


@contextmanager
def private_bus() -> Generator[PrivateBus]:
    """A bus for the time of the block. Its folder is short-named: a socket's path has 108 bytes."""
    folder = Path(tempfile.mkdtemp(prefix="bus-"))
    bus = PrivateBus(folder)
    try:
        yield bus
    finally:
        bus.end()
        shutil.rmtree(folder)


@pytest.fixture(scope="session")
def keyring_bus() -> Iterator[PrivateBus]:
    """One bus with an unlocked Secret Service for all tests of a run."""
    with private_bus() as bus:
        bus.start_keyring()
        yield bus


@pytest.fixture
def keychain(keyring_bus: PrivateBus, monkeypatch: pytest.MonkeyPatch) -> PrivateBus:
    """For this test, the machine has an open keychain."""
    return _use(keyring_bus.address, monkeypatch, keyring_bus)


@pytest.fixture
def locked_keychain(monkeypatch: pytest.MonkeyPatch) -> Iterator[PrivateBus]:
    """For this test, the machine has a keychain of its own, open until `lock()`, that nobody can unlock."""
    with private_bus() as bus:
        bus.start_keyring()
        yield _use(bus.address, monkeypatch, bus)
    gc.collect()  # connections that keyring left open are noticed here, not in some later test


@pytest.fixture
def bus_without_keychain(monkeypatch: pytest.MonkeyPatch) -> Iterator[PrivateBus]:
    """For this test, the machine has a D-Bus session on which no keychain answers."""
    with private_bus() as bus:
        yield _use(bus.address, monkeypatch, bus)


@pytest.fixture
def no_bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """For this test, the machine has no D-Bus session, as over ssh."""
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/none")
    monkeypatch.delenv("PYTHON_KEYRING_BACKEND", raising=False)


def _use(address: str, monkeypatch: pytest.MonkeyPatch, bus: PrivateBus) -> PrivateBus:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    # The suite forbids keyring everything; here our own choice of the back end is at work.
    monkeypatch.delenv("PYTHON_KEYRING_BACKEND", raising=False)
    return bus

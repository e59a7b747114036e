"""A home on a network drive that has no locks, and a file that several people share: nothing is lost there either."""

import errno
import fcntl
import os
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

from kiln_models_gui.store import files
from kiln_models_gui.store.problems import StoreError, StoreProblem
from kiln_models_gui.store.settings_file import SettingsFile
from tests.store.processes import OtherProcess

NO_LOCKS = [errno.ENOLCK, errno.EOPNOTSUPP, errno.ENOSYS]
OTHER = """
import errno, fcntl, sys
from pathlib import Path
from kiln_models_gui.store import files
def refuse(*_):
    raise OSError(errno.ENOLCK, "no locks here")
fcntl.flock = refuse
with files.locked(Path(sys.argv[1])):
    print("locked", flush=True)
    sys.stdin.readline()
"""


@pytest.fixture(params=NO_LOCKS, ids=errno.errorcode.get)
def no_locks(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """As such drives answer: Linux' NFS without its lock server, FUSE, and what does not know the call."""

    def refuse(*_: object) -> None:
        raise OSError(request.param, "no locks here")

    monkeypatch.setattr(fcntl, "flock", refuse)


def add(number: int) -> Callable[[dict[str, object]], None]:
    return lambda data: data.update({f"key{number}": number})


@pytest.mark.usefixtures("no_locks")
def test_many_of_us_at_once_lose_nothing_without_locks(tmp_path: Path) -> None:
    path = tmp_path / "settings.yaml"
    writers = [threading.Thread(target=SettingsFile(path).edit, args=(add(number),)) for number in range(6)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join(60)
    assert yaml.safe_load(path.read_bytes()) == {f"key{number}": number for number in range(6)}
    assert sorted(found.name for found in tmp_path.glob("*.held")) == []


@pytest.mark.usefixtures("no_locks")
def test_what_a_drive_with_locks_left_behind_holds_nobody_up(tmp_path: Path) -> None:
    path = tmp_path / "settings.yaml"
    (tmp_path / ".settings.yaml.kiln-models.lock").touch()
    SettingsFile(path).edit(add(1))
    assert yaml.safe_load(path.read_bytes()) == {"key1": 1}


@pytest.mark.usefixtures("no_locks")
def test_another_process_is_told_and_a_killed_one_holds_nobody_up(tmp_path: Path) -> None:
    path = tmp_path / "settings.yaml"
    other = OtherProcess(OTHER, path)
    other.wait_for("locked")
    with pytest.raises(StoreError) as caught, files.locked(path, seconds=0):
        pass
    assert caught.value.problem is StoreProblem.LOCKED_BY_OTHER
    other.go_on()
    other.end()
    killed = "import os, signal" + OTHER.replace("sys.stdin.readline()", "os.kill(os.getpid(), signal.SIGKILL)")
    subprocess.run([sys.executable, "-c", killed, str(path)], capture_output=True, check=False)
    assert (tmp_path / ".settings.yaml.kiln-models.held").exists()
    SettingsFile(path).edit(add(1))
    assert yaml.safe_load(path.read_bytes()) == {"key1": 1}


@pytest.mark.usefixtures("no_locks")
@pytest.mark.parametrize(("age", "free"), [(5, False), (3600, True)])
def test_a_lock_of_another_computer_counts_until_it_is_old(tmp_path: Path, age: int, free: bool) -> None:
    path, held = tmp_path / "settings.yaml", tmp_path / ".settings.yaml.kiln-models.held"
    held.write_text("1\nanother-computer\n")
    then = held.stat().st_mtime - age
    os.utime(held, (then, then))
    got_it = False
    try:
        with files.locked(path, seconds=0):
            got_it = True
    except StoreError as error:
        assert error.problem is StoreProblem.LOCKED_BY_OTHER
    assert got_it is free


def test_two_computers_whose_locks_do_not_reach_each_other_lose_nothing(tmp_path: Path) -> None:
    """The other one writes between our reading and our writing, whatever we hold."""
    path = tmp_path / "settings.yaml"
    theirs = SettingsFile(path.with_name("settings.yaml"))
    theirs.edit(add(0))
    turns = iter([lambda: _as_another_computer(path, 1), lambda: _as_another_computer(path, 2)])

    def ours(data: dict[str, object]) -> None:
        next(turns, lambda: None)()
        data["ours"] = True

    SettingsFile(path).edit(ours)
    assert yaml.safe_load(path.read_bytes()) == {"key0": 0, "key1": 1, "key2": 2, "ours": True}


def _as_another_computer(path: Path, number: int) -> None:
    data = yaml.safe_load(path.read_bytes())
    add(number)(data)
    files.replace(path, yaml.safe_dump(data).encode())


@pytest.mark.parametrize(("mode", "locks"), [(0o600, 0o600), (0o660, 0o660), (0o664, 0o664), (0o444, 0o644)])
def test_who_may_write_a_shared_file_may_lock_it(tmp_path: Path, mode: int, locks: int) -> None:
    path = tmp_path / "settings.yaml"
    path.touch()
    path.chmod(mode)
    with files.locked(path):
        pass
    assert (tmp_path / ".settings.yaml.kiln-models.lock").stat().st_mode & 0o777 == locks

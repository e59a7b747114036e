import os
import socket
import stat
import threading
from pathlib import Path

import pytest

from kiln_models_gui.store import files
from kiln_models_gui.store.problems import StoreError, StoreProblem
from tests.store.processes import BECOME_NOBODY, NOBODY, OtherProcess, may_mount, run


def problem_of(path: Path, *, writing: bool = False) -> StoreProblem:
    with pytest.raises(StoreError) as caught:
        if writing:
            files.replace(path, b"new")
        else:
            files.read(path)
    return caught.value.problem


def names_in(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_a_missing_file_is_empty_content_and_not_there(tmp_path: Path) -> None:
    content = files.read(tmp_path / "no" / "file")
    assert (content.data, content.exists, content.mode) == (b"", False, None)


def test_a_new_file_and_its_folders_are_private(tmp_path: Path) -> None:
    path = tmp_path / "new" / "newer" / "file"
    files.replace(path, b"x")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert stat.S_IMODE(path.parent.parent.stat().st_mode) == 0o700


@pytest.mark.parametrize("mode", [0o600, 0o644, 0o640, 0o666])
def test_mode_and_owner_are_kept(tmp_path: Path, mode: int) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"old")
    path.chmod(mode)
    if os.geteuid() == 0:
        os.chown(path, NOBODY, NOBODY)
    owner = path.stat().st_uid
    files.replace(path, b"new")
    assert path.read_bytes() == b"new"
    assert (stat.S_IMODE(path.stat().st_mode), path.stat().st_uid) == (mode, owner)


def test_a_reader_that_has_the_old_file_open_keeps_the_old_whole(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"old")
    with path.open("rb") as reader:
        files.replace(path, b"new")
        assert reader.read() == b"old"


@pytest.mark.parametrize("target", ["real/file", "absolute", "chain", "dangling"])
def test_a_symlink_stays_a_symlink(tmp_path: Path, target: str) -> None:
    real = tmp_path / "real" / "file"
    real.parent.mkdir()
    if target != "dangling":
        real.write_bytes(b"old")
    link = tmp_path / "link"
    if target == "chain":
        (tmp_path / "middle").symlink_to("real/file")
        link.symlink_to("middle")
    else:
        link.symlink_to(real if target == "absolute" else "real/file")
    assert files.read(link).exists == (target != "dangling")
    with files.locked(link):
        files.replace(link, b"new")
    assert link.is_symlink()
    assert real.read_bytes() == files.read(link).data == b"new"
    assert names_in(tmp_path) <= {"home", "link", "middle", "real"}  # nothing is left beside the link


def test_a_folder_that_is_a_symlink_stays_one(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to("real")
    files.replace(tmp_path / "link" / "file", b"new")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real" / "file").read_bytes() == b"new"


@pytest.mark.parametrize("writing", [False, True])
def test_links_that_lead_in_a_circle_are_told(tmp_path: Path, writing: bool) -> None:
    (tmp_path / "a").symlink_to("b")
    (tmp_path / "b").symlink_to("a")
    assert problem_of(tmp_path / "a", writing=writing) is StoreProblem.LINK_LOOP
    assert (tmp_path / "a").is_symlink()


@pytest.mark.parametrize("writing", [False, True])
@pytest.mark.parametrize("kind", ["folder", "pipe", "device", "socket"])
def test_what_is_no_file_is_told_and_never_hangs(tmp_path: Path, kind: str, writing: bool) -> None:
    path = tmp_path / "thing"
    if kind == "folder":
        path.mkdir()
    elif kind == "pipe":
        os.mkfifo(path)
    elif kind == "device":
        path.symlink_to("/dev/zero")
    else:
        with socket.socket(socket.AF_UNIX) as listener:
            listener.bind(str(path))
    before = path.stat().st_mode
    expected = StoreProblem.IS_A_FOLDER if kind == "folder" else StoreProblem.NOT_A_FILE
    assert problem_of(path, writing=writing) is expected
    assert path.stat().st_mode == before
    assert names_in(tmp_path) == {"home", "thing"}


def test_a_file_in_place_of_the_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "folder").write_bytes(b"")
    assert problem_of(tmp_path / "folder" / "file") is StoreProblem.NOT_A_FOLDER
    assert problem_of(tmp_path / "folder" / "file", writing=True) is StoreProblem.NOT_A_FOLDER


def test_fifty_megabytes_are_read_and_far_more_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "file"
    with path.open("wb") as file:
        file.truncate(50_000_000)  # sparse
        assert len(files.read(path).data) == 50_000_000
        file.truncate(files.MAX_BYTES + 1)
    assert problem_of(path) is StoreProblem.TOO_LARGE


AS_NOBODY = f"""
import sys
from pathlib import Path
from kiln_models_gui.store import files
{BECOME_NOBODY}
try:
    content = files.read(Path(sys.argv[1]))
    files.replace(Path(sys.argv[1]), b"new" * 100_000)
except files.StoreError as error:
    print(error.problem)
else:
    print("written")
"""


@pytest.mark.parametrize(
    ("file_mode", "folder_mode", "answer"),
    [
        (0o000, 0o777, "no_permission"),
        (0o444, 0o777, "read_only"),
        (0o666, 0o555, "no_permission"),
        (0o666, 0o000, "no_permission"),
        (0o666, 0o777, "written"),
    ],
)
def test_permissions_are_respected_and_told(open_folder: Path, file_mode: int, folder_mode: int, answer: str) -> None:
    """In a process without root's rights, which permission bits do not bind."""
    path = open_folder / "folder" / "file"
    path.parent.mkdir()
    path.write_bytes(b"old")
    path.chmod(file_mode)
    path.parent.chmod(folder_mode)
    assert run(AS_NOBODY, path) == answer
    path.parent.chmod(0o755)
    assert names_in(path.parent) == {"file"}
    if answer != "written":
        assert path.read_bytes() == b"old"


FULL_DISK = """
import subprocess, sys
from pathlib import Path
folder = Path(sys.argv[1])
subprocess.run(["mount", "-t", "tmpfs", "-o", sys.argv[2], "none", str(folder)], check=True)
path = folder / "file"
path.write_bytes(b"old")
if sys.argv[3]:
    subprocess.run(["mount", "-o", sys.argv[3], str(folder)], check=True)
from kiln_models_gui.store import files
try:
    files.replace(path, b"new" * 100_000)
except files.StoreError as error:
    print(error.problem, path.read_bytes(), [entry.name for entry in folder.iterdir()])
"""


@pytest.mark.parametrize(
    ("size", "remount", "problem"), [("size=64k", "", "disk_full"), ("size=1m", "remount,ro", "read_only")]
)
def test_a_full_or_read_only_disk_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, size: str, remount: str, problem: str
) -> None:
    """A real one, a tiny disk in memory, where mounts are allowed; else a limit of the size of files."""
    if not may_mount():
        _with_a_size_limit(tmp_path)
        return
    assert run(FULL_DISK, tmp_path, size, remount, unshared=True) == f"{problem} b'old' ['file']"


LIMITED = """
import resource, signal, sys
from pathlib import Path
from kiln_models_gui.store import files
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, 10_000))
try:
    files.replace(Path(sys.argv[1]), b"new" * 100_000)
except files.StoreError as error:
    print(error.problem)
"""


def _with_a_size_limit(folder: Path) -> None:
    (folder / "file").write_bytes(b"old")
    assert run(LIMITED, folder / "file") == "disk_full"
    assert (folder / "file").read_bytes() == b"old"
    assert names_in(folder) == {"home", "file"}


def test_a_file_that_may_not_grow_is_left_as_it_was(tmp_path: Path) -> None:
    _with_a_size_limit(tmp_path)


HOLD = """
import sys
from pathlib import Path
from kiln_models_gui.store import files
with files.locked(Path(sys.argv[1])):
    print("locked", flush=True)
    sys.stdin.readline()
print("free", flush=True)
"""


def test_another_process_with_the_lock_is_told_and_waited_for(tmp_path: Path) -> None:
    path = tmp_path / "file"
    other = OtherProcess(HOLD, path)
    other.wait_for("locked")
    with pytest.raises(StoreError) as caught, files.locked(path, seconds=0):
        pass
    assert caught.value.problem is StoreProblem.LOCKED_BY_OTHER
    got_it = threading.Event()

    def wait_for_the_lock() -> None:
        with files.locked(path, seconds=20):
            got_it.set()

    waiting = threading.Thread(target=wait_for_the_lock)
    waiting.start()
    assert not got_it.is_set()
    other.go_on()
    waiting.join(30)
    assert got_it.is_set()
    other.wait_for("free")
    other.end()


def test_the_last_look_can_stop_the_write(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"old")

    def refuse() -> None:
        raise LookupError

    with pytest.raises(LookupError):
        files.replace(path, b"new", last_look=refuse)
    assert path.read_bytes() == b"old"
    assert names_in(tmp_path) == {"home", "file"}


@pytest.mark.parametrize(("failures", "outcome"), [(2, "new"), (99, "old")])
def test_a_virus_scanner_that_holds_the_file_is_waited_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failures: int, outcome: str
) -> None:
    """Only Windows has this; here its error is raised by hand."""
    path = tmp_path / "file"
    path.write_bytes(b"old")
    rename, left = Path.replace, iter(range(failures))
    pauses: list[float] = []

    def held(self: Path, target: Path) -> Path:
        if next(left, None) is None:
            return rename(self, target)
        error = PermissionError(13, "held")
        error.winerror = 32  # type: ignore[attr-defined]
        raise error

    monkeypatch.setattr(Path, "replace", held)
    monkeypatch.setattr("time.sleep", pauses.append)
    if outcome == "new":
        files.replace(path, b"new")
        assert len(pauses) == 2
    else:
        assert problem_of(path, writing=True) is StoreProblem.BUSY
    assert path.read_text() == outcome
    assert names_in(tmp_path) == {"home", "file"}


def test_the_content_never_shows(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"sk-canary")
    assert "canary" not in repr(files.read(path))

import json
import logging
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from kiln_models_gui.registry.changes import ClashError
from kiln_models_gui.store import files
from kiln_models_gui.store.backups import Backups
from kiln_models_gui.store.journal import Journal
from kiln_models_gui.store.jsonc_document import JsoncDocument
from kiln_models_gui.store.jsonc_file import JsoncFile
from kiln_models_gui.store.problems import StoreError, StoreProblem
from kiln_models_gui.store.settings_file import SettingsFile
from kiln_models_gui.store.together import FileEdit, edit_together
from tests.store.processes import BECOME_NOBODY, may_mount, run

LONG_AGO = 1_000_000_000
YAML, JSONC = b"key: sk-canary\n", b'{"key": "sk-canary"} // kept\n'


class Pair:
    """Kiln's file and an editor's, and the journal of the app. `at` runs something right after a step."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.yaml, self.jsonc = folder / "a" / "settings.yaml", folder / "b" / "settings.json"
        for path, data in ((self.yaml, YAML), (self.jsonc, JSONC)):
            path.parent.mkdir()
            path.write_bytes(data)
            path.chmod(0o640)
            os.utime(path, (LONG_AGO, LONG_AGO))
        self.steps: list[str] = []
        self.at: dict[str, Callable[[], object]] = {}
        self.journal = Journal(folder / "data" / "journal.json", self._at_step)
        self.backups = Backups(folder / "backups")
        self.files = (
            SettingsFile(self.yaml, self.backups, wait=lambda _: None),
            JsoncFile(self.jsonc, wait=lambda _: None),
        )

    def _at_step(self, name: str) -> None:
        self.steps.append(name)
        self.at.pop(name, lambda: None)()

    def edits(self, value: object = "new") -> list[FileEdit]:
        return [
            (self.files[1], lambda document: document.set(("ours",), value)),
            (self.files[0], lambda data: data.update(ours=value)),
        ]

    def edit(self) -> None:
        edit_together(self.edits(), self.journal)

    def fails(self) -> StoreError:
        with pytest.raises(StoreError) as caught:
            self.edit()
        return caught.value

    def left_over(self) -> list[Path]:
        return [path for path in self.folder.rglob("*") if path.name.endswith(".tmp") or path == self.journal.path]


@pytest.fixture
def pair(tmp_path: Path) -> Pair:
    return Pair(tmp_path)


def test_both_files_are_changed_and_nothing_else_is(pair: Pair) -> None:
    jsonc, yaml = edit_together(pair.edits(), pair.journal)
    assert pair.yaml.read_bytes() == YAML + b"ours: new\n"
    assert pair.jsonc.read_bytes() == b'{"key": "sk-canary", "ours": "new"} // kept\n'
    assert (yaml.data["ours"], jsonc.data.value["ours"]) == ("new", "new")
    assert [path.stat().st_mode & 0o777 for path in (pair.yaml, pair.jsonc)] == [0o640, 0o640]
    assert pair.left_over() == []
    assert [pair.backups.content(one) for one in pair.backups.all()] == [YAML]
    assert pair.steps == [
        "begun",
        "noted",
        "staged settings.yaml",
        "staged settings.json",
        "kept settings.yaml",
        "kept settings.json",
        "put settings.yaml",
        "put settings.json",
        "verified",
        "unstaged settings.json",
        "unstaged settings.yaml",
        "cleaned settings.json",
        "cleaned settings.yaml",
        "forgotten",
    ]


def test_files_that_are_not_there_yet_are_made_privately(pair: Pair) -> None:
    shutil.rmtree(pair.yaml.parent)
    pair.jsonc.unlink()
    pair.edit()
    assert [path.stat().st_mode & 0o777 for path in (pair.yaml, pair.jsonc)] == [0o600, 0o600]
    assert pair.left_over() == []


@pytest.mark.parametrize("count", [0, 1])
def test_without_two_files_that_change_there_is_no_journal(pair: Pair, count: int) -> None:
    edits = pair.edits()
    edits[0] = (edits[0][0], lambda _: None)
    if not count:
        edits[1] = (edits[1][0], lambda _: None)
    edit_together(edits, pair.journal)
    assert pair.jsonc.read_bytes() == JSONC
    assert (pair.yaml.read_bytes() != YAML) == bool(count)
    assert pair.steps == []
    assert edit_together([], pair.journal) == []


def test_two_links_to_one_file_are_one_write(pair: Pair) -> None:
    link = pair.folder / "link.json"
    link.symlink_to(pair.jsonc)
    edits = [*pair.edits(), (JsoncFile(link), lambda document: document.set(("more",), 1))]
    readings = edit_together(edits, pair.journal)
    assert readings[0] is readings[2]
    assert JsoncDocument(pair.jsonc.read_text()).value == {"key": "sk-canary", "ours": "new", "more": 1}
    assert link.is_symlink()
    assert len(pair.steps) == 14
    edit_together([edits[0], (JsoncFile(link), lambda document: document.set(("most",), 2))], pair.journal)
    assert JsoncDocument(pair.jsonc.read_text()).value["most"] == 2


def clash(_: object) -> None:
    raise ClashError("aiOrchestrator.x")


def not_storable(document: JsoncDocument) -> None:
    document.set(("ours",), {1, 2})


@pytest.mark.parametrize(("change", "error"), [(clash, ClashError), (not_storable, StoreError)])
def test_a_change_that_the_second_file_refuses_leaves_both(
    pair: Pair, change: Callable[[JsoncDocument], None], error: type[Exception]
) -> None:
    edits = pair.edits()
    edits[0] = (edits[0][0], change)
    with pytest.raises(error) as caught:
        edit_together(edits, pair.journal)
    assert (pair.yaml.read_bytes(), pair.jsonc.read_bytes()) == (YAML, JSONC)
    assert pair.left_over() == []
    if isinstance(caught.value, StoreError):
        assert (caught.value.problem, caught.value.path) == (StoreProblem.NOT_PLAIN_DATA, pair.jsonc)


def folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def pipe(path: Path) -> None:
    path.unlink()
    os.mkfifo(path)


def no_folder(path: Path) -> None:
    shutil.rmtree(path.parent)


def file_for_folder(path: Path) -> None:
    shutil.rmtree(path.parent)
    path.parent.write_bytes(b"")


def loop(path: Path) -> None:
    path.unlink()
    path.symlink_to(path)


def broken(path: Path) -> None:
    path.write_bytes(b'{"a": [')
    os.utime(path, (LONG_AGO, LONG_AGO))


# Right before the change, before anything is put in place, between the two files, and after both.
STEPS = ["", "begun", "staged settings.yaml", "kept settings.json", "put settings.yaml", "put settings.json"]


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize(
    ("damage", "problem"),
    [
        (folder, StoreProblem.IS_A_FOLDER),
        (pipe, StoreProblem.NOT_A_FILE),
        (no_folder, StoreProblem.VANISHED),
        (file_for_folder, StoreProblem.NOT_A_FOLDER),
        (loop, StoreProblem.LINK_LOOP),
        (broken, StoreProblem.NOT_JSON),
    ],
)
def test_a_second_file_that_cannot_be_written_leaves_the_first_as_it_was_and_is_told(
    pair: Pair, damage: Callable[[Path], None], problem: StoreProblem, step: str
) -> None:
    for file in pair.files:
        file.read()
    before = pair.yaml.stat()
    if step:
        pair.at[step] = lambda: damage(pair.jsonc)
    else:
        damage(pair.jsonc)
    error = pair.fails()
    assert (error.problem, error.path) == (problem, pair.jsonc)
    after = pair.yaml.stat()
    assert pair.yaml.read_bytes() == YAML
    assert (before.st_ino, before.st_mtime_ns, before.st_mode) == (after.st_ino, after.st_mtime_ns, after.st_mode)
    assert pair.left_over() == []


def test_a_first_file_that_was_not_there_is_gone_again_and_may_be_made_later(pair: Pair) -> None:
    pair.yaml.unlink()
    pair.at["put settings.json"] = lambda: folder(pair.jsonc)
    assert pair.fails().path == pair.jsonc
    assert not pair.yaml.exists()
    pair.jsonc.rmdir()
    pair.jsonc.write_bytes(JSONC)
    pair.edit()
    assert pair.yaml.read_bytes() == b"ours: new\n"


def test_a_file_system_without_second_names_keeps_a_copy(pair: Pair, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(self: Path, target: Path) -> None:
        raise PermissionError(1, "no hard links")

    monkeypatch.setattr(Path, "hardlink_to", refused)
    pair.at["put settings.yaml"] = lambda: folder(pair.jsonc)
    assert pair.fails().path == pair.jsonc
    assert (pair.yaml.read_bytes(), pair.yaml.stat().st_mode & 0o777) == (YAML, 0o640)
    assert pair.left_over() == []
    pair.jsonc.rmdir()
    pair.jsonc.write_bytes(JSONC)
    pair.edit()
    assert b"ours" in pair.yaml.read_bytes()


@pytest.mark.parametrize("step", STEPS[1:])
@pytest.mark.parametrize("second", [False, True])
def test_a_write_by_others_in_between_is_kept(pair: Pair, second: bool, step: str) -> None:
    """In either file, at any time. After it was put in place, older content comes back: ours is written again."""

    def write() -> None:
        path, data = (pair.jsonc, b'{"theirs": 1}\n') if second else (pair.yaml, b"theirs: 1\n")
        path.write_bytes(data)
        os.utime(path, (LONG_AGO, LONG_AGO))

    pair.at[step] = write
    pair.edit()
    yaml, jsonc = pair.yaml.read_bytes(), pair.jsonc.read_bytes()
    assert (b"theirs" in yaml, b"theirs" in jsonc) == (not second, second)
    assert b"ours" in yaml
    assert b"ours" in jsonc
    assert pair.left_over() == []


def test_a_third_thing_right_after_the_write_is_left_and_the_other_file_put_back(pair: Pair) -> None:
    def write() -> None:
        pair.jsonc.write_bytes(b'{"ours": "theirs"}\n')
        os.utime(pair.jsonc, (LONG_AGO, LONG_AGO))

    pair.at["put settings.json"] = write
    error = pair.fails()
    assert (error.problem, error.path) == (StoreProblem.WRITE_NOT_VERIFIED, pair.jsonc)
    assert (pair.yaml.read_bytes(), pair.jsonc.read_bytes()) == (YAML, b'{"ours": "theirs"}\n')


def test_a_file_rewritten_without_end_is_told(pair: Pair) -> None:
    def write(number: int = 0) -> None:
        pair.jsonc.write_bytes(b'{"n": %d}' % number)
        os.utime(pair.jsonc, (LONG_AGO, LONG_AGO))
        pair.at["kept settings.json"] = lambda: write(number + 1)

    pair.at["kept settings.json"] = write
    error = pair.fails()
    assert (error.problem, error.path) == (StoreProblem.BUSY, pair.jsonc)
    assert pair.yaml.read_bytes() == YAML
    assert b"ours" not in pair.jsonc.read_bytes()


def test_a_journal_that_cannot_be_written_stops_the_change_before_it_begins(pair: Pair) -> None:
    pair.journal.path.mkdir(parents=True)
    assert pair.fails().path == pair.journal.path
    assert (pair.yaml.read_bytes(), pair.jsonc.read_bytes()) == (YAML, JSONC)


def test_what_cannot_be_put_back_now_is_put_back_at_the_next_change(
    pair: Pair, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    rename = Path.replace

    def held(self: Path, target: Path) -> Path:
        if target in (pair.yaml, pair.jsonc) and "put settings.yaml" in pair.steps:
            raise PermissionError(13, "held")
        return rename(self, target)

    monkeypatch.setattr(Path, "replace", held)
    assert pair.fails().path == pair.jsonc
    assert pair.journal.path.exists()
    assert "not put back" in caplog.text
    monkeypatch.undo()
    pair.steps.clear()
    edits = pair.edits("newer")
    edit_together(edits, pair.journal)
    assert "put back settings.yaml" in pair.steps
    assert b"newer" in pair.yaml.read_bytes()
    assert pair.left_over() == []


def test_nothing_shows_a_key(pair: Pair, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    pair.at["put settings.yaml"] = lambda: folder(pair.jsonc)
    error = pair.fails()
    assert "canary" not in repr(error) + str(error) + caplog.text
    assert "canary" not in repr(pair.files[0].plan(lambda data: data.update(ours=1)))


def test_both_locks_are_held_from_the_look_to_the_end(pair: Pair) -> None:
    found: list[StoreProblem] = []

    def try_the_locks() -> None:
        for path in (pair.yaml, pair.jsonc, pair.journal.path):
            try:
                with files.locked(path, seconds=0):
                    pass
            except StoreError as error:
                found.append(error.problem)

    def in_a_thread() -> None:
        other = threading.Thread(target=try_the_locks)
        other.start()
        other.join(20)

    pair.at |= {"begun": in_a_thread, "cleaned settings.yaml": in_a_thread}
    pair.edit()
    assert found == [StoreProblem.LOCKED_BY_OTHER] * 6


UNWRITABLE = f"""
import filelock, hashlib, json, logging, os, sys
from pathlib import Path
from kiln_models_gui.store.journal import Journal
from kiln_models_gui.store.jsonc_file import JsoncFile
from kiln_models_gui.store.problems import StoreError
from kiln_models_gui.store.settings_file import SettingsFile
from kiln_models_gui.store.together import edit_together
folder, step, what, mode = Path(sys.argv[1]), sys.argv[2], sys.argv[3], int(sys.argv[4], 8)
yaml, jsonc = SettingsFile(folder / "warm.yaml"), JsoncFile(folder / "warm.json")
edits = lambda: [(yaml, lambda data: data.update(ours=1)), (jsonc, lambda document: document.set(("ours",), 1))]
edit_together(edits(), Journal(folder / "warm" / "journal"))  # imports what is imported late
{BECOME_NOBODY}
place = folder / "nobody"
yaml, jsonc = (kind(place / name, wait=lambda _: None) for kind, name in ((SettingsFile, "a/s"), (JsoncFile, "b/s")))
for file, data in ((yaml, "key: 1\\n"), (jsonc, "{{}}\\n")):
    file.path.parent.mkdir(parents=True)
    file.path.write_text(data)
def at_step(name):
    if name == step:
        (jsonc.path if what == "file" else jsonc.path.parent).chmod(mode)
at_step("")
try:
    edit_together(edits(), Journal(place / "data" / "journal", at_step))
    print("written")
except StoreError as error:
    jsonc.path.parent.chmod(0o755)
    jsonc.path.chmod(0o644)
    left = [path.name for path in place.rglob("*") if path.name.endswith((".tmp", "journal"))]
    print(error.problem, error.path == jsonc.path, yaml.path.read_text() == "key: 1\\n", jsonc.path.read_text(), left)
"""


@pytest.mark.parametrize(
    ("step", "what", "mode", "problem"),
    [
        ("", "file", "000", "no_permission"),
        ("", "file", "444", "read_only"),
        ("", "folder", "555", "no_permission"),
        ("", "folder", "000", "no_permission"),
        ("staged s", "file", "444", "read_only"),
        ("kept s", "file", "444", "read_only"),
        ("kept s", "folder", "555", "no_permission"),
        ("put s", "file", "000", "no_permission"),
        ("put s", "file", "444", "read_only"),
    ],
)
def test_a_second_file_made_unwritable_leaves_both_as_they_were_and_says_so(
    open_folder: Path, step: str, what: str, mode: str, problem: str
) -> None:
    """In a process without root's rights, which permission bits do not bind."""
    told = run(UNWRITABLE, open_folder, step, what, mode)
    # A file of its own could not be removed from a folder made read-only: the next start does it.
    left = told.rsplit("[", 1)[1]
    assert told.startswith(f"{problem} True True {{}}")
    assert left == "]" or (what == "folder" and step)


LARGE = """
import os, resource, signal, subprocess, sys
from pathlib import Path
from kiln_models_gui.store.journal import Journal
from kiln_models_gui.store.jsonc_file import JsoncFile
from kiln_models_gui.store.problems import StoreError
from kiln_models_gui.store.settings_file import SettingsFile
from kiln_models_gui.store.together import edit_together
folder, disk = Path(sys.argv[1]), Path(sys.argv[1]) / "disk"
disk.mkdir()
if sys.argv[2]:
    subprocess.run(["mount", "-t", "tmpfs", "-o", sys.argv[2], "none", str(disk)], check=True)
else:
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, 10_000))
yaml, jsonc = SettingsFile(folder / "a.yaml"), JsoncFile(disk / "b.json")
yaml.path.write_text("key: 1\\n")
jsonc.path.write_text("{}\\n")
edits = [(yaml, lambda data: data.update(ours=1)), (jsonc, lambda document: document.set(("ours",), "x" * 200_000))]
try:
    edit_together(edits, Journal(folder / "journal"))
except StoreError as error:
    left = [path.name for path in folder.rglob("*") if path.name.endswith((".tmp", "journal"))]
    print(error.problem, error.path == jsonc.path, yaml.path.read_text() + jsonc.path.read_text(), left)
"""


@pytest.mark.parametrize("disk", ["size=64k", ""])
def test_a_full_disk_under_the_second_file_leaves_both_as_they_were(tmp_path: Path, disk: str) -> None:
    """A real one, in a mount namespace of its own, where the test may; else a limit of the size of files."""
    disk = disk if may_mount() else ""
    assert run(LARGE, tmp_path, disk, unshared=bool(disk)) == "disk_full True key: 1\n{}\n []"


COUNTING = """
import sys
from pathlib import Path
from kiln_models_gui.store.journal import Journal
from kiln_models_gui.store.jsonc_file import JsoncFile
from kiln_models_gui.store.together import edit_together
journal, name, *paths = sys.argv[1:]
print("ready", flush=True)
sys.stdin.readline()
for number in range(6):
    edits = [(JsoncFile(Path(path)), lambda data, n=number: data.set((f"{name}{n}",), n)) for path in paths]
    edit_together(edits, Journal(Path(journal)))
"""


@pytest.mark.parametrize("journals", [("journal", "journal"), ("one", "other")])
def test_two_processes_in_opposite_order_wait_for_each_other_and_lose_nothing(
    tmp_path: Path, journals: tuple[str, str]
) -> None:
    paths = [str(tmp_path / "1.json"), str(tmp_path / "2.json")]
    both = [
        subprocess.Popen(
            [sys.executable, "-c", COUNTING, str(tmp_path / journal), name, *order],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        for journal, name, order in ((journals[0], "a", paths), (journals[1], "b", paths[::-1]))
    ]
    for one in both:
        assert one.stdout is not None
        assert one.stdout.readline() == b"ready\n"
    for one in both:
        assert one.stdin is not None
        one.stdin.write(b"\n")
        one.stdin.flush()
    for one in both:
        assert one.stdin is not None
        assert one.stdout is not None
        assert one.wait(60) == 0
        one.stdin.close()
        one.stdout.close()
    assert [len(json.loads(Path(path).read_text())) for path in paths] == [12, 12]

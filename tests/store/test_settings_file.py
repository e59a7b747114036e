import os
import subprocess
import sys
import threading
import tracemalloc
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiln_models_gui.store import files
from kiln_models_gui.store.backups import Backups
from kiln_models_gui.store.problems import StoreError, StoreProblem
from kiln_models_gui.store.settings_file import SettingsFile
from tests.store.processes import BECOME_NOBODY, OtherProcess, run

KILN = yaml.dump(
    {"open_ai_api_key": "sk-canary", "projects": ["/b", "/a"], "user_model_registry": [{"id": "1", "name": "café"}]}
).encode()
LONG_AGO = 1_000_000_000


class Wait:
    """Stands for the pause between two looks: lets the test do something in it, and never sleeps."""

    def __init__(self, *steps: Callable[[], object]) -> None:
        self.steps = list(steps)
        self.seconds = 0.0

    def __call__(self, seconds: float) -> None:
        self.seconds += seconds
        if self.steps:
            self.steps.pop(0)()


@pytest.fixture
def path(home: Path) -> Path:
    place = home / ".kiln_ai" / "settings.yaml"
    place.parent.mkdir()
    place.write_bytes(KILN)
    return place


def aged(path: Path, data: bytes) -> None:
    path.write_bytes(data)
    os.utime(path, (LONG_AGO, LONG_AGO))


def set_key(name: str, value: object) -> Callable[[dict[str, object]], None]:
    return lambda data: data.update({name: value})


def test_a_first_look_is_quick_and_shows_no_secret(path: Path) -> None:
    wait = Wait()
    reading = SettingsFile(path, wait=wait).read()
    assert reading.data["projects"] == ["/b", "/a"]
    assert reading.exists
    assert "canary" not in repr(reading)
    assert wait.seconds == 0


def test_no_file_is_no_settings_at_once_and_looking_makes_none(path: Path) -> None:
    path.unlink()
    path.parent.rmdir()
    wait = Wait()
    reading = SettingsFile(path, wait=wait).read_settled()
    assert (dict(reading.data), reading.exists, wait.seconds) == ({}, False, 0)
    assert not path.parent.exists()


def test_an_edit_changes_one_key_and_keeps_the_rest_to_the_byte(path: Path) -> None:
    file = SettingsFile(path, wait=Wait())
    file.edit(set_key("b_new", 1))
    assert path.read_bytes() == b"b_new: 1\n" + KILN
    file.edit(lambda data: data.pop("b_new"))
    assert path.read_bytes() == KILN


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25, deadline=None)
@given(data=st.dictionaries(st.text(), st.lists(st.dictionaries(st.text(), st.text() | st.floats()))), key=st.text())
def test_a_file_of_kilns_edited_and_edited_back_is_the_same_to_the_byte(
    path: Path, data: dict[str, object], key: str
) -> None:
    data.pop(key, None)
    before = yaml.dump(data).encode()
    aged(path, before)
    file = SettingsFile(path, wait=Wait())
    file.edit(set_key(key, {"ü": [1]}), over_empty=True)
    assert path.read_bytes() != before
    file.edit(lambda now: now.pop(key))
    assert path.read_bytes() == before


def test_an_order_kept_by_hand_is_kept_and_new_keys_go_to_the_end(path: Path) -> None:
    aged(path, b"z: 1\na:\n  y: 1\n  x: 2\n")
    SettingsFile(path).edit(set_key("b", 3))
    assert path.read_bytes() == b"z: 1\na:\n  y: 1\n  x: 2\nb: 3\n"


def test_a_change_that_changes_nothing_writes_nothing(path: Path) -> None:
    aged(path, b"# a comment that a write would lose\na: 1\n")
    before = path.stat()
    SettingsFile(path).edit(set_key("a", 1))
    after = path.stat()
    assert (before.st_ino, before.st_mtime_ns) == (after.st_ino, after.st_mtime_ns)


def test_true_for_one_is_a_change(path: Path) -> None:
    aged(path, b"a: 1\n")
    SettingsFile(path).edit(set_key("a", True))
    assert path.read_bytes() == b"a: true\n"


def test_what_cannot_be_written_leaves_the_file_alone(path: Path) -> None:
    with pytest.raises(StoreError) as caught:
        SettingsFile(path, wait=Wait()).edit(set_key("a", (1, 2)))
    assert caught.value.problem is StoreProblem.NOT_PLAIN_DATA
    assert path.read_bytes() == KILN


@pytest.mark.parametrize("torn", [b"", b"  \n", b"a: [", b"just a wo", b"a: \xc3", None])
def test_a_file_that_is_being_written_is_waited_for(path: Path, torn: bytes | None) -> None:
    file = SettingsFile(path, wait=Wait(lambda: None, lambda: None, lambda: aged(path, b"projects:\n- /new\n")))
    file.read()
    if torn is None:
        path.unlink()
    else:
        path.write_bytes(torn)
    assert file.read_settled().data == {"projects": ["/new"]}


def test_the_first_half_of_a_file_is_not_taken_for_the_whole(path: Path) -> None:
    """Kiln writes 8 KB at a time; cut between two lines the first part is good YAML."""
    path.write_bytes(KILN[:27])
    assert yaml.safe_load(KILN[:27]) == {"open_ai_api_key": "sk-canary"}
    wait = Wait(lambda: path.write_bytes(KILN[:40]), lambda: path.write_bytes(KILN), lambda: aged(path, KILN))
    SettingsFile(path, wait=wait).edit(set_key("b", 1))
    assert path.read_bytes() == b"b: 1\n" + KILN


def test_a_file_that_never_comes_to_rest_is_not_overwritten(path: Path) -> None:
    parts = [lambda size=size: path.write_bytes(b"a: 1\nb: " + b"x" * size) for size in range(1, 40)]
    with pytest.raises(StoreError) as caught:
        SettingsFile(path, wait=Wait(*parts)).edit(set_key("b", 1))
    assert caught.value.problem is StoreProblem.BUSY
    assert path.read_bytes().startswith(b"a: 1\nb: xxx")


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"", StoreProblem.STAYED_EMPTY),
        (b"\n \n", StoreProblem.STAYED_EMPTY),
        (None, StoreProblem.VANISHED),
        (b"a: [\n", StoreProblem.NOT_YAML),
        (b"- a\n", StoreProblem.NOT_A_MAPPING),
        (b"a: !!python/tuple [1]\n", StoreProblem.HAS_PYTHON_TAGS),
        (b"a: \xfc\n", StoreProblem.UNREADABLE_ENCODING),
    ],
)
def test_nothing_is_written_over_what_is_broken_or_lost(
    path: Path, content: bytes | None, problem: StoreProblem
) -> None:
    wait = Wait()
    file = SettingsFile(path, wait=wait)
    file.read()
    path.unlink() if content is None else aged(path, content)
    with pytest.raises(StoreError) as caught:
        file.edit(set_key("a", 1))
    assert caught.value.problem is problem
    assert wait.seconds == pytest.approx(1.5)
    assert (path.read_bytes() if path.exists() else None) == content


@pytest.mark.parametrize("content", [b"", None])
def test_an_empty_file_may_be_filled_when_it_always_was_or_the_person_says_so(
    path: Path, content: bytes | None
) -> None:
    path.unlink() if content is None else aged(path, content)
    file = SettingsFile(path, wait=Wait())
    file.edit(set_key("a", 1))
    assert path.read_bytes() == b"a: 1\n"
    aged(path, b"")
    file.edit(set_key("b", 1), over_empty=True)
    assert path.read_bytes() == b"b: 1\n"


def test_a_write_by_others_between_our_look_and_ours_is_kept(path: Path) -> None:
    calls: list[int] = []

    def change(data: dict[str, object]) -> None:
        if not calls:
            aged(path, KILN + b"written_by_kiln: 1\n")
        calls.append(1)
        data["ours"] = 2

    SettingsFile(path, wait=Wait()).edit(change)
    data = yaml.safe_load(path.read_bytes())
    assert (data["written_by_kiln"], data["ours"], len(calls)) == (1, 2, 2)


@pytest.mark.parametrize(("held", "told"), [(3, None), (999, StoreProblem.BUSY)])
def test_a_file_that_a_virus_scanner_holds_is_waited_for(
    path: Path, monkeypatch: pytest.MonkeyPatch, held: int, told: StoreProblem | None
) -> None:
    """Only Windows has this; here its error is raised by hand, before the write and again after it."""
    aged(path, KILN)
    open_, left = os.open, [held, 2]

    def opened(place: str | Path, flags: int, mode: int = 0o777) -> int:
        if Path(place) == path and left and left[0]:
            left[0] -= 1
            error = PermissionError(13, "held")
            error.winerror = 32  # type: ignore[attr-defined]
            raise error
        if Path(place) == path and left:
            left.pop(0)
        return open_(place, flags, mode)

    monkeypatch.setattr(os, "open", opened)
    file = SettingsFile(path, wait=Wait())
    if told is None:
        file.edit(set_key("n", 1))
        monkeypatch.undo()
        assert yaml.safe_load(path.read_bytes())["n"] == 1
        return
    with pytest.raises(StoreError) as error:
        file.edit(set_key("n", 1))
    monkeypatch.undo()
    assert (error.value.problem, path.read_bytes()) == (told, KILN)


def test_a_file_from_the_future_is_changed_all_the_same(path: Path) -> None:
    """The clock was put back, or is that of a network drive."""
    path.write_bytes(KILN)
    os.utime(path, (4_000_000_000, 4_000_000_000))
    wait = Wait()
    SettingsFile(path, wait=wait).edit(set_key("n", 1))
    assert yaml.safe_load(path.read_bytes())["n"] == 1
    assert wait.seconds < 1


def test_a_file_rewritten_without_end_is_told(path: Path) -> None:
    count = iter(range(1000))

    def change(data: dict[str, object]) -> None:
        aged(path, b"n: %d\n" % next(count))
        data["ours"] = 2

    with pytest.raises(StoreError) as caught:
        SettingsFile(path, wait=Wait()).edit(change)
    assert caught.value.problem is StoreProblem.BUSY
    assert b"ours" not in path.read_bytes()


@pytest.mark.parametrize(
    ("right_after", "outcome"),
    [
        (b"a: 1\nours: 2\nkiln: 3\n", {"a": 1, "ours": 2, "kiln": 3}),
        (b"a: 1\nkiln: 3\n", {"a": 1, "ours": 2, "kiln": 3}),
        (b"a: 1\nours: third\n", StoreProblem.WRITE_NOT_VERIFIED),
    ],
)
def test_a_write_by_others_right_after_ours_does_not_lose_ours(
    path: Path, monkeypatch: pytest.MonkeyPatch, right_after: bytes, outcome: object
) -> None:
    aged(path, b"a: 1\n")
    real = files.sync_folder
    others = iter([lambda: aged(path, right_after)])

    def then_another_writes(folder: Path) -> None:
        real(folder)
        next(others, lambda: None)()

    monkeypatch.setattr(files, "sync_folder", then_another_writes)
    file = SettingsFile(path, wait=Wait())
    if isinstance(outcome, StoreProblem):
        with pytest.raises(StoreError) as caught:
            file.edit(set_key("ours", 2))
        assert caught.value.problem is outcome
    else:
        assert file.edit(set_key("ours", 2)).data == outcome == yaml.safe_load(path.read_bytes())


def test_changes_by_others_are_seen_and_our_own_are_known(path: Path) -> None:
    file = SettingsFile(path, wait=Wait())
    seen = file.edit(set_key("b", 1)).fingerprint
    assert not file.changed_since(seen)
    os.utime(path, (LONG_AGO, LONG_AGO))
    assert not file.changed_since(seen)  # touched, not changed
    path.write_bytes(path.read_bytes().replace(b"b: 1", b"b: 2"))
    assert file.changed_since(seen)
    path.unlink()
    assert file.changed_since(seen)


def test_a_change_within_one_tick_of_the_clock_is_seen(path: Path) -> None:
    file = SettingsFile(path, wait=Wait())
    seen = file.edit(set_key("b", 1)).fingerprint
    path.write_bytes(path.read_bytes().replace(b"b: 1", b"b: 2"))
    os.utime(path, ns=(seen.mtime_ns, seen.mtime_ns))
    assert file.changed_since(seen)


async def test_the_async_forms_do_the_same(path: Path) -> None:
    file = SettingsFile(path, wait=Wait())
    await file.edit_async(set_key("b", 1))
    assert (await file.read_settled_async()).data["b"] == 1


def test_two_of_us_at_once_lose_nothing(path: Path) -> None:
    def write(name: str) -> None:
        file = SettingsFile(path, wait=Wait())
        for number in range(15):
            file.edit(set_key(f"{name}{number}", number))

    threads = [threading.Thread(target=write, args=[name]) for name in "ab"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert len(yaml.safe_load(path.read_bytes())) == 30 + 3


def test_the_lock_is_held_from_the_look_to_the_write(path: Path) -> None:
    found: list[StoreProblem] = []

    def try_the_lock() -> None:
        try:
            with files.locked(path, seconds=0):
                pass
        except StoreError as error:
            found.append(error.problem)

    def change(data: dict[str, object]) -> None:
        other = threading.Thread(target=try_the_lock)
        other.start()
        other.join(20)
        data["b"] = 1

    SettingsFile(path, wait=Wait()).edit(change)
    assert found == [StoreProblem.LOCKED_BY_OTHER]


WRITE_AS_KILN_DOES = """
import sys, yaml
say = lambda word: (print(word, flush=True), sys.stdin.readline())
with open(sys.argv[1], "w") as file:
    say("truncated")
    text = yaml.dump({"a": 1, "kiln": ["x" * 20] * 1000})
    file.write(text[:8190])
    file.flush()
    say("half")
    file.write(text[8190:])
    file.flush()
    say("whole")
print("closed", flush=True)
"""


def test_a_real_second_process_that_writes_as_kiln_does_is_waited_for(path: Path) -> None:
    """Truncates in place, writes half, then the rest, while we read and edit: we see the whole, and lose nothing."""
    other = OtherProcess(WRITE_AS_KILN_DOES, path)
    other.wait_for("truncated")
    assert path.read_bytes() == b""

    def next_step(word: str) -> Callable[[], None]:
        def step() -> None:
            other.go_on()
            other.wait_for(word)

        return step

    wait = Wait(lambda: None, next_step("half"), lambda: None, next_step("whole"), next_step("closed"))
    file = SettingsFile(path, wait=wait)
    file.edit(set_key("ours", 2))
    other.end()
    assert not wait.steps
    data = yaml.safe_load(path.read_bytes())
    assert (data["a"], len(data["kiln"]), data["ours"]) == (1, 1000, 2)


KILN_WRITES = "from kiln_ai.utils.config import Config; c = Config.shared(); print(ascii(c.user_model_registry)); " + (
    "c.update_settings({'user_id': 'kiln'})"
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=3, deadline=None)
@given(ids=st.lists(st.text(st.characters()), min_size=30, max_size=60))
def test_kiln_reads_ids_of_any_unicode_and_its_own_write_loses_none(path: Path, ids: list[str]) -> None:
    entries = [{"id": text, "model_id": text, "overrides": {text: None}} for text in ids]
    aged(path, KILN)
    file = SettingsFile(path, wait=Wait())
    file.edit(set_key("user_model_registry", entries))
    done = subprocess.run([sys.executable, "-c", KILN_WRITES], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ascii(entries)
    reading = file.read_settled()
    assert reading.data["user_model_registry"] == entries
    assert reading.data["user_id"] == "kiln"
    assert reading.data["projects"] == ["/b", "/a"]


AS_NOBODY = f"""
import sys
from pathlib import Path
from kiln_models_gui.store.settings_file import SettingsFile
from kiln_models_gui.store.problems import StoreError
SettingsFile(Path(sys.argv[2])).edit(lambda data: data.update(a=2))  # imports what is imported late
{BECOME_NOBODY}
try:
    SettingsFile(Path(sys.argv[1]), wait=lambda _: None).edit(lambda data: data.update(a=2))
except StoreError as error:
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
        (0o666, 0o777, "written"),
    ],
)
def test_an_edit_without_the_right_to_it_is_told(
    open_folder: Path, tmp_path: Path, file_mode: int, folder_mode: int, answer: str
) -> None:
    path = open_folder / "folder" / "settings.yaml"
    path.parent.mkdir()
    path.write_bytes(b"a: 1\n")
    path.chmod(file_mode)
    path.parent.chmod(folder_mode)
    assert run(AS_NOBODY, path, tmp_path / "warm") == answer
    assert path.read_bytes() == (b"a: 2\n" if answer == "written" else b"a: 1\n")


def test_fifty_megabytes_are_read(path: Path) -> None:
    aged(path, b"a: " + b"x" * 50_000_000 + b"\n")
    reading = SettingsFile(path, wait=Wait()).read()
    assert len(str(reading.data["a"])) == 50_000_000


def test_more_than_the_limit_is_refused_without_reading_it(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(200_000_000)
    tracemalloc.start()
    with pytest.raises(StoreError) as caught:
        SettingsFile(path).read()
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert caught.value.problem is StoreProblem.TOO_LARGE
    assert peak < 5_000_000


def test_each_edit_keeps_the_state_before_it_privately_and_ten_at_most(path: Path, tmp_path: Path) -> None:
    backups = Backups(tmp_path / "data" / "backups")
    file = SettingsFile(path, backups, wait=Wait())
    for number in range(12):
        file.edit(set_key("n", number))
    kept = backups.all()
    assert [yaml.safe_load(backups.content(one)).get("n") for one in kept] == [10, 9, 8, 7, 6, 5, 4, 3, 2, 1]
    assert {one.path.stat().st_mode & 0o777 for one in kept} == {0o600}
    assert (tmp_path / "data" / "backups").stat().st_mode & 0o777 == 0o700


def test_a_kept_state_is_restored_over_whatever_stands_there(path: Path, tmp_path: Path) -> None:
    backups = Backups(tmp_path / "backups")
    file = SettingsFile(path, backups, wait=Wait())
    file.edit(set_key("n", 1))
    aged(path, b"a: [broken")
    reading = file.restore(backups.all()[0])
    assert path.read_bytes() == KILN
    assert reading.data == yaml.safe_load(KILN)
    assert (tmp_path / "backups" / "broken.yaml").read_bytes() == b"a: [broken"
    assert len(backups.all()) == 1


def test_a_full_backup_folder_does_not_stop_the_edit(
    path: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "backups").write_bytes(b"a file where the folder should be")
    SettingsFile(path, Backups(tmp_path / "backups"), wait=Wait()).edit(set_key("n", 1))
    assert b"n: 1" in path.read_bytes()
    assert "No backup" in caplog.text
    assert "canary" not in caplog.text

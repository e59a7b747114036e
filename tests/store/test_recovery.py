import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiln_models_gui.store import files
from kiln_models_gui.store.journal import Entry, Journal, hash_of
from kiln_models_gui.store.problems import StoreProblem
from kiln_models_gui.store.recovery import Outcome, recover
from tests.store.killing import Killer, killer
from tests.store.processes import OtherProcess

__all__ = ["killer"]

LONG_AGO = 1_000_000_000
OLD = {"settings.yaml": b"key: sk-canary\n", "settings.json": b'{"key": "sk-canary"} // kept\n'}
NEW = {
    "settings.yaml": {b"key: sk-canary\nours: new\n", b"ours: new\n"},
    "settings.json": {b'{"key": "sk-canary", "ours": "new"} // kept\n', b'{\n    "ours": "new"\n}\n'},
}


class Scene:
    """Some settings files, each in a folder of its own, and a journal."""

    def __init__(self, folder: Path, missing: frozenset[int] = frozenset(), count: int = 2) -> None:
        self.folder = folder
        self.journal = folder / "data" / "journal.json"
        names = ["settings.yaml", "settings.json"]
        self.paths = [folder / f"{number}" / names[number % 2] for number in range(count)]
        self.old: dict[Path, bytes | None] = {}
        for number, path in enumerate(self.paths):
            path.parent.mkdir(parents=True)
            if number not in missing:
                path.write_bytes(OLD[path.name])
                path.chmod(0o640)
                os.utime(path, (LONG_AGO, LONG_AGO))
            self.old[path] = None if number in missing else OLD[path.name]

    def stands(self) -> list[str]:
        """Whether each file is "old", "new", or something else."""
        return [self._one(path) for path in self.paths]

    def _one(self, path: Path) -> str:
        data = path.read_bytes() if path.exists() else None
        return "old" if data == self.old[path] else "new" if data in NEW[path.name] else repr(data)

    def left_over(self) -> list[Path]:
        """Temporaries and the journal."""
        return [path for path in self.folder.rglob("*") if path.name.endswith(".tmp") or path == self.journal]

    def assert_private(self) -> None:
        """Whoever cannot read the file cannot read what lies beside it either."""
        for path in self.left_over():
            assert path.stat().st_mode & 0o777 in ({0o600} if path == self.journal else {0o600, 0o640})

    def assert_settled(self) -> None:
        assert self.stands() in (["old"] * len(self.paths), ["new"] * len(self.paths))
        assert self.left_over() == []


@pytest.fixture
def scene(tmp_path: Path) -> Scene:
    return Scene(tmp_path)


@pytest.mark.parametrize("missing", [frozenset[int](), frozenset({0}), frozenset({1}), frozenset({0, 1})])
def test_an_edit_killed_at_any_step_is_finished_or_undone(
    tmp_path: Path, killer: Killer, missing: frozenset[int]
) -> None:
    ends: list[str] = []
    for step in range(100):
        scene = Scene(tmp_path / f"{step}", missing)
        survived = killer.survives("edit", scene.journal, scene.paths, step)
        if survived:
            break
        scene.assert_private()
        recovery = recover(Journal(scene.journal), scene.paths)
        scene.assert_settled()
        assert recovery.changed == ()
        if recovery.outcome is not Outcome.NOTHING:
            is_new = recovery.outcome is Outcome.COMPLETED
            assert scene.stands() == (["new"] * 2 if is_new else ["old"] * 2)
        ends += scene.stands()[:1]
    assert ends == ["old"] * 6 + ["new"] * (len(ends) - 6)  # begun, noted, and twice staged and kept
    assert len(ends) == 14


def test_a_recovery_killed_at_any_step_is_finished_by_the_next(tmp_path: Path, killer: Killer) -> None:
    for step in range(14):
        for second in range(100):
            scene = Scene(tmp_path / f"{step}-{second}")
            assert not killer.survives("edit", scene.journal, scene.paths, step)
            survived = killer.survives("recover", scene.journal, scene.paths, second)
            recover(Journal(scene.journal), scene.paths)
            scene.assert_settled()
            if survived:
                break


@pytest.fixture(scope="module")
def room() -> Iterator[Path]:
    folder = Path(tempfile.mkdtemp(prefix="kiln-models-"))
    yield folder
    shutil.rmtree(folder)


@settings(max_examples=50, deadline=None)
@given(
    count=st.integers(2, 4),
    missing=st.frozensets(st.integers(0, 3)),
    kills=st.lists(st.integers(0, 20), min_size=1, max_size=4),
    more=st.booleans(),
)
def test_however_often_it_is_killed_all_files_are_old_or_all_new(
    room: Path, killer: Killer, count: int, missing: frozenset[int], kills: list[int], more: bool
) -> None:
    scene = Scene(Path(tempfile.mkdtemp(dir=room)), missing, count)
    killer.survives("edit", scene.journal, scene.paths, kills[0])
    for kill in kills[1:]:
        killer.survives("recover", scene.journal, scene.paths, kill)
    if more:  # the same change once more finds the journal, too
        assert killer.survives("edit", scene.journal, scene.paths, 1000)
        assert set(scene.stands()) == {"new"}
    recover(Journal(scene.journal), scene.paths)
    scene.assert_settled()


PLACES = st.tuples(
    st.sampled_from([b"old", b"new", b"theirs", None]),
    st.sampled_from([b"new", b"ne", None]),
    st.sampled_from([b"old", b"ol", None]),
)


@settings(max_examples=300, deadline=None)
@given(places=st.lists(PLACES, min_size=2, max_size=3))
def test_from_any_state_nothing_of_others_is_touched_and_nothing_of_ours_is_left(
    room: Path, places: list[tuple[bytes | None, bytes | None, bytes | None]]
) -> None:
    folder = Path(tempfile.mkdtemp(dir=room))
    journal, entries = Journal(folder / "journal.json"), list[Entry]()
    for number, (now, temporary, undo) in enumerate(places):
        real = folder / f"{number}"
        entry = Entry(
            real, files.temporary_beside(real), files.temporary_beside(real), hash_of(b"old"), hash_of(b"new")
        )
        entries.append(entry)
        for path, data in ((real, now), (entry.temporary, temporary), (entry.undo, undo)):
            if data is not None:
                path.write_bytes(data)
    journal.write(entries)
    recovery = recover(journal)
    then = [entry.real.read_bytes() if entry.real.exists() else None for entry in entries]
    assert {path.name for path in folder.iterdir() if path.name.endswith((".tmp", ".json"))} == set()
    for (before, *_), after in zip(places, then, strict=True):
        assert after == before if before in (b"theirs", None) else after in (b"old", b"new")
    assert set(recovery.changed) == {
        entry.real for entry, (now, *_) in zip(entries, places, strict=True) if now in (b"theirs", None)
    }
    if recovery.outcome is Outcome.COMPLETED:
        assert b"old" not in then
    elif recovery.outcome is Outcome.ROLLED_BACK:
        assert b"new" not in then
    else:
        assert recovery.outcome is Outcome.LEFT
        assert then == [now for now, *_ in places]


@pytest.mark.parametrize(
    ("step", "which", "outcome", "stands"),
    [
        (5, 1, Outcome.ROLLED_BACK, ["old", "b'theirs'"]),  # nothing was put yet
        (6, 1, Outcome.ROLLED_BACK, ["old", "b'theirs'"]),  # the first was: it is put back
        (6, 0, Outcome.COMPLETED, ["b'theirs'", "new"]),  # the first was, and has been changed since
        (7, 0, Outcome.COMPLETED, ["b'theirs'", "new"]),
        (7, 1, Outcome.COMPLETED, ["new", "b'theirs'"]),
    ],
)
def test_what_somebody_else_wrote_since_stays_and_is_reported(
    scene: Scene, killer: Killer, step: int, which: int, outcome: Outcome, stands: list[str]
) -> None:
    assert not killer.survives("edit", scene.journal, scene.paths, step)
    scene.paths[which].write_bytes(b"theirs")
    recovery = recover(Journal(scene.journal), scene.paths)
    assert (recovery.outcome, recovery.changed) == (outcome, (scene.paths[which],))
    assert scene.stands() == stands
    assert scene.left_over() == []


def test_where_neither_end_can_be_reached_all_is_left_and_told(scene: Scene, killer: Killer) -> None:
    assert not killer.survives("edit", scene.journal, scene.paths, 6)
    scene.paths[1].write_bytes(b"theirs")
    for path in files.stale(scene.paths[0]):
        path.unlink()
    recovery = recover(Journal(scene.journal), scene.paths)
    assert (recovery.outcome, recovery.changed, recovery.files) == (
        Outcome.LEFT,
        (scene.paths[1],),
        tuple(scene.paths),
    )
    assert scene.stands() == ["new", "b'theirs'"]
    assert scene.left_over() == []


def test_a_folder_that_is_gone_is_left_gone_and_the_rest_is_put_back(scene: Scene, killer: Killer) -> None:
    assert not killer.survives("edit", scene.journal, scene.paths, 6)
    shutil.rmtree(scene.paths[1].parent)
    recovery = recover(Journal(scene.journal), scene.paths)
    assert recovery.changed == (scene.paths[1],)
    assert not scene.paths[1].parent.exists()
    assert scene.left_over() == []


@pytest.mark.parametrize(
    "torn",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b"\xff",
        b'{"version": 2}',
        b'{"version": 1, "files": [{}]}',
        b'{"version": 1, "files": [{"file": "/x/y", "new": "/etc/passwd", "old": "z", "before": null, "after": "0"}]}',
        b"[" * 100_000,
    ],
)
def test_a_journal_that_makes_no_sense_is_removed_and_so_is_what_lies_about(scene: Scene, torn: bytes) -> None:
    scene.journal.parent.mkdir()
    scene.journal.write_bytes(torn)
    files.temporary_beside(scene.paths[0]).write_bytes(b"sk-canary")
    assert recover(Journal(scene.journal), scene.paths).outcome is Outcome.UNKNOWN
    scene.assert_settled()


def test_a_journal_that_cannot_be_opened_is_no_crash(scene: Scene) -> None:
    scene.journal.mkdir(parents=True)
    recovery = recover(Journal(scene.journal), scene.paths)
    assert recovery.problem is not None
    assert (recovery.outcome, recovery.problem.problem) == (Outcome.LATER, StoreProblem.IS_A_FOLDER)


def test_nothing_to_recover_makes_nothing(scene: Scene) -> None:
    before = set(scene.folder.rglob("*"))
    assert recover(Journal(scene.journal), [*scene.paths, scene.folder / "no" / "file"]).outcome is Outcome.NOTHING
    assert set(scene.folder.rglob("*")) == before


HOLD = """
import sys
from pathlib import Path
from kiln_models_gui.store import files
with files.locked(Path(sys.argv[1])):
    print("locked", flush=True)
    sys.stdin.readline()
"""


def test_what_a_live_process_is_writing_is_not_removed(scene: Scene) -> None:
    theirs = files.temporary_beside(scene.paths[0])
    theirs.write_bytes(b"half")
    other = OtherProcess(HOLD, scene.paths[0])
    other.wait_for("locked")
    assert recover(Journal(scene.journal), scene.paths, 0).outcome is Outcome.NOTHING
    assert theirs.exists()
    other.end()
    recover(Journal(scene.journal), scene.paths, 0)
    assert not theirs.exists()


@pytest.mark.parametrize("held", ["journal", "file"])
def test_a_change_that_a_live_process_is_at_is_not_touched(scene: Scene, killer: Killer, held: str) -> None:
    assert not killer.survives("edit", scene.journal, scene.paths, 6)
    before = scene.left_over()
    other = OtherProcess(HOLD, scene.journal if held == "journal" else scene.paths[1])
    other.wait_for("locked")
    assert recover(Journal(scene.journal), scene.paths, 0).outcome is Outcome.LATER
    assert scene.left_over() == before
    other.end()
    assert recover(Journal(scene.journal), scene.paths, 0).outcome is Outcome.COMPLETED
    scene.assert_settled()


def test_the_journal_tells_nothing_of_the_content(scene: Scene, killer: Killer) -> None:
    assert not killer.survives("edit", scene.journal, scene.paths, 1)
    text = scene.journal.read_text()
    assert str(scene.paths[0]) in text
    assert "canary" not in text
    assert "ours" not in text

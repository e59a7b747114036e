"""The history's file: appended to safely, bounded, and readable whatever became of it."""

import json
import os
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from kiln_models_gui.registry.history_entry import HistoryEntry, HistoryKind, Who
from kiln_models_gui.store.history import HistoryFile
from kiln_models_gui.store.problems import StoreError, StoreProblem
from tests.store.processes import run

NOW = datetime(2026, 11, 22, tzinfo=UTC)


def entry(name: str, days: float = 0) -> HistoryEntry:
    return HistoryEntry(name, NOW - timedelta(days=days), Who.WE, "", HistoryKind.MODEL_ADDED, "x" * 100, ())


@pytest.fixture
def make(tmp_path: Path) -> Callable[..., HistoryFile]:
    return lambda **bounds: HistoryFile(tmp_path / "h" / "history.jsonl", now=NOW.timestamp, **bounds)


def ids(file: HistoryFile) -> list[str]:
    return [one.id for one in file.entries()]


def test_nothing_there_is_an_empty_history(make: Callable[..., HistoryFile]) -> None:
    assert make().entries() == ()
    assert make().prune() == ()
    assert not make().path.exists()


def test_entries_come_back_in_order(make: Callable[..., HistoryFile]) -> None:
    for name in "abc":
        make().append(entry(name))
    assert make().entries() == tuple(entry(name) for name in "abc")


@pytest.mark.parametrize("cut", [1, 20, 150])
def test_a_torn_line_is_skipped_and_the_next_entry_is_kept(make: Callable[..., HistoryFile], cut: int) -> None:
    for name in "ab":
        make().append(entry(name))
    data = make().path.read_bytes()
    make().path.write_bytes(data[:-cut])
    make().append(entry("c"))
    assert ids(make()) == (["a", "b", "c"] if cut == 1 else ["a", "c"])


@pytest.mark.parametrize("rubbish", [b"\xff\x00\n", b"{}\n", b"[1]\n", b'{"v":2,"id":"x"}\n', b"[" * 100_000 + b"\n"])
def test_damage_in_the_middle_costs_only_its_line(make: Callable[..., HistoryFile], rubbish: bytes) -> None:
    make().append(entry("a"))
    with make().path.open("ab") as file:
        file.write(rubbish)
    make().append(entry("b"))
    assert ids(make()) == ["a", "b"]


def test_it_is_bounded_by_size(make: Callable[..., HistoryFile]) -> None:
    dropped: list[str] = []
    for number in range(100):
        dropped += [one.id for one in make(max_bytes=5000).append(entry(str(number)))]
        assert make().path.stat().st_size <= 5000
    assert dropped + ids(make()) == [str(number) for number in range(100)]
    assert len(ids(make())) > 10


def test_it_is_bounded_by_age_but_keeps_the_newest(make: Callable[..., HistoryFile]) -> None:
    for number in range(10):
        make().append(entry(str(number), days=400 - number))
    assert [one.id for one in make(keep_least=3).prune()] == [str(number) for number in range(7)]
    assert ids(make()) == ["7", "8", "9"]


def test_a_clock_that_went_years_ahead_and_came_back_loses_nothing_new(make: Callable[..., HistoryFile]) -> None:
    for number in range(5):
        make().append(entry(str(number), days=-4000 if number == 2 else 0))
    assert make(max_days=1).prune() == ()
    assert ids(make()) == list("01234")


def test_an_entry_larger_than_all_is_refused(make: Callable[..., HistoryFile]) -> None:
    with pytest.raises(StoreError) as caught:
        make(max_bytes=100).append(entry("a"))
    assert caught.value.problem is StoreProblem.TOO_LARGE
    assert make().entries() == ()


def test_a_folder_in_its_place_is_an_error_of_ours(make: Callable[..., HistoryFile]) -> None:
    make().path.mkdir(parents=True)
    for act in (make().entries, lambda: make().append(entry("a"))):
        with pytest.raises(StoreError) as caught:
            act()
        assert caught.value.problem is StoreProblem.IS_A_FOLDER


@pytest.mark.skipif(os.name != "posix", reason="limits are POSIX")
def test_a_full_disk_leaves_the_history_as_it_was(make: Callable[..., HistoryFile]) -> None:
    make().append(entry("a"))
    stood = make().path.read_bytes()
    said = run(FULL, make().path, len(stood) + 30)
    assert said == "disk_full"
    assert make().path.read_bytes() == stood


def test_two_processes_append_at_once_and_nothing_is_lost(make: Callable[..., HistoryFile]) -> None:
    run(TWO, make().path)
    found = ids(make())
    assert sorted(found) == sorted(f"{process} {number}" for process in range(3) for number in range(40))
    lines: list[Any] = [json.loads(line) for line in make().path.read_text().splitlines()]
    assert len(lines) == 120


_ENTRY = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from kiln_models_gui.registry.history_entry import HistoryEntry, HistoryKind, Who
from kiln_models_gui.store.history import HistoryFile
from kiln_models_gui.store.problems import StoreError
def entry(name):
    return HistoryEntry(name, datetime.now(UTC), Who.WE, "", HistoryKind.MODEL_ADDED, "x" * 100, ())
file = HistoryFile(Path(sys.argv[1]))
"""
FULL = (
    _ENTRY
    + """
import resource, signal
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]), int(sys.argv[2])))
try:
    file.append(entry("b"))
except StoreError as error:
    print(error.problem)
"""
)
TWO = (
    _ENTRY
    + """
import os
children = []
for process in range(3):
    if not (child := os.fork()):
        for number in range(40):
            file.append(entry(f"{process} {number}"))
        os._exit(0)
    children.append(child)
assert [os.waitpid(child, 0)[1] for child in children] == [0, 0, 0]
"""
)

"""One app for each person, computer and data folder."""

import errno
import fcntl
from pathlib import Path

import pytest

from kiln_models_gui.instance import Claim, Instance
from tests.store.processes import OtherProcess

HOLD = """
import sys
from pathlib import Path
from kiln_models_gui.instance import Instance
instance = Instance(Path(sys.argv[1]), "here")
print(instance.claim().name, flush=True)
sys.stdin.readline()
"""


def test_the_first_start_is_the_one_and_the_second_is_told_until_the_first_ends(tmp_path: Path) -> None:
    first = OtherProcess(HOLD, tmp_path / "data")
    first.wait_for("FIRST")
    later = Instance(tmp_path / "data", "here")
    assert later.claim() is Claim.TAKEN
    first.end()
    assert later.claim() is Claim.FIRST
    assert later.claim() is Claim.FIRST
    later.release()
    assert Instance(tmp_path / "data", "here").claim() is Claim.FIRST


@pytest.mark.parametrize(
    ("folder", "computer", "user"), [("other", "here", "1"), ("data", "there", "1"), ("data", "here", "2")]
)
def test_another_folder_computer_or_user_has_a_place_of_its_own(
    tmp_path: Path, folder: str, computer: str, user: str
) -> None:
    first, other = Instance(tmp_path / "data", "here", "1"), Instance(tmp_path / folder, computer, user)
    assert (first.claim(), other.claim()) == (Claim.FIRST, Claim.FIRST)
    assert first.calls != other.calls
    first.release()
    other.release()


@pytest.mark.parametrize("name", ["a/../../b", "ü" * 300, "con:", ""])
def test_any_name_of_a_computer_gives_a_file_in_the_folder(tmp_path: Path, name: str) -> None:
    instance = Instance(tmp_path, name)
    assert instance.claim() is Claim.FIRST
    assert instance.calls.parent == tmp_path
    instance.release()


def test_a_folder_that_cannot_be_used_keeps_nobody_from_working(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert Instance(tmp_path / "file" / "data").claim() is Claim.UNKNOWN


@pytest.mark.parametrize("missing", [errno.ENOLCK, errno.EOPNOTSUPP, errno.ENOSYS])
def test_a_drive_without_locks_keeps_nobody_from_working(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, missing: int
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(missing, "no locks here")

    monkeypatch.setattr(fcntl, "flock", refuse)
    assert Instance(tmp_path).claim() is Claim.UNKNOWN

"""From what the system says of a file to a sentence and what to do: in words, and never "minus five minutes"."""

import errno
import os
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiln_models_gui.store import files
from kiln_models_gui.store.problems import StoreError, StoreProblem, store_error
from kiln_models_gui.viewmodels.models.list_cache import age_words as list_age_words
from kiln_models_gui.viewmodels.words.results import age_words
from kiln_models_gui.viewmodels.words.store import store_message

TABLE = {
    StoreProblem.MISSING: ("is not there", "Try again in a moment"),
    StoreProblem.VANISHED: ("is gone", "Restore a backup"),
    StoreProblem.STAYED_EMPTY: ("is empty", "Restore a backup"),
    StoreProblem.UNREADABLE_ENCODING: ("cannot be read", "Restore a backup"),
    StoreProblem.NOT_YAML: ("is damaged", "Restore a backup"),
    StoreProblem.NOT_JSON: ("is damaged", "Open the file in Kiln"),
    StoreProblem.NOT_A_MAPPING: ("something else than settings", "Restore a backup"),
    StoreProblem.HAS_PYTHON_TAGS: ("Kiln cannot read", "Restore a backup"),
    StoreProblem.NOT_PLAIN_DATA: ("cannot be saved", "Nothing was changed"),
    StoreProblem.TOO_LARGE: ("far too large", "Restore a backup"),
    StoreProblem.NO_PERMISSION: ("not allowed to use", "Ask IT"),
    StoreProblem.READ_ONLY: ("protected against changes", "Take the protection off"),
    StoreProblem.DISK_FULL: ("disk is full", "Free some space"),
    StoreProblem.LOCKED_BY_OTHER: ("busy with", "Close other programs"),
    StoreProblem.BUSY: ("keeps Kiln's settings file open", "Close other programs"),
    StoreProblem.IS_A_FOLDER: ("There is a folder", "Move the folder away"),
    StoreProblem.NOT_A_FILE: ("is not a file", "Move it away"),
    StoreProblem.NOT_A_FOLDER: ("There is a file where", "Move the file away"),
    StoreProblem.LINK_LOOP: ("in a circle", "Ask a colleague"),
    StoreProblem.WRITE_NOT_VERIFIED: ("did not arrive", "Try again in a moment"),
    StoreProblem.UNKNOWN: ("could not be used", "Try again in a moment"),
}


def test_the_table_has_every_problem() -> None:
    assert set(TABLE) == set(StoreProblem)


@pytest.mark.parametrize("problem", TABLE)
def test_a_problem_is_said_with_what_to_do(problem: StoreProblem) -> None:
    message = store_message(StoreError(problem, Path("settings.yaml")))
    what, todo = TABLE[problem]
    assert what in message.what
    assert todo in message.todo


@pytest.mark.parametrize(
    ("number", "problem"),
    [
        (errno.ENOSPC, StoreProblem.DISK_FULL),
        (errno.EDQUOT, StoreProblem.DISK_FULL),
        (errno.EFBIG, StoreProblem.DISK_FULL),
        (errno.EROFS, StoreProblem.READ_ONLY),
        (errno.EACCES, StoreProblem.NO_PERMISSION),
        (errno.EPERM, StoreProblem.NO_PERMISSION),
        (errno.EISDIR, StoreProblem.IS_A_FOLDER),
        (errno.EBUSY, StoreProblem.BUSY),
        (errno.EIO, StoreProblem.UNKNOWN),
        (errno.ESTALE, StoreProblem.UNKNOWN),
    ],
)
def test_what_the_system_says_is_one_of_them(number: int, problem: StoreProblem) -> None:
    assert store_error(OSError(number, "technical"), Path("settings.yaml")).problem is problem


def make_folder(path: Path) -> None:
    path.mkdir()


def make_folder_of_a_file(path: Path) -> None:
    path.parent.rmdir()
    path.parent.touch()


def make_pipe(path: Path) -> None:
    os.mkfifo(path)


@pytest.mark.parametrize(
    ("spoil", "says"),
    [
        (make_folder, "There is a folder"),
        (make_folder_of_a_file, "There is a file where"),
        (make_pipe, "is not a file"),
    ],
)
def test_a_real_file_that_became_something_else_is_told(
    tmp_path: Path, spoil: Callable[[Path], None], says: str
) -> None:
    path = tmp_path / "folder" / "settings.yaml"
    path.parent.mkdir()
    spoil(path)
    with pytest.raises(StoreError) as caught:
        files.replace(path, b"x")
    assert says in store_message(caught.value).what


def test_a_file_that_another_program_holds_is_tried_again_and_then_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As Windows answers while a virus scanner looks at the file."""
    tries: list[Path] = []

    def held(self: Path, target: Path) -> Path:
        tries.append(target)
        error = OSError(errno.EACCES, "held")
        error.winerror = 32  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
        raise error

    path = tmp_path / "settings.yaml"
    path.write_bytes(b"old")
    monkeypatch.setattr(Path, "replace", held)
    monkeypatch.setattr(files.time, "sleep", lambda _: None)
    with pytest.raises(StoreError) as caught:
        files.replace(path, b"new")
    assert len(tries) > 3
    assert "keeps Kiln's settings file open" in store_message(caught.value).text
    assert path.read_bytes() == b"old"
    assert [found.name for found in tmp_path.iterdir() if "tmp" in found.name] == []


@pytest.mark.parametrize("back", [timedelta(seconds=30), timedelta(hours=5), timedelta(days=400)])
def test_a_clock_that_went_back_makes_no_age_negative(back: timedelta) -> None:
    now = datetime(2026, 1, 1, tzinfo=UTC)
    assert age_words(now + back, now) == ""
    assert list_age_words(-back.total_seconds()) == "List of just now"

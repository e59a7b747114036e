"""settings.json on the disk; what it shares with Kiln's file is tested there, and here where JSON differs."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from kiln_models_gui.store import files
from kiln_models_gui.store.backups import Backups
from kiln_models_gui.store.jsonc_document import JsoncDocument
from kiln_models_gui.store.jsonc_file import JsoncFile
from kiln_models_gui.store.problems import StoreError, StoreProblem
from tests.store.processes import OtherProcess
from tests.store.test_settings_file import LONG_AGO, Wait

SETTINGS = b'\xef\xbb\xbf// mine\r\n{\r\n\t"a": 1.20, // one\r\n\t"key": "sk-canary",\r\n}\r\n'


@pytest.fixture
def path(home: Path) -> Path:
    place = home / ".config" / "Code" / "User" / "settings.json"
    place.parent.mkdir(parents=True)
    aged(place, SETTINGS)
    return place


def aged(path: Path, data: bytes) -> None:
    path.write_bytes(data)
    os.utime(path, (LONG_AGO, LONG_AGO))


def set_to(value: object, *place: str | int) -> Callable[[JsoncDocument], None]:
    return lambda document: document.set(place or ("a",), value)


def test_one_value_changes_and_the_rest_stays_to_the_byte(path: Path) -> None:
    path.chmod(0o640)
    file = JsoncFile(path, wait=Wait())
    reading = file.edit(set_to(1.3))
    assert path.read_bytes() == SETTINGS.replace(b"1.20", b"1.30")
    assert reading.data.value == {"a": 1.3, "key": "sk-canary"}
    assert "canary" not in repr(reading)
    assert path.stat().st_mode & 0o777 == 0o640
    file.edit(set_to(1.2))
    assert path.read_bytes() == SETTINGS


def test_no_change_writes_nothing(path: Path) -> None:
    before = path.stat()
    JsoncFile(path).edit(set_to(1.2))
    assert (path.stat().st_ino, path.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_several_edits_of_one_change_are_one_write(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    written: list[bytes] = []
    real = files.replace

    def counted(place: Path, data: bytes, **keywords: Callable[[], None]) -> None:
        written.append(data)
        real(place, data, **keywords)

    def change(document: JsoncDocument) -> None:
        document.set(("b",), {"c": [1]})
        document.set(("b", "c", 1), 2)
        document.remove(("key",))

    monkeypatch.setattr(files, "replace", counted)
    JsoncFile(path, wait=Wait()).edit(change)
    assert written == [path.read_bytes()]


@pytest.mark.parametrize("content", [b"", b"\xef\xbb\xbf", b"// only a comment\n", None])
def test_a_file_without_settings_is_filled(path: Path, content: bytes | None) -> None:
    path.unlink() if content is None else aged(path, content)
    file = JsoncFile(path, wait=Wait())
    assert file.read_settled().data.value == {}
    file.edit(set_to(1))
    assert path.read_bytes() == (content or b"") + b'{\n    "a": 1\n}\n'


@pytest.mark.parametrize(
    "torn", [b"", b" \n", b'{"a"', b'\xef\xbb\xbf// mine\r\n{\r\n\t"a": 1', b"// mine\n", b'{"a": "\xc3', None]
)
def test_a_file_that_is_being_written_is_waited_for(path: Path, torn: bytes | None) -> None:
    file = JsoncFile(path, wait=Wait(lambda: None, lambda: None, lambda: aged(path, b'{"a": 2}')))
    file.read()
    path.unlink() if torn is None else path.write_bytes(torn)
    file.edit(set_to(3))
    assert path.read_bytes() == b'{"a": 3}'


@pytest.mark.parametrize(
    ("content", "problem", "detail"),
    [
        (b"", StoreProblem.STAYED_EMPTY, ""),
        (b"// all gone\n", StoreProblem.STAYED_EMPTY, ""),
        (None, StoreProblem.VANISHED, ""),
        (b'{\n"key": sk-canary', StoreProblem.NOT_JSON, "line 2"),
        (b"[]", StoreProblem.NOT_A_MAPPING, ""),
        (b'{"a": "\xfc"}', StoreProblem.UNREADABLE_ENCODING, ""),
    ],
)
def test_nothing_is_written_over_what_is_broken_or_lost(
    path: Path, content: bytes | None, problem: StoreProblem, detail: str
) -> None:
    file = JsoncFile(path, wait=Wait())
    file.read()
    path.unlink() if content is None else aged(path, content)
    with pytest.raises(StoreError) as caught:
        file.edit(set_to(3))
    assert (caught.value.problem, caught.value.path, caught.value.detail) == (problem, path, detail)
    assert (path.read_bytes() if path.exists() else None) == content


def test_a_file_without_a_line_end_is_no_half_file(path: Path) -> None:
    """Editors save without one; here one saves again and again for as long as we look."""
    saves = [lambda number=number: path.write_bytes(b'{"a": 1, "n": %d}' % number) for number in range(30)]
    JsoncFile(path, wait=Wait(*saves), now=lambda: 0).edit(set_to(2))
    assert path.read_bytes() == b'{"a": 2, "n": 29}'


def test_a_save_by_the_editor_between_our_look_and_ours_is_kept(path: Path) -> None:
    calls: list[int] = []

    def change(document: JsoncDocument) -> None:
        if not calls:
            aged(path, SETTINGS.replace(b"// mine", b"// theirs").replace(b"}", b'"new": 5,}'))
        calls.append(1)
        document.set(("a",), 7)

    JsoncFile(path, wait=Wait()).edit(change)
    assert path.read_bytes().startswith(b'\xef\xbb\xbf// theirs\r\n{\r\n\t"a": 7.00, // one')
    assert len(calls) == 2


@pytest.mark.parametrize(
    ("right_after", "outcome"),
    [
        (b'{"a": 7, "theirs": 1} // saved', b'{"a": 7, "theirs": 1} // saved'),
        (b'{"a": 1.20, "theirs": 1}', b'{"a": 7.00, "theirs": 1}'),
        (b'{"a": 9}', StoreProblem.WRITE_NOT_VERIFIED),
    ],
)
def test_a_save_by_the_editor_right_after_ours_does_not_lose_ours(
    path: Path, monkeypatch: pytest.MonkeyPatch, right_after: bytes, outcome: bytes | StoreProblem
) -> None:
    real = files.sync_folder
    others = iter([lambda: aged(path, right_after)])

    def then_another_saves(folder: Path) -> None:
        real(folder)
        next(others, lambda: None)()

    monkeypatch.setattr(files, "sync_folder", then_another_saves)
    file = JsoncFile(path, wait=Wait())
    if isinstance(outcome, StoreProblem):
        with pytest.raises(StoreError) as caught:
            file.edit(set_to(7))
        assert caught.value.problem is outcome
    else:
        file.edit(set_to(7))
        assert path.read_bytes() == outcome


def test_a_kept_state_is_restored(path: Path, tmp_path: Path) -> None:
    backups = Backups(tmp_path / "backups", suffix=".json")
    file = JsoncFile(path, backups, wait=Wait())
    file.edit(set_to(7))
    aged(path, b"{broken")
    assert file.restore(backups.all()[0]).data.get(("a",)) == 1.2
    assert path.read_bytes() == SETTINGS
    assert (tmp_path / "backups" / "broken.json").read_bytes() == b"{broken"


SAVE_IN_PIECES = """
import sys
say = lambda word: (print(word, flush=True), sys.stdin.readline())
with open(sys.argv[1], "w") as file:
    say("truncated")
    file.write("// theirs\\n")
    file.flush()
    say("half")
    file.write('{"a": 1, "theirs": [1]}')
print("closed", flush=True)
"""


def test_a_real_second_process_that_saves_in_pieces_is_waited_for(path: Path) -> None:
    other = OtherProcess(SAVE_IN_PIECES, path)
    other.wait_for("truncated")

    def next_step(word: str) -> Callable[[], None]:
        def step() -> None:
            other.go_on()
            other.wait_for(word)

        return step

    file = JsoncFile(path, wait=Wait(lambda: None, next_step("half"), lambda: None, next_step("closed")))
    file._had_content = True
    file.edit(set_to(2))
    other.end()
    assert path.read_bytes() == b'// theirs\n{"a": 2, "theirs": [1]}'

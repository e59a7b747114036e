"""The app is started while it runs: the window that is open comes to the front, and takes what was given."""

import asyncio
import json
import os
import signal
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtNetwork import QLocalSocket

from kiln_models_gui.app import App
from kiln_models_gui.instance import Claim, Instance
from kiln_models_gui.instance_calls import MOST_BYTES, absolute, call, tell_running
from tests.app.conftest import Driver

CALL = """
import json, sys
from pathlib import Path
from kiln_models_gui.instance_calls import call
print(call(Path(sys.argv[1]), json.loads(sys.stdin.read())), flush=True)
"""
CHECKOUT = Path(__file__).parents[2]


async def called(instance: Instance, given: list[str]) -> bool:
    """Call from a process of its own. Returns whether it was answered."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", CALL, str(instance.calls), stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=CHECKOUT
    )
    said, _ = await asyncio.wait_for(process.communicate(json.dumps(given).encode()), 30)
    return said.strip() == b"True"


@contextmanager
def listening(driver: Driver) -> Generator[tuple[App, Instance, list[list[str]]]]:
    app, instance = driver.start(), Instance(driver.places.data)
    assert instance.claim() is Claim.FIRST
    given: list[list[str]] = []
    app.shell.things_given.connect(given.append)
    stop = app.listen_to_later_starts(instance)
    yield app, instance, given
    stop()
    instance.release()


async def test_a_later_start_brings_the_window_to_the_front_and_hands_over_what_it_was_given(driver: Driver) -> None:
    with listening(driver) as (app, instance, given):
        app.window.showMinimized()
        assert await called(instance, ["/tmp/team.kilnmodels", "kilnmodels://add?x=ü&y=1"])
        assert given == [["/tmp/team.kilnmodels", "kilnmodels://add?x=ü&y=1"]]
        assert not app.window.isMinimized()
        assert app.window.isVisible()
        assert await called(instance, [])
        assert given[1] == []
    await driver.close()


async def test_a_window_that_filled_the_screen_fills_it_again(driver: Driver) -> None:
    with listening(driver) as (app, instance, _):
        app.window.setWindowState(Qt.WindowState.WindowMaximized | Qt.WindowState.WindowMinimized)
        assert await called(instance, [])
        assert app.window.isMaximized()
        assert not app.window.isMinimized()
    await driver.close()


async def test_a_command_line_that_is_far_too_long_still_brings_the_window_to_the_front(driver: Driver) -> None:
    with listening(driver) as (_, instance, given):
        assert await called(instance, ["x" * MOST_BYTES])
        assert given == [[]]
    await driver.close()


@pytest.mark.parametrize(
    "message",
    [
        b"hello\n",
        b"[]\n",
        b"\xff\xfe\n",
        b"[" * 50_000 + b"\n",
        b'{"password": "wrong", "given": []}\n',
        b'{"given": []}\n',
        b"x" * (3 * MOST_BYTES),
    ],
    ids=["text", "list", "bytes", "deep", "wrong-password", "no-password", "endless"],
)
async def test_who_does_not_know_the_password_is_not_heard(driver: Driver, message: bytes) -> None:
    with listening(driver) as (_, instance, given):
        told = json.loads(instance.calls.read_text())
        socket = QLocalSocket()
        closed = asyncio.Event()
        socket.disconnected.connect(closed.set)
        socket.connectToServer(told["address"])
        socket.write(message)
        await asyncio.wait_for(closed.wait(), 10)
        assert (bytes(socket.readAll().data()), given) == (b"", [])
        assert await called(instance, [])  # and it still hears
    await driver.close()


async def test_the_window_is_called_to_only_by_who_may_read_the_persons_files(driver: Driver) -> None:
    with listening(driver) as (_, instance, _given):
        address = Path(json.loads(instance.calls.read_text())["address"])
        assert [mode_of(place) & 0o077 for place in (instance.calls, address.parent, address)] == [0, 0, 0]
    assert not is_there(address.parent)
    await driver.close()


def is_there(place: Path) -> bool:
    return os.path.lexists(place)


def mode_of(place: Path) -> int:
    return place.stat().st_mode & 0o777


@pytest.mark.parametrize(
    "told",
    ["", "{}", "[]", "no json", json.dumps({"address": "/nowhere/calls", "password": "p", "process": 1})],
)
def test_what_a_killed_app_left_behind_is_no_running_app(qapp: object, tmp_path: Path, told: str) -> None:
    instance = Instance(tmp_path)
    instance.calls.write_text(told)
    assert call(instance.calls, []) is False
    assert tell_running(instance, []) is False
    instance.release()


def test_one_that_hangs_keeps_nobody_from_working(qapp: object, tmp_path: Path) -> None:
    hanging, later = Instance(tmp_path), Instance(tmp_path)
    hanging.claim()
    waits: list[float] = []
    assert tell_running(later, [], 0.05, waits.append) is False
    hanging.release()


def test_one_that_is_just_ending_is_waited_for(qapp: object, tmp_path: Path) -> None:
    ending, later = Instance(tmp_path), Instance(tmp_path)
    ending.claim()
    assert tell_running(later, [], 60, lambda _: ending.release()) is False
    assert later.claim() is Claim.FIRST
    later.release()


def test_a_file_is_handed_over_with_its_whole_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.kilnmodels").touch()
    assert absolute(["a.kilnmodels", "kilnmodels://x", "gone"]) == [
        str(tmp_path / "a.kilnmodels"),
        "kilnmodels://x",
        "gone",
    ]


def start() -> subprocess.Popen[bytes]:
    """The real app in a process of its own, in this test's home."""
    return subprocess.Popen([sys.executable, "-m", "kiln_models_gui"], cwd=CHECKOUT, env=dict(os.environ))


async def test_of_two_real_starts_one_goes_on_also_after_a_kill(home: Path) -> None:
    both = [start(), start()]
    ended, still = await asyncio.wait(
        [asyncio.ensure_future(asyncio.to_thread(process.wait, 60)) for process in both],
        return_when=asyncio.FIRST_COMPLETED,
    )
    assert [task.result() for task in ended] == [0]
    (running,) = [process for process in both if process.poll() is None]
    assert await asyncio.to_thread(start().wait, 60) == 0
    assert running.poll() is None
    running.send_signal(signal.SIGKILL)
    await asyncio.wait(still)
    again = start()
    late = start()
    ended, still = await asyncio.wait(
        [asyncio.ensure_future(asyncio.to_thread(process.wait, 60)) for process in (again, late)],
        return_when=asyncio.FIRST_COMPLETED,
    )
    assert [task.result() for task in ended] == [0]
    for process in (again, late):
        if process.poll() is None:
            process.kill()
    await asyncio.wait(still)

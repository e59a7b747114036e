"""Modules that import each other in a circle, loaded by two threads at once."""

import builtins
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiln_models_gui.viewmodels.import_gate import ImportGate

# Each tells that it has begun, and gives the other a moment to begin as well.
MODULE = """
import threading, builtins
begun = builtins.circle_begun
begun["{own}"].set()
begun["{other}"].wait(0.5)
from circle.{other} import {other}_is_there
{own}_is_there = True
"""


@pytest.fixture
def circle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, threading.Event]]:
    """A package of two modules, `one` that needs `two` which takes `one` as it is, like pydantic's."""
    package = tmp_path / "circle"
    package.mkdir()
    (package / "__init__.py").touch()
    (package / "one.py").write_text("one_is_there = True" + MODULE.format(own="one", other="two"))
    (package / "two.py").write_text(MODULE.format(own="two", other="one"))
    begun = {"one": threading.Event(), "two": threading.Event()}
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(builtins, "circle_begun", begun, raising=False)
    yield begun
    for name in [name for name in sys.modules if name.partition(".")[0] == "circle"]:
        del sys.modules[name]


def load_both(begun: dict[str, threading.Event]) -> list[BaseException]:
    """Load `two` in a thread and `one` here, each while the other is under way."""
    failed: list[BaseException] = []

    def load(name: str) -> None:
        try:
            __import__(f"circle.{name}")
        except ImportError as error:
            failed.append(error)

    thread = threading.Thread(target=load, args=("one",))
    thread.start()
    begun["one"].wait(10)
    load("two")
    thread.join()
    return failed


def test_two_threads_load_a_circle_one_after_the_other(circle: dict[str, threading.Event]) -> None:
    with ImportGate():
        assert load_both(circle) == []
    assert sys.modules["circle.one"].two_is_there
    assert sys.modules["circle.two"].one_is_there


def test_what_is_there_is_found_while_another_thread_loads(circle: dict[str, threading.Event]) -> None:
    with ImportGate():
        thread = threading.Thread(target=__import__, args=("circle.one",))
        thread.start()
        circle["one"].wait(10)
        from json import loads  # it would wait for `two`, which begins no earlier than that

        assert thread.is_alive()
        circle["two"].set()
        thread.join()
    assert loads("1") == 1


def test_imports_are_as_before_when_the_last_gate_is_left() -> None:
    before = builtins.__import__
    outer, inner = ImportGate(), ImportGate()
    with outer, outer, inner:
        assert builtins.__import__ is not before
    assert builtins.__import__ is before


def test_a_gate_that_is_left_under_another_lets_everything_pass(circle: dict[str, threading.Event]) -> None:
    before = builtins.__import__
    first, second = ImportGate(), ImportGate()
    first.__enter__()
    second.__enter__()
    first.__exit__(None, None, None)
    second.__exit__(None, None, None)
    circle["two"].set()
    assert second.load("circle.one").two_is_there
    builtins.__import__ = before

"""`kiln-models --self-test`, as every installer calls it."""

import subprocess
import sys
import threading
from pathlib import Path

import pytest

from kiln_models_gui.self_test import SelfTestError, Step, do_all, module_names, use_keychain
from tests.keychain import PrivateBus

STEPS = ["program", "modules", "resources", "keychain", "window", "provider", "model"]


def self_test(*arguments: str | Path) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-m", "kiln_models_gui", "--self-test", *map(str, arguments)]
    return subprocess.run(
        command, capture_output=True, text=True, check=False, cwd=Path(__file__).parents[2], timeout=120
    )


def test_this_checkout_works_and_the_persons_home_stays_empty(home: Path, tmp_path: Path) -> None:
    report = tmp_path / "lines.txt"
    done = self_test(report)
    lines = report.read_text(encoding="utf-8").splitlines()
    assert done.returncode == 0, lines
    assert [line.split()[1].rstrip(":") for line in lines[:-1] if line.startswith("ok ")] == STEPS
    assert lines[-1] == "All of it works."
    assert "has none to use" in lines[3]
    assert [path for path in home.rglob("*") if path.is_file()] == []


async def well() -> str:
    return "as it should"


async def badly() -> str:
    message = "it is broken"
    raise SelfTestError(message)


async def strays() -> str:
    """An error that nobody takes, as from a slot."""
    thread = threading.Thread(target=lambda: 1 / 0)
    thread.start()
    thread.join()
    return "as it seems"


@pytest.mark.parametrize(
    ("steps", "status", "said"),
    [
        ({"one": well, "two": well}, 0, "All of it works."),
        ({"one": badly, "two": well}, 1, "Failed: one."),
        ({"one": strays}, 1, "Failed: unexpected errors."),
    ],
)
async def test_one_step_that_fails_fails_the_whole_and_the_others_are_still_done(
    steps: dict[str, Step], status: int, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    lines: list[str] = []
    assert await do_all(steps, lines.append, well) == status
    assert lines[-1] == said
    assert [line.split()[1] for line in lines[: len(steps)]] == [f"{name}:" for name in steps]


async def test_a_keychain_keeps_and_forgets(keychain: PrivateBus) -> None:
    del keychain
    assert await use_keychain() == "keeps a key, and forgets it"


def test_what_the_packager_listed_is_what_is_looked_for(tmp_path: Path) -> None:
    (tmp_path / "modules.txt").write_text("kiln_models_gui\nkiln_models_gui.app\n", encoding="utf-8")
    assert module_names(tmp_path) == ["kiln_models_gui", "kiln_models_gui.app"]


def test_a_package_without_modules_is_no_app(tmp_path: Path) -> None:
    with pytest.raises(SelfTestError):
        module_names(tmp_path)

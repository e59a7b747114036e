"""The short form of each part of the torture; `make torture` runs them in full, and `canary` is a test of its own."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[2]


@pytest.mark.parametrize("part", ["kills", "calls", "race", "fuzz", "undo", "packs", "tampered"])
def test_nothing_is_lost_and_nothing_is_damaged(part: str, tmp_path: Path) -> None:
    # In a process of its own: it forks, which Python warns of where there are threads.
    report = tmp_path / "torture.json"
    command = [sys.executable, "-m", "tests.torture", part, "--short", "--report", str(report)]
    done = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, timeout=240, check=False)
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:]
    assert json.loads(report.read_text())["all_hold"]

"""How long, and with how much memory, a process comes to its first paint: ours against a bare PySide6 window."""

import os
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

import sample_settings

MODELS = 30
RUNS = 20  # of each kind, in turn: the machine's speed drifts, so only neighbours compare
PATIENCE = 60  # seconds, for a window that never paints
BARE = [sys.executable, str(Path(__file__).with_name("bare_window.py"))]
OURS = [sys.executable, "-m", "kiln_models_gui", "--first-paint"]
# Both frozen by `make package`, in the same way.
SUFFIX = ".exe" if sys.platform == "win32" else ""
INSTALLED_BARE = [str(Path("dist/bare-window/bare-window").absolute()) + SUFFIX]
INSTALLED = [str(Path("dist/kiln-models/kiln-models").absolute()) + SUFFIX, "--first-paint"]


@dataclass(frozen=True)
class Start:
    """One start: seconds from the process's start to its first paint, and its peak memory (RSS) in MB until its end."""

    seconds: float
    megabytes: float


class NotPaintedError(Exception):
    """The process ended, or waited too long, without `painted <rows>`; the message is its own last line."""


def environment(home: Path) -> dict[str, str]:
    """A scratch home, no screen, and compiled modules as an installed app has them."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "PYTHONDONTWRITE"))}
    return kept | {"HOME": str(home), "USERPROFILE": str(home), "QT_QPA_PLATFORM": "offscreen"}


def start(command: list[str], home: Path, rows: int) -> Start:
    """Start `command`, wait until it has painted `rows` rows and ended. Raises NotPaintedError."""
    with tempfile.TemporaryFile("w+") as errors:
        begun = time.perf_counter()
        process = subprocess.Popen(
            command, env=environment(home), stdout=subprocess.PIPE, stderr=errors, text=True, start_new_session=True
        )
        patience = threading.Timer(PATIENCE, process.kill)
        patience.start()
        said = process.stdout.readline() if process.stdout else ""
        seconds = time.perf_counter() - begun
        _, status, usage = os.wait4(process.pid, 0)  # gives this one child's resource usage, as no other call does
        process.returncode = os.waitstatus_to_exitcode(status)
        patience.cancel()
        errors.seek(0)
        if said.strip() != f"painted {rows}" or process.returncode:
            raise NotPaintedError((said + errors.read()).strip().rpartition("\n")[2])
    unit = 1 if sys.platform == "darwin" else 1024  # macOS counts bytes, Linux kilobytes
    return Start(seconds, usage.ru_maxrss * unit / 1e6)


def measure() -> dict[str, Any]:
    """Startup and memory ratios with their medians (seconds, MB), or `missing` with the reason."""
    return _compare(BARE, OURS)


def measure_installed() -> dict[str, Any]:
    """The same of the app in dist/, all names after `installed_`; `missing` before `make package`."""
    if not all(Path(command[0]).is_file() for command in (INSTALLED_BARE, INSTALLED)):
        return {"missing": "dist/ has no app: make package"}
    found = _compare(INSTALLED_BARE, INSTALLED)
    return found if "missing" in found else {f"installed_{name}": value for name, value in found.items()}


def _compare(bare_command: list[str], our_command: list[str]) -> dict[str, Any]:
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        sample_settings.write(home, MODELS)
        try:
            start(bare_command, home, 0)  # the first of each warms the disk cache and compiles; it does not count
            start(our_command, home, MODELS)
            pairs = [(start(bare_command, home, 0), start(our_command, home, MODELS)) for _ in range(RUNS)]
        except NotPaintedError as error:
            return {"missing": f"{' '.join(our_command)} did not paint: {error}"}
    bare, ours = ([pair[side] for pair in pairs] for side in (0, 1))
    seconds = {"bare_s": median(s.seconds for s in bare), "ours_s": median(s.seconds for s in ours)}
    memory = {"bare_mb": median(s.megabytes for s in bare), "ours_mb": median(s.megabytes for s in ours)}
    return {
        "startup_ratio": seconds["ours_s"] / seconds["bare_s"],
        "memory_ratio": memory["ours_mb"] / memory["bare_mb"],
        **seconds,
        **memory,
        "starts_of_each": RUNS,
        "bare_s_all": [round(s.seconds, 4) for s in bare],
        "ours_s_all": [round(s.seconds, 4) for s in ours],
    }

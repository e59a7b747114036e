"""The window with 10,000 models and 200 providers: typing, scrolling, changing pages, in a process of its own."""

import json
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median
from typing import Any

import first_paint
import sample_settings
from frames import p95

MODELS, PROVIDERS = 10_000, 200
RUNS = 3  # the machine's speed drifts


def run_window() -> dict[str, list[float]]:
    """One window: what was done → how long each frame took. Raises RuntimeError with the last line of its error."""
    with tempfile.TemporaryDirectory() as folder:
        sample_settings.write(Path(folder), MODELS, PROVIDERS)
        result = subprocess.run(
            [sys.executable, str(Path(__file__).with_name("window_of_scale.py")), folder],
            env=first_paint.environment(Path(folder)), capture_output=True, text=True, check=False, timeout=240,
        )  # fmt: skip
    if result.returncode:
        raise RuntimeError(result.stderr.strip().rpartition("\n")[2])
    return json.loads(result.stdout)


def measure() -> dict[str, Any]:
    """Of each run the 95th percentile in milliseconds, of these the median; and all frames of all runs."""
    runs: list[dict[str, list[float]]] = []
    try:
        runs += [run_window() for _ in range(RUNS)]
    except (RuntimeError, subprocess.TimeoutExpired) as error:
        return {"missing": f"ten thousand models: {error}"}
    names = {
        "filter_10k_p95_ms": "filter",
        "scroll_10k_p95_ms": "scroll",
        "page_switch_p95_ms": "switch",
        "palette_10k_p95_ms": "palette",
        "choose_all_10k_p95_ms": "choose_all",
    }
    longest = {"reload_10k_stall_ms": "reload_stall", "start_10k_stall_ms": "start_stall"}
    return {
        **{figure: median(p95(run[name]) for run in runs) for figure, name in names.items()},
        **{figure: median(max(run[name]) for run in runs) for figure, name in longest.items()},
        "first_switch_max_ms": median(max(run["switch"][:6]) for run in runs),
        "all": [{name: [round(one, 1) for one in taken] for name, taken in run.items()} for run in runs],
    }

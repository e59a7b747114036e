"""A settings.yaml of 10,000 models: reading it, and finding 1,000 of them, against kiln-ai's own functions."""

import json
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median
from typing import Any

import first_paint
import sample_settings

MODELS = 10_000
RESOLVED = 1_000
RUNS = 3  # of each side, in turn
KILNS_SAMPLE = 25  # kiln-ai reads every entry again for each id, minutes for 1,000: measured on some and scaled


class SideError(Exception):
    """One side failed; the message is the last line of its error."""


def one_side(side: str, settings: Path, ids: int) -> dict[str, Any]:
    """Measure `side` ("kilns" or "ours") in a process of its own. Raises SideError."""
    command = [sys.executable, str(Path(__file__).with_name("one_side.py")), side, str(settings), str(ids)]
    home = settings.parent.parent
    result = subprocess.run(
        command, env=first_paint.environment(home), capture_output=True, text=True, check=False, timeout=600
    )
    if result.returncode:
        raise SideError(result.stderr.strip().rpartition("\n")[2])
    measured = json.loads(result.stdout)
    if measured["models"] != MODELS:
        raise SideError(f"{side} read {measured['models']} of {MODELS} models")
    return measured


def measure() -> dict[str, Any]:
    """Both speed-ups with their medians in seconds; without ours (`missing` has the reason), Kiln's alone."""
    kilns: list[dict[str, Any]] = []
    ours: list[dict[str, Any]] = []
    missing: dict[str, str] = {}
    with tempfile.TemporaryDirectory() as folder:
        settings = sample_settings.write(Path(folder), MODELS)
        for _ in range(RUNS):
            kilns.append(one_side("kilns", settings, KILNS_SAMPLE))
            try:
                ours.append(one_side("ours", settings, RESOLVED))
            except SideError as error:
                missing = {"missing": f"our side of the large file: {error}"}
                break
    kilns_load = median(run["load_s"] for run in kilns)
    kilns_resolve = median(run["resolve_s"] for run in kilns) * RESOLVED / KILNS_SAMPLE
    result = {
        "kilns_load_s": kilns_load,
        "kilns_resolve_s": kilns_resolve,
        "kilns_resolve_note": f"measured on {KILNS_SAMPLE} ids, scaled to {RESOLVED}",
    }
    if missing:
        return result | missing
    ours_load, ours_resolve = (median(run[name] for run in ours) for name in ("load_s", "resolve_s"))
    return result | {
        "load_10k_speedup": kilns_load / ours_load,
        "resolve_10k_speedup": kilns_resolve / ours_resolve,
        "ours_load_s": ours_load,
        "ours_resolve_s": ours_resolve,
        "runs_of_each": RUNS,
    }

"""`make torture`: tortures what must never lose or leak anything, writes build/torture.json, prints the figures.

`--short`: a twentieth of it. Names of parts: only those. `--strict` is always on: the exit status tells.
"""

import argparse
import json
import logging
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"

from tests.torture import canary, fuzz, kills, race, undo
from tests.torture.common import Effort, Figures

REPORT = Path("build/torture.json")
# Part: what does it, how often, and the seconds that it may take.
PARTS: dict[str, tuple[Callable[[Effort], Figures], int, float]] = {
    "kills": (kills.torture, 1000, 240),
    "race": (race.torture, 300, 240),
    "fuzz": (fuzz.torture, 10_000, 180),
    "undo": (undo.torture, 500, 300),
}
AT_LEAST = {
    "kills": ("kills",),
    "race": ("race_writes", "race_changes"),
    "fuzz": ("fuzz_inputs",),
    "undo": ("undo_roundtrips",),
}
NONE = (
    "corrupt",
    "lost",
    "left_behind",
    "race_lost",
    "race_torn",
    "fuzz_crashes",
    "fuzz_damaged",
    "fuzz_told",
    "undo_failures",
    "canary_hits",
)


def main() -> int:
    """Give the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("parts", nargs="*", choices=[*PARTS, []])
    parser.add_argument("--short", action="store_true")
    parser.add_argument("--seed", type=int, default=int(time.time()) % 100_000)
    chosen = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="torture-"))
    logging.basicConfig(filename=folder / "log.txt", level=logging.DEBUG)
    share = 20 if chosen.short else 1
    figures: Figures = {"seed": chosen.seed}
    missed: list[str] = []
    for name in chosen.parts or PARTS:
        work, count, seconds = PARTS[name]
        started = time.monotonic()
        figures |= work(Effort(folder / name, count // share, seconds / (4 if chosen.short else 1), chosen.seed))
        figures[f"{name}_seconds"] = round(time.monotonic() - started, 1)
        print(name, *(f"{figure}={value:g}" for figure, value in figures.items() if figure != "seed"), flush=True)
        missed += [f"{figure} < {count // share}" for figure in AT_LEAST[name] if figures[figure] < count // share]
    figures |= canary.torture(folder)
    missed += [f"{figure} > 0" for figure in NONE if figures.get(figure)]
    REPORT.parent.mkdir(exist_ok=True)
    REPORT.write_text(json.dumps({**figures, "missed": missed, "all_hold": not missed}, indent=2) + "\n")
    for figure, value in figures.items():
        print(f"{figure:24} {value:>10g}")
    print("all hold" if not missed else f"MISSED: {', '.join(missed)}; seed {chosen.seed}; files: {folder}")
    if not missed:
        shutil.rmtree(folder)
    return bool(missed)


sys.exit(main())

"""`make torture`: tortures what must never lose or leak anything, writes build/torture.json, prints the figures.

`--short`: a twentieth of it. Names of parts: only those. The exit status tells whether all holds.
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
from dataclasses import dataclass
from pathlib import Path

os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"

from tests.torture import calls, canary, fuzz, kills, packs, race, undo
from tests.torture.common import Effort, Figures

REPORT = Path("build/torture.json")
SHORTER = 20


@dataclass(frozen=True)
class Part:
    """What does it, how often at least, the seconds that it may take, and the figures that count how often."""

    torture: Callable[[Effort], Figures]
    count: int
    seconds: float
    counted: tuple[str, ...]


PARTS = {
    "kills": Part(kills.torture, 1000, 240, ("kills",)),
    "calls": Part(calls.torture, SHORTER, 240, ("calls_killed_at",)),
    "race": Part(race.torture, 300, 400, ("race_writes", "race_changes")),
    "fuzz": Part(fuzz.torture, 10_000, 180, ("fuzz_inputs",)),
    "undo": Part(undo.torture, 500, 240, ("undo_roundtrips",)),
    "packs": Part(packs.roundtrips, 1000, 240, ("pack_roundtrips",)),
    "tampered": Part(packs.mutations, 2000, 400, ("pack_mutations",)),
    "canary": Part(canary.torture, 1, 120, ("canary_files",)),
}
NONE = (
    "corrupt",
    "lost",
    "left_behind",
    "calls_corrupt",
    "calls_lost",
    "calls_left_behind",
    "calls_unfinished",
    "race_lost",
    "race_torn",
    "fuzz_crashes",
    "fuzz_damaged",
    "fuzz_told",
    "undo_failures",
    "pack_roundtrips_differ",
    "pack_crashes",
    "pack_keys_elsewhere",
    "canary_hits",
)


def main() -> int:
    """Give the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("parts", nargs="*", choices=[*PARTS, []])
    parser.add_argument("--short", action="store_true")
    parser.add_argument("--seed", type=int, default=int(time.time()) % 100_000)
    parser.add_argument("--report", type=Path, default=REPORT)
    chosen = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="torture-"))
    logging.basicConfig(filename=folder / "log.txt", level=logging.DEBUG)
    share = SHORTER if chosen.short else 1
    figures: Figures = {"seed": chosen.seed}
    missed: list[str] = []
    for name in chosen.parts or PARTS:
        part = PARTS[name]
        least = max(part.count // share, 1)
        started = time.monotonic()
        found = part.torture(Effort(folder / name, least, part.seconds, chosen.seed))
        figures |= found | {f"{name}_seconds": round(time.monotonic() - started, 1)}
        print(name, *(f"{figure}={value:g}" for figure, value in found.items()), flush=True)
        missed += [f"{figure} < {least}" for figure in part.counted if found[figure] < least]
    missed += [f"{figure} > 0" for figure in NONE if figures.get(figure)]
    chosen.report.parent.mkdir(exist_ok=True)
    chosen.report.write_text(json.dumps({**figures, "missed": missed, "all_hold": not missed}, indent=2) + "\n")
    for figure, value in figures.items():
        print(f"{figure:24} {value:>10g}")
    print("all hold" if not missed else f"MISSED: {', '.join(missed)}; seed {chosen.seed}; files: {folder}")
    if not missed:
        shutil.rmtree(folder)
    return bool(missed)


sys.exit(main())

"""`make bench`: measures, writes build/bench.json, prints a table. With --strict a missed limit is a failure."""

import json
import operator
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import first_paint
import large_file
import many_tests
import scale

REPORT = Path("build/bench.json")


@dataclass(frozen=True)
class Limit:
    """What one figure must hold, and what it says."""

    figure: str
    holds: Callable[[float, float], bool]
    bound: float
    meaning: str
    optional: bool = False
    """Whether it holds as well when there is nothing to measure."""

    def row(self, value: float | None) -> str:
        """One line of the table."""
        sign = "≤" if self.holds is operator.le else "≥"
        shown = "not there yet" if value is None else f"{value:.2f}"
        verdict = "" if value is None else "holds" if self.holds(value, self.bound) else "MISSED"
        return f"{self.figure:23} {shown:>13}  {sign} {self.bound:<6g} {verdict:7} {self.meaning}"


LIMITS = (
    Limit("startup_ratio", operator.le, 1.6, "start to the filled list ÷ a bare window's first paint"),
    Limit("newcomer_ratio", operator.le, 1.7, "the same with nothing set up yet, which shows another page"),
    Limit("installed_startup_ratio", operator.le, 1.6, "the same of the packaged app, and window", True),
    Limit("memory_ratio", operator.le, 1.6, "peak memory by then ÷ the bare window's"),
    Limit("load_10k_speedup", operator.ge, 5, "reading 10,000 models: kiln-ai's time ÷ ours"),
    Limit("resolve_10k_speedup", operator.ge, 100, "finding 1,000 of them: kiln-ai's time ÷ ours"),
    Limit("test_50_ratio", operator.le, 1.3, "test all, one of 50 hangs: until the last answer stands ÷ its own time"),
    Limit("ui_stall_max_ms", operator.le, 50, "longest time that the window did not turn meanwhile, ms"),
    Limit("cancel_ms", operator.le, 200, "from Cancel until nothing is asked any more, ms"),
    Limit("filter_10k_p95_ms", operator.le, 16, "a letter in the search line of 10,000 models, until painted, ms"),
    Limit("scroll_10k_p95_ms", operator.le, 16, "a step of the wheel or a jump in them, until painted, ms"),
    Limit("page_switch_p95_ms", operator.le, 100, "from a click on a page's name until it is painted, ms"),
    Limit("palette_10k_p95_ms", operator.le, 16, "a letter in the palette that finds everything, ms"),
    Limit("choose_all_10k_p95_ms", operator.le, 50, "Ctrl+A on 10,000 models, until painted, ms"),
)


def main() -> int:
    """Give the exit status: 1 only under --strict, when a limit is missed or could not be measured."""
    parts = {
        "first_paint": first_paint.measure(),
        "installed": first_paint.measure_installed(),
        "many_tests": many_tests.measure(),
        "large_file": large_file.measure(),
        "scale": scale.measure(),
    }
    figures: dict[str, Any] = {}
    for part in parts.values():
        figures |= part
    values = [figures.get(limit.figure) for limit in LIMITS]
    held = [
        limit.optional if value is None else limit.holds(value, limit.bound)
        for limit, value in zip(LIMITS, values, strict=True)
    ]
    REPORT.parent.mkdir(exist_ok=True)
    summary = {limit.figure: value for limit, value in zip(LIMITS, values, strict=True)}
    REPORT.write_text(json.dumps({**summary, "all_hold": all(held), **parts}, indent=2) + "\n", encoding="utf-8")
    for limit, value in zip(LIMITS, values, strict=True):
        print(limit.row(value))
    for part in parts.values():
        if "missing" in part:
            print(f"not there yet: {part['missing']}")
    print(f"all of it: {REPORT}")
    return int("--strict" in sys.argv and not all(held))


if __name__ == "__main__":
    sys.exit(main())

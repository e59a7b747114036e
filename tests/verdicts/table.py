"""Writes build/verdicts.md: what was asked of whom, what every rung said, and what a person reads."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kiln_models_gui.probes.ladder import Outcome, Rung, Verdict
from tests.verdicts.capability_table import CapabilityTable
from tests.verdicts.markdown import markdown

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from tests.verdicts.mistakes import Mistake

RUNGS = tuple(Rung)
_TITLES = ("address", "computer", "AI service", "key", "model", "answers", "streams")
_SIGNS = {Outcome.PASSED: "✓", Outcome.FAILED: "✗", Outcome.UNKNOWN: "?", Outcome.NOT_REACHED: "·"}


def in_short(verdicts: Iterable[Verdict]) -> str:
    """As "✓✓✓✗··· key_refused": a sign for each rung, and the fault of each that did not pass."""
    told = list(verdicts)
    faults = [verdict.fault.value for verdict in told if verdict.fault]
    return " ".join(["".join(_SIGNS[verdict.outcome] for verdict in told), *dict.fromkeys(faults)])


@dataclass(frozen=True)
class Row:
    """One case of one server. `reads`: what a person reads of it; `wrong`: what was expected in its place.

    `everywhere`: a case of every server, which stands in the overview too.
    """

    server: str
    case: str
    shown_by: str = ""
    verdicts: tuple[Verdict, ...] = ()
    reads: str = ""
    not_run: str = ""
    wrong: str = ""
    everywhere: bool = True


@dataclass(frozen=True)
class Cure:
    """One mistake, and what the doctor made of it. `test`: what the failed test said, in short."""

    mistake: Mistake
    test: str = ""
    before: str = ""
    after: str = ""
    remedy: str = ""
    proved: str = ""
    requests: int = 0
    elapsed_ms: int = 0
    not_run: str = ""
    wrong: str = ""


@dataclass
class Table:
    """All rows of a run. `notes`: how long each server took to start, and other things to know."""

    rows: list[Row] = field(default_factory=list["Row"])
    cures: list[Cure] = field(default_factory=list["Cure"])
    notes: list[str] = field(default_factory=list[str])
    versions: dict[str, str] = field(default_factory=dict[str, str])
    capabilities: CapabilityTable = field(default_factory=CapabilityTable)

    def write(self, file: Path) -> None:
        """Writes all that was recorded."""
        file.parent.mkdir(parents=True, exist_ok=True)
        wrong = sum(bool(one.wrong) for one in (*self.rows, *self.cures))
        ran, asked = (sum(not one.not_run for one in kind) for kind in (self.rows, self.cures))
        head = [
            "# What the connection test says of real servers",
            "",
            f"Written by `make verdicts`: {ran} cases run, {len(self.rows) - ran} not run (each says why), "
            f"{asked} mistakes put to the doctor, **{wrong} wrong**.",
            "",
            "✓ passed, ✗ failed, ? asked, and it proves nothing either way, · not reached. "
            "With a failure stands its name in the program; how long a rung took, in milliseconds.",
            "",
            *(f"- {note}" for note in self.notes),
        ]
        servers = list(dict.fromkeys(row.server for row in self.rows))
        parts = [
            head,
            self._overview(),
            *(self._of(server) for server in servers),
            self._doctor(),
            *self.capabilities.parts(),
        ]
        file.write_text("\n".join("\n".join([*part, ""]) for part in parts), encoding="utf-8")

    def _overview(self) -> list[str]:
        rows = [row for row in self.rows if row.everywhere]
        servers, cases = (list(dict.fromkeys(found)) for found in ([r.server for r in rows], [r.case for r in rows]))
        cells = {(row.server, row.case): _short_cell(row) for row in rows}
        lines = [[server, *(cells.get((server, case), "") for case in cases)] for server in servers]
        return ["## Server × case", "", *markdown(["server", *cases], lines)]

    def _of(self, server: str) -> list[str]:
        lines = [_cells(row) for row in self.rows if row.server == server]
        return [f"## {server}", "", *markdown(["case", "shown by", *_TITLES, "what a person reads"], lines)]

    def _doctor(self) -> list[str]:
        lines = [_cure_cells(one) for one in self.cures]
        titles = ["server", "mistake", "before it", "the test said", "asked", "offered", "cure", "what it proved"]
        titles += ["requests", "ms"]
        return ["## doctor", "", *markdown(titles, lines)]


def _short_cell(row: Row) -> str:
    return "not run" if row.not_run else in_short(row.verdicts) + (" **WRONG**" if row.wrong else "")


def _cells(row: Row) -> list[str]:
    if row.not_run:
        return [row.case, "not run", *[""] * len(RUNGS), row.not_run]
    by_rung: Mapping[str, Verdict] = {str(verdict.rung): verdict for verdict in row.verdicts}
    reads = f"**WRONG: expected {row.wrong}.** {row.reads}" if row.wrong else row.reads
    return [row.case, row.shown_by, *(_rung_cell(by_rung.get(rung.value)) for rung in RUNGS), reads]


def _cure_cells(cure: Cure) -> list[str]:
    told = [cure.mistake.server, cure.mistake.what, cure.mistake.front]
    if cure.not_run:
        return [*told, f"not run: {cure.not_run}", *[""] * 6]
    remedy = cure.remedy + (f" **WRONG: expected {cure.wrong}**" if cure.wrong else "")
    counts = [str(cure.requests), str(cure.elapsed_ms)]
    return [*told, cure.test, cure.before, cure.after or "nothing", remedy, cure.proved, *counts]


def _rung_cell(verdict: Verdict | None) -> str:
    if verdict is None or verdict.outcome is Outcome.NOT_REACHED:
        return "·"
    fault = f" {verdict.fault.value}" if verdict.fault else ""
    return f"{_SIGNS[verdict.outcome]}{fault} {verdict.elapsed_ms}"

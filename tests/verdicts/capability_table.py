"""The second table of build/verdicts.md, and build/capabilities.json: capability × server → outcome and evidence."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kiln_models_gui.probes.capabilities import Capability, Evidence, ProbeOutcome
from kiln_models_gui.viewmodels.words.capabilities import evidence_words
from tests.verdicts.markdown import markdown

if TYPE_CHECKING:
    from pathlib import Path

    from tests.verdicts.known import Known

_SIGNS = {ProbeOutcome.PROVED: "✓", ProbeOutcome.REFUTED: "✗", ProbeOutcome.COULD_NOT_TELL: "?"}
_WORDS = 160  # characters of a server's own


@dataclass(frozen=True)
class Asked:
    """One server, asked for all. `prompts`, `lookups`: counted at the server; `most`: prompts as announced."""

    server: str
    evidence: tuple[Evidence, ...] = ()
    known: dict[Capability, Known] = field(default_factory=dict[Capability, "Known"])
    prompts: int = 0
    lookups: int = 0
    most: int = 0
    overrides: dict[str, object] = field(default_factory=dict[str, object])
    not_run: str = ""

    @property
    def wrong(self) -> dict[Capability, str]:
        """What was expected, for each capability that came out wrongly."""
        found = {one.capability: self.known[one.capability].wrong(one) for one in self.evidence}
        return {capability: wanted for capability, wanted in found.items() if wanted}


@dataclass
class CapabilityTable:
    """All servers of a run."""

    asked: list[Asked] = field(default_factory=list[Asked])

    def parts(self) -> list[list[str]]:
        """The overview, then each server with its evidence."""
        ran = [one for one in self.asked if not one.not_run]
        wrong = sum(len(one.wrong) for one in ran)
        head = [
            "# What finding out says of what models can do",
            "",
            f"{len(ran)} servers asked, {len(self.asked) - len(ran)} not run (each says why), **{wrong} wrong**. "
            "✓ proved, ✗ refuted, ? could not tell. A model that is made on the spot heeds no prompt: of the real "
            "servers, only what they enforce can be proved. Prompts are counted at the server.",
            "",
            *markdown(["server", *Capability, "prompts, of at most"], [_line(one) for one in self.asked]),
        ]
        return [head, *(_of(one) for one in ran)]

    def write_json(self, file: Path) -> None:
        """All evidence, as it is kept, with what is known of the server."""
        file.parent.mkdir(parents=True, exist_ok=True)
        told = [{"server": one.server, "not_run": one.not_run, **_plain(one)} for one in self.asked]
        file.write_text(json.dumps(told, indent=1, ensure_ascii=False), encoding="utf-8")


def _line(asked: Asked) -> list[str]:
    if asked.not_run:
        return [asked.server, *["not run"] * len(Capability), asked.not_run]
    found = {one.capability: one for one in asked.evidence}
    cells = [_cell(found[capability], asked.wrong.get(capability, "")) for capability in Capability]
    return [asked.server, *cells, f"{asked.prompts}, {asked.most}"]


def _cell(evidence: Evidence, wrong: str) -> str:
    value = "" if evidence.value is None else f" {evidence.value}"
    return f"{_SIGNS[evidence.outcome]}{value}" + (f" **WRONG: expected {wrong}**" if wrong else "")


def _of(asked: Asked) -> list[str]:
    titles = ["capability", "outcome", "what a person reads", "its words", "prompts", "what is known of it"]
    overrides = ", ".join(f"{name}: {value}" for name, value in asked.overrides.items()) or "none"
    lines = [_details(one, asked) for one in asked.evidence]
    return [f"## {asked.server}", "", *markdown(titles, lines), "", f"Overrides for Kiln: {overrides}"]


def _details(evidence: Evidence, asked: Asked) -> list[str]:
    reads = evidence_words(evidence, evidence.at)
    words = " ".join(evidence.words.split())
    return [
        evidence.capability.value,
        _cell(evidence, asked.wrong.get(evidence.capability, "")),
        reads,
        words if len(words) <= _WORDS else words[:_WORDS] + "…",
        str(evidence.facts.get("calls", "")),
        asked.known[evidence.capability].why,
    ]


def _plain(asked: Asked) -> dict[str, object]:
    if asked.not_run:
        return {}
    evidence = [
        # A port differs in each run.
        {**one.to_plain(), "base_url": "", "known": asked.known[one.capability].why}
        | {"expected_instead": asked.wrong.get(one.capability, "")}
        for one in asked.evidence
    ]
    counts = {"prompts": asked.prompts, "most_prompts": asked.most, "lookups": asked.lookups}
    return {**counts, "overrides": asked.overrides, "evidence": evidence}

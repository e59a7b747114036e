"""Puts what was proved into Kiln's names: only what is proved or refuted, never what could not be told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiln_models_gui.probes.capabilities.evidence import Capability, Evidence, ProbeOutcome
from kiln_models_gui.registry.enums import ModelParserID

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_SWITCHES: Mapping[Capability, str] = {
    Capability.STRUCTURED_OUTPUT: "supports_structured_output",
    Capability.TOOLS: "supports_function_calling",
    Capability.VISION: "supports_vision",
    Capability.LOGPROBS: "supports_logprobs",
    Capability.REASONING: "reasoning_capable",
}
FIELDS_OF: Mapping[Capability, tuple[str, ...]] = {
    **{capability: (name,) for capability, name in _SWITCHES.items()},
    Capability.STRUCTURED_OUTPUT: ("supports_structured_output", "structured_output_mode", "temp_top_p_exclusive"),
    Capability.REASONING: ("reasoning_capable", "parser", "reasoning_optional_for_structured_output"),
}
"""The fields of Advanced beside which each capability's evidence belongs."""


def overrides_from(results: Iterable[Evidence]) -> dict[str, object]:
    """The overrides that `results` prove, as `registry.overrides.check_overrides` and Kiln take them.

    `results`: of one model, at most one per capability. Tools count as Kiln asks for them: called without being made
    to. A model that thinks always gets the parser for its tags; where its structured answers come without thoughts,
    Kiln is told so, since it would fail such an answer otherwise.
    """
    found = {result.capability: result for result in results if result.outcome is not ProbeOutcome.COULD_NOT_TELL}
    overrides: dict[str, object] = {
        name: found[capability].outcome is ProbeOutcome.PROVED
        for capability, name in _SWITCHES.items()
        if capability in found
    }
    structured, reasoning = found.get(Capability.STRUCTURED_OUTPUT), found.get(Capability.REASONING)
    if structured and structured.outcome is ProbeOutcome.PROVED and isinstance(structured.value, str):
        overrides["structured_output_mode"] = structured.value
        if structured.facts.get("sampling_refused"):
            # Then Kiln leaves out both where they are 1, as they are unless a person sets them.
            overrides["temp_top_p_exclusive"] = True
    parser = str(reasoning.facts.get("parser", "")) if reasoning else ""
    answers, thought, tagged = _of_answers(structured)
    if tagged or (parser and answers):
        parser = parser if tagged == answers and parser else ModelParserID.optional_r1_thinking.value
    if parser:
        overrides["parser"] = parser
    if overrides.get("reasoning_capable") is True and thought < answers:
        overrides["reasoning_optional_for_structured_output"] = True
    return overrides


def _of_answers(structured: Evidence | None) -> tuple[int, int, int]:
    """How many structured answers were good, how many showed thoughts, and how many of these in tags."""
    if structured is None or structured.outcome is not ProbeOutcome.PROVED:
        return 0, 0, 0

    def count(name: str) -> int:
        found = structured.facts.get(name)
        return found if isinstance(found, int) else 0

    return count("answers"), count("thought"), count("tagged")

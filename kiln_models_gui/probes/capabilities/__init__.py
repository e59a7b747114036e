"""Finds out what a model can do, by proof: probes as data, a plan before, evidence after."""

from kiln_models_gui.probes.capabilities.evidence import Asked, Capability, Evidence, ProbeOutcome, Reason
from kiln_models_gui.probes.capabilities.overrides import FIELDS_OF, overrides_from
from kiln_models_gui.probes.capabilities.plan import PROBES, SECONDS_PER_CALL, Plan, Probe, Range, plan
from kiln_models_gui.probes.capabilities.question import Manners
from kiln_models_gui.probes.capabilities.rehearsal import (
    CONTRACTS,
    AgentContract,
    Rehearsal,
    ToolsVerdict,
    rehearsal_plan,
    rehearse,
)
from kiln_models_gui.probes.capabilities.running import Step, Stops, run
from kiln_models_gui.probes.capabilities.suggestions import Source, Suggestion, suggest

__all__ = [
    "CONTRACTS", "FIELDS_OF", "PROBES", "SECONDS_PER_CALL", "AgentContract", "Asked", "Capability", "Evidence",
    "Manners", "Plan", "Probe", "ProbeOutcome", "Range", "Reason", "Rehearsal", "Source", "Step", "Stops", "Suggestion",
    "ToolsVerdict", "overrides_from", "plan", "rehearsal_plan", "rehearse", "run", "suggest",
]  # fmt: skip

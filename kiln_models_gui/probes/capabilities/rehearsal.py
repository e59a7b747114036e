"""Rehearses an agent's work with a model before it gets the job: a prompt of its size, and a tool of its kind."""

from __future__ import annotations

import asyncio
import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from kiln_models_gui.probes.capabilities.evidence import Asked, Capability, Evidence, ProbeOutcome, Reason
from kiln_models_gui.probes.capabilities.finding import Finding, could_not_tell
from kiln_models_gui.probes.capabilities.inquirer import LIMITS, SPARE_CALLS, Inquirer, Pause
from kiln_models_gui.probes.capabilities.plan import SECONDS_PER_CALL, Plan, Range
from kiln_models_gui.probes.capabilities.question import Question, Tool
from kiln_models_gui.probes.capabilities.running import Step
from kiln_models_gui.probes.capabilities.tools import TRIES, try_tool
from kiln_models_gui.probes.client import PATIENT, Patience
from kiln_models_gui.registry.agents import AgentRole

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    import httpx

    from kiln_models_gui.probes.endpoint import Endpoint
    from kiln_models_gui.registry.cost import Price

CHARACTERS_PER_TOKEN = 4  # of English text and code, roughly


class ToolsVerdict(StrEnum):
    """What a rehearsal says of a model."""

    WORK = "work"
    CANNOT = "cannot"
    COULD_NOT_TELL = "could_not_tell"


@dataclass(frozen=True, slots=True)
class AgentContract:
    """What an agent asks of its model: a call of `tool` when told to, after a prompt of `prompt_tokens`."""

    agent: AgentRole
    tool: Tool
    task: str
    prompt_tokens: int = 2_000


def _texts(*names: str, **choices: list[str]) -> dict[str, object]:
    properties: dict[str, object] = {name: {"type": "string"} for name in names}
    properties |= {name: {"type": "string", "enum": words} for name, words in choices.items()}
    return {"type": "object", "properties": properties, "required": list(properties)}


CONTRACTS: Mapping[AgentRole, AgentContract] = {
    AgentRole.code: AgentContract(
        AgentRole.code,
        Tool("edit_file", _texts("path", "content", action=["create", "replace"]), "Writes a file of the project."),
        'Create the file "hello.txt" with the content "hello". Use the tool; do not show the content in your answer.',
    ),
    AgentRole.test: AgentContract(
        AgentRole.test,
        Tool("run_tests", _texts("path", verbosity=["quiet", "verbose"]), "Runs the tests in a folder of the project."),
        'Run the tests in the folder "tests", quietly. Use the tool; do not guess the result.',
    ),
}
"""The agents that call tools, and the tool that each is rehearsed with."""


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """What came of it. `evidence` has the words; its capability is TOOLS."""

    agent: AgentRole
    verdict: ToolsVerdict
    evidence: Evidence
    calls: int


def rehearsal_plan(contract: AgentContract, price: Price | None = None) -> Plan:
    """What a rehearsal takes, in the form of `plan`."""
    least, most = TRIES, TRIES + SPARE_CALLS
    read = Range(least * contract.prompt_tokens, most * contract.prompt_tokens)
    written, limit = Range(least * 60, most * 60), most * LIMITS[-1]
    dollars, most_dollars = None, None
    if price is not None and price.input is not None and price.output is not None:
        into, out = price.input / 1e6, price.output / 1e6
        dollars = Range(read.least * into + written.least * out, read.most * into + written.most * out)
        most_dollars = read.most * into + limit * out
    seconds = Range(least * SECONDS_PER_CALL, most * SECONDS_PER_CALL)
    return Plan(
        (Capability.TOOLS,), Range(least, most), 0, read, written, limit, seconds, dollars, most_dollars
    )  # fmt: skip


async def rehearse(
    endpoint: Endpoint,
    model_id: str,
    client: httpx.AsyncClient,
    contract: AgentContract,
    *,
    patience: Patience = PATIENT,
    pause: Pause = asyncio.sleep,
    tell: Callable[[Step], None] | None = None,
) -> Rehearsal:
    """Whether the model can do the agent's work. Sends no more prompts than `rehearsal_plan(contract)` says.

    `tell` hears of each prompt before it is sent, and of each pause before a busy server is asked again.
    "Cannot" only where the server said so, or the model twice did not make the call that it was asked for.
    """
    most = int(rehearsal_plan(contract).calls.most)
    inquirer = Inquirer(endpoint, client, patience, model_id=model_id, most_calls=most, pause=pause)
    if tell is not None:
        _tell_of(inquirer, tell)
    question = Question(contract.task, system=_briefing(contract.prompt_tokens), tools=(contract.tool,))
    finding = await try_tool(inquirer, question)
    if finding.reason is Reason.UNRELATED and _too_long(finding):
        finding = could_not_tell(Reason.PROMPT_TOO_LONG, finding.words)
    verdict = {ProbeOutcome.PROVED: ToolsVerdict.WORK, ProbeOutcome.REFUTED: ToolsVerdict.CANNOT}
    evidence = Evidence(
        Capability.TOOLS, finding.outcome, Asked.of(endpoint, model_id), finding.value, finding.reason, finding.fault,
        finding.words, {**finding.facts, "calls": inquirer.calls, "agent": contract.agent.value},
    )  # fmt: skip
    return Rehearsal(
        contract.agent, verdict.get(finding.outcome, ToolsVerdict.COULD_NOT_TELL), evidence, inquirer.calls
    )


def _tell_of(inquirer: Inquirer, tell: Callable[[Step], None]) -> None:
    def step(wait_s: float = 0.0) -> None:
        tell(Step(Capability.TOOLS, inquirer.calls, inquirer.most_calls, inquirer.calls, TRIES, wait_s))

    inquirer.on_call, inquirer.on_wait = step, step


def _briefing(tokens: int) -> str:
    """A system prompt of about that many tokens: rules, and a project's list of files to read past."""
    start = "You work on a project's files. You act by calling tools; you never describe what you would do.\n"
    line = "src/module_{at:04}.py: functions to read, to write and to check one kind of record\n"
    count = max(0, tokens * CHARACTERS_PER_TOKEN - len(start)) // len(line.format(at=0))
    return start + "".join(line.format(at=at) for at in range(count))


def _too_long(finding: Finding) -> bool:
    return re.search(r"context|too (long|large|many)|maximum.{0,40}tokens", finding.words, re.IGNORECASE) is not None

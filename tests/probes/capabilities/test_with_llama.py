"""What llama.cpp's own server can do: a grammar for json_schema, probabilities, tools where they must be called.

Its model says the same sentence to everything, so that only what the server enforces can be proved.
"""

import asyncio
import json

import httpx
import pytest
from pydantic import SecretStr

from kiln_models_gui.probes.capabilities import (
    CONTRACTS,
    Capability,
    Evidence,
    ProbeOutcome,
    Reason,
    ToolsVerdict,
    overrides_from,
    plan,
    rehearse,
    run,
)
from kiln_models_gui.probes.capabilities.inquirer import Inquirer
from kiln_models_gui.probes.capabilities.schema import closed, fits
from kiln_models_gui.probes.capabilities.structured import LADDER, SCHEMA, try_mode
from kiln_models_gui.probes.client import Patience, make_client
from kiln_models_gui.probes.endpoint import Endpoint
from kiln_models_gui.registry.agents import AgentRole
from kiln_models_gui.registry.enums import StructuredOutputMode
from tests.oracle import Oracle
from tests.servers.llama import LlamaServer

C = Capability
P, R, U = ProbeOutcome.PROVED, ProbeOutcome.REFUTED, ProbeOutcome.COULD_NOT_TELL


Results = dict[Capability, Evidence]


@pytest.fixture(scope="module")
def results(llama_with_tools: LlamaServer) -> Results:
    return asyncio.run(whole_run(llama_with_tools))


async def whole_run(server: LlamaServer, family: str = "openai") -> Results:
    endpoint = Endpoint(family, server.base_url, SecretStr(server.key))
    async with make_client() as client:
        events = [event async for event in run(endpoint, server.model, client, Capability)]
    return {event.capability: event for event in events if isinstance(event, Evidence)}


@pytest.mark.parametrize(
    ("capability", "outcome"),
    [
        (C.CONTEXT_WINDOW, P),
        (C.STREAMING, P),
        (C.REASONING, R),
        (C.TOOLS, R),  # it says its sentence instead
        (C.TOOLS_REQUIRED, P),
        (C.STRUCTURED_OUTPUT, P),
        (C.LOGPROBS, P),
    ],
)
def test_what_it_can_is_proved_and_what_it_cannot_is_not(
    results: Results, capability: Capability, outcome: ProbeOutcome
) -> None:
    assert results[capability].outcome is outcome, results[capability]


def test_its_error_about_pictures_is_quoted_and_asked_for_once(results: Results) -> None:
    """It answers 500, which proves nothing; its words tell the person."""
    vision = results[C.VISION]
    assert (vision.outcome, vision.reason, vision.facts["calls"]) == (U, Reason.STUMBLED, 1)
    assert "image input is not supported" in vision.words


async def test_without_a_template_for_tools_none_is_ever_called(llama_server: LlamaServer) -> None:
    found = await whole_run(llama_server)
    assert (found[C.TOOLS].outcome, found[C.TOOLS_REQUIRED].outcome) == (R, R)
    assert found[C.TOOLS_REQUIRED].words == llama_server.answer
    assert (found[C.STRUCTURED_OUTPUT].value, found[C.LOGPROBS].outcome) == ("json_schema", P)


async def test_anthropics_own_form_is_asked_the_same(llama_with_tools: LlamaServer) -> None:
    found = await whole_run(llama_with_tools, "anthropic")
    assert (found[C.TOOLS_REQUIRED].outcome, found[C.STREAMING].outcome) == (P, P)
    assert found[C.LOGPROBS].reason is Reason.NOT_EXPRESSIBLE


def test_the_number_of_calls_is_what_was_announced(results: Results) -> None:
    counts = [int(one.facts["calls"]) for one in results.values()]
    assert plan(Capability).calls.least <= sum(counts) + 1 <= plan(Capability).calls.most


def test_kilns_library_takes_the_overrides(results: Results, oracle: Oracle) -> None:
    overrides = overrides_from(results.values())
    assert overrides["structured_output_mode"] == "json_schema"
    assert overrides["supports_logprobs"] is True
    entry = {"id": "1", "provider_type": "custom", "provider_id": "Tiny", "model_id": "tiny", "overrides": overrides}
    provider = oracle.convert([entry])[0]["provider"]["ok"]
    assert {name: provider[name] for name in overrides} == overrides


@pytest.mark.parametrize(
    ("mode", "outcome"),
    [
        (StructuredOutputMode.json_schema, P),
        (StructuredOutputMode.json_instructions, R),  # its model heeds no prompt
    ],
)
async def test_each_mode_alone(
    llama_server: LlamaServer, client: httpx.AsyncClient, mode: StructuredOutputMode, outcome: ProbeOutcome
) -> None:
    endpoint = Endpoint("openai", llama_server.base_url, SecretStr(llama_server.key))
    inquirer = Inquirer(endpoint, client, model_id=llama_server.model, most_calls=20)
    finding = await try_mode(inquirer, mode)
    assert finding.outcome is outcome
    assert mode in LADDER
    if outcome is P:
        assert fits(json.loads(finding.words), closed(SCHEMA))


async def test_a_rehearsal_tells_that_it_calls_no_tools_of_its_own_accord(
    llama_server: LlamaServer, client: httpx.AsyncClient
) -> None:
    endpoint = Endpoint("openai", llama_server.base_url, SecretStr(llama_server.key))
    short = CONTRACTS[AgentRole.test]
    result = await rehearse(endpoint, llama_server.model, client, short)
    assert result.verdict is not ToolsVerdict.WORK


async def test_a_wrong_key_and_a_dead_server_refute_nothing(
    llama_server: LlamaServer, client: httpx.AsyncClient, unused_tcp_port: int
) -> None:
    for endpoint in (
        Endpoint("openai", llama_server.base_url, SecretStr("wrong-key-123456789")),
        Endpoint("openai", f"http://127.0.0.1:{unused_tcp_port}/v1", SecretStr("any-key-123456789")),
    ):
        events = run(endpoint, "tiny", client, Capability, patience=Patience(connect_s=1))
        found = [event async for event in events if isinstance(event, Evidence)]
        assert {one.outcome for one in found} == {U}
        assert {one.reason for one in found} == {Reason.FAULT}

"""An agent's work rehearsed with a model: a prompt of its size, its tool, and three answers that are told apart."""

from dataclasses import replace

import httpx
import pytest
from pydantic import SecretStr

from kiln_models_gui.probes.capabilities import (
    CONTRACTS,
    Reason,
    Rehearsal,
    ToolsVerdict,
    rehearsal_plan,
    rehearse,
)
from kiln_models_gui.probes.endpoint import Endpoint
from kiln_models_gui.registry.agents import AgentRole
from kiln_models_gui.registry.cost import Price
from tests.probes.capabilities.conftest import KEY
from tests.servers.player import BUSY, Asked, Play, Player, Said, honest, liar
from tests.servers.raw import http

V = ToolsVerdict


async def rehearsed(
    client: httpx.AsyncClient, play: Play, agent: AgentRole = AgentRole.code, family: str = "openai"
) -> tuple[Rehearsal, Player]:
    async def at_once(_: float) -> None:
        pass

    async with Player(play) as player:
        endpoint = Endpoint(family, player.base_url, SecretStr(KEY))
        result = await rehearse(endpoint, "m", client, CONTRACTS[agent], pause=at_once)
    assert result.calls == len(player.questions) <= rehearsal_plan(CONTRACTS[agent]).calls.most
    return result, player


@pytest.mark.parametrize("agent", CONTRACTS)
@pytest.mark.parametrize("family", ["openai", "anthropic", "gemini", "azure"])
async def test_a_model_that_calls_the_agents_tool_works(
    client: httpx.AsyncClient, agent: AgentRole, family: str
) -> None:
    result, player = await rehearsed(client, honest, agent, family)
    assert (result.verdict, result.calls, result.agent) == (V.WORK, 2, agent)
    asked = player.questions[0]
    assert asked.choice == "auto"
    assert asked.tools[0]["name"] == CONTRACTS[agent].tool.name
    assert len(asked.system) == pytest.approx(CONTRACTS[agent].prompt_tokens * 4, rel=0.05)


def refusal(message: str) -> bytes:
    return http(400, {"error": {"message": message}})


@pytest.mark.parametrize(
    ("play", "verdict", "reason"),
    [
        (liar, V.CANNOT, Reason.DID_ELSE),
        (lambda asked: Said("I would create the file."), V.CANNOT, Reason.DID_ELSE),
        (lambda asked: refusal("this model does not support tools"), V.CANNOT, Reason.SERVER_REFUSED),
        (lambda asked: BUSY, V.COULD_NOT_TELL, Reason.FAULT),
        (lambda asked: http(500, {"error": {"message": "tools failed"}}), V.COULD_NOT_TELL, Reason.FAULT),
        (lambda asked: refusal("over the context length of 2048 tokens"), V.COULD_NOT_TELL, Reason.PROMPT_TOO_LONG),
        (lambda asked: Said(thoughts="Hm", cut_off=True), V.COULD_NOT_TELL, Reason.CUT_OFF),
        (lambda asked: honest(asked) if asked.number == 1 else Said("Done."), V.COULD_NOT_TELL, Reason.MIXED),
    ],
)  # fmt: skip
async def test_what_else_happens_is_told_apart(
    client: httpx.AsyncClient, play: Play, verdict: ToolsVerdict, reason: Reason
) -> None:
    result, _ = await rehearsed(client, play)
    assert (result.verdict, result.evidence.reason) == (verdict, reason)


def test_the_plan_of_a_rehearsal_counts_the_prompts_size() -> None:
    contract = replace(CONTRACTS[AgentRole.code], prompt_tokens=10_000)
    told = rehearsal_plan(contract, Price(1.0, 0.0))
    assert told.calls.least == 2
    assert told.dollars is not None
    assert told.dollars.least == pytest.approx(0.02)
    assert rehearsal_plan(contract).dollars is None


async def test_a_thinker_is_given_room(client: httpx.AsyncClient) -> None:
    def play(asked: Asked) -> Said:
        return honest(asked) if asked.limit > 600 else Said(thoughts="Hm", cut_off=True)

    result, _ = await rehearsed(client, play)
    assert (result.verdict, result.calls) == (V.WORK, 3)

"""What a model's record asks to be sent along, and what an embedding model makes of a text."""

from typing import Any

import httpx
import pytest
from pydantic import SecretStr

from kiln_models_gui.probes.chat import Done, Failed
from kiln_models_gui.probes.chat_vectors import Vector, embed
from kiln_models_gui.probes.chat_wishes import wishes_of
from kiln_models_gui.probes.endpoint import Endpoint
from kiln_models_gui.probes.faults import Fault
from kiln_models_gui.registry.model_card import ModelCard, Reach
from tests.servers.raw import RawServer, http

LEVELS = {"available_thinking_levels": {"Low": "low"}, "default_thinking_level": "low"}


@pytest.mark.parametrize(
    ("overrides", "extras"),
    [
        ({}, {}),
        ({"supports_vision": True}, {}),
        (LEVELS, {"reasoning_effort": "low"}),
        ({**LEVELS, "openrouter_reasoning_object": True}, {"reasoning": {"effort": "low"}}),
        ({"default_thinking_level": "low"}, {}),  # Kiln ignores it without levels
        ({"siliconflow_enable_thinking": False}, {"enable_thinking": False}),
    ],
)
def test_kilns_settings_go_along_as_kiln_sends_them(overrides: dict[str, Any], extras: dict[str, Any]) -> None:
    assert wishes_of(ModelCard(Reach.CONNECTED, "m", overrides=overrides)).manners().extras == extras


def test_the_models_own_sampling_goes_along_and_nothing_else() -> None:
    bare = wishes_of(ModelCard(Reach.OPENAI, "m"))
    assert (bare.question("Hi").temperature, bare.question("Hi").top_p, bare.manners().limit_name) == (None, None, "")
    full = wishes_of(ModelCard(Reach.OPENAI, "m", temperature=0, top_p=0.5, max_tokens=9))
    assert (full.question("Hi").temperature, full.question("Hi").top_p) == (0, 0.5)
    assert (full.manners().limit_name, full.manners().limit) == ("max_tokens", 9)
    quiet = wishes_of(ModelCard(Reach.OPENAI, "m", overrides={"formatter": "qwen3_style_no_think"}))
    assert quiet.question("Hi").prompt == "Hi\n\n/no_think"


@pytest.mark.parametrize(
    ("family", "path", "answer"),
    [
        ("openai", "/v1/embeddings", {"data": [{"embedding": [0.25, -1, 3]}], "usage": {"prompt_tokens": 2}}),
        ("gemini", "/v1/models/m:embedContent", {"embedding": {"values": [0.25, -1, 3]}}),
        ("azure", "/v1/openai/deployments/m/embeddings", {"data": [{"embedding": [0.25, -1, 3]}]}),
    ],
)
async def test_a_text_becomes_a_vector(
    client: httpx.AsyncClient, family: str, path: str, answer: dict[str, object]
) -> None:
    async with RawServer(http(200, answer)) as server:
        endpoint = Endpoint(family, server.base_url, SecretStr("k" * 20))
        vector, done = [event async for event in embed(endpoint, "m", "a text", client)]
    assert server.asked[0].split()[1].partition("?")[0] == path
    assert '"a text"' in server.asked[0]
    assert vector == Vector(3, (0.25, -1, 3))
    assert isinstance(done, Done)
    assert done.prompt_tokens == (2 if family == "openai" else None)


@pytest.mark.parametrize(
    ("family", "answer", "fault"),
    [
        ("openai", http(401, {"error": {"message": "no"}}), Fault.KEY_REFUSED),
        ("openai", http(200, {"data": []}), Fault.UNREADABLE_ANSWER),
        ("anthropic", b"", Fault.NOT_A_CHAT_MODEL),
    ],
)
async def test_no_vector_is_told_with_its_reason(
    client: httpx.AsyncClient, family: str, answer: bytes, fault: Fault
) -> None:
    async with RawServer(answer) as server:
        endpoint = Endpoint(family, server.base_url, SecretStr("k" * 20))
        (failed,) = [event async for event in embed(endpoint, "m", "a text", client)]
    assert isinstance(failed, Failed)
    assert failed.fault is fault

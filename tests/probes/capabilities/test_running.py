"""A run as a whole: its plan, its steps, its stops, and that it never asks more than it said."""

import asyncio
from contextlib import aclosing

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import SecretStr

from kiln_models_gui.probes.capabilities import (
    Capability,
    Evidence,
    ProbeOutcome,
    Reason,
    Step,
    Stops,
    overrides_from,
    plan,
    run,
)
from kiln_models_gui.probes.client import make_client
from kiln_models_gui.probes.endpoint import Endpoint
from kiln_models_gui.probes.listed_model import ListedModel
from kiln_models_gui.registry.cost import Price
from tests.probes.capabilities.conftest import KEY, Find
from tests.servers.hostile import silent
from tests.servers.player import BUSY, Asked, Player, Said, honest, liar
from tests.servers.raw import RawServer, http

C = Capability


def test_the_plan_adds_up() -> None:
    whole = plan(Capability)
    assert (whole.calls.least, whole.calls.most) == (14, 39)
    assert whole.capabilities == tuple(Capability)
    one = plan([C.LOGPROBS])
    assert (one.calls.least, one.calls.most, one.lookups) == (2, 11, 0)
    free = plan([C.CONTEXT_WINDOW])
    assert (free.calls.most, free.lookups, free.seconds.most) == (0, 3, 0)
    assert plan([]).calls.most == 0


def test_dollars_are_told_where_the_price_is_known_and_never_as_zero_otherwise() -> None:
    priced = plan(Capability, Price(1.0, 10.0))
    assert priced.dollars is not None
    assert priced.most_dollars is not None
    assert 0 < priced.dollars.least < priced.dollars.most < priced.most_dollars
    read, written = priced.prompt_tokens.least, priced.answer_tokens.least
    assert priced.dollars.least == pytest.approx((read + 10 * written) / 1e6)
    assert plan(Capability).dollars is None
    assert plan(Capability, Price(1.0, None)).most_dollars is None
    assert plan(Capability, Price(0, 0)).most_dollars == 0


async def test_every_step_is_told_before_its_prompt_and_counts(find: Find) -> None:
    found = await find(honest, C.TOOLS, C.VISION)
    told = [(step.capability, step.calls, step.of_probe, step.most_of_probe) for step in found.steps]
    assert told == [
        (None, 1, 1, 1),
        (C.TOOLS, 1, 0, 2),
        (C.TOOLS, 2, 1, 2),
        (C.TOOLS, 3, 2, 2),
        (C.VISION, 3, 0, 2),
        (C.VISION, 4, 1, 2),
    ]
    assert {step.most_calls for step in found.steps} == {plan([C.TOOLS, C.VISION]).calls.most}
    assert found.steps[-1].calls == len(found.player.questions)


MOODS = [
    honest,
    liar,
    lambda asked: BUSY,
    lambda asked: Said(thoughts="Hm", cut_off=True),
    lambda asked: http(400, {"error": {"message": "max_tokens is not supported", "param": "max_tokens"}}),
    lambda asked: http(400, {"error": {"message": "temperature is not supported", "param": "temperature"}}),
    lambda asked: http(400, {"error": {"message": "tools are not supported"}}),
    lambda asked: Said("Plain words."),
    lambda asked: http(400, {"error": {"message": "temperature and top_p cannot both be specified"}}),
    lambda asked: http(503, {"error": {"message": "overloaded"}}),
    lambda asked: http(500, {"error": {"message": "tools are not implemented"}}),
]


@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(moods=st.lists(st.integers(0, len(MOODS) - 1), min_size=39, max_size=60))
def test_no_server_however_moody_makes_it_ask_more_than_was_announced(moods: list[int]) -> None:
    async def one_run() -> None:
        def play(asked: Asked) -> Said | bytes:
            return MOODS[moods[asked.number % len(moods)]](asked)

        async def at_once(_: float) -> None:
            pass

        async with make_client() as client, Player(play) as player:
            endpoint = Endpoint("openai", player.base_url, SecretStr(KEY))
            events = [event async for event in run(endpoint, "m", client, Capability, pause=at_once)]
            assert len(player.questions) <= plan(Capability).calls.most
            assert player.lists <= plan(Capability).lookups
        results = [event for event in events if isinstance(event, Evidence)]
        assert [one.capability for one in results] == list(Capability)
        assert max(event.calls for event in events if isinstance(event, Step)) == len(player.questions)

    asyncio.run(one_run())


@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    moods=st.lists(st.integers(0, len(MOODS) - 1), min_size=1, max_size=12),
    wanted=st.sets(st.sampled_from(list(C)), min_size=1),
    family=st.sampled_from(["openai", "anthropic", "gemini", "azure"]),
)
def test_whatever_is_asked_for_in_whatever_api_the_announced_number_holds(
    moods: list[int], wanted: set[Capability], family: str
) -> None:
    async def one_run() -> None:
        def play(asked: Asked) -> Said | bytes:
            return MOODS[moods[asked.number % len(moods)]](asked)

        async def at_once(_: float) -> None:
            pass

        announced = plan(wanted)
        async with make_client() as client, Player(play) as player:
            endpoint = Endpoint(family, player.base_url, SecretStr(KEY))
            events = [event async for event in run(endpoint, "m", client, wanted, pause=at_once)]
        told = max((event.calls for event in events if isinstance(event, Step)), default=0)
        assert len(player.questions) == told <= announced.calls.most
        assert player.lists <= announced.lookups
        assert {event.most_calls for event in events if isinstance(event, Step)} == {announced.calls.most}
        assert sum(isinstance(event, Evidence) for event in events) == len(wanted)

    asyncio.run(one_run())


async def test_one_probe_can_be_stopped_while_it_runs_and_the_rest_goes_on(client: httpx.AsyncClient) -> None:
    stops = Stops()
    results: dict[Capability, Evidence] = {}
    stops.stop(C.LOGPROBS)
    async with Player(honest) as player:
        endpoint = Endpoint("openai", player.base_url, SecretStr(KEY))
        async for event in run(endpoint, "m", client, [C.TOOLS, C.REASONING, C.VISION, C.LOGPROBS], stops=stops):
            if isinstance(event, Evidence):
                results[event.capability] = event
            elif event.capability is C.TOOLS and event.of_probe == 1:
                stops.stop(C.TOOLS)
    assert {capability: one.outcome for capability, one in results.items()} == {
        C.REASONING: ProbeOutcome.REFUTED,
        C.TOOLS: ProbeOutcome.COULD_NOT_TELL,
        C.VISION: ProbeOutcome.PROVED,
        C.LOGPROBS: ProbeOutcome.COULD_NOT_TELL,
    }
    assert results[C.TOOLS].reason is results[C.LOGPROBS].reason is Reason.STOPPED
    assert not {"supports_function_calling", "supports_logprobs"} & set(overrides_from(results.values()))


async def test_closing_a_run_hangs_up_at_once(client: httpx.AsyncClient) -> None:
    async with RawServer({"": silent}) as server, asyncio.timeout(10):
        endpoint = Endpoint("openai", server.base_url, SecretStr(KEY))
        async with aclosing(run(endpoint, "m", client, [C.TOOLS])) as events:
            first = await anext(events)
            assert isinstance(first, Step)
            await server.arrived.wait()
        await server.hung_up.wait()
    assert len(asyncio.all_tasks()) == 1


async def test_cancelling_who_reads_a_run_hangs_up_at_once(client: httpx.AsyncClient) -> None:
    async with RawServer({"": silent}) as server, asyncio.timeout(10):
        endpoint = Endpoint("openai", server.base_url, SecretStr(KEY))

        async def read() -> None:
            async with aclosing(run(endpoint, "m", client, [C.TOOLS])) as events:
                async for _ in events:
                    pass

        task = asyncio.ensure_future(read())
        await server.arrived.wait()
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        await server.hung_up.wait()
    assert len(asyncio.all_tasks()) == 1


async def test_what_the_list_told_before_is_not_asked_again(client: httpx.AsyncClient) -> None:
    listed = ListedModel("m", context_window=4096, loaded_context=2048)
    async with Player(honest) as player:
        endpoint = Endpoint("openai", player.base_url, SecretStr(KEY))
        events = [event async for event in run(endpoint, "m", client, [C.CONTEXT_WINDOW], listed=listed)]
    assert player.lists == 0
    result = events[-1]
    assert isinstance(result, Evidence)
    assert (result.value, result.facts["loaded"]) == (4096, 2048)


async def test_a_family_without_a_chat_costs_nothing(client: httpx.AsyncClient) -> None:
    async with Player(honest) as player:
        endpoint = Endpoint("typesafe", player.base_url, SecretStr(KEY))
        events = [event async for event in run(endpoint, "m", client, [C.TOOLS, C.VISION])]
    results = [event for event in events if isinstance(event, Evidence)]
    assert {one.reason for one in results} == {Reason.NOT_EXPRESSIBLE}
    assert player.questions == []

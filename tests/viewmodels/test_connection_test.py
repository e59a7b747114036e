"""The connection test on plain asyncio, against the practice provider and llama.cpp's own server."""

import httpx
import pytest
from pydantic import SecretStr

from kiln_models_gui.probes.endpoint import Endpoint
from kiln_models_gui.probes.practice import MODELS, PRACTICE_KEY, PracticeFault, PracticeProvider
from kiln_models_gui.probes.verdict import Outcome, Rung
from kiln_models_gui.viewmodels.connection_test import ConnectionTest
from kiln_models_gui.viewmodels.providers.endpoints import custom_endpoint
from tests.servers.llama import LlamaServer
from tests.viewmodels.conftest import Seen, idle, until


class Target:
    """What is tested now; a test may change it meanwhile."""

    def __init__(self, endpoint: Endpoint | None) -> None:
        self.endpoint = endpoint

    async def find(self) -> Endpoint | None:
        return self.endpoint


def make_test(client: httpx.AsyncClient, endpoint: Endpoint | None) -> ConnectionTest:
    return ConnectionTest(lambda: client, Target(endpoint).find)


def practice_endpoint(practice: PracticeProvider, key: str = PRACTICE_KEY) -> Endpoint:
    return Endpoint("openai", practice.base_url, SecretStr(key))


async def run(test: ConnectionTest, model_id: str = "") -> None:
    test.start(model_id)
    await idle(test)


async def test_a_model_that_answers_climbs_every_rung(client: httpx.AsyncClient, llama_server: LlamaServer) -> None:
    test = make_test(client, Endpoint("openai", llama_server.base_url, SecretStr(llama_server.key)))
    ended = Seen(test.test_finished)
    await run(test, f" {llama_server.model} ")
    assert test.result is not None
    assert test.result.worked
    assert test.result.text.startswith("Answers in ")
    assert [line.outcome for line in test.lines] == [Outcome.PASSED] * 7
    assert test.problem is None
    assert test.found_models == (llama_server.model,)
    assert test.tested_model == llama_server.model
    assert len(ended.all) == 1
    assert all(line.milliseconds is not None for line in test.lines[1:])


async def test_without_a_model_only_the_free_part_runs(client: httpx.AsyncClient, llama_server: LlamaServer) -> None:
    test = make_test(client, Endpoint("openai", llama_server.base_url, SecretStr(llama_server.key)))
    await run(test)
    assert [line.rung for line in test.lines] == [Rung.ADDRESS, Rung.REACHABLE, Rung.IS_API, Rung.KEY]
    assert test.result is not None
    assert not test.result.worked
    assert test.found_models == (llama_server.model,)


@pytest.mark.parametrize(
    ("fault", "model", "text", "tone"),
    [
        (PracticeFault.NONE, "practice-small", "Answers in", "good"),
        (PracticeFault.NONE, "", "Key accepted", "accent"),
        (PracticeFault.WRONG_KEY, "", "Wrong key", "bad"),
        (PracticeFault.WRONG_KEY, "practice-small", "Wrong key", "bad"),
        (PracticeFault.DOWN, "", "Nothing there", "bad"),
        (PracticeFault.WEB_PAGE, "", "Wrong address", "bad"),
        (PracticeFault.NO_SUCH_MODEL, "practice-small", "No such model", "bad"),
        (PracticeFault.BUSY, "practice-small", "Busy", "warn"),
    ],
)
async def test_every_fault_of_the_practice_provider_is_told(
    client: httpx.AsyncClient, practice: PracticeProvider, fault: PracticeFault, model: str, text: str, tone: str
) -> None:
    practice.fault = fault
    test = make_test(client, practice_endpoint(practice))
    await run(test, model)
    assert test.result is not None
    assert (test.result.text.startswith(text), test.result.tone) == (True, tone), test.result
    assert (test.problem is None) == (tone in ("good", "accent"))


async def test_a_model_that_is_gone_gets_proposals(client: httpx.AsyncClient, practice: PracticeProvider) -> None:
    practice.fault = PracticeFault.NO_SUCH_MODEL
    test = make_test(client, practice_endpoint(practice))
    await run(test, "practice-small")
    assert test.problem is not None
    assert "practice-small" in test.problem.what
    assert "practice-small-2" in test.problem.todo


async def test_no_key_stands_in_anything_that_is_shown(client: httpx.AsyncClient, practice: PracticeProvider) -> None:
    key = "sk-canary-wrong-0123456789"
    test = make_test(client, practice_endpoint(practice, key))
    await run(test, "practice-small")
    assert key not in f"{test.lines} {test.problem} {test.details} {test.result}"


async def start_slow(client: httpx.AsyncClient, practice: PracticeProvider) -> tuple[ConnectionTest, Target]:
    """A test that hangs in the middle of the practice provider's slow answer."""
    practice.fault = PracticeFault.SLOW
    target = Target(practice_endpoint(practice))
    test = ConnectionTest(lambda: client, target.find)
    test.start("practice-small")
    await until(lambda: test.lines[1].outcome is Outcome.PASSED, test.changed)
    return test, target


async def test_a_running_test_says_what_it_waits_for(client: httpx.AsyncClient, practice: PracticeProvider) -> None:
    test, _ = await start_slow(client, practice)
    assert test.busy
    assert test.result is None
    assert [line.waiting for line in test.lines] == [False, False, True, False, False, False, False]
    assert test.elapsed_seconds > 0
    test.stop()
    await idle(test)


async def test_a_stopped_test_ends_at_once_and_says_so(client: httpx.AsyncClient, practice: PracticeProvider) -> None:
    test, _ = await start_slow(client, practice)
    ended = Seen(test.test_finished)
    test.stop()
    await until(lambda: bool(ended.all), test.test_finished, seconds=2)
    assert test.result is not None
    assert (test.result.text, test.result.tone, test.result.worked) == ("Stopped", "neutral", False)
    assert not any(line.waiting for line in test.lines)
    assert test.elapsed_seconds == 0


async def test_a_newer_test_takes_the_place_of_the_older(client: httpx.AsyncClient, practice: PracticeProvider) -> None:
    test, target = await start_slow(client, practice)
    ended = Seen(test.test_finished)
    other = PracticeProvider()
    other.start()
    try:
        target.endpoint = practice_endpoint(other)
        test.start()
        practice.fault = PracticeFault.WRONG_KEY  # the older one's answer comes now
        await idle(test)
    finally:
        other.close()
    assert test.result is not None
    assert test.result.text == "Key accepted"
    assert [line.rung for line in test.lines] == [Rung.ADDRESS, Rung.REACHABLE, Rung.IS_API, Rung.KEY]
    assert len(ended.all) == 1
    assert test.found_models == tuple(MODELS)


async def test_a_text_that_is_no_address_fails_on_the_first_rung(client: httpx.AsyncClient) -> None:
    test = make_test(client, custom_endpoint("my gateway", None))
    await run(test, "m")
    assert [line.outcome for line in test.lines] == [Outcome.FAILED, *[Outcome.NOT_REACHED] * 6]
    assert test.problem is not None
    assert "no spaces" in test.problem.todo
    assert test.result is not None
    assert (test.result.text, test.result.tone) == ("No address", "bad")


async def test_no_address_at_all_gets_a_message(client: httpx.AsyncClient) -> None:
    test = make_test(client, custom_endpoint(" ", None))
    await run(test)
    assert test.lines == ()
    assert test.result is None
    assert test.problem is not None
    assert "nothing to test" in test.problem.what


async def test_a_provider_that_nobody_can_test_gets_a_message(client: httpx.AsyncClient) -> None:
    test = make_test(client, Endpoint("unchecked", "https://api.typesafe.ai/v1"))
    await run(test, "m")
    assert test.lines == ()
    assert test.problem is not None
    assert "cannot test" in test.problem.what


async def test_a_forgotten_test_leaves_nothing(client: httpx.AsyncClient, practice: PracticeProvider) -> None:
    test = make_test(client, practice_endpoint(practice))
    await run(test)
    test.forget()
    assert (test.lines, test.result, test.problem) == ((), None, None)


async def test_a_message_goes_when_the_next_test_can_run(client: httpx.AsyncClient, practice: PracticeProvider) -> None:
    target = Target(None)
    test = ConnectionTest(lambda: client, target.find)
    await run(test)
    assert test.problem is not None
    target.endpoint = practice_endpoint(practice)
    await run(test)
    assert test.problem is None

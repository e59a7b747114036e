import json
import socket
from collections.abc import Iterator
from urllib.parse import urlsplit

import httpx
import pytest

from kiln_models_gui.probes.faults import Fault
from kiln_models_gui.probes.practice import MODELS, PRACTICE_KEY, PracticeFault, PracticeProvider
from kiln_models_gui.probes.verdict import Outcome, Rung
from tests.probes.conftest import Climb


@pytest.fixture
def practice() -> Iterator[PracticeProvider]:
    practice = PracticeProvider()
    practice.start()
    yield practice
    practice.close()


@pytest.mark.parametrize(
    ("fault", "rung", "told"),
    [
        (PracticeFault.WRONG_KEY, Rung.KEY, Fault.KEY_REFUSED),
        (PracticeFault.DOWN, Rung.REACHABLE, Fault.REFUSED),
        (PracticeFault.NO_SUCH_MODEL, Rung.MODEL_LISTED, Fault.MODEL_MISSING),
        (PracticeFault.WEB_PAGE, Rung.IS_API, Fault.WEB_PAGE),
        (PracticeFault.BUSY, Rung.ANSWERS, Fault.RATE_LIMITED),
    ],
)
async def test_each_fault_shows_on_its_rung_and_can_be_taken_back(
    run: Climb, practice: PracticeProvider, fault: PracticeFault, rung: Rung, told: Fault
) -> None:
    address = practice.base_url
    practice.fault = fault
    assert (await run(address, PRACTICE_KEY, "practice-small"))[rung].fault is told
    practice.fault = PracticeFault.NONE
    verdicts = await run(address, PRACTICE_KEY, "practice-small")
    assert {verdict.outcome for verdict in verdicts.values()} == {Outcome.PASSED}
    assert verdicts[Rung.ANSWERS].facts["answer"] == "Pong."


async def test_it_lists_its_models_and_wants_its_key(run: Climb, practice: PracticeProvider) -> None:
    verdicts = await run(practice.base_url, PRACTICE_KEY)
    assert str(verdicts[Rung.IS_API].facts["ids"]).split("\n") == list(MODELS)
    assert (await run(practice.base_url))[Rung.KEY].fault is Fault.KEY_MISSING
    assert (await run(practice.base_url, "other"))[Rung.KEY].fault is Fault.KEY_REFUSED


async def test_it_streams(client: httpx.AsyncClient, practice: PracticeProvider) -> None:
    reply = await client.post(
        f"{practice.base_url}/chat/completions",
        headers={"authorization": f"Bearer {PRACTICE_KEY}"},
        json={"model": "practice-thinker", "stream": True, "messages": [{"role": "user", "content": "Hello"}]},
    )
    lines = [line.removeprefix("data: ") for line in reply.text.split("\n\n") if line]
    deltas = [json.loads(line)["choices"][0]["delta"] for line in lines[:-1]]
    assert lines[-1] == "[DONE]"
    assert "".join(delta.get("content", "") for delta in deltas) == "Pong."
    assert any("reasoning_content" in delta for delta in deltas)


@pytest.mark.parametrize("end", ["close", "NONE"])
def test_a_slow_answer_holds_nobody_up(practice: PracticeProvider, end: str) -> None:
    practice.fault = PracticeFault.SLOW
    with socket.create_connection(("127.0.0.1", urlsplit(practice.base_url).port or 0), timeout=5) as caller:
        caller.sendall(f"GET /v1/models HTTP/1.0\r\nAuthorization: Bearer {PRACTICE_KEY}\r\n\r\n".encode())
        if end == "close":
            practice.close()
            caller.settimeout(5)
            assert practice.fault is PracticeFault.SLOW
        else:
            practice.fault = PracticeFault.NONE
            assert caller.recv(100).startswith(b"HTTP/1.0 200")


def test_it_says_nothing_on_stderr_and_closes_twice(capfd: pytest.CaptureFixture[str]) -> None:
    practice = PracticeProvider()
    practice.start()
    with socket.create_connection(("127.0.0.1", urlsplit(practice.base_url).port or 0)) as caller:
        caller.sendall(b"nonsense\r\n\r\n")
        assert caller.recv(10)
    practice.close()
    practice.close()
    assert capfd.readouterr().err == ""
    with pytest.raises(RuntimeError):
        _ = practice.base_url

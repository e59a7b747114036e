"""Runs the probes of one model, one after the other, and tells of each step as it is made."""

from __future__ import annotations

import asyncio
from contextlib import aclosing
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiln_models_gui.probes.capabilities.context import find_context_window
from kiln_models_gui.probes.capabilities.evidence import Asked, Capability, Evidence, Reason
from kiln_models_gui.probes.capabilities.finding import Finding, could_not_tell, of_failure, proved
from kiln_models_gui.probes.capabilities.inquirer import Failure, Inquirer, Pause
from kiln_models_gui.probes.capabilities.plan import PROBES, plan
from kiln_models_gui.probes.capabilities.question import Manners, Question
from kiln_models_gui.probes.client import PATIENT, Patience
from kiln_models_gui.probes.record import Record

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Awaitable, Iterable

    import httpx

    from kiln_models_gui.probes.endpoint import Endpoint
    from kiln_models_gui.probes.listed_model import ListedModel


@dataclass(frozen=True, slots=True)
class Step:
    """A prompt is about to be sent, or a probe begins. `capability` None: the first prompt, before all probes.

    `calls`: prompts sent so far, in this run; `most_calls`: as announced. `of_probe` and `most_of_probe`: the same of
    this probe; repetitions to adapt a parameter may go beyond it. `wait_s`: until a busy server is asked again.
    """

    capability: Capability | None
    calls: int
    most_calls: int
    of_probe: int = 0
    most_of_probe: int = 1
    wait_s: float = 0.0


class Stops:
    """Ends single probes of a run from outside, the one that runs or one that is still to come."""

    def __init__(self) -> None:
        self._stopped: set[Capability] = set()
        self._running: tuple[Capability, asyncio.Task[Finding]] | None = None

    def stop(self, capability: Capability) -> None:
        """Ends that probe at once; the others go on."""
        self._stopped.add(capability)
        if self._running and self._running[0] is capability:
            self._running[1].cancel()

    def has(self, capability: Capability) -> bool:
        """Whether it was stopped."""
        return capability in self._stopped

    def watch(self, capability: Capability, task: asyncio.Task[Finding]) -> None:
        """This probe runs now."""
        self._running = (capability, task)


async def run(
    endpoint: Endpoint,
    model_id: str,
    client: httpx.AsyncClient,
    capabilities: Iterable[Capability],
    *,
    stops: Stops | None = None,
    listed: ListedModel | None = None,
    patience: Patience = PATIENT,
    pause: Pause = asyncio.sleep,
    record: Record | None = None,
    manners: Manners | None = None,
) -> AsyncGenerator[Step | Evidence]:
    """Yields each step, and one Evidence per capability as soon as it stands, in the order of `PROBES`.

    Never sends more prompts than `plan(capabilities).calls.most`. Does not raise for anything a server may do.
    `listed`: what its list told of the model, where that is known already. `manners`: what an earlier run learnt of the
    same server and model; what this one learns is put there. Closing the generator, or cancelling who
    reads it, ends all at once.
    """
    announced = plan(capabilities)
    inquirer = Inquirer(
        endpoint,
        client,
        patience,
        record if record is not None else Record(),
        model_id=model_id,
        most_calls=int(announced.calls.most),
        pause=pause,
        manners=manners or Manners(),
    )
    crew = _Run(inquirer, stops or Stops(), Asked.of(endpoint, model_id))
    try:
        for capability in announced.capabilities:
            async with aclosing(crew.events_of(capability, listed)) as events:
                async for event in events:
                    yield event
    finally:
        await crew.end()


class _Run:
    def __init__(self, inquirer: Inquirer, stops: Stops, asked: Asked) -> None:
        self._inquirer = inquirer
        self._stops = stops
        self._asked = asked
        self._queue: asyncio.Queue[Step | None] = asyncio.Queue()
        self._task: asyncio.Task[Finding] | None = None
        self._no_answer: Finding | None = None
        self._greeted = False

    async def events_of(self, capability: Capability, listed: ListedModel | None) -> AsyncGenerator[Step | Evidence]:
        """One capability's steps and its evidence; before the first that costs anything, the first prompt's."""
        probe, before = PROBES[capability], self._inquirer.calls
        if probe.most_calls and not self._greeted and not self._stops.has(capability):
            self._greeted = True
            self._start(self._greet(), None, 1)
            while (step := await self._queue.get()) is not None:
                yield step
            greeting = self._result()
            self._no_answer = None if greeting is None or greeting.reason is Reason.NONE else greeting
            before = self._inquirer.calls
        if self._stops.has(capability):
            yield self._evidence(capability, could_not_tell(Reason.STOPPED), 0)
            return
        if probe.most_calls and self._no_answer:
            yield self._evidence(capability, self._no_answer, 0)
            return
        yield self._step(capability, before, probe.most_calls)
        work = (
            find_context_window(self._inquirer, listed)
            if capability is Capability.CONTEXT_WINDOW
            else probe.find(self._inquirer)
        )
        self._start(work, capability, probe.most_calls)
        while (step := await self._queue.get()) is not None:
            yield step
        finding = self._result() or could_not_tell(Reason.STOPPED)
        yield self._evidence(capability, finding, self._inquirer.calls - before)

    async def end(self) -> None:
        """Ends what still runs, and its connections with it."""
        if self._task and not self._task.done():
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    async def _greet(self) -> Finding:
        """One plain prompt: what it cannot get answered, no probe can; and here parameters are learnt."""
        answer = await self._inquirer.ask(Question("Reply with one short word: pong."))
        return of_failure(answer) if isinstance(answer, Failure) else proved()

    def _start(self, work: Awaitable[Finding], capability: Capability | None, most: int) -> None:
        before, queue = self._inquirer.calls, self._queue
        self._inquirer.on_call = lambda: queue.put_nowait(self._step(capability, before, most))
        self._inquirer.on_wait = lambda wait_s: queue.put_nowait(self._step(capability, before, most, wait_s))
        self._task = asyncio.ensure_future(work)
        self._task.add_done_callback(lambda _: queue.put_nowait(None))
        if capability is not None:
            self._stops.watch(capability, self._task)

    def _result(self) -> Finding | None:
        """What the task found, None where it was stopped."""
        if self._task is None or self._task.cancelled():
            return None
        return self._task.result()

    def _step(self, capability: Capability | None, before: int, most: int, wait_s: float = 0.0) -> Step:
        calls = self._inquirer.calls
        return Step(capability, calls, self._inquirer.most_calls, calls - before, most, wait_s)

    def _evidence(self, capability: Capability, found: Finding, calls: int) -> Evidence:
        return Evidence(
            capability, found.outcome, self._asked, found.value, found.reason, found.fault, found.words,
            {**found.facts, "calls": calls},
        )  # fmt: skip

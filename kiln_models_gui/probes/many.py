"""Tests many endpoints and models at the same time, within bounds; what hangs holds up nobody."""

from __future__ import annotations

import asyncio
from contextlib import aclosing, asynccontextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from kiln_models_gui.probes.client import PATIENT, Patience
from kiln_models_gui.probes.dialect import family_of
from kiln_models_gui.probes.discovery import nearest
from kiln_models_gui.probes.endpoint import is_nearby
from kiln_models_gui.probes.ladder import ascend
from kiln_models_gui.probes.proof import Reach
from kiln_models_gui.probes.verdict import Outcome, Rung, Verdict

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Hashable, Iterable, Sequence

    import httpx

    from kiln_models_gui.probes.endpoint import Endpoint


@dataclass(frozen=True, slots=True)
class Bounds:
    """How much at once.

    Whoever tests fifty providers waits for the slowest, not for their sum, so `at_once` is well above what people
    have; what keeps silent for `slow_s` seconds gives its place to the next, up to `in_all`. Few questions at once go
    to any one host: `per_host` free ones; and prompts, `prompts` to a service, one to a server of one's own, which
    would have to load every model at the same time.
    """

    at_once: int = 64
    in_all: int = 96
    slow_s: float = 3.0
    per_host: int = 8
    prompts: int = 4


BOUNDS = Bounds()

_APART_S = 0.001
"""Between two starts: fifty in one turn of the loop would hold the window up, and so would their answers."""


@dataclass(frozen=True, slots=True)
class Question:
    """What to test: an endpoint, and with `model_id` that model there. `client`: where it has a way of its own."""

    endpoint: Endpoint
    model_id: str = ""
    client: httpx.AsyncClient | None = None

    @property
    def place(self) -> Hashable:
        """Equal for endpoints that are asked with the very same words, the same way. Holds the key: not to be shown."""
        one = self.endpoint
        keys = (key.get_secret_value() if key else "" for key in (one.key, one.second_key))
        return id(self.client), one.family, one.base_url, *keys, *sorted(one.options.items())


@dataclass(frozen=True, slots=True)
class Asked:
    """The verdicts of one question, in the order of the rungs. `questions`: all that were the same."""

    questions: tuple[Question, ...]
    verdicts: tuple[Verdict, ...]


async def ask_many(
    questions: Iterable[Question],
    client: httpx.AsyncClient,
    *,
    reach: Reach = Reach.FREE,
    bounds: Bounds = BOUNDS,
    patience: Patience = PATIENT,
) -> AsyncGenerator[Asked]:
    """Yields each result as soon as it stands; the same question is asked once, and a list once for all its models.

    Does not raise for anything a server may do. Cancelling, or closing the generator, closes every connection.
    """
    places: dict[Hashable, dict[str, list[Question]]] = {}
    for question in questions:
        places.setdefault(question.place, {}).setdefault(question.model_id, []).append(question)
    told: asyncio.Queue[Asked | BaseException] = asyncio.Queue()
    run = _Run(client, reach, patience, bounds, told.put_nowait)
    tasks: list[asyncio.Task[None]] = []

    async def start_all() -> None:
        for number, models in enumerate(places.values()):
            if number:
                await asyncio.sleep(_APART_S)
            tasks.append(asyncio.ensure_future(run.ask(models)))
            tasks[-1].add_done_callback(lambda done: _tell_error(done, told))

    tasks.append(asyncio.ensure_future(start_all()))
    try:
        for _ in range(sum(map(len, places.values()))):
            answer = await told.get()
            if isinstance(answer, BaseException):
                raise answer
            yield answer
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


def _tell_error(task: asyncio.Task[None], told: asyncio.Queue[Asked | BaseException]) -> None:
    error = None if task.cancelled() else task.exception()
    if error is not None:
        told.put_nowait(error)


@dataclass(slots=True)
class _Run:
    client: httpx.AsyncClient
    reach: Reach
    patience: Patience
    bounds: Bounds
    tell: Callable[[Asked], None]
    _places: _Places = field(init=False)
    _gates: dict[str, asyncio.Semaphore] = field(init=False, default_factory=dict[str, asyncio.Semaphore])

    def __post_init__(self) -> None:
        self._places = _Places(self.bounds)

    async def ask(self, models: dict[str, list[Question]]) -> None:
        """All questions about one endpoint: first what is free and the same for all, then model by model."""
        first = next(iter(models.values()))[0]
        endpoint = first.endpoint
        alone = next(iter(models)) if len(models) == 1 else ""
        if alone and self.reach > Reach.FREE:
            self._tell(models[alone], await self._climb(first, alone))
            return
        shared = await self._climb(first, "")
        if "" in models:
            self._tell(models.pop(""), shared)
        left = {name: asked for name, asked in models.items() if not self._told_by_list(endpoint, name, asked, shared)}
        climbs = [asyncio.ensure_future(self._ask_model(name, asked)) for name, asked in left.items()]
        try:
            await asyncio.gather(*climbs)
        finally:
            for climb in climbs:
                climb.cancel()
            await asyncio.gather(*climbs, return_exceptions=True)

    def _told_by_list(
        self, endpoint: Endpoint, model_id: str, asked: list[Question], shared: Sequence[Verdict]
    ) -> bool:
        """Tells of a model what the endpoint's own verdicts already say; False where it has to be asked."""
        if any(verdict.outcome is Outcome.FAILED for verdict in shared):
            rungs = [Rung.MODEL_LISTED] + ([Rung.ANSWERS] if self.reach > Reach.FREE else [])
            self._tell(asked, [*shared, *(Verdict(rung, Outcome.NOT_REACHED) for rung in rungs)])
            return True
        listed = _listed(endpoint, model_id, shared) if self.reach is Reach.FREE else None
        if listed is not None:
            self._tell(asked, [*shared, listed])
        return listed is not None

    async def _ask_model(self, model_id: str, asked: list[Question]) -> None:
        self._tell(asked, await self._climb(asked[0], model_id))

    async def _climb(self, question: Question, model_id: str) -> list[Verdict]:
        endpoint, client = question.endpoint, question.client or self.client
        prompts = bool(model_id) and self.reach > Reach.FREE
        async with self._gate(endpoint, prompts=prompts), self._places.place():
            climb = ascend(endpoint, model_id or None, client, reach=self.reach, patience=self.patience)
            async with aclosing(climb) as verdicts:
                return [verdict async for verdict in verdicts]

    def _gate(self, endpoint: Endpoint, *, prompts: bool) -> asyncio.Semaphore:
        """Whoever waits for the host takes no place from others."""
        parts = urlsplit(endpoint.base_url)
        nearby = is_nearby(parts.hostname or "")
        if prompts:
            name, most = f"prompts {parts.netloc}", 1 if nearby else self.bounds.prompts
        else:
            name, most = parts.netloc, self.bounds.at_once if nearby else self.bounds.per_host
        return self._gates.setdefault(name, asyncio.Semaphore(most))

    def _tell(self, asked: list[Question], verdicts: Sequence[Verdict]) -> None:
        self.tell(Asked(tuple(asked), tuple(verdicts)))


class _Places:
    """The places of those that ask at the same time. Whoever gets no answer for long gives its place back."""

    def __init__(self, bounds: Bounds) -> None:
        self._slow_s = bounds.slow_s
        self._in_all = asyncio.Semaphore(bounds.in_all)
        self._at_once = asyncio.Semaphore(bounds.at_once)

    @asynccontextmanager
    async def place(self) -> AsyncGenerator[None]:
        """A place from now to the end of the block, or until it was slow."""
        async with self._in_all:
            await self._at_once.acquire()
            given_back = asyncio.Event()

            def give_back() -> None:
                if not given_back.is_set():
                    given_back.set()
                    self._at_once.release()

            timer = asyncio.get_running_loop().call_later(self._slow_s, give_back)
            try:
                yield
            finally:
                timer.cancel()
                give_back()


def _listed(endpoint: Endpoint, model_id: str, shared: Sequence[Verdict]) -> Verdict | None:
    """What the endpoint's list says of the model; None where not all of it is known here."""
    seen = next((verdict for verdict in shared if verdict.rung is Rung.IS_API), None)
    if seen is None or family_of(endpoint).list_is_catalogue or "models" not in seen.facts:
        return Verdict(Rung.MODEL_LISTED, Outcome.UNKNOWN, facts={"list_unavailable": 1})
    ids = str(seen.facts.get("ids", "")).split("\n")
    if {model_id, f"{model_id}:latest"} & set(ids):
        return Verdict(Rung.MODEL_LISTED, Outcome.PASSED)
    if seen.facts["models"] != len([one for one in ids if one]):
        return None
    near = "\n".join(nearest(model_id, ids))
    return Verdict(Rung.MODEL_LISTED, Outcome.UNKNOWN, facts={"not_in_list": 1, "nearest": near})

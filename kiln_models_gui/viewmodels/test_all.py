"""Test all: every provider or model of a list at the same time, with count, Cancel, and what came of it."""

import asyncio
from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Sequence
from contextlib import aclosing
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from kiln_models_gui.probes.cost import cost_of_test
from kiln_models_gui.probes.proof import Reach
from kiln_models_gui.viewmodels.base import ViewModel
from kiln_models_gui.viewmodels.candidates import Candidate
from kiln_models_gui.viewmodels.test_standing import Standing, standing_of
from kiln_models_gui.viewmodels.words.results import result_of
from kiln_models_gui.viewmodels.words.test_all import cost_offer, summary_words
from kiln_models_gui.viewmodels.workbench import Workbench

if TYPE_CHECKING:
    from kiln_models_gui.probes.endpoint import Endpoint
    from kiln_models_gui.probes.many import Asked, Question
    from kiln_models_gui.store.secrets import SecretError
    from kiln_models_gui.viewmodels.test_result import TestResult

QUIET_S, TOGETHER_S = 0.02, 0.06
"""Results are shown when none came for the first of these, and at the latest after the second: each time, the whole
list is derived anew."""


class TestAll(ViewModel):
    """Tests what `candidates` gives when it starts; the results go to the memory of tests, which the rows show.

    Signals: `test_finished` when all have answered, or it was stopped.
    """

    __test__ = False  # not a class of tests
    test_finished = Signal()

    def __init__(self, bench: Workbench, candidates: Callable[[], Iterable[Candidate]]) -> None:
        super().__init__(bench.on_error)
        self._bench = bench
        self._candidates = candidates
        self._chosen: tuple[Candidate, ...] = ()
        self._counts: Counter[Standing] = Counter()
        self._new: list[tuple[Hashable, TestResult]] = []
        self._timer: asyncio.TimerHandle | None = None
        self._latest = 0.0
        self._current: asyncio.Task[None] | None = None
        self._prompts = self._stopped = False
        self.shown = False
        """Whether there is something to show: a test that runs, or what came of one."""

    # What is shown

    @property
    def count(self) -> int:
        """How many are tested."""
        return len(self._chosen)

    @property
    def done(self) -> int:
        """How many of them stand."""
        return sum(self._counts.values())

    @property
    def attention(self) -> int:
        """How many somebody has to look at."""
        return self._counts[Standing.NEEDS_YOU] + self._counts[Standing.SILENT]

    @property
    def counts(self) -> dict[Standing, int]:
        """How many stand how."""
        return {standing: count for standing, count in self._counts.items() if count}

    @property
    def progress(self) -> str:
        """ "12 of 50", and how many of these failed."""
        words = self.tr("{done} of {count}").format(done=self.done, count=self.count)
        if not self.attention:
            return words
        return " · ".join((words, self.tr("{count} with a problem").format(count=self.attention)))

    @property
    def summary(self) -> str:
        """What came of it, in one line; empty while it runs."""
        if self.busy or not self.shown:
            return ""
        return summary_words(self.counts, self.count, stopped=self._stopped, prompts=self._prompts)

    @property
    def tone(self) -> str:
        """How the summary looks: "good" only where every model itself answered."""
        if self.attention:
            return "warn"
        return "good" if self._counts[Standing.WORKS] == self.count and self.count else "accent"

    @property
    def offer(self) -> str:
        """What it would cost to ask each model, as the words of its switch; empty where no model can be asked."""
        prompted = [one for one in (self._chosen or tuple(self._candidates())) if one.prompted]
        prices = [
            cost_of_test(Reach.ANSWERS, *((one.price.input, one.price.output) if one.price else ())).most_dollars
            for one in prompted
        ]
        return cost_offer(prices) if prompted else ""

    @property
    def prompts(self) -> bool:
        """Whether the last test also asked the models."""
        return self._prompts

    # What a person does

    def start(self, *, prompts: bool = False) -> None:
        """Test all, first what is free; with `prompts` each model gets one short one. Ends a test that runs."""
        self.cancel_all()
        self._chosen, self._prompts, self._stopped = tuple(self._candidates()), prompts, False
        self._counts, self.shown = Counter(), True
        self._current = self.spawn(self._run(self._chosen, prompts=prompts))
        self._current.add_done_callback(self._ended)

    def stop(self) -> None:
        """End the test at once; what has answered stands."""
        if self.busy:
            self._stopped = True
            self.cancel_all()

    def dismiss(self) -> None:
        """Put the summary away."""
        self.stop()
        self.shown = False
        self.changed.emit()

    # What waits

    async def _run(self, chosen: Sequence[Candidate], *, prompts: bool) -> None:
        from kiln_models_gui.probes.many import ask_many

        askers = await self._questions(chosen, prompts=prompts)
        reach = Reach.ANSWERS if prompts else Reach.FREE
        client, questions = self._bench.client(), [question for question, _ in askers.values()]
        async with aclosing(ask_many(questions, client, reach=reach)) as answers:
            async for asked in answers:
                self._take(asked, [askers[id(question)][1] for question in asked.questions])

    async def _questions(
        self, chosen: Sequence[Candidate], *, prompts: bool
    ) -> "dict[int, tuple[Question, Candidate]]":
        """By the question's identity: several rows may ask the same."""
        from kiln_models_gui.probes.families import FAMILIES
        from kiln_models_gui.probes.many import Question
        from kiln_models_gui.store.secrets import SecretError

        endpoints = await self._endpoints(chosen)
        askers: dict[int, tuple[Question, Candidate]] = {}
        for one in chosen:
            endpoint = endpoints[one.place]
            if isinstance(endpoint, SecretError):
                self._counts[Standing.UNPROVED] += 1
                self._bench.on_error(endpoint)
            elif endpoint is None:
                self._counts[Standing.NEEDS_YOU] += 1
            elif not FAMILIES[endpoint.family].free_check:
                self._counts[Standing.SKIPPED] += 1
            else:
                asks = (prompts and one.prompted) or one.listed
                question = Question(endpoint, asks, self._bench.client(one.provider))
                askers[id(question)] = question, one
        self.changed.emit()
        return askers

    async def _endpoints(self, chosen: Sequence[Candidate]) -> "dict[Hashable, Endpoint | SecretError | None]":
        """The endpoints, each place's key looked up once, and all at the same time: a keychain takes its time."""
        places = {one.place: one for one in chosen}
        found = await asyncio.gather(*(self._endpoint(one) for one in places.values()))
        return dict(zip(places, found, strict=True))

    async def _endpoint(self, one: Candidate) -> "Endpoint | SecretError | None":
        from kiln_models_gui.store.secrets import SecretError

        try:
            return await one.endpoint()
        except SecretError as error:
            return error  # whether there is a key is not known

    def _take(self, asked: "Asked", candidates: Iterable[Candidate]) -> None:
        result = result_of(asked.verdicts, datetime.now(UTC))
        if result is None:
            return
        standing = standing_of(asked.verdicts, result)
        for one in candidates:
            self._counts[standing] += 1
            subjects = one.subjects + (one.prompted_subjects if self._prompts else ())
            self._new += [(subject, result) for subject in subjects if not self._is_weaker(subject, result)]
        self._deliver_soon()

    def _deliver_soon(self) -> None:
        loop = asyncio.get_running_loop()
        if self._timer is None:
            self._latest = loop.time() + TOGETHER_S
        else:
            self._timer.cancel()
        wait = min(QUIET_S, max(self._latest - loop.time(), 0))
        self._timer = loop.call_later(wait, self._deliver)

    def _is_weaker(self, subject: Hashable, result: "TestResult") -> bool:
        """Whether more is known than this says: a free look does not take back that the model answered."""
        known = self._bench.memory.get(subject)
        return known is not None and known.worked and result.tone in {"accent", "neutral"}

    def _deliver(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        new, self._new = self._new, []
        if new:
            memory = self._bench.memory
            # Each `changed` derives every row anew: one for all of them.
            memory.blockSignals(True)
            try:
                for subject, result in new:
                    memory.remember(subject, result)
            finally:
                memory.blockSignals(False)
            memory.changed.emit()
        self.changed.emit()

    def _ended(self, task: "asyncio.Task[None]") -> None:
        self._deliver()
        # The end of a test that a newer one took the place of is nobody's news.
        if task is self._current:
            self.test_finished.emit()

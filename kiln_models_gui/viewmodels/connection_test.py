"""A connection test as the window shows it: one line per rung, streaming in, with the time and a way to stop."""

import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from kiln_models_gui.probes.faults import Fault
from kiln_models_gui.probes.verdict import Outcome, Rung, Verdict
from kiln_models_gui.viewmodels.base import ErrorHandler, ViewModel
from kiln_models_gui.viewmodels.test_result import TestResult
from kiln_models_gui.viewmodels.words import Message
from kiln_models_gui.viewmodels.words.faults import fault_label, fault_message
from kiln_models_gui.viewmodels.words.verdicts import finding_words, host_of, no_way_message, rung_words

if TYPE_CHECKING:
    import asyncio

    import httpx

    from kiln_models_gui.probes.endpoint import Endpoint

EndpointSource = Callable[[], Awaitable["Endpoint | None"]]


@dataclass(frozen=True, slots=True)
class RungLine:
    """One line of the test. `outcome` None: not asked yet, or being asked right now (`waiting`)."""

    rung: Rung
    title: str
    finding: str = ""
    milliseconds: int | None = None
    outcome: Outcome | None = None
    waiting: bool = False


class ConnectionTest(ViewModel):
    """Runs the ladder against what `endpoint` gives.

    Signals: `test_finished` when a test ended by itself or was stopped.
    """

    test_finished = Signal()

    def __init__(
        self,
        client: "Callable[[], httpx.AsyncClient]",
        endpoint: EndpointSource,
        on_error: ErrorHandler | None = None,
    ) -> None:
        super().__init__(on_error)
        self._client = client
        self._endpoint = endpoint
        self._started = 0.0
        self._verdicts: list[Verdict] = []
        self._rungs: tuple[Rung, ...] = ()
        self._stopped = False
        self._model_id = ""
        self._host = ""
        self._no_way: Message | None = None
        self._current: asyncio.Task[None] | None = None
        self.found_models: tuple[str, ...] = ()
        """Model ids from the provider's own list, as of the last test or look."""

    @property
    def elapsed_seconds(self) -> float:
        """Since the running test started."""
        return time.monotonic() - self._started if self.busy else 0.0

    @property
    def tested_model(self) -> str:
        """The model of the last test; empty when only the free part ran."""
        return self._model_id

    def start(self, model_id: str = "") -> None:
        """Test again from the first rung. Without a model only the free part runs. Ends a test that is running."""
        self.cancel_all()
        self._model_id = model_id.strip()
        self._rungs = tuple(Rung) if self._model_id else (Rung.REACHABLE, Rung.IS_API, Rung.KEY)
        self._verdicts, self._stopped, self._started = [], False, time.monotonic()
        self._no_way = None
        self._current = self.spawn(self._climb(self._verdicts))
        self._current.add_done_callback(self._ended)

    def stop(self) -> None:
        """End the test at once."""
        if self.busy:
            self._stopped = True
            self.cancel_all()

    def forget(self) -> None:
        """Take the result away, that of a test under way too: what was tested is no longer what the form says."""
        self._current = None
        self.cancel_all()
        if self._rungs or self._stopped:
            self._verdicts, self._rungs, self._no_way, self._stopped = [], (), None, False
            self.changed.emit()

    def _ended(self, task: "asyncio.Task[None]") -> None:
        # The end of a test that a newer one took the place of is nobody's news.
        if task is self._current:
            self.test_finished.emit()

    async def _climb(self, verdicts: list[Verdict]) -> None:
        """Fill `verdicts`: a list of this climb's own, so that a late answer never lands in a newer test."""
        from contextlib import aclosing

        from kiln_models_gui.probes.ladder import climb

        endpoint = await self._endpoint()
        self._no_way = no_way_message(endpoint)
        if endpoint is None or self._no_way is not None:
            return
        self._host = host_of(endpoint)
        async with aclosing(climb(endpoint, self._model_id or None, self._client())) as climbed:
            async for verdict in climbed:
                verdicts.append(verdict)
                self._remember_models(verdict)
                self.changed.emit()

    def _remember_models(self, verdict: Verdict) -> None:
        ids = verdict.facts.get("ids")
        if isinstance(ids, str) and ids:
            self.found_models = tuple(ids.split("\n"))

    @property
    def lines(self) -> tuple[RungLine, ...]:
        """The rungs of the running or last test."""
        if self._no_way is not None:
            return ()
        known = {verdict.rung: verdict for verdict in self._verdicts}
        waiting = next((rung for rung in self._rungs if rung not in known), None) if self.busy else None
        return tuple(self._line(rung, known.get(rung), waiting=rung is waiting) for rung in self._rungs)

    def _line(self, rung: Rung, verdict: Verdict | None, *, waiting: bool) -> RungLine:
        finding = "" if waiting else finding_words(verdict, self._host)
        if verdict is None:
            return RungLine(rung, rung_words(rung), finding, waiting=waiting)
        reached = verdict.outcome is not Outcome.NOT_REACHED
        spent = verdict.elapsed_ms if reached else None
        return RungLine(rung, rung_words(rung), finding, spent, verdict.outcome)

    @property
    def problem(self) -> Message | None:
        """What failed, and what to do; None when nothing did."""
        if self._no_way is not None or self._fault is None:
            return self._no_way
        known: dict[str, str | int | float] = {"model": self._model_id, "host": self._host}
        return fault_message(self._fault, known | dict(self._faulty.facts if self._faulty else {}))

    @property
    def _faulty(self) -> Verdict | None:
        """The verdict that says what is wrong, or why it could not be told. None when the model itself answered."""
        if self._answered:
            return None
        return next((verdict for verdict in self._verdicts if verdict.fault is not None), None)

    @property
    def _answered(self) -> bool:
        last = self._verdicts[-1] if self._verdicts else None
        return last is not None and last.rung is Rung.ANSWERS and last.outcome is Outcome.PASSED

    @property
    def _fault(self) -> Fault | None:
        return self._faulty.fault if self._faulty else None

    @property
    def details(self) -> str:
        """The server's own words for what failed, without secrets."""
        return next((verdict.raw for verdict in self._verdicts if verdict.raw), "")

    @property
    def result(self) -> TestResult | None:
        """The last test in one chip; None while it runs and before there was one."""
        if self.busy or not self._rungs:
            return None
        if self._stopped:
            return TestResult("neutral", self.tr("Stopped"))
        return self._judge()

    def _judge(self) -> TestResult | None:
        last = self._verdicts[-1] if self._verdicts else None
        if last is None or self._no_way is not None:
            return None
        if self._fault is not None:
            failed = any(verdict.outcome is Outcome.FAILED for verdict in self._verdicts)
            return TestResult("bad" if failed else "warn", fault_label(self._fault))
        if self._answered:
            return TestResult("good", self.tr("Answers in {ms} ms").format(ms=last.elapsed_ms), worked=True)
        key = next((v for v in self._verdicts if v.rung is Rung.KEY and v.outcome is Outcome.PASSED), None)
        if key is not None:
            # Where no key is needed, none was proved.
            words = self.tr("Reachable") if key.facts.get("no_key_needed") else self.tr("Key accepted")
            return TestResult("accent", words)
        return TestResult("warn", self.tr("Not proved"))

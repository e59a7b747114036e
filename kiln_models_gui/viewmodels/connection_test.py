"""A connection test as the window shows it: one line per rung, streaming in, with the time and a way to stop."""

import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from kiln_models_gui.probes.faults import MODEL_GONE
from kiln_models_gui.probes.proof import Reach, rungs_for
from kiln_models_gui.probes.verdict import Outcome, Rung, Verdict
from kiln_models_gui.qt_names import override
from kiln_models_gui.viewmodels.base import ErrorHandler, ViewModel
from kiln_models_gui.viewmodels.doctor import Doctor, Healer
from kiln_models_gui.viewmodels.test_result import TestResult
from kiln_models_gui.viewmodels.words import Message
from kiln_models_gui.viewmodels.words.costs import Prices, cost_of_test_words
from kiln_models_gui.viewmodels.words.faults import Link, fault_details, fault_link, fault_message
from kiln_models_gui.viewmodels.words.results import result_of, stopped_result
from kiln_models_gui.viewmodels.words.verdicts import finding_words, host_of, no_way_message, rung_words

if TYPE_CHECKING:
    import asyncio

    import httpx

    from kiln_models_gui.probes.endpoint import Endpoint
    from kiln_models_gui.probes.families.vendors import Vendor
    from kiln_models_gui.probes.record import Record

EndpointSource = Callable[[], Awaitable["Endpoint | None"]]
PriceOf = Callable[[str], Prices]


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
    """Runs the ladder against what `endpoint` gives, and after a failure the doctor, where there is a `healer`.

    Signals: `test_finished` when a test ended by itself or was stopped; the doctor comes after that.
    """

    test_finished = Signal()

    def __init__(
        self,
        client: "Callable[[], httpx.AsyncClient]",
        endpoint: EndpointSource,
        on_error: ErrorHandler | None = None,
        *,
        healer: Healer | None = None,
        price_of: PriceOf | None = None,
    ) -> None:
        super().__init__(on_error)
        self._client = client
        self._endpoint = endpoint
        self._price_of = price_of
        self._started = 0.0
        self._ended_at: datetime | None = None
        self._verdicts: list[Verdict] = []
        self._rungs: tuple[Rung, ...] = ()
        self._reach = Reach.STREAMS
        self._stopped = self._closing = False
        self._model_id = ""
        self._host = ""
        self._tested: Endpoint | None = None
        self._vendor: Vendor | None = None
        self._record: Record | None = None
        self._no_way: Message | None = None
        self._current: asyncio.Task[None] | None = None
        self.found_models: tuple[str, ...] = ()
        """Model ids from the provider's own list, as of the last test or look."""
        self.doctor = Doctor(client, healer, on_error) if healer else None
        if self.doctor is not None:
            self.doctor.changed.connect(self.changed)
            self.doctor.healed.connect(self._start_again)

    @property
    def elapsed_seconds(self) -> float:
        """Since the running test started."""
        return time.monotonic() - self._started if self.busy else 0.0

    @property
    def tested_model(self) -> str:
        """The model of the last test; empty when only the free part ran."""
        return self._model_id if self._reach is not Reach.FREE else ""

    def cost_words(self, model_id: str) -> str:
        """What a test with that model will ask and cost."""
        prices = self._price_of(model_id.strip()) if self._price_of else (None, None)
        return cost_of_test_words(model_id, prices)

    # What a person does

    def start(self, model_id: str = "", reach: Reach = Reach.STREAMS) -> None:
        """Test again from the first rung, as far as `reach`. Without a model only the free part runs.

        Ends a test that is running.
        """
        self.cancel_all()
        if self.doctor is not None:
            self.doctor.start_again()
        self._model_id, self._reach = model_id.strip(), reach
        self._rungs = tuple(rungs_for(self._model_id or None, reach))
        self._verdicts, self._stopped, self._started = [], False, time.monotonic()
        self._no_way = self._record = self._tested = self._ended_at = None
        self._current = self.spawn(self._climb(self._verdicts))
        self._current.add_done_callback(self._ended)

    def start_free(self, model_id: str = "") -> None:
        """Test again, only what costs nothing."""
        self.start(model_id, Reach.FREE)

    def stop(self) -> None:
        """End the test at once, and the doctor."""
        if self.busy:
            self._stopped = True
            self.cancel_all()
        if self.doctor is not None:
            self.doctor.cancel()

    def forget(self) -> None:
        """Take the result away, that of a test under way too: what was tested is no longer what the form says."""
        self._current = None
        self.cancel_all()
        if self.doctor is not None:
            self.doctor.forget()
        if self._rungs or self._stopped:
            self._verdicts, self._rungs, self._no_way, self._stopped = [], (), None, False
            self.changed.emit()

    @override
    async def finish(self) -> None:
        """Wait until the test has ended; the doctor is sent away."""
        self._closing = True
        if self.doctor is not None:
            self.doctor.cancel()
            await self.doctor.finish()
        await super().finish()

    # The climb

    def _ended(self, task: "asyncio.Task[None]") -> None:
        # The end of a test that a newer one took the place of is nobody's news.
        if task is not self._current:
            return
        self.test_finished.emit()
        if task is self._current and not task.cancelled():
            self._call_the_doctor()

    def _call_the_doctor(self) -> None:
        """After a failure that somebody may have caused by what was typed."""
        failed = any(verdict.outcome is Outcome.FAILED for verdict in self._verdicts)
        if self.doctor is None or self._tested is None or not failed or self._answered or self._closing:
            return
        # In a text that is no address there is nothing to try; a list without the model tells all there is to tell.
        if self._verdicts[0].outcome is Outcome.PASSED and not self._lists_others:
            self.doctor.look(self._tested, self._model_id, self._verdicts, self._reach)

    def _start_again(self) -> None:
        if not self._closing:
            self.start(self._model_id, self._reach)

    async def _climb(self, verdicts: list[Verdict]) -> None:
        """Fill `verdicts`: a list of this climb's own, so that a late answer never lands in a newer test."""
        from contextlib import aclosing

        from kiln_models_gui.probes.families.vendors import vendor_of
        from kiln_models_gui.probes.ladder import ascend
        from kiln_models_gui.probes.record import Record

        endpoint = await self._find_endpoint()
        if endpoint is None:
            return
        self._tested, self._host, self._vendor = endpoint, host_of(endpoint), None
        record = self._record = Record()
        climb = ascend(endpoint, self._model_id or None, self._client(), reach=self._reach, record=record)
        async with aclosing(climb) as climbed:
            async for verdict in climbed:
                verdicts.append(verdict)
                if verdict.rung is Rung.ADDRESS and verdict.outcome is Outcome.PASSED:
                    self._vendor = vendor_of(endpoint)
                self._remember_models(verdict)
                self.changed.emit()
        self._ended_at = datetime.now(UTC)

    async def _find_endpoint(self) -> "Endpoint | None":
        """What is to be tested; None where there is no way, which is then told."""
        from kiln_models_gui.store.secrets import SecretError
        from kiln_models_gui.viewmodels.providers.endpoints import NotSignedInError, signed_in
        from kiln_models_gui.viewmodels.words.sign_in import token_fault_message
        from kiln_models_gui.viewmodels.words.store import change_message

        try:
            endpoint = await self._endpoint()
        except SecretError as error:
            # Not a missing key: with it, all may be well.
            self._no_way = change_message(error)
            return None
        self._no_way = no_way_message(endpoint)
        if endpoint is None or self._no_way is not None:
            return None
        try:
            return await signed_in(endpoint)
        except NotSignedInError as error:
            self._no_way = token_fault_message(error.token_fault)
            return None

    def _remember_models(self, verdict: Verdict) -> None:
        ids = verdict.facts.get("ids")
        if isinstance(ids, str) and ids:
            self.found_models = tuple(ids.split("\n"))

    # What is shown

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
        reached = verdict.outcome is not Outcome.NOT_REACHED and rung is not Rung.ADDRESS
        spent = verdict.elapsed_ms if reached else None
        return RungLine(rung, rung_words(rung), finding, spent, verdict.outcome)

    @property
    def problem(self) -> Message | None:
        """What failed, and what to do; None when nothing did."""
        faulty = self._faulty
        if self._no_way is not None or faulty is None or faulty.fault is None:
            return self._no_way
        known: dict[str, str | int | float] = {"model": self._model_id, "host": self._host}
        return fault_message(faulty.fault, known | dict(faulty.facts))

    @property
    def link(self) -> Link | None:
        """The page in the browser where the thing to do is done; None where there is none."""
        faulty = self._faulty
        if faulty is None or faulty.fault is None:
            return None
        return fault_link(faulty.fault, self._vendor, faulty.facts)

    @property
    def proposals(self) -> tuple[str, ...]:
        """Names of models that look like the one that is not there."""
        if self._faulty is None or self._faulty.fault not in MODEL_GONE:
            return ()
        near = next((str(near) for verdict in self._verdicts if (near := verdict.facts.get("nearest"))), "")
        return tuple(near.split("\n")) if near else ()

    @property
    def details(self) -> str:
        """Status, request number and the server's own words for what failed, without secrets."""
        faulty = self._faulty
        return fault_details(faulty.facts, faulty.raw) if faulty else ""

    def report(self) -> str:
        """The last test on one page for whoever runs the network; "" before there was one. No secrets."""
        if self._record is None:
            return ""
        import platform

        from kiln_models_gui import __version__
        from kiln_models_gui.probes.report import report

        return report(self._record, version=__version__, system=platform.platform())

    @property
    def _faulty(self) -> Verdict | None:
        """The verdict that says what is wrong, or why it could not be told. None when the model itself answered."""
        if self._answered:
            return None
        return next((verdict for verdict in self._verdicts if verdict.fault is not None), None)

    @property
    def _lists_others(self) -> bool:
        """Whether the provider has a list, and the model is neither in it nor anywhere."""
        gone = self._faulty is not None and self._faulty.fault in MODEL_GONE
        return gone and any(verdict.facts.get("not_in_list") for verdict in self._verdicts)

    @property
    def _answered(self) -> bool:
        return any(verdict.rung is Rung.ANSWERS and verdict.outcome is Outcome.PASSED for verdict in self._verdicts)

    @property
    def result(self) -> TestResult | None:
        """The last test in one chip; None while it runs and before there was one."""
        if self.busy or not self._rungs:
            return None
        if self._stopped:
            return stopped_result()
        return None if self._no_way is not None else result_of(self._verdicts, self._ended_at)

"""Finding out what a model can do: what it takes, then results as they come, beside the fields that they speak of."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication

from kiln_models_gui.viewmodels.base import ErrorHandler, ViewModel, loop_is_running
from kiln_models_gui.viewmodels.tone import Tone

if TYPE_CHECKING:
    from collections.abc import Iterable

    import httpx

    from kiln_models_gui.probes.capabilities import Capability, Evidence, Plan, Step, Stops, Suggestion
    from kiln_models_gui.probes.endpoint import Endpoint
    from kiln_models_gui.probes.listed_model import ListedModel
    from kiln_models_gui.registry.cost import Price
    from kiln_models_gui.viewmodels.evidence import EvidenceMemory

tr = QCoreApplication.translate


class AskedForm(Protocol):
    """What finding out needs of the form that it fills."""

    async def way(self) -> "Endpoint | None":
        """Where the model is that the form describes; None when that is not enough."""
        ...

    def way_client(self) -> "httpx.AsyncClient":
        """The client for it."""
        ...

    @property
    def asked_model(self) -> str:
        """The model's id."""
        ...

    @property
    def asked_price(self) -> "Price | None":
        """What it costs."""
        ...

    @property
    def listed_model(self) -> "ListedModel | None":
        """What its provider's list tells of it."""
        ...

    @property
    def overrides(self) -> Mapping[str, object]:
        """The settings as they stand in the form."""
        ...

    def put_overrides(self, values: Mapping[str, object]) -> None:
        """Change these in the form. Nothing is saved."""
        ...

    def suggest(self) -> "tuple[Suggestion, ...]":
        """What is likely true, without a call."""
        ...


@dataclass(frozen=True, slots=True)
class FieldLine:
    """What stands beside a field. `offer`: the words of a button that puts the value in; "" for none."""

    text: str = ""
    tone: Tone = "neutral"
    offer: str = ""
    details: str = ""


@dataclass(frozen=True, slots=True)
class ProbeLine:
    """One thing that is found out. `stoppable`: it runs, or waits for its turn."""

    capability: str
    title: str
    text: str
    tone: Tone = "neutral"
    running: bool = False
    stoppable: bool = False


class FindOut(ViewModel):
    """Asks a model what it can do. Fills fields that nobody set; others only by `use`. Signals: as ViewModel."""

    def __init__(
        self,
        form: AskedForm,
        memory: "Callable[[], EvidenceMemory] | None" = None,
        on_error: ErrorHandler | None = None,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        """`memory`: evidence of earlier runs; None: only this form's."""
        super().__init__(on_error)
        self._form = form
        self._source = memory
        self._own: EvidenceMemory | None = None
        self._clock = clock
        self._results: dict[Capability, Evidence] = {}
        self._filled: dict[str, object] = {}
        self._wanted: tuple[Capability, ...] = ()
        self._step: Step | None = None
        self._stops: Stops | None = None
        self._run_number = 0
        self.announced = self.running = self.out_of_date = False
        self.no_way = False

    # What is shown

    @property
    def plan_words(self) -> str:
        """How many calls it takes, what they cost, how long."""
        from kiln_models_gui.viewmodels.words.capabilities import plan_words

        return plan_words(self._plan())

    @property
    def can_start(self) -> bool:
        """Whether there is a model to ask."""
        return bool(self._form.asked_model) and not self.running

    @property
    def problem(self) -> str:
        """Why nothing could be asked; empty otherwise."""
        return (
            tr("FindOut", "Say first where the model is: its provider or address, and its key.") if self.no_way else ""
        )

    @property
    def progress(self) -> tuple[ProbeLine, ...]:
        """One line for each thing of the run; after it, only for those that stand beside no field."""
        from kiln_models_gui.probes.capabilities import FIELDS_OF

        shown = [capability for capability in self._wanted if self.running or capability not in FIELDS_OF]
        return tuple(self._probe_line(capability) for capability in shown)

    @property
    def summary(self) -> str:
        """ "5 of 39 calls" while it runs; "Checked 3 days ago" after."""
        if self.running:
            step = self._step
            return tr("FindOut", "{calls} of at most {most} calls").format(
                calls=step.calls if step else 0, most=int(self._plan().calls.most)
            )
        if not self._results or self.out_of_date:
            return ""
        from kiln_models_gui.viewmodels.words.results import age_words

        age = age_words(max(one.at for one in self._results.values()), self._clock())
        return tr("FindOut", "Checked {age}").format(age=age) if age else tr("FindOut", "Checked just now")

    def line(self, name: str) -> FieldLine:
        """What stands beside the field `name`."""
        capability = _capability_of(name)
        if capability is None:
            return self._suggestion(name) or FieldLine(tr("FindOut", "your choice"))
        if self.running and capability in self._wanted and capability not in self._results:
            waits = self._step is None or self._step.capability is not capability
            return FieldLine(tr("FindOut", "waiting…") if waits else tr("FindOut", "asking…"), "accent")
        evidence = self._results.get(capability)
        if evidence is None:
            return self._suggestion(name) or FieldLine(tr("FindOut", "not checked"))
        if self.out_of_date:
            return FieldLine(tr("FindOut", "out of date: the model or its address changed"))
        return self._evidence_line(name, evidence)

    # What a person does

    def announce(self) -> None:
        """Show what it will take, before it starts."""
        if self.can_start:
            self.announced, self.no_way = True, False
            self.changed.emit()

    def dismiss(self) -> None:
        """Not now."""
        self.announced = False
        self.changed.emit()

    def start(self) -> None:
        """Ask."""
        from kiln_models_gui.probes.capabilities import Capability, Stops

        if not self.can_start:
            return
        self.announced = self.out_of_date = self.no_way = False
        self.running, self._step, self._stops = True, None, Stops()
        self._wanted, self._results = tuple(Capability), {}
        self._run_number += 1
        found: list[Evidence] = []
        number = self._run_number
        # By a callback: what is cancelled before its first step never comes to a "finally".
        self.spawn(self._run(self._stops, found)).add_done_callback(lambda _: self._settle(found, number))

    def stop(self, capability: str) -> None:
        """End one, the others go on."""
        from kiln_models_gui.probes.capabilities import Capability

        if self._stops is not None:
            self._stops.stop(Capability(capability))
            self.changed.emit()

    def cancel(self) -> None:
        """End all. What stands already stays, and is used as after a whole run."""
        if self.running:
            self.cancel_all()

    def close(self) -> None:
        """The form was closed: end, and fill nothing any more."""
        self._run_number += 1
        self.cancel_all()

    def use(self, name: str) -> None:
        """Put what was found, or is suggested, into a field that the person had set otherwise."""
        found = self._found()
        if name in found:
            self._fill({name: found[name]})
        else:
            values = {one.field: one.value for one in self._form.suggest() if one.field == name}
            self._form.put_overrides(values)

    # What the form tells

    def look(self) -> None:
        """Look for evidence of earlier runs about the model that the form describes."""
        if self._form.asked_model and self._memory.knows(self._form.asked_model) and loop_is_running():
            self.spawn(self._look(self._run_number))

    def subject_changed(self) -> dict[str, object]:
        """The form describes another model: end, and give back what was filled in and is not proved of that one."""
        self._run_number += 1
        self.announced = self.no_way = False
        self.cancel_all()
        self.running = False
        self.out_of_date = bool(self._results)
        filled, self._filled = self._filled, {}
        self.look()
        return filled

    # What waits

    async def _look(self, number: int) -> None:
        from kiln_models_gui.probes.capabilities import Asked

        model = self._form.asked_model
        endpoint = await self._form.way()
        if endpoint is None or number != self._run_number or self.running:
            return
        known = self._memory.of(Asked.of(endpoint, model))
        if known:
            self._results, self.out_of_date, self._wanted = dict(known), False, ()

    async def _run(self, stops: "Stops", found: "list[Evidence]") -> None:
        from contextlib import aclosing

        from kiln_models_gui.probes.capabilities import Evidence, run

        model, endpoint = self._form.asked_model, await self._form.way()
        if endpoint is None:
            self.no_way, self._wanted = True, ()
            return
        client, listed = self._form.way_client(), self._form.listed_model
        events = run(endpoint, model, client, self._wanted, stops=stops, listed=listed)
        async with aclosing(events):
            async for event in events:
                if isinstance(event, Evidence):
                    found.append(event)
                    self._results[event.capability] = event
                else:
                    self._step = event
                self.changed.emit()

    def _settle(self, found: "Iterable[Evidence]", number: int) -> None:
        from kiln_models_gui.probes.capabilities import Reason

        self._memory.keep(one for one in found if one.reason is not Reason.STOPPED)
        if number != self._run_number:
            return  # the form describes another model by now
        self.running, self._step = False, None
        theirs = {name for name in self._found() if self._is_theirs(name)}
        self._fill({name: value for name, value in self._found().items() if name not in theirs})
        self.changed.emit()

    # Parts

    @property
    def _memory(self) -> "EvidenceMemory":
        if self._source is not None:
            return self._source()
        if self._own is None:
            from kiln_models_gui.viewmodels.evidence import EvidenceMemory

            self._own = EvidenceMemory()
        return self._own

    def _plan(self) -> "Plan":
        from kiln_models_gui.probes.capabilities import Capability, plan

        return plan(Capability, self._form.asked_price)

    def _found(self) -> dict[str, object]:
        from kiln_models_gui.probes.capabilities import overrides_from

        return {} if self.out_of_date else overrides_from(self._results.values())

    def _is_theirs(self, name: str) -> bool:
        """Whether the person set it, or changed what was filled in."""
        return self._form.overrides.get(name) != self._filled.get(name)

    def _fill(self, values: Mapping[str, object]) -> None:
        self._filled.update(values)
        self._form.put_overrides(values)

    def _suggestion(self, name: str) -> FieldLine | None:
        from kiln_models_gui.viewmodels.words.capabilities import source_words
        from kiln_models_gui.viewmodels.words.overrides import choice_words

        one = next((one for one in self._form.suggest() if one.field == name), None)
        if one is None or isinstance(one.value, (list, dict, tuple)):
            return None
        text = tr("FindOut", "Suggestion: {value}, {source}").format(
            value=choice_words(name, one.value), source=source_words(one.source)
        )
        differs = self._form.overrides.get(name) != one.value
        return FieldLine(text, offer=tr("FindOut", "Use") if differs else "", details=one.told_by)

    def _evidence_line(self, name: str, evidence: "Evidence") -> FieldLine:
        from kiln_models_gui.viewmodels.words.capabilities import evidence_tone, evidence_words

        found = self._found()
        text = evidence_words(evidence, self._clock(), name)
        differs = not self.running and name in found and self._form.overrides.get(name) != found[name]
        offer = tr("FindOut", "Use what was found") if differs else ""
        if not text:
            return FieldLine(tr("FindOut", "nothing found that needs one"))
        good = name == "parser" and bool(evidence.facts.get("parser"))
        return FieldLine(text, "good" if good else evidence_tone(evidence), offer, evidence.words)

    def _probe_line(self, capability: "Capability") -> ProbeLine:
        from kiln_models_gui.viewmodels.words.capabilities import capability_words, evidence_tone, evidence_words

        title, evidence = capability_words(capability), self._results.get(capability)
        if evidence is not None:
            text = evidence_words(evidence, self._clock())
            return ProbeLine(capability.value, title, text, evidence_tone(evidence))
        if not self.running or (self._stops is not None and self._stops.has(capability)):
            return ProbeLine(capability.value, title, tr("FindOut", "not checked"))
        step = self._step
        if step is None or step.capability is not capability:
            return ProbeLine(capability.value, title, tr("FindOut", "waiting…"), stoppable=True)
        text = tr("FindOut", "asking, call {number}").format(number=max(step.of_probe, 1))
        if step.wait_s:
            text = tr("FindOut", "the server is busy: asking again in {seconds} s").format(seconds=round(step.wait_s))
        return ProbeLine(capability.value, title, text, "accent", running=True, stoppable=True)


def _capability_of(name: str) -> "Capability | None":
    from kiln_models_gui.probes.capabilities import FIELDS_OF

    return next((capability for capability, names in FIELDS_OF.items() if name in names), None)

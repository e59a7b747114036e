"""Finding out what a model can do: what is shown of it."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiln_models_gui.viewmodels.base import ErrorHandler, ViewModel
from kiln_models_gui.viewmodels.models.asked_form import AskedForm
from kiln_models_gui.viewmodels.models.find_out_lines import (
    FieldLine,
    ProbeLine,
    evidence_line,
    found_line,
    open_line,
    suggestion_line,
    waiting_line,
)

if TYPE_CHECKING:
    from kiln_models_gui.probes.capabilities import Capability, Evidence, Plan, Step, Stops
    from kiln_models_gui.viewmodels.evidence import EvidenceMemory

tr = QCoreApplication.translate


class FindOutState(ViewModel):
    """What was found, what is being asked, and how both are shown."""

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
        self.announced = self.running = self.out_of_date = False
        self.no_way = False

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
            return waiting_line(asking=self._step is not None and self._step.capability is capability)
        evidence = self._results.get(capability)
        if evidence is None:
            return self._suggestion(name) or FieldLine(tr("FindOut", "not checked"))
        if self.out_of_date:
            return FieldLine(tr("FindOut", "out of date: the model or its address changed"))
        found = self._found()
        differs = not self.running and name in found and self._form.overrides.get(name) != found[name]
        return evidence_line(name, evidence, self._clock(), differs=differs)

    @property
    def _memory(self) -> "EvidenceMemory":
        if self._source is not None:
            return self._source()
        if self._own is None:
            from kiln_models_gui.viewmodels.evidence import EvidenceMemory

            self._own = EvidenceMemory()
        return self._own

    def _plan(self) -> "Plan":
        from kiln_models_gui.probes.capabilities import SECONDS_PER_CALL, Capability, plan

        return plan(Capability, self._form.asked_price, self._form.seconds_per_call or SECONDS_PER_CALL)

    def _found(self) -> Mapping[str, object]:
        from kiln_models_gui.probes.capabilities import overrides_from

        return {} if self.out_of_date else overrides_from(self._results.values())

    def _suggestion(self, name: str) -> FieldLine | None:
        return suggestion_line(self._form.suggest(), name, self._form.overrides.get(name))

    def _probe_line(self, capability: "Capability") -> ProbeLine:
        evidence = self._results.get(capability)
        if evidence is not None:
            return found_line(capability, evidence, self._clock())
        ended = not self.running or (self._stops is not None and self._stops.has(capability))
        return open_line(capability, self._step, ended=ended)


def _capability_of(name: str) -> "Capability | None":
    from kiln_models_gui.probes.capabilities import FIELDS_OF

    return next((capability for capability, names in FIELDS_OF.items() if name in names), None)

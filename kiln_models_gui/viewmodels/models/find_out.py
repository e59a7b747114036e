"""Finding out what a model can do: what it takes, then results as they come, beside the fields that they speak of."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from kiln_models_gui.viewmodels.base import ErrorHandler, loop_is_running
from kiln_models_gui.viewmodels.models.asked_form import AskedForm
from kiln_models_gui.viewmodels.models.find_out_lines import FieldLine, ProbeLine
from kiln_models_gui.viewmodels.models.find_out_state import FindOutState

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiln_models_gui.probes.capabilities import Asked, Evidence, Manners, Stops
    from kiln_models_gui.viewmodels.evidence import EvidenceMemory

__all__ = ["FieldLine", "FindOut", "ProbeLine"]


class FindOut(FindOutState):
    """Asks a model what it can do. Fills fields that nobody set; others only by `use`. Signals: as ViewModel."""

    def __init__(
        self,
        form: AskedForm,
        memory: "Callable[[], EvidenceMemory] | None" = None,
        on_error: ErrorHandler | None = None,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        """As FindOutState."""
        super().__init__(form, memory, on_error, clock)
        self._run_number = 0
        self._manners: dict[Asked, Manners] = {}

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

        from kiln_models_gui.probes.capabilities import Asked, Evidence, Manners, run

        model, endpoint = self._form.asked_model, await self._form.way()
        if endpoint is None:
            self.no_way, self._wanted = True, ()
            return
        client, listed = self._form.way_client(), self._form.listed_model
        manners = self._manners.setdefault(Asked.of(endpoint, model), Manners())
        events = run(endpoint, model, client, self._wanted, stops=stops, listed=listed, manners=manners)
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

    def _is_theirs(self, name: str) -> bool:
        """Whether the person set it, or changed what was filled in."""
        return self._form.overrides.get(name) != self._filled.get(name)

    def _fill(self, values: Mapping[str, object]) -> None:
        self._filled.update(values)
        self._form.put_overrides(values)

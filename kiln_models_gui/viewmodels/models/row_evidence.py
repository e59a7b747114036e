"""What was found out of each model of the list. Loaded after the first paint: it knows the probes."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from kiln_models_gui.probes.capabilities import Asked, Capability, ProbeOutcome
from kiln_models_gui.values import replace
from kiln_models_gui.viewmodels.models.editor_endpoint import asked_for, endpoint_with
from kiln_models_gui.viewmodels.models.facts import ModelFacts
from kiln_models_gui.viewmodels.providers.endpoints import keyless_endpoint
from kiln_models_gui.viewmodels.words.evidence import checked_chip, old_chip

if TYPE_CHECKING:
    from kiln_models_gui.viewmodels.evidence import EvidenceMemory
    from kiln_models_gui.viewmodels.rows import RowChip

    Values = Callable[[], Mapping[str, str]]


class RowEvidence:
    """Puts a chip on every model of which there is evidence. Of all others it costs next to nothing."""

    def __init__(
        self, memory: "EvidenceMemory", values: "Values", clock: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        """`values`: Kiln's settings by their names, where addresses stand."""
        self._memory = memory
        self._values = values
        self._clock = clock

    def told(self, models: "Iterable[ModelFacts]") -> list[ModelFacts]:
        """The models with what was found out of them."""
        if self._memory.is_empty:
            return list(models)
        known: dict[str, Asked] = {}
        found = [self._with_chip(facts, known) for facts in models]
        self._memory.belongs(known)
        return found

    def tools_in(self, target: str, models: "Iterable[ModelFacts]") -> dict[str, bool]:
        """By the choices of the editor `target`: whether the model calls tools, where a check told."""
        found: dict[str, bool] = {}
        for facts in models:
            choices = [one.record.choice for one in facts.editors if one.target == target and not one.record.hidden]
            if any(choices) and self._is_known(facts) and (one := self._tools(facts)) is not None:
                found.update(dict.fromkeys(choices, one))
        return found

    def _tools(self, facts: ModelFacts) -> bool | None:
        for asked in self._asked(facts):
            one = self._memory.of(asked).get(Capability.TOOLS)
            if one is not None and one.outcome is not ProbeOutcome.COULD_NOT_TELL:
                return one.outcome is ProbeOutcome.PROVED
        return None

    def _is_known(self, facts: ModelFacts) -> bool:
        return any(self._memory.knows(model) for model in _model_ids(facts))

    def _with_chip(self, facts: ModelFacts, known: dict[str, Asked]) -> ModelFacts:
        chip = self._chip(facts, known)
        return replace(facts, checked=chip) if chip else facts

    def _chip(self, facts: ModelFacts, known: dict[str, Asked]) -> "RowChip | None":
        names = list(subjects(facts))
        before = next((asked for name in names if (asked := self._memory.last_asked(name))), None)
        if before is None and not self._is_known(facts):
            return None
        asked = list(self._asked(facts))
        for one in asked:
            if results := self._memory.of(one):
                known.update(dict.fromkeys(names, one))
                return checked_chip(results, self._clock())
        return old_chip(before, asked[0]) if before and asked else None

    def _asked(self, facts: ModelFacts) -> Iterator[Asked]:
        """Whom finding out asks for the model, through Kiln's provider first."""
        record, provider = facts.record, facts.provider
        if record is not None and provider is not None:
            endpoint = keyless_endpoint(provider, self._values())
            if endpoint is not None:
                yield Asked.of(endpoint, record.model_id)
        for known in facts.editors:
            endpoint = endpoint_with(known.record, None)
            if endpoint is not None:
                yield Asked.of(endpoint, asked_for(known.record))


def subjects(facts: ModelFacts) -> Iterator[str]:
    """What a model is called whatever becomes of its address, in each program."""
    if facts.record is not None and facts.record.id:
        yield f"kiln {facts.record.id}"
    for known in facts.editors:
        if known.record.id:
            yield f"{known.target} {known.record.id}"


def _model_ids(facts: ModelFacts) -> Iterator[str]:
    if facts.record is not None:
        yield facts.record.model_id
    for known in facts.editors:
        yield asked_for(known.record)

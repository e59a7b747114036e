"""Which models of the list came with a team's pack. Loaded once something did."""

from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import TYPE_CHECKING

from kiln_models_gui.values import replace
from kiln_models_gui.viewmodels.models.editor_endpoint import asked_for
from kiln_models_gui.viewmodels.models.facts import ModelFacts, reference
from kiln_models_gui.viewmodels.rows import RowChip
from kiln_models_gui.viewmodels.words.following import mark_words

if TYPE_CHECKING:
    from kiln_models_gui.registry.library import Library
    from kiln_models_gui.registry.pack.team_marks import TeamMark, TeamMarks
    from kiln_models_gui.registry.providers import ProviderRef


def with_marks(models: Iterable[ModelFacts], marks: "TeamMarks", library: "Library") -> list[ModelFacts]:
    """The models with a chip where they came with a pack. A model's card is only made where it did."""
    chip = cache(mark_chip)  # there are few marks, and may be ten thousand models
    return [_with_mark(facts, marks, library, chip) for facts in models]


def mark_chip(mark: "TeamMark") -> RowChip:
    """A mark as the chip of a row."""
    text, tip = mark_words(mark)
    return RowChip(text, "warn" if mark.changed_here else "neutral", tip, is_name=not mark.changed_here)


def _with_mark(
    facts: ModelFacts, marks: "TeamMarks", library: "Library", chip: "Callable[[TeamMark], RowChip]"
) -> ModelFacts:
    place = next((one for one in _places(facts) if marks.has_model(*one)), None)
    model = library.model(facts.row_key) if place is not None else None
    card = library.card(model) if model is not None else None
    mark = marks.of_model(card, place[1]) if card is not None and place is not None else None
    return replace(facts, team=chip(mark)) if mark is not None else facts


def _places(facts: ModelFacts) -> "Iterator[tuple[ProviderRef | None, str, str]]":
    record = facts.record
    if record is not None:
        yield reference(record), facts.provider.address if facts.provider else "", record.model_id
    for one in facts.editors:
        yield None, one.record.endpoint, asked_for(one.record)

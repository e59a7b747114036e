"""What search, filters and headings need of every model, worked out once, so that each letter typed is quick."""

from collections.abc import Iterable, Sequence
from functools import cached_property

from kiln_models_gui.viewmodels.models.facts import ModelFacts, ModelGroup, group_of, searched_words
from kiln_models_gui.viewmodels.models.rows import heading, model_row, model_shape
from kiln_models_gui.viewmodels.rows import RowContent, RowPlan


class ModelIndex:
    """The models in the order of the list: by groups, in each as they were given."""

    def __init__(self, models: Iterable[ModelFacts]) -> None:
        self._given = list(models)
        groups: dict[tuple[ModelGroup, str], list[int]] = {(group, "Kiln"): [] for group in ModelGroup}
        for number, facts in enumerate(self._given):
            groups.setdefault(_group(facts), []).append(number)
        self._numbers = [number for members in groups.values() for number in members]
        """Of each place, as which it was given."""
        self.models = [self._given[number] for number in self._numbers]
        self._groups: list[tuple[RowContent, int]] = []
        """Each heading with the place where its models end."""
        end = 0
        for (group, program), members in groups.items():
            end += len(members)
            if members:
                self._groups.append((heading(group, program), end))
        self.legacy = [False] * len(self.models)
        for (content, end), start in zip(self._groups, (0, *(end for _, end in self._groups)), strict=False):
            if content.key == f"group {ModelGroup.LEGACY}":
                self.legacy[start:end] = [True] * (end - start)

    def take(self, models: Sequence[ModelFacts]) -> bool:
        """Show `models` from now on, where those that changed stand at their old places; else False, and nothing is."""
        if len(models) != len(self._given):
            return False
        both = enumerate(zip(models, self._given, strict=True))
        changed = [number for number, (new, old) in both if new is not old and new != old]
        for number in changed:
            new, old = models[number], self._given[number]
            if new.row_key != old.row_key or _group(new) != _group(old):
                return False
        places = {number: place for place, number in enumerate(self._numbers)} if changed else {}
        for number in changed:
            self._put(places[number], models[number])
        return True

    @cached_property
    def keys(self) -> list[str]:
        """The key of each model's row."""
        return [facts.row_key for facts in self.models]

    @cached_property
    def attention(self) -> list[bool]:
        """Which models a program cannot use, or failed their test."""
        return [facts.needs_attention for facts in self.models]

    @cached_property
    def untested(self) -> list[bool]:
        """Which models could be tested, and were not."""
        return [facts.is_untested for facts in self.models]

    @cached_property
    def _words(self) -> list[str]:
        return [searched_words(facts) for facts in self.models]

    @cached_property
    def _shapes(self) -> bytearray:
        return bytearray(map(model_shape, self.models))

    def get_ready(self) -> None:
        """Work out what the first letter would wait for."""
        _ = self._words

    def _put(self, place: int, facts: ModelFacts) -> None:
        self.models[place] = self._given[self._numbers[place]] = facts
        known = vars(self)
        if "_words" in known:
            self._words[place] = searched_words(facts)
        if "attention" in known:
            self.attention[place] = facts.needs_attention
        if "untested" in known:
            self.untested[place] = facts.is_untested
        if "_shapes" in known:
            self._shapes[place] = model_shape(facts)

    def find(self, text: str, only: Sequence[bool] | None = None) -> Sequence[int]:
        """The places of the models that have `text` (lower case), of those that are true in `only`."""
        found: Sequence[int] = range(len(self.models))
        if only is not None:
            found = [place for place in found if only[place]]
        if not text:
            return found
        if only is None:
            return [place for place, words in enumerate(self._words) if text in words]
        return [place for place in found if text in self._words[place]]

    def plan(self, places: Sequence[int]) -> RowPlan:
        """The rows of the models at `places`, which rise, under the headings of their groups."""
        from bisect import bisect_left

        sources: list[ModelFacts | RowContent] = []
        keys: list[str] = []
        shapes = bytearray()
        start = 0
        for content, end in self._groups:
            stop = bisect_left(places, end)
            members = places[start:stop]
            start = stop
            if not members:
                continue
            sources.append(content)
            keys.append(content.key)
            shapes.append(content.shape)
            sources += map(self.models.__getitem__, members)
            keys += map(self.keys.__getitem__, members)
            shapes += bytes(map(self._shapes.__getitem__, members))
        return RowPlan(sources, keys, bytes(shapes), model_row, lambda facts: facts.title)


def _group(facts: ModelFacts) -> tuple[ModelGroup, str]:
    """The group, and the program whose heading says so."""
    group = group_of(facts)
    of_editor = group is ModelGroup.BROKEN and facts.record is None
    return group, facts.editors[0].program if of_editor else "Kiln"

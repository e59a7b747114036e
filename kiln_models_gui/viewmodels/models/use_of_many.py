""" "Use in" for several models at once: into which programs they go, and out of which; one write, one undo."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from kiln_models_gui.registry.library import KILN
from kiln_models_gui.values import Value
from kiln_models_gui.viewmodels.base import ViewModel
from kiln_models_gui.viewmodels.models.failures import failure_of
from kiln_models_gui.viewmodels.models.form_state import ModelFormState
from kiln_models_gui.viewmodels.models.programs import uses_of
from kiln_models_gui.viewmodels.models.purpose import Purpose
from kiln_models_gui.viewmodels.models.saving import Wish, move_models
from kiln_models_gui.viewmodels.words.models import and_words, needs_words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kiln_models_gui.registry.library import LibraryModel
    from kiln_models_gui.registry.orchestrator import Orchestrator
    from kiln_models_gui.viewmodels.words import Message
    from kiln_models_gui.viewmodels.workbench import Workbench


class ProgramRow(Value):
    """One program: `chosen` is None while some of the models are in it and some are not."""

    target: str
    name: str
    chosen: bool | None
    note: str = ""
    """Which of the models cannot go there, and why."""
    can_change: bool = True


class UseOfMany(ViewModel):
    """The form. Signals: `saved` with the Done, and what was done in a sentence."""

    saved = Signal(object, str)

    def __init__(
        self, bench: "Workbench", models: "Sequence[LibraryModel]", title: str, editors: "Mapping[str, Orchestrator]"
    ) -> None:
        super().__init__(bench.on_error)
        self._bench = bench
        self._library = bench.library
        self._editors = editors
        self._forms = [ModelFormState(bench, Purpose.EDIT, one, None) for one in models if bench.library.card(one)]
        self._wanted: dict[str, bool] = {}
        self._hindered = {target.id: self._hindrances(target.id) for target in bench.library.targets}
        self.title = self.tr("Use {models} in").format(models=title)
        self.problem: Message | None = None

    # What is shown

    @property
    def rows(self) -> tuple[ProgramRow, ...]:
        """Every program."""
        return tuple(self._row(target.id, target.name) for target in self._library.targets)

    @property
    def cannot_save(self) -> str:
        """Why nothing can be saved now; empty when it can."""
        if not self._wishes():
            return self.tr("Nothing is to be changed.")
        homeless = sum(not (_standing(form) - out_of | wish.uses) for form, wish, out_of in self._wishes())
        if homeless:
            return self.tr("{count} of them would be in no program any more. To do that, remove them.").format(
                count=homeless
            )
        leaving = [target for target, wanted in self._wanted.items() if not wanted]
        models = [form.model for form in self._forms if form.model is not None]
        broken = self._library.breaks(models, leaving) if leaving else ()
        if broken:
            return self.tr("Agents use {count} of them. Choose other models for these agents first.").format(
                count=len(broken)
            )
        return ""

    def _row(self, target: str, name: str) -> ProgramRow:
        inside = sum(target in _standing(form) for form in self._forms)
        stands = True if inside == len(self._forms) else None if inside else False
        hindered = self._hindered[target]
        can_change = inside > 0 or len(hindered) < len(self._forms)
        note = ""
        if hindered:
            why = " ".join(dict.fromkeys(hindered.values()))
            note = self.tr("{count} of {all} cannot: {why}").format(count=len(hindered), all=len(self._forms), why=why)
        return ProgramRow(target, name, self._wanted.get(target, stands), note, can_change)

    def _hindrances(self, target: str) -> "dict[int, str]":
        """The place of each model that cannot go into `target`, and why."""
        found: dict[int, str] = {}
        for place, form in enumerate(self._forms):
            if target in _standing(form):
                continue
            draft = form.draft.with_use(target, wanted=True)
            (use,) = (one for one in uses_of(self._library, draft, form.card) if one.target == target)
            if use.refusal or use.missing:
                found[place] = use.refusal or needs_words(use.missing[0], [use.name])
        return found

    # What a person does

    def use_in(self, target: str, *, wanted: bool) -> None:
        """Put all that can go there into a program, or take all out of it."""
        self._wanted[target] = wanted
        self.problem = None
        self.changed.emit()

    def save(self) -> None:
        """Write it."""
        if not self.cannot_save and not self.busy:
            self.spawn(self._save())

    async def _save(self) -> None:
        wishes = self._wishes()
        try:
            done = await move_models(self._bench, [(wish, out_of) for _, wish, out_of in wishes])
        except Exception as error:
            programs = [row.name for row in self.rows if row.target in self._wanted]
            failure = failure_of(error, wishes[0][1].card.reach, programs)
            if failure is None:
                raise
            from kiln_models_gui.viewmodels.words import Message

            self.problem = failure.message or Message(next(iter(failure.fields.values())))
        else:
            self.saved.emit(done, self._told(len(wishes), done.targets))

    def _told(self, count: int, targets: "tuple[str, ...]") -> str:
        names = and_words([target.name for target in self._library.targets if target.id in targets])
        if count == 1:
            return self.tr("Changed 1 model in {programs}.").format(programs=names)
        return self.tr("Changed {count} models in {programs}.").format(count=count, programs=names)

    def _wishes(self) -> "list[tuple[ModelFormState, Wish, frozenset[str]]]":
        found: list[tuple[ModelFormState, Wish, frozenset[str]]] = []
        for place, form in enumerate(self._forms):
            standing = _standing(form)
            goes = {t for t, wanted in self._wanted.items() if wanted and place not in self._hindered[t]}
            leaves = {target for target, wanted in self._wanted.items() if not wanted}
            into, out_of = frozenset(goes) - standing, frozenset(leaves) & standing
            if into or out_of:
                found.append((form, Wish(form.model, form.card, form.draft, into), out_of))
        return found


def _standing(form: ModelFormState) -> frozenset[str]:
    return frozenset(holding.target for holding in form.model.holdings) if form.model else frozenset({KILN})

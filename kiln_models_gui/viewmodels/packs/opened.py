"""A pack that was opened: what it would do here, item by item, what the person decides, and doing it."""

import asyncio
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from kiln_models_gui.registry.pack.items import Decision, Decisions, PackItem, PackPlan
from kiln_models_gui.registry.pack.plan import plan
from kiln_models_gui.store.secrets import SecretError
from kiln_models_gui.viewmodels.base import ViewModel
from kiln_models_gui.viewmodels.models.failures import failure_of
from kiln_models_gui.viewmodels.packs.detail import ItemDetail, detail_of
from kiln_models_gui.viewmodels.packs.rows import (
    ALL,
    FOLDED,
    HEADING,
    NONE,
    SHOW,
    Section,
    heading_words,
    rows_of,
    sections_of,
)
from kiln_models_gui.viewmodels.packs.source import PackSource
from kiln_models_gui.viewmodels.rows import RowsModel
from kiln_models_gui.viewmodels.words.packs import Names, done_words, pack_name, verb_words
from kiln_models_gui.viewmodels.words.store import change_message

if TYPE_CHECKING:
    from pydantic import SecretStr

    from kiln_models_gui.registry.pack.pack import Pack
    from kiln_models_gui.registry.pack.standing import Standing
    from kiln_models_gui.targets.pack_apply import PackApplier, PackDone
    from kiln_models_gui.viewmodels.words import Message
    from kiln_models_gui.viewmodels.workbench import Workbench

    ChoiceNames = Callable[[], Mapping[str, str]]


class OpenedPack(ViewModel):
    """The plan of one pack, and the decisions so far.

    Signals: `planned` when the plan is another one; `applied` with the PackDone when all of it was written.
    """

    planned = Signal()
    applied = Signal(object)

    def __init__(
        self, bench: "Workbench", applier: "PackApplier", source: PackSource, choice_names: "ChoiceNames | None" = None
    ) -> None:
        """`choice_names`: what an agent can be given → the model's name."""
        super().__init__(bench.on_error)
        self._bench = bench
        self._applier = applier
        self.source = source
        self._choice_names = choice_names
        self.rows = RowsModel(self)
        self.problem: Message | None = None
        self.plan: PackPlan | None = None
        self._standing: Standing | None = None
        self._wanted: dict[str, Decision] = {}
        self._names: dict[str, str] = {}
        self._opened = frozenset(Section) - FOLDED
        self._selected = ""
        self._turn = 0
        self._applying = False
        self._by_section: dict[Section, list[PackItem]] = {}

    # What is shown

    @property
    def pack(self) -> "Pack":
        """What was opened."""
        return self.source.pack

    @property
    def title(self) -> str:
        """What it is called."""
        return pack_name(self.pack.name) if not self.source.kind_words else self.source.kind_words

    @property
    def about(self) -> str:
        """What whoever made it says, and when it was made."""
        from PySide6.QtCore import QDate, QLocale

        note = self.pack.note.strip()
        if self.source.kind_words:
            return note
        made = self.pack.made_at.astimezone()
        day = QLocale().toString(QDate(made.year, made.month, made.day), QLocale.FormatType.LongFormat)
        return f"{self.tr('Made on {day}.').format(day=day)} {note}".strip()

    @property
    def sum_words(self) -> str:
        """How many of what, in one line: "New (12) · Changed (3)"."""
        counts = ((section, len(items)) for section, items in self._by_section.items())
        return " · ".join(heading_words(section, count) for section, count in counts)

    @property
    def is_planned(self) -> bool:
        """Whether it was compared with what stands."""
        return self.plan is not None

    @property
    def is_applying(self) -> bool:
        """Whether it is being written."""
        return self._applying

    @property
    def undecided(self) -> int:
        """How many clashes and dangers the person has not decided yet: theirs stay out until then."""
        return sum(1 for item in self._by_section.get(Section.DECIDE, ()) if item.key not in self._wanted)

    @property
    def verb(self) -> str:
        """What the button says."""
        words = verb_words(self.plan.to_write) if self.plan else ""
        return words or self.tr("Nothing to add")

    @property
    def can_apply(self) -> bool:
        """Whether there is something to write, and nothing in the way."""
        return self.plan is not None and bool(self.plan.to_write) and not self._applying

    @property
    def why_nothing(self) -> str:
        """Why there is nothing to be taken; "" where there is."""
        if self.plan is None or self.plan.to_write:
            return ""
        sections = self._by_section.keys()
        if sections <= FOLDED:
            return self.tr("You have all of it already.")
        return "" if sections - {Section.REFUSED, *FOLDED} else self.tr("Nothing in it can be taken.")

    @property
    def detail(self) -> ItemDetail | None:
        """The selected item in full."""
        item = self.plan.item(self._selected) if self.plan else None
        return detail_of(item, self._all_names) if item else None

    @property
    def selected(self) -> str:
        """The key of the selected item."""
        return self._selected

    @property
    def done_words(self) -> str:
        """What was done, in passing."""
        return done_words(self.plan.to_write, self.pack.name) if self.plan else ""

    # What a person does

    def look(self) -> None:
        """Compare it with what stands now."""
        self.problem = None
        self.spawn(self._look())

    def select(self, key: str) -> None:
        """Show an item in full."""
        if key != self._selected and not key.startswith(HEADING):
            self._selected = key
            self.changed.emit()

    def decide(self, key: str, chosen: str) -> None:
        """What is to become of an item: a `Decision`."""
        decision = Decision(chosen)
        item = self.plan.item(key) if self.plan else None
        if item is not None and decision in item.decisions:
            self._wanted[key] = decision
            self._plan_again()

    def toggle(self, key: str) -> None:
        """Take an item, or leave it."""
        item = self.plan.item(key) if self.plan else None
        if item is not None:
            self.decide(key, Decision.TAKE if item.decision is Decision.KEEP_MINE else Decision.KEEP_MINE)

    def rename(self, key: str, name: str) -> None:
        """How theirs is to be called where both are kept."""
        self._names[key] = name
        self._plan_again()

    def act_on_section(self, key: str, action: str) -> None:
        """The button of a section's heading."""
        section = Section(key.removeprefix(HEADING))
        if action == SHOW:
            self._opened ^= {section}
            self._show_rows()
        elif action in (ALL, NONE):
            decision = Decision.TAKE if action == ALL else Decision.KEEP_MINE
            items = self._by_section.get(section, ())
            self._wanted.update((item.key, decision) for item in items if decision in item.decisions)
            self._plan_again()

    def apply(self, keys: "Mapping[str, SecretStr] | None" = None, *, in_kilns_file: bool = True) -> None:
        """Write all that is taken, in one change. `keys`: slot → key."""
        if self.can_apply:
            self._applying, self.problem = True, None
            self.spawn(self._apply(dict(keys or {}), in_kilns_file=in_kilns_file))

    # What waits

    async def _look(self) -> None:
        try:
            self._standing = await self._applier.look(self.pack, None, self._evidence())
        except SecretError as error:
            self.problem = change_message(error)
            return
        await self._make_plan()

    def _plan_again(self) -> None:
        if self._standing is not None and not self._applying:
            self.spawn(self._make_plan())

    async def _make_plan(self) -> None:
        """In a thread: ten thousand models take their time. A newer decision wins over an older answer."""
        self._turn += 1
        turn, standing = self._turn, self._standing
        if standing is None:
            return
        decisions = Decisions(dict(self._wanted), dict(self._names))
        made = await asyncio.to_thread(plan, self.pack, standing, decisions, self.source.base)
        if turn == self._turn:
            self.plan = made
            self._by_section = sections_of(made.items)
            if made.item(self._selected) is None:
                self._selected = self._first(made.items)
            self._show_rows()
            self.planned.emit()

    def _first(self, items: Iterable[PackItem]) -> str:
        """What is shown at first: the first of what is to be decided, else the first of the list."""
        first = next((some for section, some in self._by_section.items() if section in self._opened), list(items))
        return first[0].key if first else ""

    def _show_rows(self) -> None:
        self.rows.set_rows(rows_of(self._by_section, self._opened, self._all_names))
        self.changed.emit()

    async def _apply(self, keys: "dict[str, SecretStr]", *, in_kilns_file: bool) -> None:
        wanted = self.plan
        if wanted is None:
            return
        try:
            done = await self._applier.apply(wanted, keys, in_kilns_file=in_kilns_file)
        except Exception as error:
            told = self._message_of(error)
            if told is None:
                raise
            self.problem = told
            # Somebody changed something meanwhile: what is shown must be what stands.
            self._standing = await self._applier.look(self.pack, None, self._evidence())
            self._applying = False
            await self._make_plan()
            return
        finally:
            self._applying = False
        self._keep_evidence(done)
        self.applied.emit(done)

    def _message_of(self, error: Exception) -> "Message | None":
        from kiln_models_gui.registry.model_card import Reach
        from kiln_models_gui.viewmodels.words import Message

        programs = [one.name for one in self._bench.library.targets]
        failure = failure_of(error, Reach.OPENAI, programs, lambda target: self._all_names.programs.get(target, target))
        if failure is None:
            return None
        return failure.message or Message(next(iter(failure.fields.values()), ""))

    def _evidence(self) -> "list[Mapping[str, object]]":
        if self._bench.evidence is None or not self.pack.evidence:
            return []
        return self._bench.evidence().plain()

    def _keep_evidence(self, done: "PackDone") -> None:
        if self._bench.evidence is None or not done.evidence:
            return
        self._bench.evidence().take_over(done.evidence)

    @property
    def _all_names(self) -> Names:
        programs = {one.id: one.name for one in self._bench.library.targets}
        of_pack = {f"pack:{model.id}": model.name or model.model for model in self.pack.models}
        known = self._choice_names() if self._choice_names and self.pack.assignments else of_pack
        return Names(programs, {**known, **of_pack})

"""The assignments of a pack against those of each managed editor."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from kiln_models_gui.registry.agents import AUTO, AgentRole, RoutingStrategy
from kiln_models_gui.registry.pack.items import (
    Decision,
    FieldChange,
    ItemKind,
    ItemState,
    PackItem,
    PackReason,
    Refused,
)
from kiln_models_gui.registry.pack.pack import PackAssignments
from kiln_models_gui.registry.pack.standing import StandingEditor
from kiln_models_gui.registry.pack.three_ways import Look, decided

OF_PACK = "pack:"
"""Before the id of a model of the pack, in a choice."""
FOR_ALL, STRATEGY = "one_for_all", "strategy"


def assignment_items(look: Look, models: Iterable[PackItem]) -> Iterator[PackItem]:
    """An item for each agent, the one model for all, and the strategy, of each editor."""
    said = look.pack.assignments
    by_id = {item.key.removeprefix("model:"): item for item in models}
    if said is None:
        return
    for editor in look.standing.editors:
        if editor.id not in look.standing.into:
            continue
        of_editor = _OfEditor(editor, look, by_id)
        for role in AgentRole:
            if role in said.agents:
                yield of_editor.choice(role.value, said.agents[role], _of_agent(editor, role))
        yield from of_editor.for_all(said)
        if said.strategy is not None:
            yield of_editor.strategy(said)


def _of_agent(editor: StandingEditor, role: AgentRole) -> str | None:
    return editor.settings.assignments.get(role.value) or None


class _OfEditor:
    def __init__(self, editor: StandingEditor, look: Look, models: dict[str, PackItem]) -> None:
        self._editor = editor
        self._look = look
        self._models = models
        self._base = look.base.assignments if look.base is not None else None

    def choice(self, name: str, wanted: str, mine: str | None) -> PackItem:
        """One agent's choice."""
        before = self._base.agents.get(AgentRole(name)) if self._base else None
        return self._choice(name, wanted, mine, before)

    def for_all(self, said: PackAssignments) -> Iterator[PackItem]:
        """The one model for all, where the pack or this editor has one."""
        settings = self._editor.settings
        mine = settings.unified_choice if settings.use_unified else None
        if said.one_for_all is not None:
            yield self._choice(FOR_ALL, said.one_for_all, mine, self._base.one_for_all if self._base else None)
        elif mine is not None:  # it would go on overriding what the pack says of the agents
            was_for_all = self._base is not None and self._base.one_for_all is not None
            yield self._made(FOR_ALL, FieldChange(FOR_ALL, mine, None, not was_for_all))

    def strategy(self, said: PackAssignments) -> PackItem:
        """How `auto` chooses."""
        theirs, mine = said.strategy, self._editor.settings.strategy
        before = self._base.strategy if self._base else None
        if theirs is mine:
            return self._made(STRATEGY, None)
        if before is not None and theirs is before:
            return self._made(STRATEGY, None, ItemState.LOCAL)
        # Nobody can tell whether the person chose the one that holds by itself: likely not.
        is_clash = mine not in (before, RoutingStrategy.cost_optimized)
        change = FieldChange(STRATEGY, mine.value, theirs.value if theirs else None, is_clash)
        return self._made(STRATEGY, change)

    def _choice(self, name: str, wanted: str, mine: str | None, before: str | None) -> PackItem:
        resolved, needs = self._resolved(wanted)
        if resolved is None or (name == FOR_ALL and resolved == AUTO):
            reason = PackReason.NOT_TAKEN if needs else PackReason.UNKNOWN_MODEL
            return replace(
                self._made(name, None, ItemState.REFUSED), refused=(Refused(reason, detail=needs),), needs=needs
            )
        if resolved == mine or (resolved == AUTO and mine is None):
            return replace(self._made(name, None), needs=needs)
        stood = self._resolved(before)[0] if before is not None else None
        if stood is not None and stood == resolved:
            return replace(self._made(name, None, ItemState.LOCAL), needs=needs)
        is_clash = mine is not None and mine not in (stood, AUTO)
        return replace(self._made(name, FieldChange(name, mine, resolved, is_clash)), needs=needs)

    def _resolved(self, choice: str) -> tuple[str | None, tuple[str, ...]]:
        """What the editor will call the choice ("pack:<id>" while it has no id yet), and the item that it needs."""
        if not choice.startswith(OF_PACK):
            own = choice.startswith("custom:")
            return (choice if choice == AUTO or (choice in self._editor.choices and not own) else None), ()
        item = self._models.get(choice.removeprefix(OF_PACK))
        if item is None:
            return None, ()
        standing = self._editor.own.get(item.here) if item.here else None
        if standing is not None:
            return standing, (item.key,)
        there = item.writes and self._editor.id in item.into
        return (choice if there else None), (item.key,)

    def _made(self, name: str, change: FieldChange | None, state: ItemState = ItemState.SAME) -> PackItem:
        key = f"agent:{name}@{self._editor.id}"
        if change is not None:
            state = ItemState.CLASH if change.is_clash else ItemState.CHANGED
        made = PackItem(
            key,
            ItemKind.ASSIGNMENT,
            state,
            name,
            Decision.KEEP_MINE,
            changes=(change,) if change is not None else (),
            into=frozenset({self._editor.id}),
            here=self._editor.name,
        )
        return decided(made, self._look.decisions)

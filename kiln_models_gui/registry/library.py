"""The one list of models over all programs whose settings we write, and changes to it that reach all of them."""

from collections.abc import Awaitable, Callable, Collection, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple, Protocol

from kiln_models_gui.values import Value, hidden

if TYPE_CHECKING:
    from kiln_models_gui.registry.assignments import ChoiceUses
    from kiln_models_gui.registry.custom_model_records import CustomModelRecord
    from kiln_models_gui.registry.model_card import CardField, ModelCard, Refusal
    from kiln_models_gui.registry.model_registry import OrchestratorModel
    from kiln_models_gui.registry.places import Place
    from kiln_models_gui.registry.providers import ProviderRef
    from kiln_models_gui.registry.records import ModelRecord
    from kiln_models_gui.registry.target import Writing

    Commit = Callable[[Sequence[Writing[object]]], Awaitable[Sequence[object]]]

Listener = Callable[[], None]
KILN = "kiln"
"""The id of Kiln among the targets; an editor's is the path of its settings file."""


# Named tuples: ten thousand of them before the first paint take a seventh of the time of as many `Value`s.
class Holding(NamedTuple):
    """A model as one target has it."""

    target: str
    """The target's id."""
    handle: str
    """Finds it in that target."""
    record: "ModelRecord | CustomModelRecord"


class LibraryModel(NamedTuple):
    """One row of the list: the same model id at the same place, in one target or several."""

    key: str
    """Finds the row again after a change of anything but its place and model id."""
    holdings: tuple[Holding, ...]

    def in_target(self, target: str) -> Holding | None:
        """How `target` has it, None where it does not."""
        return next((holding for holding in self.holdings if holding.target == target), None)


class ModelChange(NamedTuple):
    """What is to become of one model in one target. Without `standing` it is added, without `after` removed."""

    standing: Holding | None
    before: "ModelCard | None"
    """The card that a person edited, which says more than this target alone does."""
    after: "ModelCard | None"


class Move(NamedTuple):
    """A model that goes into some targets, and out of others; in all others it stays as it is."""

    model: LibraryModel
    card: "ModelCard"
    into: frozenset[str]
    out_of: frozenset[str] = frozenset()


class HoldingRefusedError(Exception):
    """A target cannot hold the model. Nothing was written anywhere."""

    def __init__(self, target: str, refusal: "Refusal") -> None:
        super().__init__(f"{target}: {refusal}")
        self.target = target
        self.refusal = refusal


class ModelTarget(Protocol):
    """A program that can hold models. One file each in `targets/`; a third program is one more."""

    @property
    def id(self) -> str:
        """`KILN`, or the path of an editor's settings file."""
        ...

    @property
    def name(self) -> str:
        """ "Kiln", "VS Code"."""
        ...

    def holdings(self) -> tuple[Holding, ...]:
        """Every model that stands there, damaged ones too."""
        ...

    def place(self, holding: Holding) -> "Place | None":
        """Where the model is; None for one that is never the same as another (damaged, or of an old format)."""
        ...

    def card(self, holding: Holding) -> "ModelCard | None":
        """What the dialog edits of it; None for a damaged one."""
        ...

    def choice(self, holding: Holding) -> str:
        """What an assignment to it says; "" where there are no agents."""
        ...

    def goes_with(self, holding: Holding | None, provider: "ProviderRef") -> bool:
        """Whether it cannot be reached there without Kiln's `provider`."""
        ...

    def uses(self, holding: Holding) -> "ChoiceUses | None":
        """The agents there that use it; None where there are none."""
        ...

    def replacement(self, holding: Holding, gone: Collection[Holding] = ()) -> "OrchestratorModel | None":
        """What to offer to the agents that use it, when it goes; `gone` go with it."""
        ...

    def refusal(self, card: "ModelCard") -> "Refusal | None":
        """Why it cannot hold `card`, None when it can."""
        ...

    def missing(self, card: "ModelCard") -> "tuple[CardField, ...]":
        """Fields that it needs and that are empty."""
        ...

    def prepare(self, changes: "Sequence[ModelChange]", instead: "Mapping[str, str]") -> "Writing[object] | None":
        """The one write that makes all of `changes`: only what differs between their cards is written.

        `instead`: choice → what its agents get, in the same write. None where nothing is to be written. Raises
        ClashError, EntryRefusedError, ModelRefusedError, HoldingRefusedError, SettingRefusedError, StoreError.
        """
        ...

    def take(self, written: object) -> object:
        """Show what stands in the file since a write, without telling. Returns what `prepare_undo` wants."""
        ...

    def tell(self) -> None:
        """Tell the listeners what was taken."""
        ...

    def prepare_undo(self, undo: object) -> "Writing[object]":
        """The write that takes another one back. Its commit raises ClashError when somebody changed the same since."""
        ...

    async def reload(self) -> None:
        """Read the file again, after waiting out somebody who is writing it."""
        ...

    def hear_of(self, models: "Sequence[LibraryModel]") -> None:
        """The list changed: what the other targets say of a model that stands here, too, may be worth knowing."""
        ...

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` after every change of what stands there. Returns what ends that."""
        ...


class Broken(Value):
    """Agents of one editor that a change leaves without their model."""

    target: str
    choice: str
    uses: "ChoiceUses"
    replacement: "OrchestratorModel | None"
    """What to offer instead."""


class Done(Value):
    """A change that reached every file that it was for."""

    title: str
    """The model's name, for people."""
    targets: tuple[str, ...]
    undo: Mapping[str, object] = hidden()
    """For `Library.undo`: target → how to take its part back."""
    new_secrets: tuple[str, ...] = ()
    """Names of the secrets that were kept for it, and that go when it is taken back."""


class Library:
    """Models of all targets as one list. Queries are instant; changes are awaited, and reach all targets or none."""

    def __init__(self, kiln: ModelTarget, commit_together: "Commit | None" = None) -> None:
        """`commit_together` commits writes of several files, all or none; without it only one file is written."""
        self._kiln = kiln
        self._commit_together = commit_together or _only_one
        self._is_telling = False
        self._editors: tuple[ModelTarget, ...] = ()
        self._listeners: list[Listener] = []
        self._models: tuple[LibraryModel, ...] | None = None
        self._by_key: dict[str, LibraryModel] | None = None
        self._former_keys: dict[str, Place] = {}
        self._leave_editors: list[Callable[[], None]] = []
        kiln.subscribe(self._on_change)

    def set_editors(self, targets: Iterable[ModelTarget]) -> None:
        """Other editors are managed now, in this order; Kiln always is."""
        for leave in self._leave_editors:
            leave()
        self._editors = tuple(targets)
        self._leave_editors = [editor.subscribe(self._on_change) for editor in self._editors]
        self._on_change()

    @property
    def targets(self) -> tuple[ModelTarget, ...]:
        """Kiln first, then the managed editors."""
        return (self._kiln, *self._editors)

    def target(self, target_id: str) -> ModelTarget | None:
        """The target of this id, None when it is not managed (any more)."""
        return next((target for target in self.targets if target.id == target_id), None)

    def models(self) -> tuple[LibraryModel, ...]:
        """Every model once, Kiln's in their order, then those that only editors have."""
        if self._models is None:
            holdings = self._kiln.holdings()
            # Where a model is matters only when there is another program that can have it as well.
            rows = self._joined(holdings) if self._editors else (LibraryModel(one[1], (one,)) for one in holdings)
            self._models = tuple(rows)
        return self._models

    def model(self, key: str) -> LibraryModel | None:
        """The row `key`, None when it is gone. A row that left the target that named it is found all the same."""
        if self._by_key is None:
            self._by_key = {model.key: model for model in reversed(self.models())}
        found = self._by_key.get(key)
        place = self._former_keys.get(key) if found is None else None
        return found if place is None else next((m for m in self.models() if self._place(m) == place), None)

    def card(self, model: LibraryModel) -> "ModelCard | None":
        """What the dialog edits: the first target's word, filled up by the others'. None for a damaged one."""
        from kiln_models_gui.registry.library_cards import filled_up

        cards = [card for holding in model.holdings if (card := self._of(holding).card(holding)) is not None]
        return filled_up(cards)

    def refusals(self, card: "ModelCard", model: LibraryModel | None = None) -> "Mapping[str, Refusal]":
        """Target id → why it cannot hold `card`; targets that can are not in it.

        Where `model` stands already at the same place it may stay, even when its provider went away since.
        """
        from kiln_models_gui.registry.library_cards import WHERE, changed_fields, where_it_was_changed
        from kiln_models_gui.registry.model_card import Refusal

        before = self.card(model) if model is not None else None
        stays = before is not None and not WHERE & changed_fields(before, where_it_was_changed(before, card))
        said = {target.id: refusal for target in self.targets if (refusal := target.refusal(card)) is not None}
        standing = {holding.target for holding in model.holdings} if model is not None and stays else set[str]()
        return {name: why for name, why in said.items() if why is Refusal.UNREADABLE or name not in standing}

    def agents_of(self, model: LibraryModel) -> "Mapping[str, ChoiceUses]":
        """Target id → the agents there that use it."""
        uses = ((holding.target, self._of(holding).uses(holding)) for holding in model.holdings)
        return {target: found for target, found in uses if found}

    def breaks(self, models: Iterable[LibraryModel], targets: Iterable[str] = ()) -> tuple[Broken, ...]:
        """The agents that lose their model when `models` go from `targets` (from all when none are given)."""
        wanted = frozenset(targets)
        gone = [one for model in models for one in model.holdings if not wanted or one.target in wanted]
        return tuple(broken for holding in gone if (broken := self._broken(holding, gone)) is not None)

    def breaks_with_provider(self, ref: "ProviderRef") -> tuple[LibraryModel, ...]:
        """The models that Kiln no longer reaches when its provider `ref` goes.

        Where they stand in an editor, they go on working there, and so do its agents: an editor has the address and
        the key of its own.
        """
        return tuple(model for model in self.models() if self._kiln.goes_with(model.in_target(KILN), ref))

    async def save(
        self,
        model: LibraryModel | None,
        card: "ModelCard",
        uses: frozenset[str],
        instead: "Mapping[tuple[str, str], str] | None" = None,
    ) -> Done:
        """Add a model, or bring `model` to what `card` says, in exactly the targets `uses`; out of the others.

        `instead`: (target, choice) → what the agents get that lose it. Raises EntryRefusedError, ModelRefusedError,
        HoldingRefusedError, SettingRefusedError, ClashError, WrongShapeError, SettingBlockedError, StoreError;
        nothing is written anywhere then.
        """
        from kiln_models_gui.registry.library_cards import where_it_was_changed

        before = self.card(model) if model is not None else None
        card = where_it_was_changed(before, card)
        changes: dict[str, list[ModelChange]] = {}
        for target_id in dict.fromkeys([*(target.id for target in self.targets), *uses]):
            standing = model.in_target(target_id) if model is not None else None
            if target_id in uses:
                changes[target_id] = [ModelChange(standing, before if standing else None, card)]
            elif standing is not None:
                changes[target_id] = [ModelChange(standing, before, None)]
        return await self.commit(card.name or card.model, self._prepared(changes, instead or {}))

    async def remove(
        self, models: Sequence[LibraryModel], instead: "Mapping[tuple[str, str], str] | None" = None
    ) -> Done:
        """Take `models` out everywhere; agents get `instead`: (target, choice) → choice. Raises what `save` raises."""
        changes: dict[str, list[ModelChange]] = {}
        for model in models:
            for holding in model.holdings:
                changes.setdefault(holding.target, []).append(ModelChange(holding, None, None))
        title = models[0].holdings[0].record.title if models else ""
        return await self.commit(title, self._prepared(changes, instead or {}))

    async def move(self, moves: Sequence[Move]) -> Done:
        """Put models into targets and take them out of others, in one write of each. Raises what `save` raises."""
        changes: dict[str, list[ModelChange]] = {}
        for move in moves:
            for target_id in sorted(move.into):
                changes.setdefault(target_id, []).append(ModelChange(None, None, move.card))
            for holding in move.model.holdings:
                if holding.target in move.out_of:
                    changes.setdefault(holding.target, []).append(ModelChange(holding, None, None))
        return await self.commit(moves[0].card.name or moves[0].card.model, self._prepared(changes, {}))

    async def undo(self, done: Done) -> None:
        """Take a change back, in all its files or none. Raises ClashError when somebody changed the same since."""
        await self.commit(done.title, {name: self._target(name).prepare_undo(undo) for name, undo in done.undo.items()})

    def _prepared(
        self, changes: Mapping[str, Sequence[ModelChange]], instead: "Mapping[tuple[str, str], str]"
    ) -> "dict[str, Writing[object] | None]":
        mine = {name: {choice: new for (other, choice), new in instead.items() if other == name} for name in changes}
        return {name: self._target(name).prepare(of_one, mine[name]) for name, of_one in changes.items()}

    def _broken(self, holding: Holding, gone: "Sequence[Holding]") -> Broken | None:
        target = self._of(holding)
        uses = target.uses(holding)
        if not uses:
            return None
        return Broken(target.id, target.choice(holding), uses, target.replacement(holding, gone))

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` after every change of any target. Returns what ends that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def _joined(self, holdings: tuple[Holding, ...]) -> Iterator[LibraryModel]:
        """Kiln's models with what editors have of them, then the editors' own."""
        rows: list[list[Holding]] = [[holding] for holding in holdings]
        known: dict[Place, list[Holding]] = {}
        for row in rows:
            place = self._kiln.place(row[0])
            if place is not None:
                known.setdefault(place, row)
        for editor in self._editors:
            for holding in editor.holdings():
                place = editor.place(holding)
                row = known.get(place) if place is not None else None
                if row is None or any(other.target == editor.id for other in row):
                    rows.append(row := [holding])
                    if place is not None:
                        known.setdefault(place, row)
                else:
                    row.append(holding)
        for row in rows:
            yield LibraryModel(_key(row[0]), tuple(row))
        self._former_keys |= {_key(holding): place for place, row in known.items() for holding in row}

    def _place(self, model: LibraryModel) -> "Place | None":
        return self._of(model.holdings[0]).place(model.holdings[0])

    def _of(self, holding: Holding) -> ModelTarget:
        return self._target(holding.target)

    def _target(self, target_id: str) -> ModelTarget:
        """The target of this id. Raises ClashError when it is not managed (any more)."""
        found = self.target(target_id)
        if found is None:
            from kiln_models_gui.registry.changes import ClashError

            raise ClashError(target_id)
        return found

    async def commit(self, title: str, writes: "Mapping[str, Writing[object] | None]") -> Done:
        """Commit what targets prepared, by target: all of it or nothing. Raises what `save` raises."""
        from kiln_models_gui.registry.changes import ClashError

        written = {target_id: write for target_id, write in writes.items() if write is not None}
        try:
            results = await self._commit_together(list(written.values()))
        except ClashError:
            for target_id in written:
                await self._target(target_id).reload()
            raise
        return Done(title, tuple(written), self._take(dict(zip(written, results, strict=True))))

    def _take(self, results: Mapping[str, object]) -> dict[str, object]:
        """Show what was written: everybody hears of it once, and finds all targets up to date then."""
        targets = {target_id: self._target(target_id) for target_id in results}
        undo = {target_id: target.take(results[target_id]) for target_id, target in targets.items()}
        self._models = self._by_key = None
        self._is_telling = True
        try:
            for target in targets.values():
                target.tell()
        finally:
            self._is_telling = False
        self._on_change()
        return undo

    def _on_change(self) -> None:
        if self._is_telling:
            return
        self._models = self._by_key = None
        self._is_telling = True
        try:
            for editor in self._editors:
                editor.hear_of(self.models())
        finally:
            self._is_telling = False
        for listener in tuple(self._listeners):
            listener()


async def _only_one(writes: "Sequence[Writing[object]]") -> Sequence[object]:
    if len(writes) > 1:
        raise NotImplementedError("nobody was given who writes several files together")
    return [await write.commit() for write in writes]


def _key(holding: Holding) -> str:
    """Kiln's own handle where Kiln has it: it is the same whether an editor is managed or not."""
    return holding.handle if holding.target == KILN else f"{holding.target}\n{holding.handle}"

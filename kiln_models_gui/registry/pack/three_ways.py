"""One thing as it stands here, as the pack has it, and as the pack had it: what changed, and who changed it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from kiln_models_gui.registry.model_card import ModelCard
from kiln_models_gui.registry.pack.items import Decision, Decisions, FieldChange, ItemState, PackItem
from kiln_models_gui.registry.pack.pack import Pack, PackModel, PackProvider
from kiln_models_gui.registry.pack.standing import Standing

OVERRIDES = "overrides."
PLAIN = ("name", "context_window", "description", "temperature", "top_p", "max_tokens")


@dataclass(frozen=True, slots=True)
class Look:
    """What every part of a plan is made from."""

    pack: Pack
    standing: Standing
    decisions: Decisions
    base: Pack | None
    hosts: tuple[str, ...]
    """Known computers, this person's own among them."""

    def base_provider(self, provider: PackProvider) -> PackProvider | None:
        """The same provider in the version that was applied last."""
        return next((one for one in self.base.providers if one.ref == provider.ref), None) if self.base else None

    def base_model(self, model: PackModel) -> PackModel | None:
        """The same model in the version that was applied last."""
        return next((one for one in self.base.models if one.id == model.id), None) if self.base else None


def compared(
    mine: Mapping[str, object], theirs: Mapping[str, object], base: Mapping[str, object] | None
) -> tuple[tuple[FieldChange, ...], bool]:
    """What the pack says otherwise, and whether the person alone changed something. An empty value says nothing.

    Without `base` nobody knows who changed what: a field that both say is a clash, and one that the pack leaves out
    stays.
    """
    found: list[FieldChange] = []
    is_local = False
    for name in dict.fromkeys([*mine, *theirs]):
        here, there = _said(mine.get(name)), _said(theirs.get(name))
        before = _said(base.get(name)) if base is not None else None
        if _same(here, there) or (base is None and there is None):
            continue
        if base is not None and _same(there, before):
            is_local = True
        else:
            found.append(FieldChange(name, here, there, not _same(here, before)))
    return tuple(found), is_local


def state_of(changes: Iterable[FieldChange], *, is_local: bool) -> ItemState:
    """The state of something that stands here already."""
    changes = tuple(changes)
    if not changes:
        return ItemState.LOCAL if is_local else ItemState.SAME
    return ItemState.CLASH if any(change.is_clash for change in changes) else ItemState.CHANGED


def decided(item: PackItem, decisions: Decisions, choices: Iterable[Decision] = ()) -> PackItem:
    """`item` with what can be chosen, and what was or is safe."""
    safe = item.state in (ItemState.NEW, ItemState.CHANGED) and not item.is_dangerous
    offered = (
        tuple(choices or (Decision.TAKE, Decision.KEEP_MINE))
        if item.state in (ItemState.NEW, ItemState.CHANGED, ItemState.CLASH)
        else ()
    )
    wanted = decisions.wanted.get(item.key)
    default = Decision.TAKE if safe else Decision.KEEP_MINE
    return replace(item, decisions=offered, decision=wanted if wanted in offered and wanted else default)


def model_fields(model: PackModel) -> dict[str, object]:
    """What a pack says of a model, flat."""
    found: dict[str, object] = {name: getattr(model, name) for name in PLAIN}
    cost = model.cost
    found |= {"cost.input": cost.input if cost else None, "cost.output": cost.output if cost else None}
    return found | {OVERRIDES + name: value for name, value in model.overrides.items()}


def card_fields(card: ModelCard) -> dict[str, object]:
    """What a card says, flat, by the same names."""
    found: dict[str, object] = {name: getattr(card, name) for name in PLAIN}
    cost = card.cost
    found |= {"cost.input": cost.input if cost else None, "cost.output": cost.output if cost else None}
    return found | {OVERRIDES + name: value for name, value in card.overrides.items()}


def _said(value: object) -> object:
    return None if value is None or value in ("", {}, []) else value


def _same(one: object, other: object) -> bool:
    return one == other and isinstance(one, bool) is isinstance(other, bool)

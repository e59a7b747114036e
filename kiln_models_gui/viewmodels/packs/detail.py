"""One item of a pack in full: what it is, what to beware of, each field before and after, and what can be chosen."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from kiln_models_gui.registry.pack.items import Decision, FieldChange, ItemKind, ItemState, PackItem
from kiln_models_gui.values import Value
from kiln_models_gui.viewmodels.packs.rows import Section, section_of
from kiln_models_gui.viewmodels.words.models import and_words
from kiln_models_gui.viewmodels.words.pack_items import danger_words, field_label, field_value, refused_words
from kiln_models_gui.viewmodels.words.packs import (
    Names,
    choice_words,
    decision_words,
    kind_words,
    program_words,
    title_words,
)

tr = QCoreApplication.translate


class PackField(Value):
    """One field, before and after. `before` "" where nothing stood."""

    label: str
    before: str
    after: str


class Choice(Value):
    """One thing that can be chosen for an item."""

    decision: str
    """A `Decision`."""
    name: str
    about: str
    chosen: bool


class ItemDetail(Value):
    """What the pane beside the list shows."""

    key: str
    title: str
    about: str
    """What it is and where it goes."""
    dangers: tuple[str, ...] = ()
    is_dangerous: bool = False
    """Whether it is only taken when the person says so."""
    told: tuple[str, ...] = ()
    """What else is to be known: programs that cannot hold it, settings that are left out."""
    fields: tuple[PackField, ...] = ()
    has_before: bool = False
    choices: tuple[Choice, ...] = ()
    new_name: str = ""
    """The name that theirs gets where both are kept; "" where that is not chosen."""


def detail_of(item: PackItem, names: Names) -> ItemDetail:
    """The item in words."""
    fields = tuple(_fields(item, names))
    return ItemDetail(
        item.key,
        title_words(item),
        _about(item, names),
        tuple(dict.fromkeys(danger_words(one) for one in item.dangers)),
        is_dangerous=item.is_dangerous,
        told=tuple(_told(item, names)),
        fields=fields,
        has_before=item.state is not ItemState.NEW and any(one.before for one in fields),
        choices=tuple(
            Choice(one.value, *decision_words(item, one), chosen=one is item.decision) for one in item.decisions
        ),
        new_name=item.new_name if item.decision is Decision.KEEP_BOTH else "",
    )


def _about(item: PackItem, names: Names) -> str:
    kind, programs = kind_words(item.kind), program_words(item.into, names)
    state = {
        Section.DECIDE: tr("Pack", "{kind}, to be decided by you."),
        Section.NEW: tr("Pack", "{kind}, new for {programs}.") if programs else tr("Pack", "{kind}, new here."),
        Section.CHANGED: tr("Pack", "{kind}. The pack says something else than what you have."),
        Section.LOCAL: tr("Pack", "{kind}. You changed it since the last time: yours stays."),
        Section.SAME: tr("Pack", "{kind}. You have it already, just so."),
        Section.REFUSED: tr("Pack", "{kind}. It cannot be taken."),
    }[section_of(item)]
    return state.format(kind=kind, programs=programs)


def _told(item: PackItem, names: Names) -> Iterator[str]:
    yield from dict.fromkeys(refused_words(one, item, names) for one in item.refused)
    if item.left_out:
        yield tr("Pack", "Kiln does not know these settings of it, so they are left out: {names}.").format(
            names=and_words(item.left_out)
        )


def _fields(item: PackItem, names: Names) -> Iterator[PackField]:
    for change in item.changes:
        if item.kind is ItemKind.ASSIGNMENT:
            yield PackField(tr("Pack", "Model"), *(choice_words(one, names) for one in (change.mine, change.theirs)))
            continue
        before = "" if change.mine is None else field_value(change.mine)
        yield PackField(field_label(change, item), before, field_value(change.theirs))
    if not item.changes:
        yield from _whole(item)


def _whole(item: PackItem) -> Iterator[PackField]:
    """What a new thing says, field by field."""
    if item.address and item.kind is not ItemKind.MODEL:
        yield _said(item, "address", item.address)
    card = item.card
    if card is None or item.kind is not ItemKind.MODEL:
        return
    yield _said(item, "modelName", card.model)
    where = card.provider.id if card.provider is not None else item.address
    if where:
        yield _said(item, "provider" if card.provider is not None else "address", where)
    for name in ("context_window", "cost", "description", "temperature", "top_p", "max_tokens"):
        value = getattr(card, name)
        if value not in (None, ""):
            yield _said(item, name, value)
    for name, value in card.overrides.items():
        yield _said(item, f"overrides.{name}", value)


def _said(item: PackItem, name: str, value: object) -> PackField:
    return PackField(field_label(FieldChange(name, None, value), item), "", field_value(value))

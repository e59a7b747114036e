"""The list of a pack's items as rows, in sections: what has to be decided comes first."""

from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from kiln_models_gui.registry.pack.dangers import DangerKind
from kiln_models_gui.registry.pack.items import Decision, ItemKind, ItemState, PackItem
from kiln_models_gui.viewmodels.rows import RowAction, RowChip, RowContent
from kiln_models_gui.viewmodels.words.numbers import number
from kiln_models_gui.viewmodels.words.packs import Names, agent_target, host_of, kind_words, program_words, title_words

tr = QCoreApplication.translate
TOGGLE, SHOW, ALL, NONE = "toggle", "show", "take_all", "leave_all"
"""Names of actions: of a row, and of the heading of a section."""
HEADING = "section:"


class Section(StrEnum):
    """Where an item stands, in this order."""

    DECIDE = "decide"
    NEW = "new"
    CHANGED = "changed"
    LOCAL = "local"
    REFUSED = "refused"
    SAME = "same"


FOLDED = frozenset({Section.SAME, Section.LOCAL})
"""Closed at first: nothing is to be done there."""
_CHOSEN = (Section.NEW, Section.CHANGED)


def section_of(item: PackItem) -> Section:
    """The section of an item; what is dangerous is for the person to decide, whatever else it is."""
    if item.state is ItemState.REFUSED or (not item.decisions and any(not one.target for one in item.refused)):
        return Section.REFUSED
    if item.state in (ItemState.NEW, ItemState.CHANGED, ItemState.CLASH):
        if item.state is ItemState.CLASH or item.is_dangerous:
            return Section.DECIDE
        return Section.NEW if item.state is ItemState.NEW else Section.CHANGED
    return Section.LOCAL if item.state is ItemState.LOCAL else Section.SAME


def sections_of(items: Iterable[PackItem]) -> dict[Section, list[PackItem]]:
    """The items by section, in the order of the sections; those without an item are not there."""
    found: dict[Section, list[PackItem]] = {section: [] for section in Section}
    for item in items:
        found[section_of(item)].append(item)
    return {section: some for section, some in found.items() if some}


def heading_words(section: Section, count: int) -> str:
    """ "New (12)"."""
    words = {
        Section.DECIDE: tr("Pack", "To decide ({count})"),
        Section.NEW: tr("Pack", "New ({count})"),
        Section.CHANGED: tr("Pack", "Changed ({count})"),
        Section.LOCAL: tr("Pack", "Changed by you, and kept ({count})"),
        Section.REFUSED: tr("Pack", "Cannot be taken ({count})"),
        Section.SAME: tr("Pack", "The same ({count})"),
    }[section]
    return words.format(count=number(f"{count:,}"))


def rows_of(
    sections: Mapping[Section, Sequence[PackItem]], opened: frozenset[Section], names: Names
) -> list[RowContent]:
    """All rows. `opened`: sections that show their items;"""
    rows: list[RowContent] = []
    for section, items in sections.items():
        rows.append(_heading(section, items, is_open=section in opened))
        if section in opened:
            rows += (_row(item, section, names) for item in items)
    return rows


def _heading(section: Section, items: Sequence[PackItem], *, is_open: bool) -> RowContent:
    action = None
    if section in FOLDED:
        action = RowAction(SHOW, tr("Pack", "Hide") if is_open else tr("Pack", "Show"), is_quiet=True)
    elif section in _CHOSEN and len(items) > 1:
        some = any(item.writes for item in items)
        words = tr("Pack", "Leave all out") if some else tr("Pack", "Take all")
        action = RowAction(NONE if some else ALL, words, is_quiet=True)
    return RowContent(heading_words(section, len(items)), HEADING + section, is_header=True, header_action=action)


def _row(item: PackItem, section: Section, names: Names) -> RowContent:
    return RowContent(
        title_words(item),
        item.key,
        chips=tuple(_chips(item, section)),
        subtitle=_subtitle(item, names),
        actions=_actions(item, section),
    )


def _chips(item: PackItem, section: Section) -> Iterable[RowChip]:
    if section is Section.REFUSED:
        return
    if any(danger.kind is DangerKind.NOT_ENCRYPTED for danger in item.dangers):
        yield RowChip(tr("Pack", "Not encrypted"), "warn")
    if not item.decisions:
        return
    if item.decision is Decision.KEEP_MINE:
        words = tr("Pack", "Yours stays") if item.here else tr("Pack", "Left out")
        tip = tr("Pack", "Look at it before you take it.") if item.is_dangerous else ""
        yield RowChip(words, "warn" if item.is_dangerous else "neutral", tip)
    elif item.decision is Decision.KEEP_BOTH:
        yield RowChip(tr("Pack", "Both"), "good")
    elif section is Section.DECIDE:
        yield RowChip(tr("Pack", "Taken"), "good")


def _subtitle(item: PackItem, names: Names) -> str:
    parts = [kind_words(item.kind)]
    if item.kind is ItemKind.ASSIGNMENT:
        parts.append(names.programs.get(agent_target(item.key), ""))
    elif item.address:
        parts.append(host_of(item.address))
    elif item.kind is ItemKind.MODEL and item.ref is not None and item.ref.type == "custom":
        parts.append(item.ref.id)
    if item.into and item.kind is ItemKind.MODEL:
        parts.append(program_words(item.into, names))
    return " · ".join(part for part in parts if part)


def _actions(item: PackItem, section: Section) -> tuple[RowAction, ...]:
    if not item.decisions:
        return ()
    leaves = item.decision is not Decision.KEEP_MINE
    take, leave = tr("Pack", "Take"), tr("Pack", "Keep mine") if item.here else tr("Pack", "Leave out")
    # What is to be decided is chosen beside the list, with everything that matters before one's eyes.
    return (RowAction(TOGGLE, leave if leaves else take, is_quiet=True, in_menu_only=section is Section.DECIDE),)

"""From entries of the history to the rows of its page. Pure, and made in a thread: there may be ten thousand."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime, tzinfo

from PySide6.QtCore import QCoreApplication

from kiln_models_gui.registry.history_entry import HistoryEntry, KeyMark, Who, differences
from kiln_models_gui.registry.history_steps import OURS
from kiln_models_gui.targets.history import taken_back
from kiln_models_gui.values import Value, replace
from kiln_models_gui.viewmodels.history.actions import origin
from kiln_models_gui.viewmodels.rows import RowAction, RowChip, RowContent
from kiln_models_gui.viewmodels.words.history import again_sentence, day_words, sentence, time_words, where_words
from kiln_models_gui.viewmodels.words.history_fields import field_label, is_technical, value_words

tr = QCoreApplication.translate
_MOST_FIELDS = 200


class Line(Value):
    """One entry in words."""

    id: str
    at: datetime
    """In the person's time zone."""
    who: Who
    title: str
    where: str
    is_undone: bool
    is_undo: bool
    """It takes another one back, so taking it back is doing that again."""
    found: str
    """All words that a search looks through, in small letters."""


class FieldLine(Value):
    """One field of an entry, before and after."""

    record: str
    label: str
    before: str
    after: str
    is_key: bool = False


def lines_of(
    entries: Sequence[HistoryEntry],
    zone: tzinfo | None = None,
    known: Iterable[Line] = (),
    most: int | None = None,
) -> tuple[Line, ...]:
    """Newest first, at `most` so many. `known`: lines made before, which are used again where nothing changed."""
    by_id = {entry.id: entry for entry in entries}
    undone = taken_back(entries)
    made = {line.id: line for line in known if line.is_undone == (line.id in undone)}
    wanted = entries if most is None else entries[-most:]
    return tuple(made.get(entry.id) or _line(entry, by_id, undone, zone) for entry in reversed(wanted))


def _line(entry: HistoryEntry, by_id: Mapping[str, HistoryEntry], undone: frozenset[str], zone: tzinfo | None) -> Line:
    title = title_of(entry, by_id)
    where = where_words(entry)
    is_undo = is_undo_of(entry, by_id)
    found = f"{title} {where} {entry.subject}".casefold()
    return Line(entry.id, entry.at.astimezone(zone), entry.who, title, where, entry.id in undone, is_undo, found)


def title_of(entry: HistoryEntry, by_id: Mapping[str, HistoryEntry]) -> str:
    """Who did what."""
    if len(entry.undoes) != 1:
        return sentence(entry)
    first = origin(entry, by_id)
    if first.id == entry.id:
        return sentence(replace(entry, undoes=()))
    return sentence(entry, first) if is_undo_of(entry, by_id) else again_sentence(entry, first)


def is_undo_of(entry: HistoryEntry, by_id: Mapping[str, HistoryEntry]) -> bool:
    """Whether it undoes a change; undoing an undo is doing it again."""
    depth, seen = 0, set[str]()
    while entry.undoes and entry.id not in seen:
        seen.add(entry.id)
        depth += 1
        if entry.undoes[0] not in by_id:
            break
        entry = by_id[entry.undoes[0]]
    return depth % 2 == 1


def rows_of(lines: Iterable[Line], now: datetime) -> tuple[RowContent, ...]:
    """Rows grouped by day. `now` with the person's time zone."""
    rows: list[RowContent] = []
    day = None
    for line in lines:
        if line.at.date() != day:
            day = line.at.date()
            rows.append(RowContent(day_words(day, now.date()), key=day.isoformat(), is_header=True))
        rows.append(_row(line, now))
    return tuple(rows)


def _row(line: Line, now: datetime) -> RowContent:
    details = RowAction("details", tr("History", "Details"))
    undo = RowAction("undo", tr("History", "Do it again") if line.is_undo else tr("History", "Undo"))
    actions = (details,) if line.is_undone else (details, undo)
    back = RowAction("back", tr("History", "Go back to here…"), in_menu_only=True)
    chips = (RowChip(tr("History", "Undone"), "neutral"),) if line.is_undone else ()
    return RowContent(
        line.title,
        key=line.id,
        chips=chips,
        subtitle=tr("History", "In {programs}").format(programs=line.where) if line.where else "",
        trailing=time_words(line.at, now),
        actions=(*actions, back),
    )


FILTERS: Mapping[str, Callable[[Line], bool]] = {
    "all": lambda _: True,
    "you": lambda line: line.who in OURS,
    "others": lambda line: line.who not in OURS,
    "undone": lambda line: line.is_undone,
}


def field_lines(entry: HistoryEntry) -> tuple[FieldLine, ...]:
    """What an entry changed, field by field, up to two hundred."""
    found = [one for one in differences(entry) if not is_technical(one)]
    return tuple(
        FieldLine(
            one.record,
            field_label(one),
            value_words(one.before, one.field),
            value_words(one.after, one.field),
            isinstance(one.before, KeyMark) or isinstance(one.after, KeyMark),
        )
        for one in found[:_MOST_FIELDS]
    )

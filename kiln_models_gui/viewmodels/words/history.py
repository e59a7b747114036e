"""Words for the history: who did what, when, and why it cannot be taken back."""

from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from kiln_models_gui.redaction import mask
from kiln_models_gui.registry.changes import ABSENT
from kiln_models_gui.registry.history_clash import Clash
from kiln_models_gui.registry.history_entry import (
    FieldDifference,
    HistoryEntry,
    HistoryKind,
    KeyMark,
    Who,
    differences,
    record_name,
)
from kiln_models_gui.registry.library import KILN
from kiln_models_gui.registry.secret_values import sealed
from kiln_models_gui.viewmodels.words import Message
from kiln_models_gui.viewmodels.words.history_fields import field_label, is_technical, value_words
from kiln_models_gui.viewmodels.words.numbers import plural

tr = QCoreApplication.translate


def who_words(entry: HistoryEntry) -> str:
    """Who made a change, as the subject of a sentence."""
    if entry.who in (Who.KILN, Who.EDITOR) and entry.by:
        return entry.by
    if entry.who is Who.IMPORT and entry.by:
        return tr("History", "The pack “{name}”").format(name=entry.by)
    return {
        Who.WE: tr("History", "You"),
        Who.KILN: tr("History", "Kiln"),
        Who.EDITOR: tr("History", "The editor"),
        Who.IMPORT: tr("History", "An import"),
        Who.UNKNOWN: tr("History", "Somebody"),
    }[entry.who]


def sentence(entry: HistoryEntry, taken: HistoryEntry | None = None) -> str:
    """Who did what. `taken`: the change that it took back, or did again."""
    who, what = who_words(entry), taken or entry
    if entry.undoes:
        if len(entry.undoes) > 1:
            return plural(
                "History", "{who} went back 1 change", "{who} went back %n changes", len(entry.undoes)
            ).format(who=who)
        return tr("History", "{who} undid {what}").format(who=who, what=doing(what))
    words = _who_sentences().get(entry.kind)
    one = only_field(entry)
    if entry.kind is HistoryKind.MODEL_CHANGED and one is not None:
        words = tr("History", "{who} changed “{field}” of “{name}” to {value}")
    elif entry.kind is HistoryKind.SETTINGS_CHANGED and one is not None:
        words = tr("History", "{who} changed “{field}” to {value}")
    return _filled(words or tr("History", "{who} changed settings"), entry, one, who)


def again_sentence(entry: HistoryEntry, taken: HistoryEntry) -> str:
    """Who did a change again that was taken back."""
    return tr("History", "{who} redid {what}").format(who=who_words(entry), what=doing(taken))


def doing(entry: HistoryEntry) -> str:
    """What was done, to be undone: “adding the model X”."""
    if len(entry.undoes) > 1:
        return plural("History", "going back 1 change", "going back %n changes", len(entry.undoes))
    words, one = _doings().get(entry.kind), only_field(entry)
    if entry.kind is HistoryKind.MODEL_CHANGED and one is not None:
        words = tr("History", "changing “{field}” of “{name}”")
    elif entry.kind is HistoryKind.SETTINGS_CHANGED and one is not None:
        words = tr("History", "changing “{field}”")
    return _filled(words or tr("History", "changing settings"), entry, one, "")


def _filled(words: str, entry: HistoryEntry, one: FieldDifference | None, who: str) -> str:
    field = field_label(one) if one else ""
    value = value_words(one.after, one.field) if one else ""
    value = value if len(value) <= 60 else f"{value[:60]}…"
    return words.format(who=who, name=entry.subject, field=field, value=value)


def only_field(entry: HistoryEntry) -> FieldDifference | None:
    """The one field that an entry changed; None where there are several."""
    if sum(len(part.edits) for part in entry.parts) > 2:
        return None
    found = [one for one in differences(entry) if not is_technical(one)]
    return found[0] if len({field_label(one) for one in found}) == 1 else None


def _who_sentences() -> dict[HistoryKind, str]:
    return {
        HistoryKind.MODEL_ADDED: tr("History", "{who} added the model “{name}”"),
        HistoryKind.MODEL_CHANGED: tr("History", "{who} changed the model “{name}”"),
        HistoryKind.MODEL_REMOVED: tr("History", "{who} removed the model “{name}”"),
        HistoryKind.MODEL_CONVERTED: tr("History", "{who} brought the model “{name}” to the new format"),
        HistoryKind.PROVIDER_ADDED: tr("History", "{who} added the provider “{name}”"),
        HistoryKind.PROVIDER_CHANGED: tr("History", "{who} changed the provider “{name}”"),
        HistoryKind.PROVIDER_RENAMED: tr("History", "{who} renamed the provider “{name}”"),
        HistoryKind.PROVIDER_REMOVED: tr("History", "{who} removed the provider “{name}”"),
        HistoryKind.IMPORTED: tr("History", "{who} was applied"),
        HistoryKind.TAKEN_BACK: tr("History", "{who} undid a change of “{name}”"),
        HistoryKind.WIPED: tr("History", "{who} wrote an old list over “{name}”"),
        HistoryKind.PUT_BACK: tr("History", "{who} put “{name}” back"),
    }


def _doings() -> dict[HistoryKind, str]:
    return {
        HistoryKind.MODEL_ADDED: tr("History", "adding the model “{name}”"),
        HistoryKind.MODEL_CHANGED: tr("History", "changing the model “{name}”"),
        HistoryKind.MODEL_REMOVED: tr("History", "removing the model “{name}”"),
        HistoryKind.MODEL_CONVERTED: tr("History", "bringing the model “{name}” to the new format"),
        HistoryKind.PROVIDER_ADDED: tr("History", "adding the provider “{name}”"),
        HistoryKind.PROVIDER_CHANGED: tr("History", "changing the provider “{name}”"),
        HistoryKind.PROVIDER_RENAMED: tr("History", "renaming the provider “{name}”"),
        HistoryKind.PROVIDER_REMOVED: tr("History", "removing the provider “{name}”"),
        HistoryKind.IMPORTED: tr("History", "applying the pack “{name}”"),
        HistoryKind.TAKEN_BACK: tr("History", "a change of “{name}”"),
        HistoryKind.WIPED: tr("History", "writing an old list over “{name}”"),
        HistoryKind.PUT_BACK: tr("History", "putting “{name}” back"),
    }


def program_words(target: str) -> str:
    """Whose file it is."""
    if target == KILN:
        return tr("History", "Kiln")
    from kiln_models_gui.targets.editors import settings_at

    return settings_at(Path(target)).name


def where_words(entry: HistoryEntry) -> str:
    """In which programs."""
    return ", ".join(dict.fromkeys(program_words(part.target) for part in entry.parts))


def day_words(day: date, today: date) -> str:
    """ "Today", "Yesterday", "Monday, 3 November"."""
    ago = (today - day).days
    if ago in (0, 1):
        return tr("History", "Today") if ago == 0 else tr("History", "Yesterday")
    #: How a day is written. Keep the letters d, M and y:
    #: only their order and what stands between them may differ.
    form = tr("History", "dddd, d MMMM") if day.year == today.year else tr("History", "d MMMM yyyy")
    return QLocale().toString(QDate(day.year, day.month, day.day), form)


def time_words(at: datetime, now: datetime) -> str:
    """When, on its day: "just now", "2 minutes ago", "14:02". Both with the time zone of the person."""
    minutes = (now - at).total_seconds() / 60
    if 0 <= minutes < 1:
        return tr("History", "just now")
    if 0 <= minutes < 60:
        return plural("History", "a minute ago", "%n minutes ago", int(minutes))
    return clock_words(at)


def clock_words(at: datetime) -> str:
    """The time of day."""
    return QLocale().toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)


def clash_words(clash: Clash) -> tuple[str, str, str]:
    """Which field clashes, what stands there now, and what taking back would put there."""
    key = clash.key
    field = field_label(FieldDifference(key.target, key.place, key.record, key.field, ABSENT, ABSENT))
    stands, wanted = (_masked(value, key.field or key.place, key.field) for value in (clash.stands, clash.wanted))
    return field, stands, wanted


def _masked(value: object, name: str, field: str) -> str:
    if value is ABSENT:
        return tr("History", "nothing")
    hidden = sealed(value, lambda secret: KeyMark("", mask(secret)), name.rpartition(".")[2])
    return (record_name(hidden) if not field else "") or value_words(hidden, field)


def keys_gone_message(marks: Sequence[KeyMark]) -> Message:
    """Why a change cannot be taken back whose keys are lost."""
    keys = ", ".join(dict.fromkeys(mark.hint for mark in marks if mark.hint))
    what = tr("History", "This cannot be taken back: this computer's keychain no longer has the key {keys}.")
    todo = tr("History", "Nothing was changed. Set it up again by hand, and paste the key there.")
    return Message(what.format(keys=keys).replace(" .", "."), todo)


def not_managed_message(target: str) -> Message:
    """Why a change of a file that is left alone cannot be taken back."""
    name = program_words(target)
    what = tr("History", "This changed the settings of {editor}, which this app does not manage at the moment.")
    return Message(
        what.format(editor=name), tr("History", "Nothing was changed. Choose it in Settings, then try again.")
    )


def not_kept_message() -> Message:
    """A change could not be recorded."""
    return Message(
        tr("History", "Your change was saved, but the history could not note it."),
        tr("History", "It cannot be undone later. Is the disk full?"),
    )

"""One entry of the history: who changed what in which files, and what stood there before. Never a key."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from enum import StrEnum

from kiln_models_gui.registry.changes import ABSENT, Edit, ItemEdit
from kiln_models_gui.registry.plain import fields_of, is_fields
from kiln_models_gui.values import Value, hidden


class Who(StrEnum):
    """Who made a change."""

    WE = "we"
    KILN = "kiln"
    EDITOR = "editor"
    """VS Code or a relative of it, or a person in its settings.json."""
    IMPORT = "import"
    UNKNOWN = "unknown"


class HistoryKind(StrEnum):
    """What an entry is about. A `ChangeKind` has the same word here."""

    MODEL_ADDED = "model_added"
    MODEL_CHANGED = "model_changed"
    MODEL_REMOVED = "model_removed"
    MODEL_CONVERTED = "model_converted"
    PROVIDER_ADDED = "provider_added"
    PROVIDER_CHANGED = "provider_changed"
    PROVIDER_RENAMED = "provider_renamed"
    PROVIDER_REMOVED = "provider_removed"
    SETTINGS_CHANGED = "settings_changed"
    """Values that belong to no model and no provider, or several things at once."""
    IMPORTED = "imported"
    """A pack was applied; the subject is its name."""
    TAKEN_BACK = "taken_back"
    WIPED = "wiped"
    """A running Kiln wrote an old list over ours."""
    PUT_BACK = "put_back"


class KeyMark(Value):
    """Stands in an entry where a key stood."""

    reference: str
    """"<service>/<account>" of the keychain; empty where the keychain did not take it."""
    hint: str = ""
    """The key with its middle taken out, "sk-…4f2a"."""


class TextEdit(Value):
    """Put `pieces` in place of the characters from `start` to `end` of a text."""

    start: int
    end: int
    pieces: tuple[str | KeyMark, ...] = hidden()


class TextWay(Value):
    """From one exact text of a file to another: from the one with the SHA-256 `origin` to that with `goal`."""

    origin: str
    goal: str
    edits: tuple[TextEdit, ...]


class FilePart(Value):
    """What an entry says of one file. Values that were keys are KeyMarks.

    Places of Kiln's file are its top-level keys. Those of an editor's are settings in force, dotted ("aiOrchestrator.
    providers.custom"); a dot inside a name is written as "\\.".
    """

    target: str
    """`library.KILN`, or the path of an editor's settings file."""
    edits: tuple[Edit, ...]
    """In the order in which they make the state after of the state before."""
    forth: TextWay | None = None
    """The exact text, where it is known and an editor's file; else None."""
    back: TextWay | None = None


class HistoryEntry(Value):
    """One change, ours or one that we saw. Undoing one is an entry, too, which names it in `undoes`."""

    id: str
    at: datetime
    """UTC."""
    who: Who
    by: str
    """The program's own name, "VS Code", where it is known."""
    kind: HistoryKind
    subject: str
    """Name of the model or provider, for people."""
    parts: tuple[FilePart, ...]
    undoes: tuple[str, ...] = ()


class FieldDifference(Value):
    """One field of one record, before and after; ABSENT where it was not there. A key is a KeyMark."""

    target: str
    place: str
    record: str
    """The model's or provider's name or id; empty for a single setting."""
    field: str
    """"overrides.temperature"; empty where the record is no mapping, or a single setting."""
    before: object = hidden()
    after: object = hidden()


def differences(entry: HistoryEntry) -> tuple[FieldDifference, ...]:
    """What an entry changed, field by field, to be put in words."""
    return differences_of(entry.parts)


def differences_of(parts: Iterable[FilePart]) -> tuple[FieldDifference, ...]:
    """What parts of an entry changed, field by field."""
    return tuple(one for part in parts for edit in part.edits for one in _of_edit(part.target, edit))


def record_name(element: object) -> str:
    """What to call an element of a list: its name, else its id or model id."""
    fields = fields_of(element)
    found = (fields.get(name) for name in ("name", "displayName", "model_id", "modelName", "id"))
    return next((value for value in found if isinstance(value, str) and value), "")


def _of_edit(target: str, edit: Edit) -> Iterator[FieldDifference]:
    if not isinstance(edit, ItemEdit):
        before, after = (ABSENT if value is None else value for value in (edit.before, edit.after))
        yield FieldDifference(target, edit.place, "", "", before, after)
        return
    name = record_name(edit.before) or record_name(edit.after)
    for field, before, after in _of_fields(edit.before, edit.after, ()):
        yield FieldDifference(target, edit.place, name, ".".join(field), before, after)


def _of_fields(
    before: object, after: object, path: tuple[str, ...]
) -> Iterator[tuple[tuple[str, ...], object, object]]:
    if (is_fields(before) and is_fields(after)) or (not path and (is_fields(before) or is_fields(after))):
        old, new = fields_of(before), fields_of(after)
        for name in dict.fromkeys([*old, *new]):
            yield from _of_fields(old.get(name, ABSENT), new.get(name, ABSENT), (*path, str(name)))
    elif before != after:
        yield path, before, after

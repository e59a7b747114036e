"""History entries as JSON and back. What YAML can hold and JSON cannot is written as a tagged object."""

import base64
import json
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from math import isfinite
from typing import Any, cast

from kiln_models_gui.registry.changes import ABSENT, NULL, Edit, ItemEdit, ValueEdit
from kiln_models_gui.registry.history_entry import (
    FilePart,
    HistoryEntry,
    HistoryKind,
    KeyMark,
    TextEdit,
    TextWay,
    Who,
)

_TAG = "$"
_VERSION = 1
_LONG = 4000  # bits: Python refuses to write numbers of more than 4,300 digits


def to_line(entry: HistoryEntry) -> bytes:
    """One line of ASCII without a line end. Raises TypeError for a secret that was not sealed."""
    return json.dumps(_entry(entry), separators=(",", ":")).encode("ascii")


def from_line(line: bytes) -> HistoryEntry | None:
    """The entry; None for a line that is damaged, or of a newer kind."""
    try:
        noted = cast("dict[str, Any]", json.loads(line))
        return _read_entry(noted) if noted["v"] == _VERSION else None
    except (ValueError, TypeError, KeyError, AttributeError, IndexError, RecursionError):
        return None


def plain_to_json(value: object) -> object:
    """Any value of a settings file as JSON."""
    if value is None or isinstance(value, bool | str):
        return value
    if isinstance(value, int):
        return value if value.bit_length() < _LONG else {_TAG: "int", "v": hex(value)}
    if isinstance(value, float):
        return value if isfinite(value) else {_TAG: "float", "v": repr(value)}
    if isinstance(value, list | tuple):
        return [plain_to_json(item) for item in cast("list[object]", value)]
    if isinstance(value, Mapping):
        return _mapping(cast("Mapping[object, object]", value))
    return _tagged(value)


def json_to_plain(value: object) -> object:
    """The value that `plain_to_json` was given. Raises ValueError, KeyError, TypeError."""
    if isinstance(value, list):
        return [json_to_plain(item) for item in cast("list[object]", value)]
    if not isinstance(value, dict):
        return value
    fields = cast("dict[str, Any]", value)
    if _TAG not in fields:
        return {name: json_to_plain(inner) for name, inner in fields.items()}
    return _READ[fields[_TAG]](fields)


def _mapping(value: Mapping[object, object]) -> object:
    if _TAG not in value and all(type(name) is str for name in value):
        return {cast("str", name): plain_to_json(inner) for name, inner in value.items()}
    return {_TAG: "map", "v": [[plain_to_json(name), plain_to_json(inner)] for name, inner in value.items()]}


def _tagged(value: object) -> dict[str, object]:
    if value is ABSENT:
        return {_TAG: "absent"}
    if value is NULL:
        return {_TAG: "null"}
    if isinstance(value, KeyMark):
        return {_TAG: "key", "ref": value.reference, "hint": value.hint}
    if isinstance(value, bytes):
        return {_TAG: "bytes", "v": base64.b64encode(value).decode()}
    if isinstance(value, datetime):
        return {_TAG: "time", "v": value.isoformat()}
    if isinstance(value, date):
        return {_TAG: "date", "v": value.isoformat()}
    raise TypeError(type(value).__name__)  # a SecretStr above all


def _hashable(value: object) -> object:
    return tuple(map(_hashable, cast("list[object]", value))) if isinstance(value, list) else value


_READ: Mapping[str, Callable[[dict[str, Any]], object]] = {
    "int": lambda fields: int(fields["v"], 16),
    "float": lambda fields: float(fields["v"]),
    "map": lambda fields: {_hashable(json_to_plain(name)): json_to_plain(inner) for name, inner in fields["v"]},
    "absent": lambda _: ABSENT,
    "null": lambda _: NULL,
    "key": lambda fields: KeyMark(str(fields["ref"]), str(fields["hint"])),
    "bytes": lambda fields: base64.b64decode(fields["v"]),
    "time": lambda fields: datetime.fromisoformat(fields["v"]),
    "date": lambda fields: date.fromisoformat(fields["v"]),
}


def _entry(entry: HistoryEntry) -> dict[str, object]:
    noted: dict[str, object] = {
        "v": _VERSION,
        "id": entry.id,
        "at": entry.at.astimezone(UTC).isoformat(),
        "who": entry.who.value,
        "by": entry.by,
        "kind": entry.kind.value,
        "subject": entry.subject,
        "parts": [_part(part) for part in entry.parts],
    }
    return noted | ({"undoes": list(entry.undoes)} if entry.undoes else {})


def _read_entry(noted: dict[str, Any]) -> HistoryEntry:
    at = datetime.fromisoformat(noted["at"])
    if at.tzinfo is None:
        raise ValueError
    who, kind = Who(noted["who"]), HistoryKind(noted["kind"])
    by, subject, parts = str(noted["by"]), str(noted["subject"]), tuple(map(_read_part, noted["parts"]))
    return HistoryEntry(str(noted["id"]), at, who, by, kind, subject, parts, tuple(noted.get("undoes", ())))


def _part(part: FilePart) -> dict[str, object]:
    noted: dict[str, object] = {"target": part.target, "edits": [_edit(edit) for edit in part.edits]}
    ways = {"forth": part.forth, "back": part.back}
    return noted | {name: _way(way) for name, way in ways.items() if way is not None}


def _read_part(noted: dict[str, Any]) -> FilePart:
    forth, back = (_read_way(noted[name]) if name in noted else None for name in ("forth", "back"))
    return FilePart(str(noted["target"]), tuple(map(_read_edit, noted["edits"])), forth, back)


def _edit(edit: Edit) -> dict[str, object]:
    sides = {
        "place": plain_to_json(edit.place),
        "before": plain_to_json(edit.before),
        "after": plain_to_json(edit.after),
    }
    if isinstance(edit, ValueEdit):
        return sides | {"checked": edit.checked}
    made = plain_to_json(edit.made_list)
    return sides | {"position": edit.position, "beside": edit.beside, "made_list": made}


def _read_edit(noted: dict[str, Any]) -> Edit:
    place, before, after = (json_to_plain(noted[name]) for name in ("place", "before", "after"))
    if "checked" in noted:
        return ValueEdit(place, before, after, bool(noted["checked"]))  # pyright: ignore[reportArgumentType]
    made: Any = json_to_plain(noted["made_list"])
    position: int | None = noted["position"]
    return ItemEdit(cast("str", place), before, after, position, int(noted["beside"]), made)


def _way(way: TextWay) -> dict[str, object]:
    edits = [[one.start, one.end, [plain_to_json(piece) for piece in one.pieces]] for one in way.edits]
    return {"from": way.origin, "to": way.goal, "edits": edits}


def _read_way(noted: dict[str, Any]) -> TextWay:
    edits = (TextEdit(int(start), int(end), tuple(map(_read_piece, pieces))) for start, end, pieces in noted["edits"])
    return TextWay(str(noted["from"]), str(noted["to"]), tuple(edits))


def _read_piece(piece: object) -> str | KeyMark:
    read = json_to_plain(piece)
    if isinstance(read, str | KeyMark):
        return read
    raise ValueError

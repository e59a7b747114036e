"""Reads the SQL export of CC Switch 3.8 and later. Nothing of it is run: only the rows of one table are read."""

import re
from collections.abc import Iterator

from kiln_models_gui.targets.foreign.cc_switch import Switched, json_of

HEADER = "-- CC Switch SQLite"
MOST_ROWS = 5_000
_STATEMENT = re.compile(r"""(?:[^'"`;-]++|'(?:[^']++|'')*+'|"[^"]*+"|`[^`]*+`|--[^\n]*+|-)*+;""")
_LEADING = re.compile(r"(?:\s++|--[^\n]*+\n)*+")
_INSERT = re.compile(
    r'INSERT\s+(?:OR\s+\w+\s+)?INTO\s+["`\[]?providers["`\]]?\s*(?:\((?P<columns>[^)]*)\)\s*)?VALUES', re.IGNORECASE
)
_VALUE = re.compile(r"\s*+(?P<sign>[(),;])|\s*+(?P<text>'(?:[^']++|'')*+')|\s*+(?P<word>[^\s'(),;]++)")
_COLUMNS = ("id", "app_type", "name", "settings_config")
"""Where an INSERT names none."""


def is_sql(text: str) -> bool:
    """Whether it is an export of CC Switch, as its first line says."""
    return text.lstrip("\ufeff \t\r\n").startswith(HEADER)


def switched_in(text: str) -> Iterator[Switched]:
    """The providers in the table of that name."""
    place = 0
    # Never searched for: where one begins that has no end, every further try would read to the end again.
    while statement := _STATEMENT.match(text, place):
        start, place = _LEADING.match(text, place), statement.end()
        insert = _INSERT.match(text, start.end(), place) if start else None
        if insert is None:
            continue
        told = insert["columns"]
        columns = [name.strip(' \t\r\n"`[]').lower() for name in told.split(",")] if told else list(_COLUMNS)
        for row in _rows(text, insert.end(), place):
            fields = dict(zip(columns, row, strict=False))
            yield Switched(
                fields.get("app_type") or "", fields.get("name") or "", json_of(fields.get("settings_config"))
            )


def _rows(text: str, start: int, end: int) -> Iterator[list[str]]:
    """The tuples of a VALUES clause; what is no text comes as it is written."""
    row: list[str] | None = None
    count = 0
    for found in _VALUE.finditer(text, start, end):
        if found["sign"] == "(" and row is None:
            row = []
        elif found["sign"] == ")" and row is not None:
            yield row
            row, count = None, count + 1
            if count >= MOST_ROWS:
                return
        elif row is not None and found["text"] is not None:
            row.append(found["text"][1:-1].replace("''", "'"))
        elif row is not None and found["word"] is not None:
            row.append(found["word"])

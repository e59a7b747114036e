"""The lists of models that providers told, kept in a file of our own between two starts. Holds no keys."""

import json
from pathlib import Path
from typing import cast

from kiln_models_gui.store import files
from kiln_models_gui.store.problems import StoreError

MOST_BYTES = 1_000_000  # read in some 20 ms
MOST_LISTS = 60

Entry = dict[str, object]


class ListFile:
    """Reads and writes the file: one JSON object, an entry for each provider. Losing it costs one question each."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> dict[str, Entry]:
        """The entries; none where the file is missing, damaged or too large."""
        try:
            data = files.read(self._path).data
            stored = cast("object", json.loads(data if 0 < len(data) <= MOST_BYTES else b"{}"))
        except (StoreError, ValueError, RecursionError):
            return {}
        if not isinstance(stored, dict):
            return {}
        entries = cast("dict[str, object]", stored)
        return {name: cast("Entry", entry) for name, entry in entries.items() if isinstance(entry, dict)}

    def save(self, entries: dict[str, Entry]) -> None:
        """Write the newest entries, as many as fit; `at` in each: when it was told. Raises StoreError."""
        newest = sorted(entries.items(), key=lambda one: _at(one[1]), reverse=True)[:MOST_LISTS]
        lines: list[str] = []
        room = MOST_BYTES - 4
        for name, entry in newest:
            line = f"{json.dumps(name)}: {json.dumps(entry)}"
            room -= len(line) + 2
            if room < 0:
                break
            lines.append(line)
        files.replace(self._path, ("{" + ",\n".join(lines) + "}\n").encode())


def _at(entry: Entry) -> float:
    at = entry.get("at")
    return float(at) if isinstance(at, (int, float)) and not isinstance(at, bool) else 0.0

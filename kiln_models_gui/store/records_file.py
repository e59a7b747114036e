"""A file of our own that keeps the newest of many small records over restarts. A damaged file counts as none."""

import json
from pathlib import Path
from typing import ClassVar, cast

from kiln_models_gui.store import files
from kiln_models_gui.store.problems import StoreError

Entry = dict[str, object]


class RecordsFile:
    """Reads and writes one JSON object with a list of records, each an object as JSON has it.

    It is a convenience: what cannot be read or written is left, with a line in the log. What a record means is its
    reader's matter.
    """

    place: ClassVar[str]
    """The list's name in the file, and what the log calls it."""
    most: ClassVar[int]
    """How many records are kept."""
    most_bytes: ClassVar[int]
    """A longer file is not read."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def load(self) -> list[Entry]:
        """The records, oldest first; none of a file that is not there, damaged or far too long."""
        try:
            data = files.read(self.path).data
            stored = cast("object", json.loads(data if len(data) <= self.most_bytes else b"") if data.strip() else {})
        except (StoreError, ValueError, RecursionError) as error:
            _warn("The %s kept earlier cannot be read: %s", self.place, type(error).__name__)
            return []
        records = cast("dict[str, object]", stored).get(self.place, []) if isinstance(stored, dict) else None
        if not isinstance(records, list):
            _warn("The %s kept earlier are of another kind than was expected.", self.place)
            return []
        found = (cast("Entry", one) for one in cast("list[object]", records) if isinstance(one, dict))
        return [entry for entry in found if self.makes_sense(entry)][-self.most :]

    def save(self, entries: list[Entry]) -> None:
        """Write the newest of `entries`."""
        text = json.dumps({"version": 1, self.place: entries[-self.most :]}, separators=(",", ":"))
        try:
            files.replace(self.path, (text + "\n").encode())
        except StoreError as error:
            _warn("The %s cannot be kept: %s", self.place, type(error).__name__)

    @staticmethod
    def makes_sense(entry: Entry) -> bool:  # noqa: ARG004 - for those that look closer
        """Whether a record that was read can be one of these."""
        return True


def _warn(message: str, *values: object) -> None:
    import logging  # most starts have nothing to say

    logging.getLogger(__name__).warning(message, *values)

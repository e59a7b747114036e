"""The last results of connection tests over restarts, in our own tests.json: never a key, never what a model said."""

import json
import logging
from pathlib import Path
from typing import cast

from kiln_models_gui.store import files
from kiln_models_gui.store.problems import StoreError

MOST_RESULTS, MOST_BYTES = 500, 500_000
Entry = dict[str, object]
_LOG = logging.getLogger(__name__)


class TestResultsFile:
    """Reads and writes tests.json. It is a convenience: what cannot be read or written is left, with a line in the log.

    An entry has "subject" (texts), and whatever else was given, as JSON has it.
    """

    __test__ = False  # not a class of tests

    def __init__(self, path: Path) -> None:
        self.path = path

    def load(self) -> list[Entry]:
        """The entries, oldest first; none of a file that is not there, damaged or far too long."""
        try:
            data = files.read(self.path).data
            stored = cast("object", json.loads(data if len(data) <= MOST_BYTES else b"") if data.strip() else {})
        except (StoreError, ValueError, RecursionError) as error:
            _LOG.warning("The results of earlier tests cannot be read: %s", type(error).__name__)
            return []
        results = cast("dict[str, object]", stored).get("results", []) if isinstance(stored, dict) else None
        if not isinstance(results, list):
            _LOG.warning("The results of earlier tests are of another kind than was expected.")
            return []
        found = (cast("Entry", one) for one in cast("list[object]", results) if isinstance(one, dict))
        return [entry for entry in found if _is_subject(entry.get("subject"))][-MOST_RESULTS:]

    def save(self, entries: list[Entry]) -> None:
        """Write the newest of `entries`."""
        text = json.dumps({"version": 1, "results": entries[-MOST_RESULTS:]}, separators=(",", ":"))
        try:
            files.replace(self.path, (text + "\n").encode())
        except StoreError as error:
            _LOG.warning("The results of tests cannot be kept: %s", type(error).__name__)


def _is_subject(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(part, str) for part in cast("list[object]", value))

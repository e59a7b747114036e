"""What was found out of models over restarts, in our own evidence.json: never a key. A damaged file counts as none."""

import json
import logging
from pathlib import Path
from typing import cast

from kiln_models_gui.store import files
from kiln_models_gui.store.problems import StoreError

MOST_ENTRIES, MOST_BYTES = 4_000, 4_000_000  # eight of each of 500 models
Entry = dict[str, object]
_LOG = logging.getLogger(__name__)


class EvidenceFile:
    """Reads and writes evidence.json. What cannot be read or written is left, with a line in the log.

    What an entry means is its reader's matter: each is an object as JSON has it.
    """

    def __init__(self, path: Path) -> None:
        self.path = path

    def load(self) -> list[Entry]:
        """The entries, oldest first; none of a file that is not there, damaged or far too long."""
        try:
            data = files.read(self.path).data
            stored = cast("object", json.loads(data if len(data) <= MOST_BYTES else b"") if data.strip() else {})
        except (StoreError, ValueError, RecursionError) as error:
            _LOG.warning("What was found out earlier cannot be read: %s", type(error).__name__)
            return []
        entries = cast("dict[str, object]", stored).get("evidence", []) if isinstance(stored, dict) else None
        if not isinstance(entries, list):
            _LOG.warning("What was found out earlier is of another kind than was expected.")
            return []
        return [cast("Entry", one) for one in cast("list[object]", entries) if isinstance(one, dict)][-MOST_ENTRIES:]

    def save(self, entries: list[Entry]) -> None:
        """Write the newest of `entries`."""
        text = json.dumps({"version": 1, "evidence": entries[-MOST_ENTRIES:]}, separators=(",", ":"))
        try:
            files.replace(self.path, (text + "\n").encode())
        except StoreError as error:
            _LOG.warning("What was found out cannot be kept: %s", type(error).__name__)

"""The last results of connection tests over restarts, in our own tests.json: never a key, never what a model said."""

from typing import cast

from kiln_models_gui.qt_names import override
from kiln_models_gui.store.records_file import Entry, RecordsFile


class TestResultsFile(RecordsFile):
    """Reads and writes tests.json. An entry has "subject" (texts), and whatever else was given."""

    __test__ = False  # not a class of tests

    place = "results"
    most = 500
    most_bytes = 500_000

    @staticmethod
    @override
    def makes_sense(entry: Entry) -> bool:
        """Whether it says what it is about."""
        subject = entry.get("subject")
        return isinstance(subject, list) and all(isinstance(part, str) for part in cast("list[object]", subject))

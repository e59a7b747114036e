"""What was found out of models over restarts, in our own evidence.json: never a key."""

from kiln_models_gui.store.records_file import RecordsFile


class EvidenceFile(RecordsFile):
    """Reads and writes evidence.json."""

    place = "evidence"
    most = 4_000  # eight of each of 500 models
    most_bytes = 4_000_000

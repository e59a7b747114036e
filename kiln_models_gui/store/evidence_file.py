"""What was found out of models over restarts, in our own evidence.json: never a key."""

from kiln_models_gui.store.records_file import RecordsFile


class EvidenceFile(RecordsFile):
    """Reads and writes evidence.json."""

    place = "evidence"
    most = 4_500  # of each of 500 models eight, and who was asked for it
    most_bytes = 4_000_000

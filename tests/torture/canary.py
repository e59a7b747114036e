"""Looks for the known key in everything that was written, but for the settings files that hold it rightly."""

from pathlib import Path

from tests.torture.common import CANARY, Figures

# The two settings files themselves, and the states of them that are kept to go back to, which are what they are.
RIGHTLY = ("settings.yaml", "settings.json")
KEPT = "backups"


def torture(folder: Path) -> Figures:
    """Read every file below `folder`."""
    seen = hits = 0
    for path in folder.rglob("*"):
        if path.is_file() and path.name not in RIGHTLY and KEPT not in path.parts:
            seen += 1
            if CANARY.encode() in path.read_bytes():
                hits += 1
                print(f"a key stands in {path}")
    return {"canary_files": seen, "canary_hits": hits}

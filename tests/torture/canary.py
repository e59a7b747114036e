"""A key goes through the real window, and through all that was tortured; then every file is searched for it."""

import json
import os
import subprocess
import sys
from pathlib import Path

from tests.torture.common import CANARY, Effort, Figures

# The two settings files themselves, and the states of them that these parts keep, without a keychain, as they stood.
RIGHTLY = ("settings.yaml", "settings.json")
KEPT = "backups"
WINDOW = "tests/app/test_no_key_in_any_file.py"


def torture(effort: Effort) -> Figures:
    """Search every file that the window wrote, and those of the other parts, which lie beside."""
    window = _in_the_window(effort)
    seen = hits = 0
    for path in effort.folder.parent.rglob("*"):
        if path.is_file() and path.name not in RIGHTLY and KEPT not in path.parts:
            seen += 1
            if CANARY.encode() in path.read_bytes():
                hits += 1
                print(f"a key stands in {path}")
    return {"canary_files": window["canary_files"] + seen, "canary_hits": window["canary_hits"] + hits}


def _in_the_window(effort: Effort) -> Figures:
    """The test of it, in a process of its own: it needs Qt's loop, a keychain and a server."""
    figures = effort.folder / "figures.json"
    environment = {**os.environ, "KILN_MODELS_CANARY": str(figures)}
    command = [sys.executable, "-m", "pytest", "-q", "--show-capture=no", WINDOW]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=effort.seconds, check=False)
    if not Path(figures).exists():
        raise RuntimeError(f"the window did not come to its end: {done.stdout[-2000:]}{done.stderr[-2000:]}")
    if done.returncode:
        print(done.stdout[-2000:])
    return json.loads(figures.read_text())

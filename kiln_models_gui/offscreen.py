"""A pretended screen that is large enough for the window and its dialogs. Qt's own pretended one is 800 by 800."""

import atexit
import json
import os
import tempfile
from pathlib import Path

_SCREEN = {
    "name": "tour",
    "x": 0,
    "y": 0,
    "width": 1600,
    "height": 1100,
    "logicalDpi": 96,
    "logicalBaseDpi": 96,
    "dpr": 1,
}


def use_large_screen() -> None:
    """Choose the offscreen platform with a large screen, unless a real platform was chosen. Before QApplication."""
    if os.environ.get("QT_QPA_PLATFORM", "offscreen") != "offscreen":
        return
    handle, name = tempfile.mkstemp(prefix="kiln-models-screen-", suffix=".json")
    os.close(handle)
    path = Path(name)
    path.write_text(json.dumps({"screens": [_SCREEN]}), encoding="utf-8")
    atexit.register(path.unlink, missing_ok=True)
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={path}"

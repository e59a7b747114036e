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
    # Qt takes each colon for the end of an option, also the one of a Windows drive: without it the path means the
    # drive that one stands on. On another one Qt's own small screen has to do.
    drive, place = os.path.splitdrive(path)
    if drive in ("", os.path.splitdrive(Path.cwd())[0]):
        os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={place}"
    else:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"

"""Which files of PySide6 for Windows the app uses: the modules it imports, their libraries, the plugins of trim.py."""

import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))
from frozen.trim import is_wanted_plugin, plugin

MODULES = {"QtCore", "QtGui", "QtWidgets", "QtSvg", "QtNetwork", "QtTest", "Shiboken"}
OBJDUMP = "x86_64-w64-mingw32-objdump"


def needed(files: Iterable[Path], root: Path) -> set[Path]:
    """Those of `files` that the app uses; `root` is the folder that PySide6 lies in."""
    everything = list(files)
    libraries = {
        path.name.lower(): path for path in everything if path.suffix == ".dll" and "plugins" not in path.parts
    }
    kept = [path for path in everything if _is_asked_for(path, root)]
    for path in kept:  # grows while it is walked
        asked = (libraries.pop(name.lower(), None) for name in imports(path))
        kept.extend(library for library in asked if library is not None)
    return set(kept)


def _is_asked_for(path: Path, root: Path) -> bool:
    if path.suffix == ".pyd":
        return path.stem in MODULES
    found = plugin((str(path.relative_to(root)), "", ""))
    if found is not None:
        return is_wanted_plugin(found)
    inside = path.relative_to(root).parts[1:]
    return path.suffix == ".py" and (len(inside) == 1 or inside[0] == "support")


def imports(path: Path) -> list[str]:
    """The names of the libraries that a program or library asks for; none for other files."""
    if path.suffix not in {".dll", ".pyd", ".exe"}:
        return []
    told = subprocess.run([OBJDUMP, "-p", str(path)], capture_output=True, text=True, check=True).stdout
    return [line.split(":", 1)[1].strip() for line in told.splitlines() if "DLL Name:" in line]

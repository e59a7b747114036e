"""Where Kiln's own program stands on this computer.

The places are those of Kiln's installers: `{autopf}\\Kiln\\Kiln.exe` (Windows), Kiln.app in an Applications folder
(macOS), `kiln` in /usr/local/bin or ~/.local/bin (Linux); `kiln_server` is what the PyPI package of that name installs.
"""

import os
import shutil
import stat
from collections.abc import Iterator, Mapping
from enum import StrEnum
from pathlib import Path

COMMANDS = ("kiln", "Kiln", "kiln_server")


class ProgramFault(StrEnum):
    """Why a file is not started."""

    MISSING = "missing"
    NO_PROGRAM = "no_program"
    OTHERS_MAY_CHANGE = "others_may_change"
    """Everybody on this computer could put a program of theirs there, which would get the keys."""


def find_kiln(platform: str, environ: Mapping[str, str], home: Path) -> Path | None:
    """The first program that may be started. `platform` as `sys.platform` has it. Looks through the disk."""
    places = _places(platform, environ, home)
    return next((path for path in places if program_fault(path, platform) is None), None)


def program_at(path: Path) -> Path:
    """The program that is meant by a file or an app folder that a person points at."""
    if path.suffix != ".app":
        return path
    inside = path / "Contents" / "MacOS"
    try:
        only = sorted(inside.iterdir())
    except OSError:
        only = []
    return only[0] if len(only) == 1 else inside / path.stem


def program_fault(path: Path, platform: str) -> ProgramFault | None:
    """Why the program is not to be started; None for one that may be."""
    try:
        real = path.resolve(strict=True)
        if not real.is_file():
            return ProgramFault.NO_PROGRAM
        if platform == "win32":  # everything may be executed there, and modes say nothing
            return None if real.suffix.lower() == ".exe" else ProgramFault.NO_PROGRAM
        if not os.access(real, os.X_OK):
            return ProgramFault.NO_PROGRAM
        return ProgramFault.OTHERS_MAY_CHANGE if any(map(_is_open, (real, real.parent))) else None
    except (OSError, RuntimeError, ValueError):
        return ProgramFault.MISSING


def _is_open(path: Path) -> bool:
    mode = path.stat().st_mode
    return bool(mode & stat.S_IWOTH) and not mode & stat.S_ISVTX


def _places(platform: str, environ: Mapping[str, str], home: Path) -> Iterator[Path]:
    if platform == "win32":
        local = Path(environ.get("LOCALAPPDATA") or home / "AppData" / "Local")
        folders = [local / "Programs", environ.get("ProgramFiles"), environ.get("ProgramW6432")]
        yield from (Path(folder, "Kiln", "Kiln.exe") for folder in folders if folder)
    elif platform == "darwin":
        yield from (program_at(folder / "Kiln.app") for folder in (Path("/Applications"), home / "Applications"))
    else:
        yield from (Path("/usr/local/bin/kiln"), home / ".local" / "bin" / "kiln")
    found = (shutil.which(command, path=environ.get("PATH") or os.defpath) for command in COMMANDS)
    yield from (Path(path) for path in found if path)

"""Starts Kiln on its own, with keys in its environment and nowhere else, and notices when it ends at once."""

import subprocess
import sys
import threading
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pydantic import SecretStr

_OURS = frozenset({"QT_API", "APPIMAGE", "APPDIR", "ARGV0", "OWD"})
_LOADERS = ("_PYI_", "_MEIPASS")  # PyInstaller's own: with these, Kiln's loader takes itself for ours
_ORIGINAL = "_ORIG"
_CORE_BYTES = 1


class NotStartedError(Exception):
    """The program could not be started at all. Says nothing of the environment, which has keys."""


class KilnProcess:
    """A program that was started and goes on without us."""

    def __init__(self, program: Path, environment: Mapping[str, str], folder: Path) -> None:
        """Start `program` in `folder`. Blocks for a moment. Raises NotStartedError."""
        try:
            process = _started(program, environment, folder)
        except (OSError, ValueError):
            # Not chained: what cannot be encoded is quoted in the error.
            raise NotStartedError from None
        self.pid = process.pid
        self._ended = threading.Event()
        # Somebody has to wait for it, or it stays in the list of processes when it ends. The end of this program
        # does not wait for the thread.
        threading.Thread(target=_reap, args=(process, self._ended), name="kiln", daemon=True).start()

    @property
    def has_ended(self) -> bool:
        """Whether it runs no more."""
        return self._ended.is_set()

    def ends_within(self, seconds: float) -> bool:
        """Wait so long for its end. Blocks. Whether it came."""
        return self._ended.wait(seconds)


def launch_environment(
    environ: Mapping[str, str], keys: "Mapping[str, SecretStr]", ours: Iterable[Path]
) -> dict[str, str]:
    """The environment for Kiln: `environ` without what is about this app, and with the keys.

    `ours`: the folders of this app, when it is a package of its own. Kiln is such a package, too: with our libraries
    in its search path it would not start.
    """
    folders = [str(folder) for folder in ours]
    cleaned = {name: _without(_original(name, value, environ), folders) for name, value in environ.items()}
    kept = {name: value for name, value in cleaned.items() if value is not None and not _is_ours(name)}
    return kept | {variable: key.get_secret_value() for variable, key in keys.items()}


def own_folders(environ: Mapping[str, str]) -> tuple[Path, ...]:
    """The folders of this app, when it is a package of its own; none in a checkout."""
    named = (getattr(sys, "_MEIPASS", ""), environ.get("APPDIR", ""))
    return tuple(Path(folder) for folder in named if folder)


def _is_ours(name: str) -> bool:
    is_kept_for_us = name.endswith(_ORIGINAL) and name.removesuffix(_ORIGINAL).endswith("LIBRARY_PATH")
    return name in _OURS or name.startswith(_LOADERS) or is_kept_for_us


def _original(name: str, value: str, environ: Mapping[str, str]) -> str:
    """A library path as it was before PyInstaller's loader put its own in front."""
    return environ.get(f"{name}{_ORIGINAL}", value) if name.endswith("LIBRARY_PATH") else value


def _without(value: str, folders: list[str]) -> str | None:
    """A list of paths without those in `folders`; None when nothing is left of it."""
    separator = ";" if sys.platform == "win32" else ":"
    parts = value.split(separator)
    left = [part for part in parts if not any(_is_below(part, folder) for folder in folders)]
    return value if len(left) == len(parts) else separator.join(left) or None


def _is_below(part: str, folder: str) -> bool:
    return part == folder or part.startswith((f"{folder}/", f"{folder}\\"))


def _started(program: Path, environment: Mapping[str, str], folder: Path) -> "subprocess.Popen[bytes]":
    flags = 0
    if sys.platform == "win32":
        flags = subprocess.DETACHED_PROCESS | subprocess.CREATE_NEW_PROCESS_GROUP
    process = subprocess.Popen(  # noqa: S603 - the program that the person agreed to
        [str(program)],
        env=dict(environment),
        cwd=folder,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
        creationflags=flags,
    )
    _forbid_core(process.pid)
    return process


def _forbid_core(pid: int) -> None:
    """Let no crash of it write its memory down, which has the keys.

    A limit of one byte: Linux takes 0 for "no file", and still hands the memory to a program that collects crashes.
    """
    if sys.platform == "linux":
        import contextlib
        import resource

        with contextlib.suppress(OSError, ValueError):  # it may have ended already
            _, most = resource.prlimit(pid, resource.RLIMIT_CORE)
            limit = _CORE_BYTES if most == resource.RLIM_INFINITY else min(_CORE_BYTES, most)
            resource.prlimit(pid, resource.RLIMIT_CORE, (limit, limit))


def _reap(process: "subprocess.Popen[bytes]", ended: threading.Event) -> None:
    process.wait()
    ended.set()

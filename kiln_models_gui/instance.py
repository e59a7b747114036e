"""Whether the app runs already: a lock of the operating system, for each person, computer and data folder.

The start pays for a file and one call. A local socket would bring Qt's network library before the first paint (7 to 19
ms and 3 MB here), a lock library 50 ms. A killed process leaves no lock: the system lets go of it.
"""

import errno
import os
import sys
from enum import Enum, auto
from pathlib import Path

from kiln_models_gui.store.files import make_folder

_HELD = frozenset({errno.EACCES, errno.EAGAIN, errno.EWOULDBLOCK, getattr(errno, "EDEADLOCK", errno.EAGAIN)})


class Claim(Enum):
    """What a claim found."""

    FIRST = auto()  # this is the one, until it ends
    TAKEN = auto()  # another one runs, or ends just now
    UNKNOWN = auto()  # the folder cannot be written to, or its drive has no locks


class Instance:
    """The place of the one running app, in the data folder.

    A home folder may be shared: computer and user stand in the names, so that nobody waits for an app that cannot come
    to the front here. What two apps write is merged, whoever they are.
    """

    def __init__(self, folder: Path, computer: str = "", user: str = "") -> None:
        """`computer`: its name in the network; `user`: a number, or a name on Windows. Found out unless told."""
        mark = _as_name(computer or _computer(), user or _user())
        self._lock = folder / f"running-{mark}.lock"
        self.calls = folder / f"running-{mark}.json"
        """Where the running app says how it is called."""
        self._descriptor: int | None = None

    def claim(self) -> Claim:
        """Be the one that runs, if nobody else is. Never raises, never waits."""
        if self._descriptor is not None:
            return Claim.FIRST
        descriptor = None
        try:
            make_folder(self._lock.parent)
            descriptor = os.open(self._lock, os.O_RDWR | os.O_CREAT, 0o600)
            _lock(descriptor)
        except OSError as error:
            if descriptor is None:
                return Claim.UNKNOWN
            os.close(descriptor)
            return Claim.TAKEN if error.errno in _HELD else Claim.UNKNOWN
        self._descriptor = descriptor
        return Claim.FIRST

    def release(self) -> None:
        """Let the next start be the one. The file stays: to remove it would part those who wait for it."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None


def _lock(descriptor: int) -> None:
    """Lock, or raise OSError at once."""
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _computer() -> str:
    return os.uname().nodename if hasattr(os, "uname") else os.environ.get("COMPUTERNAME", "")


def _user() -> str:
    return str(os.getuid()) if hasattr(os, "getuid") else os.environ.get("USERNAME", "")


def _as_name(*parts: str) -> str:
    """Fit for a file name anywhere, and short enough."""
    return "-".join("".join(letter if letter.isalnum() else "_" for letter in part)[:60] for part in parts)

"""Reading whole files and replacing them so that a reader sees the old or the new one, never a mix."""

import contextlib
import errno
import os
import stat
import sys
import time
from collections.abc import Callable, Generator
from pathlib import Path
from typing import IO, TYPE_CHECKING

from kiln_models_gui.store.problems import StoreError, StoreProblem, is_sharing_violation, store_error
from kiln_models_gui.values import Value, hidden

if TYPE_CHECKING:
    from filelock import BaseFileLock

MAX_BYTES = 64 * 1024 * 1024
LOCK_SECONDS = 5.0
_TEMPORARY = ".kiln-models.tmp"
_LEFT_SECONDS = 60.0
"""A lock is held for a few seconds at most: one of this age was left by somebody who was killed."""
# What a drive says that has no locks, or whose lock server does not answer.
_NO_LOCKS = frozenset({errno.ENOSYS, errno.ENOLCK, errno.EOPNOTSUPP, errno.ENOTSUP})


class Fingerprint(Value):
    """What a file was like: size in bytes (-1: not there), time of change in nanoseconds, its bytes (never shown).

    No hash of them: hashlib brings OpenSSL along, which costs the start 3 ms and 3 MB.
    """

    size: int
    mtime_ns: int
    data: bytes = hidden()

    def same_content(self, other: "Fingerprint") -> bool:
        """Whether both files hold the same bytes, whenever they were written."""
        return (self.size, self.data) == (other.size, other.data)


NOT_THERE = Fingerprint(-1, 0, b"")


class Content(Value):
    """A file as it stood: its bytes (never shown), permission bits, fingerprint."""

    data: bytes = hidden()
    mode: int | None
    fingerprint: Fingerprint

    @property
    def exists(self) -> bool:
        """Whether there was a file."""
        return self.fingerprint != NOT_THERE


def real_path(path: Path) -> Path:
    """Where `path` leads through all symbolic links, there or not. Raises StoreError (LINK_LOOP, NO_PERMISSION)."""
    real = Path(os.path.realpath(path))
    try:
        if real.is_symlink():  # realpath gives up on a loop and leaves the link
            raise StoreError(StoreProblem.LINK_LOOP, path)
    except OSError as error:
        raise store_error(error, path) from error
    return real


@contextlib.contextmanager
def opened(path: Path) -> Generator[IO[bytes]]:
    """The file, to be read from. Raises StoreError for what is no file, OSError. A pipe or a device never hangs it."""
    real = real_path(path)
    _require_regular(real.stat().st_mode, path)
    # O_NONBLOCK: the file may have become a pipe since the look above.
    descriptor = os.open(real, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    with os.fdopen(descriptor, "rb") as file:
        _require_regular(os.fstat(descriptor).st_mode, path)
        yield file


def read(path: Path) -> Content:
    """The whole file; a missing one is an empty Content. Raises StoreError. A pipe or a device never hangs it."""
    try:
        with opened(path) as file:
            status = os.fstat(file.fileno())
            data = b"" if status.st_size > MAX_BYTES else file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        return Content(b"", None, NOT_THERE)
    except OSError as error:
        raise store_error(error, path) from error
    if max(status.st_size, len(data)) > MAX_BYTES:
        raise StoreError(StoreProblem.TOO_LARGE, path)
    mark = Fingerprint(len(data), status.st_mtime_ns, data)
    return Content(data, stat.S_IMODE(status.st_mode), mark)


def _require_regular(mode: int, path: Path) -> None:
    if stat.S_ISDIR(mode):
        raise StoreError(StoreProblem.IS_A_FOLDER, path)
    if not stat.S_ISREG(mode):
        raise StoreError(StoreProblem.NOT_A_FILE, path)


class Staging(Value):
    """New content on its way into a file: it lies beside it until it is put in its place."""

    path: Path
    """The file, as it was asked for."""
    real: Path
    """Where that leads through all symbolic links."""
    temporary: Path
    """Where the new content lies."""


def staging_of(path: Path) -> Staging:
    """The places of a write; nothing is made yet. Raises StoreError (LINK_LOOP)."""
    real = real_path(path)
    return Staging(path, real, temporary_beside(real))


def temporary_beside(real: Path) -> Path:
    """A new name for something that lies beside `real` for a moment. `remove_stale` knows it by its form."""
    return real.with_name(f".{real.name}.{os.urandom(6).hex()}{_TEMPORARY}")


def is_temporary_of(real: Path, path: Path) -> bool:
    """Whether `path` is one of ours beside `real`."""
    named = path.name.startswith(f".{real.name}.") and path.name.endswith(_TEMPORARY)
    return named and path.parent == real.parent


def make_folder(folder: Path) -> None:
    """Make `folder` and what it lies in, where they are missing, each for this person only. Raises OSError."""
    # `mkdir(parents=True)` gives its mode to the last one only.
    for missing in reversed([one for one in (folder, *folder.parents) if not one.exists()]):
        missing.mkdir(mode=0o700, exist_ok=True)


def stage(staging: Staging, data: bytes) -> None:
    """Write `data` beside the file, safely on the disk, with the file's mode and owner. Raises StoreError.

    A new file gets 0600, a new folder 0700. Where it fails nothing is left.
    """
    try:
        make_folder(staging.real.parent)
        _require_writable(staging)
        _write_beside(staging, data)
    except OSError as error:
        raise store_error(error, staging.path) from error


def put(staging: Staging) -> None:
    """Put what is staged in the place of the file, at once. Raises StoreError; `sync_folder` makes it last."""
    try:
        _require_writable(staging)
        _rename(staging.temporary, staging.real)
    except OSError as error:
        raise store_error(error, staging.path) from error


def replace(path: Path, data: bytes, *, last_look: Callable[[], None] = lambda: None) -> None:
    """Put `data` in place of the file at once, and only when it is safely on the disk.

    Symbolic links stay and what they lead to is replaced; mode and owner are kept; a new file gets 0600, a new folder
    0700. `last_look` runs just before the change takes place and may stop it by raising. Raises StoreError.
    """
    staging = staging_of(path)
    stage(staging, data)
    try:
        last_look()
        put(staging)
    except BaseException:
        staging.temporary.unlink(missing_ok=True)
        raise
    sync_folder(staging.real.parent)


def remove_stale(path: Path) -> None:
    """Remove what a killed process of ours left beside the file; the caller holds the file's lock. Never raises.

    Nobody else can be using them: whoever writes the file through us holds the lock.
    """
    for found in stale(path):
        with contextlib.suppress(OSError):
            found.unlink(missing_ok=True)


def stale(path: Path) -> list[Path]:
    """What lies beside the file and is of our making. Never raises."""
    try:
        real = real_path(path)
        return [found for found in real.parent.iterdir() if is_temporary_of(real, found)]
    except (OSError, StoreError):
        return []


def _require_writable(staging: Staging) -> None:
    """A file that someone made read-only on purpose is not ours to replace, though its folder would allow it."""
    if not staging.real.exists():
        return
    _require_regular(staging.real.stat().st_mode, staging.path)
    if not os.access(staging.real, os.W_OK):
        raise StoreError(StoreProblem.READ_ONLY, staging.path)


def _write_beside(staging: Staging, data: bytes) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOINHERIT", 0)
    descriptor = os.open(staging.temporary, flags, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            _keep_owner_and_mode(staging.real, staging.temporary)
            os.fsync(descriptor)
    except BaseException:
        staging.temporary.unlink(missing_ok=True)
        raise


def _keep_owner_and_mode(real: Path, temporary: Path) -> None:
    try:
        old = real.stat()
    except FileNotFoundError:
        return
    chown = getattr(os, "chown", None)
    if chown is not None and (old.st_uid, old.st_gid) != (os.geteuid(), os.getegid()):
        with contextlib.suppress(PermissionError):  # only root may give files away; the content matters more
            chown(temporary, old.st_uid, old.st_gid)
    temporary.chmod(stat.S_IMODE(old.st_mode))


def _rename(temporary: Path, real: Path, tries: int = 8) -> None:
    """Rename over the file; on Windows a virus scanner or indexer may hold it for some milliseconds."""
    for left in reversed(range(tries)):
        try:
            temporary.replace(real)
        except OSError as error:
            if not left or not is_sharing_violation(error):
                raise
            time.sleep(0.02 * 2 ** (tries - 1 - left))
        else:
            return


def sync_folder(folder: Path) -> None:
    """Make the new name last through a power cut. Windows has no such call, some network drives refuse it."""
    if os.name != "posix":
        return
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


@contextlib.contextmanager
def locked(path: Path, seconds: float = LOCK_SECONDS) -> Generator[None]:
    """Keep other copies of this program off the file. Raises StoreError (LOCKED_BY_OTHER after `seconds`).

    Advisory: Kiln and editors know nothing of it. Makes the folder where it is missing. A network drive may have no
    locks: there a file stands for one, and one that was left by another computer is gone after `_LEFT_SECONDS`.
    """
    from filelock import Timeout

    real = real_path(path)
    try:
        make_folder(real.parent)
        lock = _lock_of(real)
        lock.acquire(timeout=seconds)
    except Timeout:
        raise StoreError(StoreProblem.LOCKED_BY_OTHER, path) from None
    except OSError as error:
        raise store_error(error, path) from error
    try:
        yield
    finally:
        lock.release()


def _lock_of(real: Path) -> "BaseFileLock":
    from filelock import FileLock, SoftFileLock

    name, mode = real.with_name(f".{real.name}.kiln-models.lock"), _mode_of_lock(real)
    if _has_locks(name, mode):
        return FileLock(name, mode=mode)
    # Under another name: what stands for a lock must not be there, and the file above always is.
    held = real.with_name(f".{real.name}.kiln-models.held")
    with contextlib.suppress(OSError):
        # Of this computer it is known when its owner died; of another one only its age tells.
        if time.time() - held.stat().st_mtime > _LEFT_SECONDS:
            held.unlink()
    return SoftFileLock(held, mode=mode)


def _mode_of_lock(real: Path) -> int:
    """Whoever may write the file may lock it: it may be shared."""
    try:
        return stat.S_IMODE(real.stat().st_mode) & 0o666 | 0o600
    except OSError:
        return 0o600


def _has_locks(name: Path, mode: int) -> bool:
    """Whether the drive knows locks. Raises OSError. Otherwise filelock would wait for a file that never goes."""
    if sys.platform == "win32":
        return True
    import fcntl

    descriptor = os.open(name, os.O_RDWR | (0 if name.exists() else os.O_CREAT), mode)
    try:
        with contextlib.suppress(PermissionError):  # somebody else's
            os.fchmod(descriptor, mode)
        fcntl.flock(descriptor, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except OSError as error:
        return error.errno not in _NO_LOCKS
    finally:
        os.close(descriptor)
    return True

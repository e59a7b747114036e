"""Reading whole files and replacing them so that a reader sees the old or the new one, never a mix."""

import contextlib
import os
import stat
import tempfile
import time
from collections.abc import Callable, Generator
from pathlib import Path

from kiln_models_gui.store.problems import StoreError, StoreProblem, is_sharing_violation, store_error
from kiln_models_gui.values import Value, hidden

MAX_BYTES = 64 * 1024 * 1024
LOCK_SECONDS = 5.0
_TEMPORARY = ".kiln-models.tmp"


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
    """Where `path` leads through all symbolic links, there or not. Raises StoreError (LINK_LOOP)."""
    real = Path(os.path.realpath(path))
    if real.is_symlink():  # realpath gives up on a loop and leaves the link
        raise StoreError(StoreProblem.LINK_LOOP, path)
    return real


def read(path: Path) -> Content:
    """The whole file; a missing one is an empty Content. Raises StoreError. A pipe or a device never hangs it."""
    try:
        real = real_path(path)
        _require_regular(real.stat().st_mode, path)
        # O_NONBLOCK: the file may have become a pipe since the look above.
        descriptor = os.open(real, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        with os.fdopen(descriptor, "rb") as file:
            status = os.fstat(descriptor)
            _require_regular(status.st_mode, path)
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


def replace(path: Path, data: bytes, *, last_look: Callable[[], None] = lambda: None) -> None:
    """Put `data` in place of the file at once, and only when it is safely on the disk.

    Symbolic links stay and what they lead to is replaced; mode and owner are kept; a new file gets 0600, a new folder
    0700. `last_look` runs just before the change takes place and may stop it by raising. Raises StoreError.
    """
    real = real_path(path)
    try:
        real.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        _require_writable(real)
        temporary = _write_beside(real, data)
        try:
            last_look()
            _rename(temporary, real)
        except BaseException:
            temporary.unlink(missing_ok=True)
            raise
    except OSError as error:
        raise store_error(error, path) from error
    _sync_folder(real.parent)


def _require_writable(real: Path) -> None:
    """A file that someone made read-only on purpose is not ours to replace, though its folder would allow it."""
    if not real.exists():
        return
    _require_regular(real.stat().st_mode, real)
    if not os.access(real, os.W_OK):
        raise StoreError(StoreProblem.READ_ONLY, real)


def _write_beside(real: Path, data: bytes) -> Path:
    descriptor, name = tempfile.mkstemp(prefix=f".{real.name}.", suffix=_TEMPORARY, dir=real.parent)
    temporary = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            _keep_owner_and_mode(real, temporary)
            os.fsync(descriptor)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    return temporary


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


def _sync_folder(folder: Path) -> None:
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

    Advisory: Kiln and editors know nothing of it. Makes the folder where it is missing.
    """
    from filelock import FileLock, SoftFileLock, Timeout

    real = real_path(path)
    name = real.with_name(f".{real.name}.kiln-models.lock")
    try:
        real.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        lock = FileLock(name, mode=0o600)
        try:
            lock.acquire(timeout=seconds)
        except NotImplementedError:  # a network drive without flock
            lock = SoftFileLock(name, mode=0o600)
            lock.acquire(timeout=seconds)
    except Timeout:
        raise StoreError(StoreProblem.LOCKED_BY_OTHER, path) from None
    except OSError as error:
        raise store_error(error, path) from error
    try:
        yield
    finally:
        lock.release()

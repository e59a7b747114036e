"""What can go wrong with a file, as data: the view-models put it in words."""

import errno
from enum import StrEnum
from pathlib import Path


class StoreProblem(StrEnum):
    """Why a file could not be read or written."""

    MISSING = "missing"
    VANISHED = "vanished"  # it had content when last seen, and is gone
    STAYED_EMPTY = "stayed_empty"  # it had content when last seen, and is empty
    UNREADABLE_ENCODING = "unreadable_encoding"
    NOT_YAML = "not_yaml"
    NOT_JSON = "not_json"
    NOT_A_MAPPING = "not_a_mapping"
    HAS_PYTHON_TAGS = "has_python_tags"
    NOT_PLAIN_DATA = "not_plain_data"  # what was to be written would keep Kiln from starting
    TOO_LARGE = "too_large"
    NO_PERMISSION = "no_permission"
    READ_ONLY = "read_only"
    DISK_FULL = "disk_full"
    LOCKED_BY_OTHER = "locked_by_other"
    BUSY = "busy"  # another program holds it open (Windows), or keeps rewriting it
    IS_A_FOLDER = "is_a_folder"
    NOT_A_FILE = "not_a_file"  # a pipe, a device, a socket
    NOT_A_FOLDER = "not_a_folder"  # what should be its folder is a file
    LINK_LOOP = "link_loop"
    WRITE_NOT_VERIFIED = "write_not_verified"  # what stands there after the write is not what was written
    UNKNOWN = "unknown"


class KeysNotRestoredError(Exception):
    """A kept state was put back, but for keys that are nowhere any more. `places`: the names on the way to each."""

    def __init__(self, places: tuple[tuple[str, ...], ...]) -> None:
        super().__init__(f"{len(places)} keys")
        self.places = places


class StoreError(Exception):
    """A file could not be read or written.

    `detail` is short and technical ("line 3", "ENOSPC"). It never holds content of the file, which has keys in it.
    """

    def __init__(self, problem: StoreProblem, path: Path | None = None, detail: str = "") -> None:
        super().__init__(problem.value, str(path or ""), detail)
        self.problem = problem
        self.path = path
        self.detail = detail


def store_error(error: OSError, path: Path) -> StoreError:
    """The operating system's error as ours."""
    detail = errno.errorcode.get(error.errno or 0, type(error).__name__)
    if is_sharing_violation(error):
        return StoreError(StoreProblem.BUSY, path, detail)
    return StoreError(_BY_ERRNO.get(error.errno or 0, StoreProblem.UNKNOWN), path, detail)


def is_sharing_violation(error: OSError) -> bool:
    """Whether this is Windows' "another program holds the file open"; soon over when a virus scanner does."""
    return getattr(error, "winerror", None) in (32, 33)


_BY_ERRNO = {
    errno.ENOENT: StoreProblem.MISSING,
    errno.EACCES: StoreProblem.NO_PERMISSION,
    errno.EPERM: StoreProblem.NO_PERMISSION,
    errno.EROFS: StoreProblem.READ_ONLY,
    errno.ENOSPC: StoreProblem.DISK_FULL,
    errno.EFBIG: StoreProblem.DISK_FULL,
    errno.EDQUOT: StoreProblem.DISK_FULL,
    errno.EBUSY: StoreProblem.BUSY,
    errno.EISDIR: StoreProblem.IS_A_FOLDER,
    errno.ENXIO: StoreProblem.NOT_A_FILE,
    errno.ENOTDIR: StoreProblem.NOT_A_FOLDER,
    errno.EEXIST: StoreProblem.NOT_A_FOLDER,
    errno.ELOOP: StoreProblem.LINK_LOOP,
}

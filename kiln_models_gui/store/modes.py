"""Files and folders that others on this computer may read, and how to make them private. Nothing to say on Windows."""

import os
import stat
from collections.abc import Iterable, Iterator
from pathlib import Path

from kiln_models_gui.store.problems import store_error
from kiln_models_gui.values import Value

_OTHERS = stat.S_IRWXG | stat.S_IRWXO
_MOST = 5_000  # files below one folder that are looked at


class OpenPlace(Value):
    """A file or folder that group or others can get at. `mode`: its permission bits as they are."""

    path: Path
    mode: int


def open_places(paths: Iterable[Path]) -> tuple[OpenPlace, ...]:
    """Those of `paths`, and of all below them, that are too open and that this person owns."""
    if os.name != "posix":
        return ()
    return tuple(place for path in paths for one in _below(path) if (place := _looked_at(one)) is not None)


def make_private(places: Iterable[OpenPlace]) -> None:
    """Take all rights from group and others. Raises StoreError."""
    for place in places:
        _set_mode(place.path, place.mode & ~_OTHERS)


def put_back(places: Iterable[OpenPlace]) -> None:
    """Give them the rights that they had. One that is gone is no error. Raises StoreError."""
    for place in places:
        if place.path.exists():
            _set_mode(place.path, place.mode)


def _below(path: Path) -> Iterator[Path]:
    yield path
    if not path.is_dir() or path.is_symlink():
        return
    seen = 0
    for folder, folders, names in os.walk(path):
        for name in (*folders, *names):
            seen += 1
            if seen > _MOST:
                return
            yield Path(folder) / name


def _looked_at(path: Path) -> OpenPlace | None:
    try:
        found = path.stat()
    except OSError:
        return None
    kind_is_ours = stat.S_ISREG(found.st_mode) or stat.S_ISDIR(found.st_mode)
    if not kind_is_ours or found.st_uid != os.getuid() or not found.st_mode & _OTHERS:
        return None
    return OpenPlace(path, stat.S_IMODE(found.st_mode))


def _set_mode(path: Path, mode: int) -> None:
    try:
        path.chmod(mode)
    except OSError as error:
        raise store_error(error, path) from error

"""The last few states of a settings file, kept in our own data folder so that a person can go back."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from kiln_models_gui.store import files
from kiln_models_gui.values import Value


class Backup(Value):
    """One kept state: its place, when it was kept (UTC), its size in bytes."""

    path: Path
    taken_at: datetime
    size: int


class Backups:
    """Keeps at most `count` states of one file in `folder`, mode 0600: they hold keys as the file itself does."""

    def __init__(self, folder: Path, count: int = 10, suffix: str = ".yaml") -> None:
        self._folder = folder
        self._count = count
        self._suffix = suffix

    def keep(self, data: bytes) -> None:
        """Keep `data` as the newest state, unless the newest is the same. Raises StoreError."""
        kept = self.all()
        if kept and self.content(kept[0]) == data:
            return
        # Numbered, because clocks go back.
        number = _number(kept[0].path) + 1 if kept else 1
        files.replace(self._folder / f"{number:08d}{self._suffix}", data)
        for old in kept[self._count - 1 :]:
            old.path.unlink(missing_ok=True)

    def set_aside(self, data: bytes) -> None:
        """Keep content that could not be read, beside the states; one only. Raises StoreError."""
        files.replace(self._folder / f"broken{self._suffix}", data)

    def rewrite(self, change: Callable[[bytes], bytes]) -> None:
        """Change every kept state, that set aside too, where it stands. Raises StoreError."""
        for path in [backup.path for backup in self.all()] + [self._folder / f"broken{self._suffix}"]:
            data = files.read(path).data
            changed = change(data)
            if changed != data:
                files.replace(path, changed)

    def all(self) -> list[Backup]:
        """What is kept, newest first."""
        found = [path for path in self._folder.glob(f"*{self._suffix}") if path.stem.isdecimal()]
        return [_described(path) for path in sorted(found, key=_number, reverse=True)]

    def content(self, backup: Backup) -> bytes:
        """The bytes of one kept state. Raises StoreError."""
        return files.read(backup.path).data


def _number(path: Path) -> int:
    return int(path.stem)


def _described(path: Path) -> Backup:
    status = path.stat()
    return Backup(path, datetime.fromtimestamp(status.st_mtime, UTC), status.st_size)

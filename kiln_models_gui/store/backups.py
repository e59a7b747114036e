"""The last few states of a settings file, kept in our own data folder so that a person can go back."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from kiln_models_gui.store import files
from kiln_models_gui.values import Value

if TYPE_CHECKING:
    from kiln_models_gui.store.kept_keys import KeptKeys


class Backup(Value):
    """One kept state: its place, when it was kept (UTC), its size in bytes."""

    path: Path
    taken_at: datetime
    size: int


class Backups:
    """Keeps at most `count` states of one file in `folder`, mode 0600.

    With `make_keys` a state holds marks in the place of its keys; without, the keys as the file itself does.
    """

    def __init__(
        self, folder: Path, count: int = 10, suffix: str = ".yaml", make_keys: "Callable[[], KeptKeys] | None" = None
    ) -> None:
        self._folder = folder
        self._count = count
        self._suffix = suffix
        self._make_keys = make_keys

    @cached_property
    def keys(self) -> "KeptKeys | None":
        """The keys of the kept states. Made at the first need: the start only reads."""
        return self._make_keys() if self._make_keys is not None else None

    def keep(
        self,
        data: bytes,
        change: Callable[[bytes], bytes] | None = None,
        values: Mapping[str, object] | None = None,
    ) -> None:
        """Keep `data`, or what `change` makes of it, as the newest state, unless the newest is the same.

        `values`: what it says, if that is known already. Raises StoreError.
        """
        kept = self.all()
        if self.keys is not None:
            if self.keys.is_new:
                self.rewrite(lambda older: older)
            marks = self.keys.learn(data, values)
            data = self.keys.conceal(change(data) if change else data, marks)
        else:
            data = change(data) if change else data
        if kept and self.content(kept[0]) == data:
            return
        # Numbered, because clocks go back.
        number = _number(kept[0].path) + 1 if kept else 1
        path = self._folder / f"{number:08d}{self._suffix}"
        files.remove_stale(path)  # of one who was killed while keeping this very state
        files.replace(path, data)
        for old in kept[self._count - 1 :]:
            if self.keys is not None:
                self.keys.drop(self.content(old))
            old.path.unlink(missing_ok=True)

    def set_aside(self, data: bytes) -> None:
        """Keep content that could not be read, beside the states; one only. Raises StoreError."""
        files.replace(self._broken, self._concealed(data))

    def rewrite(self, change: Callable[[bytes], bytes]) -> None:
        """Change every kept state, that set aside too, where it stands. Raises StoreError."""
        for path in self._paths():
            data = files.read(path).data
            changed = self.keys.change(data, change) if self.keys is not None else change(data)
            if changed != data:
                files.replace(path, changed)

    def all(self) -> list[Backup]:
        """What is kept, newest first."""
        found = [path for path in self._folder.glob(f"*{self._suffix}") if path.stem.isdecimal()]
        return [_described(path) for path in sorted(found, key=_number, reverse=True)]

    def content(self, backup: Backup) -> bytes:
        """The bytes of one kept state, with marks in the place of its keys. Raises StoreError."""
        return files.read(backup.path).data

    async def settle_keys(self) -> None:
        """Give the keychain the keys of what was kept, and take from it those of what went. Never raises."""
        if self.keys is not None:
            await self.keys.settle(lambda: (files.read(path).data for path in self._paths()))

    def _paths(self) -> list[Path]:
        return [*(backup.path for backup in self.all()), self._broken]

    @property
    def _broken(self) -> Path:
        return self._folder / f"broken{self._suffix}"

    def _concealed(self, data: bytes) -> bytes:
        return self.keys.conceal(data) if self.keys is not None else data


def _number(path: Path) -> int:
    return int(path.stem)


def _described(path: Path) -> Backup:
    status = path.stat()
    return Backup(path, datetime.fromtimestamp(status.st_mtime, UTC), status.st_size)

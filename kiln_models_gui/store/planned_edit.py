"""An edit of a settings file, worked out in full before a byte of it is written."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Generic

from kiln_models_gui.store.file_format import Document

if TYPE_CHECKING:
    from kiln_models_gui.store.files import Content
    from kiln_models_gui.store.patient_file import Reading


class ChangedMeanwhile(Exception):  # noqa: N818 - a signal, not an error
    """Somebody else wrote the file at `path` between our reading and our writing: start over."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.path = path


@dataclass(frozen=True)
class PlannedEdit(Generic[Document]):
    """What stands in the file, and what is to stand there. Neither is ever shown: they hold keys."""

    reading: "Reading[Document]"
    content: "Content"
    data: bytes | None = field(repr=False)  # None: nothing changes
    before: Mapping[str, object] = field(repr=False)
    wanted: Mapping[str, object] = field(repr=False)
    same: Callable[[object, object], bool]
    had_content: bool  # whether the file was known to have some, before this edit

    def is_in(self, now: Mapping[str, object]) -> bool:
        """Whether everything that this edit changes is as wanted in `now`."""
        return all(self._same_at(key, now, self.wanted) for key in self._changed())

    def is_gone_from(self, now: Mapping[str, object]) -> bool:
        """Whether everything that this edit changes is as before in `now`."""
        return all(self._same_at(key, now, self.before) for key in self._changed())

    def _changed(self) -> list[str]:
        keys = self.before.keys() | self.wanted.keys()
        return [key for key in keys if not self._same_at(key, self.before, self.wanted)]

    def _same_at(self, key: str, a: Mapping[str, object], b: Mapping[str, object]) -> bool:
        if key in a and key in b:
            return self.same(a[key], b[key])
        return key not in a and key not in b

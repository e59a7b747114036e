"""Notices when somebody else writes a settings file, and has it read again."""

from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

from PySide6.QtCore import QFileSystemWatcher, QTimer

from kiln_models_gui.viewmodels.base import ErrorHandler, ViewModel, loop_is_running

QUIET_MS = 200


class FileWatch(ViewModel):
    """Watches the folders of one file. Signals: `changed` (as every view-model) when a reload starts and ends."""

    def __init__(
        self,
        path: Path,
        changed_on_disk: Callable[[], bool],
        reload: Callable[[], Coroutine[Any, Any, None]],
        on_error: ErrorHandler,
    ) -> None:
        """`changed_on_disk` says whether the file is another one than that of the last reading."""
        super().__init__(on_error)
        self._path = path
        self._changed_on_disk = changed_on_disk
        self._reload = reload
        self._watcher = QFileSystemWatcher(self)
        self._stopped = False
        # Programs truncate and write in place: several events for one change.
        self._quiet = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._quiet.timeout.connect(self.look)
        self._watcher.directoryChanged.connect(self._noticed)
        self._watcher.fileChanged.connect(self._noticed)
        self.aim()

    def aim(self) -> None:
        """Watch folder and file anew: after an atomic replace a watch on the file alone stays on the old one.

        To be called after our own writes too: the first one makes the folder that is to be watched.
        """
        real = self._path.resolve()
        wanted = {self._path.parent, real.parent, real} if self._path.parent.is_dir() else {self._path.parent.parent}
        missing = [str(place) for place in wanted if place.exists()]
        for place in set(missing) - {*self._watcher.directories(), *self._watcher.files()}:
            self._watcher.addPath(place)

    def _noticed(self) -> None:
        self.aim()
        self._quiet.start()

    def stop(self) -> None:
        """The program ends, or the file is left alone: look no more."""
        self._stopped = True
        self._quiet.stop()

    def look(self) -> None:
        """Read the file again when it is another one than we know; while that is under way, afterwards."""
        if self._stopped or not loop_is_running():
            return  # before the loop starts and after it ended nobody can wait for a file
        if self.busy:
            self._quiet.start()
        elif self._changed_on_disk():
            self.spawn(self._reload())

    async def close(self) -> None:
        """Watch no longer, and wait for what is being read."""
        self.stop()
        await self.finish()

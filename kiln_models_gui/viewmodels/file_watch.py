"""Notices when somebody else writes Kiln's settings, and has the registry read them again."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QTimer

from kiln_models_gui.viewmodels.base import ErrorHandler, ViewModel, loop_is_running

if TYPE_CHECKING:
    from kiln_models_gui.registry.registry import Registry
    from kiln_models_gui.targets.kiln import KilnTarget

QUIET_MS = 200


class FileWatch(ViewModel):
    """Watches the folders of one file. Signals: `changed` (as every view-model) when a reload starts and ends."""

    def __init__(self, path: Path, target: "KilnTarget", registry: "Registry", on_error: ErrorHandler) -> None:
        super().__init__(on_error)
        self._path = path
        self._target = target
        self._registry = registry
        self._watcher = QFileSystemWatcher(self)
        # Kiln truncates and writes in place: several events for one change.
        self._stopped = False
        self._quiet = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._quiet.timeout.connect(self.look)
        self._watcher.directoryChanged.connect(self._noticed)
        self._watcher.fileChanged.connect(self._noticed)
        # Our own first write makes the folder that is to be watched.
        registry.subscribe(self._aim)
        self._aim()

    def _aim(self) -> None:
        """Watch folder and file anew: after an atomic replace a watch on the file alone stays on the old one."""
        real = self._path.resolve()
        wanted = {self._path.parent, real.parent, real} if self._path.parent.is_dir() else {self._path.parent.parent}
        missing = [str(place) for place in wanted if place.exists()]
        for place in set(missing) - {*self._watcher.directories(), *self._watcher.files()}:
            self._watcher.addPath(place)

    def _noticed(self) -> None:
        self._aim()
        self._quiet.start()

    def stop(self) -> None:
        """The program ends: look no more."""
        self._stopped = True
        self._quiet.stop()

    def look(self) -> None:
        """Read the file again when it is another one than we know; while that is under way, afterwards."""
        if self._stopped or not loop_is_running():
            return  # before the loop starts and after it ended nobody can wait for a file
        if self.busy:
            self._quiet.start()
        elif self._target.changed_on_disk():
            self.spawn(self._registry.reload())

"""The last resort: an error that nobody expected becomes a line in the log and a dialog, never the end of the app."""

import sys
import threading
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal

from kiln_models_gui import __version__

if TYPE_CHECKING:
    import asyncio

    from PySide6.QtWidgets import QWidget

    from kiln_models_gui.known_secrets import KnownSecrets
    from kiln_models_gui.views.theme import Theme


class CrashHandler(QObject):
    """Catches what falls through everything else, from slots, threads and tasks.

    Signals: `caught` with the report, from whatever thread the error came; `shown` when the dialog is open.
    """

    caught = Signal(str)
    shown = Signal()

    def __init__(self, log_folder: Path) -> None:
        super().__init__()
        self._log_folder = log_folder
        # One broken paint raises the same error dozens of times a second.
        self._seen: set[str] = set()
        self.window: QWidget | None = None
        self.theme: Theme | None = None
        self.known: KnownSecrets | None = None
        self.caught.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Hook every place where Python hands over errors that nobody took."""
        leave_no_core()
        sys.excepthook = self.handle
        threading.excepthook = lambda args: self.handle(args.exc_type, args.exc_value, args.exc_traceback)

    def watch_loop(self, loop: "asyncio.AbstractEventLoop") -> None:
        """Take the errors of tasks that nobody awaits."""
        loop.set_exception_handler(self._from_loop)

    def _from_loop(self, loop: "asyncio.AbstractEventLoop", context: dict[str, Any]) -> None:
        error = context.get("exception")
        if isinstance(error, BaseException):
            self.handle(type(error), error, error.__traceback__)
        else:
            loop.default_exception_handler(context)

    def handle(self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        """Log the error, and show it once."""
        if issubclass(kind, KeyboardInterrupt | SystemExit):
            return
        import logging
        import traceback

        from kiln_models_gui.known_secrets import KnownSecrets

        self.known = self.known or KnownSecrets()
        report = self.known.clean("".join(traceback.format_exception(kind, error, trace)))
        logging.getLogger(__name__).error("Unexpected error\n%s", report)
        if report not in self._seen:
            self._seen.add(report)
            self.caught.emit(f"Kiln Models {__version__}, Python {sys.version.split()[0]}, {sys.platform}\n\n{report}")

    def _show(self, report: str) -> None:
        if self.window is None or self.theme is None:
            return
        from kiln_models_gui.views.crash_dialog import CrashDialog

        CrashDialog(self.theme, report, self._log_folder, self.window).open()
        self.shown.emit()


def leave_no_core() -> None:
    """A crash of Python itself must not write the memory, which holds keys, into a file."""
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))

"""The log file: rotating, readable by its owner only, with every secret taken out on its way to the disk."""

import logging
import os
from pathlib import Path
from typing import IO

from kiln_models_gui.known_secrets import KnownSecrets
from kiln_models_gui.store.files import make_folder

_BYTES = 1_000_000
_OLD_FILES = 2  # beside the current one
# They log whole addresses, with keys in the query, or what passes over the bus to the keychain.
_TALKATIVE = ("httpx", "httpcore", "keyring", "jeepney", "asyncio", "qasync", "filelock")
_LINE = "%(asctime)s %(levelname)s %(name)s: %(message)s"


class LogFile:
    """Writes what the program logs to `folder`/kiln-models.log, from `start` to `stop`."""

    def __init__(self, folder: Path, known: KnownSecrets | None = None) -> None:
        """`known`: the secrets to take out whatever they look like; it may learn more while the file is open."""
        self.path = folder / "kiln-models.log"
        self._formatter = _RedactingFormatter(known or KnownSecrets())
        self._handler: logging.Handler | None = None

    def start(self, level: int = logging.INFO) -> None:
        """Open the file and attach it to the root logger. Raises OSError."""
        make_folder(self.path.parent)
        self._handler = _make_handler(self.path)
        self._handler.setFormatter(self._formatter)
        root = logging.getLogger()
        root.addHandler(self._handler)
        root.setLevel(level)
        for name in _TALKATIVE:
            logging.getLogger(name).setLevel(logging.WARNING)

    def stop(self) -> None:
        """Detach and close the file."""
        if self._handler is not None:
            logging.getLogger().removeHandler(self._handler)
            self._handler.close()
            self._handler = None


class _RedactingFormatter(logging.Formatter):
    """Redacts the finished text, so that arguments, exceptions and stacks are covered too."""

    def __init__(self, known: KnownSecrets) -> None:
        super().__init__(_LINE)
        self._known = known

    def format(self, record: logging.LogRecord) -> str:  # pyright: ignore[reportImplicitOverride]
        return self._known.clean(super().format(record))


def _make_handler(path: Path) -> logging.Handler:
    from logging.handlers import RotatingFileHandler

    class _PrivateFile(RotatingFileHandler):
        def _open(self) -> IO[str]:  # pyright: ignore[reportImplicitOverride, reportIncompatibleMethodOverride]
            private = os.open(self.baseFilename, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
            return os.fdopen(private, "a", encoding="utf-8", errors="backslashreplace")

        def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802  # pyright: ignore[reportImplicitOverride]
            """A full disk must not stop the program, and in a windowed build there is no stderr to complain to."""

    return _PrivateFile(path, maxBytes=_BYTES, backupCount=_OLD_FILES, delay=True)

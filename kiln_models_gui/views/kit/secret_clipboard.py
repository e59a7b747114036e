"""Puts a key onto the clipboard for a minute, kept out of clipboard histories."""

from hashlib import sha256

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard

CLEAR_AFTER_MS = 60_000

# What programs that keep a history of the clipboard agreed to leave alone: KDE's, and Windows' own.
_HINTS = {
    "x-kde-passwordManagerHint": b"secret",
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"\0\0\0\0",
    'application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"': b"\0\0\0\0",
}


class SecretClipboard(QObject):
    """Clears what it put there after a minute, or at `clear`; never what somebody copied since.

    Attributes: `timer`, which runs while there is something to clear.
    """

    def __init__(self, clipboard: QClipboard, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clipboard = clipboard
        self._digest = b""
        self.timer = QTimer(self, singleShot=True, interval=CLEAR_AFTER_MS)
        self.timer.timeout.connect(self.clear)

    def put(self, secret: str) -> None:
        """Put `secret` there; the minute starts now."""
        data = QMimeData()
        data.setText(secret)
        for kind, value in _HINTS.items():
            data.setData(kind, value)
        self._clipboard.setMimeData(data)
        self._digest = _digest_of(secret)
        self.timer.start()

    def clear(self) -> None:
        """Take it away, if it is still there."""
        self.timer.stop()
        if self._digest and _digest_of(self._clipboard.text()) == self._digest:
            self._clipboard.clear()
        self._digest = b""


def _digest_of(text: str) -> bytes:
    """Enough to know a text again; the text itself is not kept."""
    return sha256(text.encode("utf-8", "surrogatepass")).digest()

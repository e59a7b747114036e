"""A second start calls the first one: it comes to the front, and takes the files and links that were given.

Loads Qt's network library: only after the first paint, and in a start that found another one running.
"""

import contextlib
import json
import os
import secrets
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import cast

from PySide6.QtCore import QByteArray, QDeadlineTimer, QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from kiln_models_gui.instance import Claim, Instance
from kiln_models_gui.store import files
from kiln_models_gui.store.problems import StoreError

MOST_BYTES = 64 * 1024
"""Of one call. A command line that is longer is not handed over."""
PATIENCE_S = 8.0
"""For one that is just starting, or ending, or busy. Then this start goes on: nobody is kept from working."""
_ANSWER = b"ok\n"
_ANSWER_MS = 3000
_SILENCE_MS = 5000
_MOST_CALLERS = 8
_TOKEN = "XDG_ACTIVATION_TOKEN"  # noqa: S105 - Wayland lets a window come to the front only with one


class CallListener(QObject):
    """Hears the calls of later starts of the same person.

    Signals: `called` with the list of files and links that were given, empty for none.
    """

    called = Signal(list)

    def __init__(self, calls: Path, parent: QObject | None = None) -> None:
        """`calls`: where it is written how to call; only its owner can read that."""
        super().__init__(parent)
        self._calls = calls
        self._password = secrets.token_hex(32)
        self._folder: Path | None = None
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.setMaxPendingConnections(_MOST_CALLERS)
        self._server.newConnection.connect(self._answer_new)

    def listen(self) -> bool:
        """Be there for calls. Where that is not possible, a second start opens a window of its own."""
        address = f"kiln-models-{secrets.token_hex(8)}"
        try:
            if sys.platform != "win32":
                _remove_left(self._calls)
                self._folder = Path(tempfile.mkdtemp(prefix="kiln-models-", dir=_runtime_folder()))
                address = str(self._folder / "calls")
            if not self._server.listen(address):
                return False
            told = {"address": address, "password": self._password, "process": os.getpid()}
            files.replace(self._calls, json.dumps(told).encode())
        except (OSError, StoreError):
            self.close()
            return False
        return True

    def close(self) -> None:
        """Hear no calls any more."""
        self._server.close()
        if self._folder is not None:
            with contextlib.suppress(OSError):
                self._folder.rmdir()
            self._folder = None

    def _answer_new(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:  # pyright: ignore[reportUnnecessaryComparison]
            _Caller(socket, self._take, self)

    def _take(self, message: bytes) -> bool:
        call = _read_call(message, self._password)
        if call is None:
            return False
        given, token = call
        if token:
            os.environ[_TOKEN] = token
        self.called.emit(given)
        return True


class _Caller(QObject):
    """One connection: a line comes in, an answer goes out, or nothing when it is none of ours."""

    def __init__(self, socket: QLocalSocket, take: Callable[[bytes], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._socket = socket
        self._take = take
        self._text = b""
        socket.setParent(self)
        socket.setReadBufferSize(MOST_BYTES)
        socket.readyRead.connect(self._read)
        socket.disconnected.connect(self.deleteLater)
        silence = QTimer(self, singleShot=True, interval=_SILENCE_MS)
        silence.timeout.connect(self._give_up)
        silence.start()
        self._read()  # what came before anybody listened

    def _read(self) -> None:
        self._text += bytes(self._socket.readAll().data())
        if len(self._text) > MOST_BYTES:
            self._give_up()
        elif self._text.endswith(b"\n"):
            if self._take(self._text):
                self._socket.write(QByteArray(_ANSWER))
                self._socket.flush()
            self._socket.disconnectFromServer()

    def _give_up(self) -> None:
        self._socket.abort()


def tell_running(
    instance: Instance,
    given: Sequence[str],
    seconds: float = PATIENCE_S,
    wait: Callable[[float], None] = time.sleep,
) -> bool:
    """Hand `given` over to the app that runs. False: there is none (any more), or none that answers; start.

    Blocks. `instance` may be claimed afterwards.
    """
    patience = QDeadlineTimer(int(seconds * 1000))
    while True:
        claim = instance.claim()
        if claim is Claim.FIRST:
            return False
        if call(instance.calls, given):
            return True
        if claim is Claim.UNKNOWN or patience.hasExpired():
            return False
        wait(0.1)


def call(calls: Path, given: Sequence[str]) -> bool:
    """Call the app that wrote `calls`. Returns whether it answered."""
    told = _told(calls)
    if told is None:
        return False
    address, password, process = told
    _let_it_come_forward(process)
    message = json.dumps({"password": password, "given": list(given), "token": os.environ.get(_TOKEN, "")})
    if len(message) >= MOST_BYTES:
        message = json.dumps({"password": password, "given": []})
    socket = QLocalSocket()
    socket.connectToServer(address)
    if not socket.waitForConnected(_ANSWER_MS):
        return False
    socket.write(QByteArray(message.encode() + b"\n"))
    patience = QDeadlineTimer(_ANSWER_MS)
    while socket.bytesAvailable() < len(_ANSWER) and socket.waitForReadyRead(max(patience.remainingTime(), 0)):
        pass
    return bytes(socket.readAll().data()) == _ANSWER


def absolute(given: Sequence[str]) -> list[str]:
    """With the paths of files as they are from anywhere: the app that runs has another working folder."""
    return [os.path.abspath(one) if os.path.exists(one) else one for one in given]  # noqa: PTH100, PTH110 - a link is no path


def _read_call(message: bytes, password: str) -> tuple[list[str], str] | None:
    try:
        read = cast("object", json.loads(message))
    except (ValueError, RecursionError):
        return None
    if not isinstance(read, dict):
        return None
    fields = cast("dict[str, object]", read)
    said, given, token = fields.get("password"), fields.get("given"), fields.get("token")
    if not isinstance(said, str) or not secrets.compare_digest(said.encode(), password.encode()):
        return None
    if not isinstance(given, list) or not all(isinstance(one, str) for one in cast("list[object]", given)):
        return None
    fits = isinstance(token, str) and len(token) < 1000 and token.isprintable() and token.isascii()
    return cast("list[str]", given), cast("str", token) if fits else ""


def _told(calls: Path) -> tuple[str, str, int] | None:
    try:
        told = cast("dict[str, object]", json.loads(files.read(calls).data))
        address, password, process = told["address"], told["password"], told["process"]
    except (StoreError, ValueError, TypeError, KeyError, RecursionError):
        return None
    if isinstance(address, str) and isinstance(password, str) and isinstance(process, int):
        return address, password, process
    return None


def _runtime_folder() -> str | None:
    """The person's own folder for sockets; None for the one of temporary files, in a folder that is private."""
    folder = os.environ.get("XDG_RUNTIME_DIR", "")
    try:
        fits = bool(folder) and os.stat(folder).st_uid == os.getuid() and len(folder) < 60  # noqa: PTH116
    except OSError:
        return None
    return folder if fits else None


def _remove_left(calls: Path) -> None:
    """Remove the socket that a killed app left, if it is one of ours."""
    told = _told(calls)
    if told is None:
        return
    left = Path(told[0])
    if left.name == "calls" and left.parent.name.startswith("kiln-models-") and left.is_socket():
        with contextlib.suppress(OSError):
            left.unlink()
            left.parent.rmdir()


def _let_it_come_forward(process: int) -> None:
    """Windows gives the right to come to the front to who was started last, who may pass it on."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(process)

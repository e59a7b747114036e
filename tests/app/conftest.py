"""The whole app in a scratch home, for tests that use the real window."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator
from functools import wraps
from pathlib import Path

import pytest
import pytest_asyncio
from PySide6.QtCore import QLocale, QObject, Qt, SignalInstance
from PySide6.QtWidgets import QApplication

from kiln_models_gui.app import App
from kiln_models_gui.languages import ENGLISH
from kiln_models_gui.places import Places
from kiln_models_gui.probes.local_servers import Program
from kiln_models_gui.targets.kiln import settings_path


def closing_at_its_end(test: Callable[..., Awaitable[None]], driver: "Driver") -> Callable[..., Awaitable[None]]:
    """`test`, with the windows closed as its last act.

    Between a test and the end of its fixtures pytest-qt handles what Qt has waiting. What a window still does then
    (it writes its history, looks for a running Kiln) would go on without a running loop, and fail.
    """

    @wraps(test)
    async def tested(*arguments: object, **named: object) -> None:
        try:
            await test(*arguments, **named)
        finally:
            await driver.close()

    return tested


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Overlook Qt's notes on what its offscreen platform lacks: it has no window manager and no keyboard to grab."""
    for item in items:
        if "app" in item.path.parts:
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


class Driver:
    """Starts the app and waits for what it does, by its signals."""

    def __init__(self, application: QApplication, folder: Path) -> None:
        self.application = application
        self.places = Places.below(folder)
        self.settings = settings_path(self.places.home)
        self.apps: list[App] = []

    def write_settings(self, text: str) -> None:
        """What Kiln left behind before the app starts."""
        self.settings.parent.mkdir(parents=True, exist_ok=True)
        self.settings.write_text(text, encoding="utf-8")

    def start(self, *, programs: Iterable[Program] = (), **environ: str) -> App:
        """The app with its window shown. `programs`: what it looks for on this computer. No Kiln runs unless told."""
        app = App(self.application, self.places, {"KILN_LOCAL_API_PORT": "1", **environ}, programs=programs)
        self.apps.append(app)
        app.window.show()
        app.window.listen_to_keys()
        app.pages.start()
        return app

    async def until(self, holds: Callable[[], bool], *signals: SignalInstance, seconds: float = 15) -> None:
        """Wait until `holds`, looking again at each of `signals`."""
        look = asyncio.Event()
        for signal in signals:
            signal.connect(look.set)
        try:
            async with asyncio.timeout(seconds):
                while not holds():
                    await look.wait()
                    look.clear()
        finally:
            for signal in signals:
                signal.disconnect(look.set)

    async def signal(self, signal: SignalInstance, act: Callable[[], object], seconds: float = 15) -> None:
        """Do `act`, and wait for `signal`."""
        seen = asyncio.Event()
        holder = _Holder(seen)
        signal.connect(holder.set)
        act()
        try:
            async with asyncio.timeout(seconds):
                await seen.wait()
        except TimeoutError:
            raise AssertionError(f"{signal} did not come") from None

    async def close(self) -> None:
        """Close the windows and let everything that was started end, while the loop still runs."""
        while self.apps:
            app = self.apps.pop()
            app.window.close()
            await app.close()
            app.window.deleteLater()
            app.theme.setParent(None)  # one that stays with the application dresses it whenever a later test asks
            app.theme.deleteLater()
            app.translation.use(ENGLISH.code)  # it belongs to the application, which the next test has as well


class _Holder(QObject):
    """Takes a signal with any arguments."""

    def __init__(self, seen: asyncio.Event) -> None:
        super().__init__()
        self._seen = seen

    def set(self, *_: object) -> None:
        self._seen.set()


@pytest.fixture
def default_locale(qapp: QApplication) -> Iterator[None]:
    """The language is the application's, which tests share."""
    before = QLocale()
    yield
    QLocale.setDefault(before)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest_asyncio.fixture
async def driver(
    qtbot: object, qapp: QApplication, tmp_path: Path, request: pytest.FixtureRequest, default_locale: None
) -> AsyncIterator[Driver]:
    """The app, closed at the end with nothing left running."""
    qapp.setQuitOnLastWindowClosed(False)  # as in the app: the loop outlives the window
    made = Driver(qapp, tmp_path / "computer")
    if isinstance(request.node, pytest.Function):
        request.node.obj = closing_at_its_end(request.node.obj, made)
    yield made
    await made.close()
    qapp.setStyleSheet("")

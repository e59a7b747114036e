"""Every screen of the guided tour in a language a third longer: nothing is cut off, painted over or hard to read."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QApplication, QWidget

from kiln_models_gui.app import App
from kiln_models_gui.demo import Demo
from kiln_models_gui.targets import orchestrator_models as _loaded_before_the_threads_load  # noqa: F401
from kiln_models_gui.tour import LARGE, SMALL, Tour
from kiln_models_gui.translation import PSEUDO
from tests.app.conftest import Driver
from tests.app.screens import cut_off, hard_to_read


@pytest.fixture(autouse=True)
def font(qapp: QApplication) -> Iterator[None]:
    """The system's font for the next test: each theme takes its size from what the application has."""
    before = qapp.font()
    yield
    qapp.setFont(before)


class Watched(Tour):
    """The tour, with each stop measured instead of painted."""

    def __init__(self, app: App, demo: Demo, folder: Path) -> None:
        super().__init__(app, demo, folder, "")
        self.stops: list[str] = []
        self.wrong: list[str] = []

    async def _picture(self, name: str, dialog: QWidget | None = None) -> None:
        await self._settle()
        QCoreApplication.sendPostedEvents()
        top = dialog or self._app.window
        self.stops.append(name)
        self.wrong += [
            f"{name}: {why}"
            for why in (*cut_off(top, may_scroll_sideways=self._app.theme.text_scale > 1.5), *hard_to_read(top, 4.4))
        ]


@pytest.fixture
def demo() -> Iterator[Demo]:
    """A practice session, whose tour needs no network."""
    made = Demo()
    yield made
    made.close()


def started(driver: Driver, demo: Demo, language: str = PSEUDO) -> App:
    """The app in practice mode."""
    app = App(driver.application, demo.places, {"KILN_LOCAL_API_PORT": "1"}, demo, language=language)
    driver.apps.append(app)
    app.window.show()
    app.window.listen_to_keys()
    app.pages.start()
    return app


@pytest.mark.parametrize("scale", [1.0, 2.0], ids=["usual text", "text twice as large"])
@pytest.mark.parametrize("size", [LARGE, SMALL], ids=["usual", "smallest"])
async def test_no_screen_cuts_off_hides_or_blurs_a_text(
    driver: Driver, demo: Demo, size: QSize, scale: float, tmp_path: Path
) -> None:
    app = started(driver, demo)
    app.window.resize(size)
    app.choices.change(text_size=f"{scale * 100:.0f}")
    await asyncio.sleep(0)
    tour = Watched(app, demo, tmp_path)
    await tour.walk()
    assert len(tour.stops) > 30
    import os  # XXX

    if os.environ.get("OUT"):
        Path(os.environ["OUT"] + f"-{size.width()}-{scale}.txt").write_text("\n".join(dict.fromkeys(tour.wrong)))
    assert "\n".join(dict.fromkeys(tour.wrong)) == ""

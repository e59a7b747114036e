"""Every screen of the guided tour in a language a third longer: nothing is cut off, painted over or hard to read."""

import asyncio
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from kiln_models_gui.app import App
from kiln_models_gui.demo import Demo
from kiln_models_gui.qt_names import override
from kiln_models_gui.tour import LARGE, SMALL, Tour
from kiln_models_gui.translation import PSEUDO, PSEUDO_RTL
from kiln_models_gui.viewmodels.models.rows import CHANGE_ID
from kiln_models_gui.views.kit.help import HelpButton
from tests.app.conftest import Driver
from tests.app.screens import cut_off, hard_to_read

if TYPE_CHECKING:
    from kiln_models_gui.views.models_page import ModelsView


@pytest.fixture(autouse=True)
def font(qapp: QApplication) -> Iterator[None]:
    """The system's font for the next test: each theme takes its size from what the application has."""
    before = qapp.font()
    yield
    qapp.setFont(before)


CROWDED = ("test-all: ", "several-models: ")
"""What is too low for twice the text, a third longer, in the smallest window: a summary or a bar above a list."""


class Watched(Tour):
    """The tour, with each stop measured instead of painted."""

    def __init__(self, app: App, demo: Demo, folder: Path) -> None:
        super().__init__(app, demo, folder, "")
        self.stops: list[str] = []
        self.wrong: list[str] = []

    @override
    async def walk(self) -> None:
        await super().walk()
        await self._forms_of_a_provider()
        await self._forms_of_models()

    async def _forms_of_a_provider(self) -> None:
        dialogs, pages = self._app.window.dialogs, self._app.pages
        pages.providers.select("custom:Practice provider")
        await self._until(lambda: pages.providers.removal is not None)
        dialogs.remove_provider()
        await self._opened("remove-provider")
        dialogs.replace_key()
        await self._opened("replace-key")

    async def _forms_of_models(self) -> None:
        view, rows = cast("ModelsView", self._app.window.page("models")), self._app.pages.models.rows
        self._app.window.show_page("models")
        contents = [rows.content(number) for number in range(rows.rowCount())]
        keys = [content.key for content in contents if not content.is_header]
        view.remove(*keys)
        await self._opened("remove-models")
        for content in contents:
            if action := next((one for one in content.all_actions() if one.name.startswith(CHANGE_ID)), None):
                view.change_id(content.key, action.name.removeprefix(CHANGE_ID))
                await self._opened("change-id")
                break
        dialog = self._app.window.dialogs.edit_model("22222222-2222-4222-8222-222222222222")
        dialog.advanced.set_open(True)
        for button in dialog.findChildren(HelpButton):
            button.setChecked(True)
        await self._picture("edit-model-with-all-helps", dialog)
        dialog.discard()

    async def _opened(self, name: str) -> None:
        await self._settle()
        dialogs = [one for one in self._app.window.findChildren(QDialog) if one.isVisible()]
        assert dialogs, name
        await self._picture(name, dialogs[-1])
        dialogs[-1].reject()
        await self._settle()

    @override
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

    crowded = CROWDED if size == SMALL and scale > 1.5 else ()
    assert "\n".join(one for one in dict.fromkeys(tour.wrong) if not one.startswith(crowded)) == ""


async def test_from_right_to_left_no_screen_cuts_off_a_text_and_rows_begin_on_the_right(
    driver: Driver, demo: Demo, tmp_path: Path
) -> None:
    app = started(driver, demo, PSEUDO_RTL)
    app.window.resize(LARGE)
    tour = Watched(app, demo, tmp_path)
    await tour.walk()
    assert "\n".join(dict.fromkeys(tour.wrong)) == ""

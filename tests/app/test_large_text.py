"""Text of twice the size in the smallest window: nothing is cut off, and everything can be reached."""

import asyncio
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from kiln_models_gui.app import App
from kiln_models_gui.views.main_window import SMALLEST
from tests.app.conftest import Driver
from tests.app.screens import cut_off

SETTINGS = """
open_ai_api_key: sk-test-0000000000000000
openai_compatible_providers:
- api_key: key
  base_url: http://127.0.0.1:9/v1
  name: The gateway of the research team
user_model_registry:
- id: 11111111-1111-4111-8111-111111111111
  model_id: a-model-with-a-rather-long-name-v2
  name: A model with a rather long name
  provider_id: The gateway of the research team
  provider_type: custom
"""


@pytest.fixture(autouse=True)
def font(qapp: QApplication) -> Iterator[None]:
    """The system's font for the next test: each theme takes its size from what the application has."""
    before = qapp.font()
    yield
    qapp.setFont(before)


async def settled() -> None:
    """Let layouts follow: each turn of the loop may bring another one."""
    for _ in range(20):
        await asyncio.sleep(0)


async def large(driver: Driver) -> App:
    driver.write_settings(SETTINGS)
    app = driver.start()
    app.window.resize(*SMALLEST)
    app.theme.set_text_scale(2.0)
    await settled()
    return app


@pytest.mark.parametrize("page", ["providers", "models", "agents", "settings"])
async def test_no_page_cuts_off_large_text_in_the_smallest_window(driver: Driver, page: str) -> None:
    app = await large(driver)
    app.window.show_page(page)
    await settled()
    assert (app.window.width(), app.window.height()) == SMALLEST
    assert cut_off(app.window, may_scroll_sideways=True) == []


async def test_the_forms_do_not_either(driver: Driver) -> None:
    app = await large(driver)
    for dialog in (app.window.dialogs.add_provider(), app.window.dialogs.add_model(), app.window.dialogs.paste()):
        await settled()
        assert cut_off(dialog, may_scroll_sideways=True) == []
        dialog.discard()


async def test_the_navigation_keeps_its_names_for_screen_readers_when_it_shows_signs_only(driver: Driver) -> None:
    app = await large(driver)
    wide = app.window.sidebar.width()
    assert wide < 100
    names = {one.accessibleName() for one in app.window.sidebar.findChildren(QAbstractButton)}
    assert {"Providers", "Models", "Agents", "Settings"} <= names
    app.theme.set_text_scale(1.0)
    await settled()
    assert app.window.sidebar.width() > wide


async def test_the_size_of_the_systems_text_is_where_ours_begins(driver: Driver) -> None:
    app = await large(driver)
    assert isinstance(app.window.page("models"), QWidget)
    line = app.window.findChildren(QLineEdit)[0]
    assert line.font().pointSizeF() == pytest.approx(app.theme.body_points())

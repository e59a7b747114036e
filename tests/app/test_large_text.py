"""Text of twice the size in the smallest window: nothing is cut off, and everything can be reached."""

import asyncio
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QScrollArea, QToolButton, QWidget

from kiln_models_gui.app import App
from kiln_models_gui.views.kit.check_box import CheckBox
from kiln_models_gui.views.main_window import SMALLEST
from tests.app.conftest import Driver

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
TOLERANCE = 2
"""Pixels: fonts report their size in fractions."""


@pytest.fixture(autouse=True)
def font(qapp: QApplication) -> Iterator[None]:
    """The system's font for the next test: each theme takes its size from what the application has."""
    before = qapp.font()
    yield
    qapp.setFont(before)


def cut_off(top: QWidget) -> list[str]:
    """Every text in `top` that has less room than it needs, or that lies where nobody can scroll to."""
    shown = [one for one in top.findChildren(QWidget) if one.isVisible() and isinstance(one, QLabel | QAbstractButton)]
    assert len(shown) > 3
    texts = [one for one in shown if one.text() and not isinstance(one, QToolButton)]  # those within lines: signs only
    return [f"{type(one).__name__} {one.text()!r}: {why}" for one in texts if (why := _why(one, top))]


def _why(widget: QLabel | QAbstractButton, top: QWidget) -> str:
    needs = widget.sizeHint()
    if (isinstance(widget, QLabel) and widget.wordWrap()) or isinstance(widget, CheckBox):
        needs.setWidth(0)
        needs.setHeight(widget.heightForWidth(widget.width()))
    if needs.width() > widget.width() + TOLERANCE or needs.height() > widget.height() + TOLERANCE:
        return f"has {widget.size().toTuple()}, needs {needs.toTuple()}"
    place = _scroll_area_of(widget)
    frame = top
    inside = place.widget() if place is not None else None
    if place is not None and inside is not None:
        wide = inside.width() <= place.viewport().width()
        if not wide and place.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff:
            return "lies beside what can be scrolled to"
        frame = inside
    there = QRect(widget.mapTo(frame, QPoint(0, 0)), widget.size())
    room = frame.rect().adjusted(-TOLERANCE, -TOLERANCE, TOLERANCE, TOLERANCE)
    return "" if room.contains(there) else f"lies at {there.getRect()} of {room.getRect()}"


def _scroll_area_of(widget: QWidget) -> QScrollArea | None:
    parent = widget.parentWidget()
    while parent is not None and not (isinstance(parent, QScrollArea) and parent.widget() is not None):
        parent = parent.parentWidget()
    return parent if isinstance(parent, QScrollArea) else None


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
    assert cut_off(app.window) == []


async def test_the_forms_do_not_either(driver: Driver) -> None:
    app = await large(driver)
    for dialog in (app.window.dialogs.add_provider(), app.window.dialogs.add_model(), app.window.dialogs.paste()):
        await settled()
        assert cut_off(dialog) == []
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

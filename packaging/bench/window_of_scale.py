"""The real window, offscreen, with thousands of models: how long its frames take. window_of_scale.py HOME -> JSON.

A frame is an event handled and everything painted that it changed; where the loop stalls longer after it, before the
next event, that counts instead.
"""

import asyncio
import json
import os
import sys
from itertools import cycle, islice
from pathlib import Path
from typing import Any

os.environ["QT_API"] = "pyside6"
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"  # never the person's own

import qasync  # pyright: ignore[reportMissingTypeStubs]
from frames import Frames, click, letter, press, turn_wheel
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from kiln_models_gui.app import App, make_application, run_until_closed
from kiln_models_gui.garbage import MainThreadCollector
from kiln_models_gui.places import Places
from kiln_models_gui.views.models_page import ModelsView

SETTLED_S = 5.0  # until everything that the window does after its start is done
TYPED = ("model-77", "server 19", "team/mod", "json", "zzz", "42")
SWITCHES = 60
SCROLLS = 20  # of each kind


async def filtering(view: ModelsView, frames: Frames) -> list[float]:
    """Type into the search line, letter by letter, and take it back letter by letter."""
    taken: list[float] = []
    page = view.window().centralWidget()
    for text in TYPED:
        for typed in text:
            taken.append(await frames.take(lambda typed=typed: letter(view.search, typed), page))
        for _ in text:
            taken.append(await frames.take(lambda: press(view.search, Qt.Key.Key_Backspace), page))
    return taken


async def scrolling(view: ModelsView, frames: Frames) -> list[float]:
    """Turn the wheel, page by keys, jump to the ends, drag the bar."""
    taken: list[float] = []
    rows, viewport, bar = view.list, view.list.viewport(), view.list.verticalScrollBar()
    for _ in range(SCROLLS):
        taken.append(await frames.take(lambda: turn_wheel(viewport, 3), viewport))
    for _ in range(SCROLLS):
        taken.append(await frames.take(lambda: press(rows, Qt.Key.Key_PageDown), viewport))
    for number in range(SCROLLS):
        place = bar.maximum() * (number * 7 % SCROLLS) // SCROLLS
        taken.append(await frames.take(lambda place=place: bar.setValue(place), viewport))
    for key in (Qt.Key.Key_End, Qt.Key.Key_Home) * 3:
        taken.append(await frames.take(lambda key=key: press(rows, key), viewport))
    return taken


async def switching(app: App, frames: Frames) -> list[float]:
    """Go from page to page by the sidebar."""
    names = [name for name, _ in app.window.sidebar.pages]
    buttons = {
        button.accessibleName().split(",")[0]: button for button in app.window.sidebar.findChildren(QAbstractButton)
    }
    order = [words for _, words in app.window.sidebar.pages]
    taken: list[float] = []
    for words in islice(cycle(order), SWITCHES):
        button = next(one for name, one in buttons.items() if name.startswith(words))
        taken.append(await frames.take(lambda button=button: click(button), app.window.stack))
    del names
    return taken


async def measure(app: App) -> dict[str, Any]:
    """All figures, in milliseconds."""
    frames = Frames()
    starting = await frames.settle(SETTLED_S)
    switches = await switching(app, frames)
    app.window.show_page("models")
    view = app.window.page("models")
    if not isinstance(view, ModelsView):
        raise TypeError(view)
    await frames.settle(1)
    view.search.setFocus()
    filters = await filtering(view, frames)
    view.list.setFocus()
    await frames.settle(1)
    scrolls = await scrolling(view, frames)
    return {
        "filter": filters,
        "scroll": scrolls,
        "switch": switches,
        "start_stall": starting,
    }


def main() -> None:
    """Show the window on the settings of HOME, and print what was measured."""
    application = make_application()
    home = Path(sys.argv[1])
    app = App(application, Places(home, home / "config", home / "data", home / "log"), {}, programs=())
    app.window.show()
    application.processEvents()
    MainThreadCollector(application)

    async def run() -> None:
        running = asyncio.create_task(run_until_closed(app))
        await asyncio.sleep(0)
        measured = await measure(app)
        sys.stdout.write(json.dumps(measured) + "\n")
        app.window.close()
        await running

    qasync.run(run())


if __name__ == "__main__":
    main()

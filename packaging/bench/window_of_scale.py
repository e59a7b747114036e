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

os.environ["QT_API"] = "pyside6"
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"  # never the person's own

import qasync  # pyright: ignore[reportMissingTypeStubs]
from frames import NO_KEYS, Frames, click, letter, press, turn_wheel
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget

from kiln_models_gui.app import App
from kiln_models_gui.garbage import MainThreadCollector
from kiln_models_gui.places import Places
from kiln_models_gui.running import make_application, run_until_closed
from kiln_models_gui.views.models_page import ModelsView

SETTLED_S = 5.0  # until everything that the window does after its start is done
TYPED = ("model-77", "server 19", "team/mod", "json", "zzz", "42")
SWITCHES = 60
SCROLLS = 20  # of each kind
RELOADS = 3
PATIENCE = 40  # half seconds, from a change of the file until it is read


async def filtering(view: ModelsView, frames: Frames) -> list[float]:
    """Type into the search line, letter by letter, and take it back letter by letter."""
    taken: list[float] = []
    page = view.parentWidget() or view  # the letter changes more of the window than the list
    for text in TYPED:
        taken += [await frames.take(lambda one=one: letter(view.search, one), page) for one in text]
        taken += [await frames.take(lambda: press(view.search, Qt.Key.Key_Backspace), page) for _ in text]
    return taken


async def scrolling(view: ModelsView, frames: Frames) -> list[float]:
    """Turn the wheel, page by keys, jump to the ends, drag the bar."""
    rows, viewport, bar = view.list, view.list.viewport(), view.list.verticalScrollBar()
    places = [bar.maximum() * (number * 7 % SCROLLS) // SCROLLS for number in range(SCROLLS)]
    ends = (Qt.Key.Key_End, Qt.Key.Key_Home) * 3
    return [
        *[await frames.take(lambda: turn_wheel(viewport, 3), viewport) for _ in range(SCROLLS)],
        *[await frames.take(lambda: press(rows, Qt.Key.Key_PageDown), viewport) for _ in range(SCROLLS)],
        *[await frames.take(lambda place=place: bar.setValue(place), viewport) for place in places],
        *[await frames.take(lambda key=key: press(rows, key), viewport) for key in ends],
    ]


async def switching(app: App, frames: Frames) -> list[float]:
    """Go from page to page by the sidebar."""
    entries = app.window.sidebar.findChildren(QAbstractButton)
    return [
        await frames.take(lambda entry=entry: click(entry), app.window.stack)
        for entry in islice(cycle(entries), SWITCHES)
    ]


async def finding(app: App, frames: Frames) -> list[float]:
    """Type into the palette that finds everything, letter by letter."""
    if app.window.commands is None:
        raise TypeError
    palette = app.window.commands.open_palette()
    await frames.settle(1)
    typed = [letter for text in TYPED for letter in (*text, *([""] * len(text)))]
    taken = [await frames.take(lambda one=one: _type(palette.search, one), palette) for one in typed]
    palette.reject()
    await frames.settle(0.5)
    return taken


def _type(line: QWidget, typed: str) -> None:
    if typed:
        letter(line, typed)
    else:
        press(line, Qt.Key.Key_Backspace)


async def choosing_all(view: ModelsView, frames: Frames) -> list[float]:
    """Choose all models, and one again."""
    keys = ((Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier), (Qt.Key.Key_Escape, NO_KEYS)) * 25
    return [
        await frames.take(lambda key=key, held=held: press(view.list, key, "", held), view.list) for key, held in keys
    ]


async def reloading(app: App, home: Path, frames: Frames) -> list[float]:
    """Let somebody else rename a model; gives the longest stall until the list shows it, of some times."""
    settings, stalls = home / ".kiln_ai" / "settings.yaml", list[float]()
    text = settings.read_text(encoding="ascii")
    for number in range(RELOADS):
        shown = asyncio.Event()
        leave = app.registry.subscribe(shown.set)
        settings.write_text(text.replace("name: Model 17\n", f"name: Model 17 {number}\n"), encoding="ascii")
        found = [await frames.settle(0.5)]
        while not shown.is_set() and len(found) < PATIENCE:
            found.append(await frames.settle(0.5))
        leave()
        if not shown.is_set():
            message = "the change of the file was not seen"
            raise RuntimeError(message)
        stalls.append(max(*found, await frames.settle(1.5)))
    return stalls


async def measure(app: App, home: Path) -> dict[str, list[float]]:
    """All that was measured, in milliseconds."""
    frames = Frames()
    start = await frames.settle(SETTLED_S)
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
    return {
        "filter": filters,
        "scroll": await scrolling(view, frames),
        "switch": switches,
        "choose_all": await choosing_all(view, frames),
        "palette": await finding(app, frames),
        "reload_stall": await reloading(app, home, frames),
        "start_stall": [start],
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
        measured = await measure(app, home)
        sys.stdout.write(json.dumps(measured) + "\n")
        app.window.close()
        await running

    qasync.run(run())


if __name__ == "__main__":
    main()

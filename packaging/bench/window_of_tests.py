"""The real window, offscreen: tests all of its providers and says how that went. window_of_tests.py HOME COUNT -> JSON.

Measured as a person has it: the click on the button, results into the rows, the rows painted. The window's loop is
asked every 2 ms whether it still turns.
"""

import asyncio
import json
import os
import sys
import time
from pathlib import Path

os.environ["QT_API"] = "pyside6"
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"  # never the person's own

import qasync  # pyright: ignore[reportMissingTypeStubs]
from pulse import Pulse

from kiln_models_gui.app import App
from kiln_models_gui.garbage import MainThreadCollector
from kiln_models_gui.places import Places
from kiln_models_gui.running import make_application

SETTLED_S = 1.5  # from the window to the first click: nobody is faster
PATIENCE_S = 60


async def measure(app: App, count: int) -> dict[str, float]:
    """Click, wait for all that answer, then cancel. Seconds and milliseconds."""
    from kiln_models_gui.views.providers_page import ProvidersView

    app.pages.start()
    app.window.show_page("providers")
    view = app.window.page("providers")
    if not isinstance(view, ProvidersView):
        raise TypeError(view)
    await asyncio.sleep(SETTLED_S)
    page, pulse = app.pages.providers, Pulse()
    stands, viewport = asyncio.Event(), view.list.viewport()  # asked for once before: at the first time it is slow

    def look() -> None:
        chips = [page.rows.content(row).chips[0] for row in range(page.rows.rowCount())]
        if sum(chip.text == "Key accepted" for chip in chips) == count - 1:
            viewport.repaint()
            stands.set()

    page.rows.dataChanged.connect(look)
    pulse.start_again()
    begun, worked = time.perf_counter(), time.process_time()
    view.test_button.click()
    async with asyncio.timeout(PATIENCE_S):
        await stands.wait()
    taken, worked = time.perf_counter() - begun, time.process_time() - worked
    await asyncio.sleep(0.2)
    pulse.beat()
    stalled = pulse.longest
    begun = time.perf_counter()
    view.bar.cancel.click()
    await page.test_all.finish()
    cancelled = time.perf_counter() - begun
    return {"seconds": taken, "cpu_s": worked, "stall_ms": stalled * 1000, "cancel_ms": cancelled * 1000}


def main() -> None:
    """Show the window on the settings of HOME, and print what was measured."""
    application = make_application()
    MainThreadCollector(application)
    home = Path(sys.argv[1])
    app = App(application, Places(home, home / "config", home / "data", home / "log"), {})

    async def run() -> None:
        app.window.show()
        measured = await measure(app, int(sys.argv[2]))
        sys.stdout.write(json.dumps(measured) + "\n")
        app.window.close()
        await app.close()

    qasync.run(run())


if __name__ == "__main__":
    main()

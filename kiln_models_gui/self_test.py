"""`kiln-models --self-test`: does this installation work? One line per step; what every installer is tried with.

It works in a profile that is thrown away; of the person's own it touches only the keychain, with an entry that it
removes again.
"""

import asyncio
import os
import sys
import threading
import time
from collections.abc import Awaitable, Callable
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from kiln_models_gui import __version__, resources

if TYPE_CHECKING:
    from types import TracebackType

    from PySide6.QtCore import SignalInstance

    from kiln_models_gui.app import App
    from kiln_models_gui.demo import Demo
    from kiln_models_gui.viewmodels.connection_test import ConnectionTest
    from kiln_models_gui.views.editor_dialog import EditorDialog

STDOUT = Path("-")
"""Where the lines go unless a file is named: a program of Windows' windows has no standard output."""
STEP_S = 60.0
"""For one step, on a slow computer."""
_KEYCHAIN_S = 10.0  # one that is locked asks the person, who is not there
_PROVIDER, _MODEL = "Self-test", "practice-small"

Say = Callable[[str], None]
Step = Callable[[], Awaitable[str]]


class SelfTestError(Exception):
    """A step did not do what it should; the message is for the line."""


def run_self_test(app: "App", demo: "Demo", report: Path = STDOUT) -> int:
    """Do every step in practice mode. Returns the exit status, 1 when a step failed; the lines go to `report`."""
    import qasync  # pyright: ignore[reportMissingTypeStubs]

    lines: list[str] = []

    def say(line: str) -> None:
        lines.append(line)
        if report != STDOUT:
            report.write_text("\n".join(lines) + "\n", encoding="utf-8")
        elif sys.stdout:
            print(line, flush=True)  # noqa: T201 - what was asked for

    steps: dict[str, Step] = {
        "program": program,
        "modules": load_modules,
        "resources": read_resources,
        "keychain": use_keychain,
        "window": lambda: open_window(app),
        "provider": lambda: add_provider(app, demo),
        "model": lambda: add_model(app),
    }
    status: list[int] = []

    async def do() -> None:
        status.append(await do_all(steps, say, app.close))

    try:
        qasync.run(do())
    finally:
        demo.close()
    return status[0]


async def do_all(steps: dict[str, Step], say: Say, close: Callable[[], Awaitable[object]]) -> int:
    """Do each of `steps`, say how it went, then `close`. Returns 1 when one failed, or an error came up meanwhile."""
    from kiln_models_gui.generators import close_left_generators

    close_left_generators(asyncio.get_running_loop())
    stray: list[str] = []

    def note(_kind: type[BaseException], error: BaseException, _trace: "TracebackType | None") -> None:
        stray.append(_words(error))

    sys.excepthook = note
    threading.excepthook = lambda args: stray.append(_words(args.exc_value or args.exc_type()))
    asyncio.get_running_loop().set_exception_handler(lambda _loop, context: stray.append(str(context.get("message"))))
    failed = [name for name, step in steps.items() if not await _did(name, step, say)]
    await close()
    for words in stray:
        say(f"FAILED  unexpected: {words}")
    say(f"Failed: {', '.join(failed) or 'unexpected errors'}." if failed or stray else "All of it works.")
    return int(bool(failed or stray))


async def _did(name: str, step: Step, say: Say) -> bool:
    begun = time.monotonic()
    try:
        async with asyncio.timeout(STEP_S):
            told = await step()
    except (Exception, SystemExit) as error:  # noqa: BLE001 - whatever it is, it is the answer
        say(f"FAILED  {name}: {_words(error)}")
        return False
    say(f"ok      {name}: {told} ({time.monotonic() - begun:.1f} s)")
    return True


def _words(error: BaseException) -> str:
    return " ".join(f"{type(error).__name__} {error}".split())


async def program() -> str:
    """Which one this is, and what it runs on."""
    from PySide6.QtCore import qVersion
    from PySide6.QtWidgets import QApplication

    where = "packaged" if getattr(sys, "frozen", False) else "from source"
    python = ".".join(map(str, sys.version_info[:3]))
    shown = QApplication.platformName()
    return f"Kiln Models {__version__} {where}, Python {python}, Qt {qVersion()}, {sys.platform}, window system {shown}"


async def load_modules() -> str:
    """Each module of the app can be imported: most are only at their first use, which a freezer may not have seen."""
    names = module_names(Path(__file__).parent)
    for name in names:
        import_module(name)
    return f"{len(names)} loaded"


def module_names(package: Path) -> list[str]:
    """The app's modules: what the packager listed in `modules.txt`, in a checkout the files. Raises SelfTestError."""
    listed = package / "modules.txt"
    if listed.is_file():
        return listed.read_text(encoding="utf-8").split()
    files = sorted(path.relative_to(package.parent).with_suffix("") for path in package.rglob("*.py"))
    names = [".".join(path.parts).removesuffix(".__init__") for path in files if path.name != "__main__"]
    if not names:
        raise SelfTestError("no list of modules")
    return names


async def read_resources() -> str:
    """The catalogue can be read, and every drawing drawn."""
    from PySide6.QtGui import QIcon

    from kiln_models_gui.registry.catalog import Catalog

    catalog = Catalog.from_json(resources.read_text("catalogue.json"))
    drawings = [path.stem for path in resources.path("icons").glob("*.svg")]
    blank = [name for name in drawings if not _is_drawn(name)]
    if blank or not drawings or QIcon(str(resources.path("app.svg"))).pixmap(64).isNull():
        raise SelfTestError(f"cannot be drawn: {', '.join(blank) or 'the icons'}")
    return f"{len(catalog.providers)} providers, {len(drawings)} icons"


def _is_drawn(name: str) -> bool:
    from kiln_models_gui.views.kit.icons import pixmap

    image = pixmap(name, "#202020", 20, 1.0).toImage()
    return any(image.pixelColor(x, y).alpha() for x in range(image.width()) for y in range(image.height()))


async def use_keychain() -> str:
    """A key is kept, read and removed; that there is no keychain is no failure, the app says so and goes on."""
    from pydantic import SecretStr

    from kiln_models_gui.store.secrets import SecretError, SecretProblem, SecretRef, SecretStoreKind, find_secret_store

    store = await find_secret_store()
    if store.kind is not SecretStoreKind.KEYCHAIN:
        return "this computer has none to use, keys are kept until the app ends"
    ref = SecretRef("Kiln Models self-test", f"process {os.getpid()}")
    try:
        async with asyncio.timeout(_KEYCHAIN_S):
            await store.set(ref, SecretStr("not a key"))
            await store.delete(ref)
    except TimeoutError:
        return "there is one, and it waits for somebody to unlock it"
    except SecretError as error:
        if error.problem in {SecretProblem.LOCKED, SecretProblem.DENIED}:
            return "there is one, and it is locked"
        raise
    return "keeps a key, and forgets it"


async def open_window(app: "App") -> str:
    """The window is shown with the practice profile's models."""
    app.window.show()
    app.window.listen_to_keys()
    app.pages.start()
    picture = app.window.grab()
    if not app.pages.models.count or picture.isNull():
        raise SelfTestError("the window stays empty")
    return f"{picture.width()} x {picture.height()}, {app.pages.models.count} models"


async def add_provider(app: "App", demo: "Demo") -> str:
    """Typed into the window, tested against the practice server, saved."""
    from PySide6.QtTest import QTest

    dialog = app.window.dialogs.add_provider()
    for place, text in (("name", _PROVIDER), ("base_url", demo.provider.base_url), ("api_key", "practice-key")):
        field = dialog.fields[place][1]
        QTest.keyClicks(field.focusProxy() or field, text)
    dialog.model.setEditText(_MODEL)
    await _test(dialog.editor.test, dialog.test_bar.start_button.click)
    await _save(dialog, dialog.editor.saved)
    return f"added, {len(dialog.editor.test.lines)} checks passed"


async def add_model(app: "App") -> str:
    """Typed into the window, tested, saved, and in Kiln's file."""
    from PySide6.QtTest import QTest

    dialog = app.window.dialogs.add_model("openai-compatible")
    dialog.editor.choose_provider(next(one.ref for one in dialog.editor.providers if one.ref.id == _PROVIDER))
    QTest.keyClicks(dialog.model_id, _MODEL)
    for place, text in (("name", "Self-test model"), ("cost_input", "0"), ("cost_output", "0")):
        QTest.keyClicks(dialog.texts[place], text)
    await _test(dialog.editor.test, dialog.test_bar.start_button.click)
    await _save(dialog, dialog.editor.saved)
    if "Self-test model" not in app.file.path.read_text(encoding="utf-8"):
        raise SelfTestError("it does not stand in Kiln's file")
    return "added, answers, stands in Kiln's file"


async def _test(test: "ConnectionTest", start: Callable[[], object]) -> None:
    await _signal(test.test_finished, start)
    if test.result is None or not test.result.worked:
        raise SelfTestError("; ".join(f"{line.title}: {line.finding}" for line in test.lines))


async def _save(dialog: "EditorDialog", saved: "SignalInstance") -> None:
    if not dialog.save_button.isEnabled():
        raise SelfTestError(f"it cannot be saved: {dialog.reason.text()}")
    await _signal(saved, dialog.save_button.click)


async def _signal(signal: "SignalInstance", act: Callable[[], object]) -> None:
    """Do `act`, and wait for `signal`."""
    from PySide6.QtCore import QObject

    seen = asyncio.Event()

    class Holder(QObject):
        def set(self, *_: object) -> None:
            seen.set()

    holder = Holder()
    signal.connect(holder.set)
    act()
    await seen.wait()

"""Runs the app: the QApplication, the loop, the window until it is closed."""

import contextlib
import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication

from kiln_models_gui import __version__, resources
from kiln_models_gui.app import App
from kiln_models_gui.crash import CrashHandler
from kiln_models_gui.places import Places

if TYPE_CHECKING:
    from kiln_models_gui.demo import Demo
    from kiln_models_gui.instance import Instance
    from kiln_models_gui.options import Options


async def run_until_closed(app: App, instance: "Instance | None" = None, given: Sequence[str] = ()) -> None:
    """Everything that can wait until the window is seen, then the window until it is closed.

    `given`: the files and links of the command line.
    """
    import asyncio

    from kiln_models_gui.generators import close_left_generators
    from kiln_models_gui.log import LogFile
    from kiln_models_gui.viewmodels.warming import load_circle, load_first

    close_left_generators(asyncio.get_running_loop())
    load_circle()
    await load_first()
    app.hear_keys()
    log = LogFile(app.places.log, app.known)
    with contextlib.suppress(OSError):  # a log that cannot be written must not keep anybody from working
        log.start()
    app.crash.watch_loop(asyncio.get_running_loop())
    app.window.listen_to_keys()
    app.pages.start()
    closed = asyncio.Event()
    app.window.closed.connect(closed.set)
    app.shell.restart_wanted.connect(app.start_again)
    if not app.window.isVisible():
        return
    if app.choices.now.check_updates or app.policy.checks_updates:
        app.updates.look()
    stop_listening = app.listen_to_later_starts(instance) if instance else None
    app.open_what_is_given()
    if given:
        app.shell.things_given.emit([*given])
    elif app.pages.wants_first_steps:
        app.window.open_first_steps()
    await closed.wait()
    if stop_listening:  # a start from now on waits until this one has ended
        stop_listening()
    await app.close()
    log.stop()


def make_application() -> QApplication:
    """The QApplication with name and icon."""
    QApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    # Fusion by its option: QApplication.setStyle() would load QStyle's 400 constants before the first paint.
    application = QApplication([*sys.argv[:1], "-style", "Fusion"])
    QCoreApplication.setApplicationName("Kiln Models")
    QCoreApplication.setApplicationVersion(__version__)
    QApplication.setDesktopFileName("kiln-models")
    # Closing the window ends the program through `closed`: the loop must not end under what is being saved.
    application.setQuitOnLastWindowClosed(False)
    return application


def _run_alone(app: App, demo: "Demo", options: "Options") -> int:
    if options.tour is not None:
        from kiln_models_gui.tour import run_tour

        return run_tour(app, demo, options.tour, all_themes=options.all_themes)
    from kiln_models_gui.self_test import STDOUT, run_self_test

    return run_self_test(app, demo, options.self_test or STDOUT)


def main() -> int:
    """Start the app. Returns the exit status."""
    from kiln_models_gui.options import read_options

    options = read_options(sys.argv[1:])
    os.environ["QT_API"] = "pyside6"  # for qasync
    alone = options.tour is not None or options.self_test is not None  # nobody looks at the window
    if alone:
        from kiln_models_gui.offscreen import use_large_screen

        use_large_screen()
    instance = None
    if not options.demo and not alone:
        from kiln_models_gui.instance import Claim, Instance

        instance = Instance(Places.of_this_computer().data)
        if instance.claim() is not Claim.FIRST and not options.first_paint:
            from kiln_models_gui.instance_calls import absolute, tell_running

            if tell_running(instance, absolute(options.given)):
                return 0
    application = make_application()
    demo = None
    if options.demo or alone:
        from kiln_models_gui.demo import Demo

        demo = Demo()
    places = demo.places if demo else Places.of_this_computer()
    crash = CrashHandler(places.log)
    crash.install()
    app = App(application, places, {} if demo else os.environ, demo, crash, language=options.language)
    crash.window = app.window
    crash.theme = app.theme
    if alone and demo is not None:
        return _run_alone(app, demo, options)
    app.window.show()
    application.processEvents()
    if options.first_paint:
        print(f"painted {app.pages.models.count}", flush=True)  # noqa: T201 - what the bench waits for
        return 0
    from PySide6.QtGui import QIcon

    from kiln_models_gui.garbage import MainThreadCollector

    MainThreadCollector(application)
    application.setWindowIcon(QIcon(str(resources.path("app.svg"))))
    import qasync  # pyright: ignore[reportMissingTypeStubs]

    try:
        qasync.run(run_until_closed(app, instance, options.given))
    finally:
        if instance is not None:
            instance.release()
        if demo is not None:
            demo.close()
    return 0

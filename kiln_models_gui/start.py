"""Where the app starts: quickly, and only then all the rest."""

import gc
import sys
from importlib import import_module

from kiln_models_gui.quick_enums import make_enums_quickly
from kiln_models_gui.quick_qt import lighter_import

COMMANDS = ("apply", "check", "export", "list")
"""The first word of a command line that wants no window."""


def main() -> int:
    """Start the app. Returns the exit status."""
    # Starting makes a hundred thousand objects that live until the end. Looking for garbage among them, again and
    # again while they are made, took a tenth of the start. Later the app does it now and then (garbage.py).
    gc.disable()
    if sys.argv[1:] and sys.argv[1] in COMMANDS:
        from kiln_models_gui.cli.main import main as run_command

        return run_command()
    make_enums_quickly()
    with lighter_import():
        import_module("PySide6.QtCore")
    from kiln_models_gui.running import main as run

    return run()

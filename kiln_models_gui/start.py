"""Where the app starts: quickly, and only then all the rest."""

import builtins
import gc
from importlib import import_module

from kiln_models_gui.quick_qt import lighter_import


def main() -> int:
    """Start the app. Returns the exit status."""
    # Starting makes a hundred thousand objects that live until the end. Looking for garbage among them, again and
    # again while they are made, took a tenth of the start. Later the app does it now and then (garbage.py).
    gc.disable()
    # Once imported, PySide has every import read the source of the module, to look for its own name there
    # (PYSIDE-2029, for `from __feature__ import`, which nobody here uses): a hundred files, 15 ms and 7 MB.
    own_import = builtins.__import__
    with lighter_import():
        import_module("PySide6.QtCore")
    builtins.__import__ = own_import
    from kiln_models_gui.app import main as run

    return run()

"""Starts the app once more, beside this one: how practice mode is entered and left."""

import sys
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QProcess


def command_to_start(options: Sequence[str], environ: Mapping[str, str]) -> list[str]:
    """The program and its arguments, however this one was installed."""
    if environ.get("APPIMAGE"):  # what runs inside is gone as soon as the first start ends
        return [environ["APPIMAGE"], *options]
    if getattr(sys, "frozen", False):
        return [sys.executable, *options]
    return [sys.executable, "-m", "kiln_models_gui", *options]


def start(command: Sequence[str]) -> bool:
    """Start it on its own, to outlive this process. Returns whether it began."""
    program, *arguments = command
    began, _ = QProcess.startDetached(program, arguments)
    return began

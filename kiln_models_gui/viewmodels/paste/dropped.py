"""Reads a file that was dropped onto the form, as the text that would have been pasted."""

import asyncio
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiln_models_gui.probes.pasted_file import text_of
from kiln_models_gui.store import files
from kiln_models_gui.store.problems import StoreError
from kiln_models_gui.viewmodels.words import Message

if TYPE_CHECKING:
    from pathlib import Path

tr = QCoreApplication.translate


async def read_dropped(path: "Path") -> "str | Message":
    """The text in the file, or why it cannot be had."""
    try:
        content = await asyncio.to_thread(files.read, path)
    except StoreError:
        what = tr("Paste", "“{name}” cannot be read.").format(name=path.name)
        return Message(what, tr("Paste", "Open it, copy its text, and paste that here."))
    return text_of(content.data, path.name)

"""Tells the keys that do the same as a button in its tooltip."""

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton


def shown_keys(keys: str) -> str:
    """A shortcut as this system writes it: "Ctrl+K", on a Mac "⌘K"."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def tell_keys(button: QAbstractButton, keys: str) -> None:
    """Say in the tooltip of `button` that `keys` (in Qt's portable form) do what it does."""
    words = button.toolTip() or button.text().replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")
    shown = shown_keys(keys)
    if shown not in words:
        button.setToolTip(f"{words} ({shown})")

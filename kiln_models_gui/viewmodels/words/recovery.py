"""Words for a change of several files that was interrupted, and what became of it at the next start."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiln_models_gui.store.recovery import Outcome
from kiln_models_gui.viewmodels.words import Message
from kiln_models_gui.viewmodels.words.agents import listed

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from kiln_models_gui.store.recovery import Recovery

tr = QCoreApplication.translate


def recovery_message(recovery: "Recovery") -> Message | None:
    """What a person has to look at; None where all files are as they were, or all as they were to be."""
    if recovery.outcome is Outcome.UNKNOWN:
        return Message(
            tr("Store", "The app was stopped while it saved, and cannot tell any more what it was saving."),
            tr("Store", "Check that your last change stands in Kiln and in your editor. If not, make it again."),
        )
    if recovery.outcome is Outcome.LEFT:
        return Message(
            tr("Store", "The app was stopped while it saved: your last change may stand in one program only."),
            tr("Store", "Look at your last change in each program, and make it again. The files: {files}").format(
                files=_named(recovery.files)
            ),
        )
    if not recovery.changed:
        return None
    what = {
        Outcome.COMPLETED: tr("Store", "The app was stopped while it saved. Your last change was finished just now."),
        Outcome.ROLLED_BACK: tr("Store", "The app was stopped while it saved. Your last change was undone just now."),
    }.get(recovery.outcome)
    todo = tr("Store", "Somebody else wrote there since, and that was left alone: {files}. Look at your last change.")
    return Message(what, todo.format(files=_named(recovery.changed))) if what else None


def replacement_message() -> Message:
    """A key was being replaced when the app was stopped."""
    return Message(
        tr("Store", "The app was stopped while it replaced a key. The old key is in use again."),
        tr("Store", "To use the new one, choose Replace key… once more."),
    )


def _named(paths: "Iterable[Path]") -> str:
    return listed([str(path) for path in paths])

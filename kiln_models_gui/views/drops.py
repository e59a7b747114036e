"""What becomes of a file or a text that is dropped onto the window, or onto the first steps."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiln_models_gui.viewmodels.given import is_pack
from kiln_models_gui.views.kit.drop_target import DropTarget

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kiln_models_gui.viewmodels.shell import Shell
    from kiln_models_gui.views.dialogs import Dialogs
    from kiln_models_gui.views.theme import Theme

tr = QCoreApplication.translate


def hint_words() -> str:
    """What is said while something is held over the window."""
    return tr(
        "Drops", "Drop it here: an e-mail, a file or a text with an address or a key. You see it before it is used."
    )


def take_drops(
    window: "QWidget", dialogs: "Dialogs", shell: "Shell", theme: "Theme", before: DropTarget | None
) -> DropTarget:
    """Take what is dropped onto `window`. `before`: what did so until now, in another language."""
    if before is not None:
        window.removeEventFilter(before)
        before.deleteLater()
    target = DropTarget(window, theme, hint_words())

    def take_files(paths: list[str]) -> None:
        if packs := [path for path in paths if is_pack(path)]:
            shell.things_given.emit(packs)
        else:
            dialogs.drop(Path(paths[0]))

    def take_text(text: str) -> None:
        if is_pack(text.strip()):
            shell.things_given.emit([text.strip()])
        else:
            dialogs.paste(text)

    target.files_dropped.connect(take_files)
    target.text_dropped.connect(take_text)
    return target

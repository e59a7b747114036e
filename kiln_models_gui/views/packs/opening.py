"""Choosing a pack from a folder, and the question before one is fetched from somewhere."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDir
from PySide6.QtWidgets import QFileDialog, QWidget

from kiln_models_gui.viewmodels.words.pack_fetch import question_words
from kiln_models_gui.views.kit.confirm import ConfirmDialog

if TYPE_CHECKING:
    from kiln_models_gui.viewmodels.packs.packs import LinkQuestion
    from kiln_models_gui.views.theme import Theme

tr = QCoreApplication.translate


def choose_pack(parent: QWidget) -> QFileDialog:
    """A dialog for the file; `fileSelected` brings it. It deletes itself."""
    dialog = QFileDialog(parent, tr("OpenPack", "Open a team pack"), QDir.homePath())
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    packs = tr("OpenPack", "Team packs (*.kilnmodels)")
    exports = tr("OpenPack", "Settings and exports of other programs (*.yaml *.yml *.json *.env *.sql *.zip *.bak)")
    dialog.setNameFilters([packs, exports, tr("OpenPack", "All files (*)")])
    dialog.finished.connect(dialog.deleteLater)
    return dialog


def ask_for_pack(question: "LinkQuestion", theme: "Theme", parent: QWidget) -> ConfirmDialog:
    """Whose computer would be asked; `decided` brings the answer."""
    what, why = question_words(question.host)
    return ConfirmDialog(
        theme,
        what,
        tr("OpenPack", "Fetch it"),
        text=why,
        consequences=(question.address,),
        is_dangerous=False,
        parent=parent,
    )

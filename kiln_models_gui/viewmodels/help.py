"""Help: the report for whoever helps, what is in it, and where it was saved."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QDir, QStandardPaths, Qt

from kiln_models_gui.store.problems import StoreError, StoreProblem
from kiln_models_gui.viewmodels.base import ViewModel
from kiln_models_gui.viewmodels.words import Message

if TYPE_CHECKING:
    from kiln_models_gui.store.problem_report import ProblemReport
    from kiln_models_gui.viewmodels.base import ErrorHandler


class Help(ViewModel):
    """What the Help card shows."""

    def __init__(self, report: "ProblemReport", log: Path, on_error: "ErrorHandler") -> None:
        super().__init__(on_error)
        self._report = report
        self.log_path = log
        self.saved: Path | None = None
        """Where the last report lies."""
        self.problem: Message | None = None
        """Why it could not be saved."""

    @property
    def contents(self) -> str:
        """What is in a report, to be read before it is saved."""
        return self.tr(
            "The report is one file for whoever helps you. In it: what this app did (its log), the versions of its "
            "parts and of your system, the names of your settings without their values, which servers they lead to, "
            "and which models were tested with what result. Not in it: keys, passwords, your name, what a model "
            "was asked or answered. Nothing is sent: you choose who gets the file."
        )

    @property
    def suggestion(self) -> str:
        """Where to save it, unless the person chooses another place."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        folder = folder if QDir(folder).exists() else QDir.homePath()
        day = QDate.currentDate().toString(Qt.DateFormat.ISODate)
        return QDir(folder).filePath(f"kiln-models-report-{day}.zip")

    @property
    def said(self) -> str:
        """Where it was saved, or why not; empty before."""
        if self.problem is not None:
            return self.problem.text
        return self.tr("Saved as {path}").format(path=self.saved) if self.saved else ""

    def save(self, path: str) -> None:
        """Make the report and save it there."""
        if path and not self.busy:
            self.saved, self.problem = None, None
            self.spawn(self._save(Path(path)))

    async def _save(self, path: Path) -> None:
        import asyncio

        try:
            await asyncio.to_thread(self._report.save, path)
        except StoreError as error:
            self.problem = self._why(error.problem)
        else:
            self.saved = path

    def _why(self, problem: StoreProblem) -> Message:
        if problem is StoreProblem.DISK_FULL:
            return Message(self.tr("The disk is full."), self.tr("Free some space, or choose another disk."))
        if problem is StoreProblem.IS_A_FOLDER:
            return Message(self.tr("There is a folder of that name."), self.tr("Choose another name."))
        return Message(self.tr("The report could not be saved there."), self.tr("Choose another folder."))

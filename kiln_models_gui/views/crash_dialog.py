"""Tells about an error that nobody expected, with details to copy."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from kiln_models_gui.views.kit.buttons import Button
from kiln_models_gui.views.kit.dialog_shell import DialogShell
from kiln_models_gui.views.kit.disclosure import Disclosure
from kiln_models_gui.views.kit.labels import TextLabel
from kiln_models_gui.views.theme import Theme


class CrashDialog(DialogShell):
    """The error without keys. Signals: as DialogShell."""

    def __init__(self, theme: Theme, report: str, log_folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("Something went wrong in this app"), parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._report = report
        self.body.addWidget(
            TextLabel(
                self.tr(
                    "It is our mistake, not yours. Your settings files are as they were. You can go on, "
                    "or close the app and start it again."
                )
            )
        )
        place = TextLabel(self.tr("The log is in {folder}").format(folder=log_folder), "small", "muted")
        place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.body.addWidget(place)
        details = Disclosure(theme, self.tr("Details"), self.tr("for whoever helps you, without keys"))
        self.text = QPlainTextEdit(report)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Details"))
        self.text.setMinimumHeight(self.fontMetrics().lineSpacing() * 10)
        details.body.addWidget(self.text)
        self.body.addWidget(details)
        self.copy_button = self.add_button(Button(theme, self.tr("Copy details"), icon_name="copy"))
        self.close_button = self.add_button(Button(theme, self.tr("Go on"), "primary"), is_default=True)
        self.copy_button.clicked.connect(self._copy)
        self.close_button.clicked.connect(self.accept)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report)
        self.copy_button.setText(self.tr("Copied"))

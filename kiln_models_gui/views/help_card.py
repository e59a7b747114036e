"""The Help card: save a report for whoever helps, and where the log is."""

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from kiln_models_gui.viewmodels.help import Help
from kiln_models_gui.views.kit.announce import announce
from kiln_models_gui.views.kit.buttons import Button
from kiln_models_gui.views.kit.card import Card
from kiln_models_gui.views.kit.form import Form
from kiln_models_gui.views.kit.labels import TextLabel
from kiln_models_gui.views.kit.waiting import CardHead
from kiln_models_gui.views.theme import Theme
from kiln_models_gui.views.tokens import HUGE, LARGE, MEDIUM


class HelpCard(Card):
    """Says what is in the report before it is saved, and then where it lies.

    Signals: `first_steps_wanted` and `keys_wanted`: the assistant of the first start, and the sheet of all keys.
    """

    first_steps_wanted = Signal()
    keys_wanted = Signal()

    def __init__(self, page: Help, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._page = page
        self.save = Button(theme, self.tr("Save report…"), icon_name="export")
        self.open_folder = Button(theme, self.tr("Open folder"), compact=True)
        self.first_steps = Button(theme, self.tr("First steps…"))
        self.keys = Button(theme, self.tr("Keyboard shortcuts"))
        self.first_steps.clicked.connect(self.first_steps_wanted)
        self.keys.clicked.connect(self.keys_wanted)
        self.keys.setProperty("action", "keys")
        self.said = TextLabel("", "small")
        self.dialog: QFileDialog | None = None
        self._lay_out(theme)
        self.save.clicked.connect(self._choose_place)
        self.open_folder.clicked.connect(self._open_folder)
        page.changed.connect(self._refresh)
        self._refresh()

    def _lay_out(self, theme: Theme) -> None:
        self.content.setContentsMargins(HUGE, LARGE, HUGE, LARGE)
        self.content.setSpacing(MEDIUM)
        self.head = CardHead(theme, self.tr("Help"))
        self.content.addWidget(self.head)
        ways = QHBoxLayout()
        ways.setSpacing(MEDIUM)
        ways.addWidget(self.first_steps)
        ways.addWidget(self.keys)
        ways.addStretch(1)
        self.content.addLayout(ways)
        self.content.addWidget(TextLabel(self._page.contents))
        self.said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.said.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
        row = QHBoxLayout()
        row.setSpacing(MEDIUM)
        row.addWidget(self.save)
        row.addWidget(self.said, 1)
        row.addWidget(self.open_folder)
        self.content.addLayout(row)
        log = TextLabel(str(self._page.log_path))
        log.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        form = Form(theme)
        form.add(self.tr("Log"), log, self.tr("What this app did, without keys. IT may ask for it."))
        self.content.addWidget(form)

    def _refresh(self) -> None:
        said = self._page.said
        if said and said != self.said.text():
            announce(self.save, said)
        self.said.setText(said)
        self.said.set_ink("bad" if self._page.problem else "good")
        self.open_folder.setVisible(self._page.saved is not None)
        self.save.setEnabled(not self._page.busy)
        self.head.busy.follow(self.tr("Writing the report…") if self._page.busy else "")

    def _choose_place(self) -> None:
        dialog = QFileDialog(self, self.tr("Save report"), self._page.suggestion)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Report (*.zip)"))
        dialog.setDefaultSuffix("zip")
        dialog.fileSelected.connect(self._page.save)
        dialog.finished.connect(dialog.deleteLater)
        self.dialog = dialog
        dialog.open()

    def _open_folder(self) -> None:
        if self._page.saved is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._page.saved.parent)))

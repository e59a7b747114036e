"""The card in Settings for the network: proxy, extra certificates, and a look at which way it goes."""

from pathlib import Path

from PySide6.QtCore import QDir, Qt
from PySide6.QtWidgets import QFileDialog

from kiln_models_gui.viewmodels.network.card import NetworkCard
from kiln_models_gui.views.kit.announce import announce
from kiln_models_gui.views.kit.buttons import Button
from kiln_models_gui.views.kit.card import Card
from kiln_models_gui.views.kit.drop_target import DropTarget
from kiln_models_gui.views.kit.fields import TextField
from kiln_models_gui.views.kit.form import Form
from kiln_models_gui.views.kit.labels import TextLabel
from kiln_models_gui.views.kit.waiting import CardHead
from kiln_models_gui.views.proxy_fields import ProxyFields
from kiln_models_gui.views.term_help import explain
from kiln_models_gui.views.theme import Theme
from kiln_models_gui.views.tokens import HUGE, LARGE, MEDIUM

CERTIFICATES = (".pem", ".crt", ".cer", ".der", ".ca")


class NetworkCardView(Card):
    """Shows a NetworkCard. Signals: none."""

    def __init__(self, card: NetworkCard, theme: Theme) -> None:
        super().__init__(name=self.tr("Network"))
        self._card = card
        self._theme = theme
        self.proxy = ProxyFields(card.proxy, theme)
        self.save = Button(theme, self.tr("Use this proxy"), compact=True)
        self.problem = TextLabel("", "small", "bad")
        self.ca = TextLabel("")
        self.ca.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.choose_ca = Button(theme, self.tr("Choose…"), compact=True)
        self.remove_ca = Button(theme, self.tr("Remove"), "quiet", compact=True)
        self.host = TextField(theme, "https://api.example.com")
        self.check = Button(theme, self.tr("Check"), compact=True)
        self.found = TextLabel("", "body")
        self.dialog: QFileDialog | None = None
        self._rest = Form(theme)
        self.head = CardHead(theme, self.tr("Network"))
        self._lay_out()
        self._connect()
        self._refresh()

    def _lay_out(self) -> None:
        self.content.setContentsMargins(HUGE, LARGE, HUGE, LARGE)
        self.content.setSpacing(MEDIUM)
        self.content.addWidget(self.head)
        self.content.addWidget(self.proxy)
        self.proxy.password_row.add_beside(self.save)
        self.content.addWidget(self.problem)
        self.choose_ca.setAccessibleName(self.tr("Choose an extra certificate file"))
        self.remove_ca.setAccessibleName(self.tr("Remove the extra certificate file"))
        self._ca_row = explain(self._rest.add(self.tr("Extra certificates"), self.ca), "ca_file")
        self._ca_row.add_beside(self.remove_ca)
        self._ca_row.add_beside(self.choose_ca)
        why = self.tr("Connects to this address as a test would, and asks it nothing.")
        self._host_row = self._rest.add(self.tr("Wh&ich way"), self.host, why)
        self._host_row.add_beside(self.check)
        self.content.addWidget(self._rest)
        self.content.addWidget(self.found)
        never = self.tr(
            "There is no switch that ignores certificates: whoever stands in between could then read your keys."
        )
        self.content.addWidget(TextLabel(never, "small", "muted"))

    def _connect(self) -> None:
        card = self._card
        self.save.clicked.connect(card.save)
        self.choose_ca.clicked.connect(self._choose_file)
        self.remove_ca.clicked.connect(card.remove_ca)
        self.host.textEdited.connect(card.type_host)
        self.host.returnPressed.connect(card.check)
        self.check.clicked.connect(card.check)
        words = self.tr("Drop the certificate file here.")
        self.drops = DropTarget(self, self._theme, words, endings=CERTIFICATES)
        self.drops.files_dropped.connect(lambda paths: card.choose_ca(paths[0]))
        card.changed.connect(self._refresh)
        card.proxy.changed.connect(self._refresh)

    def _refresh(self) -> None:
        card = self._card
        self.proxy.mode_row.set_help(card.system)
        self.save.setEnabled(card.can_save)
        self.problem.setText(card.problem)
        self.problem.setVisible(bool(card.problem))
        path = card.ca_path
        self.ca.setText(Path(path).name if path else self.tr("None"))
        self.ca.setToolTip(path)
        help_text = self.tr("For networks that look into the traffic. IT has this file.")
        self._ca_row.set_help(card.ca_words or help_text)
        self._ca_row.set_error(card.ca_error)
        self.remove_ca.setVisible(bool(path))
        self.host.show_text(card.host_shown)
        self._host_row.set_error(card.host_error)
        self.check.setEnabled(not card.busy)
        self.head.busy.follow(self.tr("Working…") if card.busy else "")
        self._show_found()

    def _show_found(self) -> None:
        found = self._card.found
        words = found[0] if found else ""
        if words and words != self.found.text():
            announce(self.check, words)
        self.found.setText(words)
        self.found.set_ink("bad" if found and found[1] == "bad" else "good")
        self.found.setVisible(bool(words))

    def _choose_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a certificate file"), QDir.homePath())
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        # What a company calls the file is its own affair: ".ca", ".txt" and no ending at all were seen.
        dialog.setNameFilters([self.tr("Certificates (*.pem *.crt *.cer *.der *.ca)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(self._card.choose_ca)
        dialog.finished.connect(dialog.deleteLater)
        self.dialog = dialog
        dialog.open()

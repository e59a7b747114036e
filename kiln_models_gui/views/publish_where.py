"""The first step of publishing: into the gateway's file, or through its address."""

from PySide6.QtCore import QDir
from PySide6.QtWidgets import QButtonGroup, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from kiln_models_gui.viewmodels.gateway.publishing import Publishing
from kiln_models_gui.views.kit.buttons import Button
from kiln_models_gui.views.kit.choice_card import ChoiceCard
from kiln_models_gui.views.kit.fields import TextField
from kiln_models_gui.views.kit.form import Form
from kiln_models_gui.views.kit.secret_field import SecretField
from kiln_models_gui.views.theme import Theme
from kiln_models_gui.views.tokens import MEDIUM, SMALL


class AddressFields(Form):
    """A gateway's address and a key for it. Signals: none."""

    def __init__(self, form: Publishing, theme: Theme) -> None:
        super().__init__(theme)
        self._form = form
        self.address = TextField(theme, "https://gateway.example.com")
        self.key = SecretField(theme)
        self.add(self.tr("&Address of the gateway"), self.address)
        self.add(
            self.tr("&Master key"), self.key, self.tr("It is only used now, and not kept. Nothing is written with it.")
        )
        self.address.textEdited.connect(form.type_address)
        self.key.changed.connect(self._key_typed)

    def take(self) -> None:
        """Show what was typed in another step."""
        if not self.address.hasFocus():
            self.address.show_text(self._form.draft.address)

    def _key_typed(self) -> None:
        from pydantic import SecretStr

        typed = self.key.typed()
        self._form.type_key(SecretStr(typed) if typed else None)


class WhereStep(QWidget):
    """Two ways, and the fields of the one that was chosen. Signals: none."""

    def __init__(self, form: Publishing, theme: Theme) -> None:
        super().__init__()
        self._form = form
        self.files: QFileDialog | None = None
        self.file_way = ChoiceCard(
            theme,
            self.tr("Into its file"),
            self.tr("config.yaml of a LiteLLM gateway. It reads the file when it is started again."),
            leads=True,
        )
        self.address_way = ChoiceCard(
            theme,
            self.tr("Through its address"),
            self.tr("For a LiteLLM gateway with a database. It has the models at once."),
            leads=True,
        )
        self._ways = QButtonGroup(self)
        self.path = TextField(theme, self.tr("config.yaml"))
        self.choose = Button(theme, self.tr("Choose…"))
        self.choose.setAccessibleName(self.tr("Choose the gateway's file"))
        self._file_fields = Form(theme)
        self.address_fields = AddressFields(form, theme)
        self._lay_out()
        self.path.textEdited.connect(form.type_path)
        self.choose.clicked.connect(self.choose_file)
        self.file_way.clicked.connect(lambda: form.choose_way(to_file=True))
        self.address_way.clicked.connect(lambda: form.choose_way(to_file=False))

    def _lay_out(self) -> None:
        ways = QHBoxLayout()
        ways.setSpacing(MEDIUM)
        for card in (self.file_way, self.address_way):
            self._ways.addButton(card)
            ways.addWidget(card, 1)
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SMALL)
        row.addWidget(self.path, 1)
        row.addWidget(self.choose)
        self._file_fields.add(
            self.tr("&File"),
            line,
            self.tr("Comments and everything that others wrote stay as they are. A file that is not there is made."),
        )
        self.path.setAccessibleName(self.tr("File"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        column.addLayout(ways)
        column.addWidget(self._file_fields)
        column.addWidget(self.address_fields)

    def choose_file(self) -> QFileDialog:
        """Ask for the gateway's file."""
        dialog = QFileDialog(self, self.tr("Choose the gateway's file"), self.path.text() or QDir.homePath())
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setNameFilters([self.tr("Configuration (*.yaml *.yml)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(self._chosen)
        dialog.finished.connect(dialog.deleteLater)
        self.files = dialog
        dialog.open()
        return dialog

    def focus(self) -> None:
        """Put the focus on the way that was chosen."""
        (self.file_way if self._form.draft.to_file else self.address_way).setFocus()

    def refresh(self) -> None:
        """Show what the form says."""
        to_file = self._form.draft.to_file
        self.file_way.setChecked(to_file)
        self.address_way.setChecked(not to_file)
        self._file_fields.setVisible(to_file)
        self.address_fields.setVisible(not to_file)

    def _chosen(self, path: str) -> None:
        self.path.show_text(path)
        self._form.type_path(path)

"""The card in Settings that lists editors: which settings files are managed."""

from PySide6.QtCore import QDir, Qt
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from kiln_models_gui.viewmodels.editors import EditorRow, Editors
from kiln_models_gui.views.kit.announce import announce
from kiln_models_gui.views.kit.buttons import Button
from kiln_models_gui.views.kit.card import Card
from kiln_models_gui.views.kit.check_box import CheckBox
from kiln_models_gui.views.kit.drop_target import DropTarget
from kiln_models_gui.views.kit.labels import TextLabel
from kiln_models_gui.views.kit.waiting import CardHead
from kiln_models_gui.views.theme import Theme
from kiln_models_gui.views.tokens import HUGE, LARGE, MEDIUM, SMALL, TINY


class EditorsCard(Card):
    """A check box for each settings file, with its path.

    Signals: none.
    """

    def __init__(self, editors: Editors, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._editors = editors
        self.boxes: dict[str, CheckBox] = {}
        self._shown: tuple[EditorRow, ...] = ()
        self._list = QVBoxLayout()
        self._list.setSpacing(SMALL)
        self.told = TextLabel("", "small", "muted")
        self.add = Button(theme, self.tr("&Add a file…"), compact=True)
        self.dialog: QFileDialog | None = None
        self._lay_out()
        self.add.clicked.connect(self._choose_file)
        self.drops = DropTarget(self, theme, self.tr("Drop the settings file here."), endings=("settings.json",))
        self.drops.files_dropped.connect(lambda paths: editors.add_file(paths[0]))
        editors.changed.connect(self._refresh)
        self._refresh()

    def _lay_out(self) -> None:
        self.content.setContentsMargins(HUGE, LARGE, HUGE, LARGE)
        self.content.setSpacing(MEDIUM)
        self.head = CardHead(self._theme, self.tr("VS Code and its relatives"))
        self.content.addWidget(self.head)
        why = self.tr(
            "Which editors' agents this app sets up. It changes only the values that you change here, "
            "and leaves everything else in the file as it is."
        )
        self.content.addWidget(TextLabel(why, "small", "muted"))
        self.content.addLayout(self._list)
        self.content.addWidget(self.told)
        self.content.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)

    def _refresh(self) -> None:
        rows = self._editors.rows
        self.head.busy.follow(self.tr("Looking for editors…") if self._editors.busy else "")
        if [(row.path, row.title) for row in rows] != [(row.path, row.title) for row in self._shown]:
            self._show(rows)
        for row in rows:
            self.boxes[row.path].setChecked(row.is_managed)
        self._shown = rows
        told = self._editors.told
        if told and told != self.told.text() and self._editors.problem:
            announce(self.add, told, urgent=True)
        self.told.set_ink("bad" if self._editors.problem else "muted")
        self.told.setText(told)
        self.told.setVisible(bool(told))

    def _show(self, rows: tuple[EditorRow, ...]) -> None:
        while (item := self._list.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self.boxes = {row.path: self._box(row) for row in rows}

    def _box(self, row: EditorRow) -> CheckBox:
        line = QWidget()
        column = QVBoxLayout(line)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TINY)
        box = CheckBox(self._theme, row.title.replace("&", "&&"))
        box.setAccessibleDescription(row.path)
        box.chosen.connect(lambda checked, path=row.path: self._editors.manage(path, managed=checked))
        path = TextLabel(row.path, "small", "muted")
        path.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        path.setContentsMargins(HUGE, 0, 0, 0)
        column.addWidget(box)
        column.addWidget(path)
        self._list.addWidget(line)
        return box

    def _choose_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Add a settings file"), QDir.homePath())
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Settings (settings.json)"))
        # A workspace keeps its settings in the folder `.vscode`, which most systems hide.
        dialog.setFilter(dialog.filter() | QDir.Filter.Hidden)
        dialog.fileSelected.connect(self._editors.add_file)
        dialog.finished.connect(dialog.deleteLater)
        self.dialog = dialog
        dialog.open()

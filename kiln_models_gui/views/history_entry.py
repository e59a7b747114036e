"""One change in full: each field before and after, and the ways back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from kiln_models_gui.viewmodels.history.page import Opened
from kiln_models_gui.viewmodels.history.rows import FieldLine
from kiln_models_gui.views.kit.buttons import Button
from kiln_models_gui.views.kit.card import Line
from kiln_models_gui.views.kit.dialog_shell import DialogShell
from kiln_models_gui.views.kit.labels import TextLabel
from kiln_models_gui.views.theme import Theme
from kiln_models_gui.views.tokens import MEDIUM, SMALL


class HistoryEntryDialog(DialogShell):
    """What an entry says.

    Signals: `undo_wanted` and `back_wanted` when the person asked for it; the dialog is closed then.
    """

    undo_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, opened: Opened, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, opened.title, parent, characters=84)
        when = self.tr("{when}. It was undone since.") if opened.is_undone else "{when}"
        self.body.addWidget(TextLabel(when.format(when=opened.when), ink="muted"))
        if opened.fields:
            self.body.addLayout(self._table(opened.fields))
        else:
            self.body.addWidget(TextLabel(self.tr("Only the form of the file changed, no value.")))
        self.back = Button(theme, self.tr("Go back to here…"), "quiet")
        self.back.setVisible(bool(opened.later))
        self.undo = Button(theme, self.tr("Do it again") if opened.is_undo else self.tr("Undo this"))
        self.undo.setVisible(not opened.is_undone)
        self.status.addWidget(self.back)
        self.status.addStretch(1)
        self.add_button(self.undo)
        self.add_button(Button(theme, self.tr("Close"), "primary"), is_default=True).clicked.connect(self.reject)
        self.undo.clicked.connect(lambda: self._leave(self.undo_wanted))
        self.back.clicked.connect(lambda: self._leave(self.back_wanted))

    def _leave(self, wanted) -> None:  # pyright: ignore[reportMissingParameterType, reportUnknownParameterType]
        self.accept()
        wanted.emit()  # pyright: ignore[reportUnknownMemberType]

    def _table(self, fields: tuple[FieldLine, ...]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(MEDIUM)
        grid.setVerticalSpacing(SMALL)
        for column, stretch in enumerate((3, 4, 4)):
            grid.setColumnStretch(column, stretch)
        for column, name in enumerate(("", self.tr("Before"), self.tr("After"))):
            grid.addWidget(TextLabel(name, "small", "muted"), 0, column)
        record = None
        several = len({each.record for each in fields}) > 1
        for each in fields:
            if several and each.record != record:
                record = each.record
                grid.addWidget(TextLabel(record or self.tr("Settings"), "strong"), grid.rowCount(), 0, 1, 3)
            grid.addWidget(Line(), grid.rowCount(), 0, 1, 3)
            self._add(grid, each)
        return grid

    def _add(self, grid: QGridLayout, each: FieldLine) -> None:
        row = grid.rowCount()
        texts = (
            TextLabel(each.label, ink="muted"),
            TextLabel(each.before),
            TextLabel(each.after, "strong"),
        )
        for column, label in enumerate(texts):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignTop)

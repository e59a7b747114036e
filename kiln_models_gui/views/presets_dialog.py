"""What a preset would change, before it is applied."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from kiln_models_gui.viewmodels.agents.presets import PresetCard
from kiln_models_gui.views.kit.buttons import Button
from kiln_models_gui.views.kit.card import Card
from kiln_models_gui.views.kit.dialog_shell import DialogShell
from kiln_models_gui.views.kit.labels import TextLabel
from kiln_models_gui.views.theme import Theme
from kiln_models_gui.views.tokens import LARGE, MEDIUM


class PresetsDialog(DialogShell):
    """The preview; `accepted` is Apply.

    Signals: finished(int), accepted, rejected, as QDialog.
    """

    def __init__(self, theme: Theme, preset: PresetCard, parent: QWidget | None = None) -> None:
        super().__init__(theme, preset.name, parent, characters=74)
        self.preset = preset
        self.body.addWidget(TextLabel(preset.sentence, ink="muted"))
        if preset.changes:
            self.body.addWidget(self._changes())
            self.body.addWidget(TextLabel(preset.cost))
        else:
            self.body.addWidget(TextLabel(self.tr("This is how it stands already. Nothing would change.")))
        for trouble in preset.troubles:
            self.body.addWidget(TextLabel(trouble, ink="warn"))
        cancel = self.add_button(Button(theme, self.tr("Cancel") if preset.changes else self.tr("Close")))
        cancel.clicked.connect(self.reject)
        self.apply = Button(theme, self.tr("Apply"), "primary")
        self.apply.clicked.connect(self.accept)
        self.apply.setVisible(bool(preset.changes))
        self.add_button(self.apply, is_default=bool(preset.changes))

    def _changes(self) -> Card:
        card, grid = Card(sunken=True, name=self.tr("What changes")), QGridLayout()
        grid.setHorizontalSpacing(LARGE)
        grid.setVerticalSpacing(MEDIUM)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        for column, name in enumerate(("", self.tr("Now"), self.tr("Then"))):
            grid.addWidget(TextLabel(name, "small", "muted", wraps=False), 0, column)
        top = Qt.AlignmentFlag.AlignTop
        for place, line in enumerate(self.preset.changes, start=1):
            grid.addWidget(TextLabel(line.what, "strong", wraps=False), place, 0, top)
            grid.addWidget(TextLabel(line.before, ink="muted"), place, 1)
            grid.addWidget(TextLabel(line.after), place, 2)
        card.content.addLayout(grid)
        return card

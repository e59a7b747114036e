"""The line of the Agents page that chooses whose agents are shown."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiln_models_gui.viewmodels.agents.editor_choice import EditorChoice
from kiln_models_gui.views.kit.choice_field import ChoiceField
from kiln_models_gui.views.kit.labels import TextLabel
from kiln_models_gui.views.theme import Theme
from kiln_models_gui.views.tokens import MEDIUM


class EditorBar(QWidget):
    """A drop-down of the managed editors; it is not there while there is only one.

    Signals: none.
    """

    def __init__(self, editors: EditorChoice | None, theme: Theme) -> None:
        super().__init__()
        self._editors = editors
        self.box = ChoiceField(theme)
        label = TextLabel(self.tr("&Editor"), wraps=False)
        label.setBuddy(self.box)
        self.box.setAccessibleName(self.tr("Editor"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(MEDIUM)
        row.addWidget(label)
        row.addWidget(self.box, 2)
        row.addStretch(1)
        if editors is not None:
            self.box.chosen.connect(editors.choose)
            editors.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the editors that there are now."""
        entries = self._editors.entries if self._editors else ()
        self.setVisible(len(entries) > 1)
        if self._editors is not None:
            self.box.set_choices([(entry.text, entry.path) for entry in entries])
            self.box.choose(self._editors.path)

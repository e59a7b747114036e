"""The tick with which a person follows the pack that is open."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiln_models_gui.viewmodels.packs.follow_choice import FollowChoice
from kiln_models_gui.views.kit.check_box import CheckBox
from kiln_models_gui.views.kit.labels import TextLabel
from kiln_models_gui.views.theme import Theme
from kiln_models_gui.views.tokens import HUGE, TINY


class FollowBox(QWidget):
    """Shows a FollowChoice. Signals: none."""

    def __init__(self, choice: FollowChoice, theme: Theme) -> None:
        super().__init__()
        self._choice = choice
        self.box = CheckBox(theme, self.tr("&Tell me when this pack changes"))
        self.help = TextLabel(choice.help, "small", "muted")
        self.help.setContentsMargins(HUGE, 0, 0, 0)
        self.box.setAccessibleDescription(choice.help)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TINY)
        column.addWidget(self.box)
        column.addWidget(self.help)
        self.box.chosen.connect(choice.choose)
        choice.changed.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        self.box.setChecked(self._choice.is_wanted)

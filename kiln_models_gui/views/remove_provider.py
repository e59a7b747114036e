"""Asks before a provider goes, with a list of what breaks."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kiln_models_gui.viewmodels.providers.removal import ProviderRemoval
from kiln_models_gui.views.kit.check_box import CheckBox
from kiln_models_gui.views.kit.confirm import ConfirmDialog
from kiln_models_gui.views.theme import Theme


class RemoveProviderDialog(ConfirmDialog):
    """The question.

    Signals: `removal_wanted` with whether its models go too.
    """

    removal_wanted = Signal(bool)

    def __init__(self, theme: Theme, removal: ProviderRemoval, verb: str, parent: QWidget | None = None) -> None:
        super().__init__(
            theme, removal.question, verb, text=removal.text, consequences=removal.consequences, parent=parent
        )
        self.with_models = CheckBox(theme, removal.with_models)
        self.with_models.setVisible(bool(removal.with_models))
        self.body.addWidget(self.with_models)
        self.decided.connect(self._decide_removal)

    def _decide_removal(self, wanted: bool) -> None:
        if wanted:
            self.removal_wanted.emit(self.with_models.isChecked() and not self.with_models.isHidden())

"""Asks before a provider goes, with a list of what breaks."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from kiln_models_gui.views.kit.confirm import ConfirmDialog
from kiln_models_gui.views.theme import Theme

tr = QCoreApplication.translate
NAMED = 6


class RemoveProviderDialog(ConfirmDialog):
    """The question.

    Signals: `removal_wanted` with whether its models go too.
    """

    removal_wanted = Signal(bool)

    def __init__(
        self, theme: Theme, name: str, models: tuple[str, ...], *, is_custom: bool, parent: QWidget | None = None
    ) -> None:
        told = [
            tr("RemoveProvider", "“{model}” stops working in Kiln.").format(model=model) for model in models[:NAMED]
        ]
        if len(models) > NAMED:
            told.append(tr("RemoveProvider", "So do {count} more.").format(count=len(models) - NAMED))
        super().__init__(
            theme,
            tr("RemoveProvider", "Remove {name}?").format(name=name),
            tr("RemoveProvider", "Remove"),
            text=tr(
                "RemoveProvider", "Its key and its address go out of Kiln's settings. You can undo this for a moment."
            ),
            consequences=told,
            parent=parent,
        )
        self.with_models = QCheckBox(self.tr("Remove these models too"))
        self.with_models.setVisible(bool(models) and is_custom)
        self.body.addWidget(self.with_models)
        self.decided.connect(self._decide_removal)

    def _decide_removal(self, wanted: bool) -> None:
        if wanted:
            self.removal_wanted.emit(self.with_models.isChecked() and not self.with_models.isHidden())

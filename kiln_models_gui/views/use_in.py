""" "Use in": a check box for each program, greyed with its reason where the program cannot hold the model."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiln_models_gui.viewmodels.models.checks import Use
from kiln_models_gui.views.kit.check_box import CheckBox
from kiln_models_gui.views.kit.flow import FlowLayout
from kiln_models_gui.views.theme import Theme
from kiln_models_gui.views.tokens import LARGE


class UseIn(QWidget):
    """The check boxes.

    Signals: `use_wanted` with the program's id, and whether the person wants the model there.
    """

    use_wanted = Signal(str, bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.boxes: dict[str, CheckBox] = {}
        self._flow = FlowLayout(self, spacing=LARGE)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_uses(self, uses: tuple[Use, ...]) -> None:
        """Show every program with what is chosen. One that refuses is off, whatever was chosen before."""
        if list(self.boxes) != [use.target for use in uses]:
            self._build(uses)
        for use in uses:
            box = self.boxes[use.target]
            blocked = box.blockSignals(True)
            box.setChecked(use.chosen and not use.refusal)
            box.blockSignals(blocked)
            box.setEnabled(not use.refusal)
            box.setToolTip(use.refusal)
            box.setAccessibleDescription(use.refusal)

    def _build(self, uses: tuple[Use, ...]) -> None:
        for box in self.boxes.values():
            self._flow.removeWidget(box)
            box.hide()
            box.deleteLater()
        self.boxes = {use.target: self._make(use) for use in uses}
        # The label's mnemonic leads to the first one.
        first = next(iter(self.boxes.values()), None)
        if first is not None:
            self.setFocusProxy(first)

    def _make(self, use: Use) -> CheckBox:
        box = CheckBox(self._theme, use.name)
        box.setAccessibleName(self.tr("Use in {program}").format(program=use.name))
        box.toggled.connect(lambda wanted: self.use_wanted.emit(use.target, wanted))
        self._flow.addWidget(box)
        return box

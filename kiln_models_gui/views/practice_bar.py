"""The bar of practice mode: says that nothing is real, and breaks the practice provider on demand."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame

from kiln_models_gui.qt_names import override
from kiln_models_gui.viewmodels.practice import Practice
from kiln_models_gui.views.kit.buttons import Button
from kiln_models_gui.views.kit.choice_field import ChoiceField
from kiln_models_gui.views.kit.labels import TextLabel
from kiln_models_gui.views.theme import Theme
from kiln_models_gui.views.tokens import HUGE, MEDIUM, SMALL


class PracticeBar(QFrame):
    """Above the pages in practice mode. Signals: `leave_wanted` when the person wants what is real."""

    leave_wanted = Signal()

    def __init__(self, practice: Practice | None, theme: Theme) -> None:
        super().__init__()
        self.fault = ChoiceField(theme)
        theme.changed.connect(self._arrange)
        self.setProperty("kit", "practice")
        line = self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        line.setContentsMargins(HUGE + 8, SMALL, HUGE + 8, SMALL)
        line.setSpacing(MEDIUM)
        words = self.tr("Practice mode: nothing is real. The key is practice-key")
        line.addWidget(TextLabel(words, "body", "muted"), 1, Qt.AlignmentFlag.AlignVCenter)
        label = TextLabel(self.tr("The practice provider"), "body", "muted")
        label.setWordWrap(False)
        label.setBuddy(self.fault)
        line.addWidget(label, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self.fault)
        self.leave = Button(theme, self.tr("Leave"), compact=True)
        self.leave.setAccessibleName(self.tr("Leave practice mode"))
        self.leave.setToolTip(self.tr("Leave practice mode, and work with your own settings"))
        self.leave.clicked.connect(self.leave_wanted)
        line.addWidget(self.leave)
        self.fault.setAccessibleName(self.tr("What the practice provider does"))
        if practice is not None:
            self.fault.set_choices([(words, name) for name, words in practice.choices])
            self.fault.choose(practice.fault)
            self.fault.chosen.connect(practice.choose)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        narrow = self.width() < self.fontMetrics().averageCharWidth() * 80
        self._line.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)

"""The bar of practice mode: says that nothing is real, and breaks the practice provider on demand."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiln_models_gui.viewmodels.practice import Practice
from kiln_models_gui.views.kit.card import Card
from kiln_models_gui.views.kit.fields import ChoiceField
from kiln_models_gui.views.kit.labels import TextLabel
from kiln_models_gui.views.theme import Theme
from kiln_models_gui.views.tokens import HUGE, MEDIUM, SMALL


class PracticeBar(Card):
    """Above the pages in practice mode."""

    def __init__(self, practice: Practice | None, theme: Theme) -> None:
        super().__init__()
        self.fault = ChoiceField(theme)
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(HUGE + 8, SMALL, HUGE + 8, SMALL)
        line.setSpacing(MEDIUM)
        words = self.tr("Practice mode. Nothing here is real, and nothing is kept. The key is: practice-key")
        line.addWidget(TextLabel(words, "body", "muted"), 1)
        label = TextLabel(self.tr("The practice provider"), "body", "muted")
        label.setWordWrap(False)
        line.addWidget(label)
        line.addWidget(self.fault)
        self.content.setContentsMargins(0, 0, 0, 0)
        self.content.addWidget(row)
        self.fault.setAccessibleName(self.tr("What the practice provider does"))
        if practice is not None:
            self.fault.set_choices([(words, name) for name, words in practice.choices])
            self.fault.choose(practice.fault)
            self.fault.chosen.connect(practice.choose)

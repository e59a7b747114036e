"""The card in Settings for what the organisation has set. Nothing in it can be changed."""

from PySide6.QtCore import Qt

from kiln_models_gui.viewmodels.settings import SettingsPage
from kiln_models_gui.views.kit.card import Card
from kiln_models_gui.views.kit.form import Form
from kiln_models_gui.views.kit.labels import TextLabel
from kiln_models_gui.views.theme import Theme
from kiln_models_gui.views.tokens import HUGE, LARGE, MEDIUM


class PolicyCard(Card):
    """Each setting in words, and where they come from. Signals: none."""

    def __init__(self, page: SettingsPage, theme: Theme) -> None:
        super().__init__(name=self.tr("Set by your organisation"))
        self.lines = page.organisation
        self.content.setContentsMargins(HUGE, LARGE, HUGE, LARGE)
        self.content.setSpacing(MEDIUM)
        self.content.addWidget(TextLabel(self.tr("Set by your organisation"), "heading"))
        form = Form(theme)
        for label, words in self.lines:
            form.add(label, TextLabel(words))
        self.content.addWidget(form)
        where = TextLabel(self.tr("IT keeps these settings in {path}").format(path=page.policy.path), "small", "muted")
        where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.content.addWidget(where)

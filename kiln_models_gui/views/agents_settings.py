"""How Auto chooses, the cost limits, and how agents ask each other: the lower part of the Agents page."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiln_models_gui.viewmodels.agents.page import AgentsPage
from kiln_models_gui.views.kit.card import Card
from kiln_models_gui.views.kit.check_box import CheckBox
from kiln_models_gui.views.kit.choice_field import ChoiceField
from kiln_models_gui.views.kit.fields import NumberField
from kiln_models_gui.views.kit.form import Form
from kiln_models_gui.views.kit.labels import TextLabel
from kiln_models_gui.views.term_help import explain
from kiln_models_gui.views.theme import Theme
from kiln_models_gui.views.tokens import HUGE, LARGE, MEDIUM


class AgentsSettings(QWidget):
    """Two cards. Each value is written when it is chosen, a typed one when its field is left.

    Signals: none.
    """

    def __init__(self, page: AgentsPage, theme: Theme) -> None:
        super().__init__()
        self._page = page
        self._theme = theme
        self.strategy = ChoiceField(theme)
        self.daily, self.monthly = NumberField(theme, digits=8), NumberField(theme, digits=8)
        self.multi = CheckBox(theme, self.tr("Agents may ask each other before they answer"))
        self.least, self.most = ChoiceField(theme), ChoiceField(theme)
        self.mixed = CheckBox(theme, self.tr("They may use models of different providers"))
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(LARGE)
        routing = self._card(self.tr("Auto and limits"), column)
        self.strategy_row = explain(routing.add(self.tr("&Auto prefers"), self.strategy), "strategy")
        self.daily_row = routing.add(self.tr("Limit a &day"), self.daily)
        self.monthly_row = routing.add(
            self.tr("Limit a &month"), self.monthly, self.tr("In US dollars. 0 is no limit.")
        )
        asking = self._card(self.tr("Asking each other"), column)
        explain(asking.add(self.tr("Consultation"), self.multi), "multi_agent")
        self.least_row = asking.add(self.tr("At &least"), self.least)
        self.most_row = asking.add(self.tr("At m&ost"), self.most, self.tr("Agents that talk about one question."))
        asking.add(self.tr("Providers"), self.mixed)

    def _card(self, title: str, column: QVBoxLayout) -> Form:
        card, form = Card(name=title), Form(self._theme)
        card.content.setContentsMargins(HUGE - 4, LARGE, HUGE - 4, LARGE)
        card.content.setSpacing(MEDIUM)
        card.content.addWidget(TextLabel(title, "heading"))
        card.content.addWidget(form)
        column.addWidget(card)
        return form

    def _connect(self) -> None:
        page = self._page
        self.strategy.chosen.connect(page.set_strategy)
        for name, field in (("daily", self.daily), ("monthly", self.monthly)):
            field.textEdited.connect(lambda text, name=name: page.type_limit(name, text))
            field.editingFinished.connect(page.save_limits)
        self.multi.chosen.connect(lambda on: page.set_consultation(multi_agent=on))
        self.mixed.chosen.connect(lambda on: page.set_consultation(different_providers=on))
        self.least.chosen.connect(lambda number: page.set_consultation(min_agents=number))
        self.most.chosen.connect(lambda number: page.set_consultation(max_agents=number))

    def refresh(self) -> None:
        """Show what the page says now."""
        page = self._page
        self.strategy.set_choices([(words, name) for name, words in page.strategies])
        self.strategy.choose(page.strategy)
        daily, monthly = page.limits
        for row, field, shown in ((self.daily_row, self.daily, daily), (self.monthly_row, self.monthly, monthly)):
            field.show_text(shown.text)
            row.set_error(shown.error)
        self._show_consultation()

    def _show_consultation(self) -> None:
        now = self._page.consultation
        self.multi.setChecked(now.multi_agent)
        self.mixed.setChecked(now.different_providers)
        place, why = self._page.consultation_error
        for row, box, number, name in (
            (self.least_row, self.least, now.min_agents, "minAgents"),
            (self.most_row, self.most, now.max_agents, "maxAgents"),
        ):
            # A file may hold a number that is not offered; it shows until another one is chosen.
            numbers = sorted({2, 3, 4, 5, 6, number})
            box.set_choices([(str(each), each) for each in numbers])
            box.choose(number)
            box.setEnabled(now.multi_agent)
            row.set_error(why if place == name else "")
        self.mixed.setEnabled(now.multi_agent)

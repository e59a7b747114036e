"""Asks before a model goes that stands in several programs, or that agents use; they may get another one instead."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kiln_models_gui.viewmodels.models.removal import ModelRemoval
from kiln_models_gui.views.kit.choice_field import ChoiceField
from kiln_models_gui.views.kit.confirm import ConfirmDialog
from kiln_models_gui.views.kit.form import Form
from kiln_models_gui.views.theme import Theme


class RemoveModelDialog(ConfirmDialog):
    """The question.

    Signals: `removal_wanted` with (target, choice) → what the agents there get instead.
    """

    removal_wanted = Signal(object)

    def __init__(self, theme: Theme, removal: ModelRemoval, verb: str, parent: QWidget | None = None) -> None:
        super().__init__(
            theme,
            removal.question,
            verb,
            text=removal.text,
            consequences=[each.sentence for each in removal.replacing],
            parent=parent,
        )
        self.fields: dict[tuple[str, str], ChoiceField] = {}
        if removal.replacing:
            self._add_fields(theme, removal)
        self.decided.connect(self._decide_removal)

    def _add_fields(self, theme: Theme, removal: ModelRemoval) -> None:
        form = Form(theme, label_width=20)
        for each in removal.replacing:
            field = ChoiceField(theme)
            field.set_choices([(words, choice) for choice, words in each.offers])
            field.choose(each.preselected)
            form.add(each.label, field)
            self.fields[each.target, each.choice] = field
        self.body.addWidget(form)

    def _decide_removal(self, wanted: bool) -> None:
        if wanted:
            chosen = {place: str(field.currentData() or "") for place, field in self.fields.items()}
            self.removal_wanted.emit({place: choice for place, choice in chosen.items() if choice})

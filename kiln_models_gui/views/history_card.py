"""The card in Settings with how long the history is kept, and the way to forget it."""

from PySide6.QtCore import Qt

from kiln_models_gui.viewmodels.history.settings import HistorySettings
from kiln_models_gui.views.kit.buttons import Button
from kiln_models_gui.views.kit.card import Card
from kiln_models_gui.views.kit.choice_field import ChoiceField
from kiln_models_gui.views.kit.confirm import ConfirmDialog
from kiln_models_gui.views.kit.form import Form
from kiln_models_gui.views.kit.waiting import CardHead
from kiln_models_gui.views.theme import Theme
from kiln_models_gui.views.tokens import HUGE, LARGE, MEDIUM


class HistoryCard(Card):
    """A choice and a button.

    Signals: none.
    """

    def __init__(self, settings: HistorySettings, theme: Theme) -> None:
        super().__init__()
        self._settings = settings
        self._theme = theme
        self.keep = ChoiceField(theme)
        self.keep.set_choices([*settings.offers])
        self.clear = Button(theme, self.tr("Clear history…"))
        self.question: ConfirmDialog | None = None
        form = Form(theme)
        self.content.setContentsMargins(HUGE, LARGE, HUGE, LARGE)
        self.content.setSpacing(MEDIUM)
        self.head = CardHead(theme, self.tr("History"))
        self.content.addWidget(self.head)
        self.content.addWidget(form)
        told = self.tr("Each change is kept, so that it can be undone. Keys in it are kept in the keychain only.")
        form.add(self.tr("Keep the &history"), self.keep, told)
        self.content.addWidget(self.clear, 0, Qt.AlignmentFlag.AlignLeading)
        self.keep.chosen.connect(lambda keep: settings.choose(str(keep)))
        self.clear.clicked.connect(self._ask)
        settings.changed.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        self.keep.choose(self._settings.keep)
        self.clear.setEnabled(not self._settings.busy)
        self.head.busy.follow(self.tr("Tidying up…") if self._settings.busy else "")

    def _ask(self) -> None:
        self.question = ConfirmDialog(
            self._theme,
            self.tr("Clear the history?"),
            self.tr("Clear history"),
            consequences=(
                self.tr("No change made so far can be undone any more."),
                self.tr("Your settings, models and keys stay as they are."),
            ),
            parent=self.window(),
        )
        self.question.decided.connect(lambda wanted: self._settings.clear() if wanted else None)
        self.question.open()

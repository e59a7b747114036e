"""Cards on the Agents page about keys in plain text and hidden settings, with the dialogs that they open."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiln_models_gui.viewmodels.agents.care import CareCard, SettingsCare
from kiln_models_gui.viewmodels.agents.key_form import KeyForm
from kiln_models_gui.views.key_dialog import KeyDialog
from kiln_models_gui.views.kit.banner import Banner
from kiln_models_gui.views.kit.confirm import ConfirmDialog
from kiln_models_gui.views.theme import Theme
from kiln_models_gui.views.tokens import MEDIUM


class CareCards(QWidget):
    """A banner for each thing to put right; nothing at all where there is none.

    Signals: none.
    """

    def __init__(self, care: SettingsCare, theme: Theme) -> None:
        super().__init__()
        self._care = care
        self._theme = theme
        self.cards: dict[str, Banner] = {}
        self._shown: tuple[CareCard, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(MEDIUM)
        care.changed.connect(self._refresh)
        care.tidy_wanted.connect(self.ask_to_tidy)
        care.key_wanted.connect(self.ask_for_key)
        self._refresh()

    def ask_to_tidy(self) -> ConfirmDialog:
        """Show what tidying removes, and do it once the person agrees."""
        dialog = ConfirmDialog(
            self._theme,
            self.tr("Tidy the settings file?"),
            self.tr("Tidy"),
            text=self._care.tidy_note,
            consequences=self._care.tidy_lines,
            is_dangerous=self._care.tidy_is_final,
            parent=self,
        )
        dialog.accepted.connect(self._care.tidy)
        dialog.open()
        return dialog

    def ask_for_key(self, form: KeyForm) -> KeyDialog:
        """Ask for a key that is missing."""
        dialog = KeyDialog(self._care, form, self._theme, self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def _refresh(self) -> None:
        cards = self._care.cards
        self.setVisible(bool(cards))
        if cards == self._shown:
            return
        self._shown = cards
        wanted = {card.name: card for card in cards}
        for name in [name for name in self.cards if name not in wanted]:
            gone = self.cards.pop(name)
            self._column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for name, card in wanted.items():
            self._show(name, card)

    def _show(self, name: str, card: CareCard) -> None:
        banner = self.cards.get(name)
        if banner is None:
            banner = self.cards[name] = Banner(self._theme, self)
            banner.action_triggered.connect(self._care.act)
            self._column.addWidget(banner)
        banner.show_message(card.tone, card.text, heading=card.heading, actions=((name, card.action),), closable=False)

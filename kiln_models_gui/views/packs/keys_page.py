"""The second page of an opened pack: its keys."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiln_models_gui.viewmodels.packs.keys_step import KeysStep
from kiln_models_gui.views.kit.buttons import Button
from kiln_models_gui.views.kit.card import Card
from kiln_models_gui.views.kit.check_box import CheckBox
from kiln_models_gui.views.kit.form import Form
from kiln_models_gui.views.kit.labels import TextLabel
from kiln_models_gui.views.kit.secret_field import SecretField
from kiln_models_gui.views.packs.key_card import KeyCard
from kiln_models_gui.views.theme import Theme
from kiln_models_gui.views.tokens import MEDIUM


class KeysPage(QWidget):
    """Shows a KeysStep. Signals: none."""

    def __init__(self, step: KeysStep, theme: Theme) -> None:
        super().__init__()
        self._step = step
        self._theme = theme
        self.lock = Card(sunken=True, name=self.tr("The keys in this pack are locked"))
        self.passphrase = SecretField(theme, asks=self.tr("Passphrase"))
        self.unlock_button = Button(theme, self.tr("Unlock"))
        self.unlocked = TextLabel("", ink="good")
        self.cards: list[KeyCard] = []
        self.allow = CheckBox(theme, self.tr("Let Kiln use these keys"))
        self.allow_help = TextLabel("", "small", "muted")
        self.later = TextLabel("", "small", "muted")
        self._lay_out()
        self.unlock_button.clicked.connect(self._unlock)
        self.allow.chosen.connect(step.allow_kiln)
        step.changed.connect(self.refresh)
        self.refresh()

    def _lay_out(self) -> None:
        self.lock.content.addWidget(TextLabel(self.tr("The keys in this pack are locked"), "heading"))
        self.lock.content.addWidget(
            TextLabel(self.tr("Whoever sent the pack can tell you the passphrase. Without it, paste the keys below."))
        )
        form = Form(self._theme, label_width=10)
        self.passphrase_row = form.add(self.tr("&Passphrase"), self.passphrase)
        self.lock.content.addWidget(form)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.unlock_button)
        self.lock.content.addLayout(row)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(MEDIUM)
        for part in (self.lock, self.unlocked, self.allow, self.allow_help, self.later):
            self._column.addWidget(part)

    @property
    def first(self) -> QWidget:
        """Where the focus goes."""
        if self._step.is_locked:
            return self.passphrase
        return next((card.first for card in self.cards), self.allow)

    def refresh(self) -> None:
        """Show what the view-model says."""
        step = self._step
        self.lock.setVisible(step.is_locked)
        self.passphrase_row.set_error(step.passphrase_error)
        self.unlock_button.setEnabled(not step.busy)
        self.unlocked.setText(step.told_unlocked)
        self.unlocked.setVisible(bool(step.told_unlocked))
        self._show_cards()
        self.allow.setVisible(step.may_write_to_kiln)
        self.allow.setChecked(step.writes_to_kiln)
        self.allow_help.setText(
            self.tr("The keys are kept in this computer's keychain, and in Kiln's file, which only you can read.")
            if step.writes_to_kiln
            else self.tr("The keys are kept in this computer's keychain only. Kiln cannot use them then.")
        )
        self.later.setText(step.later_words)
        self.later.setVisible(bool(step.later_words))

    def _show_cards(self) -> None:
        if [card.entry for card in self.cards] == list(self._step.entries):
            return
        kept = {id(card.entry): card for card in self.cards}
        wanted = [kept.pop(id(entry), None) or KeyCard(entry, self._theme) for entry in self._step.entries]
        for card in kept.values():
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = wanted
        for place, card in enumerate(wanted, start=2):
            self._column.insertWidget(place, card)

    def _unlock(self) -> None:
        from pydantic import SecretStr

        self._step.unlock(SecretStr(self.passphrase.typed()))

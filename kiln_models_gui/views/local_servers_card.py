"""Cards for the model servers that run on this computer and are not set up yet."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiln_models_gui.viewmodels.local_servers import LocalServers, ServerCard
from kiln_models_gui.views.kit.announce import announce
from kiln_models_gui.views.kit.buttons import Button
from kiln_models_gui.views.kit.card import Card
from kiln_models_gui.views.kit.check_box import CheckBox
from kiln_models_gui.views.kit.flow import FlowLayout
from kiln_models_gui.views.kit.labels import TextLabel
from kiln_models_gui.views.theme import Theme
from kiln_models_gui.views.tokens import LARGE, MEDIUM, SMALL

if TYPE_CHECKING:
    from collections.abc import Callable

SHOWN = 12
"""Models to tick; a longer list is better chosen from in the model's own form."""
AT_ONCE = 2
"""Servers: the page below keeps its room, and the next one comes when one of these is added."""


class LocalServersCard(QWidget):
    """One card for each server; hidden where there is none. Signals: none."""

    def __init__(self, servers: LocalServers, theme: Theme, add: "Callable[[str], None] | None" = None) -> None:
        """`add`: in a dialog, what adds the server at an address; of a single one, its default button does."""
        super().__init__()
        self._servers = servers
        self._add = add or servers.add
        self._in_dialog = add is not None
        self._theme = theme
        self._shown: tuple[ServerCard, ...] = ()
        self.buttons: dict[str, Button] = {}
        self.boxes: dict[tuple[str, str], CheckBox] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SMALL)
        servers.changed.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        cards = self._servers.cards
        self.setVisible(bool(cards))
        if cards == self._shown:
            return
        known = {card.address for card in self._shown}
        focused = next((place for place, box in self.boxes.items() if box.hasFocus()), None)
        self._shown = cards
        self._build(cards)
        if focused in self.boxes:
            self.boxes[focused].setFocus()
        for card in cards:
            if card.address not in known:
                announce(self, card.title)

    def _build(self, cards: tuple[ServerCard, ...]) -> None:
        while item := self._column.takeAt(0):
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self.buttons, self.boxes = {}, {}
        for card in cards[:AT_ONCE]:
            self._column.addWidget(self._card(card))
        if len(cards) > AT_ONCE:
            rest = ", ".join(card.title for card in cards[AT_ONCE:])
            self._column.addWidget(TextLabel(rest, "small", "muted"))

    def _card(self, card: ServerCard) -> Card:
        frame = Card(name=card.title)
        frame.content.setContentsMargins(LARGE, MEDIUM, LARGE, MEDIUM)
        button = Button(self._theme, self.tr("Adding…") if card.adding else self.tr("Add it"), "primary", compact=True)
        button.setAccessibleName(f"{button.text()}: {card.title}")
        button.setEnabled(not card.adding)
        button.clicked.connect(lambda: self._add(card.address))
        button.setAutoDefault(self._in_dialog)
        if self._in_dialog and len(self._shown) == 1:
            button.hide()
        self.buttons[card.address] = button
        head = QHBoxLayout()
        head.setSpacing(MEDIUM)
        head.addWidget(TextLabel(card.title, "strong"), 1, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(button)
        frame.content.addLayout(head)
        if card.models:
            frame.content.addWidget(self._models(card))
        for words, ink in ((card.note, "muted"), (card.problem, "bad")):
            if words:
                frame.content.addWidget(TextLabel(words, "small", "bad" if ink == "bad" else "muted"))
        return frame

    def _models(self, card: ServerCard) -> QWidget:
        listed = QWidget()
        flow = FlowLayout(listed, spacing=LARGE)
        for model, ticked in card.models[:SHOWN]:
            box = CheckBox(self._theme, model.replace("&", "&&"))
            box.setChecked(ticked)
            box.setEnabled(not card.adding)
            box.toggled.connect(lambda wanted, model=model: self._servers.tick(card.address, model, wanted=wanted))
            self.boxes[card.address, model] = box
            flow.addWidget(box)
        if len(card.models) > SHOWN:
            rest = self.tr("and {count} more, under Models").format(count=len(card.models) - SHOWN)
            flow.addWidget(TextLabel(rest, "small", "muted", wraps=False))
        return listed

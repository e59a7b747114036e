"""The card in Settings with the team packs that are followed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiln_models_gui.viewmodels.packs.following import FollowedRow, Following
from kiln_models_gui.views.kit.announce import announce
from kiln_models_gui.views.kit.buttons import Button
from kiln_models_gui.views.kit.card import Card, Line
from kiln_models_gui.views.kit.flow import FlowLayout
from kiln_models_gui.views.kit.labels import TextLabel
from kiln_models_gui.views.theme import Theme
from kiln_models_gui.views.tokens import HUGE, LARGE, MEDIUM, SMALL, TINY


class TeamPacksCard(Card):
    """Shows a Following. Signals: `open_wanted` when a pack is to be chosen from a folder."""

    open_wanted = Signal()

    def __init__(self, following: Following, theme: Theme) -> None:
        super().__init__(name=self.tr("Team packs"))
        self._following = following
        self._theme = theme
        self.packs: dict[str, FollowedPack] = {}
        self.empty = TextLabel(
            self.tr("You follow none. When you open a team pack, you can ask to be told when it changes."), ink="muted"
        )
        self.open = Button(theme, self.tr("Open a team pack…"))
        self.check = Button(theme, self.tr("Check now"))
        self._told = ""
        self._list = QVBoxLayout()
        self._lay_out()
        self.open.clicked.connect(self.open_wanted)
        self.check.clicked.connect(following.look)
        following.changed.connect(self._refresh)
        self._refresh()

    def _lay_out(self) -> None:
        self.content.setContentsMargins(HUGE, LARGE, HUGE, LARGE)
        self.content.setSpacing(MEDIUM)
        self.content.addWidget(TextLabel(self.tr("Team packs"), "heading"))
        why = self.tr(
            "A team pack is a file with providers and models that somebody chose for all of you, without keys. "
            "This app looks for new versions when it starts. Nothing changes here until you say so."
        )
        self.content.addWidget(TextLabel(why, "small", "muted"))
        self._list.setSpacing(MEDIUM)
        self.content.addLayout(self._list)
        self.content.addWidget(self.empty)
        buttons = QWidget()
        row = FlowLayout(buttons)
        row.addWidget(self.open)
        row.addWidget(self.check)
        self.content.addWidget(buttons)

    def _refresh(self) -> None:
        rows = self._following.rows
        for gone in [one for one in self.packs if one not in {row.id for row in rows}]:
            pack = self.packs.pop(gone)
            had_focus = pack.isAncestorOf(self.window().focusWidget() or self)
            self._list.removeWidget(pack)
            pack.hide()
            pack.deleteLater()
            if had_focus:
                self.open.setFocus()
        for row in rows:
            if row.id not in self.packs:
                self.packs[row.id] = FollowedPack(self._following, row, self._theme)
                self._list.addWidget(self.packs[row.id])
            self.packs[row.id].show_row(row)
        self.empty.setVisible(not rows)
        self.check.setVisible(bool(rows))
        looking = self._following.is_looking
        self.check.setText(self.tr("Looking…") if looking else self.tr("Check now"))
        self.check.setEnabled(not looking)
        self._say(rows)

    def _say(self, rows: tuple[FollowedRow, ...]) -> None:
        told = " ".join(f"{row.name}: {row.state}" for row in rows)
        if told != self._told and self._told and self.isVisible() and not self._following.is_looking:
            announce(self.check, told)
        self._told = told if not self._following.is_looking else self._told or told


class FollowedPack(QWidget):
    """One pack: its name, its place, how it stands, and what can be done. Signals: none."""

    def __init__(self, following: Following, row: FollowedRow, theme: Theme) -> None:
        super().__init__()
        self.name = TextLabel(row.name, "strong")
        self.place = TextLabel("", "small", "muted")
        self.state = TextLabel("")
        self.see = Button(theme, self.tr("See what changed…"), "primary", compact=True)
        self.skip = Button(theme, self.tr("Not this version"), compact=True)
        self.stop = Button(theme, self.tr("Stop following"), compact=True)
        for button in (self.see, self.skip, self.stop):
            button.setAccessibleName(f"{button.text()} ({row.name})")
        self._lay_out()
        self.see.clicked.connect(lambda: following.show(row.id))
        self.skip.clicked.connect(lambda: following.skip(row.id))
        self.stop.clicked.connect(lambda: following.stop_following(row.id))

    def _lay_out(self) -> None:
        self.place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TINY)
        for part in (self.name, self.place, self.state):
            column.addWidget(part)
        buttons = QWidget()
        row = FlowLayout(buttons)
        for button in (self.see, self.skip, self.stop):
            row.addWidget(button)
        column.addSpacing(SMALL)
        column.addWidget(buttons)
        column.addSpacing(SMALL)
        column.addWidget(Line())

    def show_row(self, row: FollowedRow) -> None:
        """Show how it stands now."""
        self.name.setText(row.name)
        checked = self.tr("Last looked at: {when}").format(when=row.checked) if row.checked else ""
        self.place.setText(" · ".join(one for one in (row.place, checked) if one))
        self.state.setText(row.state)
        self.state.set_ink(row.tone if row.tone in ("good", "warn", "bad") else "")
        self.see.setVisible(row.has_news)
        self.skip.setVisible(row.has_news)

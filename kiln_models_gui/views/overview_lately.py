"""The card of what happened lately: the last changes, each with the button that takes it back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiln_models_gui.viewmodels.lately import MOST, Lately, LatelyLine
from kiln_models_gui.views.kit.buttons import Button
from kiln_models_gui.views.kit.card import Card, Line
from kiln_models_gui.views.kit.chip import StatusChip
from kiln_models_gui.views.kit.labels import TextLabel
from kiln_models_gui.views.kit.skeleton import Skeleton
from kiln_models_gui.views.theme import Theme
from kiln_models_gui.views.tokens import HUGE, LARGE, MEDIUM, SMALL


class LatelyCard(Card):
    """The last changes.

    Signals: `all_wanted`.
    """

    all_wanted = Signal()

    def __init__(self, lately: Lately, theme: Theme) -> None:
        super().__init__(name=lately.tr("Lately"))
        self._lately = lately
        self._theme = theme
        self._shown: tuple[LatelyLine, ...] | None = None
        self._widgets: list[QWidget] = []
        self.undo_buttons: list[Button] = []
        self.all = Button(theme, self.tr("All history"), "quiet", compact=True)
        self.all.setProperty("action", "history")
        self.note = TextLabel(self.tr("Nothing was changed yet. What you change can be undone from here."), ink="muted")
        self.skeleton = Skeleton(theme, self.tr("Reading the history…"), rows=MOST)
        self._list = QVBoxLayout()
        self._lay_out()
        self.all.clicked.connect(self.all_wanted)
        lately.changed.connect(self._refresh)
        self._refresh()

    def _lay_out(self) -> None:
        self.content.setContentsMargins(HUGE, LARGE, HUGE, LARGE)
        self.content.setSpacing(SMALL)
        self._list.setSpacing(0)
        top = QHBoxLayout()
        top.addWidget(TextLabel(self.tr("Lately"), "heading"), 1, Qt.AlignmentFlag.AlignVCenter)
        top.addWidget(self.all)
        self.content.addLayout(top)
        self.content.addWidget(self.note)
        self.content.addWidget(self.skeleton)
        self.content.addLayout(self._list)

    def _refresh(self) -> None:
        lines = self._lately.lines
        self.skeleton.wait(not self._lately.is_read and not lines)
        self.note.setVisible(self._lately.is_read and not lines)
        if lines == self._shown:
            return
        self._shown = lines
        focused = next((at for at, button in enumerate(self.undo_buttons) if button.hasFocus()), None)
        for gone in self._widgets:
            self._list.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        self._widgets, self.undo_buttons = [], []
        for line in lines:
            self._add(line)
        if focused is not None:
            target = self.undo_buttons[min(focused, len(self.undo_buttons) - 1)] if self.undo_buttons else self.all
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, line: LatelyLine) -> None:
        widget = QWidget()
        row = QHBoxLayout(widget)
        row.setContentsMargins(0, SMALL, 0, SMALL)
        row.setSpacing(MEDIUM)
        title = TextLabel(line.title)
        title.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
        row.addWidget(title, 1)
        row.addWidget(TextLabel(line.when, "small", "muted", wraps=False), 0, Qt.AlignmentFlag.AlignVCenter)
        if line.verb:
            button = Button(self._theme, line.verb, compact=True)
            button.setAccessibleName(f"{line.verb}: {line.title}")
            button.clicked.connect(lambda: self._lately.undo(line.id))
            row.addWidget(button)
            self.undo_buttons.append(button)
        else:
            row.addWidget(StatusChip(self._theme, self.tr("Undone")), 0, Qt.AlignmentFlag.AlignVCenter)
        rule = Line()
        self._widgets += [rule, widget]
        self._list.addWidget(rule)
        self._list.addWidget(widget)

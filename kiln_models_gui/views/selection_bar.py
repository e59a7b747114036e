"""Below a list of which several rows are chosen: how many, and what can be done with all of them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from kiln_models_gui.viewmodels.rows import RowAction
from kiln_models_gui.viewmodels.words.numbers import number
from kiln_models_gui.views.kit.announce import announce
from kiln_models_gui.views.kit.buttons import Button, IconButton
from kiln_models_gui.views.kit.card import Card
from kiln_models_gui.views.kit.flow import FlowLayout
from kiln_models_gui.views.kit.labels import TextLabel
from kiln_models_gui.views.kit.shortcut_tip import tell_keys
from kiln_models_gui.views.theme import Theme
from kiln_models_gui.views.tokens import LARGE, MEDIUM, SMALL


class SelectionBar(Card):
    """Signals: `action_wanted` with the name of an action; `closed` when one row is enough again."""

    action_wanted = Signal(str)
    closed = Signal()

    def __init__(self, theme: Theme, actions: tuple[RowAction, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(self.tr("Chosen models"))
        self.content.setContentsMargins(LARGE, SMALL, SMALL, SMALL)
        self.told = TextLabel("", "strong", wraps=False)
        self.buttons: dict[str, Button] = {}
        row = QHBoxLayout()
        row.setSpacing(MEDIUM)
        row.addWidget(self.told, 1, Qt.AlignmentFlag.AlignVCenter)
        inside = QWidget()  # its buttons take more lines where one has no room
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        inside.setSizePolicy(policy)
        flow = FlowLayout(inside, spacing=MEDIUM)
        for action in actions:
            button = Button(theme, action.text, compact=True)
            button.clicked.connect(lambda _checked=False, name=action.name: self.action_wanted.emit(name))
            self.buttons[action.name] = button
            if action.name == "remove":
                tell_keys(button, "Del")
            flow.addWidget(button)
        self.close_button = IconButton(theme, "close", self.tr("Choose only one again"), "quiet")
        tell_keys(self.close_button, "Esc")
        self.close_button.clicked.connect(self.closed)
        row.addWidget(inside)
        row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self.content.addLayout(row)

    def show_count(self, count: int) -> None:
        """Show and say how many are chosen; hides for fewer than two."""
        words = self.tr("{count} models chosen").format(count=number(f"{count:,}"))
        is_news = count > 1 and words != self.told.text()
        self.told.setText(words)
        self.setVisible(count > 1)
        if is_news:
            announce(self, words)

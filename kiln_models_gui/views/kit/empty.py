"""What a page shows when there is nothing to show: what it is for and the way to the first one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kiln_models_gui.views.kit.buttons import Button
from kiln_models_gui.views.kit.icons import pixmap
from kiln_models_gui.views.kit.labels import TextLabel
from kiln_models_gui.views.theme import Theme
from kiln_models_gui.views.tokens import HUGE, LARGE, SMALL


class EmptyState(QWidget):
    """An icon, a title, a sentence and, where something can be done, a button.

    Signals:
        action_triggered: the button was pressed.
        other_triggered: the second, quieter one was.
    """

    action_triggered = Signal()
    other_triggered = Signal()

    def __init__(
        self,
        theme: Theme,
        icon_name: str,
        title: str,
        sentence: str,
        *,
        action: str = "",
        other: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon_name = icon_name
        self._sign = QLabel()
        self._title = TextLabel(title, "heading")
        self._sentence = TextLabel(sentence, ink="muted")
        self._sentence.setMaximumWidth(self.fontMetrics().averageCharWidth() * 90)
        self.button = Button(theme, action, "primary")
        self.button.setVisible(bool(action))
        self.button.clicked.connect(self.action_triggered)
        self.other = Button(theme, other, "quiet")
        self.other.setVisible(bool(other))
        self.other.clicked.connect(self.other_triggered)
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)
        self._lay_out()
        self._show_sign()
        theme.changed.connect(self._show_sign)

    def show_texts(self, title: str, sentence: str, action: str = "", other: str = "") -> None:
        """Show other words, for instance "Nothing found" instead of "No models yet".

        What the buttons do is another thing then: see `say_what_they_do`.
        """
        self._title.setText(title)
        self._sentence.setText(sentence)
        self.button.setText(action)
        self.button.setVisible(bool(action))
        self.other.setText(other)
        self.other.setVisible(bool(other))
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)

    def say_what_they_do(self, action: str = "", other: str = "") -> None:
        """The names of the window's actions that the buttons do: their shortcuts then stand in their tooltips."""
        for button, name in ((self.button, action), (self.other, other)):
            if button.property("action") != name:
                button.setProperty("action", name)
                button.setToolTip("")

    def _lay_out(self) -> None:
        middle = Qt.AlignmentFlag.AlignHCenter
        column = QVBoxLayout(self)
        column.setContentsMargins(HUGE, HUGE, HUGE, HUGE)
        column.setSpacing(SMALL)
        column.addStretch(1)
        for label in (self._sign, self._title, self._sentence):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self._sign, 0, middle)
        column.addWidget(self._title)
        centred = QHBoxLayout()
        centred.addStretch(1)
        centred.addWidget(self._sentence, 8)
        centred.addStretch(1)
        column.addLayout(centred)
        column.addSpacing(LARGE)
        column.addWidget(self.button, 0, middle)
        column.addWidget(self.other, 0, middle)
        column.addStretch(2)

    def _show_sign(self) -> None:
        self._sign.setPixmap(pixmap(self._icon_name, self._theme.tokens.text_muted, 40, self.devicePixelRatioF()))

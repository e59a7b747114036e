"""A message inside the page: what is the matter and what can be done about it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kiln_models_gui.viewmodels.tone import Tone
from kiln_models_gui.views.kit.announce import announce
from kiln_models_gui.views.kit.buttons import Button, IconButton
from kiln_models_gui.views.kit.flow import FlowLayout
from kiln_models_gui.views.kit.icons import pixmap
from kiln_models_gui.views.kit.labels import Ink, TextLabel
from kiln_models_gui.views.theme import Theme
from kiln_models_gui.views.tokens import LARGE, MEDIUM, SMALL, TINY

ICONS: dict[Tone, str] = {"good": "check", "bad": "cross", "warn": "attention", "neutral": "info", "accent": "info"}


class Banner(QFrame):
    """An inline message with a heading, a text, up to two buttons and a close button. Hidden until `show_message`.

    Signals:
        action_triggered(str): the name of the button that was pressed.
        closed: the person closed the message.
    """

    action_triggered = Signal(str)
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tone: Tone = "accent"
        self.setProperty("kit", "banner")
        self._sign = QLabel()
        self._heading = TextLabel(size="strong")
        self._text = TextLabel()
        self._buttons = QWidget()
        FlowLayout(self._buttons)
        self._close = IconButton(theme, "close", self.tr("Close this message"), "quiet")
        self._close.clicked.connect(self._close_clicked)
        self._lay_out()
        theme.changed.connect(self._show_sign)
        self.hide()

    def _lay_out(self) -> None:
        texts = QVBoxLayout()
        texts.setSpacing(TINY)
        texts.addWidget(self._heading)
        texts.addWidget(self._text)
        texts.addWidget(self._buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(LARGE, MEDIUM, SMALL, MEDIUM)
        row.setSpacing(MEDIUM)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)

    def show_message(
        self,
        tone: Tone,
        text: str,
        *,
        heading: str = "",
        actions: tuple[tuple[str, str], ...] = (),
        closable: bool = True,
    ) -> None:
        """Show a message and say it. `actions` are (name, text on the button), the first one is the way out."""
        inks: dict[Tone, Ink] = {"good": "good", "bad": "bad", "warn": "warn", "neutral": "", "accent": "accent"}
        self._tone = tone
        self.setProperty("tone", "accent" if tone == "neutral" else tone)
        self.style().unpolish(self)
        self.style().polish(self)
        self._heading.setText(heading)
        self._heading.set_ink(inks[tone])
        self._heading.setVisible(bool(heading))
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self._close.setVisible(closable)
        self._show_buttons(actions)
        self._show_sign()
        self.setAccessibleName(heading or text)
        self.setAccessibleDescription(text if heading else "")
        self.show()
        announce(self, f"{heading} {text}".strip(), urgent=tone == "bad")

    def update_text(self, text: str) -> None:
        """Another text for the same message, without saying it: progress would be heard all the time."""
        self._text.setText(text)
        self.setAccessibleDescription(text)

    def _show_buttons(self, actions: tuple[tuple[str, str], ...]) -> None:
        layout = self._buttons.layout()
        focused = False
        for old in self._buttons.findChildren(Button):
            focused = focused or old.hasFocus()
            if layout is not None:
                layout.removeWidget(old)
            old.hide()
            old.deleteLater()
        for place, (name, text) in enumerate(actions):
            button = Button(self._theme, text, "secondary" if place else "primary", compact=True)
            button.clicked.connect(lambda _checked=False, chosen=name: self.action_triggered.emit(chosen))
            if layout is not None:
                layout.addWidget(button)
            button.show()
            if focused and not place:
                button.setFocus(Qt.FocusReason.OtherFocusReason)  # who works by keys goes on from where they were
        self._buttons.setVisible(bool(actions))

    def _show_sign(self) -> None:
        ink = self._theme.tokens.tone("accent" if self._tone == "neutral" else self._tone)[0]
        side = self._heading.fontMetrics().height()
        self._sign.setPixmap(pixmap(ICONS[self._tone], ink, side, self.devicePixelRatioF()))

    def _close_clicked(self) -> None:
        self.hide()
        self.closed.emit()

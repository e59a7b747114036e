"""Asks before something is deleted: what happens, and a verb on each button."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from kiln_models_gui.views.kit.buttons import Button
from kiln_models_gui.views.kit.dialog_shell import DialogShell
from kiln_models_gui.views.kit.icons import pixmap
from kiln_models_gui.views.kit.labels import TextLabel
from kiln_models_gui.views.theme import Theme
from kiln_models_gui.views.tokens import SMALL, TINY


class ConfirmDialog(DialogShell):
    """A question with its consequences. Use `open()`, then wait for `decided`.

    Signals:
        decided(bool): True where the person pressed the verb, False for cancel and Escape. Once.
    """

    decided = Signal(bool)

    def __init__(
        self,
        theme: Theme,
        question: str,
        verb: str,
        *,
        text: str = "",
        consequences: Sequence[str] = (),
        cancel: str = "",
        is_dangerous: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, question, parent, characters=46)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleDescription(" ".join((text, *consequences)))
        if text:
            self.body.addWidget(TextLabel(text))
        for consequence in consequences:
            self.body.addLayout(self._line(theme, consequence, is_dangerous=is_dangerous))
        # What cannot be undone must not happen because someone pressed Enter too often.
        self.keep = Button(theme, cancel or self.tr("Cancel"))
        self.go = Button(theme, verb, "danger" if is_dangerous else "primary")
        self.add_button(self.keep, is_default=is_dangerous)
        self.add_button(self.go, is_default=not is_dangerous)
        self.keep.clicked.connect(self.reject)
        self.go.clicked.connect(self.accept)
        self.finished.connect(self._decide)
        (self.keep if is_dangerous else self.go).setFocus()

    def _decide(self, result: int) -> None:
        self.decided.emit(result == self.DialogCode.Accepted.value)

    def _line(self, theme: Theme, sentence: str, *, is_dangerous: bool) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(SMALL)
        line.setContentsMargins(0, 0, 0, TINY)
        sign = QLabel()
        ink = theme.tokens.warn if is_dangerous else theme.tokens.accent_strong
        sign.setPixmap(
            pixmap("attention" if is_dangerous else "info", ink, self.fontMetrics().height(), self.devicePixelRatioF())
        )
        line.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(TextLabel(sentence), 1)
        return line

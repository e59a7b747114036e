"""Texts of the type scale: title, heading, body, muted, small."""

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

TypeSize = Literal["title", "heading", "figure", "strong", "body", "small"]
Ink = Literal["", "muted", "good", "bad", "warn", "accent"]


class TextLabel(QLabel):
    """A text of the type scale that wraps instead of being cut off. Plain text, unless `rich` is asked for.

    Signals: linkActivated, as QLabel.
    """

    def __init__(
        self,
        text: str = "",
        size: TypeSize = "body",
        ink: Ink = "",
        *,
        wraps: bool = True,
        rich: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        # Names and server answers land in labels: plain text keeps "<think>" as it was written.
        self.setTextFormat(Qt.TextFormat.RichText if rich else Qt.TextFormat.PlainText)
        self.setProperty("type", size)
        self.setProperty("ink", ink)
        self.setWordWrap(wraps)
        if wraps:
            self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)

    def set_ink(self, ink: Ink) -> None:
        """Write in another colour."""
        if self.property("ink") != ink:
            self.setProperty("ink", ink)
            self.style().unpolish(self)
            self.style().polish(self)

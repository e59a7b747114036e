"""Cards: a surface with rounded corners that holds what belongs together."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from kiln_models_gui.views.tokens import LARGE, SMALL


class Card(QFrame):
    """A framed surface with a vertical layout at `content`; `sunken` lies lower than what surrounds it.

    Signals: none.
    """

    def __init__(self, *, sunken: bool = False, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kit", "sunken" if sunken else "card")
        self.setAccessibleName(name)
        self.content = QVBoxLayout(self)
        self.content.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        self.content.setSpacing(SMALL)


class Line(QFrame):
    """A thin line between parts of a card.

    Signals: none.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kit", "line")
        self.setFixedHeight(1)

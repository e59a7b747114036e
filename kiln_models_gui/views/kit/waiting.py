"""What takes over half a second shows that it is under way; what is quicker shows nothing, so that nothing flickers."""

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiln_models_gui.views.kit.labels import TextLabel
from kiln_models_gui.views.kit.spinner import Spinner
from kiln_models_gui.views.theme import Theme
from kiln_models_gui.views.tokens import MEDIUM

LATE_MS = 500
"""The one place that says how long somebody waits before a sign is due."""


class Patience(QObject):
    """Tells when something has taken half a second.

    Signals: `due` with whether a sign is to be shown now; never without having been busy for so long.
    """

    due = Signal(bool)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.is_due = False
        """Whether a sign is shown now."""
        self._timer = QTimer(self, singleShot=True, interval=LATE_MS)
        self._timer.timeout.connect(lambda: self._tell(is_due=True))

    def wait(self, busy: bool) -> None:
        """Something is under way, or no longer. Saying it again changes nothing."""
        if not busy:
            self._timer.stop()
            self._tell(is_due=False)
        elif not self._timer.isActive() and not self.is_due:
            self._timer.start()

    def _tell(self, *, is_due: bool) -> None:
        if is_due != self.is_due:
            self.is_due = is_due
            self.due.emit(is_due)


class BusyLine(Spinner):
    """A spinner that comes when something takes long.

    Signals: `came` when it did.
    """

    came = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, speaks: bool = True) -> None:
        """`speaks`: it announces itself when it comes; False where somebody does so at once."""
        super().__init__(theme, parent)
        self._speaks = speaks
        self._waits_for = ""
        self._patience = Patience(self)
        self._patience.due.connect(self._show)

    def follow(self, what: str) -> None:
        """`what` is done now ("Saving…"); "" when nothing is."""
        self._waits_for = what
        self._patience.wait(bool(what))
        if what and self._patience.is_due:
            self.set_text(what)

    def _show(self, is_due: bool) -> None:
        if is_due:
            self.start(self._waits_for, speaks=self._speaks)
            self.came.emit()
        else:
            self.stop()


class CardHead(QWidget):
    """The heading of a card, with what is under way at its end: nothing moves when that comes.

    Signals: none.
    """

    def __init__(self, theme: Theme, heading: str) -> None:
        super().__init__()
        self.busy = BusyLine(theme)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(MEDIUM)
        row.addWidget(TextLabel(heading, "heading"), 1)
        row.addWidget(self.busy)

"""What would work in place of what failed: looking for it, the offer, and the way back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiln_models_gui.viewmodels.doctor import Doctor
from kiln_models_gui.viewmodels.tone import Tone
from kiln_models_gui.views.kit.banner import Banner
from kiln_models_gui.views.theme import Theme

CANCEL, USE, UNDO = "cancel", "use", "undo"


class DoctorView(QWidget):
    """Shows a Doctor in one banner; nothing while there is nothing to say.

    Signals: `offer_shown` when it says what it found.
    """

    offer_shown = Signal()

    def __init__(self, doctor: Doctor, theme: Theme) -> None:
        super().__init__()
        self._doctor = doctor
        self.banner = Banner(theme)
        self._shown: object = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.banner)
        self.banner.action_triggered.connect(self._act)
        doctor.changed.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        doctor = self._doctor
        offer = doctor.offer
        shows = (doctor.looking, offer, doctor.taken)
        if shows == self._shown:
            return
        self._shown = shows
        self.setVisible(doctor.looking or offer is not None or bool(doctor.taken))
        if doctor.looking:
            self._show("neutral", "", self.tr("Looking for what would work…"), (CANCEL, self.tr("Cancel")))
        elif offer is not None:
            found = offer.heading and offer.can_use
            tone: Tone = "warn" if offer.warns else "good" if found else "neutral"
            actions = ((USE, self.tr("Use this")),) if offer.can_use else ()
            self._show(tone, offer.heading, offer.text, *actions)
            self.offer_shown.emit()
        elif doctor.taken:
            self._show("neutral", "", doctor.taken, (UNDO, self.tr("Undo")))
            self.offer_shown.emit()
        else:
            self.banner.hide()

    def _show(self, tone: Tone, heading: str, text: str, *actions: tuple[str, str]) -> None:
        self.banner.show_message(tone, text, heading=heading, actions=actions, closable=False)

    def _act(self, name: str) -> None:
        {CANCEL: self._doctor.cancel, USE: self._doctor.use, UNDO: self._doctor.undo}[name]()

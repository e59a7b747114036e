"""The card of the month's estimate: total, comparison, a bar by agent, and the way to the volumes."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolTip, QWidget

from kiln_models_gui.qt_names import override
from kiln_models_gui.viewmodels.agents.month import BarPart, MonthCard
from kiln_models_gui.views.kit.buttons import Button
from kiln_models_gui.views.kit.card import Card
from kiln_models_gui.views.kit.chip import StatusChip
from kiln_models_gui.views.kit.labels import TextLabel
from kiln_models_gui.views.theme import Theme
from kiln_models_gui.views.tokens import HUGE, LARGE, SMALL, TINY

# One colour for each agent, light enough for the dark ground and dark enough for the light one.
COLORS = {
    "planning": "#3b74e8",
    "code": "#7446d8",
    "review": "#c4603a",
    "test": "#128a83",
    "document": "#8a7a1f",
    "architecture": "#1c8a4f",
}
HIGH = 13


class MonthBar(QWidget):
    """A bar by agent; hovering tells whose part it is.

    Signals: none.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._parts: tuple[BarPart, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Cost by agent"))
        theme.changed.connect(self.update)

    def show_parts(self, parts: tuple[BarPart, ...], spoken: str) -> None:
        """Show other parts; `spoken` is what a screen reader says."""
        self._parts = parts
        self.setAccessibleDescription(spoken)
        self.update()

    def part_at(self, x: float) -> str:
        """Whose part stands at `x`, in words; empty behind the last."""
        at = (self.width() - x if self.isRightToLeft() else x) / max(self.width(), 1)
        reached = 0.0
        for part in self._parts:
            reached += part.share
            if at <= reached:
                return part.words
        return ""

    @override
    def sizeHint(self) -> QSize:
        return QSize(200, HIGH)

    @override
    def event(self, event, /) -> bool:  # pyright: ignore[reportMissingParameterType, reportUnknownParameterType]
        if isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.part_at(event.pos().x()), self)
            return True
        return super().event(event)

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QPainterPath()
        whole.addRoundedRect(QRectF(self.rect()), HIGH / 2, HIGH / 2)
        painter.setClipPath(whole)
        painter.fillRect(self.rect(), QColor(self._theme.tokens.neutral_soft))
        left = 0.0
        for part in self._parts:
            wide = part.share * self.width()
            at = self.width() - left - wide if self.isRightToLeft() else left
            painter.fillRect(QRectF(at, 0, max(wide - 1, 1), HIGH), QColor(COLORS[part.agent]))
            left += wide


class EstimateCard(Card):
    """The card.

    Signals: `volumes_wanted`.
    """

    volumes_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        title = self.tr("Estimated a month")
        self.setAccessibleName(title)
        self.total = TextLabel("", "figure", wraps=False)
        self.total.setAccessibleName(title)
        self.chip = StatusChip(theme)
        self.bar = MonthBar(theme)
        self.sentence = TextLabel("", "small", "muted")
        self.change = Button(theme, self.tr("Change volumes"), "quiet", compact=True)
        self.change.clicked.connect(self.volumes_wanted)
        self.content.setContentsMargins(LARGE + 4, LARGE, LARGE + 4, SMALL)
        self.content.addWidget(TextLabel(title, "small", "muted"))
        figure = QHBoxLayout()
        figure.setSpacing(SMALL)
        figure.addWidget(self.total)
        figure.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignVCenter)
        figure.addStretch(1)
        self.content.addLayout(figure)
        self.content.addSpacing(TINY)
        self.content.addWidget(self.bar)
        below = QHBoxLayout()
        below.addWidget(self.sentence, 1, Qt.AlignmentFlag.AlignVCenter)
        below.addWidget(self.change, 0, Qt.AlignmentFlag.AlignTop)
        self.content.addLayout(below)
        self.content.addStretch(1)
        self.setMinimumWidth(HUGE * 12)

    def show_month(self, month: MonthCard) -> None:
        """Show other figures."""
        self.total.setText(month.total)
        self.total.set_ink("bad" if month.over else "")
        if month.chip:
            self.chip.show_status(month.chip.text, month.chip.tone)
        self.chip.setVisible(month.chip is not None)
        self.bar.show_parts(month.parts, month.spoken)
        self.sentence.setText(month.sentence)

"""Status chips: a small sign and a word, so that colour is never the only signal. Painted, so delegates can too."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiln_models_gui.qt_names import override
from kiln_models_gui.viewmodels.tone import Tone
from kiln_models_gui.views.kit.icons import pixmap
from kiln_models_gui.views.kit.painting import paint_box
from kiln_models_gui.views.theme import Theme
from kiln_models_gui.views.tokens import Tokens

SIGNS: dict[Tone, str] = {"good": "check", "bad": "cross", "warn": "attention", "neutral": "dash", "accent": "spark"}
SIDE, GAP, ABOVE = 9, 4, 3


def chip_width(text: str, metrics: QFontMetricsF, *, signed: bool = True) -> float:
    """Width of a chip with `text`, in device-independent pixels."""
    sign = _sign_size(metrics) + GAP if signed else 0
    return SIDE * 2 + sign + metrics.horizontalAdvance(text)


def chip_height(metrics: QFontMetricsF) -> float:
    """Height of a chip, in device-independent pixels."""
    return metrics.height() + 2 * ABOVE


def paint_chip(
    painter: QPainter,
    position: QPointF,
    text: str,
    tone: Tone,
    *,
    tokens: Tokens,
    font: QFont,
    signed: bool = True,
) -> float:
    """Paint a chip with its top left corner at `position`; answers its width. A name needs no sign, a status does."""
    metrics = QFontMetricsF(font)
    ink, soft = tokens.tone(tone)
    width, height = chip_width(text, metrics, signed=signed), chip_height(metrics)
    sign = _sign_size(metrics) if signed else 0
    mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
    paint_box(painter, QRectF(position.x(), position.y(), width, height), height / 2, soft)
    if signed:
        ratio = painter.device().devicePixelRatio()
        top = position.y() + (height - sign) / 2
        start = position.x() + (width - SIDE - sign if mirrored else SIDE)
        painter.drawPixmap(QPointF(start, top), pixmap(SIGNS[tone], ink, sign, ratio))
    painter.setFont(font)
    painter.setPen(ink)
    taken = sign + GAP if signed else 0
    left = position.x() + SIDE + (0 if mirrored else taken)
    room = QRectF(left, position.y(), width - 2 * SIDE - taken + 1, height)  # 1: what rounding takes
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip, text)
    return width


def chip_font(theme: Theme) -> QFont:
    """The font of chips."""
    return theme.font(0.88, QFont.Weight.Medium)


def _sign_size(metrics: QFontMetricsF) -> int:
    return round(metrics.height() * 0.82)


class StatusChip(QWidget):
    """A word with its sign on a soft ground ("Works", "Wrong key").

    Signals: none.
    """

    def __init__(self, theme: Theme, text: str = "", tone: Tone = "neutral", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text = text
        self._tone: Tone = tone
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)
        theme.changed.connect(self._theme_changed)

    @property
    def text(self) -> str:
        """The word."""
        return self._text

    @property
    def tone(self) -> Tone:
        """What the word means for the person."""
        return self._tone

    def show_status(self, text: str, tone: Tone) -> None:
        """Show another word and tone."""
        self._text, self._tone = text, tone
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(chip_font(self._theme))
        return QSize(int(chip_width(self._text, metrics) + 1), int(chip_height(metrics) + 1))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        paint_chip(
            painter, QPointF(0, 0), self._text, self._tone, tokens=self._theme.tokens, font=chip_font(self._theme)
        )

    def _theme_changed(self) -> None:
        self.updateGeometry()
        self.update()

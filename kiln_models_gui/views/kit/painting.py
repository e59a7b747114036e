"""Small painting helpers that several kit widgets share."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen


def paint_box(
    painter: QPainter, rect: QRectF, radius: float, fill: str | None, edge: str | None = None, *, width: float = 1.0
) -> None:
    """Paint a rounded box; the edge lies wholly inside `rect`, so that it is never cut off."""
    inner = rect.adjusted(width / 2, width / 2, -width / 2, -width / 2) if edge else rect
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(edge), width) if edge else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(inner, radius, radius)

"""Icons from our SVG drawings in any colour, and monogram tiles for providers."""

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from kiln_models_gui import resources

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

RATIOS = (1.0, 2.0, 3.0)


@cache
def _drawing(name: str) -> str:
    return resources.read_text(f"icons/{name}.svg")


def icon(name: str, color: str, size: int = 20) -> "QIcon":
    """The drawing `name` ("add") in `color` ("#rrggbb"), crisp at 100 to 300 %. Raises FileNotFoundError."""
    from PySide6.QtGui import QIcon  # with 150 constants of its own: not before somebody wants one

    found = QIcon()
    for ratio in RATIOS:
        found.addPixmap(pixmap(name, color, size, ratio))
    return found


def pixmap(name: str, color: str, size: int, ratio: float) -> QPixmap:
    """The drawing `name` at `size` device-independent pixels for a screen of `ratio`; kept in Qt's pixmap cache."""
    key = f"icon/{name}/{color}/{size}/{ratio}"
    found = QPixmap()
    if QPixmapCache.find(key, found):
        return found
    found = _clear(size, ratio)
    painter = QPainter(found)
    renderer = QSvgRenderer(QByteArray(_drawing(name).replace("#000", color).encode()))
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    QPixmapCache.insert(key, found)
    return found


def monogram(letters: str, color: str, size: int, ratio: float) -> QPixmap:
    """A rounded tile of `color` with up to two letters, `size` device-independent pixels wide."""
    key = f"tile/{letters}/{color}/{size}/{ratio}"
    found = QPixmap()
    if QPixmapCache.find(key, found):
        return found
    found = _clear(size, ratio)
    painter = QPainter(found)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    # A faint edge keeps a dark tile visible on a dark surface.
    painter.setPen(QColor(140, 148, 160, 110))
    painter.setBrush(QColor(color))
    painter.drawRoundedRect(QRectF(0.5, 0.5, size - 1, size - 1), size / 4, size / 4)
    font = QFont(painter.font())
    font.setPixelSize(round(size * 0.42))
    font.setWeight(QFont.Weight.Bold)
    painter.setFont(font)
    painter.setPen(_ink_on(QColor(color)))
    painter.drawText(QRectF(0, 0, size, size), Qt.AlignmentFlag.AlignCenter, letters[:2])
    painter.end()
    QPixmapCache.insert(key, found)
    return found


def _clear(size: int, ratio: float) -> QPixmap:
    side = round(size * ratio)
    found = QPixmap(side, side)
    found.setDevicePixelRatio(ratio)
    found.fill(Qt.GlobalColor.transparent)
    return found


def _ink_on(ground: QColor) -> QColor:
    """White while it keeps a WCAG contrast of 3, enough for large bold letters; then near-black."""
    parts = (ground.redF(), ground.greenF(), ground.blueF())
    channels = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    light = 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
    return QColor("#ffffff") if light < 0.3 else QColor("#10141c")

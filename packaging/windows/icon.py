"""Draws the app's picture as a Windows icon."""

import os
import struct
from pathlib import Path

SIZES = (16, 20, 24, 32, 40, 48, 64, 256)


def write_icon(drawing: Path, target: Path) -> None:
    """Write `drawing` (SVG) to `target` (.ico) in the sizes that Windows shows."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication

    application = QGuiApplication.instance() or QGuiApplication([])
    pictures = [_picture(drawing, size) for size in SIZES]
    head = struct.pack("<3H", 0, 1, len(SIZES))
    place = len(head) + 16 * len(SIZES)
    for size, picture in zip(SIZES, pictures, strict=True):
        head += struct.pack("<4B2H2I", size % 256, size % 256, 0, 0, 1, 32, len(picture), place)
        place += len(picture)
    target.write_bytes(head + b"".join(pictures))
    del application


def _picture(drawing: Path, size: int) -> bytes:
    """PNG for the largest, a bitmap with its (empty) mask for the others, as programs of all ages read them."""
    from PySide6.QtCore import QBuffer, QIODevice, Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(drawing)).render(painter)
    painter.end()
    if size == 256:
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG")  # pyright: ignore[reportCallIssue, reportArgumentType] - the stubs know bytes only
        return bytes(buffer.data().data())
    rows = bytes(image.constBits())
    line = size * 4
    pixels = b"".join(rows[at : at + line] for at in range(len(rows) - line, -1, -line))  # from the bottom up
    mask = bytes((size + 31) // 32 * 4 * size)
    return struct.pack("<3I2H6I", 40, size, size * 2, 1, 32, 0, len(pixels) + len(mask), 0, 0, 0, 0) + pixels + mask

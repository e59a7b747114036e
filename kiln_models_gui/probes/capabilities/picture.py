"""Draws digits into a PNG, made on the spot: nobody can have learned such a picture by heart."""

from __future__ import annotations

import struct
import zlib

_ROWS = {  # five rows of three dots for each digit
    "0": "111101101101111", "1": "010110010010111", "2": "111001111100111", "3": "111001111001111",
    "4": "101101111001001", "5": "111100111001111", "6": "111100111101111", "7": "111001001001001",
    "8": "111101111101111", "9": "111101111001111",
}  # fmt: skip
DOT, MARGIN = 16, 32  # pixels: large enough to survive the scaling of every vision model


def digits_png(digits: str) -> bytes:
    """A black-on-white PNG of `digits`; three of them make 240 × 144 pixels."""
    across = 4 * len(digits) - 1
    dark = {
        (column * 4 + at % 3, at // 3)
        for column, digit in enumerate(digits)
        for at, dot in enumerate(_ROWS[digit])
        if dot == "1"
    }
    lines: list[bytes] = []
    blank = b"\xff" * (across * DOT + 2 * MARGIN)
    side = b"\xff" * MARGIN
    for y in range(5):
        line = side + b"".join((b"\x00" if (x, y) in dark else b"\xff") * DOT for x in range(across)) + side
        lines += [line] * DOT
    lines = [blank] * MARGIN + lines + [blank] * MARGIN
    return _png(len(blank), lines)


def _png(width: int, lines: list[bytes]) -> bytes:
    head = struct.pack(">IIBBBBB", width, len(lines), 8, 0, 0, 0, 0)  # 8 bits of grey
    rows = zlib.compress(b"".join(b"\x00" + line for line in lines), 9)
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", head) + _chunk(b"IDAT", rows) + _chunk(b"IEND", b"")


def _chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))

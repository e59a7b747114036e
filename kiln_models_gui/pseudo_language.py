"""A language for developers: longer by a third, accented, in brackets. It shows what is cut off or not translated."""

import re

from PySide6.QtCore import QObject, QTranslator

from kiln_models_gui.qt_names import override

OPEN, CLOSE = "⟦", "⟧"
_ACCENTED = str.maketrans("AEIOUaeiouycnsz", "ÀÉÎÖÛàéîöûýçñšž")
_KEPT = re.compile(r"(\{[^{}]*\}|<[^<>]*>|%L?n|&.|\n)")
_LONGER = 0.35
_RIGHT_TO_LEFT = "\u200f"  # what Qt takes the direction of a text from is its first letter


def pseudo(text: str) -> str:
    """`text` in the pseudo-language; placeholders, tags and mnemonics stay."""
    parts = [part if _KEPT.fullmatch(part) else part.translate(_ACCENTED) for part in _KEPT.split(text)]
    more = "~" * max(1, round(len(_KEPT.sub("", text)) * _LONGER))
    # In words, so that long texts can be broken as those of a real language.
    padding = " ".join(more[start : start + 8] for start in range(0, len(more), 9)) if len(text) > 20 else more
    space = " " if len(text) > 20 else ""
    return f"{OPEN}{''.join(parts)}{space}{padding}{CLOSE}"


class PseudoTranslator(QTranslator):
    """Answers every text with its pseudo-translation, which counts as written from right to left if `rtl`."""

    def __init__(self, parent: QObject, *, rtl: bool = False) -> None:
        super().__init__(parent)
        self._before = _RIGHT_TO_LEFT if rtl else ""

    @override
    def translate(self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1) -> str:
        if not sourceText or sourceText == "QT_LAYOUT_DIRECTION":
            return ""
        return self._before + pseudo(sourceText)

    @override
    def isEmpty(self) -> bool:
        return False

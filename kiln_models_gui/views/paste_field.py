"""The large field that takes any text, and tells what came in at once from what is being typed."""

from pathlib import Path

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QFocusEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from kiln_models_gui.qt_names import override


class PasteField(QPlainTextEdit):
    """A text of several lines; Tab leaves it.

    Signals:
        came_in: a whole text was pasted or dropped, or the person went on to another field.
        file_dropped: the path of a file.
    """

    came_in = Signal()
    file_dropped = Signal(str)

    def __init__(self, placeholder: str) -> None:
        super().__init__()
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self.show_lines(6)

    def show_lines(self, lines: int) -> None:
        """Be as high as `lines` of text; the rest scrolls."""
        self.setFixedHeight(self.fontMetrics().lineSpacing() * lines + 20)

    def show_text(self, text: str) -> None:
        """Show `text` in the place of what stands there. It cannot be undone: the text before may hold a key."""
        if self.toPlainText() != text:
            blocked = self.blockSignals(True)
            self.setPlainText(text)
            self.blockSignals(blocked)
            self.moveCursor(QTextCursor.MoveOperation.End)
            # A text is known by its beginning; what is typed after it still goes to its end.
            self.verticalScrollBar().setValue(0)

    @override
    def canInsertFromMimeData(self, source: QMimeData, /) -> bool:
        return source.hasText() or source.hasUrls()

    @override
    def insertFromMimeData(self, source: QMimeData, /) -> None:
        files = [url.toLocalFile() for url in source.urls() if url.isLocalFile()]
        if files and Path(files[0]).is_file():
            self.file_dropped.emit(files[0])
            return
        self.insertPlainText(source.text())
        self.came_in.emit()

    @override
    def focusOutEvent(self, e: QFocusEvent, /) -> None:
        super().focusOutEvent(e)
        self.came_in.emit()

"""A line of text whose `textEdited` tells of everything that the person did, also by an assistive program."""

from PySide6.QtGui import QDragEnterEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from kiln_models_gui.qt_names import override


class TypedLine(QLineEdit):
    """A QLineEdit that tells also of a text that dictation or a switch control put in: Qt says `textChanged` only.

    Signals: those of QLineEdit.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ours = False
        self._told = ""
        self.textEdited.connect(self._note)
        self.textChanged.connect(self._tell)

    @override
    def setText(self, arg__1: str | None, /) -> None:
        # What assistive programs put in comes by Qt's own setText, never through here.
        self._ours = True
        super().setText(arg__1)
        self._ours = False
        self._told = self.text()

    @override
    def dragEnterEvent(self, arg__1: QDragEnterEvent, /) -> None:
        if any(url.isLocalFile() for url in arg__1.mimeData().urls()):
            arg__1.ignore()  # Qt would type its path here: what is around the field reads the file
        else:
            super().dragEnterEvent(arg__1)

    @override
    def clear(self) -> None:
        self.setText("")

    def _note(self, text: str) -> None:
        self._told = text

    def _tell(self, text: str) -> None:
        if not self._ours and text != self._told:
            self._told = text
            self.textEdited.emit(text)

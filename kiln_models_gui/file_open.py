"""macOS hands files and links over as events, not on the command line."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal
from PySide6.QtGui import QFileOpenEvent

from kiln_models_gui.qt_names import override


class FileOpenFilter(QObject):
    """Hears the system's wishes to open something. Signals: `asked` with a list of one path or address."""

    asked = Signal(list)

    def __init__(self, application: QCoreApplication) -> None:
        super().__init__(application)
        application.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent):
            self.asked.emit([event.file() or event.url().toString()])
            return True
        return False

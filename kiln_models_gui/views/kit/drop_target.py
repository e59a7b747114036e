"""Takes files and text that are dropped anywhere on a window, dialog or card, and shows where while they are held."""

from PySide6.QtCore import QEvent, QMimeData, QObject, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget

from kiln_models_gui.qt_names import override
from kiln_models_gui.views.kit.painting import paint_box
from kiln_models_gui.views.theme import Theme
from kiln_models_gui.views.tokens import CARD_RADIUS, LARGE, MEDIUM


class DropHint(QWidget):
    """The frame with its words over all of `host`. The mouse goes through it.

    Signals: none.
    """

    def __init__(self, theme: Theme, words: str, host: QWidget) -> None:
        super().__init__(host)
        self._theme = theme
        self._words = words
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(words)
        self.setGeometry(host.rect())
        self.raise_()
        self.show()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        t = self._theme.tokens
        painter = QPainter(self)
        veil = QColor(t.window)
        veil.setAlpha(170)
        painter.fillRect(self.rect(), veil)
        frame = QRectF(self.rect()).adjusted(MEDIUM, MEDIUM, -MEDIUM, -MEDIUM)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(t.accent), 2, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(frame, CARD_RADIUS, CARD_RADIUS)
        font = self._theme.font(1.1, QFont.Weight.DemiBold)
        painter.setFont(font)
        flags = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
        room = frame.adjusted(LARGE * 2, LARGE, -LARGE * 2, -LARGE)
        words = QFontMetricsF(font).boundingRect(room, flags, self._words)
        paint_box(painter, words.adjusted(-LARGE, -MEDIUM, LARGE, MEDIUM), CARD_RADIUS, t.surface, t.accent)
        painter.setPen(QColor(t.text))
        painter.drawText(words.adjusted(-1, -1, 1, 1), flags, self._words)


class DropTarget(QObject):
    """Makes `host` take what is dropped on it, also on what lies in it and takes nothing itself.

    Args: `words` say what becomes of it; `endings` are those of the files that are taken, and no text then.
    Signals: `files_dropped` with a list of paths; `text_dropped`.
    """

    files_dropped = Signal(list)
    text_dropped = Signal(str)

    def __init__(self, host: QWidget, theme: Theme, words: str, *, endings: tuple[str, ...] = ()) -> None:
        super().__init__(host)
        self._host = host
        self._theme = theme
        self._words = words
        self._endings = endings
        self.hint: DropHint | None = None
        """What shows while something is held over the host."""
        host.setAcceptDrops(True)
        host.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDropEvent) and event.type() is QEvent.Type.Drop:
            return self._dropped(event)
        # A QDragEnterEvent is a QDragMoveEvent, too.
        if isinstance(event, QDragEnterEvent | QDragMoveEvent):
            return self._held(event)
        if event.type() in (QEvent.Type.DragLeave, QEvent.Type.Hide):
            self._drop_hint()
        return super().eventFilter(watched, event)

    def _held(self, event: QDragMoveEvent) -> bool:
        if not self._takes(event.mimeData()):
            event.ignore()  # whoever is behind may want it
            return True
        # Whatever it came from keeps it: a mail program that is told "move" would take the mail away.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if self.hint is None:
            self.hint = DropHint(self._theme, self._words, self._host)
        return True

    def _dropped(self, event: QDropEvent) -> bool:
        self._drop_hint()
        data = event.mimeData()
        if not self._takes(data):
            event.ignore()
            return True
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if files := files_in(data):
            self.files_dropped.emit(files)
        else:
            self.text_dropped.emit(data.text())
        return True

    def _takes(self, data: QMimeData) -> bool:
        files = files_in(data)
        if self._endings:
            return bool(files) and files[0].lower().endswith(self._endings)
        return bool(files) or bool(data.text().strip())

    def _drop_hint(self) -> None:
        if self.hint is not None:
            self.hint.hide()
            self.hint.deleteLater()
            self.hint = None


def files_in(data: QMimeData) -> list[str]:
    """The paths of the files that are dragged; a web address is none."""
    return [url.toLocalFile() for url in data.urls() if url.isLocalFile()] if data.hasUrls() else []

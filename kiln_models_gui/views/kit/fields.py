"""Text fields: a line, a search line, and a number that may be typed wrong."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from kiln_models_gui.qt_names import override
from kiln_models_gui.views.kit.icons import icon, pixmap
from kiln_models_gui.views.kit.typed_line import TypedLine
from kiln_models_gui.views.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QAction


class TextField(TypedLine):
    """A line of text.

    Signals: those of TypedLine; `textEdited` is what the person did.
    """

    def __init__(self, theme: Theme, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setPlaceholderText(placeholder)

    def show_text(self, text: str) -> None:
        """Show `text`, unless it is there already: the cursor stays where the person types."""
        if self.text() != text:
            self.setText(text)


class SearchField(TextField):
    """A line to search with; Escape empties it, and the cross at its end too.

    Signals: those of QLineEdit.
    """

    def __init__(self, theme: Theme, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, placeholder, parent)
        self.setAccessibleName(placeholder)
        self._clear: QAction | None = None
        self.textChanged.connect(self._show_cross)
        self._show_signs()
        theme.changed.connect(self._show_signs)

    @override
    def event(self, arg__1: QEvent, /) -> bool:
        if arg__1.type() is QEvent.Type.ShortcutOverride and isinstance(arg__1, QKeyEvent):
            from PySide6.QtGui import QKeySequence  # 80 constants

            undo, redo = arg__1.matches(QKeySequence.StandardKey.Undo), arg__1.matches(QKeySequence.StandardKey.Redo)
            if (undo and not self.isUndoAvailable()) or (redo and not self.isRedoAvailable()):
                arg__1.ignore()  # nothing was typed here: the keys are for the window
                return True
        return super().event(arg__1)

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        super().keyPressEvent(event)

    @override
    def paintEvent(self, arg__1: QPaintEvent, /) -> None:
        super().paintEvent(arg__1)
        side = self.fontMetrics().height()
        sign = pixmap("search", self._theme.tokens.text_muted, side, self.devicePixelRatioF())
        left = self.width() - side - 11 if self.isRightToLeft() else 11
        QPainter(self).drawPixmap(QPointF(left, (self.height() - side) / 2), sign)

    def _show_cross(self) -> None:
        if self.text():  # not before: QIcon and its drawings would load for what nobody sees yet
            self._clear = self._clear or self._make_cross()
            self._clear.setIcon(icon("close", self._theme.tokens.text_muted))
        if self._clear is not None:
            self._clear.setVisible(bool(self.text()))

    def _make_cross(self) -> "QAction":
        from PySide6.QtGui import QAction

        cross = QAction(self)
        cross.setText(self.tr("Clear the search"))
        cross.setToolTip(cross.text())
        cross.triggered.connect(self.clear)
        self.addAction(cross, QLineEdit.ActionPosition.TrailingPosition)
        return cross

    def _show_signs(self) -> None:
        self._show_cross()
        lead = self.fontMetrics().height() + 5
        self.setTextMargins(0 if self.isRightToLeft() else lead, 0, lead if self.isRightToLeft() else 0, 0)


class NumberField(TextField):
    """A number as free text: what is wrong with it stands beside it, no key press is refused.

    Signals: those of QLineEdit.
    """

    def __init__(self, theme: Theme, placeholder: str = "", *, digits: int = 10, parent: QWidget | None = None) -> None:
        """`digits` is the width in digits."""
        super().__init__(theme, placeholder, parent)
        self.setInputMethodHints(Qt.InputMethodHint.ImhPreferNumbers)
        self._digits = digits
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._fit()
        theme.changed.connect(self._fit)

    def _fit(self) -> None:
        self.setMinimumWidth(self.fontMetrics().horizontalAdvance("0") * self._digits + 28)

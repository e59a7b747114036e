"""A box to choose from, or to choose from and type in."""

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QStringListModel, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from kiln_models_gui.qt_names import override
from kiln_models_gui.views.kit.icons import pixmap
from kiln_models_gui.views.theme import Theme


class _NotedDelegate(QStyledItemDelegate):
    """Draws entries with a note behind them; the note never gets into the field."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.notes: Mapping[str, str] = {}

    @override
    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex, /) -> None:
        super().initStyleOption(option, index)
        name = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        if note := self.notes.get(name):
            option.text = f"{name}  ·  {note}"  # pyright: ignore[reportAttributeAccessIssue]


class ChoiceField(QComboBox):
    """A box to choose from; `editable` lets the person type too, and offers what contains the typed text.

    Signals: those of QComboBox, and
        chosen(object): the data of the entry that the person chose (the text where it has none).
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme, *, editable: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._noted: _NotedDelegate | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.setMaxVisibleItems(12)
        self.activated.connect(self._activated)
        theme.changed.connect(self.update)
        if editable:
            self._make_editable()

    def set_choices(self, choices: list[tuple[str, object]]) -> None:
        """Offer (text, data); what is chosen or typed stays."""
        typed, data = self.currentText(), self.currentData()
        blocked = self.blockSignals(True)
        self.clear()
        for text, value in choices:
            self.addItem(text, value)
        if self.isEditable():
            self.setEditText(typed)
        else:
            self.setCurrentIndex(max(self.findData(data), 0) if choices else -1)
        self.blockSignals(blocked)
        completer = self.completer()
        if completer and self.isEditable():
            completer.setModel(QStringListModel([text for text, _ in choices], completer))

    def note_choices(self, notes: Mapping[str, str]) -> None:
        """Say something of the entries with these texts, in the list that opens, by tooltip and to screen readers."""
        if self._noted is None and notes:
            self._noted = _NotedDelegate(self)
            self.setItemDelegate(self._noted)
            completer = self.completer()
            popup = completer.popup() if completer and self.isEditable() else None
            if popup is not None:
                popup.setItemDelegate(self._noted)
        if self._noted is not None:
            self._noted.notes = dict(notes)
        typed, blocked = self.currentText(), self.blockSignals(True)
        for number in range(self.count()):
            name = self.itemText(number)
            note = notes.get(name)
            if note != self.itemData(number, Qt.ItemDataRole.ToolTipRole):
                self.setItemData(number, note, Qt.ItemDataRole.ToolTipRole)
                self.setItemData(number, note and f"{name}, {note}", Qt.ItemDataRole.AccessibleTextRole)
        if self.isEditable() and self.currentText() != typed:
            self.setEditText(typed)  # Qt puts the current entry there when its data change
        self.blockSignals(blocked)

    def choose(self, data: object) -> None:
        """Show the entry with `data`, without a signal."""
        blocked = self.blockSignals(True)
        self.setCurrentIndex(self.findData(data))
        self.blockSignals(blocked)
        self.update()

    @override
    def showPopup(self) -> None:
        self.view().setAccessibleName(self.accessibleName())
        super().showPopup()

    @override
    def paintEvent(self, e: QPaintEvent, /) -> None:
        super().paintEvent(e)
        painter = QPainter(self)
        side = self.fontMetrics().height()
        left = 10 if self.isRightToLeft() else self.width() - side - 8
        ink = self._theme.tokens.text_muted
        sign = pixmap("chevron-down", ink, side, self.devicePixelRatioF())
        painter.drawPixmap(QPointF(left, (self.height() - side) / 2), sign)

    def _make_editable(self) -> None:
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        completer = QCompleter(self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.setCompleter(completer)
        popup = completer.popup()
        if popup:
            popup.setProperty("kit", "popup")

    def _activated(self, index: int) -> None:
        data = self.itemData(index)
        self.chosen.emit(self.itemText(index) if data is None else data)

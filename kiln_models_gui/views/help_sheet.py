"""The help sheet: every action with its keys, and the keys of lists and forms."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiln_models_gui.qt_names import override
from kiln_models_gui.views.actions import Actions, Group
from kiln_models_gui.views.kit.buttons import Button
from kiln_models_gui.views.kit.dialog_shell import DialogShell
from kiln_models_gui.views.kit.labels import TextLabel
from kiln_models_gui.views.kit.shortcut_tip import shown_keys
from kiln_models_gui.views.theme import Theme
from kiln_models_gui.views.tokens import HUGE, MEDIUM, SMALL


class HelpSheet(DialogShell):
    """Signals: as DialogShell."""

    def __init__(self, actions: Actions, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent, characters=96)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.setAccessibleName(self.windowTitle())
        self.title.setText(self.windowTitle())
        self.lines: list[tuple[str, str]] = []
        columns = QHBoxLayout()
        columns.setSpacing(HUGE)
        self.body.addLayout(columns)
        words = self._group_words()
        left = [(words[group], self._lines_of(actions, group)) for group in Group]
        right = [(self.tr("In a list"), self._list_keys()), (self.tr("In a form"), self._form_keys())]
        for parts in ([part for part in left if part[1]], right):
            columns.addLayout(self._filled(parts), 1)
        self.close_button = self.add_button(Button(theme, self.tr("Close"), "primary"), is_default=True)
        self.close_button.clicked.connect(self.accept)
        self.close_button.setFocus()
        self.close_button.installEventFilter(self)
        self.setAccessibleDescription("; ".join(f"{keys}: {text}" for keys, text in self.lines))

    @override
    def eventFilter(self, arg__1: QObject, arg__2: QEvent, /) -> bool:
        """Up and Down scroll: there is nothing to go to in the sheet."""
        if isinstance(arg__2, QKeyEvent) and arg__2.type() is QEvent.Type.KeyPress:
            page = self._scroll.viewport().height()
            steps = {Qt.Key.Key_Up: -60, Qt.Key.Key_Down: 60, Qt.Key.Key_PageUp: -page, Qt.Key.Key_PageDown: page}
            step = steps.get(Qt.Key(arg__2.key()))
            if step is not None:
                bar = self._scroll.verticalScrollBar()
                bar.setValue(bar.value() + step)
                return True
        return super().eventFilter(arg__1, arg__2)

    def _group_words(self) -> dict[Group, str]:
        return {
            Group.ADD: self.tr("Add"),
            Group.GO: self.tr("Go to"),
            Group.EDIT: self.tr("Change"),
            Group.TEST: self.tr("Test"),
            Group.LOOK: self.tr("Look"),
            Group.HELP: self.tr("Help"),
        }

    def _lines_of(self, actions: Actions, group: Group) -> list[tuple[str, str]]:
        wanted = (action for action in actions.all if action.group is group and action.shortcuts)
        return [
            (" · ".join(shown_keys(keys) for keys in action.shortcuts[:2]), action.text.rstrip("…"))
            for action in wanted
        ]

    def _list_keys(self) -> list[tuple[str, str]]:
        return [
            (self.tr("Letters"), self.tr("Go to the row that begins with them")),
            (self.tr("Enter"), self.tr("Open the row")),
            (shown_keys("Del"), self.tr("Remove it")),
            (self.tr("Menu key"), self.tr("All that can be done with it")),
            (self.tr("Shift and arrows"), self.tr("Choose several")),
            (shown_keys("Ctrl+Space"), self.tr("Choose one more, or one less")),
            (shown_keys("Ctrl+A"), self.tr("Choose all")),
            (shown_keys("Esc"), self.tr("Choose only one again")),
            (shown_keys("F6"), self.tr("Go to the message below, such as “Undo”")),
        ]

    def _form_keys(self) -> list[tuple[str, str]]:
        return [
            (self.tr("Tab"), self.tr("Go to the next field")),
            (self.tr("Enter"), self.tr("Save")),
            (shown_keys("Esc"), self.tr("Close")),
        ]

    def _filled(self, parts: list[tuple[str, list[tuple[str, str]]]]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(SMALL)
        for heading, lines in parts:
            label = TextLabel(heading, "heading", wraps=False)
            label.setContentsMargins(0, MEDIUM if column.count() else 0, 0, 0)
            column.addWidget(label)
            for keys, text in lines:
                row = QHBoxLayout()
                row.setSpacing(MEDIUM)
                name = TextLabel(keys, "strong")
                name.setFixedWidth(self.fontMetrics().averageCharWidth() * 20)
                row.addWidget(name, 0, Qt.AlignmentFlag.AlignTop)
                row.addWidget(TextLabel(text), 1)
                column.addLayout(row)
                self.lines.append((keys, text))
        column.addStretch(1)
        return column

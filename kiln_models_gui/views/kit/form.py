"""Form rows: label, field, help and error, tied together for eyes, keyboard and screen reader."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from kiln_models_gui.qt_names import override
from kiln_models_gui.views.kit.announce import announce
from kiln_models_gui.views.kit.help import HelpButton, HelpedLabel, closes_help
from kiln_models_gui.views.kit.icons import pixmap
from kiln_models_gui.views.kit.labels import TextLabel
from kiln_models_gui.views.theme import Theme
from kiln_models_gui.views.tokens import LARGE, MEDIUM, SMALL, TINY

WIDEST = 16_777_215
"""Qt's own word for no limit."""


class _Box(QWidget):
    """The field with what stands below it; Escape in the field closes the help before it closes the dialog."""

    help_button: HelpButton | None = None

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not closes_help(event, self.help_button):
            super().keyPressEvent(event)


class FormRow(QObject):
    """One label with its field, help and error. Made by `Form.add`.

    Signals: none.
    """

    def __init__(self, theme: Theme, form: QWidget, label: str, field: QWidget, help_text: str) -> None:
        super().__init__(form)
        self._theme = theme
        self.field = field
        self.label = QLabel(label)
        self.label.setProperty("ink", "muted")
        self.label.setBuddy(field)
        self.label.setWordWrap(True)
        self._plain = label.replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip(":")
        self._name_field()
        self._help = TextLabel(help_text, "small", "muted")
        self._sign = QLabel()
        self._error = TextLabel("", "small", "bad")
        self._error_line = QWidget()
        self.box = _Box()
        self.head: QLabel | HelpedLabel = self.label
        """What stands in the column of the labels."""
        self._lay_out()
        self.set_help(help_text)
        self.set_error("")
        theme.changed.connect(self._show_sign)

    def _lay_out(self) -> None:
        line = QHBoxLayout(self._error_line)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(TINY + 2)
        line.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._error, 1)
        column = QVBoxLayout(self.box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TINY)
        self._line = QHBoxLayout()
        self._line.setSpacing(SMALL)
        self._line.addWidget(self.field)
        if self.field.sizePolicy().horizontalPolicy() is QSizePolicy.Policy.Fixed:
            # A field of fixed width stands at the start of its line, not in the middle.
            self._line.addStretch(1)
        column.addLayout(self._line)
        column.addWidget(self._error_line)
        column.addWidget(self._help)

    def _name_field(self) -> None:
        """Tell screen readers what the field is for. A text or a check box with words of its own is called by these."""
        if isinstance(self.field, QLabel) or (isinstance(self.field, QAbstractButton) and self.field.text()):
            return
        self.field.setAccessibleName(self._plain)
        inner = self.field.lineEdit() if isinstance(self.field, QComboBox) else None
        if inner is not None:
            inner.setAccessibleName(self._plain)

    def add_beside(self, widget: QWidget) -> None:
        """Put a unit, a count or a button at the end of the field's line."""
        fixed = self.field.sizePolicy().horizontalPolicy() is QSizePolicy.Policy.Fixed
        if fixed:
            widget.setSizePolicy(QSizePolicy.Policy.Maximum, widget.sizePolicy().verticalPolicy())
        self._line.insertWidget(1, widget, 0, Qt.AlignmentFlag.AlignVCenter)

    def add_wide(self, widget: QWidget) -> None:
        """Put words beside the field that may take as much of its line as the field."""
        self.field.setSizePolicy(QSizePolicy.Policy.Ignored, self.field.sizePolicy().verticalPolicy())
        self._line.insertWidget(1, widget, 3, Qt.AlignmentFlag.AlignVCenter)
        self._line.setStretch(0, 2)

    def add_help(self, question: str, text: str) -> HelpButton:
        """Put a "?" behind the label: `question` names it ("What is a proxy?"), `text` opens below the field."""
        form = self.parent()
        button = HelpButton(self._theme, question, text)
        self.box.help_button = button
        self.head = HelpedLabel(self.label, button)
        column = self.box.layout()
        if column is not None:
            column.addWidget(button.panel)
        if isinstance(form, Form):
            form.place(self)
        return button

    @property
    def help_button(self) -> HelpButton | None:
        """The "?"; None without one."""
        return self.box.help_button

    @property
    def help_text(self) -> str:
        """The muted line under the field, or ""."""
        return self._help.text()

    @property
    def error(self) -> str:
        """What is wrong, or ""."""
        return self._error.text()

    def set_error(self, sentence: str) -> None:
        """Show, mark and say what is wrong with the field; "" when it is right."""
        is_news = sentence != self._error.text()
        self._error.setText(sentence)
        self._error_line.setVisible(bool(sentence))
        self.field.setProperty("wrong", "true" if sentence else "false")
        if is_news:
            self.field.style().unpolish(self.field)
            self.field.style().polish(self.field)
            self._describe()
            self._show_sign()
        if is_news and sentence:
            announce(self.field, f"{self._plain}: {sentence}", urgent=True)

    def set_help(self, sentence: str) -> None:
        """Show another muted line under the field; "" for none."""
        self._help.setText(sentence)
        self._help.setVisible(bool(sentence))
        self._describe()

    def set_visible(self, visible: bool) -> None:
        """Show or hide the whole row."""
        self.head.setVisible(visible)
        self.box.setVisible(visible)

    def _describe(self) -> None:
        told = [text for text in (self._error.text(), self._help.text()) if text]
        self.field.setAccessibleDescription(" ".join(told))

    def _show_sign(self) -> None:
        side = self._error.fontMetrics().height()
        self._sign.setPixmap(pixmap("attention", self._theme.tokens.bad, side, self._sign.devicePixelRatioF()))


class Form(QWidget):
    """Rows of label and field; labels go above their fields where the width does not hold both.

    Signals: none.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, label_width: int = 15) -> None:
        """`label_width` is the label column in average characters."""
        super().__init__(parent)
        self._theme = theme
        self._label_characters = label_width
        self.rows: list[FormRow] = []
        self._stacked = False
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(LARGE)
        self._grid.setVerticalSpacing(MEDIUM)
        self._grid.setColumnStretch(1, 1)

    @property
    def is_stacked(self) -> bool:
        """Whether labels stand above their fields now."""
        return self._stacked

    def add(self, label: str, field: QWidget, help: str = "") -> FormRow:  # noqa: A002
        """Add a row. `label` may hold a mnemonic ("&Address"); the field gets it as its accessible name."""
        row = FormRow(self._theme, self, label, field, help)
        self.rows.append(row)
        self._place(len(self.rows) - 1)
        return row

    def place(self, row: FormRow) -> None:
        """Put a row that got another head where it stands."""
        self._place(self.rows.index(row))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._arrange(anew=True)

    def _label_width(self) -> int:
        return self.fontMetrics().averageCharWidth() * self._label_characters

    def _arrange(self, *, anew: bool = False) -> None:
        # A field of fewer than 30 characters is a nuisance: give it the whole width.
        stacked = self.width() < self._label_width() + self.fontMetrics().averageCharWidth() * 30
        if stacked == self._stacked and not anew:
            return
        self._stacked = stacked
        self._grid.setVerticalSpacing(TINY if stacked else MEDIUM)
        for place in range(len(self.rows)):
            self._place(place)

    def _place(self, place: int) -> None:
        row = self.rows[place]
        head = row.head
        self._grid.removeWidget(head)
        self._grid.removeWidget(row.box)
        if self._stacked:
            head.setMinimumWidth(0)
            head.setMaximumWidth(WIDEST)  # above its field it has the whole width
            head.setContentsMargins(0, TINY if place else 0, 0, 0)
            if isinstance(head, HelpedLabel):
                head.fit(0, 0)
            self._grid.addWidget(head, place * 2, 0, 1, 2)
            self._grid.addWidget(row.box, place * 2 + 1, 0, 1, 2)
            return
        # A text starts on its label's line; a box has its own text in its middle.
        box = 0 if isinstance(row.field, QLabel) else row.field.sizeHint().height() - self.fontMetrics().height()
        drop = max(box // 2, 0)
        if isinstance(head, HelpedLabel):
            head.fit(self._label_width(), drop)
        else:
            head.setFixedWidth(self._label_width())
            head.setContentsMargins(0, drop, 0, 0)
        self._grid.addWidget(head, place * 2, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(row.box, place * 2, 1)

"""A field for a key: shows only its mask, and takes a new one without ever being filled with the mask."""

from enum import Enum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QWidget

from kiln_models_gui.qt_names import override
from kiln_models_gui.views.kit.buttons import Button
from kiln_models_gui.views.kit.icons import icon
from kiln_models_gui.views.kit.typed_line import TypedLine
from kiln_models_gui.views.theme import Theme
from kiln_models_gui.views.tokens import SMALL


class SecretState(Enum):
    """What the person did with the key."""

    UNCHANGED = "unchanged"
    REPLACED = "replaced"
    REMOVED = "removed"


class _SecretEdit(TypedLine):
    """A line that tells when a text was pasted, so that its owner can judge line breaks and quotes at once.

    QLineEdit.text() keeps the line breaks that it draws as signs (tried with Qt 6.11).

    Signals:
        pasted: the clipboard was put in.
    """

    pasted = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.take_clipboard()
            return
        super().keyPressEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent, /) -> None:
        menu = QMenu(self)
        menu.addAction(self.tr("Paste"), self.take_clipboard).setEnabled(not self.isReadOnly())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def take_clipboard(self) -> None:
        """Replace the selection by what the clipboard holds; the owner gets it raw."""
        if not self.isReadOnly():
            text = QGuiApplication.clipboard().text()
            self.insert(text)
            self.pasted.emit()


class SecretField(QWidget):
    """The key of a provider in three states: unchanged, replaced, removed.

    Signals:
        changed: the state or the typed text is new.
        pasted: a text was pasted; `typed()` has it as it was, with its line breaks, for the owner to judge.
    """

    changed = Signal()
    pasted = Signal()

    def __init__(
        self, theme: Theme, parent: QWidget | None = None, *, removed: str = "", kept: str = "", asks: str = ""
    ) -> None:
        """`removed`: what stands there once the key was removed; `kept`: the button that brings it back.

        `asks`: what the empty field says instead of asking for a key.
        """
        super().__init__(parent)
        self._theme = theme
        self._asks = asks or self.tr("Paste the key here")
        self._removed = removed or self.tr("Will be removed when you save")
        self._mask = self._note = ""
        self._can_remove = True
        self._state = SecretState.UNCHANGED
        self._edit = _SecretEdit()
        self._edit.setClearButtonEnabled(False)
        self._eye = QAction(self)
        self._eye.setCheckable(True)
        self._edit.addAction(self._eye, QLineEdit.ActionPosition.TrailingPosition)
        self._replace = Button(theme, self.tr("Replace…"))
        self._remove = Button(theme, self.tr("Remove"), "quiet")
        self._back = Button(theme, kept or self.tr("Keep the old one"), "quiet")
        self._lay_out()
        self._connect()
        self.setFocusProxy(self._edit)
        self.show_saved("")

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SMALL)
        row.addWidget(self._edit, 1)
        for button in (self._replace, self._remove, self._back):
            row.addWidget(button)

    def _connect(self) -> None:
        self._edit.textEdited.connect(self._edited)
        self._edit.pasted.connect(self._pasted)
        self._eye.toggled.connect(self._show_letters)
        self._replace.clicked.connect(self.begin_replacing)
        self._remove.clicked.connect(self._remove_clicked)
        self._back.clicked.connect(self._keep_old)
        self._theme.changed.connect(self._refresh)

    @property
    def parts(self) -> list[QWidget]:
        """What takes the focus, in its order."""
        return [self._edit, self._replace, self._remove, self._back]

    @property
    def state(self) -> SecretState:
        """What the person did with the key; REPLACED only once something was typed."""
        if self._state is SecretState.REPLACED and not self.typed():
            return SecretState.UNCHANGED
        return self._state

    def typed(self) -> str:
        """What was typed or pasted, with the line breaks of the pasted text. "" unless replacing."""
        if self._state is not SecretState.REPLACED:
            return ""
        return self._edit.text()

    def show_saved(self, mask: str, note: str = "", *, told: bool = False, can_remove: bool = True) -> None:
        """Show the saved key's `mask` ("sk-…4f2a") and where it is kept; with "" the field waits for a key."""
        self._mask, self._note, self._can_remove = mask, note, can_remove
        self._state = SecretState.UNCHANGED if mask else SecretState.REPLACED
        self._edit.clear()
        self._eye.setChecked(False)
        self._refresh()
        if told:
            self.changed.emit()

    def begin_replacing(self) -> None:
        """Empty the field and wait for the new key."""
        self._state = SecretState.REPLACED
        self._edit.clear()
        self._refresh()
        self._edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    @override
    def setAccessibleName(self, name: str, /) -> None:
        super().setAccessibleName(name)
        self._edit.setAccessibleName(name)
        self._replace.setAccessibleName(self.tr("Replace {name}").format(name=name))
        self._remove.setAccessibleName(self.tr("Remove {name}").format(name=name))

    @override
    def setAccessibleDescription(self, description: str, /) -> None:
        super().setAccessibleDescription(description)
        self._edit.setAccessibleDescription(description)

    @override
    def setProperty(self, name: str, value: object, /) -> bool:
        # The error mark of a form belongs on the line that shows an edge.
        if name == "wrong":
            self._edit.setProperty(name, value)
            self._edit.style().unpolish(self._edit)
            self._edit.style().polish(self._edit)
        return super().setProperty(name, value)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._eye.setChecked(False)
        super().focusOutEvent(event)

    def _edited(self) -> None:
        self.changed.emit()

    def _pasted(self) -> None:
        self.changed.emit()
        self.pasted.emit()

    def _keep_old(self) -> None:
        self.show_saved(self._mask, self._note, told=True, can_remove=self._can_remove)

    def _remove_clicked(self) -> None:
        self._state = SecretState.REMOVED
        self._refresh()
        self._back.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _show_letters(self) -> None:
        self._refresh_echo()

    def _refresh(self) -> None:
        typing = self._state is SecretState.REPLACED
        kept = self._state is SecretState.UNCHANGED
        self._edit.setReadOnly(not typing)
        self._replace.setVisible(kept)
        self._remove.setVisible(kept and self._can_remove)
        self._back.setVisible(not kept and bool(self._mask))
        self._eye.setVisible(typing)
        self._edit.setPlaceholderText(self._asks if typing else "")
        if kept:
            self._edit.setText(f"{self._mask}   {self._note}".strip())
        elif self._state is SecretState.REMOVED:
            self._edit.setText(self._removed)
        self._refresh_echo()

    def _refresh_echo(self) -> None:
        shown = self._eye.isChecked()
        hidden = self._state is SecretState.REPLACED and not shown
        self._edit.setEchoMode(QLineEdit.EchoMode.Password if hidden else QLineEdit.EchoMode.Normal)
        self._eye.setText(self.tr("Hide the key") if shown else self.tr("Show the key"))
        self._eye.setToolTip(self._eye.text())
        self._eye.setIcon(icon("eye-off" if shown else "eye", self._theme.tokens.text_muted))

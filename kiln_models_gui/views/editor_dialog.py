"""What the dialogs that edit something share: save, cancel, asking before typed things are thrown away."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Protocol

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiln_models_gui.viewmodels.clash import Answers, ClashQuestion
from kiln_models_gui.viewmodels.connection_test import ConnectionTest
from kiln_models_gui.viewmodels.test_result import TestResult
from kiln_models_gui.viewmodels.words import Message
from kiln_models_gui.viewmodels.words.results import chip_words
from kiln_models_gui.views.kit.banner import Banner
from kiln_models_gui.views.kit.buttons import Button
from kiln_models_gui.views.kit.chip import StatusChip
from kiln_models_gui.views.kit.confirm import ConfirmDialog
from kiln_models_gui.views.kit.dialog_shell import DialogShell
from kiln_models_gui.views.kit.labels import TextLabel
from kiln_models_gui.views.kit.waiting import BusyLine
from kiln_models_gui.views.theme import Theme


class Editor(Protocol):
    """What the dialog asks of its view-model."""

    test: ConnectionTest

    @property
    def known_result(self) -> TestResult | None:
        """The last test of what the form says, from earlier; None without one."""
        ...

    @property
    def changed_by_person(self) -> bool:
        """Whether closing would lose something."""
        ...

    def save(self) -> None:
        """Save, or show what is missing."""
        ...

    def close(self) -> None:
        """End what only the form wants to know."""
        ...


class EditorDialog(DialogShell):
    """A form with Cancel and Save. Escape asks before it throws away what was typed. Signals: as DialogShell."""

    def __init__(self, editor: Editor, theme: Theme, title: str, parent: QWidget | None, characters: int = 84) -> None:
        super().__init__(theme, title, parent, characters=characters)
        self._shared = editor
        self.banner = Banner(theme)
        self.body.addWidget(self.banner)
        self.result_chip = StatusChip(theme)
        self.reason = TextLabel("", "small", "muted")
        self.reason.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
        self.saving = BusyLine(theme)
        self.status.addWidget(self.saving)
        self.status.addWidget(self.result_chip)
        self.status.addWidget(self.reason, 1)
        self.result_chip.hide()
        self.cancel_button = Button(theme, self.tr("Cancel"))
        self.save_button = Button(theme, self.tr("Save"), "primary")
        self._extra = QHBoxLayout()
        self._to_reveal: QWidget | None = None
        self.add_button(self.cancel_button)
        self.add_button(self.save_button, is_default=True)
        self.cancel_button.clicked.connect(self.reject)
        self.save_button.clicked.connect(editor.save)
        self.finished.connect(self._stop)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._reveal_again)

    def add_footer(self, widget: QWidget) -> None:
        """Put `widget` between Cancel and Save."""
        self._buttons.insertWidget(1, widget)

    def show_problem(self, problem: Message | None) -> None:
        """Show why a save did not work."""
        if problem is None:
            self.banner.hide()
            return
        self.banner.show_message("bad", problem.todo, heading=problem.what, closable=False)
        self.scroll_to(self.banner)

    def show_reason(self, reason: str) -> None:
        """Why it cannot be saved yet, beside the button that is greyed for it."""
        self.reason.setText(reason)
        self.reason.setVisible(bool(reason))
        self.save_button.setEnabled(not reason)
        self.save_button.setToolTip(reason)
        self.save_button.setAccessibleDescription(reason)

    def show_saving(self, is_saving: bool) -> None:
        """Say that it is being saved, where that takes long: a keychain may ask first."""
        self.saving.follow(self.tr("Saving…") if is_saving else "")

    def show_test_result(self) -> None:
        """The last test in one chip; one of earlier with its age."""
        result, known = self._shared.test.result, self._shared.known_result
        if self._shared.test.busy:
            self._to_reveal = None
        self.result_chip.setVisible(result is not None or (known is not None and not self._shared.test.busy))
        if result is not None:
            self.result_chip.show_status(result.text, result.tone)
        elif known is not None:
            self.result_chip.show_status(chip_words(known, datetime.now(UTC)), known.tone)

    def reveal(self, widget: QWidget) -> None:
        """Scroll to a widget that just came, as soon as there is room for it, and until another test starts."""
        self._to_reveal = widget
        QTimer.singleShot(0, widget, lambda: self.scroll_to(widget))

    def _reveal_again(self) -> None:
        if self._to_reveal is not None and self._to_reveal.isVisible():
            self.scroll_to(self._to_reveal)

    def ask_clash(self, question: ClashQuestion, settle: Callable[[Answers], object]) -> None:
        """Ask what holds; cancelled, everything stays as it was typed."""
        from kiln_models_gui.views.clash import ClashDialog

        dialog = ClashDialog(self._theme, question, self)
        dialog.settled.connect(settle)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def close_saved(self) -> None:
        """It was saved: close without asking."""
        self.accept()

    def may_close(self) -> bool:  # pyright: ignore[reportImplicitOverride]
        """Ask first when something typed would be lost."""
        if not self._shared.changed_by_person:
            return True
        question = ConfirmDialog(
            self._theme,
            self.tr("Throw away what you typed?"),
            self.tr("Throw away"),
            cancel=self.tr("Keep editing"),
            parent=self,
        )
        question.decided.connect(self._discard_if)
        question.open()
        return False

    def _discard_if(self, wanted: bool) -> None:
        if wanted:
            self.discard()

    def _stop(self) -> None:
        # What is being saved must not be torn apart: its view-model outlives the dialog.
        self._shared.close()

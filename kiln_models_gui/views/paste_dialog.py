"""The dialog that takes any text with an address, a key or a model in it."""

from itertools import pairwise
from pathlib import Path

from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from kiln_models_gui.viewmodels.paste.form import PasteForm
from kiln_models_gui.views.connection_test import TestLines
from kiln_models_gui.views.drops import hint_words
from kiln_models_gui.views.editor_dialog import EditorDialog
from kiln_models_gui.views.kit.announce import announce
from kiln_models_gui.views.kit.banner import Banner
from kiln_models_gui.views.kit.buttons import Button
from kiln_models_gui.views.kit.drop_target import DropTarget
from kiln_models_gui.views.kit.labels import TextLabel
from kiln_models_gui.views.kit.shortcut_tip import tell_keys
from kiln_models_gui.views.kit.waiting import BusyLine
from kiln_models_gui.views.paste_field import PasteField
from kiln_models_gui.views.paste_rows import PasteRows
from kiln_models_gui.views.theme import Theme


class PasteDialog(EditorDialog):
    """Shows a PasteForm. Signals: as DialogShell."""

    def __init__(self, form: PasteForm, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(form, theme, form.tr("Paste anything"), parent, characters=92)
        self.form = form
        self.offer = Banner(theme)
        self.text = PasteField(
            self.tr("An e-mail with your access, a curl command, a line of code, settings, an error message…")
        )
        self.hint = TextLabel(
            self.tr("Paste it here as it is. Nothing of it is kept: only what you add below."), "small", "muted"
        )
        self.rows = PasteRows(form, theme)
        self.lines = TestLines(form.test, theme, lambda: form.draft.model)
        self.spinner = BusyLine(theme)
        self.stop_button = Button(theme, self.tr("Cancel test"))
        self.anyway_button = Button(theme, self.tr("Add anyway"))
        self.save_button.setText(self.tr("Add and test"))
        self._reveals = False
        self._chain: list[QWidget] = []
        self._lay_out_form()
        self._connect()
        self.refresh()
        self.text.setFocus()

    def _lay_out_form(self) -> None:
        self.text.setAccessibleName(self.tr("Text with address, key or model"))
        self.text.setAccessibleDescription(self.hint.text())
        for widget in (self.offer, self.text, self.hint, self.rows, self.lines):
            self.body.addWidget(widget)
        for widget in (self.spinner, self.stop_button, self.anyway_button):
            self.add_footer(widget)

    def _connect(self) -> None:
        form = self.form
        self.text.textChanged.connect(self._typed)
        self.text.came_in.connect(self._came_in)
        self.text.file_dropped.connect(lambda path: form.take_file(Path(path)))
        self.drops = DropTarget(self, self._theme, hint_words())
        self.drops.files_dropped.connect(lambda paths: self._take_drop(path=paths[0]))
        self.drops.text_dropped.connect(self._take_drop)
        form.text_read.connect(self._show_read)
        self.offer.action_triggered.connect(lambda _name: self.put(QGuiApplication.clipboard().text()))
        self.stop_button.clicked.connect(form.stop)
        self.anyway_button.clicked.connect(form.add_anyway)
        form.changed.connect(self.refresh)
        form.test.changed.connect(self.refresh)
        self.lines.free_wanted.connect(lambda: form.test.start_free(form.draft.model))
        self.lines.model_wanted.connect(form.type_model)
        self.lines.problem_shown.connect(lambda: self.reveal(self.lines.last_banner))
        if form.test.doctor is not None:
            form.test.doctor.healed.connect(self.rows.show_key)
        form.added.connect(self._show_added)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._reveal)
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self.save_button.click)

    # The text

    def put(self, text: str) -> None:
        """Take `text` as if it had been pasted."""
        self._show_read(self.form.take(text))

    def _take_drop(self, text: str = "", path: str = "") -> None:
        """Something was dropped beside the field; once all is added, there is nothing to fill in."""
        if self.form.done is None and path:
            self.form.take_file(Path(path))
        elif self.form.done is None:
            self.put(text)

    def offer_clipboard(self) -> None:
        """Say what the clipboard has, where that is something for this form."""
        told = self.form.offer(QGuiApplication.clipboard().text())
        if told:
            self.offer.show_message(
                "accent",
                self.tr("It has {what}.").format(what=told),
                heading=self.tr("Use what you copied?"),
                actions=(("use", self.tr("Use it")),),
            )
            self.text.setFocus()

    def _typed(self) -> None:
        self.form.take(self.text.toPlainText())
        self.rows.show_key()

    def _came_in(self) -> None:
        if self.form.done is None and self.text.toPlainText():
            self._show_read(self.form.take(self.text.toPlainText()))

    def _show_read(self, shown: str) -> None:
        self.offer.hide()
        self.text.show_text(shown)
        self.rows.show_key()
        if self.form.understood:
            announce(self.text, self.form.summary)
            self.scroll_to(self.rows)

    # What the form says

    def refresh(self) -> None:
        """Show what the form says; fields that are being typed in are left alone."""
        form, shown = self.form, self.form.shown
        self.rows.setVisible(form.understood and form.done is None)
        self.lines.setVisible(form.understood)
        # What was understood matters more than the text, which the person knows.
        self.text.show_lines(3 if form.understood else 8)
        self.rows.refresh(shown)
        self._order_keys()
        self.stop_button.setVisible(form.test.busy)
        testing = self.tr("Testing") if form.test.busy else self.tr("Saving…")
        self.spinner.follow(testing if form.is_working else "")
        self._reveals = form.can_add_anyway and (self._reveals or self.anyway_button.isHidden())
        self.anyway_button.setVisible(form.can_add_anyway)
        self.show_test_result()
        if form.done is not None:
            return
        self.show_problem(form.problem)
        self.show_reason(shown.cannot_add if form.understood else "")
        self.save_button.setEnabled(not shown.cannot_add and not form.is_working)
        self.save_button.setText(self._verb())
        if self.save_button.isEnabled():
            tell_keys(self.save_button, "Ctrl+Return")

    def _order_keys(self) -> None:
        """Tab goes from field to field as they stand, also over those that were made later."""
        chain = [self.text, *self.rows.key_order, self.lines.free_button, self.lines.more.heading]
        chain += [self.lines.copy_button, self.cancel_button, self.stop_button, self.anyway_button, self.save_button]
        if chain != self._chain:
            self._chain = chain
            for before, after in pairwise(chain):
                QWidget.setTabOrder(before, after)

    def _verb(self) -> str:
        if self.form.is_proved:
            return self.tr("Add")
        return self.tr("Test again and add") if self.form.can_add_anyway else self.tr("Add and test")

    def _reveal(self) -> None:
        """Show the end of what the test found, once the layout has room for it."""
        if self._reveals:
            bar = self._scroll.verticalScrollBar()
            bar.setValue(bar.maximum())

    def _show_added(self, _added: object) -> None:
        what, todo = self.form.told_added
        self.banner.show_message("good", todo, heading=what, closable=False)
        for widget in (self.text, self.hint, self.rows, self.cancel_button, self.anyway_button, self.stop_button):
            widget.hide()
        self.text.show_text("")
        self.reason.hide()
        self.lines.offer_tests(False)
        self.save_button.setText(self.tr("Done"))
        self.save_button.setEnabled(True)
        self.save_button.clicked.disconnect()
        self.save_button.clicked.connect(self.accept)
        self.save_button.setFocus()
        self.fit()

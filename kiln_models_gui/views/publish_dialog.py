"""Publishing models into a gateway, in three steps: where, what would change, what came of it."""

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from kiln_models_gui.viewmodels.gateway.publishing import Publishing
from kiln_models_gui.viewmodels.gateway.state import MOST_LINES, Phase
from kiln_models_gui.views.kit.announce import announce
from kiln_models_gui.views.kit.banner import Banner
from kiln_models_gui.views.kit.buttons import Button
from kiln_models_gui.views.kit.card import Card
from kiln_models_gui.views.kit.check_box import CheckBox
from kiln_models_gui.views.kit.dialog_shell import DialogShell
from kiln_models_gui.views.kit.labels import TextLabel
from kiln_models_gui.views.publish_where import AddressFields, WhereStep
from kiln_models_gui.views.theme import Theme
from kiln_models_gui.views.tokens import LARGE, MEDIUM, SMALL

if TYPE_CHECKING:
    from kiln_models_gui.viewmodels.tone import Tone
    from kiln_models_gui.views.kit.labels import Ink

_INKS: "dict[str, Ink]" = {"new": "good", "changed": "accent", "gone": "warn", "left_out": "muted"}


class PublishDialog(DialogShell):
    """The form. It stays open until it is closed.

    Signals: finished(int), accepted, rejected, as QDialog.
    """

    def __init__(self, form: Publishing, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, form.title, parent, characters=76)
        self.form = form
        self.banner = Banner(theme)
        self.where = WhereStep(form, theme)
        self.preview = _Preview(form, theme)
        self.done_step = _Done(form, theme)
        self.keys = _Keys(form, theme)
        self.reason = TextLabel("", "small", "muted")
        for part in (self.banner, self.where, self.preview, self.done_step, self.keys, self.reason):
            self.body.addWidget(part)
        self.said = TextLabel("", "small", "muted")
        self.status.addWidget(self.said)
        self.back = self.add_button(Button(theme, self.tr("Back"), "quiet"))
        self.close_button = self.add_button(Button(theme, self.tr("Cancel")))
        self.go_on = self.add_button(Button(theme, self.tr("Publish"), "primary"), is_default=True)
        self.back.clicked.connect(form.back)
        self.close_button.clicked.connect(self.reject)
        self.go_on.clicked.connect(form.go_on)
        form.changed.connect(self._refresh)
        form.step_done.connect(self._show_step)
        self._step_is_new = False
        self._told = (form.result, form.result_lines)
        self._refresh()
        self.where.file_way.setFocus()

    def _show_step(self) -> None:
        """Another step: say what it tells, and soon put the focus where one goes on."""
        self._step_is_new = True
        self._refresh()
        self.fit()  # before a scroll bar comes, which would take its width from the texts
        if self.form.phase is Phase.PREVIEW:
            announce(self, self.form.summary)

    def _focus_step(self) -> None:
        """Once what led there has ended: until then its buttons take no focus."""
        self._step_is_new = False
        # The layout has the new height in its next turn.
        QTimer.singleShot(0, self, self.fit)
        if self.form.phase is Phase.WHERE:
            self.where.focus()
        else:
            (self.go_on if self.go_on.isVisible() and self.go_on.isEnabled() else self.close_button).setFocus()

    def _refresh(self) -> None:
        form, phase = self.form, self.form.phase
        self.where.setVisible(phase is Phase.WHERE)
        self.preview.setVisible(phase is Phase.PREVIEW)
        self.done_step.setVisible(phase is Phase.DONE)
        self.where.refresh()
        if phase is Phase.PREVIEW:
            self.preview.refresh()
        elif phase is Phase.DONE:
            self.done_step.refresh()
        self.keys.setVisible(phase is not Phase.WHERE and bool(form.key_names))
        told = (form.result, form.result_lines)
        if told != self._told:  # what the gateway said takes more room, or less
            self._told = told
            QTimer.singleShot(0, self, self.fit)
        self._refresh_buttons()
        if self._step_is_new and not form.busy:
            self._focus_step()
        problem = form.problem
        if problem is None:
            self.banner.hide()
        elif not form.busy and self.banner.isHidden():
            self.banner.show_message("bad", problem.todo, heading=problem.what, closable=False)
            # It was away from its button while that could not be pressed.
            self.go_on.setFocus()

    def _refresh_buttons(self) -> None:
        form, phase = self.form, self.form.phase
        why = form.cannot_go_on
        words = {Phase.WHERE: self.tr("Show what would change"), Phase.PREVIEW: self.tr("Publish")}
        self.go_on.setText(words.get(phase, self.go_on.text()))
        self.go_on.setVisible(phase is not Phase.DONE)
        self.go_on.setEnabled(not why and not form.busy)
        self.go_on.setAccessibleDescription(why)
        self.back.setVisible(phase is Phase.PREVIEW)
        self.back.setEnabled(not form.busy)
        self.close_button.setText(self.tr("Close") if phase is Phase.DONE else self.tr("Cancel"))
        self.reason.setText(why)
        self.reason.setVisible(bool(why) and phase is Phase.WHERE)
        waiting = self.tr("Looking…") if phase is Phase.WHERE else self.tr("Publishing…")
        self.said.setText((form.progress or waiting) if form.busy else "")


class _Preview(QWidget):
    """What would change."""

    def __init__(self, form: Publishing, theme: Theme) -> None:
        super().__init__()
        self._form = form
        self._theme = theme
        self._told: object = None
        self.summary = TextLabel("", "strong")
        self.card = Card(sunken=True, name=self.tr("What changes"))
        self.lines: QWidget | None = None
        self.take_away = CheckBox(theme, "")
        self.notes = TextLabel("", "small", "warn")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        for part in (self.summary, self.card, self.take_away, self.notes):
            column.addWidget(part)
        self.take_away.clicked.connect(lambda: form.take_away(wanted=self.take_away.isChecked()))

    def refresh(self) -> None:
        form = self._form
        self.summary.setText(form.summary)
        self.take_away.setVisible(form.could_go > 0)
        self.take_away.setText(
            self.tr("Also take away what was published before and is not chosen now ({count})").format(
                count=form.could_go
            )
        )
        self.take_away.setChecked(form.draft.take_away)
        self.take_away.setEnabled(not form.busy)
        self.notes.setText("\n".join(form.notes))
        self.notes.setVisible(bool(form.notes))
        if form.lines != self._told:
            self._told = form.lines
            self._show_lines()

    def _show_lines(self) -> None:
        if self.lines is not None:
            self.lines.deleteLater()
        self.lines, lines = QWidget(), self._form.lines
        grid = QGridLayout(self.lines)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(LARGE)
        grid.setVerticalSpacing(SMALL)
        grid.setColumnStretch(1, 2)
        grid.setColumnStretch(2, 3)
        top = Qt.AlignmentFlag.AlignTop
        for place, line in enumerate(lines[:MOST_LINES]):
            grid.addWidget(TextLabel(line.sign, "small", _INKS[line.kind], wraps=False), place, 0, top)
            grid.addWidget(TextLabel(line.name), place, 1, top)
            grid.addWidget(TextLabel(line.note, ink="muted"), place, 2, top)
        if len(lines) > MOST_LINES:
            more = self.tr("and {count} more").format(count=len(lines) - MOST_LINES)
            grid.addWidget(TextLabel(more, ink="muted"), MOST_LINES, 1)
        self.card.content.addWidget(self.lines)
        self.card.setVisible(bool(lines))


class _Done(QWidget):
    """What came of it, and what the gateway says."""

    def __init__(self, form: Publishing, theme: Theme) -> None:
        super().__init__()
        self._form = form
        self._told: object = None
        self.result = Banner(theme)
        self.otherwise = TextLabel("", "small", "warn")
        self.check_card = Card(sunken=True, name=self.tr("Check"))
        self.fields = AddressFields(form, theme)
        self.check = Button(theme, self.tr("Check what the gateway says"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        card = self.check_card.content
        card.addWidget(TextLabel(self.tr("When the gateway was started again, it can be asked what it has.")))
        card.addWidget(self.fields)
        card.addWidget(self.check, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self.result, self.otherwise, self.check_card):
            column.addWidget(part)
        self.check.clicked.connect(form.check)

    def refresh(self) -> None:
        form = self._form
        tone, words = form.result
        if (tone, words) != self._told:
            # Said once: showing a message reads it out.
            self._told = tone, words
            self.result.show_message(cast("Tone", tone), words, closable=False)
        self.otherwise.setText("\n".join(form.result_lines))
        self.otherwise.setVisible(bool(form.result_lines))
        self.check_card.setVisible(form.draft.to_file and not form.is_checked)
        self.fields.take()
        self.check.setEnabled(form.can_check and not form.busy)


class _Keys(Card):
    """The names of the keys that the gateway needs."""

    def __init__(self, form: Publishing, theme: Theme) -> None:
        super().__init__(sunken=True, name=self.tr("Keys that the gateway needs"))
        self._form = form
        self.names = TextLabel("")
        self.names.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.copy = Button(theme, self.tr("Copy the list of keys it needs"), compact=True)
        self.write = Button(theme, self.tr("Write .env.example beside the file"), "quiet", compact=True)
        self.written = TextLabel("", "small", "muted")
        self.content.addWidget(TextLabel(self.tr("Keys are not written. Set them where the gateway runs:")))
        self.content.addWidget(self.names)
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addWidget(self.copy)
        row.addWidget(self.write)
        row.addWidget(self.written, 1, Qt.AlignmentFlag.AlignVCenter)
        self.content.addLayout(row)
        self.copy.clicked.connect(self._copy)
        self.write.clicked.connect(form.write_env)
        form.changed.connect(self._refresh)
        self._refresh()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._form.keys_text)
        self.written.setText(self.tr("Copied."))
        announce(self, self.tr("Copied."))

    def _refresh(self) -> None:
        form = self._form
        self.names.setText("\n".join(form.key_names))
        self.write.setVisible(form.draft.to_file and form.phase is Phase.DONE and not form.env_path)
        if form.env_path and form.env_path not in self.written.text():
            self.written.setText(self.tr("Written: {path}").format(path=form.env_path))
            announce(self, self.written.text())

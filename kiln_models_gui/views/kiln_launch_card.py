"""The card in Settings that starts Kiln with its keys, and says which of them go along."""

from PySide6.QtCore import QDir, QEvent, Qt
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from kiln_models_gui.qt_names import override
from kiln_models_gui.viewmodels.kiln_launch import Consent, KilnLaunch
from kiln_models_gui.views.kit.announce import announce
from kiln_models_gui.views.kit.buttons import Button
from kiln_models_gui.views.kit.card import Card
from kiln_models_gui.views.kit.confirm import ConfirmDialog
from kiln_models_gui.views.kit.flow import FlowLayout
from kiln_models_gui.views.kit.form import Form
from kiln_models_gui.views.kit.labels import TextLabel
from kiln_models_gui.views.theme import Theme
from kiln_models_gui.views.tokens import HUGE, LARGE, MEDIUM, TINY


class KilnLaunchCard(Card):
    """Shows a KilnLaunch. Signals: none."""

    def __init__(self, launch: KilnLaunch, theme: Theme) -> None:
        super().__init__(name=self.tr("Start Kiln"))
        self._launch = launch
        self._theme = theme
        self.program = TextLabel("")
        self.program.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.choose = Button(theme, self.tr("Choose…"), compact=True)
        self.choose.setAccessibleName(self.tr("Choose the program…"))
        self.going = TextLabel("")
        self.staying = QWidget()
        self._lines = QVBoxLayout(self.staying)
        self.start = Button(theme, self.tr("Start Kiln with its keys"), "primary")
        self.move_out = Button(theme, self.tr("Move the keys out of Kiln's file…"))
        self.status = TextLabel("", "body", "muted")
        self.outcome = TextLabel("")
        self.question: ConfirmDialog | None = None
        self.dialog: QFileDialog | None = None
        self._form = Form(theme)
        self._lay_out()
        self._connect()
        self._refresh()

    def _lay_out(self) -> None:
        self.content.setContentsMargins(HUGE, LARGE, HUGE, LARGE)
        self.content.setSpacing(MEDIUM)
        self.content.addWidget(TextLabel(self.tr("Start Kiln"), "heading"))
        why = self.tr(
            "Started here, Kiln gets your keys from this computer's keychain while it runs. "
            "Its own file, where keys stand as plain text, needs none of them then."
        )
        self.content.addWidget(TextLabel(why, "small", "muted"))
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(MEDIUM)
        self._program_row = self._form.add(self.tr("Program"), self.program)
        self._program_row.add_beside(self.choose)
        self._going_row = self._form.add(self.tr("Keys that go along"), self.going)
        self._staying_row = self._form.add(self.tr("Keys that do not"), self.staying)
        self.content.addWidget(self._form)
        buttons = QWidget()
        row = FlowLayout(buttons)
        row.addWidget(self.start)
        row.addWidget(self.move_out)
        for widget in (self.status, self.outcome, buttons):
            self.content.addWidget(widget)

    def _connect(self) -> None:
        self.choose.clicked.connect(self._choose_file)
        self.start.clicked.connect(self._launch.start)
        self.move_out.clicked.connect(self._ask_move)
        self._launch.consent_wanted.connect(self._ask_consent)
        self._launch.changed.connect(self._refresh)

    def _refresh(self) -> None:
        launch = self._launch
        self.program.setText(launch.program or self.tr("None"))
        self._program_row.set_error(launch.program_words if launch.program else "")
        self._program_row.set_help("" if launch.program else launch.program_words)
        self.choose.setEnabled(launch.can_choose)
        self.going.setText(launch.going or self.tr("None yet"))
        self._going_row.set_error(launch.keychain_words)
        self._show_staying()
        self.start.setEnabled(launch.can_start)
        self.move_out.setVisible(bool(launch.movable))
        self.move_out.setEnabled(launch.can_move)
        self.status.setText(launch.note)
        self.status.setVisible(bool(launch.note))
        self._show_outcome()

    def _show_staying(self) -> None:
        lines = self._launch.staying
        told = [f"{line.names}\n{line.why}" for line in lines]
        self._staying_row.set_visible(bool(lines))
        if told == self.staying.property("told"):
            return
        self.staying.setProperty("told", told)
        self.staying.setAccessibleDescription(" ".join(told))
        while (item := self._lines.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for line in lines:
            pair = QWidget()
            column = QVBoxLayout(pair)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(TINY)
            column.addWidget(TextLabel(line.names))
            column.addWidget(TextLabel(line.why, "small", "muted"))
            self._lines.addWidget(pair)

    def _show_outcome(self) -> None:
        words, tone = self._launch.outcome or ("", "good")
        if words and words != self.outcome.text():
            announce(self.start, words, urgent=tone == "bad")
        self.outcome.setText(words)
        self.outcome.set_ink("good" if tone == "good" else "bad" if tone == "bad" else "warn")
        self.outcome.setVisible(bool(words))

    def _ask_consent(self, consent: Consent) -> None:
        keys = self.tr("It gets the keys of {names}.").format(names=consent.names) if consent.names else ""
        self.question = ConfirmDialog(
            self._theme,
            self.tr("Is this Kiln's program?"),
            self.tr("Start it"),
            text=consent.program,
            consequences=(*((keys,) if keys else ()), self.tr("You are asked only once for each program.")),
            is_dangerous=False,
            parent=self.window(),
        )
        self.question.decided.connect(lambda agreed: self._launch.agree() if agreed else None)
        self.question.open()

    def _ask_move(self) -> None:
        self.question = ConfirmDialog(
            self._theme,
            self.tr("Move these keys into the keychain?"),
            self.tr("Move keys"),
            text=self._launch.movable,
            consequences=(
                self.tr("Kiln has these keys only when you start it here."),
                # It looks only into its file there, and into both when it calls a model.
                self.tr("Kiln's own settings then show them as not connected. Their models work all the same."),
                self.tr("This can be undone."),
            ),
            is_dangerous=False,
            parent=self.window(),
        )
        self.question.decided.connect(lambda agreed: self._launch.move() if agreed else None)
        self.question.open()

    def _choose_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose Kiln's program"), QDir.homePath())
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._launch.choose)
        dialog.finished.connect(dialog.deleteLater)
        self.dialog = dialog
        dialog.open()

    @override
    def event(self, event: QEvent) -> bool:
        # Whoever closed Kiln meanwhile, and comes back here, may start it again.
        if event.type() is QEvent.Type.WindowActivate and self.isVisible():
            self._launch.look()
        return super().event(event)

"""Saves a team pack: what goes along, with or without keys."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QDir
from PySide6.QtWidgets import QFileDialog, QWidget

from kiln_models_gui.qt_names import override
from kiln_models_gui.views.kit.banner import Banner
from kiln_models_gui.views.kit.buttons import Button
from kiln_models_gui.views.kit.check_box import CheckBox
from kiln_models_gui.views.kit.choice_field import ChoiceField
from kiln_models_gui.views.kit.dialog_shell import DialogShell
from kiln_models_gui.views.kit.disclosure import Disclosure
from kiln_models_gui.views.kit.fields import TextField
from kiln_models_gui.views.kit.form import Form
from kiln_models_gui.views.kit.labels import TextLabel
from kiln_models_gui.views.kit.secret_field import SecretField
from kiln_models_gui.views.kit.spinner import Spinner

if TYPE_CHECKING:
    from kiln_models_gui.viewmodels.packs.export import PackExport
    from kiln_models_gui.views.kit.form import FormRow
    from kiln_models_gui.views.theme import Theme


class ExportDialog(DialogShell):
    """Shows a PackExport. Signals: as DialogShell."""

    def __init__(self, form: "PackExport", theme: "Theme", parent: QWidget | None = None) -> None:
        super().__init__(theme, form.tr("Save as a team pack"), parent, characters=80)
        self.form = form
        self.banner = Banner(theme)
        self.name, self.note = TextField(theme, self.tr("Research team")), TextField(theme)
        self.models, self.providers, self.editors = (ChoiceField(theme) for _ in range(3))
        self.evidence = CheckBox(theme, self.tr("What was found out of the models goes along"))
        self.pages = Disclosure(theme, self.tr("Where to get a key"), self.tr("A web page for each of your addresses"))
        self.with_keys = CheckBox(theme, self.tr("With keys, locked by a passphrase"))
        self.warning = TextLabel("", "small", "muted")
        self.locks = Form(theme)
        self.passphrase, self.again = (
            SecretField(theme, asks=words) for words in (self.tr("Some words in a row"), self.tr("The same again"))
        )
        self.spinner = Spinner(theme)
        self.reason = TextLabel("", "small", "muted")
        self.cancel = Button(theme, self.tr("Cancel"))
        self.go = Button(theme, self.tr("Save…"), "primary")
        self.files: QFileDialog | None = None
        self._inside = QWidget()
        self._page_rows: dict[str, FormRow] = {}
        self._asked: tuple[str, ...] = ()
        self._said: object = None
        self._lay_out_form()
        self._connect()
        self.refresh()
        self.name.setFocus()

    def _lay_out_form(self) -> None:
        words = self.tr("A file with your providers and models that a colleague opens with this app.")
        self.body.addWidget(self.banner)
        self.intro = TextLabel(words, ink="muted")
        self.body.addWidget(self.intro)
        self.top = Form(self._theme)
        self.top.add(self.tr("&Name"), self.name)
        self.top.add(self.tr("N&ote"), self.note, self.tr("For whoever opens it: what it is for, whom to ask."))
        self.top.add(self.tr("&Models"), self.models)
        self.top.add(self.tr("&Providers"), self.providers)
        self.editors_row = self.top.add(self.tr("&Agents of"), self.editors)
        self.passphrase_row = self.locks.add(self.tr("Pa&ssphrase"), self.passphrase)
        self.again_row = self.locks.add(self.tr("A&gain"), self.again)
        for part in (self.top, self.evidence, self.pages, self.with_keys, self.warning, self.locks):
            self.body.addWidget(part)
        self.status.addWidget(self.spinner)
        self.status.addWidget(self.reason, 1)
        self.add_button(self.cancel)
        self.add_button(self.go, is_default=True)

    def _connect(self) -> None:
        form = self.form
        self.name.textEdited.connect(lambda typed: form.change(name=typed))
        self.note.textEdited.connect(lambda typed: form.change(note=typed))
        self.models.chosen.connect(lambda chosen: form.change(models=chosen))
        self.providers.chosen.connect(lambda chosen: form.change(providers=chosen))
        self.editors.chosen.connect(lambda chosen: form.change(assignments_of=chosen))
        self.evidence.chosen.connect(lambda wanted: form.change(evidence=wanted))
        self.with_keys.chosen.connect(lambda wanted: form.change(with_keys=wanted))
        self.passphrase.changed.connect(lambda: form.change(passphrase=self.passphrase.typed()))
        self.again.changed.connect(lambda: form.change(again=self.again.typed()))
        self.cancel.clicked.connect(self.reject)
        self.go.clicked.connect(self._save)
        form.changed.connect(self.refresh)
        form.saved.connect(self._show_saved)
        self.finished.connect(lambda _result: form.close())

    def _save(self) -> None:
        if self.form.done is not None:
            self.accept()
        else:
            self.choose_file()

    def choose_file(self) -> QFileDialog:
        """Ask where it is to stand."""
        dialog = QFileDialog(self, self.tr("Save as a team pack"), QDir.home().filePath(self.form.file_name))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Team packs (*.kilnmodels)"))
        dialog.setDefaultSuffix("kilnmodels")
        dialog.selectFile(self.form.file_name)
        dialog.fileSelected.connect(self.form.save)
        dialog.finished.connect(dialog.deleteLater)
        self.files = dialog
        dialog.open()
        return dialog

    @override
    def may_close(self) -> bool:
        return not self.form.busy

    def refresh(self) -> None:
        """Show what the form says; fields that are being typed in are left alone."""
        form, draft = self.form, self.form.draft
        if form.done is not None:
            return
        for box, offered, chosen in (
            (self.models, form.model_choices, draft.models),
            (self.providers, form.provider_choices, draft.providers),
            (self.editors, form.editor_choices, draft.assignments_of),
        ):
            if [box.itemText(i) for i in range(box.count())] != [words for words, _ in offered]:
                box.set_choices([(words, value) for words, value in offered])
            box.choose(chosen)
        self.editors_row.set_visible(bool(form.editors))
        self.evidence.setVisible(form.has_evidence)
        self._show_pages()
        self._show_lock()
        self.reason.setText("" if form.busy else form.cannot_save)
        self.go.setEnabled(not form.cannot_save and not form.busy)
        if form.busy:
            self.spinner.start(self.tr("Saving…"))
        else:
            self.spinner.stop()
        self._show_problem()

    def _show_pages(self) -> None:
        asked = self.form.custom_providers
        self.pages.setVisible(bool(asked))
        if asked != self._asked:
            self._asked = asked
            self.pages.body.removeWidget(self._inside)
            self._inside.hide()
            self._inside.deleteLater()
            self._inside = made = Form(self._theme)
            self._page_rows = {name: self._add_page(made, name) for name in asked}
            self.pages.body.addWidget(made)
        errors = self.form.page_errors
        for name, row in self._page_rows.items():
            row.set_error(errors.get(name, ""))

    def _add_page(self, made: Form, name: str) -> "FormRow":
        page = TextField(self._theme, "https://…")
        page.show_text(self.form.draft.pages.get(name, ""))
        page.textEdited.connect(lambda typed: self.form.type_page(name, typed))
        return made.add(name.replace("&", "&&"), page)

    def _show_lock(self) -> None:
        wanted = self.form.draft.with_keys
        self.locks.setVisible(wanted)
        self.warning.setText(
            self.tr("Whoever has the file and the passphrase has your keys. Send them on different ways.")
            if wanted
            else self.tr("No key goes along: everybody types their own.")
        )
        tone, words = self.form.strength
        self.passphrase_row.set_error(words if tone == "warn" else "")
        self.passphrase_row.set_help(words if tone == "good" else "")
        self.again_row.set_error(self.form.again_error)

    def _show_problem(self) -> None:
        problem = self.form.problem
        if problem == self._said:
            return
        self._said = problem
        if problem is None:
            self.banner.hide()
            return
        self.banner.show_message("bad", problem.todo, heading=problem.what, closable=False)
        self.scroll_to(self.banner)

    def _show_saved(self) -> None:
        done = self.form.done
        if done is None:
            return
        everything = (self.intro, self.top, self.evidence, self.pages, self.with_keys, self.warning, self.locks)
        for part in (*everything, self.cancel):
            part.hide()
        self.spinner.stop()
        self.reason.setText("")
        self.banner.show_message("good", done.todo, heading=done.what, closable=False)
        self.go.setText(self.tr("Done"))
        self.go.setEnabled(True)
        self.go.setFocus()
        self.fit()

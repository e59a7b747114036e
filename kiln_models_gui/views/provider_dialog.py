"""The dialog that adds or edits a provider."""

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from kiln_models_gui.viewmodels.providers.draft import FieldShown
from kiln_models_gui.viewmodels.providers.editor import ProviderEditor
from kiln_models_gui.views.connection_test import TestBar, TestLines
from kiln_models_gui.views.editor_dialog import EditorDialog
from kiln_models_gui.views.kit.buttons import Button
from kiln_models_gui.views.kit.check_box import CheckBox
from kiln_models_gui.views.kit.choice_field import ChoiceField
from kiln_models_gui.views.kit.disclosure import Disclosure
from kiln_models_gui.views.kit.fields import TextField
from kiln_models_gui.views.kit.form import Form, FormRow
from kiln_models_gui.views.kit.labels import TextLabel
from kiln_models_gui.views.kit.secret_field import SecretField, SecretState
from kiln_models_gui.views.proxy_fields import ProxyFields
from kiln_models_gui.views.term_help import explain
from kiln_models_gui.views.theme import Theme


class ProviderDialog(EditorDialog):
    """Shows a ProviderEditor.

    Signals: as DialogShell, and `saved` with the provider that now stands.
    """

    saved = Signal(object)

    def __init__(self, editor: ProviderEditor, theme: Theme, parent: QWidget | None = None) -> None:
        adding = editor.editing is None
        super().__init__(editor, theme, self.tr("Add provider") if adding else self.tr("Edit provider"), parent)
        self.editor = editor
        self.team = TextLabel(editor.team_words, ink="muted")
        self.kind = ChoiceField(theme)
        self.step = TextLabel("", "body", "muted")
        self.get_key = Button(theme, self.tr("Open the page where you get the key"), "quiet", icon_name="external")
        self.fields: dict[str, tuple[FormRow, TextField | SecretField]] = {}
        self.allow = CheckBox(theme, self.tr("Let Kiln use this key"))
        self.allow_help = TextLabel("", "small", "muted")
        self.model = ChoiceField(theme, editable=True)
        self.network: ProxyFields | None = None
        self.test_bar = TestBar(editor.test, theme, compact=False)
        self.test_lines = TestLines(editor.test, theme, self.model.currentText)
        self.save_button.setText(self.tr("Add provider") if adding else self.tr("Save"))
        self._form: Form | None = None
        self._shown_choice = ""
        self._lay_out_form(adding=adding)
        self._connect()
        self.refresh()

    def _lay_out_form(self, *, adding: bool) -> None:
        kinds = Form(self._theme)
        self.kind_row = kinds.add(self.tr("&Provider"), self.kind)
        self.kind.set_choices([(choice.name, choice.id) for choice in self.editor.choices])
        self.kind_row.set_visible(adding)
        kinds.setVisible(adding)
        self.team.setVisible(bool(self.team.text()))
        self.body.addWidget(self.team)
        self.body.addWidget(kinds)
        self.body.addWidget(self.step)
        self.body.addWidget(self.get_key)
        self._form_place = self.body.count()
        self.body.addWidget(self.allow)
        self.body.addWidget(self.allow_help)
        self._add_network()
        tries = Form(self._theme)
        help_text = self.tr("Leave it empty to test only the address and the key.")
        tries.add(self.tr("Model to &try"), self.model, help_text)
        self.body.addWidget(tries)
        self.body.addWidget(self.test_lines)
        self.add_footer(self.test_bar)

    def _add_network(self) -> None:
        if self.editor.network is None:
            return
        self.network = ProxyFields(self.editor.network, self._theme)
        self.network_section = Disclosure(
            self._theme, self.tr("Network"), self.tr("If this provider needs its own way")
        )
        self.network_section.body.addWidget(self.network)
        self.network_section.set_open(bool(self.editor.network.draft.mode))
        self.network_section.toggled.connect(self.editor.network.look)
        self.body.addWidget(self.network_section)
        if self.editor.network.draft.mode:
            self.editor.network.look()

    def _connect(self) -> None:
        self.kind.chosen.connect(self.editor.choose)
        self.get_key.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(self.editor.choice.url)))
        self.allow.toggled.connect(self.editor.allow_kiln)
        self.test_bar.start_wanted.connect(lambda: self.editor.test.start(self.model.currentText()))
        self.test_lines.free_wanted.connect(lambda: self.editor.test.start_free(self.model.currentText()))
        self.test_lines.model_wanted.connect(self.model.setEditText)
        self.test_lines.problem_shown.connect(lambda: self.reveal(self.test_lines.last_banner))
        self.model.editTextChanged.connect(self.test_lines.show_cost)
        self.editor.test.changed.connect(self._offer_models)
        self.editor.test.changed.connect(self.show_test_result)
        self.editor.changed.connect(self.refresh)
        self.editor.clash_asked.connect(lambda question: self.ask_clash(question, self.editor.settle))
        self.editor.saved.connect(self.saved)
        self.editor.saved.connect(self.close_saved)

    def refresh(self) -> None:
        """Show what the editor says; fields that are being typed in are left alone."""
        editor, shown = self.editor, self.editor.shown
        if self._shown_choice != editor.choice.id:
            self._shown_choice = editor.choice.id
            self._build_fields(shown.fields)
            self.kind.choose(editor.choice.id)
        for field in shown.fields:
            row, widget = self.fields[field.place]
            row.set_error(field.error)
            row.set_help(field.help)
            if isinstance(widget, TextField):
                widget.show_text(editor.draft.texts.get(field.place, ""))
        self.step.setText(editor.choice.step)
        self.step.setVisible(bool(editor.choice.step))
        self.get_key.setVisible(bool(editor.choice.url))
        self._show_permission(asks=shown.asks_for_key)
        self._offer_models()
        self.show_test_result()
        self.show_problem(editor.problem)
        self.show_reason(shown.cannot_save)
        self.show_saving(editor.is_saving)

    def _build_fields(self, fields: tuple[FieldShown, ...]) -> None:
        if self._form is not None:
            self.body.removeWidget(self._form)
            self._form.hide()
            self._form.deleteLater()
        self._form = Form(self._theme)
        self.fields = {field.place: self._add_field(self._form, field) for field in fields}
        self.body.insertWidget(self._form_place, self._form)
        if self.isVisible():
            self.fit()

    def _add_field(self, form: Form, field: FieldShown) -> tuple[FormRow, TextField | SecretField]:
        place = field.place
        if field.key is not None:
            secret = SecretField(self._theme)
            secret.show_saved(field.key.hint)
            secret.changed.connect(lambda: self._key_changed(place, secret))
            return explain(form.add(field.label, secret, field.help), place), secret
        text = TextField(self._theme, field.placeholder)
        text.show_text(self.editor.draft.texts.get(place, ""))
        text.textEdited.connect(lambda typed: self.editor.type_text(place, typed))
        return explain(form.add(field.label, text, field.help), place), text

    def _key_changed(self, place: str, field: SecretField) -> None:
        typed = field.typed() if field.state is SecretState.REPLACED else None
        self.editor.type_key(place, typed, removed=field.state is SecretState.REMOVED)

    def _show_permission(self, *, asks: bool) -> None:
        self.allow.setVisible(asks)
        self.allow.setEnabled(not self.editor.keychain_only)
        self.allow_help.setVisible(asks)
        if self.allow.isChecked() != self.editor.draft.write_to_kiln:
            self.allow.setChecked(self.editor.draft.write_to_kiln)
        where = (
            self.tr("The key is kept in this computer's keychain.")
            if self.editor.has_keychain
            else self.tr("This computer has no keychain that can be used.")
        )
        why = self.tr(
            "Kiln reads keys only from its own file, so it is written there too. Only you can read that file."
        )
        if not self.editor.draft.write_to_kiln:
            why = self.tr("Kiln cannot use this provider then.")
            if self.editor.keychain_only:
                why = self.tr("Set by your organisation: keys stay there. Kiln cannot use this provider.")
            if not self.editor.has_keychain:
                why += " " + self.tr("The key is forgotten when you close this app.")
        self.allow_help.setText(f"{where} {why}")
        self.allow.setAccessibleDescription(self.allow_help.text())

    def _offer_models(self) -> None:
        offered = list(self.editor.models_to_try)
        if [self.model.itemText(i) for i in range(self.model.count())] != offered:
            self.model.set_choices([(name, name) for name in offered])

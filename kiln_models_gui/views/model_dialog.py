"""The dialog that adds, edits, duplicates or converts a model."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from kiln_models_gui.viewmodels.models.draft import CONTEXT, COST_IN, COST_OUT, DESCRIPTION, MODEL_ID, NAME, PROVIDER
from kiln_models_gui.viewmodels.models.editor import ModelEditor
from kiln_models_gui.viewmodels.models.purpose import Purpose
from kiln_models_gui.views.connection_test import TestBar, TestLines
from kiln_models_gui.views.editor_dialog import EditorDialog
from kiln_models_gui.views.kit.buttons import Button
from kiln_models_gui.views.kit.choice_field import ChoiceField
from kiln_models_gui.views.kit.fields import NumberField, TextField
from kiln_models_gui.views.kit.form import Form, FormRow
from kiln_models_gui.views.kit.labels import TextLabel
from kiln_models_gui.views.override_form import OverrideForm
from kiln_models_gui.views.theme import Theme

tr = QCoreApplication.translate


class ModelDialog(EditorDialog):
    """Shows a ModelEditor.

    Signals: as DialogShell, and `provider_wanted` with the row key of a provider to finish, empty for a new one.
    """

    provider_wanted = Signal(str)

    def __init__(self, editor: ModelEditor, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(editor, theme, _title(editor.purpose), parent)
        self.editor = editor
        self.provider = ChoiceField(theme)
        self.set_up = Button(theme, self.tr("Set up…"), compact=True)
        self.model_id = ChoiceField(theme, editable=True)
        self.found = TextLabel("", "small", "muted")
        self.texts: dict[str, TextField] = {
            NAME: TextField(theme),
            CONTEXT: NumberField(theme, "128,000", digits=12),
            COST_IN: NumberField(theme, "0.00", digits=8),
            COST_OUT: NumberField(theme, "0.00", digits=8),
            DESCRIPTION: TextField(theme),
        }
        self.free = TextLabel("", "small", "muted")
        self.keep_line = QCheckBox(self.tr("Keep the old line too"))
        self.advanced = OverrideForm(editor, theme)
        self.test_bar = TestBar(editor.test, theme, compact=False)
        self.test_lines = TestLines(editor.test, theme)
        self.rows: dict[str, FormRow] = {}
        self.save_button.setText(_verb(editor.purpose))
        self._lay_out_form()
        self._connect()
        self.refresh()
        editor.fetch_list()

    def _lay_out_form(self) -> None:
        form = Form(self._theme)
        self.rows[PROVIDER] = form.add(self.tr("&Provider"), self.provider)
        self.rows[PROVIDER].add_beside(self.set_up)
        self.rows[MODEL_ID] = form.add(self.tr("&Model"), self.model_id)
        self.rows[MODEL_ID].add_beside(self.found)
        self.rows[NAME] = form.add(self.tr("&Display name"), self.texts[NAME])
        self.rows[CONTEXT] = form.add(self.tr("&Context window"), self.texts[CONTEXT])
        self.rows[CONTEXT].add_beside(TextLabel(self.tr("tokens"), "body", "muted"))
        self.rows[COST_IN] = form.add(self.tr("Cost, &in"), self.texts[COST_IN])
        self.rows[COST_IN].add_beside(TextLabel(self.tr("dollars per million tokens"), "body", "muted"))
        self.rows[COST_OUT] = form.add(self.tr("Cost, &out"), self.texts[COST_OUT])
        self.rows[COST_OUT].add_beside(self.free)
        self.rows[DESCRIPTION] = form.add(self.tr("De&scription"), self.texts[DESCRIPTION])
        self.body.addWidget(form)
        if self.editor.purpose is Purpose.CONVERT:
            self._lay_out_keep_line()
        self.body.addWidget(self.advanced)
        self.body.addWidget(self.test_lines)
        self.add_footer(self.test_bar)

    def _lay_out_keep_line(self) -> None:
        why = TextLabel(
            self.tr(
                "Runs that you made in Kiln with the old model name it by that line. Without it they cannot find it."
            ),
            "small",
            "muted",
        )
        self.keep_line.setChecked(self.editor.keep_line)
        self.keep_line.setAccessibleDescription(why.text())
        self.body.addWidget(self.keep_line)
        self.body.addWidget(why)

    def _connect(self) -> None:
        editor = self.editor
        self.provider.activated.connect(lambda: editor.choose_provider(self.provider.currentData()))
        self.set_up.clicked.connect(self._set_up)
        self.model_id.editTextChanged.connect(lambda text: editor.type_text(MODEL_ID, text))
        for place, field in self.texts.items():
            field.textEdited.connect(lambda text, place=place: editor.type_text(place, text))
        self.keep_line.toggled.connect(self._keep)
        self.test_bar.start_wanted.connect(editor.start_test)
        editor.changed.connect(self.refresh)
        editor.models_listed.connect(self.refresh)
        editor.test.changed.connect(self.show_test_result)
        editor.saved.connect(self.close_saved)

    def _keep(self, wanted: bool) -> None:
        self.editor.keep_line = wanted

    def _set_up(self) -> None:
        ref = self.editor.draft.provider
        lacking = any(choice.ref == ref and choice.lacks for choice in self.editor.providers)
        self.provider_wanted.emit(f"{ref.type}:{ref.id}" if ref and lacking else "")

    def use_provider(self, ref: object) -> None:
        """A provider was just set up: use it."""
        if any(choice.ref == ref for choice in self.editor.providers):
            self.editor.choose_provider(ref)  # pyright: ignore[reportArgumentType]
        self.refresh()

    def refresh(self) -> None:
        """Show what the editor says; fields that are being typed in are left alone."""
        editor, shown = self.editor, self.editor.shown
        self._show_providers()
        self._show_suggestions()
        for place, field in self.texts.items():
            field.show_text(editor.draft.texts.get(place, ""))
        for place, row in self.rows.items():
            row.set_error(shown.errors.get(place, ""))
            row.set_help(shown.notes.get(place, ""))
        self.texts[NAME].setPlaceholderText(editor.draft.text(MODEL_ID))
        self.free.setText(self.tr("Free") if shown.free else "")
        self.test_bar.start_button.setEnabled(bool(editor.draft.provider and editor.draft.text(MODEL_ID)))
        self.advanced.refresh()
        self.show_problem(editor.problem)
        self.show_reason(shown.cannot_save)

    def _show_providers(self) -> None:
        editor = self.editor
        choices = [(f"{c.name} · {c.lacks}" if c.lacks else c.name, c.ref) for c in editor.providers]
        if [self.provider.itemText(i) for i in range(self.provider.count())] != [text for text, _ in choices]:
            self.provider.set_choices([(text, ref) for text, ref in choices])
        refs = [ref for _, ref in choices]
        wanted = next((place for place, ref in enumerate(refs) if ref == editor.draft.provider), -1)
        if self.provider.currentIndex() != wanted:
            self.provider.setCurrentIndex(wanted)
        lacking = any(c.lacks and c.ref == editor.draft.provider for c in editor.providers)
        self.set_up.setText(self.tr("Finish…") if lacking else self.tr("New…"))
        self.set_up.setAccessibleName(self.tr("Finish this provider") if lacking else self.tr("Add another provider"))

    def _show_suggestions(self) -> None:
        editor = self.editor
        offered = list(editor.suggestions)
        if [self.model_id.itemText(i) for i in range(self.model_id.count())] != offered:
            self.model_id.set_choices([(name, name) for name in offered])
        if self.model_id.currentText() != editor.draft.texts.get(MODEL_ID, ""):
            self.model_id.setEditText(editor.draft.texts.get(MODEL_ID, ""))
        found = len(editor.listed)
        self.found.setText(self.tr("{count} found").format(count=found) if found else "")
        self.found.setToolTip(editor.listing_problem)


def _title(purpose: Purpose) -> str:
    return {
        Purpose.ADD: tr("ModelDialog", "Add model"),
        Purpose.EDIT: tr("ModelDialog", "Edit model"),
        Purpose.DUPLICATE: tr("ModelDialog", "Duplicate model"),
        Purpose.CONVERT: tr("ModelDialog", "Convert model"),
    }[purpose]


def _verb(purpose: Purpose) -> str:
    return {
        Purpose.ADD: tr("ModelDialog", "Add model"),
        Purpose.EDIT: tr("ModelDialog", "Save"),
        Purpose.DUPLICATE: tr("ModelDialog", "Add copy"),
        Purpose.CONVERT: tr("ModelDialog", "Convert"),
    }[purpose]

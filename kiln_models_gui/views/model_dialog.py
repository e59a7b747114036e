"""The dialog that adds, edits, duplicates or converts a model."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from kiln_models_gui.viewmodels.models.editor import ModelEditor
from kiln_models_gui.viewmodels.models.kinds import MODEL_ID, model_place
from kiln_models_gui.viewmodels.models.purpose import Purpose
from kiln_models_gui.views.connection_test import TestBar, TestLines
from kiln_models_gui.views.editor_dialog import EditorDialog
from kiln_models_gui.views.kit.buttons import Button
from kiln_models_gui.views.kit.check_box import CheckBox
from kiln_models_gui.views.kit.labels import TextLabel
from kiln_models_gui.views.kit.pills import SegmentedPills
from kiln_models_gui.views.model_form import ModelForm
from kiln_models_gui.views.override_form import OverrideForm
from kiln_models_gui.views.theme import Theme

tr = QCoreApplication.translate


class ModelDialog(EditorDialog):
    """Shows a ModelEditor.

    Signals: as DialogShell, `try_wanted` for a conversation with the model, and `provider_wanted` with the row key of a
    provider to finish, empty for a new one.
    """

    provider_wanted = Signal(str)
    try_wanted = Signal()

    def __init__(self, editor: ModelEditor, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(editor, theme, _title(editor.purpose), parent, characters=100)
        self.editor = editor
        self.team = TextLabel(editor.team_words, ink="muted")
        self.kinds = SegmentedPills(theme, self.tr("Kind of model"))
        self.more_kinds = TextLabel(self.tr("More kinds come with VS Code: choose it in Settings."), "small", "muted")
        self.form = ModelForm(editor, theme)
        self.texts = self.form.texts
        self.provider = self.form.provider
        self.model_id = self.form.models[MODEL_ID]
        self.keep_line = CheckBox(theme, self.tr("Keep the old line too"))
        self.advanced = OverrideForm(editor, theme)
        self.test_bar = TestBar(editor.test, theme, compact=False)
        self.test_lines = TestLines(editor.test, theme, lambda: editor.card.model, needs_model=True)
        self.try_button = Button(theme, self.tr("Try it…"))
        self.save_button.setText(_verb(editor.purpose))
        self._lay_out_form()
        self._connect()
        self.form.show_stored_key()
        self.refresh()
        editor.fetch_list()

    def _lay_out_form(self) -> None:
        self.team.setVisible(bool(self.team.text()))
        self.body.addWidget(self.team)
        self.body.addWidget(self.kinds)
        self.body.addWidget(self.more_kinds)
        self.body.addWidget(self.form)
        if self.editor.purpose is Purpose.CONVERT:
            self._lay_out_keep_line()
        self.body.addWidget(self.advanced)
        self.body.addWidget(self.test_lines)
        self.add_footer(self.try_button)
        self.add_footer(self.test_bar)
        self.kinds.set_choices(list(self.editor.kinds))
        self.more_kinds.setVisible(self.editor.only_kiln and self.editor.purpose is Purpose.ADD)

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
        self.kinds.chosen.connect(editor.choose_kind)
        self.form.set_up_wanted.connect(self._set_up)
        self.keep_line.toggled.connect(self._keep)
        self.test_bar.start_wanted.connect(editor.start_test)
        self.try_button.clicked.connect(self.try_wanted)
        self.test_lines.free_wanted.connect(lambda: editor.test.start_free(editor.card.model))
        self.test_lines.model_wanted.connect(self._take_model)
        self.test_lines.problem_shown.connect(lambda: self.reveal(self.test_lines.last_banner))
        self.advanced.find_out.clicked.connect(lambda: self.reveal(self.advanced.panel))
        editor.changed.connect(self.refresh)
        editor.models_listed.connect(self.refresh)
        editor.test.changed.connect(self.show_test_result)
        editor.saved.connect(self.close_saved)
        editor.leaving_asked.connect(self._ask_leaving)
        editor.clash_asked.connect(lambda question: self.ask_clash(question, editor.settle))

    def _keep(self, wanted: bool) -> None:
        self.editor.keep_line = wanted

    def _take_model(self, name: str) -> None:
        self.editor.type_text(model_place(self.editor.draft.reach), name)

    def _ask_leaving(self, leaving: object) -> None:
        from kiln_models_gui.views.remove_model import RemoveModelDialog

        question = RemoveModelDialog(self._theme, leaving, self.tr("Save"), self)  # pyright: ignore[reportArgumentType]
        question.removal_wanted.connect(self.editor.save_with)
        question.open()

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
        if self.kinds.current != editor.draft.reach.value:
            self.kinds.choose(editor.draft.reach.value)
        self.form.refresh(shown)
        self.test_bar.start_button.setEnabled(bool(editor.draft.model))
        self.try_button.setEnabled(bool(editor.draft.model))
        self.advanced.refresh()
        self.test_lines.show_cost()
        self.show_test_result()
        self.show_problem(editor.problem)
        self.show_reason(shown.cannot_save)
        self.show_saving(editor.is_saving)


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

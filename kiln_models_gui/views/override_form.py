"""The Advanced part of the model dialog: one row per setting, the common ones first, the others under More."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from kiln_models_gui.viewmodels.models.draft import MAX_TOKENS, SENT, TEMPERATURE, TOP_P
from kiln_models_gui.viewmodels.models.editor import ModelEditor
from kiln_models_gui.viewmodels.models.override_fields import Group, OverrideField, group_words
from kiln_models_gui.viewmodels.words.terms import term_help
from kiln_models_gui.views.find_out import EvidenceCell, FindOutPanel
from kiln_models_gui.views.kit.buttons import Button
from kiln_models_gui.views.kit.choice_field import ChoiceField
from kiln_models_gui.views.kit.disclosure import Disclosure
from kiln_models_gui.views.kit.fields import NumberField, TextField
from kiln_models_gui.views.kit.form import Form, FormRow
from kiln_models_gui.views.kit.help import HelpButton
from kiln_models_gui.views.kit.labels import TextLabel
from kiln_models_gui.views.term_help import explain
from kiln_models_gui.views.theme import Theme
from kiln_models_gui.views.tokens import MEDIUM, SMALL

tr = QCoreApplication.translate
Input = ChoiceField | NumberField | TextField | QPlainTextEdit


class OverrideForm(Disclosure):
    """All settings of Advanced. Signals: as Disclosure; `field_shown` with a widget that should be seen."""

    field_shown = Signal(QWidget)

    def __init__(self, editor: ModelEditor, theme: Theme) -> None:
        super().__init__(theme, tr("OverrideForm", "Advanced"), tr("OverrideForm", "What this model can do"))
        self._editor = editor
        self._theme_of_fields = theme
        self.fields: dict[str, tuple[FormRow, Input]] = {}
        self.sent: dict[str, tuple[FormRow, NumberField]] = {}
        self.more = Disclosure(theme, self.tr("More"), self.tr("Settings that few models need"))
        self.kept = TextLabel("", "small", "muted")
        self.find_out = Button(theme, self.tr("Find out"), "primary", compact=True)
        self.find_out.setToolTip(self.tr("Asks the model itself what it can do."))
        self.find_out.clicked.connect(self._announce)
        self._add_help()
        self.corner.addWidget(self.find_out)
        self.panel = FindOutPanel(editor.find_out, theme)
        self.body.addWidget(self.panel)
        self.evidence: dict[str, EvidenceCell] = {}
        self._built = False
        editor.find_out.changed.connect(self._show_found)
        self.toggled.connect(self._build_once)

    def _add_help(self) -> None:
        help_ = term_help("capabilities")
        if help_ is not None:
            self.help_button = HelpButton(self._theme_of_fields, help_.question, help_.text)
            self.corner.addWidget(self.help_button)
            self.content.insertWidget(1, self.help_button.panel)

    def _announce(self) -> None:
        self.set_open(True)
        self._editor.find_out.announce()

    def _show_found(self) -> None:
        self.find_out.setEnabled(self._editor.find_out.can_start)
        self.panel.refresh()
        for name, cell in self.evidence.items():
            cell.show_line(self._editor.find_out.line(name))

    def _build_once(self, is_open: bool) -> None:
        """Forty rows take a moment to make: only for who looks at them."""
        if is_open and not self._built:
            self._built = True
            for group, fields in self._editor.groups:
                self._add_group(group, fields)
            if self._editor.has_sent:
                self._add_sent()
            self.body.addWidget(self.kept)
            self.body.addWidget(self.more)
            self._editor.find_out.look()
            self.refresh()

    def _add_group(self, group: Group, fields: tuple[OverrideField, ...]) -> None:
        form = Form(self._theme_of_fields, label_width=26)
        for field in fields:
            self.fields[field.spec.name] = self._add_field(form, field)
            if group is Group.MAIN:
                self._add_evidence(field.spec.name)
        if group is Group.MAIN:
            self.body.addWidget(form)
            return
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, MEDIUM, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(TextLabel(group_words(group), "heading"))
        column.addWidget(form)
        self.more.body.addWidget(part)

    def _add_evidence(self, name: str) -> None:
        row, widget = self.fields[name]
        cell = self.evidence[name] = EvidenceCell(self._theme_of_fields, widget)
        cell.use_wanted.connect(lambda: self._editor.find_out.use(name))
        row.add_wide(cell)

    def _add_sent(self) -> None:
        """What goes along with each request, in editors."""
        form = Form(self._theme_of_fields, label_width=26)
        labels = {TEMPERATURE: self.tr("Temperature"), TOP_P: self.tr("Top P"), MAX_TOKENS: self.tr("Max tokens")}
        ranges = {
            TEMPERATURE: self.tr("0 to 2. Higher is more varied."),
            TOP_P: self.tr("0 to 1. Lower keeps to the likeliest words."),
            MAX_TOKENS: self.tr("The longest answer, in tokens."),
        }
        for place in SENT:
            field = NumberField(self._theme_of_fields, digits=10)
            field.textEdited.connect(lambda text, place=place: self._editor.type_text(place, text))
            self.sent[place] = (explain(form.add(labels[place], field, ranges[place]), place), field)
        self.body.addWidget(TextLabel(self.tr("Sent with each request"), "heading"))
        self.body.addWidget(form)

    def _add_field(self, form: Form, field: OverrideField) -> tuple[FormRow, Input]:
        name = field.spec.name
        widget: Input
        if field.choices:
            widget = ChoiceField(self._theme_of_fields)
            widget.set_choices([(words, value) for value, words in field.choices])
            box = widget
            widget.activated.connect(lambda: self._editor.set_override(name, box.currentData()))
        elif field.spec.value_type in ("text_list", "text_map"):
            widget = _Lines(self._theme_of_fields)
            lines = widget
            widget.textChanged.connect(lambda: self._editor.set_override(name, lines.toPlainText()))
        else:
            widget = TextField(self._theme_of_fields)
            widget.textEdited.connect(lambda text: self._editor.set_override(name, text))
        return explain(form.add(field.label, widget, field.help), name), widget

    def refresh(self) -> None:
        """Show values and errors."""
        self._show_found()
        if self._editor.has_advanced and not self._built:
            self.set_open(True)
            return
        draft, errors = self._editor.draft, self._editor.shown.errors
        if not self._built:
            if any(name in draft.overrides or name in SENT for name in errors):
                self.set_open(True)
            return
        for place, (row, field) in self.sent.items():
            field.show_text(draft.texts.get(place, ""))
            row.set_error(errors.get(place, ""))
        for group, fields in self._editor.groups:
            for field in fields:
                self._show_field(field, draft.overrides, errors.get(field.spec.name, ""), more=group is not Group.MAIN)
        self.kept.setVisible(bool(draft.kept))
        names = ", ".join(draft.kept)
        self.kept.setText(self.tr("Settings that Kiln does not know stay in the file: {names}").format(names=names))

    def _show_field(self, field: OverrideField, values: Mapping[str, object], error: str, *, more: bool) -> None:
        row, widget = self.fields[field.spec.name]
        value = values.get(field.spec.name)
        row.set_error(error)
        if isinstance(widget, ChoiceField):
            _show_choice(widget, field, value)
        elif isinstance(widget, QPlainTextEdit):
            text = value if isinstance(value, str) else "" if value is None else str(value)
            if widget.toPlainText() != text:
                widget.setPlainText(text)
        else:
            widget.show_text(value if isinstance(value, str) else "" if value is None else str(value))
        if more and (error or value is not None) and not self.more.is_open:
            self.more.set_open(True)


def _show_choice(widget: ChoiceField, field: OverrideField, value: object) -> None:
    offered = [stored for stored, _ in field.choices]
    if [widget.itemText(i) for i in range(len(offered))] != [words for _, words in field.choices]:
        # The provider changed, and with it what the default means.
        widget.set_choices([(words, stored) for stored, words in field.choices])
    number = next((i for i, stored in enumerate(offered) if type(stored) is type(value) and stored == value), None)
    if number is None:
        # A value in the file that Kiln does not know: shown as it is, until something else is chosen.
        number = len(offered)
        if widget.count() == number:
            widget.addItem(str(value), value)
    if widget.currentIndex() != number:
        blocked = widget.blockSignals(True)
        widget.setCurrentIndex(number)
        widget.blockSignals(blocked)
        widget.update()


class _Lines(QPlainTextEdit):
    """A few lines of text; Tab leaves it, as in every other field."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        del theme
        self.setTabChangesFocus(True)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * 3 + 20)

"""What was understood of a text, line by line, each to be put right beside it."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiln_models_gui.viewmodels.paste.draft import PasteShown
from kiln_models_gui.viewmodels.paste.form import PasteForm
from kiln_models_gui.viewmodels.providers.draft import ADDRESS, FieldShown
from kiln_models_gui.views.kit.check_box import CheckBox
from kiln_models_gui.views.kit.choice_field import ChoiceField
from kiln_models_gui.views.kit.fields import TextField
from kiln_models_gui.views.kit.form import Form, FormRow
from kiln_models_gui.views.kit.labels import TextLabel
from kiln_models_gui.views.kit.secret_field import SecretField, SecretState
from kiln_models_gui.views.term_help import explain
from kiln_models_gui.views.theme import Theme
from kiln_models_gui.views.tokens import MEDIUM
from kiln_models_gui.views.use_in import UseIn


class PasteRows(QWidget):
    """The rows of a PasteForm. Signals: none."""

    def __init__(self, form: PasteForm, theme: Theme) -> None:
        super().__init__()
        self._form = form
        self._theme = theme
        self.kind = ChoiceField(theme)
        self.keys = ChoiceField(theme)
        self.model = ChoiceField(theme, editable=True)
        self.replace = CheckBox(theme, "")
        self.use_in = UseIn(theme)
        self.allow = CheckBox(theme, self.tr("Let Kiln use this key"))
        self.allow_help = TextLabel("", "small", "muted")
        self.fields: dict[str, tuple[FormRow, TextField | SecretField | ChoiceField]] = {}
        self.about: dict[str, tuple[FormRow, TextField]] = {}
        self._provider: Form | None = None
        self._more: Form | None = None
        self._stands: dict[str, str] = {}
        """Pictures of the keys that are stored already, by their fields."""
        self._built: tuple[object, ...] = ()
        self._asked: tuple[str, ...] = ()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(MEDIUM)
        head = Form(self._theme)
        self.kind_row = head.add(self.tr("&Provider"), self.kind)
        self._column.addWidget(head)
        self._provider_place = self._column.count()
        self._column.addWidget(self.replace)
        tail = Form(self._theme)
        self.keys_row = tail.add(self.tr("Keys in the &text"), self.keys)
        self.model_row = explain(tail.add(self.tr("&Model"), self.model), "model_id")
        line = self.model.lineEdit()
        if line is not None:
            line.setPlaceholderText(self.tr("llama-3.3-70b"))
        self.use_row = tail.add(self.tr("&Use in"), self.use_in)
        self._column.addWidget(tail)
        self._about_place = self._column.count()
        self._column.addWidget(self.allow)
        self._column.addWidget(self.allow_help)

    def _connect(self) -> None:
        form = self._form
        self.kind.chosen.connect(self._choose_kind)
        self.keys.activated.connect(self._choose_key)
        self.model.editTextChanged.connect(form.type_model)
        self.replace.toggled.connect(form.replace_key)
        self.use_in.use_wanted.connect(form.use_in)
        self.allow.toggled.connect(form.allow_kiln)

    # What the form says

    def refresh(self, shown: PasteShown) -> None:
        """Show what the form says; fields that are being typed in are left alone."""
        form = self._form
        if not form.understood:
            return
        self._show_kinds()
        self._build(shown.fields)
        for field in shown.fields:
            row, widget = self.fields[field.place]
            row.set_error(field.error)
            row.set_help(field.help)
            typed = form.draft.provider.texts.get(field.place, "")
            if isinstance(widget, TextField):
                widget.show_text(typed)
            elif isinstance(widget, ChoiceField) and widget.currentText() != typed:
                widget.setEditText(typed)
        self.replace.setVisible(bool(shown.key_question))
        self.replace.setText(shown.key_question.replace("&", "&&"))
        self._tick(self.replace, wanted=form.draft.replaces_key)
        self.keys_row.set_visible(bool(form.keys))
        self._offer(self.keys, list(form.keys))
        self._show_model(shown)
        self._show_about(shown.about)
        self._show_permission(asks=shown.asks_for_key)

    @property
    def key_order(self) -> list[QWidget]:
        """The fields as they stand, from top to bottom."""
        provider = [part for row, field in self.fields.values() for part in (*_parts(field), *_helps(row))]
        about = [part for row, field in self.about.values() for part in (field, *_helps(row))]
        return [
            self.kind,
            *provider,
            self.replace,
            self.keys,
            self.model,
            *_helps(self.model_row),
            *self.use_in.boxes.values(),
            *about,
            self.allow,
        ]

    def show_key(self) -> None:
        """Show the picture of the key that the text has."""
        found = self.fields.get(self._form.key_place)
        field = found[1] if found else None
        if not isinstance(field, SecretField):
            return
        if self._form.key_hint:
            field.show_saved(self._form.key_hint, self.tr("from the text"))
        else:
            field.show_saved(self._stands.get(self._form.key_place, ""), can_remove=False)

    def _show_kinds(self) -> None:
        kinds = self._form.kinds
        if [self.kind.itemData(i) for i in range(self.kind.count())] != [one for one, _ in kinds]:
            self.kind.set_choices([(words, kind) for kind, words in kinds])
        self.kind.choose(self._form.draft.kind)
        self.kind_row.set_help(self._form.told_kind)

    def _build(self, fields: tuple[FieldShown, ...]) -> None:
        """Another kind of provider has other fields."""
        existing = self._form.existing
        wanted = (
            self._form.draft.kind,
            existing and existing.ref,
            self._form.addresses,
            *(one.place for one in fields),
        )
        if wanted == self._built:
            return
        self._built = wanted
        self._drop(self._provider)
        self._provider = Form(self._theme)
        self._stands = {field.place: field.key.hint for field in fields if field.key is not None}
        self.fields = {field.place: self._add_field(self._provider, field) for field in fields}
        self._column.insertWidget(self._provider_place, self._provider)
        self.show_key()

    def _add_field(self, form: Form, field: FieldShown) -> tuple[FormRow, TextField | SecretField | ChoiceField]:
        place = field.place
        if field.key is not None:
            secret = SecretField(
                self._theme, removed=self.tr("The key of the text is left out"), kept=self.tr("Take it again")
            )
            # Nothing that stands already is removed here.
            secret.show_saved(field.key.hint, can_remove=False)
            secret.changed.connect(lambda: self._key_changed(place, secret))
            return explain(form.add(field.label, secret, field.help), place), secret
        if place == ADDRESS and self._form.addresses:
            box = ChoiceField(self._theme, editable=True)
            box.set_choices([(address, address) for address in self._form.addresses])
            box.setEditText(self._form.draft.provider.texts.get(place, ""))
            box.editTextChanged.connect(lambda typed: self._form.type_text(place, typed))
            return explain(form.add(field.label, box, field.help), place), box
        text = TextField(self._theme, field.placeholder)
        text.show_text(self._form.draft.provider.texts.get(place, ""))
        text.textEdited.connect(lambda typed: self._form.type_text(place, typed))
        return explain(form.add(field.label, text, field.help), place), text

    def _show_model(self, shown: PasteShown) -> None:
        form = self._form
        self._offer(self.model, list(form.suggestions))
        if self.model.currentText().strip() != form.draft.model:
            self.model.setEditText(form.draft.model)
        self.model_row.set_help(shown.model_help)
        self.use_row.set_visible(len(shown.uses) > 1)
        self.use_row.set_error(shown.uses_error if len(shown.uses) > 1 else "")
        if len(shown.uses) > 1:
            self.use_in.show_uses(shown.uses)
            self.use_row.set_help(" ".join(use.refusal for use in shown.uses if use.refusal))

    def _show_about(self, asked: tuple[FieldShown, ...]) -> None:
        places = tuple(one.place for one in asked)
        if places != self._asked:
            self._asked = places
            self._drop(self._more)
            self._more, self.about = None, {}
            if asked:
                self._more = Form(self._theme)
                self.about = {one.place: self._add_about(self._more, one) for one in asked}
                self._column.insertWidget(self._about_place, self._more)
        for one in asked:
            self.about[one.place][0].set_help(one.error)

    def _add_about(self, form: Form, one: FieldShown) -> tuple[FormRow, TextField]:
        field = TextField(self._theme)
        field.textEdited.connect(lambda typed: self._form.type_about(one.place, typed))
        return explain(form.add(one.label, field), one.place), field

    def _show_permission(self, *, asks: bool) -> None:
        allowed = self._form.draft.provider.write_to_kiln
        self.allow.setVisible(asks)
        self.allow_help.setVisible(asks)
        self._tick(self.allow, wanted=allowed)
        where = (
            self.tr("The key is kept in this computer's keychain.")
            if self._form.has_keychain
            else self.tr("This computer has no keychain that can be used.")
        )
        why = (
            self.tr("Kiln reads keys only from its own file, so it is written there too. Only you can read that file.")
            if allowed
            else self.tr("Kiln cannot use this provider then.")
        )
        self.allow_help.setText(f"{where} {why}")
        self.allow.setAccessibleDescription(self.allow_help.text())

    # What a person does

    def _choose_kind(self, kind: object) -> None:
        self._form.choose_kind(str(kind))
        self.show_key()

    def _choose_key(self, number: int) -> None:
        self._form.choose_key(number)
        self.show_key()

    def _key_changed(self, place: str, field: SecretField) -> None:
        typed = field.typed() if field.state is SecretState.REPLACED else None
        self._form.type_key(place, typed, removed=field.state is SecretState.REMOVED)

    # Small helps

    def _drop(self, form: Form | None) -> None:
        if form is not None:
            self._column.removeWidget(form)
            form.hide()
            form.deleteLater()

    def _tick(self, box: CheckBox, *, wanted: bool) -> None:
        blocked = box.blockSignals(True)
        box.setChecked(wanted)
        box.blockSignals(blocked)

    def _offer(self, box: ChoiceField, offered: list[str]) -> None:
        if [box.itemText(i) for i in range(box.count())] != offered:
            box.set_choices([(name, name) for name in offered])


def _parts(field: TextField | SecretField | ChoiceField) -> list[QWidget]:
    """What of a field takes the focus."""
    return field.parts if isinstance(field, SecretField) else [field]


def _helps(row: FormRow) -> list[QWidget]:
    return [row.help_button] if row.help_button is not None else []

"""The fields of the model dialog: those of the chosen kind, then those that all kinds have."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from kiln_models_gui.viewmodels.models.checks import ModelShown
from kiln_models_gui.viewmodels.models.draft import CONTEXT, COST_IN, COST_OUT, DESCRIPTION, NAME, USES
from kiln_models_gui.viewmodels.models.editor import ModelEditor
from kiln_models_gui.viewmodels.models.kinds import (
    DEPLOYMENT,
    KEY,
    MODEL_ID,
    MODEL_PATH,
    NO_KEY,
    PICK,
    PROVIDER,
    KindField,
    kind_fields,
    model_place,
)
from kiln_models_gui.views.kit.buttons import Button, IconButton
from kiln_models_gui.views.kit.check_box import CheckBox
from kiln_models_gui.views.kit.choice_field import ChoiceField
from kiln_models_gui.views.kit.fields import NumberField, TextField
from kiln_models_gui.views.kit.form import Form, FormRow
from kiln_models_gui.views.kit.labels import TextLabel
from kiln_models_gui.views.kit.secret_field import SecretField, SecretState
from kiln_models_gui.views.kit.waiting import Patience
from kiln_models_gui.views.term_help import explain
from kiln_models_gui.views.theme import Theme
from kiln_models_gui.views.use_in import UseIn

tr = QCoreApplication.translate
MODELS = (MODEL_ID, MODEL_PATH, DEPLOYMENT)
NO_WORDS = "\N{NO-BREAK SPACE}"
"""Keeps the room of a line."""
ANOTHER = "another address"
"""The entry of the providers that stands for an address to type."""


class ModelForm(Form):
    """Shows a ModelEditor's fields. Signals: `set_up_wanted` when a provider is to be set up or finished."""

    set_up_wanted = Signal()

    def __init__(self, editor: ModelEditor, theme: Theme) -> None:
        super().__init__(theme)
        self._editor = editor
        self._field_theme = theme
        self.provider = ChoiceField(theme)
        self.set_up = Button(theme, self.tr("Set up…"), compact=True)
        self.pick = ChoiceField(theme)
        self.key = SecretField(theme)
        self.no_key = CheckBox(theme, self.tr("&No key needed"))
        self.allow = CheckBox(theme, self.tr("Let Kiln use this key"))
        self.models = {place: ChoiceField(theme, editable=True) for place in MODELS}
        self.found = TextLabel("", "small", "muted", wraps=False)
        self.refresh_list = IconButton(theme, "refresh", self.tr("Ask the provider again which models it has"), "quiet")
        self.texts: dict[str, TextField] = {}
        self.free = TextLabel("", "small", "muted", wraps=False)
        self.use_in = UseIn(theme)
        self.by_place: dict[str, FormRow] = {}
        self.listing = Patience(self)
        """Whether the list of the provider's models takes long."""
        self.listing.due.connect(lambda: self.refresh(editor.shown))
        for field in kind_fields():
            self.by_place[field.place] = explain(self.add(field.label, self._field(field)), field.place)
        self._add_beside()
        self._add_common()
        self._connect()

    def _field(self, field: KindField) -> QWidget:
        made = {PROVIDER: self.provider, PICK: self.pick, KEY: self.key}.get(field.place)
        if made is not None:
            return made
        if field.place in self.models:
            box = self.models[field.place]
            line = box.lineEdit()
            if line is not None:
                line.setPlaceholderText(field.placeholder)
            return box
        self.texts[field.place] = TextField(self._field_theme, field.placeholder)
        return self.texts[field.place]

    def _add_beside(self) -> None:
        self.by_place[PROVIDER].add_beside(self.set_up)
        self.by_place[KEY].add_beside(self.no_key)
        # Each goes in before the last one.
        self.by_place[MODEL_ID].add_beside(self.refresh_list)
        self.by_place[MODEL_ID].add_beside(self.found)

    def _add_common(self) -> None:
        theme = self._field_theme
        self.texts |= {
            NAME: TextField(theme),
            CONTEXT: NumberField(theme, "128,000", digits=12),
            COST_IN: NumberField(theme, "0.00", digits=8),
            COST_OUT: NumberField(theme, "0.00", digits=8),
            DESCRIPTION: TextField(theme),
        }
        rows = self.by_place
        rows[NAME] = self.add(self.tr("&Display name"), self.texts[NAME])
        rows[CONTEXT] = explain(self.add(self.tr("&Context window"), self.texts[CONTEXT]), CONTEXT)
        rows[CONTEXT].add_beside(TextLabel(self.tr("tokens"), "body", "muted"))
        rows[COST_IN] = self.add(self.tr("Cost per m&illion"), self.texts[COST_IN])
        self.texts[COST_IN].setAccessibleName(self.tr("Cost in, dollars per million tokens"))
        self.texts[COST_OUT].setAccessibleName(self.tr("Cost out, dollars per million tokens"))
        # Each goes in before the last one.
        words = (self.free, TextLabel(self.tr("dollars out"), "body", "muted", wraps=False))
        for widget in (*words, self.texts[COST_OUT], TextLabel(self.tr("dollars in"), "body", "muted", wraps=False)):
            rows[COST_IN].add_beside(widget)
        rows[DESCRIPTION] = self.add(self.tr("De&scription"), self.texts[DESCRIPTION])
        rows[USES] = self.add(self.tr("&Use in"), self.use_in)
        rows[NO_KEY] = self.add("", self.allow)
        self.allow.setAccessibleName(self.allow.text())

    def _connect(self) -> None:
        editor = self._editor
        self.provider.activated.connect(self._choose_provider)
        self.set_up.clicked.connect(self.set_up_wanted)
        self.refresh_list.clicked.connect(editor.refresh_list)
        self.pick.activated.connect(lambda: editor.pick(str(self.pick.currentData())))
        self.key.changed.connect(self._key_changed)
        self.no_key.toggled.connect(editor.need_no_key)
        self.allow.toggled.connect(editor.allow_kiln)
        self.use_in.use_wanted.connect(editor.use_in)
        for place, box in self.models.items():
            box.editTextChanged.connect(lambda text, place=place: editor.type_text(place, text))
        for place, field in self.texts.items():
            field.textEdited.connect(lambda text, place=place: editor.type_text(place, text))

    def _choose_provider(self) -> None:
        data = self.provider.currentData()
        self._editor.choose_provider(None if data == ANOTHER else data)

    def _key_changed(self) -> None:
        typed = self.key.typed() if self.key.state is SecretState.REPLACED else None
        self._editor.type_key(typed, removed=self.key.state is SecretState.REMOVED)

    def show_stored_key(self) -> None:
        """Show what stands for the key, and forget what was typed."""
        stored = self._editor.stored_key
        self.key.show_saved(stored.mask, stored.note)

    def refresh(self, shown: ModelShown) -> None:
        """Show what the editor says; fields that are being typed in are left alone."""
        editor = self._editor
        for place in (field.place for field in kind_fields()):
            self.by_place[place].set_visible(place in shown.places)
        self._show_providers()
        self._show_picks()
        self._show_models()
        for place, field in self.texts.items():
            field.show_text(editor.draft.texts.get(place, ""))
        self._show_rows(shown)
        self._show_key(shown)
        self.texts[NAME].setPlaceholderText(editor.card.model)
        self.free.setText(self.tr("Free") if shown.free else "")
        self.by_place[USES].set_visible(not editor.only_kiln)
        if not editor.only_kiln:
            self.use_in.show_uses(shown.uses)

    def _show_rows(self, shown: ModelShown) -> None:
        refusals = " ".join(use.refusal for use in shown.uses if use.refusal)
        notes = {**shown.notes, USES: refusals}
        place = model_place(self._editor.draft.reach)
        listed = self._listed_words()
        if notes.get(place):
            listed = listed.replace(NO_WORDS, "")  # the note has the line already
        between = " " if listed.endswith(".") else " · "
        notes[place] = between.join(part for part in (listed, notes.get(place, "")) if part)
        for place, row in self.by_place.items():
            error = shown.errors.get(place, "")
            if place == COST_IN:
                error = error or shown.errors.get(COST_OUT, "")
            row.set_error(error)
            note = notes.get(place, "")
            row.set_help("" if note == error else note)

    def _listed_words(self) -> str:
        """What the list tells; while it is fetched its line keeps its room, and says so where that takes long."""
        self.listing.wait(self._editor.is_listing)
        if not self._editor.is_listing:
            return self._editor.list_words
        return self.tr("Asking the provider which models it has…") if self.listing.is_due else NO_WORDS

    def _show_key(self, shown: ModelShown) -> None:
        editor = self._editor
        self.no_key.setVisible(NO_KEY in shown.places)
        if self.no_key.isChecked() != editor.draft.no_key:
            self.no_key.setChecked(editor.draft.no_key)
        self.key.setEnabled(not (editor.draft.no_key and NO_KEY in shown.places))
        self.by_place[NO_KEY].set_visible(editor.asks_for_kilns_file)
        self.allow.setEnabled(not editor.keychain_only)
        if self.allow.isChecked() != editor.draft.key_in_kiln:
            self.allow.setChecked(editor.draft.key_in_kiln)
        self.by_place[NO_KEY].set_help(
            self.tr("Kiln reads keys only from its own file, so it is written there too. Only you can read that file.")
            if editor.draft.key_in_kiln
            else self.tr("Kiln cannot use this endpoint then, if the server wants a key.")
        )

    def _show_providers(self) -> None:
        editor = self._editor
        choices: list[tuple[str, object]] = []
        for choice in editor.providers:
            told = " · ".join(part for part in (choice.name, choice.address, choice.lacks) if part)
            choices.append((told, choice.ref))
        if editor.takes_address:
            choices.append((self.tr("Another address…"), ANOTHER))
        if [self.provider.itemText(i) for i in range(self.provider.count())] != [text for text, _ in choices]:
            self.provider.set_choices(choices)
        chosen = editor.draft.provider or (ANOTHER if editor.takes_address else None)
        at = next((number for number, (_, data) in enumerate(choices) if data == chosen), -1)
        if self.provider.currentIndex() != at:
            self.provider.setCurrentIndex(at)
        lacking = any(c.lacks and c.ref == editor.draft.provider for c in editor.providers)
        self.set_up.setVisible(lacking or not editor.takes_address)
        self.set_up.setText(self.tr("Finish…") if lacking else self.tr("New…"))
        self.set_up.setAccessibleName(self.tr("Finish this provider") if lacking else self.tr("Add another provider"))

    def _show_picks(self) -> None:
        editor = self._editor
        if PICK in editor.draft.places and not self.pick.count():
            self.pick.set_choices([(pick.words, pick.path) for pick in editor.picks])
        at = self.pick.findData(editor.card.model)
        if self.pick.count() and self.pick.currentIndex() != at:
            self.pick.setCurrentIndex(at)

    def _show_models(self) -> None:
        editor = self._editor
        for place, box in self.models.items():
            if place not in editor.draft.places:
                continue
            offered = list(editor.suggestions)
            if [box.itemText(i) for i in range(box.count())] != offered:
                box.set_choices([(name, name) for name in offered])
            box.note_choices(editor.suggestion_notes)
            if box.currentText() != editor.draft.texts.get(place, ""):
                box.setEditText(editor.draft.texts.get(place, ""))
        found = len(editor.listed)
        self.found.setText(self.tr("{count} found").format(count=found) if found else "")
        self.found.setVisible(bool(found))
        self.refresh_list.setVisible(editor.provider is not None)
        self.refresh_list.setEnabled(not editor.is_listing)

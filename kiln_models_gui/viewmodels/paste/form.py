"""The form of a pasted text, what a person does in it: pastes, corrects, tests, and then adds."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from kiln_models_gui.probes.pasted_text import Pasted, understand
from kiln_models_gui.viewmodels.models.failures import failure_of
from kiln_models_gui.viewmodels.paste.adding import Added, add_all
from kiln_models_gui.viewmodels.paste.draft import PasteDraft
from kiln_models_gui.viewmodels.paste.filling import filled, free_name_at
from kiln_models_gui.viewmodels.paste.form_state import PasteFormState
from kiln_models_gui.viewmodels.paste.guess import CUSTOM, existing_provider, guess_kind
from kiln_models_gui.viewmodels.paste.healing import PasteHealer
from kiln_models_gui.viewmodels.paste.masks import Masks
from kiln_models_gui.viewmodels.paste.trial import PasteTrial
from kiln_models_gui.viewmodels.providers.draft import ADDRESS, NAME, TypedKey
from kiln_models_gui.viewmodels.words import Message
from kiln_models_gui.viewmodels.workbench import Workbench

if TYPE_CHECKING:
    from pathlib import Path

    from pydantic import SecretStr

    from kiln_models_gui.registry.providers import Provider, ProviderRef


class PasteForm(PasteFormState):
    """The form.

    Signals: `added` with an Added, when the test had passed (or nobody wanted to wait for that) and all was saved;
    `text_read` with the text of a dropped file, its keys replaced by their pictures.
    """

    added = Signal(object)
    text_read = Signal(str)

    def __init__(self, bench: Workbench, wanted: frozenset[str] = frozenset()) -> None:
        """`wanted`: ids of the programs that the model is for; the one that suits best where none is named."""
        super().__init__(bench)
        self._wanted = wanted
        self._masks = Masks()
        self._text = ""
        self._waits_for_test = self._saving = False
        self._text_key: SecretStr | None = None
        """The key of the text that the form took: it comes back when nothing else is typed."""
        self._trial = PasteTrial(bench, self, PasteHealer(self))
        self.test = self._trial.test
        self.test.test_finished.connect(self._test_ended)

    # How far it is

    @property
    def suggestions(self) -> tuple[str, ...]:
        """Model names to choose from, once the provider told them."""
        return self.test.found_models

    @property
    def is_proved(self) -> bool:
        """Whether what the form says now was tested and works, so that it only waits to be added."""
        return self._trial.passed and self.done is None and not self._saving

    @property
    def can_add_anyway(self) -> bool:
        """Whether a test failed, so that the person may want to add it all the same."""
        result = self.test.result
        failed = result is not None and not self._trial.passed
        return failed and self.done is None and not self._saving and not self.shown.cannot_add

    @property
    def is_working(self) -> bool:
        """Whether it is being tested or saved."""
        return self.test.busy or self._saving

    # What a person does

    def take(self, text: str) -> str:
        """Understand `text`, which stands in the form now. Returns it with every key replaced by its picture.

        A text that was read already changes nothing: what a person made of it stays.
        """
        whole = self._masks.unmasked(text)
        if whole != self._text:
            self._text = whole
            self.pasted = understand(whole)
            self._fill()
        return self._masks.masked(whole, self._found_keys())

    def take_file(self, path: "Path") -> None:
        """Read a dropped file; `text_read` brings what is to be shown of it."""
        self.spawn(self._take_file(path))

    async def _take_file(self, path: "Path") -> None:
        from kiln_models_gui.viewmodels.paste.dropped import read_dropped

        told = await read_dropped(path)
        if isinstance(told, Message):
            self.problem = told
        else:
            self.text_read.emit(self.take(told))

    def choose_kind(self, kind: str) -> None:
        """Another kind of provider than the text seemed to say."""
        if kind != self.draft.kind:
            address, name = self.draft.provider.text(ADDRESS), self.draft.provider.text(NAME)
            self.why = ""
            self._start(kind, address or self.pasted.address, name)
            self._edited()

    def choose_key(self, number: int) -> None:
        """Another one of the keys in the text."""
        found = self._found_keys()
        if number < len(found):
            self._put_key(found[number])
            self._edited()

    def type_text(self, place: str, text: str) -> None:
        """Something was typed into a plain field of the provider."""
        self.draft = replace(self.draft, provider=self.draft.provider.with_text(place, text))
        if place == ADDRESS and self.draft.kind == CUSTOM:
            self._look_for_existing()
        self._edited()

    def type_key(self, place: str, typed: str | None, *, removed: bool = False) -> None:
        """A key was typed, or taken away; None: that of the text stands again."""
        if typed is None and not removed and place == self.key_place and self._text_key is not None:
            typed = self._text_key.get_secret_value()
        # Nothing is stored yet that could be removed.
        provider = self.draft.provider.with_key(place, typed)
        self.draft = replace(self.draft, provider=provider)
        self._edited()

    def type_model(self, model: str) -> None:
        """Another model, or none."""
        if model.strip() != self.draft.model:
            self.draft = replace(self.draft, model=model.strip())
            self._edited()

    def type_about(self, place: str, text: str) -> None:
        """What a program needs to know of the model."""
        self.draft = replace(self.draft, texts={**self.draft.texts, place: text})
        self.problem = None
        self.changed.emit()

    def use_in(self, target: str, wanted: bool) -> None:
        """Put the model into a program, or not."""
        uses = self.draft.uses | {target} if wanted else self.draft.uses - {target}
        self.draft = replace(self.draft, uses=uses)
        self.problem = None
        self.changed.emit()

    def replace_key(self, wanted: bool) -> None:
        """Whether the key that stands may be replaced."""
        if wanted != self.draft.replaces_key:
            self.draft = replace(self.draft, replaces_key=wanted)
            self._edited()

    def allow_kiln(self, allowed: bool) -> None:
        """Whether the key may stand in Kiln's own file."""
        provider = replace(self.draft.provider, write_to_kiln=allowed)
        self.draft = replace(self.draft, provider=provider)
        self.changed.emit()

    def put_back(self, draft: PasteDraft, existing: "Provider | None") -> None:
        """What stood in the form earlier stands there again."""
        self.draft, self.existing = draft, existing
        self._edited()

    def save(self) -> None:
        """Test, and add it when the test passes; a failed test adds nothing, and loses nothing.

        What was just tested is only added.
        """
        if self.shown.cannot_add or self.is_working or self.done is not None:
            return
        if self.is_proved:
            self._add()
            return
        self.problem = None
        self.test.start(self.draft.model)
        self._waits_for_test = True
        self.changed.emit()

    def add_anyway(self) -> None:
        """Add it though the test failed."""
        if self.can_add_anyway:
            self._add()

    def stop(self) -> None:
        """End the test; nothing is added."""
        self._waits_for_test = False
        self.test.stop()

    def close(self) -> None:
        """The form was closed: let go of the text and its keys. What is being saved goes on."""
        self.stop()
        self._masks.forget()
        self._text, self.pasted, self._text_key = "", Pasted(), None
        if not self._saving:
            self.draft = PasteDraft()

    # From the text to the form

    def _fill(self) -> None:
        self._text_key = None
        if not self.pasted:
            self.draft, self.existing, self.why = PasteDraft(), None, ""
        else:
            guess = guess_kind(self.pasted, self._registry)
            self.why = guess.why
            self.draft = PasteDraft(model=self.pasted.model, api_version=self.pasted.api_version)
            self._start(guess.kind, self.pasted.address)
        self._edited()

    def _start(self, kind: str, address: str, name: str = "") -> None:
        """The form for `kind`, with all that the text has for it."""
        self.existing = existing_provider(kind, address, self._registry)
        draft = replace(self.draft, kind=kind)
        self.draft = filled(self._bench, draft, self.pasted, self.existing, address=address, name=name)
        wanted = self._wanted & {one.id for one in self._bench.library.targets}
        if wanted and kind == CUSTOM:
            self.draft = replace(self.draft, uses=wanted)
        if self.pasted.key is not None:
            self._put_key(self.pasted.key)

    def _put_key(self, key: "SecretStr") -> None:
        if self.key_place:
            self._text_key = key
            provider = self.draft.provider.with_key(self.key_place, key.get_secret_value())
            self.draft = replace(self.draft, provider=provider)

    def _look_for_existing(self) -> None:
        """The address was changed by hand: another provider may stand there, or none."""
        found = existing_provider(CUSTOM, self.draft.provider.text(ADDRESS), self._registry)
        before, self.existing = self.existing, found
        if (found and found.ref) == (before and before.ref):
            return
        name = found.name if found else free_name_at(self.draft.provider.text(ADDRESS), self._registry)
        provider = self.draft.provider.with_text(NAME, name)
        self.draft = replace(self.draft, provider=provider, replaces_key=False)

    def _edited(self) -> None:
        self.problem = None
        self._waits_for_test = False
        self.test.stop()
        self.test.forget()
        self.changed.emit()

    # Testing and saving

    def _test_ended(self) -> None:
        waited, self._waits_for_test = self._waits_for_test, False
        if waited and self._trial.proves_the_form:
            self._add()
        self.changed.emit()

    def _add(self) -> None:
        self._saving, self.problem = True, None
        self.spawn(self._write())

    async def _write(self) -> None:
        draft = self.draft
        try:
            told = await add_all(self._bench, draft, self.existing, self._provider_stands)
            if isinstance(told, Message):
                self.problem = told
            else:
                self._conclude(told)
        except Exception as error:
            failure = failure_of(error, draft.reach, self._programs)
            if failure is None:
                raise
            sentence = next(iter(failure.fields.values()), "")
            self.problem = failure.message or Message(sentence)
        finally:
            self._saving = False

    def _provider_stands(self, ref: "ProviderRef") -> None:
        self.existing = self._registry.provider(ref)
        self._trial.remember(ref)

    def _conclude(self, added: Added) -> None:
        # What was tested stays to be seen; the key has no business here any more.
        self.done = added
        self._masks.forget()
        keyless = replace(self.draft.provider, keys=dict[str, TypedKey]())
        self.draft, self._text, self._text_key = replace(self.draft, provider=keyless), "", None
        self.pasted = replace(self.pasted, key=None, more_keys=(), other_keys=0)
        self.added.emit(added)

"""The form of a pasted text: what was understood, what is missing, the test, and then the saving."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from kiln_models_gui.probes.pasted_text import Pasted, understand
from kiln_models_gui.redaction import mask
from kiln_models_gui.registry.library import KILN
from kiln_models_gui.registry.records import KeyInfo
from kiln_models_gui.store.secrets import SecretError
from kiln_models_gui.targets.keys import API_KEY
from kiln_models_gui.viewmodels.base import ViewModel
from kiln_models_gui.viewmodels.connection_test import ConnectionTest
from kiln_models_gui.viewmodels.models.failures import failure_of
from kiln_models_gui.viewmodels.models.programs import uses_of
from kiln_models_gui.viewmodels.paste.adding import Added, add_model, add_provider, card_of
from kiln_models_gui.viewmodels.paste.draft import (
    OF_EDITORS,
    PasteDraft,
    PasteShown,
    keys_to_store,
    paste_shown,
    takes_model,
)
from kiln_models_gui.viewmodels.paste.guess import (
    ANTHROPIC,
    AZURE,
    CUSTOM,
    existing_provider,
    guess_kind,
    suggested_name,
)
from kiln_models_gui.viewmodels.paste.healing import PasteHealer
from kiln_models_gui.viewmodels.paste.masks import Masks
from kiln_models_gui.viewmodels.paste.reaching import endpoint_of_paste
from kiln_models_gui.viewmodels.providers.draft import ADDRESS, NAME, ProviderDraft, Standing, TypedKey
from kiln_models_gui.viewmodels.providers.editor import ProviderEditor
from kiln_models_gui.viewmodels.words import Message
from kiln_models_gui.viewmodels.words.paste import found_words
from kiln_models_gui.viewmodels.workbench import Workbench

if TYPE_CHECKING:
    from pathlib import Path

    import httpx
    from pydantic import SecretStr

    from kiln_models_gui.probes.endpoint import Endpoint
    from kiln_models_gui.registry.providers import Provider
    from kiln_models_gui.viewmodels.models.checks import Use

KEY_PLACES = {"amazon_bedrock": "bedrock_access_key"}
"""Where a provider has several keys: the one that a text's first key is."""


class PasteForm(ViewModel):
    """The form.

    Signals: `added` with an Added, when the test had passed (or nobody wanted to wait for that) and all was saved;
    `text_read` with the text of a dropped file, its keys replaced by their pictures.
    """

    added = Signal(object)
    text_read = Signal(str)

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench.on_error)
        self._bench = bench
        self._registry = bench.registry
        self._masks = Masks()
        self._text = ""
        self.pasted = Pasted()
        self.why = ""
        """Why it is taken for that kind of provider."""
        self.draft = PasteDraft()
        self.existing: Provider | None = None
        """The provider that stands already."""
        self.problem: Message | None = None
        self.done: Added | None = None
        self._waits_for_test = self._saving = False
        self._tested: PasteDraft | None = None
        self._text_key: SecretStr | None = None
        """The key of the text that the form took: it comes back when nothing else is typed."""
        self.test = ConnectionTest(self._client, self._endpoint, bench.on_error, healer=PasteHealer(self))
        self.test.test_finished.connect(self._test_ended)

    # What is shown

    @property
    def understood(self) -> bool:
        """Whether there is anything to show beside the text."""
        return bool(self.draft.kind)

    @property
    def kinds(self) -> tuple[tuple[str, str], ...]:
        """Kinds of provider to choose, each with its words: an address of one's own, of an editor's, then Kiln's."""
        own, *kilns = ProviderEditor(self._bench).choices
        editors = [
            (ANTHROPIC, self.tr("Your own address, in Anthropic's way")),
            (AZURE, self.tr("Another Azure OpenAI resource")),
        ]
        offered = [one for one in editors if len(self._bench.library.targets) > 1 or one[0] == self.draft.kind]
        return ((own.id, own.name), *offered, *((one.id, one.name) for one in kilns))

    @property
    def told_kind(self) -> str:
        """Why it is taken for that kind, and which provider of Kiln that is."""
        if self.existing is None:
            return self.why
        stands = self.tr("“{name}” is set up already, and is used.").format(name=self.existing.name)
        return stands if self.existing.custom else f"{self.why} {stands}".strip()

    @property
    def addresses(self) -> tuple[str, ...]:
        """The addresses to choose from, where the text has several."""
        return (self.pasted.address, *self.pasted.other_addresses) if self.pasted.other_addresses else ()

    @property
    def keys(self) -> tuple[str, ...]:
        """Pictures of the keys to choose from, where the text has several."""
        found = self._found_keys()
        return tuple(mask(key.get_secret_value()) for key in found) if len(found) > 1 else ()

    @property
    def key_hint(self) -> str:
        """The picture of the key that was understood; empty when none was."""
        typed = self.draft.provider.key(self._key_place).key
        return mask(typed.get_secret_value()) if typed is not None else ""

    @property
    def key_place(self) -> str:
        """The field that has the text's key; empty for a provider without one."""
        return self._key_place

    @property
    def shown(self) -> PasteShown:
        """Fields, questions, and whether it can be added."""
        left_out = self.pasted.key_left_out
        return paste_shown(self.draft, self._standing, self.existing, self._uses, key_left_out=left_out)

    @property
    def suggestions(self) -> tuple[str, ...]:
        """Model names to choose from, once the provider told them."""
        return self.test.found_models

    @property
    def changed_by_person(self) -> bool:
        """Whether closing would lose something."""
        return self.understood and self.done is None

    @property
    def is_proved(self) -> bool:
        """Whether what the form says now was tested and works, so that it only waits to be added."""
        return self._passed and self.done is None and not self._saving

    @property
    def can_add_anyway(self) -> bool:
        """Whether a test failed, so that the person may want to add it all the same."""
        result = self.test.result
        failed = result is not None and not self._passed
        return failed and self.done is None and not self._saving and not self.shown.cannot_add

    @property
    def known_result(self) -> None:
        """What was just pasted was never tested before."""

    @property
    def has_keychain(self) -> bool:
        """Whether keys outlive the program without Kiln's file."""
        return self._bench.keys.has_keychain

    @property
    def is_working(self) -> bool:
        """Whether it is being tested or saved."""
        return self.test.busy or self._saving

    # What a person does

    def offer(self, clipboard: str) -> str:
        """What the clipboard has, in words; empty when that is nothing for this form. It is not kept."""
        found = understand(clipboard)
        return found_words(found) if found.address or found.key else ""

    @property
    def summary(self) -> str:
        """What was understood, in one sentence."""
        words = found_words(self.pasted)
        return self.tr("Understood: {what}. {why}").format(what=words, why=self.why) if words else ""

    @property
    def told_added(self) -> tuple[str, str]:
        """What was added, and when it can be used."""
        if self.done is None:
            return "", ""
        name = self.done.model or (self.done.provider.id if self.done.provider else "")
        if self.done.model and self.done.provider is not None and KILN in self.draft.uses:
            todo = self.tr("Kiln shows it after its next start or reload.")
        else:
            todo = self.tr("It is set up now.")
        return self.tr("Added “{name}”.").format(name=self._title_of(name)), todo

    def _title_of(self, name: str) -> str:
        """Kiln's own name for one of its providers; any other name as it is."""
        info = self._registry.catalog.provider(name)
        return info.name if info and self.done and not self.done.model else name

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
        import asyncio

        from kiln_models_gui.probes.pasted_file import text_of
        from kiln_models_gui.store import files
        from kiln_models_gui.store.problems import StoreError

        try:
            content = await asyncio.to_thread(files.read, path)
        except StoreError:
            what = self.tr("“{name}” cannot be read.").format(name=path.name)
            self.problem = Message(what, self.tr("Open it, copy its text, and paste that here."))
            return
        self.text_read.emit(self.take(text_of(content.data, path.name)))

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
        if typed is None and not removed and place == self._key_place and self._text_key is not None:
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
        choice = kind if kind not in (CUSTOM, *OF_EDITORS) else CUSTOM
        self.existing = existing_provider(kind, address, self._registry)
        provider = ProviderEditor(self._bench, editing=self.existing, choice=choice).draft
        if self.existing is None and provider.info is None:
            taken = {one.name for one in self._registry.state.custom_providers}
            provider = provider.with_text(ADDRESS, address)
            provider = provider.with_text(NAME, name or suggested_name(address, taken))
        provider = self._with_settings(provider, address)
        editors = frozenset(one.id for one in self._bench.library.targets if one.id != KILN)
        uses = editors if kind in OF_EDITORS else frozenset({KILN})
        self.draft = replace(self.draft, kind=kind, provider=provider, uses=uses, replaces_key=False)
        if self.pasted.key is not None:
            self._put_key(self.pasted.key)

    def _with_settings(self, provider: ProviderDraft, address: str) -> ProviderDraft:
        """What else the text says of one of Kiln's own providers: where it is, and whose account."""
        for key in provider.info.keys if provider.info else ():
            if key.key.endswith(("_url", "_endpoint")) and address:
                local = key.key.endswith("_url")
                provider = provider.with_text(key.key, address.removesuffix("/v1") if local else address)
            elif key.key == "fireworks_account_id" and not provider.text(key.key):
                parts = self.pasted.model.split("/")
                known = parts[1] if len(parts) > 2 and parts[0] == "accounts" and parts[1] != "fireworks" else ""
                provider = provider.with_text(key.key, known)
        return provider

    def _put_key(self, key: "SecretStr") -> None:
        if self._key_place:
            self._text_key = key
            provider = self.draft.provider.with_key(self._key_place, key.get_secret_value())
            self.draft = replace(self.draft, provider=provider)

    @property
    def _key_place(self) -> str:
        info = self.draft.provider.info
        if info is None:
            return API_KEY
        secrets = [key.key for key in info.keys if key.sensitive]
        return KEY_PLACES.get(info.id, secrets[0] if secrets else "")

    def _found_keys(self) -> "list[SecretStr]":
        return [*([self.pasted.key] if self.pasted.key is not None else []), *self.pasted.more_keys]

    def _look_for_existing(self) -> None:
        """The address was changed by hand: another provider may stand there, or none."""
        found = existing_provider(CUSTOM, self.draft.provider.text(ADDRESS), self._registry)
        before, self.existing = self.existing, found
        if (found and found.ref) == (before and before.ref):
            return
        taken = {one.name for one in self._registry.state.custom_providers}
        name = found.name if found else suggested_name(self.draft.provider.text(ADDRESS), taken)
        provider = self.draft.provider.with_text(NAME, name)
        self.draft = replace(self.draft, provider=provider, replaces_key=False)

    def _edited(self) -> None:
        self.problem = None
        self._waits_for_test = False
        self.test.stop()
        self.test.forget()
        self.changed.emit()

    @property
    def _standing(self) -> Standing:
        custom = self.existing.custom if self.existing else None
        info = self.draft.provider.info
        kept = info is not None and info.id in self._registry.kept_here
        return Standing(
            self._registry.state, custom.name if custom else None, custom.key if custom else KeyInfo(), kept
        )

    @property
    def _uses(self) -> "tuple[Use, ...]":
        if not self.draft.model or not takes_model(self.draft):
            return ()
        if self.draft.kind != CUSTOM and self.draft.kind not in OF_EDITORS:
            return ()  # Kiln's own: it stands in Kiln as soon as this is saved
        draft = self.draft.model_draft(self.existing.ref if self.existing else None)
        return uses_of(self._bench.library, draft, card_of(self._bench, draft))

    # The test

    async def _endpoint(self) -> "Endpoint | None":
        self._tested = self.draft
        provider = keys_to_store(self.draft, self.existing)
        try:
            return await endpoint_of_paste(self._bench, replace(self.draft, provider=provider), self.existing)
        except SecretError as error:
            from kiln_models_gui.viewmodels.words.store import change_message

            self.problem = change_message(error)
            return None

    def _client(self) -> "httpx.AsyncClient":
        return self._bench.client(self.existing.ref if self.existing else None)

    @property
    def _passed(self) -> bool:
        """What the test was to show: an answer of the model, or for no model that it would be let in."""
        result = self.test.result
        if result is None:
            return False
        return result.worked if self.draft.model else (result.tone in ("good", "accent") or result.kind == "reachable")

    def _test_ended(self) -> None:
        waited, self._waits_for_test = self._waits_for_test, False
        if waited and self._tested == self.draft and self._passed:
            self._add()
        self.changed.emit()

    # Saving

    def _add(self) -> None:
        self._saving, self.problem = True, None
        self.spawn(self._write())

    async def _write(self) -> None:
        draft = self.draft
        try:
            await self._write_all(draft)
        except Exception as error:
            failure = failure_of(error, draft.reach, self._programs)
            if failure is None:
                raise
            sentence = next(iter(failure.fields.values()), "")
            self.problem = failure.message or Message(sentence)
        finally:
            self._saving = False

    async def _write_all(self, draft: PasteDraft) -> None:
        ref = self.existing.ref if self.existing else None
        if draft.kind not in OF_EDITORS:
            told = await add_provider(self._bench, keys_to_store(draft, self.existing), self.existing)
            if isinstance(told, Message):
                self.problem = told
                return
            ref = told
            # From here on it stands: should the model fail, the next try adds only that.
            self.existing = self._registry.provider(ref)
            self._remember(ref)
        if takes_model(draft):
            await add_model(self._bench, draft.model_draft(ref))
        self._conclude(Added(ref, draft.model if takes_model(draft) else ""))

    def _conclude(self, added: Added) -> None:
        # What was tested stays to be seen; the key has no business here any more.
        self.done = added
        self._masks.forget()
        keyless = replace(self.draft.provider, keys=dict[str, TypedKey]())
        self.draft, self._text, self._text_key = replace(self.draft, provider=keyless), "", None
        self.pasted = replace(self.pasted, key=None, more_keys=(), other_keys=0)
        self.added.emit(added)

    def _remember(self, ref: object) -> None:
        """What the test said holds for the provider and the model that now stand."""
        result = self.test.result
        if result is None or not result.counts or self.existing is None:
            return
        self._bench.memory.remember((ref, self.existing.address), result)
        if self.test.tested_model:
            self._bench.memory.remember((ref, self.existing.address, self.test.tested_model), result)

    @property
    def _programs(self) -> tuple[str, ...]:
        return tuple(one.name for one in self._bench.library.targets if one.id in self.draft.uses)

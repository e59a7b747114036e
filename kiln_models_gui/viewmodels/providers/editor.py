"""The form that adds and edits a provider: choices, fields, test, and where the key goes."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from kiln_models_gui.qt_names import override
from kiln_models_gui.registry.catalog import ProviderInfo
from kiln_models_gui.registry.changes import ClashError, WrongShapeError
from kiln_models_gui.registry.checks import NameRefusedError
from kiln_models_gui.registry.library import KILN
from kiln_models_gui.registry.policy import PolicyError
from kiln_models_gui.registry.providers import Provider, ProviderRef
from kiln_models_gui.registry.records import KeyInfo
from kiln_models_gui.store.problems import StoreError
from kiln_models_gui.store.secrets import SecretError
from kiln_models_gui.viewmodels.base import ViewModel
from kiln_models_gui.viewmodels.connection_test import ConnectionTest
from kiln_models_gui.viewmodels.network.proxy_form import ProxyForm
from kiln_models_gui.viewmodels.prices import price_of
from kiln_models_gui.viewmodels.providers.draft import ADDRESS, NAME, ProviderDraft, ProviderShown, Standing, shown
from kiln_models_gui.viewmodels.providers.form_test import endpoint_of_form, has_faulty_key, remember_result
from kiln_models_gui.viewmodels.providers.healing import FormHealer
from kiln_models_gui.viewmodels.providers.writing import ProviderWriter
from kiln_models_gui.viewmodels.test_result import TestResult
from kiln_models_gui.viewmodels.words import Message
from kiln_models_gui.viewmodels.words.providers import name_fault_words, secret_problem_words
from kiln_models_gui.viewmodels.words.store import change_message
from kiln_models_gui.viewmodels.workbench import Workbench

if TYPE_CHECKING:
    import httpx

    from kiln_models_gui.probes.endpoint import Endpoint
    from kiln_models_gui.viewmodels.clash import Answers
    from kiln_models_gui.viewmodels.providers.clashing import Stored

CUSTOM = "custom"


@dataclass(frozen=True, slots=True)
class Choice:
    """One kind of provider that can be added."""

    id: str
    name: str
    step: str = ""
    url: str = ""


class ProviderEditor(ViewModel):
    """The form.

    Signals: `saved` with the ProviderRef that now stands; `clash_asked` with the ClashQuestion to `settle` before it
    can be saved: somebody else changed the same fields meanwhile.
    """

    saved = Signal(object)
    clash_asked = Signal(object)

    def __init__(
        self,
        bench: Workbench,
        *,
        editing: Provider | None = None,
        choice: str = CUSTOM,
    ) -> None:
        super().__init__(bench.on_error)
        self._bench = bench
        self._registry = bench.registry
        self._memory = bench.memory
        self.editing = editing
        self.problem: Message | None = None
        self._tried = False
        self._saving = False
        self.draft = self._stored_draft(editing, choice)
        self._first = self._tested = self.draft
        self._stored = self._stands
        self._kept: tuple[str, ...] = ()
        self.network = self._network_form(editing.ref if editing else None)
        self.test = ConnectionTest(
            self._client,
            self._endpoint,
            bench.on_error,
            healer=FormHealer(self),
            price_of=lambda model: price_of(bench, editing, model),
        )
        self.test.test_finished.connect(self._keep_result)

    def _network_form(self, ref: ProviderRef | None) -> ProxyForm | None:
        if self._bench.network is None:
            return None
        form = ProxyForm(self._bench.network, ref, for_provider=True, on_error=self._bench.on_error)
        form.edited.connect(self._edited)
        return form

    # What is shown

    @property
    def team_words(self) -> str:
        """That it came with a team's pack, and what that means; "" where it did not."""
        marks, editing = self._bench.team_marks(), self.editing
        mark = marks.of_provider(editing.ref, editing.address) if marks and editing else None
        if mark is None:
            return ""
        from kiln_models_gui.viewmodels.words.following import form_words

        return form_words(mark)

    @property
    def choices(self) -> tuple[Choice, ...]:
        """Every kind of provider: one's own first, then Kiln's."""
        own = Choice(CUSTOM, self.tr("Your own address (OpenAI-compatible)"))
        kinds = (info for info in self._registry.catalog.providers if info.keys and info.kind != "virtual")
        return (
            own,
            *(Choice(i.id, i.name, i.step, i.key_url or "") for i in sorted(kinds, key=lambda i: i.name.casefold())),
        )

    @property
    def choice(self) -> Choice:
        """The kind that the form is for."""
        wanted = self.draft.info.id if self.draft.info else CUSTOM
        return next(choice for choice in self.choices if choice.id == wanted)

    @property
    def shown(self) -> ProviderShown:
        """Fields, errors and whether it can be saved. Errors of untouched fields wait until a save is tried."""
        everything = shown(self.draft, self._standing)
        if self.network is not None and self.network.reason and not everything.cannot_save:
            everything = replace(everything, cannot_save=self.network.reason)
        if self._tried:
            return everything
        quiet = (f if f.touched and self.draft != self._first else replace(f, error="") for f in everything.fields)
        return replace(everything, fields=tuple(quiet))

    @property
    def changed_by_person(self) -> bool:
        """Whether closing would lose something."""
        return self.draft != self._first or (self.network is not None and self.network.changed_by_person)

    @property
    def has_keychain(self) -> bool:
        """Whether keys outlive the program without Kiln's file."""
        return self._bench.keys.has_keychain

    @property
    def keychain_only(self) -> bool:
        """Whether the organisation keeps keys out of Kiln's own file."""
        return self._bench.policy.keychain_only

    @property
    def asks_first_time(self) -> bool:
        """Whether the person was never asked if keys may stand in Kiln's own file."""
        return self._bench.choices.now.keys_in_kiln_file == "ask"

    @property
    def models_to_try(self) -> tuple[str, ...]:
        """Model ids to offer for the test."""
        own = (r.model_id for r in self._registry.models_of(self.editing.ref)) if self.editing else ()
        return tuple(dict.fromkeys([*own, *self.test.found_models]))

    @property
    def known_result(self) -> TestResult | None:
        """The last test of the provider as it stands; None once something was changed, or where there was none."""
        if self.editing is None or self.changed_by_person:
            return None
        return self._memory.get((self.editing.ref, self.editing.address))

    @property
    def followers(self) -> tuple[str, ...]:
        """Names of the models that follow when the name changes."""
        if self.editing is None or self.editing.custom is None or self._writer.name == self.editing.ref.id:
            return ()
        return tuple(record.title for record in self._registry.models_of(self.editing.ref))

    # What a person does

    def choose(self, choice: str) -> None:
        """Another kind of provider; what was typed for the last one is kept if one comes back."""
        if choice == (self.draft.info.id if self.draft.info else CUSTOM):
            return
        info = self._registry.catalog.provider(choice) if choice != CUSTOM else None
        stored = _stored_texts(info, self._registry.state.values)
        self.draft = replace(self.draft, info=info, texts={**stored, **self.draft.texts})
        self._stored = self._stands
        self._tried = False
        self._edited()

    def type_text(self, place: str, text: str) -> None:
        """Something was typed into the plain field `place`."""
        self.draft = self.draft.with_text(place, text)
        self._edited()

    def type_key(self, place: str, typed: str | None, *, removed: bool = False) -> None:
        """A key was typed, left alone (None) or removed."""
        self.draft = self.draft.with_key(place, typed, removed=removed)
        self._edited()

    def put_back(self, draft: ProviderDraft) -> None:
        """What was typed earlier stands again."""
        self.draft = draft
        self._edited()

    def allow_kiln(self, allowed: bool) -> None:
        """Whether the key may stand in Kiln's own file."""
        self.draft = replace(self.draft, write_to_kiln=allowed and not self.keychain_only)
        self.problem = None
        self.changed.emit()

    def close(self) -> None:
        """The form was closed: end what only it wants to know. What is being saved goes on."""
        self.test.stop()

    @override
    async def finish(self) -> None:
        """Wait until nothing is under way here and in the part for the network."""
        await super().finish()
        if self.network is not None:
            await self.network.finish()

    @property
    def is_saving(self) -> bool:
        """Whether what was typed is being written."""
        return self._saving

    def save(self) -> None:
        """Save when everything is in order; else show what is not."""
        self._tried = True
        if not self.shown.cannot_save and not self._saving:
            self.problem, self._saving = None, True
            self.spawn(self._save())
        self.changed.emit()

    def settle(self, answers: "Answers") -> None:
        """Save what the person chose where somebody else had changed the same."""
        from kiln_models_gui.viewmodels.providers.clashing import settled

        self.draft = settled(self.draft, self._stands, answers)
        self._stored = self._stands
        self.save()

    @property
    def kept_words(self) -> str:
        """What somebody else changed while the form was open, and the last save kept."""
        from kiln_models_gui.viewmodels.clash import kept_sentence

        return kept_sentence(list(self._kept), self._who)

    @property
    def _who(self) -> str:
        return self._bench.other_writer(KILN) if self._bench.other_writer else ""

    @property
    def _stands(self) -> "Stored":
        from kiln_models_gui.viewmodels.providers.clashing import stored_values

        standing = self._registry.provider(self.editing.ref) if self.editing else None
        return stored_values(self.draft.info, standing, self._registry.state)

    async def _asks(self) -> bool:
        """Look at the file once more. Whether the person has to decide something before it can be written."""
        from kiln_models_gui.viewmodels.clash import saving_question
        from kiln_models_gui.viewmodels.providers.clashing import merge

        if not self._stored:
            return False
        await self._registry.reload()
        title = self.draft.info.name if self.draft.info else self._stored_name
        merged = merge(self.draft, self._stored, self._stands, title, self._who)
        self.draft, self._stored = merged.draft, merged.stored
        self._kept = tuple(dict.fromkeys((*self._kept, *merged.kept)))
        if merged.lines:
            self.clash_asked.emit(saving_question(merged.lines))
        return bool(merged.lines)

    @property
    def _stored_name(self) -> str:
        return self.editing.name if self.editing else self._writer.name

    def _edited(self) -> None:
        self.problem = None
        self.test.stop()
        self.test.forget()
        self.changed.emit()

    # Saving: the keychain first, because a key that only Kiln's file has is a key that a torn file can lose

    async def _save(self) -> None:
        try:
            if await self._asks():
                return
            if self.network is not None:
                await self.network.keep_password()
            ref = await self._writer.write()
            self._remember_choice(ref)
            await self._keep_network(ref)
        except SecretError as error:
            self.problem = Message(secret_problem_words(error.problem))
        except NameRefusedError as error:
            self.problem = Message(name_fault_words(error.fault))
        except (StoreError, ClashError, WrongShapeError, PolicyError) as error:
            if isinstance(error, ClashError) and await self._asks():
                return
            self._rebase()
            self.problem = change_message(error)
        else:
            self._first = self.draft
            self._remember_result()
            self.saved.emit(ref)
        finally:
            self._saving = False

    async def _keep_network(self, ref: ProviderRef) -> None:
        if self.network is None or self._bench.network is None:
            return
        if self.editing is not None:
            self._bench.network.rename(self.editing.ref, ref)
        await self.network.save(ref)

    def _rebase(self) -> None:
        """After a failure: what stands in the file now is what the next save changes, or it is a new one."""
        if self.editing is not None and self.editing.custom is not None:
            self.editing = self._registry.provider(self.editing.ref)

    def _remember_choice(self, ref: ProviderRef) -> None:
        if not any(typed.key for typed in self.draft.own_keys.values()) and not self._writer.only_in_keychain:
            return
        allowed = self.draft.write_to_kiln
        if ref.type == "builtin" and allowed == (ref.id in self._registry.kept_here):
            self._registry.keep_here(ref.id, kept=not allowed)
        choices = self._bench.choices
        choices.change(kept_providers=tuple(sorted(self._registry.kept_here)))
        # What a provider's form began with is its own: only what the person chose is meant for all.
        if allowed != self._first.write_to_kiln or choices.now.keys_in_kiln_file == "ask":
            choices.change(keys_in_kiln_file="yes" if allowed else "no")

    # Testing what the form says, saved or not

    async def _endpoint(self) -> "Endpoint | None":
        draft = self._tested = self.draft
        if has_faulty_key(draft) or (self.network is not None and not self.network.try_it()):
            return None
        return await endpoint_of_form(self._bench.keys, self.editing, draft)

    def _client(self) -> "httpx.AsyncClient":
        """By what the form says of the proxy, saved or not."""
        if self.network is None or self._bench.network is None:
            return self._bench.client()
        return self._bench.network.client_for(self.network.settings)

    def _keep_result(self) -> None:
        if replace(self._tested, write_to_kiln=self.draft.write_to_kiln) != self.draft:
            # It was stopped because something else was typed: that was not tested.
            self.test.forget()
        elif not self.changed_by_person:
            self._remember_result()

    def _remember_result(self) -> None:
        remember_result(self._memory, self.test, self.draft, self._writer.name)

    # What is stored

    @property
    def _writer(self) -> ProviderWriter:
        return ProviderWriter(self._bench, self.editing, self.draft)

    @property
    def _standing(self) -> Standing:
        custom = self.editing.custom if self.editing else None
        key = custom.key if custom else KeyInfo()
        return Standing(
            self._registry.state,
            custom.name if custom else None,
            key,
            self._writer.only_in_keychain,
            self._bench.policy,
        )

    def _stored_draft(self, editing: Provider | None, choice: str) -> ProviderDraft:
        write_to_kiln = self._bench.choices.now.keys_in_kiln_file != "no"
        if editing is not None and editing.info is None:
            return ProviderDraft(None, {NAME: editing.name, ADDRESS: editing.address}, write_to_kiln=write_to_kiln)
        wanted = editing.info.id if editing and editing.info else choice
        info = self._registry.catalog.provider(wanted) if wanted != CUSTOM else None
        texts = _stored_texts(info, self._registry.state.values)
        if editing is not None and wanted in self._registry.kept_here:
            write_to_kiln = False  # another edit must not put back into Kiln's file what was taken out of it
        return ProviderDraft(info, texts, write_to_kiln=write_to_kiln)


def _stored_texts(info: ProviderInfo | None, values: Mapping[str, str]) -> dict[str, str]:
    return {key.key: values[key.key] for key in info.keys if key.key in values} if info else {}

"""The form that adds, edits, duplicates and converts a model."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from kiln_models_gui.registry.changes import ClashError, WrongShapeError
from kiln_models_gui.registry.checks import EntryFault, EntryRefusedError
from kiln_models_gui.registry.conversion import UnknownProviderError, effective_defaults
from kiln_models_gui.registry.providers import Provider, ProviderRef, ProviderStatus
from kiln_models_gui.registry.records import ModelRecord
from kiln_models_gui.store.problems import StoreError
from kiln_models_gui.store.secrets import SecretError
from kiln_models_gui.viewmodels.base import ViewModel
from kiln_models_gui.viewmodels.connection_test import ConnectionTest
from kiln_models_gui.viewmodels.models.draft import (
    CONTEXT,
    COST_IN,
    COST_OUT,
    MODEL_ID,
    NAME,
    ModelDraft,
    ModelShown,
    draft_of,
    entry_from,
    price_text,
    rebased,
    shown,
)
from kiln_models_gui.viewmodels.models.override_fields import GROUPS, Group, OverrideField, override_field
from kiln_models_gui.viewmodels.models.purpose import Purpose
from kiln_models_gui.viewmodels.words import Message
from kiln_models_gui.viewmodels.words.providers import status_words
from kiln_models_gui.viewmodels.words.store import change_message
from kiln_models_gui.viewmodels.workbench import Workbench

if TYPE_CHECKING:
    import asyncio

    from kiln_models_gui.probes.discovery import ListedModel
    from kiln_models_gui.probes.endpoint import Endpoint


@dataclass(frozen=True, slots=True)
class ProviderChoice:
    """One provider to choose. `lacks`: what is missing before it can be used, in words."""

    ref: ProviderRef
    name: str
    lacks: str = ""


class ModelEditor(ViewModel):
    """The form.

    Signals: `saved` with the name of the model that now stands, `models_listed` when the provider's list arrived.
    """

    saved = Signal(str)
    models_listed = Signal()

    def __init__(
        self,
        bench: Workbench,
        *,
        purpose: Purpose = Purpose.ADD,
        record: ModelRecord | None = None,
        provider: ProviderRef | None = None,
    ) -> None:
        super().__init__(bench.on_error)
        self._bench = bench
        self._registry = bench.registry
        self._memory = bench.memory
        self.purpose = purpose
        self.record = record
        self.problem: Message | None = None
        self.keep_line = True
        self._tried = False
        self._saving = False
        self._listing: asyncio.Task[None] | None = None
        self._listed: dict[ProviderRef, tuple[ListedModel, ...]] = {}
        self._told: dict[str, str] = {}
        """What the provider's list put into fields: replaced when another model is chosen."""
        self._is_gone = False
        self.listing_problem = ""
        self.draft = self._first_draft(provider)
        self._first = self._tested = self.draft
        self.test = ConnectionTest(bench.client, self._endpoint, bench.on_error)
        self.test.test_finished.connect(self._keep_result)

    def _first_draft(self, provider: ProviderRef | None) -> ModelDraft:
        if self.record is None:
            ready = [choice.ref for choice in self.providers if not choice.lacks]
            return ModelDraft(provider or (ready[0] if len(ready) == 1 else None))
        draft = draft_of(self.record)
        if self.purpose is Purpose.DUPLICATE:
            return draft.with_text(NAME, self.tr("{name} copy").format(name=self.record.title))
        return draft

    # What is shown

    @property
    def providers(self) -> tuple[ProviderChoice, ...]:
        """Providers that take models, connected ones first; the model's own even when it is gone."""
        known = [provider for provider in self._registry.providers() if provider.accepts_models]
        known.sort(key=lambda provider: provider.status is not ProviderStatus.READY)
        choices = [ProviderChoice(p.ref, p.name, status_words(p.status)) for p in known]
        if self.record is not None:
            ref = ProviderRef(self.record.provider_type, self.record.provider_id)
            if all(choice.ref != ref for choice in choices):
                choices.append(ProviderChoice(ref, ref.id, self.tr("not set up")))
        return tuple(choices)

    @property
    def provider(self) -> Provider | None:
        """The provider that is chosen, when it is set up."""
        return self._registry.provider(self.draft.provider) if self.draft.provider else None

    @property
    def listed(self) -> "tuple[ListedModel, ...]":
        """What the chosen provider lists, once fetched."""
        return self._listed.get(self.draft.provider, ()) if self.draft.provider else ()

    @property
    def suggestions(self) -> tuple[str, ...]:
        """Model ids to complete with: the provider's own list, else the catalogue's for a built-in one."""
        if self.listed:
            return tuple(model.id for model in self.listed)
        ref = self.draft.provider
        return self._registry.catalog.model_ids(ref.id) if ref and ref.type == "builtin" else ()

    @property
    def shown(self) -> ModelShown:
        """Errors, notes, and whether it can be saved. Errors of empty fields wait until a save is tried."""
        everything = shown(self.draft)
        if not everything.cannot_save and self._already_there():
            everything = shown(self.draft, already_there=True)
        if self._tried:
            return everything
        quiet = {place: error for place, error in everything.errors.items() if self._touched(place)}
        return replace(everything, errors=quiet)

    def _touched(self, place: str) -> bool:
        return place in self.draft.overrides or bool(self.draft.text(place)) or self._first.text(place) != ""

    @property
    def groups(self) -> tuple[tuple[Group, tuple[OverrideField, ...]], ...]:
        """Every setting of Advanced, with the default that holds for the chosen provider."""
        ref = self.draft.provider or ProviderRef("custom", "")
        try:
            defaults = effective_defaults(ref.type, ref.id)
        except UnknownProviderError:
            defaults = effective_defaults("custom", ref.id)
        return tuple(
            (group, tuple(override_field(name, defaults[name].listed) for name in names))
            for group, names in GROUPS.items()
        )

    @property
    def changed_by_person(self) -> bool:
        """Whether closing would lose something."""
        return self.draft != self._first

    @property
    def has_advanced(self) -> bool:
        """Whether the model has settings of its own, so that Advanced is open from the start."""
        return bool(self._first.overrides or self._first.kept)

    # What a person does

    def choose_provider(self, ref: ProviderRef | None) -> None:
        """Another provider; its list of models is fetched."""
        if ref != self.draft.provider:
            self.listing_problem = ""
            self._edit(replace(self.draft, provider=ref))
            self.fetch_list()

    def type_text(self, place: str, text: str) -> None:
        """Something was typed into a field."""
        if text != self.draft.texts.get(place, ""):
            draft = self.draft.with_text(place, text)
            self._edit(self._filled_from_list(draft) if place == MODEL_ID else draft)

    def set_override(self, name: str, value: object) -> None:
        """A setting of Advanced was chosen or typed; None sets it back to its default."""
        draft = self.draft.with_override(name, value)
        if draft != self.draft:
            self._edit(draft)

    def fetch_list(self) -> None:
        """Ask the chosen provider which models it has. Quietly: the form works without."""
        if self.draft.provider and self.draft.provider not in self._listed and self.provider is not None:
            self._listing = self.spawn(self._fetch_list(self.draft.provider))

    def close(self) -> None:
        """The form was closed: end what only it wants to know. What is being saved goes on."""
        self.test.stop()
        if self._listing is not None:
            self._listing.cancel()

    def start_test(self) -> None:
        """Ask the model that the form describes for one short answer."""
        self.test.start(self.draft.text(MODEL_ID))

    def save(self) -> None:
        """Save when everything is in order; else show what is not."""
        self._tried = True
        if not self.shown.cannot_save and not self._saving:
            self.problem, self._saving = None, True
            self.spawn(self._save())
        self.changed.emit()

    def _edit(self, draft: ModelDraft) -> None:
        tested_another = _subject(draft) != _subject(self.draft)
        self.draft, self.problem = draft, None
        if tested_another:
            self.test.stop()
            self.test.forget()
        self.changed.emit()

    def _filled_from_list(self, draft: ModelDraft) -> ModelDraft:
        """What the provider tells of the model goes into fields that nobody typed into."""
        model = next((m for m in self.listed if m.id == draft.text(MODEL_ID)), None)
        told = {
            CONTEXT: f"{model.context_window:,}" if model and model.context_window else "",
            COST_IN: price_text(model.input_price if model else None),
            COST_OUT: price_text(model.output_price if model else None),
        }
        for place, text in told.items():
            # While "gpt-4o" is typed, "gpt-4" was there for a moment: its price must not stay.
            if draft.text(place) == self._told.get(place, ""):
                draft = draft.with_text(place, text) if draft.text(place) != text else draft
                self._told[place] = text
        return draft

    # What waits

    async def _fetch_list(self, ref: ProviderRef) -> None:
        from kiln_models_gui.probes.discovery import list_models
        from kiln_models_gui.probes.faults import ProbeError

        provider = self._registry.provider(ref)
        if provider is None:
            return
        problem = ""
        try:
            endpoint = await self._endpoint_of(provider)
            if endpoint is not None:
                self._listed[ref] = tuple(await list_models(endpoint, self._bench.client()))
        except (ProbeError, SecretError):
            problem = self.tr("The provider did not tell which models it has. Type the name by hand.")
        if ref == self.draft.provider:
            self.listing_problem = problem
            self._show_list()

    def _show_list(self) -> None:
        if self.record is None:
            self.draft = self._filled_from_list(self.draft)
        self.models_listed.emit()

    async def _save(self) -> None:
        try:
            await self._write()
        except EntryRefusedError as error:
            self.problem = _refused_message(error)
        except (StoreError, ClashError, WrongShapeError) as error:
            self._rebase()
            self.problem = change_message(error)
        else:
            self._first = self.draft
            self.saved.emit(self.draft.text(NAME) or self.draft.text(MODEL_ID))
        finally:
            self._saving = False

    async def _write(self) -> None:
        from kiln_models_gui.registry.models import entry_of, new_id

        if self.record is None or self.purpose is Purpose.DUPLICATE or self._is_gone:
            base = entry_of(self.record).model_copy(update={"id": new_id()}) if self.record else None
            # What Kiln does not know may stay where it stood, and is not written anew.
            await self._registry.add_user_model(entry_from(replace(self.draft, kept={}), base))
        elif self.purpose is Purpose.CONVERT:
            entry = entry_from(self.draft, None)
            await self._registry.convert_legacy_model(self.record.handle, entry, keep_line=self.keep_line)
        else:
            await self._registry.update_user_model(self.record, entry_from(self.draft, entry_of(self.record)))

    def _rebase(self) -> None:
        """After a failure: what stands in the file now is what the next save compares with."""
        if self.record is not None:
            standing = self._registry.user_model(self.record.handle)
            self.record, self._is_gone = standing or self.record, standing is None
            if standing is not None and standing.fault is None:
                # What this person left alone is what stands there now: the next save must not bring the old back.
                stands = draft_of(standing)
                self.draft, self._first = rebased(self.draft, self._first, stands), stands

    def _already_there(self) -> bool:
        standing = None if self.purpose is Purpose.DUPLICATE else self.record
        return self._registry.is_duplicate(entry_from(self.draft, None), standing)

    async def _endpoint(self) -> "Endpoint | None":
        self._tested = self.draft
        return await self._endpoint_of(self.provider) if self.provider else None

    async def _endpoint_of(self, provider: Provider) -> "Endpoint | None":
        from kiln_models_gui.viewmodels.providers.endpoints import endpoint_of

        return await endpoint_of(provider, self._registry.state.values, self._bench.keys)

    def _keep_result(self) -> None:
        provider, result = self.provider, self.test.result
        if _subject(self._tested) != _subject(self.draft):
            # It was stopped because another model was chosen: that one was not tested.
            self.test.forget()
        elif provider is not None and result is not None and result.tone != "neutral":
            self._memory.remember((provider.ref, provider.address, self.draft.text(MODEL_ID)), self.test.result)


def _subject(draft: ModelDraft) -> tuple[ProviderRef | None, str]:
    """What a test of the draft asks."""
    return draft.provider, draft.text(MODEL_ID)


def _refused_message(error: EntryRefusedError) -> Message:
    from PySide6.QtCore import QCoreApplication

    tr = QCoreApplication.translate
    if error.fault is EntryFault.ALREADY_THERE:
        return Message(
            tr("ModelForm", "You have this model already, with the same settings."),
            tr("ModelForm", "Change its name or its settings, or close this."),
        )
    if error.fault is EntryFault.PROVIDER_NOT_SET_UP:
        return Message(tr("ModelForm", "This provider is no longer set up."), tr("ModelForm", "Choose another one."))
    return Message(
        tr("ModelForm", "Kiln could not use the model like this."), tr("ModelForm", "Check the marked fields.")
    )

"""The form that adds, edits, duplicates and converts a model, whatever programs it is for: what a person does in it."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from kiln_models_gui.qt_names import override
from kiln_models_gui.registry.changes import ClashError
from kiln_models_gui.registry.library import LibraryModel
from kiln_models_gui.registry.model_card import Reach
from kiln_models_gui.registry.providers import Provider, ProviderRef
from kiln_models_gui.store.secrets import SecretError
from kiln_models_gui.viewmodels.connection_test import ConnectionTest
from kiln_models_gui.viewmodels.models.asked_model import AskedModel
from kiln_models_gui.viewmodels.models.card import moved
from kiln_models_gui.viewmodels.models.draft import NAME, ModelDraft, rebased
from kiln_models_gui.viewmodels.models.failures import failure_of
from kiln_models_gui.viewmodels.models.find_out import FindOut
from kiln_models_gui.viewmodels.models.form_state import ModelFormState
from kiln_models_gui.viewmodels.models.healing import ModelHealer
from kiln_models_gui.viewmodels.models.kinds import KEY, PICK, model_place
from kiln_models_gui.viewmodels.models.list_cache import leaving_words, model_notes
from kiln_models_gui.viewmodels.models.purpose import Purpose
from kiln_models_gui.viewmodels.test_result import TestResult
from kiln_models_gui.viewmodels.workbench import Workbench

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Hashable, Mapping

    import httpx

    from kiln_models_gui.probes.endpoint import Endpoint
    from kiln_models_gui.registry.catalog import Catalog
    from kiln_models_gui.registry.library import Done
    from kiln_models_gui.registry.orchestrator import Orchestrator
    from kiln_models_gui.viewmodels.clash import Answers, ClashQuestion
    from kiln_models_gui.viewmodels.models.removal import ModelRemoval
    from kiln_models_gui.viewmodels.providers.draft import TypedKey
    from kiln_models_gui.viewmodels.words import Message


class ModelEditor(ModelFormState):
    """The form.

    Signals: `saved` with the name of the model that now stands, and the Done that can be undone (None for a
    conversion); `leaving_asked` with the ModelRemoval to decide before it can be saved: agents of a program that the
    model leaves lose it; `models_listed` when the provider's list arrived; `clash_asked` with the ClashQuestion to
    `settle` before it can be saved: somebody else changed the same fields meanwhile.
    """

    saved = Signal(str, object)
    leaving_asked = Signal(object)
    clash_asked = Signal(object)
    models_listed = Signal()

    def __init__(
        self,
        bench: Workbench,
        *,
        purpose: Purpose = Purpose.ADD,
        model: LibraryModel | None = None,
        provider: ProviderRef | None = None,
        editors: "Mapping[str, Orchestrator] | None" = None,
    ) -> None:
        """`model` is what is edited, duplicated or converted; `provider` one to add a model for.

        `editors`: target id → settings of the managed editors, for what their agents could use instead.
        """
        super().__init__(bench, purpose, model, provider)
        self.problem: Message | None = None
        self.keep_line = True
        self.listing_problem = ""
        self.kept_words = ""
        """What somebody else changed while the form was open, and the last save kept."""
        self._saving = False
        self._instead: Mapping[tuple[str, str], str] = {}
        self._editors = dict(editors or {})
        self._listing_task: asyncio.Task[None] | None = None
        self._tested = self.draft
        self.test = ConnectionTest(
            self.client, self.endpoint, bench.on_error, healer=ModelHealer(bench, self), price_of=self._price_of
        )
        self.test.test_finished.connect(self._keep_result)
        self.find_out = FindOut(AskedModel(self), bench.evidence, bench.on_error)

    @property
    def team_words(self) -> str:
        """That it came with a team's pack, and what that means; "" where it did not."""
        marks, card = self._bench.team_marks(), self._base
        if marks is None or card is None or self.purpose is not Purpose.EDIT:
            return ""
        provider = self._registry.provider(card.provider) if card.provider is not None else None
        mark = marks.of_model(card, provider.address if provider is not None else "")
        if mark is None:
            return ""
        from kiln_models_gui.viewmodels.words.following import form_words

        return form_words(mark)

    @property
    def catalog(self) -> "Catalog":
        """The models that Kiln knows."""
        return self._registry.catalog

    @property
    def list_age(self) -> str:
        """How old that list is: "List of 12 minutes ago"; empty without one."""
        return self._lists.age_words(self.draft.provider)

    @property
    def list_words(self) -> str:
        """What the list tells of the model that is typed, and how old it is; else why there is no list."""
        if not self.listed:
            return self.listing_problem
        typed = next((model for model in self.listed if model.id == self.draft.model), None)
        told = model_notes(typed) if typed else ""
        return " · ".join(part for part in (told, self.list_age) if part)

    @property
    def suggestion_notes(self) -> "Mapping[str, str]":
        """What to know before choosing one of the suggestions: by model id, that it goes away."""
        return {model.id: leaving_words(model) for model in self.listed if model.deprecation_date}

    @property
    def known_result(self) -> TestResult | None:
        """The last test of the model that the form says; None with another key than it had, or where there was none."""
        if self.draft.key != self._loaded.key:
            return None
        results = (self._bench.memory.get(subject) for subject in self._subjects)
        return next((result for result in results if result is not None), None)

    @property
    def suggestions(self) -> tuple[str, ...]:
        """Model ids to complete with: the provider's own list, else what a test found or the catalogue has."""
        if self.listed:
            return tuple(model.id for model in self.listed)
        if self.draft.provider is None:
            return self.test.found_models
        if self.draft.reach is not Reach.CONNECTED or self.draft.provider.type == "custom":
            return ()
        return self._registry.catalog.model_ids(self.draft.provider.id)

    # What a person does

    def choose_kind(self, kind: str) -> None:
        """Another kind of model (a Reach); what was typed for the last one comes back with it."""
        reach = Reach(kind)
        if reach is not self.draft.reach:
            self.listing_problem = ""
            self._edit(replace(self.draft, reach=reach))
            self.fetch_list()

    def start_afresh(self) -> None:
        """What stands in the form now is nothing that closing would lose."""
        self._first = self.draft

    def choose_provider(self, ref: ProviderRef | None) -> None:
        """Another provider, None for an address that is typed; its list of models is fetched."""
        draft = self.draft.with_provider(ref)
        if draft != self.draft:
            self.listing_problem = ""
            self._edit(draft)
        self.fetch_list()

    def pick(self, path: str) -> None:
        """One of Fireworks' own models: its path, and what is known of it where nobody typed."""
        picked = next((pick for pick in self.picks if pick.path == path), None)
        if picked is not None:
            draft = self.draft.with_text(model_place(Reach.FIREWORKS), picked.path).with_text(PICK, picked.path)
            self._edit(self._lists.told(draft, picked.texts))

    def type_text(self, place: str, text: str) -> None:
        """Something was typed into a field."""
        if text != self.draft.texts.get(place, ""):
            draft = self.draft.with_text(place, text)
            self._edit(self._lists.filled(draft) if place == model_place(draft.reach) else draft)

    def type_key(self, typed: str | None, *, removed: bool = False) -> None:
        """A key was typed, left alone (None) or removed."""
        from kiln_models_gui.registry.key_text import read_key
        from kiln_models_gui.viewmodels.providers.draft import TypedKey

        text = read_key(typed) if typed and typed.strip() else None
        self._edit(replace(self.draft, key=TypedKey(text, removed)))

    def put(self, draft: ModelDraft, key: "TypedKey") -> None:
        """Another draft in place of this one, with what was done to the key."""
        self._edit(replace(draft, key=key))

    def need_no_key(self, no_key: bool) -> None:
        """The server needs no key."""
        self._edit(replace(self.draft, no_key=no_key))

    def allow_kiln(self, allowed: bool) -> None:
        """Whether a key may stand in Kiln's own file."""
        self._edit(replace(self.draft, key_in_kiln=allowed and not self.keychain_only))

    def use_in(self, target: str, wanted: bool) -> None:
        """Put the model into a program, or take it out of it."""
        self._edit(self.draft.with_use(target, wanted))

    def set_override(self, name: str, value: object) -> None:
        """A setting of Advanced was chosen or typed; None sets it back to its default."""
        draft = self.draft.with_override(name, value)
        if draft != self.draft:
            self._edit(draft)

    def fetch_list(self) -> None:
        """Ask the chosen provider which models it has. Quietly: the form works without."""
        if self.provider is not None and not self._lists.has(self.provider.ref):
            self._listing_task = self.spawn(self._fetch_list(self.provider))

    def refresh_list(self) -> None:
        """Ask the chosen provider again, however new its list is."""
        if self.provider is not None:
            self._listing_task = self.spawn(self._fetch_list(self.provider))
            self.changed.emit()

    @property
    def is_listing(self) -> bool:
        """Whether a provider is being asked for its list."""
        return self._listing_task is not None and not self._listing_task.done()

    def close(self) -> None:
        """The form was closed: end what only it wants to know. What is being saved goes on."""
        self.test.stop()
        self.find_out.close()
        if self._listing_task is not None:
            self._listing_task.cancel()

    @override
    async def finish(self) -> None:
        """Wait until what was started has ended, finding out too."""
        await self.find_out.finish()
        await super().finish()

    def start_test(self) -> None:
        """Ask the model that the form describes for one short answer."""
        self.test.start(self.card.model)

    @property
    def is_saving(self) -> bool:
        """Whether what was typed is being written."""
        return self._saving

    def save(self) -> None:
        """Save when everything is in order; else show what is not, or ask what agents get that lose the model."""
        leaving = self.leaving
        if leaving is not None and not self.shown.cannot_save and not self._saving:
            self.leaving_asked.emit(leaving)
        else:
            self.save_with({})

    def save_with(self, instead: "Mapping[tuple[str, str], str]") -> None:
        """As `save`, with the answer to its question: (target, choice) → what the agents there get."""
        self._tried, self._instead = True, instead
        if not self.shown.cannot_save and not self._saving:
            self.problem, self._saving = None, True
            self.spawn(self._save(instead))
        self.changed.emit()

    def settle(self, answers: "Answers") -> None:
        """Save what the person chose where somebody else had changed the same."""
        from kiln_models_gui.viewmodels.models.clashing import settled

        self.draft = settled(self.draft, self._loaded, answers)
        self._rebase()
        self.save_with(self._instead)

    @property
    def leaving(self) -> "ModelRemoval | None":
        """What to ask before the model leaves programs whose agents use it; None where none lose it."""
        if self.model is None or not self._edits:
            return None
        gone = frozenset(holding.target for holding in self.model.holdings) - self.uses
        if not gone & self._editors.keys():
            return None
        from kiln_models_gui.viewmodels.models.removal import model_leaving

        return model_leaving(self._library, self.model, gone, self.draft.text(NAME) or self.draft.model, self._editors)

    def _edit(self, draft: ModelDraft) -> None:
        tested_another = _subject(draft) != _subject(self.draft)
        self.draft, self.problem, self._refused = draft, None, {}
        if tested_another:
            self.test.stop()
            self.test.forget()
            filled = self.find_out.subject_changed()
            left = {name: value for name, value in draft.overrides.items() if filled.get(name) != value}
            self.draft = replace(draft, overrides=left)
        self.changed.emit()

    def put_overrides(self, values: "Mapping[str, object]") -> None:
        """Several settings at once, as `set_override`."""
        draft = self.draft
        for name, value in values.items():
            draft = draft.with_override(name, value)
        if draft != self.draft:
            self._edit(draft)

    # What waits

    async def _fetch_list(self, provider: Provider) -> None:
        problem = await self._lists.fetch(provider)
        if provider.ref == self.draft.provider:
            self.listing_problem = problem
            self._show_list()
        if not problem and await self._lists.fetch_more(provider) and provider.ref == self.draft.provider:
            self._show_list()

    def _show_list(self) -> None:
        if self.model is None:
            self.draft = self._lists.filled(self.draft)
        self.models_listed.emit()

    async def _save(self, instead: "Mapping[tuple[str, str], str]") -> None:
        try:
            done = await self._write(instead)
            self.kept_words = self._kept()
        except Exception as error:
            question = self._question() if isinstance(error, ClashError) else None
            if question is not None:
                self.clash_asked.emit(question)
                return
            failure = failure_of(error, self.draft.reach, self._programs, self._name_of)
            if failure is None:
                raise
            if not failure.fields:
                self._rebase()
            self.problem, self._refused = failure.message, dict(failure.fields)
        else:
            self._first = self.draft
            self.saved.emit(self.draft.text(NAME) or self.card.model, done)
        finally:
            self._saving = False

    def _question(self) -> "ClashQuestion | None":
        """What to ask after a clash; None where nothing that the form shows clashes."""
        from kiln_models_gui.viewmodels.clash import saving_question
        from kiln_models_gui.viewmodels.models.clashing import clash_lines

        if self.model is None:
            return None
        lines = clash_lines(self._library, self.model, (self._loaded, self.draft), self._empty, self._who)
        return saving_question(lines) if lines else None

    def _kept(self) -> str:
        from kiln_models_gui.viewmodels.models.clashing import kept_words

        if self.model is None or not self._edits:
            return ""
        return kept_words(self._library, self.model, (self._loaded, self.draft), self._empty, self._who)

    def _who(self, target: str) -> str:
        return self._bench.other_writer(target) if self._bench.other_writer else ""

    def _name_of(self, target_id: str) -> str:
        return next((target.name for target in self._library.targets if target.id == target_id), target_id)

    async def _write(self, instead: "Mapping[tuple[str, str], str]") -> "Done | None":
        from kiln_models_gui.viewmodels.models.converting import convert
        from kiln_models_gui.viewmodels.models.saving import Wish, save_model

        if self.purpose is Purpose.CONVERT and self.model is not None:
            await convert(self._registry, self.model, self.card, keep_line=self.keep_line)
            return None
        card = self.card
        if not self._edits:
            # What Kiln does not know may stay where it stood, and is not written anew.
            kept = self.draft.kept
            card = replace(card, overrides={k: v for k, v in card.overrides.items() if k not in kept})
        is_moved = self._base is not None and moved(self.draft, self._loaded)
        standing = self.model if self._edits else None
        wish = Wish(standing, card, self.draft, self.uses, moved=is_moved, instead=instead)
        done = await save_model(self._bench, wish)
        if self.asks_for_kilns_file:
            self._bench.choices.change(keys_in_kiln_file="yes" if self.draft.key_in_kiln else "no")
        return done

    def _rebase(self) -> None:
        """After a failure: what stands in the files now is what the next save compares with."""
        if self.model is None:
            return
        standing = self._library.model(self.model.key)
        self.model, self._is_gone = standing or self.model, standing is None
        card = self._library.card(standing) if standing else None
        if standing is not None and card is not None:
            # What this person left alone is what stands there now: the next save must not bring the old back.
            self._base, stands = card, self._draft_of(card)
            self.draft, self._loaded, self._first = rebased(self.draft, self._loaded, stands), stands, stands

    async def endpoint(self) -> "Endpoint | None":
        """Where the model is that the form describes; None when that is not enough, or its key cannot be read."""
        from kiln_models_gui.viewmodels.models.reaching import endpoint_of_draft

        self._tested = self.draft
        try:
            return await endpoint_of_draft(self._bench, self.draft, self._base.secret if self._base else "")
        except SecretError as error:
            from kiln_models_gui.viewmodels.words.store import change_message

            self.problem = change_message(error)
            self.changed.emit()
            return None

    def _price_of(self, model_id: str) -> tuple[float | None, float | None]:
        cost = self.card.cost
        return (cost.input, cost.output) if cost and model_id == self.card.model else (None, None)

    def client(self) -> "httpx.AsyncClient":
        """The client for what `endpoint` gave."""
        from kiln_models_gui.viewmodels.models.reaching import KILNS_OWN

        reach = self._tested.reach
        if reach in (Reach.CONNECTED, Reach.OPENAI):
            return self._bench.client(self._tested.provider)
        return self._bench.client(KILNS_OWN[reach] if reach is Reach.FIREWORKS else None)

    def _keep_result(self) -> None:
        result = self.test.result
        if _subject(self._tested) != _subject(self.draft):
            # It was stopped because another model was chosen: that one was not tested.
            self.test.forget()
        elif result is not None and result.counts:
            for subject in self._subjects:
                self._bench.memory.remember(subject, result)

    @property
    def _subjects(self) -> "tuple[tuple[Hashable, ...], ...]":
        """By what a test of the model is remembered."""
        provider, card = self.provider, self.card
        found: list[tuple[Hashable, ...]] = []
        if provider is not None and self.draft.reach in (Reach.CONNECTED, Reach.OPENAI, Reach.FIREWORKS):
            found.append((provider.ref, provider.address, card.model))
        if card.endpoint:
            found.append((card.endpoint, card.model))
        return tuple(found)


def _subject(draft: ModelDraft) -> tuple[object, ...]:
    """What a test of the draft asks."""
    own = (draft.key, draft.no_key) if KEY in draft.places else ()
    return draft.reach, draft.provider, draft.address, draft.model, *own

"""The form that adds, edits, duplicates and converts a model, whatever programs it is for."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from kiln_models_gui.registry.conversion import UnknownProviderError, effective_defaults
from kiln_models_gui.registry.library import KILN, LibraryModel
from kiln_models_gui.registry.model_card import ModelCard, Reach
from kiln_models_gui.registry.providers import Provider, ProviderRef
from kiln_models_gui.store.secrets import SecretError
from kiln_models_gui.viewmodels.base import ViewModel
from kiln_models_gui.viewmodels.connection_test import ConnectionTest
from kiln_models_gui.viewmodels.models.card import card_from, draft_of, moved
from kiln_models_gui.viewmodels.models.checks import ModelShown, Use, shown
from kiln_models_gui.viewmodels.models.draft import NAME, SENT, ModelDraft, rebased
from kiln_models_gui.viewmodels.models.failures import failure_of
from kiln_models_gui.viewmodels.models.fireworks import FireworksPick, fireworks_picks
from kiln_models_gui.viewmodels.models.healing import ModelHealer
from kiln_models_gui.viewmodels.models.kinds import KEY, PICK, kind_words, model_place
from kiln_models_gui.viewmodels.models.listing import Listing
from kiln_models_gui.viewmodels.models.override_fields import GROUPS, Group, OverrideField, override_field
from kiln_models_gui.viewmodels.models.programs import differences, uses_of
from kiln_models_gui.viewmodels.models.purpose import Purpose
from kiln_models_gui.viewmodels.models.starting import ProviderChoice, first_draft, kinds_for, provider_choices
from kiln_models_gui.viewmodels.workbench import Workbench

if TYPE_CHECKING:
    import asyncio

    from kiln_models_gui.probes.discovery import ListedModel
    from kiln_models_gui.probes.endpoint import Endpoint
    from kiln_models_gui.viewmodels.providers.draft import TypedKey
    from kiln_models_gui.viewmodels.words import Message


@dataclass(frozen=True, slots=True)
class StoredKey:
    """The key that stands for the model now: how to show it, and where it is kept. Empty for none."""

    mask: str = ""
    note: str = ""


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
        model: LibraryModel | None = None,
        provider: ProviderRef | None = None,
    ) -> None:
        """`model` is what is edited, duplicated or converted; `provider` one to add a model for."""
        super().__init__(bench.on_error)
        self._bench = bench
        self._registry = bench.registry
        self._library = bench.library
        self.purpose = purpose
        self.model = model
        self.problem: Message | None = None
        self.keep_line = True
        self._tried = self._saving = self._is_gone = False
        self._refused: dict[str, str] = {}
        """Sentences of the last save beside fields, until something else is typed."""
        self._listing_task: asyncio.Task[None] | None = None
        self._lists = Listing(bench)
        self.listing_problem = ""
        self._picks: tuple[FireworksPick, ...] | None = None
        self._base = self._library.card(model) if model else None
        self._empty = first_draft(bench, provider)
        self._loaded = self._draft_of(self._base)
        self.draft = self._loaded
        if purpose is Purpose.DUPLICATE and self._base is not None:
            name = self.tr("{name} copy").format(name=self._base.name or self._base.model)
            self.draft = self.draft.with_text(NAME, name)
        self._first = self._tested = self.draft
        self.test = ConnectionTest(
            bench.client, self._endpoint, bench.on_error, healer=ModelHealer(bench, self), price_of=self._price_of
        )
        self.test.test_finished.connect(self._keep_result)

    def _draft_of(self, card: ModelCard | None) -> ModelDraft:
        if card is None or self.model is None:
            return self._empty
        targets = frozenset(holding.target for holding in self.model.holdings)
        no_key = not card.secret and self._plain_key is None
        return replace(draft_of(card, self._empty), uses=targets, no_key=no_key and targets != frozenset({KILN}))

    # What is shown

    @property
    def only_kiln(self) -> bool:
        """Whether Kiln is the only program: "Use in" is not asked then."""
        return len(self._library.targets) == 1 or self.purpose is Purpose.CONVERT

    @property
    def kinds(self) -> tuple[tuple[str, str], ...]:
        """The kinds to offer, each with its words."""
        offered = kinds_for(self._registry.providers(), self._loaded.reach, only_kiln=self.only_kiln)
        return tuple((kind.value, kind_words(kind)) for kind in offered)

    @property
    def providers(self) -> tuple[ProviderChoice, ...]:
        """Providers to choose for the kind, connected ones first; the model's own even when it is gone."""
        own = self._base.provider if self._base else None
        return provider_choices(self._registry.providers(), self.draft.reach, own)

    @property
    def takes_address(self) -> bool:
        """Whether an address may be typed in place of choosing a provider."""
        return self.draft.reach is Reach.OPENAI and (not self.only_kiln or self._loaded.custom is None)

    @property
    def provider(self) -> Provider | None:
        """The provider that is chosen, when it is set up."""
        return self._registry.provider(self.draft.provider) if self.draft.provider else None

    @property
    def listed(self) -> "tuple[ListedModel, ...]":
        """What the chosen provider lists, once fetched."""
        return self._lists.of(self.draft.provider)

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

    @property
    def picks(self) -> tuple[FireworksPick, ...]:
        """Fireworks' own models to pick from."""
        if self._picks is None:
            self._picks = fireworks_picks()
        return self._picks

    @property
    def shown(self) -> ModelShown:
        """Errors, notes, and whether it can be saved. Errors of empty fields wait until a save is tried."""
        everything = shown(self.draft, self._uses, self._refused)
        notes = dict(everything.notes)
        if self.model is not None and self._base is not None and self.purpose is Purpose.EDIT:
            for place, words in differences(self._library, self.model, self._base).items():
                notes[place] = " ".join(part for part in (notes.get(place, ""), words) if part)
        everything = replace(everything, notes=notes)
        if self._tried:
            return everything
        quiet = {place: error for place, error in everything.errors.items() if self._touched(place)}
        return replace(everything, errors=quiet)

    @property
    def _uses(self) -> tuple[Use, ...]:
        has = {holding.target for holding in self.model.holdings} if self._edits and self.model else set[str]()
        stays = not moved(self.draft, self._loaded) and self.draft.address == self._loaded.address
        return uses_of(self._library, self.draft, self.card, frozenset(has) if stays else frozenset())

    @property
    def uses(self) -> frozenset[str]:
        """Ids of the programs that get the model: those chosen that can hold it."""
        if self.purpose is Purpose.CONVERT:
            return frozenset({KILN})
        return frozenset(use.target for use in self._uses if use.chosen and not use.refusal)

    @property
    def card(self) -> ModelCard:
        """What the form means now."""
        address = self.provider.address if self.provider else ""
        base, loaded = self._base, self._loaded
        return card_from(self.draft, loaded, None if self.purpose is Purpose.CONVERT else base, address)

    @property
    def stored_key(self) -> StoredKey:
        """The key that stands for the model now."""
        if self._base is not None and self._base.secret:
            return StoredKey("••••••••", self.tr("kept as “{name}”").format(name=self._base.secret))
        if self._plain_key is not None:
            return StoredKey(self._plain_key, self.tr("in plain text in the settings"))
        return StoredKey()

    @property
    def _plain_key(self) -> str | None:
        """A key in plain text with its middle taken out; None without one."""
        from kiln_models_gui.registry.custom_model_records import CustomModelRecord
        from kiln_models_gui.registry.secret_references import ApiKeyState

        records = (holding.record for holding in self.model.holdings) if self.model else ()
        keys = (record.api_key for record in records if isinstance(record, CustomModelRecord))
        return next((key.hint for key in keys if key.state is ApiKeyState.PLAIN_TEXT), None)

    @property
    def asks_for_kilns_file(self) -> bool:
        """Whether a key is about to stand in Kiln's own file, too."""
        from kiln_models_gui.viewmodels.models.saving import asks_for_kilns_file

        return KILN in self.uses and asks_for_kilns_file(self.draft)

    def _touched(self, place: str) -> bool:
        if place in (KEY,) or place in self.draft.overrides or place in self._refused:
            return True
        return bool(self.draft.text(place)) or self._first.text(place) != ""

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
        return bool(self._first.overrides or self._first.kept or any(self._first.text(place) for place in SENT))

    @property
    def has_sent(self) -> bool:
        """Whether there is a program that sends temperature and the like, or a model that says them."""
        return not self.only_kiln or any(self._first.text(place) for place in SENT)

    # What a person does

    def choose_kind(self, kind: str) -> None:
        """Another kind of model (a Reach); what was typed for the last one comes back with it."""
        reach = Reach(kind)
        if reach is not self.draft.reach:
            self.listing_problem = ""
            self._edit(replace(self.draft, reach=reach))
            self.fetch_list()

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
        self._edit(replace(self.draft, key_in_kiln=allowed))

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

    def close(self) -> None:
        """The form was closed: end what only it wants to know. What is being saved goes on."""
        self.test.stop()
        if self._listing_task is not None:
            self._listing_task.cancel()

    def start_test(self) -> None:
        """Ask the model that the form describes for one short answer."""
        self.test.start(self.card.model)

    def save(self) -> None:
        """Save when everything is in order; else show what is not."""
        self._tried = True
        if not self.shown.cannot_save and not self._saving:
            self.problem, self._saving = None, True
            self.spawn(self._save())
        self.changed.emit()

    def _edit(self, draft: ModelDraft) -> None:
        tested_another = _subject(draft) != _subject(self.draft)
        self.draft, self.problem, self._refused = draft, None, {}
        if tested_another:
            self.test.stop()
            self.test.forget()
        self.changed.emit()

    # What waits

    async def _fetch_list(self, provider: Provider) -> None:
        problem = await self._lists.fetch(provider)
        if provider.ref == self.draft.provider:
            self.listing_problem = problem
            if self.model is None:
                self.draft = self._lists.filled(self.draft)
            self.models_listed.emit()

    async def _save(self) -> None:
        try:
            await self._write()
        except Exception as error:
            failure = failure_of(error, self.draft.reach, self._programs, self._name_of)
            if failure is None:
                raise
            if not failure.fields:
                self._rebase()
            self.problem, self._refused = failure.message, dict(failure.fields)
        else:
            self._first = self.draft
            self.saved.emit(self.draft.text(NAME) or self.card.model)
        finally:
            self._saving = False

    def _name_of(self, target_id: str) -> str:
        return next((target.name for target in self._library.targets if target.id == target_id), target_id)

    @property
    def _programs(self) -> tuple[str, ...]:
        """Names of the programs whose files a save writes."""
        has = {holding.target for holding in self.model.holdings} if self._edits and self.model else set[str]()
        return tuple(target.name for target in self._library.targets if target.id in self.uses | has)

    @property
    def _edits(self) -> bool:
        """Whether a model that stands is changed, and none added."""
        return self.model is not None and self.purpose is Purpose.EDIT and not self._is_gone

    async def _write(self) -> None:
        from kiln_models_gui.viewmodels.models.converting import convert
        from kiln_models_gui.viewmodels.models.saving import Wish, save_model

        if self.purpose is Purpose.CONVERT and self.model is not None:
            await convert(self._registry, self.model, self.card, keep_line=self.keep_line)
            return
        card = self.card
        if not self._edits:
            # What Kiln does not know may stay where it stood, and is not written anew.
            kept = self.draft.kept
            card = replace(card, overrides={k: v for k, v in card.overrides.items() if k not in kept})
        is_moved = self._base is not None and moved(self.draft, self._loaded)
        await save_model(
            self._bench, Wish(self.model if self._edits else None, card, self.draft, self.uses, moved=is_moved)
        )
        if self.asks_for_kilns_file:
            self._bench.choices.change(keys_in_kiln_file="yes" if self.draft.key_in_kiln else "no")

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

    async def _endpoint(self) -> "Endpoint | None":
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

    def _keep_result(self) -> None:
        result = self.test.result
        if _subject(self._tested) != _subject(self.draft):
            # It was stopped because another model was chosen: that one was not tested.
            self.test.forget()
        elif result is not None and result.counts:
            provider = self.provider
            if provider is not None and self.draft.reach in (Reach.CONNECTED, Reach.OPENAI, Reach.FIREWORKS):
                self._bench.memory.remember((provider.ref, provider.address, self.card.model), result)
            if self.card.endpoint:
                self._bench.memory.remember((self.card.endpoint, self.card.model), result)


def _subject(draft: ModelDraft) -> tuple[object, ...]:
    """What a test of the draft asks."""
    own = (draft.key, draft.no_key) if KEY in draft.places else ()
    return draft.reach, draft.provider, draft.address, draft.model, *own

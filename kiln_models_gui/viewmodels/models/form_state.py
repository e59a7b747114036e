"""What the form of a model shows: kinds, providers, suggestions, errors and notes, derived from what was typed."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kiln_models_gui.registry.conversion import UnknownProviderError, effective_defaults
from kiln_models_gui.registry.library import KILN, LibraryModel
from kiln_models_gui.registry.model_card import ModelCard, Reach
from kiln_models_gui.registry.providers import Provider, ProviderRef
from kiln_models_gui.viewmodels.base import ViewModel
from kiln_models_gui.viewmodels.models.card import card_from, draft_of, moved
from kiln_models_gui.viewmodels.models.checks import ModelShown, Use, shown
from kiln_models_gui.viewmodels.models.draft import NAME, SENT, ModelDraft
from kiln_models_gui.viewmodels.models.fireworks import FireworksPick, fireworks_picks
from kiln_models_gui.viewmodels.models.kinds import ADDRESS_PLACE, KEY, PROVIDER, kind_words
from kiln_models_gui.viewmodels.models.listing import Listing
from kiln_models_gui.viewmodels.models.override_fields import GROUPS, Group, OverrideField, override_field
from kiln_models_gui.viewmodels.models.programs import differences, uses_of
from kiln_models_gui.viewmodels.models.purpose import Purpose
from kiln_models_gui.viewmodels.models.starting import ProviderChoice, first_draft, kinds_for, provider_choices
from kiln_models_gui.viewmodels.workbench import Workbench

if TYPE_CHECKING:
    from kiln_models_gui.probes.discovery import ListedModel


@dataclass(frozen=True, slots=True)
class StoredKey:
    """The key that stands for the model now: how to show it, and where it is kept. Empty for none."""

    mask: str = ""
    note: str = ""


class ModelFormState(ViewModel):
    """What was typed, and everything that follows from it. Nothing here changes anything. Signals: as ViewModel."""

    def __init__(
        self, bench: Workbench, purpose: Purpose, model: LibraryModel | None, provider: ProviderRef | None
    ) -> None:
        super().__init__(bench.on_error)
        self._bench = bench
        self._registry = bench.registry
        self._library = bench.library
        self.purpose = purpose
        self.model: LibraryModel | None = model
        self._tried = self._is_gone = False
        self._refused: dict[str, str] = {}
        """Sentences of the last save beside fields, until something else is typed."""
        self._lists = Listing(bench)
        self._picks: tuple[FireworksPick, ...] | None = None
        self._base: ModelCard | None = self._library.card(model) if model else None
        self._empty = first_draft(bench, provider)
        self._loaded = self._draft_of(self._base)
        self.draft = self._loaded
        if purpose is Purpose.DUPLICATE and self._base is not None:
            name = self.tr("{name} copy").format(name=self._base.name or self._base.model)
            self.draft = self.draft.with_text(NAME, name)
        self._first = self.draft

    def _draft_of(self, card: ModelCard | None) -> ModelDraft:
        if card is None or self.model is None:
            return self._empty
        targets = frozenset(holding.target for holding in self.model.holdings)
        no_key = not card.secret and self._plain_key is None
        return replace(draft_of(card, self._empty), uses=targets, no_key=no_key and targets != frozenset({KILN}))

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
    def picks(self) -> tuple[FireworksPick, ...]:
        """Fireworks' own models to pick from."""
        if self._picks is None:
            self._picks = fireworks_picks()
        return self._picks

    @property
    def shown(self) -> ModelShown:
        """Errors, notes, and whether it can be saved. Errors of empty fields wait until a save is tried."""
        everything = shown(self.draft, self._uses, {**self._refused, **self._forbidden})
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
    def _forbidden(self) -> dict[str, str]:
        """By place, that the organisation does not allow the address that is chosen or typed."""
        reach, typed = self.draft.reach, ADDRESS_PLACE.get(self.draft.reach, "")
        place = PROVIDER if self.draft.provider is not None and reach in (Reach.CONNECTED, Reach.OPENAI) else typed
        provider = self.provider
        address = (provider.address if provider else "") if place == PROVIDER else self.draft.text(typed)
        host = self._bench.policy.refused_host(address)
        if not host:
            return {}
        from kiln_models_gui.viewmodels.words.policy import address_not_allowed

        return {place: address_not_allowed(host)}

    @property
    def keychain_only(self) -> bool:
        """Whether the organisation keeps keys out of Kiln's own file."""
        return self._bench.policy.keychain_only

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

    @property
    def _programs(self) -> tuple[str, ...]:
        """Names of the programs whose files a save writes."""
        has = {holding.target for holding in self.model.holdings} if self._edits and self.model else set[str]()
        return tuple(target.name for target in self._library.targets if target.id in self.uses | has)

    @property
    def _edits(self) -> bool:
        """Whether a model that stands is changed, and none added."""
        return self.model is not None and self.purpose is Purpose.EDIT and not self._is_gone

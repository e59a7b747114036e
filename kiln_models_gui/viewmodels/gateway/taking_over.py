"""The way back: a gateway's models join the list, at its address and with a person's own key for it."""

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from kiln_models_gui.probes.discovery import enrich, list_models
from kiln_models_gui.probes.endpoint import AddressFault, Endpoint, normalise_address
from kiln_models_gui.probes.faults import ProbeError
from kiln_models_gui.probes.listed_model import ListedModel, ModelKind
from kiln_models_gui.registry.cost import Price
from kiln_models_gui.registry.gateway.facts import overrides_of
from kiln_models_gui.registry.library import KILN, LibraryModel
from kiln_models_gui.registry.model_card import ModelCard, Reach
from kiln_models_gui.registry.places import normal_address
from kiln_models_gui.registry.providers import ProviderRef
from kiln_models_gui.viewmodels.base import ViewModel
from kiln_models_gui.viewmodels.models.draft import ModelDraft
from kiln_models_gui.viewmodels.models.failures import failure_of
from kiln_models_gui.viewmodels.models.saving import Wish, move_models
from kiln_models_gui.viewmodels.paste.adding import add_provider
from kiln_models_gui.viewmodels.providers.draft import ADDRESS, NAME, ProviderDraft
from kiln_models_gui.viewmodels.words import Message
from kiln_models_gui.viewmodels.words.faults import fault_message
from kiln_models_gui.viewmodels.words.numbers import plural

if TYPE_CHECKING:
    from pydantic import SecretStr

    from kiln_models_gui.viewmodels.workbench import Workbench

API_KEY = "api_key"


@dataclass(frozen=True, slots=True)
class GatewayDraft:
    """What was typed."""

    address: str = ""
    key: "SecretStr | None" = field(default=None, repr=False)


class TakingOver(ViewModel):
    """The form. Signals: `found` when the gateway has said what it has; `added` with the Done and a sentence."""

    found = Signal()
    added = Signal(object, str)

    def __init__(self, bench: "Workbench") -> None:
        super().__init__(bench.on_error)
        self._bench = bench
        self.draft = GatewayDraft()
        self.problem: Message | None = None
        self.models: tuple[ListedModel, ...] | None = None
        """What the gateway has and the list has not; None before it was asked."""
        self.known = 0
        """How many of its models are in the list already."""

    # What is shown

    @property
    def cannot_go_on(self) -> str:
        """Why the next step cannot be taken; empty when it can."""
        if not self.draft.address.strip():
            return self.tr("Type the gateway's address.")
        if self.draft.key is None:
            return self.tr("Paste your own key for the gateway.")
        return self.tr("There is nothing to add.") if self.models == () else ""

    @property
    def summary(self) -> str:
        """What the gateway has."""
        if self.models is None:
            return ""
        new = plural("Gateway", "%n new model", "%n new models", len(self.models))
        if not self.known:
            return self.tr("The gateway has {new}.").format(new=new)
        return self.tr("The gateway has {new}, and {count} that you have already.").format(new=new, count=self.known)

    @property
    def names(self) -> tuple[str, ...]:
        """The models that would be added."""
        return tuple(model.id for model in self.models or ())

    # What a person does

    def type_address(self, address: str) -> None:
        """Where the gateway answers."""
        self._change(replace(self.draft, address=address))

    def type_key(self, key: "SecretStr | None") -> None:
        """The person's own key, which the gateway gave them."""
        self._change(replace(self.draft, key=key))

    def go_on(self) -> None:
        """Ask the gateway, then add what it has."""
        if not self.busy and not self.cannot_go_on:
            self.spawn(self._look() if self.models is None else self._add())

    def close(self) -> None:
        """Nobody looks any more."""
        self.draft = replace(self.draft, key=None)
        if self.models is None:
            self.cancel_all()

    def _change(self, draft: GatewayDraft) -> None:
        self.draft, self.problem, self.models = draft, None, None
        self.changed.emit()

    # What waits

    async def _look(self) -> None:
        self.problem = None
        base = self._base
        if isinstance(base, AddressFault):
            from kiln_models_gui.viewmodels.words.providers import address_fault_words

            self.problem = Message(address_fault_words(base))
            return
        endpoint, client = Endpoint("litellm", base, self.draft.key), self._bench.client()
        try:
            listed = await enrich(endpoint, await list_models(endpoint, client), client)
        except ProbeError as error:
            self.problem = fault_message(error.fault, {"host": _authority(base)})
            return
        have = {record.model_id for record in self._bench.registry.models_of(self._standing)} if self._standing else ()
        usable = [one for one in listed if one.kind in {ModelKind.CHAT, ModelKind.UNKNOWN} and "*" not in one.id]
        self.models = tuple(one for one in usable if one.id not in have)
        self.known = len(usable) - len(self.models)
        self.found.emit()

    async def _add(self) -> None:
        models, base = self.models or (), self._base
        ref = self._standing or await self._new_provider(str(base))
        if isinstance(ref, Message):
            self.problem = ref
            return
        cards = [_card(one, ref, str(base)) for one in models]
        draft = ModelDraft(Reach.OPENAI, custom=ref)
        wishes = [(Wish(LibraryModel("", ()), card, draft, self._uses(card)), frozenset[str]()) for card in cards]
        try:
            done = await move_models(self._bench, wishes)
        except Exception as error:
            failure = failure_of(error, Reach.OPENAI, [])
            if failure is None:
                raise
            self.problem = failure.message or Message(next(iter(failure.fields.values())))
            return
        count = plural("Gateway", "%n model", "%n models", len(cards))
        self.added.emit(done, self.tr("Added {count} of the gateway {name}.").format(count=count, name=ref.id))

    async def _new_provider(self, base: str) -> "ProviderRef | Message":
        key = self.draft.key.get_secret_value() if self.draft.key else ""
        taken = {one.name.casefold() for one in self._bench.registry.state.custom_providers}
        bare = _authority(base)
        names = (bare, *(f"{bare} {number}" for number in range(2, len(taken) + 3)))
        name = next(one for one in names if one.casefold() not in taken)
        draft = ProviderDraft().with_text(NAME, name).with_text(ADDRESS, base).with_key(API_KEY, key)
        return await add_provider(self._bench, draft, None)

    def _uses(self, card: ModelCard) -> frozenset[str]:
        """Kiln, and every editor that can hold it as it is."""
        targets = self._bench.library.targets
        fit = {one.id for one in targets if one.refusal(card) is None and not one.missing(card)}
        return frozenset(fit | {KILN})

    @property
    def _base(self) -> "str | AddressFault":
        read = normalise_address(self.draft.address)
        if isinstance(read, AddressFault):
            return read
        return read.url if read.url.endswith("/v1") else f"{read.url}/v1"

    @property
    def _standing(self) -> ProviderRef | None:
        """The custom provider that the gateway is already."""
        base = self._base
        if isinstance(base, AddressFault):
            return None
        customs = self._bench.registry.state.custom_providers
        found = (one.name for one in customs if normal_address(one.base_url) == normal_address(base))
        return next((ProviderRef("custom", name) for name in found), None)


def _authority(base: str) -> str:
    """Host and port of an address."""
    return base.partition("://")[2].partition("/")[0]


def _card(one: ListedModel, ref: ProviderRef, base: str) -> ModelCard:
    told = {
        "supports_function_calling": one.tools,
        "supports_vision": one.vision,
        "supports_reasoning": one.reasoning,
        "supports_response_schema": one.structured_output,
    }
    has_price = one.input_price is not None or one.output_price is not None
    return ModelCard(
        Reach.OPENAI,
        one.id,
        ref,
        base,
        context_window=one.context_window,
        cost=Price(one.input_price, one.output_price) if has_price else None,
        max_tokens=one.max_output,
        overrides=overrides_of({name: value for name, value in told.items() if value is not None}),
    )

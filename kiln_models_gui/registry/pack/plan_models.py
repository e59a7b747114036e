"""The models of a pack against those that stand here: the same place and the same id are the same model."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from kiln_models_gui.registry.edits import NAMED_PROVIDER
from kiln_models_gui.registry.library import KILN
from kiln_models_gui.registry.model_card import ModelCard, Reach
from kiln_models_gui.registry.overrides import check_overrides
from kiln_models_gui.registry.pack.dangers import Danger, dangers_of_address, dangers_of_name
from kiln_models_gui.registry.pack.items import (
    Decision,
    FieldChange,
    ItemKind,
    ItemState,
    PackItem,
    PackReason,
    Refused,
)
from kiln_models_gui.registry.pack.pack import PackModel
from kiln_models_gui.registry.pack.plan_cards import IGNORED, card_of, changed_card, left_out, place_of
from kiln_models_gui.registry.pack.plan_providers import provider_key
from kiln_models_gui.registry.pack.standing import Holder, StandingModel
from kiln_models_gui.registry.pack.texts import is_address, is_sound, is_sound_id, texts_in
from kiln_models_gui.registry.pack.three_ways import (
    OVERRIDES,
    Look,
    card_fields,
    compared,
    decided,
    model_fields,
    state_of,
)
from kiln_models_gui.registry.places import Place
from kiln_models_gui.registry.providers import ProviderRef
from kiln_models_gui.registry.records import TargetState

USES = "uses"


def model_key(model: PackModel) -> str:
    """The key of a model's item."""
    return f"model:{model.id}"


class ModelPlanner:
    """Makes the items of models, once those of providers are there."""

    def __init__(self, look: Look, providers: Iterable[PackItem], after: TargetState) -> None:
        """`after`: Kiln's state with the providers that are taken."""
        self._look = look
        self._providers = {item.key: item for item in providers}
        self._after = after
        self._holder: Holder = look.standing.holder(after)
        self._addresses = {one.name: one.base_url for one in after.custom_providers}
        self._free = _by_identity(look.standing.models, self._place_of)
        self._taken = set[str]()
        self._new = set[str]()

    def items(self) -> Iterator[PackItem]:
        """An item for each model of the pack, in its order."""
        made = [(model, self._refused_at_once(model)) for model in self._look.pack.models]
        cards = {model.id: card_of(model, self._ref(model)) for model, refused in made if refused is None}
        standing = self._matched([model for model, refused in made if refused is None], cards)
        for model, refused in made:
            if refused is not None:
                yield _item(model, ItemState.REFUSED, refused=(refused,), needs=_needs(model))
            else:
                yield self._once(self._item(model, cards[model.id], standing.get(model.id)))

    def _item(self, model: PackModel, card: ModelCard, here: StandingModel | None) -> PackItem:
        look = self._look
        base = look.base_model(model)
        wanted = tuple(target for target in look.standing.targets if (target == KILN) in _uses(model))
        if not wanted:
            return _item(model, ItemState.REFUSED, refused=(Refused(PackReason.NO_PROGRAM),), card=card)
        mine = card_fields(here.card) if here is not None else {}
        theirs = model_fields(model) | {OVERRIDES + name: value for name, value in card.overrides.items()}
        theirs = {name: value for name, value in theirs.items() if name not in left_out(model)}
        changes, is_local = compared(mine, theirs, model_fields(base) if base else None)
        changes = changes if here is not None else ()
        final = changed_card(here.card, changes) if here is not None else card
        standing_in = {holding.target for holding in here.model.holdings} if here is not None else set[str]()
        refused = [one for target in wanted for one in self._refusals(target, final, here, changed=bool(changes))]
        into = {target for target in wanted if all(one.target != target for one in refused)} - standing_in
        if into and here is not None:
            changes += (FieldChange(USES, tuple(sorted(standing_in)), tuple(sorted(standing_in | into))),)
        state = state_of(changes, is_local=is_local) if here is not None else ItemState.NEW
        if here is None and not into:
            state = ItemState.REFUSED
        return decided(
            _item(
                model,
                state,
                changes=changes,
                refused=tuple(refused),
                dangers=self._dangers(model),
                needs=_needs(model),
                into=frozenset(into | (standing_in if changes else set())) & look.standing.into,
                address=model.endpoint,
                ref=card.provider,
                here=here.model.key if here is not None else "",
                card=final,
                left_out=tuple(sorted(name.removeprefix(OVERRIDES) for name in left_out(model))),
            ),
            look.decisions,
        )

    def _once(self, item: PackItem) -> PackItem:
        """Two models that would be the same in Kiln are one."""
        if item.state is not ItemState.NEW or item.card is None:
            return item
        said = f"{self._identity(item.card)}{sorted(card_fields(item.card).items(), key=str)}"
        if said in self._new:
            refused = (Refused(PackReason.ALREADY_THERE),)
            return replace(item, state=ItemState.REFUSED, refused=refused, decisions=(), decision=Decision.KEEP_MINE)
        self._new.add(said)
        return item

    def _refusals(
        self, target: str, card: ModelCard, here: StandingModel | None, *, changed: bool
    ) -> tuple[Refused, ...]:
        stands = here is not None and here.model.in_target(target) is not None
        if stands and not changed:
            return ()
        return self._holder.refused(target, card, here if stands else None)

    def _refused_at_once(self, model: PackModel) -> Refused | None:
        """Why nothing can be made of the model at all."""
        texts = [model.name, *texts_in(model.overrides)]
        if not is_sound_id(model.model) or not all(map(is_sound, texts)):
            return Refused(PackReason.BAD_TEXT)
        if (fault := self._refused_way(model)) is not None:
            return fault
        kiln_name = model.provider.id if model.provider and model.provider.type == "builtin" else "openai_compatible"
        wrong = [one for one in check_overrides(model.overrides, kiln_name) if one.kind not in IGNORED]
        named = model.overrides.get(NAMED_PROVIDER)
        custom = model.provider.id if model.provider and model.provider.type == "custom" else None
        names = {one.field for one in wrong}
        if named not in (None, custom):  # another provider than the one that is shown would be asked
            names.add(NAMED_PROVIDER)
        return Refused(PackReason.BAD_OVERRIDES, detail=tuple(sorted(names))) if names else None

    def _refused_way(self, model: PackModel) -> Refused | None:
        if model.provider is None:
            return self._refused_endpoint(model)
        key = provider_key(model.provider)
        item = self._providers.get(key)
        if item is None:
            # One of Kiln's own needs nothing said of it in the pack.
            info = self._look.standing.catalog.provider(model.provider.id)
            known = model.provider.type == "builtin" and info is not None and info.accepts_custom_models
            return None if known else Refused(PackReason.UNKNOWN_PROVIDER)
        return Refused(PackReason.NOT_TAKEN, detail=(key,)) if item.ref is None else None

    def _refused_endpoint(self, model: PackModel) -> Refused | None:
        if model.reach is Reach.FIREWORKS:
            return None
        if model.reach is Reach.CONNECTED:
            return Refused(PackReason.UNKNOWN_PROVIDER)
        if not is_address(model.endpoint):
            return Refused(PackReason.BAD_ADDRESS)
        host = self._look.standing.policy.refused_host(model.endpoint)
        return Refused(PackReason.POLICY, detail=(host,)) if host else None

    def _ref(self, model: PackModel) -> ProviderRef | None:
        """The model's provider as it is called here."""
        if model.provider is None:
            return None
        item = self._providers.get(provider_key(model.provider))
        return item.ref if item is not None else ProviderRef(model.provider.type, model.provider.id)

    def _matched(self, models: Sequence[PackModel], cards: Mapping[str, ModelCard]) -> dict[str, StandingModel]:
        """Pack id → the model here that it is. Several at one place: the same one first, then one of the same name."""
        found: dict[str, StandingModel] = {}
        for how_alike in (_is_equal, _has_name, _is_any):
            for model in models:
                if model.id in found:
                    continue
                card = cards[model.id]
                for here in self._free.get(self._identity(card), ()):
                    if here.model.key not in self._taken and how_alike(here.card, model, card):
                        found[model.id] = here
                        self._taken.add(here.model.key)
                        break
        return found

    def _identity(self, card: ModelCard) -> Place | None:
        return place_of(card, self._after, self._addresses)

    def _place_of(self, here: StandingModel) -> Place | None:
        """Where a standing model will be: that of Kiln's goes along when its provider moves."""
        if here.card.provider is not None and here.card.provider.type == "custom" and here.place is not None:
            return place_of(here.card, self._after, self._addresses) or here.place
        return here.place

    def _dangers(self, model: PackModel) -> tuple[Danger, ...]:
        named = dangers_of_name(model.name) or dangers_of_name(model.model)
        where = (
            dangers_of_address(model.endpoint, self._look.hosts) if model.provider is None and model.endpoint else ()
        )
        return (*named, *where)


def _by_identity(
    models: Iterable[StandingModel], where: Callable[[StandingModel], Place | None]
) -> dict[Place | None, list[StandingModel]]:
    found: dict[Place | None, list[StandingModel]] = {}
    for one in models:
        place = where(one)
        if place is not None:
            found.setdefault(place, []).append(one)
    return found


def _uses(model: PackModel) -> frozenset[bool]:
    return frozenset(use == "kiln" for use in model.uses)


def _needs(model: PackModel) -> tuple[str, ...]:
    return (provider_key(model.provider),) if model.provider is not None else ()


def _is_equal(here: ModelCard, model: PackModel, card: ModelCard) -> bool:
    return _has_name(here, model, card) and not compared(card_fields(here), card_fields(card), None)[0]


def _has_name(here: ModelCard, model: PackModel, card: ModelCard) -> bool:  # noqa: ARG001
    return here.name == card.name


def _is_any(here: ModelCard, model: PackModel, card: ModelCard) -> bool:  # noqa: ARG001
    return True


def _item(model: PackModel, state: ItemState, **more: object) -> PackItem:
    title = model.name or model.model
    return PackItem(model_key(model), ItemKind.MODEL, state, title, Decision.KEEP_MINE, **more)  # pyright: ignore[reportArgumentType]

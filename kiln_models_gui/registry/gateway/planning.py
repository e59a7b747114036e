"""From models of the list to what a gateway gets: stable ids, public names, names of keys."""

import hashlib
import re
from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass

from kiln_models_gui.registry.gateway.facts import info_of, prices_of
from kiln_models_gui.registry.gateway.model import GatewayModel
from kiln_models_gui.registry.gateway.routes import NoRoute, Route, route_to
from kiln_models_gui.registry.model_card import ModelCard
from kiln_models_gui.registry.places import normal_address
from kiln_models_gui.registry.records import TargetState
from kiln_models_gui.registry.slugs import in_ascii, slug


@dataclass(frozen=True, slots=True)
class Candidate:
    """A model of the list. `card` None: it is damaged. `maker` tells two of one name apart, for people."""

    key: str
    title: str
    card: ModelCard | None
    maker: str = ""
    has_plain_key: bool = False


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A chosen model that cannot be published, and why."""

    title: str
    reason: NoRoute


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to be published."""

    models: tuple[GatewayModel, ...]
    left_out: tuple[LeftOut, ...] = ()
    only_here: tuple[str, ...] = ()
    """Public names of models whose address is this very computer."""
    signed_in: tuple[str, ...] = ()
    """Public names of models that the gateway's machine has to be signed in to Google for."""

    @property
    def key_names(self) -> tuple[str, ...]:
        """The environment variables that the proxy needs, in the order of their first use."""
        return tuple(dict.fromkeys(name for model in self.models for name in model.keys.values()))


def plan_of(candidates: Sequence[Candidate], state: TargetState, chosen: Collection[str] | None = None) -> Plan:
    """What to publish of `candidates`: those whose key is in `chosen`, or all.

    Give all models of the list, however few are chosen: names and ids depend on what else there is, and must be the
    same the next time.
    """
    routes = [_route(one, state) for one in candidates]
    ids = _ids(routes)
    names = _public_names(candidates, ids)
    variables = _variables([route.owner for route in routes if isinstance(route, Route) and not route.keys])
    found = [
        (one, route, place)
        for place, (one, route) in enumerate(zip(candidates, routes, strict=True))
        if chosen is None or one.key in chosen
    ]
    going = [(one, route, place) for one, route, place in found if isinstance(route, Route)]
    return Plan(
        tuple(_model(one, route, ids[place], names[place], variables) for one, route, place in going),
        tuple(LeftOut(one.title, route) for one, route, _ in found if isinstance(route, NoRoute)),
        tuple(names[place] for _, route, place in going if route.is_only_here),
        tuple(names[place] for _, route, place in going if route.wants_login),
    )


def without_own(plan: Plan, address: str) -> Plan:
    """`plan` without the models that a gateway at `address` has itself: it would ask itself without end."""
    here = _root(address)
    own = {model.name for model in plan.models if model.api_base and _root(model.api_base) == here}
    return Plan(
        tuple(model for model in plan.models if model.name not in own),
        (*plan.left_out, *(LeftOut(model.name, NoRoute.ITS_OWN) for model in plan.models if model.name in own)),
        tuple(name for name in plan.only_here if name not in own),
        plan.signed_in,
    )


def _root(address: str) -> str:
    return re.sub(r"/v1$", "", normal_address(address))


def _route(one: Candidate, state: TargetState) -> Route | NoRoute:
    return NoRoute.UNREADABLE if one.card is None else route_to(one.card, state, has_plain_key=one.has_plain_key)


def _model(one: Candidate, route: Route, id_: str, name: str, variables: Mapping[str, str]) -> GatewayModel:
    keys = route.keys or ({"api_key": variables[route.owner]} if route.owner else {})
    return GatewayModel(
        id=id_,
        name=name,
        model=route.model,
        api_base=route.api_base,
        places=route.places,
        keys=keys,
        is_keyless=not keys and not route.wants_login,
        prices=prices_of(one.card.cost if one.card else None),
        info=info_of(one.card) if one.card else {},
    )


def _ids(routes: Sequence[Route | NoRoute]) -> list[str]:
    """An id for each place of a model: whoever of a team publishes it, it is the same entry.

    Two entries at the same place are told apart by their order.
    """
    seen = Counter[str]()
    found: list[str] = []
    for route in routes:
        if isinstance(route, NoRoute):
            found.append("")
            continue
        where = "\n".join((route.model, route.api_base, *(f"{k}={v}" for k, v in sorted(route.places.items()))))
        bare = f"kiln-models-{_hash(where)}"
        seen[bare] += 1
        found.append(bare if seen[bare] == 1 else f"{bare}-{seen[bare]}")
    return found


def _public_names(candidates: Sequence[Candidate], ids: Sequence[str]) -> list[str]:
    """LiteLLM shares calls out among entries of one name: different models must have different ones."""
    wanted = [_bare_name(one) for one in candidates]
    wanted = _told_apart(
        wanted, lambda place: f"{wanted[place]} ({in_ascii(candidates[place].maker).strip() or ids[place][-4:]})"
    )
    return _told_apart(wanted, lambda place: f"{wanted[place]} {ids[place].removeprefix('kiln-models-')[:6]}{place}")


def _told_apart(names: list[str], other: Callable[[int], str]) -> list[str]:
    counts = Counter(name.casefold() for name in names)
    return [name if counts[name.casefold()] == 1 else other(place) for place, name in enumerate(names)]


def _bare_name(one: Candidate) -> str:
    """In ASCII: LiteLLM puts the name into a header of each answer, and one beyond Latin-1 makes every call fail.

    Seen with 1.106.2. A star would stand for every model.
    """
    wanted = (one.card.name, one.card.model) if one.card else (one.title,)
    plain = (" ".join(re.sub(r"[^\x20-\x7e]|\*", " ", in_ascii(name)).split()) for name in wanted)
    return next((name for name in plain if re.search(r"\w", name)), "model")


def _variables(owners: Sequence[str]) -> dict[str, str]:
    """A variable's name for each owner of a key. Never one that a vendor's key goes by: it would go elsewhere."""
    unique = [owner for owner in dict.fromkeys(owners) if owner]
    wanted = {owner: _variable(owner) for owner in unique}
    counts = Counter(wanted.values())
    return {
        owner: name if counts[name] == 1 else f"{name.removesuffix('_KEY')}_{_hash(owner)[:6].upper()}_KEY"
        for owner, name in wanted.items()
    }


def _variable(owner: str) -> str:
    bare = slug(owner.partition(" ")[2]).removesuffix("-key").removesuffix("-api")
    return f"KILN_{bare.upper().replace('-', '_')}_KEY"


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]

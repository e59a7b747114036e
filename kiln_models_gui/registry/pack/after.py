"""Kiln's state as it will be once the providers of a plan are there: what its models are checked against."""

from collections.abc import Iterable

from kiln_models_gui.registry.pack.items import ItemKind, PackItem
from kiln_models_gui.registry.pack.standing import Standing
from kiln_models_gui.registry.records import CustomProvider, KeyInfo, KeyState, TargetState
from kiln_models_gui.values import replace


def state_after(standing: Standing, items: Iterable[PackItem]) -> TargetState:
    """The state with what is taken of the providers in `items`, as if their keys were there already.

    A key that is not typed now can be typed later; without it, its models stand there all the same.
    """
    state = standing.state
    values, keys, customs = dict(state.values), dict(state.keys), list(state.custom_providers)
    for item in items:
        if item.kind is not ItemKind.PROVIDER or item.ref is None:
            continue
        if item.ref.type == "builtin":
            info = standing.catalog.provider(item.ref.id)
            if info is None or not (item.writes or item.here):
                continue
            values |= {change.field: str(change.theirs) for change in item.changes if item.writes}
            needed = {key.key for key in info.keys if key.sensitive and key.required}
            keys |= {name: KeyInfo(KeyState.SAVED) for name in needed if not keys.get(name, KeyInfo()).usable}
        elif item.writes:
            customs = [one for one in customs if one.name != item.ref.id]
            customs.append(CustomProvider(item.ref.id, item.address, KeyInfo(KeyState.SAVED)))
    return replace(state, values=values, keys=keys, custom_providers=tuple(customs))

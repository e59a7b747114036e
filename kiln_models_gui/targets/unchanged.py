"""Keeps of an earlier reading what a later one says again, so that everybody sees at once what changed and what not."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, TypeVar

from kiln_models_gui.values import Value, replace

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiln_models_gui.registry.records import TargetState

Known = TypeVar("Known", bound=Value)


def with_known(state: "TargetState", known: "TargetState | None") -> "TargetState":
    """`state`, where each model and provider that is equal to one in `known` is that very object."""
    if known is None:
        return state
    return replace(
        state,
        models=_shared(state.models, known.models, lambda one: one.handle, lambda one: one.raw),
        custom_providers=_shared(
            state.custom_providers, known.custom_providers, lambda one: one.name, lambda one: one.fields
        ),
    )


def _shared(
    new: Iterable[Known],
    known: Iterable[Known],
    identity: "Callable[[Known], str]",
    plain: "Callable[[Known], object]",
) -> tuple[Known, ...]:
    before = {identity(one): one for one in known}
    found = ((one, before.get(identity(one))) for one in new)
    return tuple(
        old if old is not None and old == one and _alike(plain(old), plain(one)) else one for one, old in found
    )


def _alike(one: object, other: object) -> bool:
    """Whether two plain values are written alike: for `==`, 1 and True are the same, and the order is nothing."""
    return repr(one) == repr(other)

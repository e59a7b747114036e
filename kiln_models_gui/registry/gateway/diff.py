"""What publishing would do to a gateway: new, changed field by field, gone. Entries of others are never touched."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kiln_models_gui.registry.gateway.entries import Entry, ours
from kiln_models_gui.registry.gateway.model import KEY_PARAMS, GatewayModel, Scalar, is_masked


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field ("litellm_params.api_base"); None: it is not there, or goes."""

    field: str
    before: Scalar | None
    after: Scalar | None


@dataclass(frozen=True, slots=True)
class ModelChange:
    """A model that stands in the gateway otherwise than it is to be."""

    model: GatewayModel
    before: Entry
    fields: tuple[FieldChange, ...]


@dataclass(frozen=True, slots=True)
class Diff:
    """A dry run. Nothing in it: the gateway has what is wanted."""

    new: tuple[GatewayModel, ...] = ()
    changed: tuple[ModelChange, ...] = ()
    gone: tuple[Entry, ...] = ()
    """Published by us before, and not wanted any more."""
    same: tuple[GatewayModel, ...] = ()
    shared_names: tuple[str, ...] = ()
    """Public names that an entry of somebody else has, too: the gateway would share calls out among both."""

    def __bool__(self) -> bool:
        return bool(self.new or self.changed or self.gone)

    @property
    def wanted(self) -> tuple[GatewayModel, ...]:
        """All that the gateway is to have of ours."""
        return (*self.new, *(change.model for change in self.changed), *self.same)


def diff_of(
    models: Sequence[GatewayModel], entries: Iterable[Entry], *, take_away: bool, in_file: bool = False
) -> Diff:
    """What has to be done to `entries` so that they hold `models`.

    `take_away`: what was published before and is not among `models` goes. `in_file`: the entries stand in a file,
    where everything can be seen; a proxy shows no keys, masks some values and mixes in others.
    """
    entries = list(entries)
    standing, wanted = ours(entries), {model.id for model in models}
    new: list[GatewayModel] = []
    changed: list[ModelChange] = []
    same: list[GatewayModel] = []
    for model in models:
        before = standing.get(model.id)
        if before is None:
            new.append(model)
            continue
        fields = field_changes(model, before, in_file=in_file)
        if fields:
            changed.append(ModelChange(model, before, fields))
        else:
            same.append(model)
    gone = [entry for mark, entry in standing.items() if mark not in wanted] if take_away else []
    others = {entry.name for entry in entries if not entry.mark}
    shared = tuple(model.name for model in models if model.name in others)
    return Diff(tuple(new), tuple(changed), tuple(gone), tuple(same), shared)


def field_changes(model: GatewayModel, before: Entry, *, in_file: bool) -> tuple[FieldChange, ...]:
    """Every field of ours that differs, as far as it can be seen."""
    after, had = model.values(in_file=in_file), before.values
    changes = [FieldChange(name, had.get(name), value) for name, value in after.items()]
    set_by_us = had.keys() if in_file else before.published
    changes += [FieldChange(name, had.get(name), None) for name in sorted(set_by_us - after.keys())]
    return tuple(one for one in changes if not same_value(one.before, one.after) and (in_file or not is_hidden(one)))


def same_value(one: Scalar | None, other: Scalar | None) -> bool:
    """Whether two values are the same to the proxy: 1 is 1.0, True is not 1."""
    if isinstance(one, bool) or isinstance(other, bool) or one is None or other is None:
        return one is other
    if isinstance(one, int | float) and isinstance(other, int | float):
        return math.isclose(one, other, rel_tol=1e-12)
    return one == other


def is_hidden(change: FieldChange) -> bool:
    """Whether a proxy does not tell what stands there."""
    is_key = change.field.partition(".")[2] in KEY_PARAMS
    return is_key or is_masked(change.after) or is_masked(change.before)
